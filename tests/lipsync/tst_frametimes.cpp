#include "service/lipsync/frametimes.h"

#include <QTest>

using namespace retalk::lipsync;

namespace {

std::vector<double> steady(double rate, int count, double rounding = 0)
{
    std::vector<double> seconds;
    for (int i = 0; i < count; ++i)
        seconds.push_back(rounding > 0 ? std::round(i / rate / rounding) * rounding : i / rate);
    return seconds;
}

} // namespace

class FrameTimesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAStatedRateThatFits()
    {
        const FrameTimes times = findFrameTimes(steady(12.5, 100), 0.08, {{25, 2}});
        QCOMPARE(times.rate.perSecond(), 12.5);
        QCOMPARE(times.count, 100);
        QVERIFY(times.isSteady);
    }

    void seesThroughMilliseconds()
    {
        // Matroska rounds times to milliseconds and states what it guesses from them.
        const FrameTimes times =
            findFrameTimes(steady(30000.0 / 1001, 900, 0.001), 0.033, {{1000, 33}, {1000, 1}});
        QVERIFY(times.rate == (FrameRate{30000, 1001}));
        QCOMPARE(times.count, 900);
        QVERIFY(times.isSteady);
    }

    void tellsNtscFromWholeRates()
    {
        const FrameTimes times = findFrameTimes(steady(30000.0 / 1001, 900), 0.033, {{30, 1}, {30000, 1001}});
        QVERIFY(times.rate == (FrameRate{30000, 1001}));
    }

    void keepsTheRateOverADroppedPicture()
    {
        std::vector<double> seconds = steady(24, 480);
        seconds.erase(seconds.begin() + 400);
        const FrameTimes times = findFrameTimes(seconds, 1.0 / 24, {{24, 1}});
        QVERIFY(times.rate == (FrameRate{24, 1}));
        QCOMPARE(times.count, 480);
        QVERIFY(times.isSteady);
    }

    void makesAVaryingRateSteady()
    {
        std::vector<double> seconds = steady(30, 60);
        for (int i = 0; i < 4; ++i)
            seconds.push_back(2 + i * 1.0); // a screen that stands still
        const FrameTimes times = findFrameTimes(seconds, 1.0, {{120, 1}, {13, 1}});
        QVERIFY(times.rate == (FrameRate{30, 1}));
        QCOMPARE(times.count, 180);
        QVERIFY(!times.isSteady);
    }

    void movesTheMouthInASlideShow()
    {
        const FrameTimes times = findFrameTimes({0, 1.3, 2, 5.1}, 1, {});
        QVERIFY(times.rate.perSecond() >= 23.9);
        QVERIFY(!times.isSteady);
    }

    void copesWithOnePictureAndNone()
    {
        QCOMPARE(findFrameTimes({0}, 0.04, {{25, 1}}).count, 1);
        QCOMPARE(findFrameTimes({}, 0, {}).count, 0);
        QCOMPARE(findFrameTimes({0, 0, 0}, 0, {{0, 0}}).rate.perSecond(), 25.0);
    }
};

QTEST_GUILESS_MAIN(FrameTimesTest)
#include "tst_frametimes.moc"
