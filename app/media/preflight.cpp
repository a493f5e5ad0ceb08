#include "media/preflight.h"

#include "base/isolated.h"
#include "base/sizetext.h"
#include "media/fixplan.h"

#include <QCoreApplication>
#include <QLocale>

namespace retalk {

namespace {

using Limit = PreflightWarning::Limit;
using namespace limits;
/// Stated rates of 60.0002 or 14.985 frames per second mean 60 and 15.
constexpr double kRateSlack = 0.05;

struct PreflightText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Preflight)
};

QString number(double value)
{
    const QLocale locale;
    QString text = locale.toString(value, 'f', 2);
    const QString empty = locale.decimalPoint() + QString(2, locale.zeroDigit().front());
    if (text.endsWith(empty))
        text.chop(empty.size());
    return text;
}

void checkLength(std::chrono::milliseconds length, QList<PreflightWarning> &warnings)
{
    if (length.count() <= 0)
        return;
    const double seconds = static_cast<double>(length.count()) / 1000;
    if (length < kShortest) {
        warnings.append({Limit::TooShort,
                         PreflightText::tr("It's %1 s long; the model needs at least %2 s. Use a longer one.")
                             .arg(number(seconds), number(kShortest.count())),
                         false});
    } else if (length > kLongest) {
        warnings.append(
            {Limit::TooLong,
             PreflightText::tr("It's %1 s long; the model accepts up to %2 s. A shorter copy will work.")
                 .arg(number(seconds), number(kLongest.count())),
             true});
    }
}

void checkDraftLength(std::chrono::milliseconds length, QList<PreflightWarning> &warnings)
{
    if (length > kDraftLongest)
        warnings.append(
            {Limit::TooLong,
             PreflightText::tr("It's %1 minutes long; drafts can be up to %2. Cut it into parts.")
                 .arg(number(static_cast<double>(length.count()) / 60'000), number(kDraftLongest.count())),
             false});
}

void checkDraftFrameSize(const MediaInfo &info, QList<PreflightWarning> &warnings)
{
    const QSize size = fixplan::shownSize(info);
    if (std::max(size.width(), size.height()) <= kDraftLargestSide)
        return;
    warnings.append({Limit::TooLarge,
                     //: %1 is a size: "5000×3000"
                     PreflightText::tr("It's %1 pixels; drafts can have up to %2 per side.")
                         .arg(pixelsText(size), QString::number(kDraftLargestSide)),
                     false});
}

void checkBytes(const MediaInfo &info, qint64 limit, QList<PreflightWarning> &warnings)
{
    if (info.bytes <= limit)
        return;
    const auto [size, most] = sizeTexts(info.bytes, limit);
    warnings.append(
        {Limit::TooManyBytes,
         PreflightText::tr("The file is %1; the model accepts up to %2. A smaller copy will work.")
             .arg(size, most),
         info.kind == MediaKind::Image || info.duration.count() > 0});
}

void checkFrameSize(const MediaInfo &info, QList<PreflightWarning> &warnings)
{
    const QSize size = fixplan::shownSize(info);
    if (size.isEmpty())
        return;
    const bool isSmall = std::min(size.width(), size.height()) < kSmallestSide;
    const bool isLarge = std::max(size.width(), size.height()) > kLargestSide;
    if (!isSmall && !isLarge)
        return;
    const bool isFixable = !fixplan::fixedSize(size).isEmpty();
    const QString sentence =
        isFixable
            //: %1 is a size: "5000×3000"
            ? PreflightText::tr(
                  "It's %1 pixels; the model accepts %2 to %3 per side. A resized copy will work.")
            //: %1 is a size: "5000×3000"
            : PreflightText::tr(
                  "It's %1 pixels; the model accepts %2 to %3 per side. Crop it closer to square.");
    warnings.append(
        {isLarge ? Limit::TooLarge : Limit::TooSmall,
         sentence.arg(pixelsText(size), QString::number(kSmallestSide), QString::number(kLargestSide)),
         isFixable});
}

void noteMissingEnd(const MediaInfo &info, std::chrono::milliseconds length,
                    QList<PreflightWarning> &warnings)
{
    if (!info.isEndMissing)
        return;
    // Drafts refuse a file with a large part missing, but accept a copy, which is complete.
    const bool isUsable = length.count() > 0;
    const QString sentence = isUsable ? PreflightText::tr("The end of this file is missing; the first %1 s "
                                                          "can be used. A copy of that part will work.")
                                            .arg(number(static_cast<double>(length.count()) / 1000))
                                      : PreflightText::tr("The end of this file is missing.");
    warnings.append({Limit::EndMissing, sentence, isUsable});
}

void noteVideo(const MediaInfo &info, QList<PreflightWarning> &warnings)
{
    noteMissingEnd(info, info.duration, warnings);
    if (info.isHdr)
        warnings.append(
            {Limit::Hdr, PreflightText::tr("This is an HDR video; drafts are converted to SDR."), false});
    if (info.isInterlaced)
        warnings.append({Limit::Interlaced,
                         PreflightText::tr("This video is interlaced; drafts are deinterlaced."), false});
    if (info.hasAlpha)
        warnings.append({Limit::Alpha,
                         PreflightText::tr("This video has an alpha channel; its transparency is lost."),
                         false});
}

void noteVoice(const MediaInfo &info, QList<PreflightWarning> &warnings)
{
    noteMissingEnd(info, info.voiceLength(), warnings);
    if (info.soundTracks.size() > 1 && info.soundTrack > 0)
        warnings.append(
            {Limit::SoundTracks,
             PreflightText::tr("This file has several audio tracks. Track %1 of %2 is used.")
                 .arg(QLocale().toString(info.soundTrack), QLocale().toString(info.soundTracks.size())),
             false});
}

/// Returns the format of a voice. Its container may say too little: an M4A may contain codecs other than AAC.
QString storedAs(const MediaInfo &info)
{
    const bool isCodecOpen = info.container == u"M4A" && !info.audioCodec.isEmpty();
    return isCodecOpen && info.audioCodec != u"AAC" && info.audioCodec != u"MP3" ? info.audioCodec
                                                                                 : info.container;
}

void checkVideo(const MediaInfo &info, QList<PreflightWarning> &warnings)
{
    checkLength(info.duration, warnings);
    checkFrameSize(info, warnings);
    if (info.frameRate > 0 &&
        (info.frameRate < kSlowest - kRateSlack || info.frameRate > kFastest + kRateSlack)) {
        warnings.append(
            {Limit::FrameRate,
             PreflightText::tr(
                 "It has %1 frames per second; the model accepts %2 to %3. A converted copy will work.")
                 .arg(number(info.frameRate), number(kSlowest), number(kFastest)),
             true});
    }
    if (!info.videoCodec.isEmpty() && info.videoCodec != u"H.264" && info.videoCodec != u"H.265") {
        warnings.append(
            {Limit::Codec,
             PreflightText::tr(
                 "It's encoded as %1; the model accepts H.264 and H.265. A converted copy will work.")
                 .arg(info.videoCodec),
             true});
    }
    checkBytes(info, kVideoBytes, warnings);
    noteVideo(info, warnings);
}

void checkVoice(const MediaInfo &info, QList<PreflightWarning> &warnings)
{
    checkLength(info.voiceLength(), warnings);
    static const QStringList accepted{QStringLiteral("WAV"), QStringLiteral("MP3"), QStringLiteral("M4A"),
                                      QStringLiteral("AAC")};
    if (info.kind == MediaKind::Video) {
        warnings.append(
            {Limit::Format,
             PreflightText::tr("This is a video; only its sound is needed. A WAV copy will work."),
             info.hasAudio});
    } else if (const QString stored = storedAs(info); !stored.isEmpty() && !accepted.contains(stored)) {
        warnings.append({Limit::Format,
                         PreflightText::tr(
                             "It's encoded as %1; the model accepts WAV, MP3 and AAC. A WAV copy will work.")
                             .arg(stored),
                         true});
    }
    checkBytes(info, kVoiceBytes, warnings);
    noteVoice(info, warnings);
}

void checkFace(const MediaInfo &info, QList<PreflightWarning> &warnings)
{
    const QSize size = info.size;
    if (!size.isEmpty()) {
        const int longer = std::max(size.width(), size.height());
        const int shorter = std::min(size.width(), size.height());
        if (longer > kFaceAspect * shorter) {
            warnings.append({Limit::Shape,
                             PreflightText::tr(
                                 "The longer side is more than twice the shorter one. Crop it to the face."),
                             false});
        }
        if (longer > kFaceLongestSide) {
            warnings.append(
                {Limit::TooLarge,
                 PreflightText::tr(
                     "The longer side has %1 pixels; the model accepts up to %2. A smaller copy will work.")
                     .arg(QLocale().toString(longer), QLocale().toString(kFaceLongestSide)),
                 true});
        }
    }
    static const QStringList accepted{QStringLiteral("JPEG"), QStringLiteral("PNG"), QStringLiteral("BMP"),
                                      QStringLiteral("WebP")};
    if (!info.container.isEmpty() && !accepted.contains(info.container)) {
        warnings.append(
            {Limit::Format,
             PreflightText::tr(
                 "It's saved as %1; the model accepts JPEG, PNG, BMP and WebP. A JPEG copy will work.")
                 .arg(info.container),
             true});
    }
    checkBytes(info, kFaceBytes, warnings);
}

} // namespace

QList<PreflightWarning> preflight(const MediaInfo &info, MediaRole role, LimitsOf whose)
{
    const bool isDraft = whose != LimitsOf::Model;
    const bool hasByteLimit = whose == LimitsOf::DraftFromLink;
    QList<PreflightWarning> warnings;
    if (role == MediaRole::Video && info.kind == MediaKind::Video) {
        if (!isDraft) {
            checkVideo(info, warnings);
            return warnings;
        }
        checkDraftLength(info.duration, warnings);
        checkDraftFrameSize(info, warnings);
        if (hasByteLimit)
            checkBytes(info, kVideoBytes, warnings);
        noteVideo(info, warnings);
    } else if (role == MediaRole::Voice && (info.kind == MediaKind::Audio || info.kind == MediaKind::Video)) {
        if (!isDraft) {
            checkVoice(info, warnings);
            return warnings;
        }
        checkDraftLength(info.voiceLength(), warnings);
        if (hasByteLimit)
            checkBytes(info, kVoiceBytes, warnings);
        noteVoice(info, warnings);
    } else if (role == MediaRole::Face && info.kind == MediaKind::Image) {
        if (!isDraft)
            checkFace(info, warnings);
        else if (hasByteLimit)
            checkBytes(info, kFaceBytes, warnings);
    }
    return warnings;
}

} // namespace retalk
