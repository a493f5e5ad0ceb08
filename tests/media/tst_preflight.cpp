#include "media/fixplan.h"
#include "media/preflight.h"

#include <QScopeGuard>
#include <QTest>

using namespace retalk;
using namespace std::chrono_literals;
using Limit = PreflightWarning::Limit;

namespace {

using namespace Qt::StringLiterals;

MediaInfo video()
{
    return {.kind = MediaKind::Video,
            .duration = 10s,
            .size = {1280, 720},
            .frameRate = 25,
            .container = u"MP4"_s,
            .videoCodec = u"H.264"_s,
            .audioCodec = u"AAC"_s,
            .hasAudio = true,
            .bytes = 5'000'000};
}
MediaInfo voice()
{
    return {.kind = MediaKind::Audio,
            .duration = 10s,
            .container = u"WAV"_s,
            .audioCodec = u"PCM"_s,
            .hasAudio = true,
            .bytes = 500'000};
}
MediaInfo face()
{
    return {.kind = MediaKind::Image, .size = {800, 600}, .container = u"JPEG"_s, .bytes = 100'000};
}

template <typename Change>
MediaInfo with(MediaInfo info, Change change)
{
    change(info);
    return info;
}

} // namespace

class PreflightTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void warnsExactlyAtTheLimits_data()
    {
        QTest::addColumn<MediaInfo>("info");
        QTest::addColumn<MediaRole>("role");
        QTest::addColumn<QList<Limit>>("limits");
        QTest::addColumn<bool>("isFixable");
        const auto row = [](const char *name, const MediaInfo &info, MediaRole role,
                            const QList<Limit> &limits = {}, bool isFixable = false) {
            QTest::newRow(name) << info << role << limits << isFixable;
        };
        using enum MediaRole;
        row("good video", video(), Video);
        row("good voice", voice(), Voice);
        row("good face", face(), Face);
        row("nothing known", {}, Video);
        row("video of unknown length", with(video(), [](auto &i) { i.duration = 0s; }), Video);
        row("2 s", with(video(), [](auto &i) { i.duration = 2s; }), Video);
        row("just under 2 s", with(video(), [](auto &i) { i.duration = 1999ms; }), Video, {Limit::TooShort});
        row("120 s", with(video(), [](auto &i) { i.duration = 120s; }), Video);
        row("just over 120 s", with(video(), [](auto &i) { i.duration = 120'001ms; }), Video,
            {Limit::TooLong}, true);
        row("15 fps", with(video(), [](auto &i) { i.frameRate = 15; }), Video);
        row("12 fps", with(video(), [](auto &i) { i.frameRate = 12; }), Video, {Limit::FrameRate}, true);
        row("60.0002 fps", with(video(), [](auto &i) { i.frameRate = 60.0002; }), Video);
        row("120 fps", with(video(), [](auto &i) { i.frameRate = 120; }), Video, {Limit::FrameRate}, true);
        row("640 x 640", with(video(), [](auto &i) { i.size = {640, 640}; }), Video);
        row("2048 x 2048", with(video(), [](auto &i) { i.size = {2048, 2048}; }), Video);
        row("4K", with(video(), [](auto &i) { i.size = {3840, 2160}; }), Video, {Limit::TooLarge}, true);
        row("360p", with(video(), [](auto &i) { i.size = {640, 360}; }), Video, {Limit::TooSmall}, true);
        row("a strip", with(video(), [](auto &i) { i.size = {2000, 300}; }), Video, {Limit::TooSmall}, false);
        row("HEVC", with(video(), [](auto &i) { i.videoCodec = u"H.265"_s; }), Video);
        row("VP9", with(video(), [](auto &i) { i.videoCodec = u"VP9"_s; }), Video, {Limit::Codec}, true);
        row("300 MB", with(video(), [](auto &i) { i.bytes = 300'000'000; }), Video);
        row("over 300 MB", with(video(), [](auto &i) { i.bytes = 300'000'001; }), Video,
            {Limit::TooManyBytes}, true);
        row("30 MB voice", with(voice(), [](auto &i) { i.bytes = 30'000'001; }), Voice, {Limit::TooManyBytes},
            true);
        row("long voice", with(voice(), [](auto &i) { i.duration = 121s; }), Voice, {Limit::TooLong}, true);
        row("FLAC voice", with(voice(), [](auto &i) { i.container = u"FLAC"_s; }), Voice, {Limit::Format},
            true);
        row("video as voice", video(), Voice, {Limit::Format}, true);
        row("GIF face", with(face(), [](auto &i) { i.container = u"GIF"_s; }), Face, {Limit::Format}, true);
        row("2:1 face", with(face(), [](auto &i) { i.size = {1200, 600}; }), Face);
        row("narrow face", with(face(), [](auto &i) { i.size = {1201, 600}; }), Face, {Limit::Shape}, false);
        row("huge face", with(face(), [](auto &i) { i.size = {4097, 4000}; }), Face, {Limit::TooLarge}, true);
        row("10 MB face", with(face(), [](auto &i) { i.bytes = 10'000'001; }), Face, {Limit::TooManyBytes},
            true);
        row("anamorphic, large enough as shown",
            with(video(),
                 [](auto &i) {
                     i.size = {640, 720};
                     i.sampleAspect = 4 / 3.0;
                 }),
            Video);
        row("anamorphic, too large as shown",
            with(video(),
                 [](auto &i) {
                     i.size = {1920, 1080};
                     i.sampleAspect = 4 / 3.0;
                 }),
            Video, {Limit::TooLarge}, true);
        row("HDR", with(video(), [](auto &i) { i.isHdr = true; }), Video, {Limit::Hdr});
        row("interlaced", with(video(), [](auto &i) { i.isInterlaced = true; }), Video, {Limit::Interlaced});
        row("alpha", with(video(), [](auto &i) { i.hasAlpha = true; }), Video, {Limit::Alpha});
        row("end missing", with(video(), [](auto &i) { i.isEndMissing = true; }), Video, {Limit::EndMissing},
            true);
        row("a note behind a limit",
            with(video(),
                 [](auto &i) {
                     i.isHdr = true;
                     i.frameRate = 120;
                 }),
            Video, {Limit::FrameRate, Limit::Hdr}, true);
        row("voice with its end missing", with(voice(), [](auto &i) { i.isEndMissing = true; }), Voice,
            {Limit::EndMissing}, true);
        row("AAC in an M4A",
            with(voice(),
                 [](auto &i) {
                     i.container = u"M4A"_s;
                     i.audioCodec = u"AAC"_s;
                 }),
            Voice);
        row("ALAC in an M4A",
            with(voice(),
                 [](auto &i) {
                     i.container = u"M4A"_s;
                     i.audioCodec = u"ALAC"_s;
                 }),
            Voice, {Limit::Format}, true);
        const auto tracks = [](auto &i) {
            i.soundTracks = {{.number = 1, .duration = 125s}, {.number = 2, .duration = 10s}, {.number = 3}};
            i.soundTrack = 2;
        };
        row("one of three tracks", with(voice(), tracks), Voice, {Limit::SoundTracks});
        row("tracks of a video don't matter", with(video(), tracks), Video);
        row("a long sound of a short video",
            with(video(),
                 [](auto &i) {
                     i.soundTracks = {{.number = 1, .silenceBefore = 2s, .duration = 119s}};
                     i.soundTrack = 1;
                 }),
            Voice, {Limit::TooLong, Limit::Format}, true);
        row("several",
            with(video(),
                 [](auto &i) {
                     i.duration = 1s;
                     i.frameRate = 100;
                     i.size = {100, 100};
                 }),
            Video, {Limit::TooShort, Limit::TooSmall, Limit::FrameRate}, false);
    }
    void warnsExactlyAtTheLimits()
    {
        QFETCH(MediaInfo, info);
        QFETCH(MediaRole, role);
        QFETCH(QList<Limit>, limits);
        QFETCH(bool, isFixable);
        const QList<PreflightWarning> warnings = preflight(info, role);
        QList<Limit> got;
        for (const PreflightWarning &warning : warnings) {
            got.append(warning.limit);
            QVERIFY(warning.sentence.size() > 20);
            QVERIFY2(!warning.sentence.contains(u'%'), qPrintable(warning.sentence));
        }
        QVERIFY2(got == limits, qPrintable(QString::number(got.size())));
        if (!warnings.isEmpty())
            QCOMPARE(warnings.first().isFixable, isFixable);
    }

    void aSentenceSaysWhatIsAndWhatMayBe()
    {
        QLocale::setDefault(QLocale::c());
        const auto warnings =
            preflight(with(video(), [](auto &i) { i.frameRate = 119.88; }), MediaRole::Video);
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(
            warnings.first().sentence,
            u"It has 119.88 frames per second; the model accepts 15 to 60. A converted copy will work."_s);
    }

    void aNoteSaysWhatHappens()
    {
        QLocale::setDefault(QLocale::c());
        const auto sentence = [](const MediaInfo &info, MediaRole role) {
            return preflight(info, role).value(0).sentence;
        };
        QCOMPARE(
            sentence(with(video(),
                          [](auto &i) {
                              i.isEndMissing = true;
                              i.duration = 12'340ms;
                          }),
                     MediaRole::Video),
            u"The end of this file is missing; the first 12.34 s can be used. A copy of that part will work."_s);
        QCOMPARE(
            sentence(with(voice(),
                          [](auto &i) {
                              i.soundTracks = {{.number = 1}, {.number = 2, .duration = 5s}, {.number = 3}};
                              i.soundTrack = 2;
                          }),
                     MediaRole::Voice),
            u"This file has several audio tracks. Track 2 of 3 is used."_s);
        // The display size, not the stored size.
        QVERIFY(sentence(with(video(),
                              [](auto &i) {
                                  i.size = {720, 576};
                                  i.sampleAspect = 64 / 45.0;
                              }),
                         MediaRole::Video)
                    .startsWith(u"It's 1024×576 pixels;"));
    }

    void namesASizeAsASizeInEveryLanguage()
    {
        const auto sentence = [](const MediaInfo &info, MediaRole role) {
            return preflight(info, role).value(0).sentence;
        };
        const auto restore = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
        const auto large = with(video(), [](auto &i) { i.size = {1280, 360}; });
        QLocale::setDefault(QLocale(QLocale::German));
        const QString german = sentence(large, MediaRole::Video);
        QVERIFY2(german.contains(u"1280×360 "_s) && !german.contains(u'.' + u"280"_s), qPrintable(german));
        QLocale::setDefault(QLocale(QLocale::Arabic));
        const QString arabic = sentence(large, MediaRole::Video);
        QVERIFY2(arabic.contains(u"\u20661280×360\u2069"_s), qPrintable(arabic)); // not mirrored
    }

    void fixedSizesAreWithinTheLimitsAndOfTheSameShape_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSize>("expected");
        QTest::newRow("fits") << QSize(1280, 720) << QSize(1280, 720);
        QTest::newRow("odd") << QSize(1281, 721) << QSize(1282, 722);
        QTest::newRow("4K") << QSize(3840, 2160) << QSize(2048, 1152);
        QTest::newRow("portrait 4K") << QSize(2160, 3840) << QSize(1152, 2048);
        QTest::newRow("360p") << QSize(640, 360) << QSize(1138, 640);
        QTest::newRow("tiny") << QSize(2, 2) << QSize(640, 640);
        QTest::newRow("3.2 to 1") << QSize(6400, 2000) << QSize(2048, 640);
        QTest::newRow("too narrow") << QSize(2000, 300) << QSize();
        QTest::newRow("none") << QSize() << QSize();
    }
    void fixedSizesAreWithinTheLimitsAndOfTheSameShape()
    {
        QFETCH(QSize, size);
        QTEST(fixplan::fixedSize(size), "expected");
    }

    void everySizeIsFixedIntoTheLimitsOrNotAtAll()
    {
        for (int width = 1; width < 5000; width += 61) {
            for (int height = 1; height < 5000; height += 67) {
                const QSize fixed = fixplan::fixedSize({width, height});
                if (fixed.isEmpty())
                    continue;
                MediaInfo info = video();
                info.size = fixed;
                QVERIFY2(preflight(info, MediaRole::Video).isEmpty(),
                         qPrintable(u"%1x%2"_s.arg(width).arg(height)));
                QVERIFY(fixed.width() % 2 == 0 && fixed.height() % 2 == 0);
            }
        }
    }

    void fixedRatesKeepTheMotionEven_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("expected");
        QTest::newRow("25") << 25.0 << 25.0;
        QTest::newRow("59.94") << 60000 / 1001.0 << 60000 / 1001.0;
        QTest::newRow("10") << 10.0 << 24.0;
        QTest::newRow("100") << 100.0 << 50.0;
        QTest::newRow("120") << 120.0 << 60.0;
        QTest::newRow("240") << 240.0 << 60.0;
        QTest::newRow("unknown") << 0.0 << 0.0;
    }
    void fixedRatesKeepTheMotionEven()
    {
        QFETCH(double, rate);
        MediaInfo info = video();
        info.frameRate = rate;
        QTEST(fixplan::fixedFrameRate(info).perSecond(), "expected");
    }
};

QTEST_GUILESS_MAIN(PreflightTest)
#include "tst_preflight.moc"
