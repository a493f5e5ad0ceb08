#include "media/lengths.h"

#include <QTest>

using namespace retalk;
using namespace std::chrono_literals;

class LengthsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followTheRule_data()
    {
        QTest::addColumn<Lengths>("lengths");
        QTest::addColumn<int>("result");
        QTest::addColumn<int>("cutFromVideo");
        QTest::addColumn<int>("cutFromVoice");
        QTest::addColumn<int>("added");
        QTest::newRow("voice longer") << Lengths{12s, 18s, false} << 12000 << 0 << 6000 << 0;
        QTest::newRow("voice shorter") << Lengths{12s, 5s, false} << 5000 << 7000 << 0 << 0;
        QTest::newRow("extended, voice longer") << Lengths{12s, 18s, true} << 18000 << 0 << 0 << 6000;
        QTest::newRow("extended, voice shorter") << Lengths{12s, 5s, true} << 5000 << 7000 << 0 << 0;
        QTest::newRow("equal") << Lengths{7s, 7s, false} << 7000 << 0 << 0 << 0;
        QTest::newRow("video unknown") << Lengths{0s, 7s, false} << 0 << 0 << 0 << 0;
        QTest::newRow("voice unknown") << Lengths{7s, 0s, true} << 0 << 0 << 0 << 0;
        QTest::newRow("extended, video unknown") << Lengths{0s, 7s, true} << 7000 << 0 << 0 << 0;
    }
    void followTheRule()
    {
        QFETCH(Lengths, lengths);
        QTEST(static_cast<int>(lengths.result().count()), "result");
        QTEST(static_cast<int>(lengths.cutFromVideo().count()), "cutFromVideo");
        QTEST(static_cast<int>(lengths.cutFromVoice().count()), "cutFromVoice");
        QTEST(static_cast<int>(lengths.added().count()), "added");
    }
};

QTEST_GUILESS_MAIN(LengthsTest)
#include "tst_lengths.moc"
