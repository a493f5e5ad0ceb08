#include "inputs/facematch.h"

#include <QLocale>

#include <algorithm>

namespace retalk {

FaceMatch faceMatch(const QList<int> &scores, int threshold)
{
    if (scores.isEmpty())
        return {};
    const auto best = std::max_element(scores.cbegin(), scores.cend());
    return {.closest = best - scores.cbegin(), .score = *best, .isMatch = *best >= threshold};
}

QString FaceMatchWords::sentence(const FaceMatch &match, int threshold, qsizetype people)
{
    if (match.closest < 0)
        return {};
    const QLocale locale;
    const QString limit = locale.toString(threshold);
    const QString person = locale.toString(match.closest + 1);
    const QString score = locale.toString(match.score);
    if (people == 1)
        return match.isMatch
                   //: A face photo. %1 is the threshold, "170"
                   ? tr("Matches the person in the video at %1.").arg(limit)
                   : tr("Doesn't match the person in the video at %1; the score is %2.").arg(limit, score);
    return match.isMatch
               //: A face photo. %1 is the number of a person in the video, %2 the threshold, "170"
               ? tr("Matches person %1 at %2.").arg(person, limit)
               : tr("Doesn't match anyone here at %1; closest is person %2 at %3.").arg(limit, person, score);
}

} // namespace retalk
