#include "base/mediafacts.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace retalk;

namespace {

constexpr TimeBase kMilliseconds{1, 1000};
constexpr TimeBase kTransport{1, 90000};

/// Returns frames at a constant rate, in units of `unit`, in presentation order.
std::vector<PacketTimes> framesAt(FrameRate rate, int count, TimeBase unit, qint64 first = 0)
{
    std::vector<PacketTimes> packets;
    const double perUnit = double(unit.denominator) / unit.numerator;
    for (int i = 0; i < count; ++i) {
        const qint64 at = first + std::llround(i / rate.perSecond() * perUnit);
        const qint64 next = first + std::llround((i + 1) / rate.perSecond() * perUnit);
        packets.push_back({.pts = at, .dts = at, .duration = next - at});
    }
    return packets;
}

TrackMeasure measured(TrackKind kind, const std::vector<PacketTimes> &packets, TimeBase unit,
                      bool mayJump = false, const std::vector<FrameRate> &stated = {})
{
    TrackMeter meter(kind, unit, mayJump);
    for (const PacketTimes &packet : packets)
        meter.add(packet);
    return meter.measure(stated);
}

bool isNear(double a, double b, double slack = 0.0015)
{
    return std::abs(a - b) <= slack;
}

StreamTraits sound(bool isDefault, bool isDecodable = true)
{
    return {.kind = TrackKind::Sound, .isDefault = isDefault, .isDecodable = isDecodable};
}

StreamTraits picture(int width, int height, bool isDefault = false, bool isCover = false,
                     bool isDecodable = true)
{
    return {TrackKind::Picture, isDefault, isCover, isDecodable, width, height};
}

} // namespace

class MediaFactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesOneSoundTrack_data()
    {
        QTest::addColumn<std::vector<StreamTraits>>("streams");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("chosen");
        using Streams = std::vector<StreamTraits>;
        QTest::newRow("none") << Streams{picture(64, 36)} << 0 << -1;
        QTest::newRow("the only one") << Streams{picture(64, 36), sound(false)} << 0 << 1;
        QTest::newRow("the first of two defaults") << Streams{sound(true), sound(true)} << 0 << 0;
        QTest::newRow("the default before the first") << Streams{sound(false), sound(true)} << 0 << 1;
        QTest::newRow("the first when none is default")
            << Streams{picture(64, 36, true), sound(false), sound(false)} << 0 << 1;
        QTest::newRow("the default can't be decoded") << Streams{sound(false), sound(true, false)} << 0 << 0;
        QTest::newRow("the first can't be decoded") << Streams{sound(false, false), sound(false)} << 0 << 1;
        QTest::newRow("none can be decoded") << Streams{sound(true, false)} << 0 << -1;
        QTest::newRow("a wanted one wins") << Streams{sound(true), picture(64, 36), sound(false)} << 2 << 2;
        QTest::newRow("the wanted one can't be decoded")
            << Streams{sound(true), sound(false, false)} << 2 << -1;
        QTest::newRow("fewer than wanted") << Streams{sound(true), sound(false)} << 3 << -1;
    }
    void choosesOneSoundTrack()
    {
        QFETCH(std::vector<StreamTraits>, streams);
        QFETCH(int, wanted);
        QTEST(soundStreamIndex(streams, wanted), "chosen");
    }

    void choosesOnePicture_data()
    {
        QTest::addColumn<std::vector<StreamTraits>>("streams");
        QTest::addColumn<int>("chosen");
        using Streams = std::vector<StreamTraits>;
        QTest::newRow("none") << Streams{sound(true)} << -1;
        QTest::newRow("cover art is none") << Streams{sound(true), picture(600, 600, true, true)} << -1;
        QTest::newRow("cover art first") << Streams{picture(600, 600, true, true), picture(64, 36)} << 1;
        QTest::newRow("the larger") << Streams{picture(64, 36), picture(640, 360), picture(320, 180)} << 1;
        QTest::newRow("the default before the larger")
            << Streams{picture(640, 360), picture(64, 36, true)} << 1;
        QTest::newRow("the larger of two defaults")
            << Streams{picture(64, 36, true), picture(640, 360, true)} << 1;
        QTest::newRow("the first of equals") << Streams{picture(64, 36), picture(64, 36)} << 0;
        QTest::newRow("the larger can't be decoded")
            << Streams{picture(64, 36), picture(640, 360, true, false, false)} << 0;
    }
    void choosesOnePicture()
    {
        QFETCH(std::vector<StreamTraits>, streams);
        QTEST(pictureStreamIndex(streams), "chosen");
    }

    void knowsWhatARoundedRateMeans_data()
    {
        QTest::addColumn<double>("rounded");
        QTest::addColumn<int>("numerator");
        QTest::addColumn<int>("denominator");
        QTest::newRow("23.976") << 23.976 << 24000 << 1001;
        QTest::newRow("23.98") << 23.98 << 24000 << 1001;
        QTest::newRow("24") << 24.0 << 24 << 1;
        QTest::newRow("25") << 25.0 << 25 << 1;
        QTest::newRow("29.97") << 29.97 << 30000 << 1001;
        QTest::newRow("30") << 30.0 << 30 << 1;
        QTest::newRow("30.0001") << 30.0001 << 30 << 1;
        QTest::newRow("59.94") << 59.94 << 60000 << 1001;
        QTest::newRow("60.0002") << 60.0002 << 60 << 1;
        QTest::newRow("119.88") << 119.88 << 120000 << 1001;
        QTest::newRow("14.985") << 14.985 << 15000 << 1001;
        QTest::newRow("12.5") << 12.5 << 25 << 2;
        QTest::newRow("18.2") << 18.2 << 18200 << 1000;
        QTest::newRow("nothing") << 0.0 << 0 << 1;
        QTest::newRow("a clock instead of a rate") << 90000.0 << 0 << 1;
    }
    void knowsWhatARoundedRateMeans()
    {
        QFETCH(double, rounded);
        QFETCH(int, numerator);
        QFETCH(int, denominator);
        QCOMPARE(exactRate(rounded).numerator, numerator);
        QCOMPARE(exactRate(rounded).denominator, denominator);
    }

    void keepsAFractionThatIsExact()
    {
        QCOMPARE(exactRate(FrameRate{2997003, 100000}), (FrameRate{30000, 1001}));
        QCOMPARE(exactRate(FrameRate{1198801, 50000}), (FrameRate{24000, 1001}));
        QCOMPARE(exactRate(FrameRate{91, 5}), (FrameRate{91, 5}));
        QCOMPARE(exactRate(FrameRate{25, 0}), FrameRate{});
    }

    void findsASteadyRate_data()
    {
        QTest::addColumn<FrameRate>("rate");
        QTest::addColumn<TimeBase>("unit");
        QTest::addColumn<std::vector<FrameRate>>("stated");
        using Rates = std::vector<FrameRate>;
        for (const FrameRate rate :
             {FrameRate{24000, 1001}, FrameRate{24, 1}, FrameRate{25, 1}, FrameRate{30000, 1001},
              FrameRate{30, 1}, FrameRate{50, 1}, FrameRate{60000, 1001}, FrameRate{60, 1}}) {
            const QByteArray name = QByteArray::number(rate.perSecond());
            QTest::newRow(name + ", ticks") << rate << kTransport << Rates{};
            QTest::newRow(name + ", milliseconds") << rate << kMilliseconds << Rates{};
        }
        QTest::newRow("12 as stated") << FrameRate{12, 1} << kMilliseconds << Rates{{12, 1}};
        QTest::newRow("120 from its steps") << FrameRate{120, 1} << kTransport << Rates{};
        QTest::newRow("a header that is wrong")
            << FrameRate{25, 1} << kTransport << Rates{{90000, 1}, {30, 1}};
        QTest::newRow("a header with a rounded rate")
            << FrameRate{30000, 1001} << kMilliseconds << Rates{{2997, 100}};
    }
    void findsASteadyRate()
    {
        QFETCH(FrameRate, rate);
        QFETCH(TimeBase, unit);
        QFETCH(std::vector<FrameRate>, stated);
        // Long enough to distinguish 30 from 29.97 fps in milliseconds.
        const int count = int(rate.perSecond() * 60);
        const TrackMeasure got =
            measured(TrackKind::Picture, framesAt(rate, count, unit, 126000), unit, true, stated);
        QCOMPARE(got.rate, rate);
        QCOMPARE(got.frames, count);
        QCOMPARE(got.shown, count);
        QVERIFY(isNear(got.start, unit.seconds(126000), 1e-6));
        QVERIFY(isNear(got.length, count / rate.perSecond(), 1e-6));
        QVERIFY(!got.hasJumps);
    }

    void knowsFramesThatAreStoredInAnotherOrder()
    {
        std::vector<PacketTimes> packets = framesAt({25, 1}, 40, kMilliseconds, 80);
        for (std::size_t i = 0; i + 2 < packets.size(); i += 3)
            std::swap(packets[i].pts, packets[i + 2].pts);
        const TrackMeasure got = measured(TrackKind::Picture, packets, kMilliseconds);
        QCOMPARE(got.rate, (FrameRate{25, 1}));
        QCOMPARE(got.frames, 40);
        QVERIFY(isNear(got.start, 0.08) && isNear(got.length, 1.6));
    }

    void countsNoFrameThatAnEditListLeavesOut()
    {
        std::vector<PacketTimes> packets = framesAt({25, 1}, 50, kMilliseconds, -520);
        for (std::size_t i = 0; i < packets.size(); ++i)
            packets[i].isDiscarded = *packets[i].pts < 0 || i >= 48;
        const TrackMeasure got = measured(TrackKind::Picture, packets, kMilliseconds);
        QCOMPARE(got.packets, 50);
        QCOMPARE(got.shown, 35);
        QCOMPARE(got.frames, 35);
        QVERIFY(isNear(got.start, 0) && isNear(got.length, 1.4));
    }

    void keepsTheRateWhereFramesWereDroppedNowAndThen()
    {
        std::vector<PacketTimes> packets = framesAt({30, 1}, 90, kTransport);
        packets.erase(packets.begin() + 40);
        packets.erase(packets.begin() + 20);
        const TrackMeasure got = measured(TrackKind::Picture, packets, kTransport);
        QCOMPARE(got.rate, (FrameRate{30, 1}));
        QCOMPARE(got.shown, 88);
        QCOMPARE(got.frames, 90);
        QVERIFY(isNear(got.length, 3));
    }

    void believesNoHeaderThatFitsWorseThanTheFramesThemselves()
    {
        const FrameRate rate{30000, 1001};
        for (const TimeBase unit : {kTransport, kMilliseconds}) {
            const std::vector<PacketTimes> packets = framesAt(rate, 90, unit);
            QCOMPARE(measured(TrackKind::Picture, packets, unit, false, {{30, 1}}).rate, rate);
            QCOMPARE(measured(TrackKind::Picture, packets, unit, false, {{2997, 100}}).rate, rate);
        }
    }

    void saysThatARateVaries()
    {
        std::vector<PacketTimes> packets = framesAt({30, 1}, 60, kTransport);
        const std::vector<PacketTimes> slow = framesAt({1, 1}, 2, kTransport, 2 * 90000);
        packets.insert(packets.end(), slow.begin(), slow.end());
        const TrackMeasure got = measured(TrackKind::Picture, packets, kTransport, false, {{30, 1}, {31, 2}});
        QVERIFY(!got.hasConstantRate());
        QCOMPARE(got.usualRate, (FrameRate{30, 1}));
        QVERIFY(isNear(got.length, 4));
        QVERIFY(isNear(got.meanRate, 15.5));
    }

    void countsAFrameThatStaysAtTheEnd()
    {
        std::vector<PacketTimes> packets = framesAt({25, 1}, 25, kMilliseconds);
        packets.back().duration = 1000;
        const TrackMeasure got = measured(TrackKind::Picture, packets, kMilliseconds);
        QCOMPARE(got.rate, (FrameRate{25, 1}));
        QCOMPARE(got.shown, 25);
        QCOMPARE(got.frames, 49);
        QVERIFY(isNear(got.length, 1.96));
    }

    void measuresFramesWithoutTimes()
    {
        const std::vector<PacketTimes> packets(50, PacketTimes{.duration = 40});
        const TrackMeasure got = measured(TrackKind::Picture, packets, kMilliseconds, false, {{25, 1}});
        QVERIFY(!got.hasTimes);
        QCOMPARE(got.rate, (FrameRate{25, 1}));
        QVERIFY(isNear(got.length, 2));
        QCOMPARE(measured(TrackKind::Picture, packets, kMilliseconds).rate, (FrameRate{25, 1}));
    }

    void takesDecodingTimesWhereThereAreNoOthers()
    {
        std::vector<PacketTimes> packets = framesAt({25, 1}, 50, kMilliseconds);
        for (std::size_t i = 0; i < packets.size(); ++i) {
            if (i % 3 != 0)
                packets[i].pts.reset();
            else
                *packets[i].pts += 40;
        }
        const TrackMeasure got = measured(TrackKind::Picture, packets, kMilliseconds);
        QCOMPARE(got.frames, 50);
        QVERIFY(isNear(got.length, 2));
        QVERIFY(isNear(got.start, 0.04));
        // If the first packet has no time stamp, later ones don't give the start.
        packets.front().pts.reset();
        QVERIFY(isNear(measured(TrackKind::Picture, packets, kMilliseconds).start, 0));
    }

    void knowsOneFrame()
    {
        const TrackMeasure got =
            measured(TrackKind::Picture, framesAt({25, 1}, 1, kMilliseconds), kMilliseconds);
        QCOMPARE(got.frames, 1);
        QVERIFY(isNear(got.length, 0.04));
        QCOMPARE(got.rate, (FrameRate{25, 1}));
    }

    void goesOnWhereAClockIsSetBack_data()
    {
        QTest::addColumn<qint64>("second");
        QTest::addColumn<bool>("mayJump");
        QTest::addColumn<bool>("hasJumps");
        QTest::addColumn<double>("length");
        QTest::newRow("set back") << qint64(0) << true << true << 4.0;
        QTest::newRow("set far ahead") << qint64(500 * 90000) << true << true << 4.0;
        QTest::newRow("a pause") << qint64(5 * 90000) << true << false << 7.0;
        QTest::newRow("a long pause in a file") << qint64(20 * 90000) << false << false << 22.0;
    }
    void goesOnWhereAClockIsSetBack()
    {
        QFETCH(qint64, second);
        QFETCH(bool, mayJump);
        QFETCH(bool, hasJumps);
        QFETCH(double, length);
        for (const TrackKind kind : {TrackKind::Picture, TrackKind::Sound}) {
            std::vector<PacketTimes> packets = framesAt({25, 1}, 50, kTransport);
            const std::vector<PacketTimes> more = framesAt({25, 1}, 50, kTransport, second);
            packets.insert(packets.end(), more.begin(), more.end());
            const TrackMeasure got = measured(kind, packets, kTransport, mayJump);
            QCOMPARE(got.hasJumps, hasJumps);
            QVERIFY2(isNear(got.length, length), qPrintable(QString::number(got.length)));
            QVERIFY(isNear(got.start, 0));
        }
    }

    void knowsTheFormatsWhoseClockMayJump()
    {
        QVERIFY(hasDiscontinuousTimestamps("mpegts"));
        QVERIFY(hasDiscontinuousTimestamps("mpeg"));
        QVERIFY(hasDiscontinuousTimestamps("ogg"));
        QVERIFY(!hasDiscontinuousTimestamps("mov,mp4,m4a,3gp,3g2,mj2"));
        QVERIFY(!hasDiscontinuousTimestamps("matroska,webm"));
        QVERIFY(!hasDiscontinuousTimestamps("mpegvideo"));
        QVERIFY(!hasDiscontinuousTimestamps(""));
    }

    void measuresSound_data()
    {
        QTest::addColumn<std::vector<PacketTimes>>("packets");
        QTest::addColumn<double>("start");
        QTest::addColumn<double>("length");
        QTest::addColumn<bool>("hasGaps");
        const auto row = [](const char *name, const std::vector<PacketTimes> &packets, double start,
                            double length, bool hasGaps = false) {
            QTest::newRow(name) << packets << start << length << hasGaps;
        };
        using Packets = std::vector<PacketTimes>;
        const auto at = [](qint64 time, qint64 duration = 20) {
            return PacketTimes{.pts = time, .dts = time, .duration = duration};
        };
        row("nothing", {}, 0, 0);
        row("in a row", {at(0), at(20), at(40)}, 0, 0.06);
        row("begins late", {at(1480), at(1500)}, 1.48, 0.04);
        row("a gap is silence", {at(0), at(20), at(3000)}, 0, 3.02, true);
        row("a hiccup is no gap", {at(0), at(30), at(50)}, 0, 0.07);
        row("only durations", Packets(100, PacketTimes{.duration = 24}), 0, 2.4);
        row("lead-in of a codec before zero", {at(-7), at(14), at(34)}, 0, 0.054);
        PacketTimes first = at(-21, 21);
        first.skippedStart = 0.021;
        row("lead-in that is marked", {first, at(0), at(20)}, 0, 0.04);
        first = at(0, 26);
        first.skippedStart = 0.025;
        PacketTimes last = at(52, 26);
        last.skippedEnd = 0.012;
        row("padding at both ends", {first, at(26, 26), last}, 0.025, 0.041);
        last = at(40, 7);
        last.skippedEnd = 0.013;
        row("padding that is left out already", {at(0), at(20), last}, 0, 0.047);
        PacketTimes dropped = at(-40, 40);
        dropped.isDiscarded = true;
        row("cut by an edit list", {dropped, at(0), at(20)}, 0, 0.04);
    }
    void measuresSound()
    {
        QFETCH(std::vector<PacketTimes>, packets);
        QFETCH(double, start);
        QFETCH(double, length);
        const TrackMeasure got = measured(TrackKind::Sound, packets, kMilliseconds);
        QVERIFY2(isNear(got.start, start), qPrintable(QString::number(got.start)));
        QVERIFY2(isNear(got.length, length), qPrintable(QString::number(got.length)));
        QTEST(got.hasGaps, "hasGaps");
    }

    void isTotalOverAnyTimes()
    {
        std::mt19937_64 random(7);
        const auto any = [&random]() -> std::optional<qint64> {
            if (random() % 4 == 0)
                return {};
            return qint64(random() >> (random() % 63)) * (random() % 3 == 0 ? -1 : 1) / 4;
        };
        for (int round = 0; round < 300; ++round) {
            std::vector<PacketTimes> packets;
            for (int i = 0; i < 20; ++i)
                packets.push_back({any(), any(), any().value_or(0), random() % 5 == 0});
            for (const TrackKind kind : {TrackKind::Picture, TrackKind::Sound}) {
                const TrackMeasure got =
                    measured(kind, packets, kTransport, round % 2 == 0, {{int(round), 1}, {-3, 0}});
                QVERIFY(std::isfinite(got.length) && got.length >= 0);
                QVERIFY(std::isfinite(got.start));
            }
        }
    }

    void silenceStandsBeforeALateSound()
    {
        QCOMPARE(leadingSilence(1.48, 0), 1.48);
        QCOMPARE(leadingSilence(1.4, 1.4), 0.0);
        QCOMPARE(leadingSilence(0, 0.5), 0.0);
    }
};

QTEST_GUILESS_MAIN(MediaFactsTest)
#include "tst_mediafacts.moc"
