#include "films/film.h"

#include "jobs/runner/resultname.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::hours kLongestVideo{24};

struct FilmText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Film)
};

Error broken(const QString &field, const QString &message)
{
    return {.kind = ErrorKind::InvalidInput, .message = message, .field = field};
}

/// Messages about one of several parts begin with its number.
Error brokenPart(qsizetype part, const QString &name, const QString &message)
{
    //: %1: number of a film's part, %2: a sentence about it
    return broken(partField(part, name), FilmText::tr("Part %1: %2").arg(part + 1).arg(message));
}

/// Returns what is wrong with an input that is cut from a local file.
std::optional<QString> wrongFile(const QString &path, const QString &requestField)
{
    if (localFilePath(path).isEmpty() && !path.isEmpty())
        return FilmText::tr("Films are made from files on this computer. Download “%1” first.").arg(path);
    GenerationRequest request;
    if (requestField == u"video_url")
        request.videoUrl = path;
    else
        request.audioUrl = path;
    // The upload limit doesn't apply, because only a cut is uploaded.
    const auto error = validateField(request, requestField, AddressRule::PrivateAllowed);
    return error ? std::optional(error->message) : std::nullopt;
}

void checkRange(const Film &film, qsizetype at, std::optional<VideoEnd> end, QList<Error> &errors)
{
    const FilmPart &part = film.parts[at];
    const bool isOpen = part.to.count() == 0;
    const auto outside = end ? outsideVideo(part, *end) : std::nullopt;
    if (part.from.count() < 0 || part.to.count() < 0) {
        errors += brokenPart(at, u"range"_s, FilmText::tr("It can't begin before the video does."));
    } else if (outside) {
        errors += brokenPart(at, u"range"_s, *outside);
    } else if (!isOpen && part.to <= part.from) {
        errors += brokenPart(at, u"range"_s,
                             FilmText::tr("It ends at %1, before it begins at %2.")
                                 .arg(timeText(part.to), timeText(part.from)));
    } else if (!isOpen && part.to - part.from < kShortestPart) {
        errors += brokenPart(at, u"range"_s,
                             FilmText::tr("It is shorter than 2 s, which is the least that can be submitted. "
                                          "Make it longer."));
    }
    for (qsizetype other = 0; other < at; ++other) {
        const FilmPart &before = film.parts[other];
        const bool overlaps =
            (isOpen || before.from < part.to) && (before.to.count() == 0 || part.from < before.to);
        if (overlaps) {
            errors +=
                brokenPart(at, u"range"_s,
                           FilmText::tr("It overlaps with part %1. Move one of the two.").arg(other + 1));
            break;
        }
    }
}

void checkPart(const Film &film, qsizetype at, std::optional<VideoEnd> end, QList<Error> &errors)
{
    const FilmPart &part = film.parts[at];
    checkRange(film, at, end, errors);
    if (part.voice.isEmpty())
        errors += brokenPart(at, u"voice"_s, FilmText::tr("It has no voice track. Choose one."));
    else if (const auto wrong = wrongFile(part.voice, u"audio_url"_s))
        errors += brokenPart(at, u"voice"_s, *wrong);
    if (part.voiceTrack < 0)
        errors += brokenPart(at, u"voice"_s, FilmText::tr("Audio tracks are counted from 1."));
    if (part.voiceFrom.count() < 0)
        errors += brokenPart(at, u"offset"_s, FilmText::tr("The offset can't be negative."));
    GenerationRequest request{.referenceImageUrl = part.face};
    if (const auto wrong = validateField(request, u"ref_image_url", addressRuleOf(film.service)))
        errors += brokenPart(at, u"face"_s, wrong->message);
}

void checkUnderlay(const Film &film, QList<Error> &errors)
{
    const Underlay &underlay = film.underlay;
    if (underlay.kind == Underlay::Kind::None)
        return;
    if (!(underlay.decibels >= kUnderlayQuietest && underlay.decibels <= kUnderlayLoudest)) {
        errors += broken(u"underlay"_s, FilmText::tr("The underlay's loudness must be from %1 to %2 dB.")
                                            .arg(kUnderlayQuietest)
                                            .arg(kUnderlayLoudest));
    }
    if (underlay.kind != Underlay::Kind::File)
        return;
    if (const auto wrong = wrongFile(underlay.file, u"audio_url"_s))
        errors += broken(u"underlay"_s, FilmText::tr("Underlay: %1").arg(*wrong));
}

bool isSameFile(const QString &left, const QString &right)
{
    const QString first = QFileInfo(localFilePath(left)).canonicalFilePath();
    return !first.isEmpty() && first == QFileInfo(right).canonicalFilePath();
}

void checkFilmOutput(const Film &film, QList<Error> &errors)
{
    if (film.output.isEmpty()) {
        errors += broken(u"output"_s, FilmText::tr("The finished video has no name. Choose one."));
        return;
    }
    if (const auto ending = checkEnding(film.output); !ending) {
        errors += ending.error();
        return;
    }
    QStringList inputs{film.video, film.underlay.file};
    for (const FilmPart &part : film.parts)
        inputs << part.voice << part.face;
    const bool isInput = std::any_of(inputs.cbegin(), inputs.cend(), [&film](const QString &input) {
        return !input.isEmpty() && isSameFile(input, film.output);
    });
    if (isInput)
        errors += broken(u"output"_s,
                         FilmText::tr("The finished video can't replace “%1”, which it is made from. Choose "
                                      "another name.")
                             .arg(QFileInfo(film.output).fileName()));
}

} // namespace

QString partField(qsizetype part, const QString &name)
{
    return u"parts.%1.%2"_s.arg(part).arg(name);
}

qsizetype enteredIndex(const Film &film, qsizetype part)
{
    return film.order.value(part, int(part));
}

std::optional<QString> outsideVideo(const FilmPart &part, VideoEnd end)
{
    if (part.from >= end.length) {
        return FilmText::tr("The video is %1 long, so the part can't start at %2.")
            .arg(timeText(end.length), timeText(part.from));
    }
    if (part.to > end.length + end.grace)
        return FilmText::tr("It runs past the end of the video, which is %1 long.").arg(timeText(end.length));
    if (part.to.count() == 0 && part.from + kShortestPart > end.length + end.grace) {
        return FilmText::tr("The video is %1 long, so less than 2 s of it are left from %2 on.")
            .arg(timeText(end.length), timeText(part.from));
    }
    return std::nullopt;
}

QList<Error> validate(const Film &film, std::optional<VideoEnd> end)
{
    QList<Error> errors;
    if (film.video.isEmpty())
        errors += broken(u"video"_s, FilmText::tr("There is no video. Choose one."));
    else if (const auto wrong = wrongFile(film.video, u"video_url"_s))
        errors += broken(u"video"_s, *wrong);
    if (film.parts.isEmpty())
        errors += broken(u"parts"_s, FilmText::tr("There are no parts. Mark at least one."));
    for (qsizetype part = 0; part < film.parts.size(); ++part)
        checkPart(film, part, end, errors);
    checkUnderlay(film, errors);
    const GenerationRequest request{.faceThreshold = film.faceThreshold};
    if (const auto wrong = validateField(request, u"query_face_threshold", AddressRule::PrivateAllowed))
        errors += *wrong;
    checkFilmOutput(film, errors);
    return errors;
}

FilmStamps stampsOf(const Film &film)
{
    FilmStamps stamps{
        .video = fileStamp(localFilePath(film.video)), .voices = {}, .faces = {}, .underlay = {}};
    for (const FilmPart &part : film.parts) {
        stamps.voices += fileStamp(localFilePath(part.voice));
        stamps.faces += fileStamp(localFilePath(part.face));
    }
    if (film.underlay.kind == Underlay::Kind::File)
        stamps.underlay = fileStamp(localFilePath(film.underlay.file));
    return stamps;
}

bool isSameContent(const FileStamp &before, const FileStamp &now)
{
    return now.bytes == before.bytes && now.modifiedNs == before.modifiedNs;
}

bool isSameContent(const FilmStamps &before, const FilmStamps &now)
{
    const auto areSame = [](const QList<FileStamp> &one, const QList<FileStamp> &other) {
        return std::equal(one.cbegin(), one.cend(), other.cbegin(), other.cend(),
                          [](const FileStamp &a, const FileStamp &b) { return isSameContent(a, b); });
    };
    return isSameContent(before.video, now.video) && areSame(before.voices, now.voices) &&
           areSame(before.faces, now.faces);
}

Film paidPart(Film film)
{
    film.output.clear();
    film.underlay = {};
    film.order.clear();
    return film;
}

Film sorted(Film film)
{
    const auto isBefore = [](const FilmPart &left, const FilmPart &right) {
        return left.from < right.from;
    };
    if (std::is_sorted(film.parts.cbegin(), film.parts.cend(), isBefore))
        return film;
    QList<std::pair<FilmPart, int>> parts;
    for (qsizetype part = 0; part < film.parts.size(); ++part)
        parts.emplaceBack(film.parts[part], int(enteredIndex(film, part)));
    std::stable_sort(parts.begin(), parts.end(), [isBefore](const auto &left, const auto &right) {
        return isBefore(left.first, right.first);
    });
    film.parts.clear();
    film.order.clear();
    for (const auto &[part, given] : std::as_const(parts)) {
        film.parts += part;
        film.order += given;
    }
    return film;
}

QString pieceName(const Film &film, int piece, int pieces)
{
    const QString video = QFileInfo(film.video).fileName();
    //: the name of a job: a video's file name, the number of a piece, how many pieces there are
    return pieces > 1 ? FilmText::tr("%1 (%2 of %3)").arg(video).arg(piece + 1).arg(pieces) : video;
}

std::optional<std::chrono::milliseconds> timeFromText(const QString &text)
{
    static const QRegularExpression form(u"^(?:(?:(\\d{1,2}):)?(\\d{1,4}):)?(\\d{1,6}(?:[.,]\\d{1,6})?)$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const double seconds = match.captured(3).replace(u',', u'.').toDouble();
    const int minutes = match.captured(2).toInt();
    if ((!match.captured(2).isEmpty() && seconds >= 60) || (!match.captured(1).isEmpty() && minutes >= 60))
        return std::nullopt;
    const std::chrono::milliseconds time = std::chrono::hours(match.captured(1).toInt()) +
                                           std::chrono::minutes(minutes) +
                                           std::chrono::milliseconds(std::llround(seconds * 1000));
    return time <= kLongestVideo ? std::optional(time) : std::nullopt;
}

QString timeText(std::chrono::milliseconds time)
{
    const qint64 all = time.count();
    const qint64 hours = all / 3'600'000;
    const qint64 minutes = all / 60'000 % 60;
    QString text =
        hours > 0 ? u"%1:%2"_s.arg(hours).arg(minutes, 2, 10, QLatin1Char('0')) : QString::number(minutes);
    text += u":%1"_s.arg(all / 1000 % 60, 2, 10, QLatin1Char('0'));
    if (all % 1000 == 0)
        return text;
    QString fraction = u"%1"_s.arg(all % 1000, 3, 10, QLatin1Char('0'));
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return text + u'.' + fraction;
}

} // namespace retalk
