#include "jobs/runner/resultname.h"

#include "base/dispositionname.h"
#include "base/printable.h"
#include "media/support.h"
#include "net/outputplace.h"
#include "net/sharelinks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array kResultKinds{ResultKind::Mp4, ResultKind::Mov, ResultKind::Mkv};
constexpr int kLongestName = 150;  ///< bytes; leaves room for more within the usual 255
constexpr int kLongestSuffix = 20; ///< bytes; " (1234567).mp4" and a little more

/// Returns `name` cut to `bytes`, never splitting a character.
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
    return name.isEmpty() ? u"retalk"_s : name;
}

/// Returns the letters after the last dot of a file name if they look like an ending: "mp4", but not the "2"
/// of "v1.2".
QString endingIn(const QString &name)
{
    constexpr qsizetype kLongest = 5;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 ? name.sliced(dot + 1) : QString();
    const auto isLatin = [](QChar c) {
        return c.unicode() < 0x80 && c.isLetterOrNumber();
    };
    const bool isEnding = !ending.isEmpty() && ending.size() <= kLongest &&
                          std::all_of(ending.cbegin(), ending.cend(), isLatin) &&
                          std::any_of(ending.cbegin(), ending.cend(), [](QChar c) { return c.isLetter(); });
    return isEnding ? ending : QString();
}

/// Returns the ending of the file that a result at `path` is written to.
QString writtenEnding(const QString &path)
{
    const auto place = outputPlace(path);
    const QString ending = place ? endingIn(place->name) : QString();
    return ending.isEmpty() ? endingIn(path.sliced(path.lastIndexOf(u'/') + 1)) : ending;
}

/// Returns true if the last part of a URL is the name of a script ("uc?id=1", "get.php?file=7"), which says
/// nothing about the file behind it.
bool isScript(const QUrl &url, const QString &name)
{
    static const QStringList scripts{u"php"_s, u"asp"_s, u"aspx"_s, u"cgi"_s, u"jsp"_s};
    const QString suffix = QFileInfo(name).suffix().toLower();
    return url.hasQuery() && (suffix.isEmpty() || scripts.contains(suffix));
}

QString videoName(const GenerationRequest &request)
{
    return inputName(request.videoUrl, QCoreApplication::translate("retalk::JobRunner", "video"),
                     request.names.video);
}

QString voiceName(const GenerationRequest &request)
{
    return inputName(request.audioUrl, QCoreApplication::translate("retalk::JobRunner", "voice"),
                     request.names.voice);
}

/// Returns the service as a part of a file name.
QString serviceWord(const ServiceAddress &service)
{
    switch (service.kind) {
    case ServiceKind::Local:
        return QCoreApplication::translate("retalk::ServiceName", "this computer");
    case ServiceKind::EvoLink:
        return u"EvoLink"_s;
    case ServiceKind::Custom:
        break;
    }
    return service.apiBase.host();
}

/// Returns the first free name of an endless sequence.
QString firstFree(const QString &directory, const std::function<QString(int number)> &numbered,
                  const QString &ending, const std::function<bool(const QString &path)> &isTaken)
{
    const QDir folder(directory);
    const auto path = [&](int number) {
        return folder.absoluteFilePath(numbered(number)) + ending;
    };
    // A table can add 100,000 jobs with the same name, so search by doubling and bisecting instead of
    // counting.
    int taken = 0;
    int free = 1;
    while (isTaken(path(free))) {
        taken = free;
        free *= 2;
    }
    while (free - taken > 1) {
        const int middle = taken + (free - taken) / 2;
        (isTaken(path(middle)) ? taken : free) = middle;
    }
    return path(free);
}

/// Returns the maximum length of a name in `directory` without its suffix, in bytes.
int longestStem(const QString &directory)
{
    return std::min(255, longestName(directory)) - kLongestSuffix;
}

QString stem(const QString &name)
{
    return QFileInfo(name).completeBaseName();
}

} // namespace

QString endingOf(ResultKind kind)
{
    switch (kind) {
    case ResultKind::Mov:
        return u".mov"_s;
    case ResultKind::Mkv:
        return u".mkv"_s;
    case ResultKind::Mp4:
        break;
    }
    return u".mp4"_s;
}

std::optional<ResultKind> resultKindOf(const QString &path)
{
    const QString ending = writtenEnding(path);
    if (ending.isEmpty())
        return ResultKind::Mp4;
    for (const auto kind : kResultKinds) {
        if (endingOf(kind).compare(u'.' + ending, Qt::CaseInsensitive) == 0)
            return kind;
    }
    return std::nullopt;
}

QString withEnding(const QString &path)
{
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    const QFileInfo there(path);
    const bool isOther = there.isSymLink() || (there.exists() && !there.isFile());
    return name.isEmpty() || name == u"." || name == u".." || isOther || !endingIn(name).isEmpty()
               ? path
               : path + endingOf(ResultKind::Mp4);
}

Expected<void> checkEnding(const QString &path)
{
    const auto refused = [](const QString &message) {
        return failure(Error{.kind = ErrorKind::InvalidInput, .message = message, .field = u"output"_s});
    };
    const auto kind = resultKindOf(path);
    if (!kind)
        return refused(QCoreApplication::translate(
                           "retalk::JobRunner",
                           "Videos can't be written as .%1. Choose a name that ends in .mp4, .mov or .mkv.")
                           .arg(writtenEnding(path)));
    if (*kind != ResultKind::Mp4 && MediaProgram::find(u"ffmpeg"_s).isEmpty())
        return refused(MediaProgram::missing().message);
    return {};
}

ResultPattern::ResultPattern(const QString &pattern) : name(pattern), ending(endingOf(ResultKind::Mp4))
{
    for (const auto kind : kResultKinds) {
        if (pattern.endsWith(endingOf(kind), Qt::CaseInsensitive) && pattern.size() > endingOf(kind).size()) {
            ending = endingOf(kind);
            name.chop(ending.size());
            return;
        }
    }
}

QStringList resultPlaceholders()
{
    return {u"{video}"_s, u"{voice}"_s, u"{face}"_s, u"{name}"_s, u"{service}"_s,
            u"{draft}"_s, u"{n}"_s,     u"{date}"_s, u"{time}"_s};
}

QStringList unknownPlaceholders(const QString &pattern)
{
    static const QRegularExpression word(u"\\{[A-Za-z_]*\\}"_s);
    const QStringList known = resultPlaceholders();
    QStringList unknown;
    for (auto found = word.globalMatch(pattern); found.hasNext();) {
        const QString placeholder = found.next().captured();
        if (!known.contains(placeholder) && !unknown.contains(placeholder))
            unknown.append(placeholder);
    }
    return unknown;
}

QString resultName(const QString &pattern, const ResultFacts &facts)
{
    const GenerationRequest &request = facts.request;
    const QDateTime local = facts.time.toLocalTime();
    const QString video = stem(videoName(request));
    const QString voice = stem(voiceName(request));
    const bool isDraft = facts.service.kind == ServiceKind::Local;
    //: in a file's name, after the rest: "speaker_de (draft)"
    const QString draft = u" ("_s + QCoreApplication::translate("retalk::JobRunner", "draft") + u')';
    const std::pair<QString, QString> places[] = {
        {u"{video}"_s, video},
        {u"{voice}"_s, voice},
        {u"{face}"_s, request.referenceImageUrl.isEmpty()
                          ? QString()
                          : stem(inputName(request.referenceImageUrl, {}, request.names.face))},
        {u"{name}"_s, facts.name.isEmpty() ? video + u'_' + voice : facts.name},
        {u"{service}"_s, serviceWord(facts.service)},
        {u"{draft}"_s, isDraft ? draft : QString()},
        {u"{n}"_s, QString::number(facts.number)},
        {u"{date}"_s, local.toString(u"yyyy-MM-dd"_s)},
        {u"{time}"_s, local.toString(u"HH-mm-ss"_s)},
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

QString inputName(const QString &urlOrPath, const QString &otherwise, const QString &served)
{
    const QString path = localFilePath(urlOrPath);
    if (!path.isEmpty())
        return oneLine(QFileInfo(path).fileName());
    if (const QString said = dispositionNameInLink(urlOrPath); !said.isEmpty())
        return said;
    if (!served.isEmpty())
        return oneLine(served);
    const QUrl url(directLink(urlOrPath));
    const QString name = oneLine(url.fileName(QUrl::FullyDecoded));
    if (!otherwise.isEmpty() && isScript(url, name))
        return otherwise;
    return name.isEmpty() ? url.host() : name;
}

QString jobName(const GenerationRequest &request)
{
    //: a job's name: the video's file name and the voice's file name
    return QCoreApplication::translate("retalk::JobRunner", "%1 + %2")
        .arg(videoName(request), voiceName(request));
}

QString uniqueResultPath(const QString &directory, const QString &name, const QString &ending,
                         const std::function<bool(const QString &path)> &isTaken)
{
    const QString base = shortened(name, longestStem(directory));
    return firstFree(
        directory, [&base](int number) { return number == 1 ? base : u"%1 (%2)"_s.arg(base).arg(number); },
        ending, isTaken);
}

QString uniqueResultPath(const QString &directory, const std::function<QString(int number)> &numbered,
                         const QString &ending, const std::function<bool(const QString &path)> &isTaken)
{
    const auto fitting = [&, longest = longestStem(directory)](int number) {
        return shortened(numbered(number), longest);
    };
    // If the number itself is cut off, or only the last digits of large numbers are, no name would ever be
    // free.
    if (fitting(1'000'000) == fitting(1'000'001))
        return uniqueResultPath(directory, fitting(1), ending, isTaken);
    return firstFree(directory, fitting, ending, isTaken);
}

} // namespace retalk
