#pragma once

#include "engine/engine.h"
#include "engine/media.h"
#include "media/probe.h"
#include "media/waiting.h"
#include "media/waveform.h"

#include <QTemporaryDir>

#include <functional>

/// Generated files of the kinds that users have, with the true facts about each. The client's probe, its
/// waveform and the engine must all report them.
namespace retalk::test {

/// The true facts about a file. Lengths in seconds; 0: the file has no such stream.
struct ExpectedFacts
{
    double video = 0;
    double voice = 0; ///< of the default audio track, from the start of the file
    QSize size;
    double aspect = 1;   ///< of a pixel, width to height
    FrameRate rate;      ///< 0/1: varies
    double meanRate = 0; ///< average, if it varies
    int tracks = -1;     ///< number of audio tracks; -1: one if there is a voice, otherwise none
    int track = -1;      ///< the default audio track; -1: the first
    double slack = 0.03; ///< tolerance of the lengths
    QString container;   ///< empty: not compared
    bool isInterlaced = false;
    bool isHdr = false;
    bool hasAlpha = false;
    bool isRgb = false;
    bool isEndMissing = false;
    int bitDepth = 8;
    double lateSound = 0; ///< how much later the audio starts than the video
};

/// A file and how it is made: ffmpeg's arguments, then a change of its bytes.
struct MadeFile
{
    const char *what;
    const char *name;
    QString arguments;
    ExpectedFacts truth;
    std::function<QByteArray(QByteArray)> change = {};
    QString copied = {}; ///< arguments of a second run that copies the streams
};

inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Creates the file and returns its path; empty on failure.
inline QString make(const MadeFile &made, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QLatin1StringView(made.name));
    QFile::remove(path);
    if (media::make(path, QStringLiteral("-nostdin -threads 1 ") + made.arguments).isEmpty())
        return {};
    if (!made.copied.isEmpty()) {
        const QString first = folder.filePath(QStringLiteral("first-") + QLatin1StringView(made.name));
        QFile::remove(first);
        const bool isCopied =
            QFile::rename(path, first) &&
            !media::make(path, QStringLiteral("-nostdin -i %1 -c copy ").arg(first) + made.copied).isEmpty();
        QFile::remove(first);
        if (!isCopied)
            return {};
    }
    if (made.change) {
        const QByteArray changed = made.change(readAll(path));
        QFile file(path);
        if (changed.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(changed) != changed.size())
            return {};
    }
    return path;
}

inline double seconds(std::chrono::milliseconds time)
{
    return double(time.count()) / 1000;
}

inline bool isNear(double a, double b, double slack)
{
    return std::abs(a - b) <= slack;
}

#define NEAR(a, b, slack)                                                                                    \
    QVERIFY2(retalk::test::isNear(a, b, slack),                                                              \
             qPrintable(QStringLiteral("%1 is %2, not %3").arg(QStringLiteral(#a)).arg(a).arg(b)))

/// Compares everything that reports facts about a file with the truth, and therefore with each other.
inline void verifyFacts(const QString &path, const ExpectedFacts &right)
{
    MediaProbe probe(QUrl::fromLocalFile(path));
    const auto looked = finish<MediaProbe::Result>(probe);
    QVERIFY2(looked, qPrintable(looked ? QString() : looked.error().message + looked.error().detail));
    const MediaInfo &info = looked->info;
    const bool isVideo = right.video > 0;
    const bool hasVoice = right.voice > 0;
    QCOMPARE(info.kind == MediaKind::Video, isVideo);
    QCOMPARE(info.kind == MediaKind::Audio, !isVideo);
    QCOMPARE(info.hasAudio, hasVoice);
    NEAR(seconds(info.duration), isVideo ? right.video : right.voice, right.slack);
    QVERIFY(!info.isDurationEstimated);
    QCOMPARE(info.isEndMissing, right.isEndMissing);
    const int tracks = right.tracks >= 0 ? right.tracks : hasVoice ? 1 : 0;
    QCOMPARE(info.soundTracks.size(), tracks);
    QCOMPARE(info.soundTrack, right.track >= 0 ? right.track : hasVoice ? 1 : 0);
    if (!right.container.isEmpty())
        QCOMPARE(info.container, right.container);
    if (isVideo) {
        QCOMPARE(info.size, right.size);
        NEAR(info.sampleAspect, right.aspect, 0.005);
        QCOMPARE(info.exactFrameRate, right.rate);
        NEAR(info.frameRate, right.rate.isKnown() ? right.rate.perSecond() : right.meanRate, 0.05);
        QCOMPARE(info.isInterlaced, right.isInterlaced);
        QCOMPARE(info.isHdr, right.isHdr);
        QCOMPARE(info.hasAlpha, right.hasAlpha);
        QCOMPARE(info.isRgb, right.isRgb);
        QCOMPARE(info.bitDepth, right.bitDepth);
        // The poster has the displayed aspect ratio.
        QVERIFY(!looked->poster.isNull());
        const double shape = right.size.width() * right.aspect / right.size.height();
        const double poster = double(looked->poster.width()) / looked->poster.height();
        QVERIFY2(std::abs(poster / shape - 1) < 0.03, qPrintable(QString::number(poster)));
    }
    if (hasVoice) {
        NEAR(seconds(info.voiceLength()), right.voice, right.slack);
        if (isVideo)
            NEAR(seconds(info.soundTracks[info.soundTrack - 1].start - info.pictureStart), right.lateSound,
                 right.slack);
        WaveformReader waveform(QUrl::fromLocalFile(path), 16);
        const auto peaks = finish<QList<float>>(waveform);
        QVERIFY2(peaks, qPrintable(peaks ? QString() : peaks.error().message + peaks.error().detail));
        NEAR(seconds(waveform.length()), right.voice, right.slack + 0.03);
    }

    const auto engine = lipsync::inspect(path);
    QVERIFY2(engine, qPrintable(engine ? QString() : engine.error().message + engine.error().detail));
    QCOMPARE(engine->hasVideo, isVideo);
    QCOMPARE(engine->hasAudio, hasVoice);
    NEAR(engine->seconds, isVideo ? right.video : right.voice, right.slack + 0.02);
    if (isVideo) {
        QCOMPARE(QSize(engine->width, engine->height), right.size);
        if (right.rate.isKnown())
            NEAR(engine->framesPerSecond, right.rate.perSecond(), 0.001);
    }
}

} // namespace retalk::test
