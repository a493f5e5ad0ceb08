#pragma once

#include <QCoreApplication>
#include <QList>

namespace retalk {

/// How a face photo matches the people in a video at a threshold. The service chooses the most similar
/// person, who must reach the threshold.
struct FaceMatch
{
    qsizetype closest = -1; ///< index of the most similar person, from 0; -1: unknown
    int score = 0;          ///< of that person, 120 to 200
    bool isMatch = false;

    bool operator==(const FaceMatch &) const = default;
};

/// `scores` are the photo's scores for each person; empty: unknown.
FaceMatch faceMatch(const QList<int> &scores, int threshold);

class FaceMatchWords
{
    Q_DECLARE_TR_FUNCTIONS(retalk::FaceMatch)
public:
    /// Returns "Matches person 2 at 170." or "Doesn't match anyone here at 170; closest is person 1 at 152.";
    /// empty if nothing is known. `people` is the number of people.
    static QString sentence(const FaceMatch &match, int threshold, qsizetype people);
};

} // namespace retalk
