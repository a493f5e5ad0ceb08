#include "jobs/resultname.h"

#include "base/printable.h"
#include "transfer/outputplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace retalk {

namespace {

constexpr int kLongestName = 150;  ///< bytes; leaves space for more in the usual 255
constexpr int kLongestSuffix = 20; ///< bytes, " (1234567).mp4" and a little

/// `name` without what is more than `bytes`, never through the middle of a character.
QString shortened(QString name, int bytes)
{
    while (name.toUtf8().size() > bytes)
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

QString cleaned(QString name)
{
    for (QChar &letter : name) {
        if (letter < u' ' || QStringView(u"/\\:*?\"<>|").contains(letter))
            letter = u'_';
    }
    name = shortened(name, kLongestName).trimmed();
    while (name.startsWith(u'.')) // a hidden file would look like none
        name.remove(0, 1);
    return name.isEmpty() ? u"retalk"_qs : name;
}

QString stem(const QString &urlOrPath)
{
    return QFileInfo(inputName(urlOrPath)).completeBaseName();
}

} // namespace

QString resultName(const QString &pattern, const GenerationRequest &request, const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const std::pair<QString, QString> places[] = {
        {u"{video}"_qs, stem(request.videoUrl)},
        {u"{voice}"_qs, stem(request.audioUrl)},
        {u"{face}"_qs, request.referenceImageUrl.isEmpty() ? QString() : stem(request.referenceImageUrl)},
        {u"{date}"_qs, local.toString(u"yyyy-MM-dd"_qs)},
        {u"{time}"_qs, local.toString(u"HH-mm-ss"_qs)},
    };
    QString name;
    for (qsizetype at = 0; at < pattern.size();) {
        const auto place = std::find_if(std::begin(places), std::end(places), [&](const auto &candidate) {
            return QStringView(pattern).mid(at).startsWith(candidate.first);
        });
        name += place == std::end(places) ? QString(pattern.at(at)) : place->second;
        at += place == std::end(places) ? 1 : place->first.size();
    }
    return cleaned(name);
}

QString inputName(const QString &urlOrPath)
{
    const QString path = localFilePath(urlOrPath);
    if (!path.isEmpty())
        return oneLine(QFileInfo(path).fileName());
    const QUrl url(urlOrPath);
    const QString name = oneLine(url.fileName(QUrl::FullyDecoded));
    return name.isEmpty() ? url.host() : name;
}

QString jobName(const GenerationRequest &request)
{
    //: a job's name: the video's file name and the voice's file name
    return QCoreApplication::translate("retalk::JobRunner", "%1 + %2")
        .arg(inputName(request.videoUrl), inputName(request.audioUrl));
}

QString uniqueResultPath(const QString &directory, const QString &name,
                         const std::function<bool(const QString &path)> &isTaken)
{
    const int longest = std::min(255, longestName(directory)) - kLongestSuffix;
    const QString base = QDir(directory).absoluteFilePath(shortened(name, longest));
    const auto numbered = [&base](int number) {
        return number == 1 ? base + u".mp4"_qs : u"%1 (%2).mp4"_qs.arg(base).arg(number);
    };
    // A table can bring a hundred thousand jobs of one name: doubled and halved, not counted up.
    int taken = 0;
    int free = 1;
    while (isTaken(numbered(free))) {
        taken = free;
        free *= 2;
    }
    while (free - taken > 1) {
        const int middle = taken + (free - taken) / 2;
        (isTaken(numbered(middle)) ? taken : free) = middle;
    }
    return numbered(free);
}

} // namespace retalk
