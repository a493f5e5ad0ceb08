#include "engine/speech.h"
#include "engine/speech/acousticmodel.h"
#include "engine/speech/lipshapes.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace retalk;
using namespace retalk::lipsync;

class TestLipShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsTheLipsOfASentence();
    void hearsTheSameAtAnyLoudness();
    void keepsTimeAfterALongPause();
    void keepsTimeInALongVoice();
    void stopsWhenAsked();
    void hearsNothingInNothing();
    void readsOnlyAWholeModel();
};

namespace {

/// Returns the mean difference in closure and opening between `a` and `b` shifted by `offset` hops, where `a`
/// speaks.
float difference(const std::vector<LipShape> &a, const std::vector<LipShape> &b, std::size_t offset)
{
    float sum = 0;
    const std::size_t from = 30; // the sentences begin with a breath
    const std::size_t to = std::min(a.size(), b.size() - offset) - 30;
    for (std::size_t i = from; i < to; ++i)
        sum +=
            std::abs(a[i].closure - b[i + offset].closure) + std::abs(a[i].opening - b[i + offset].opening);
    return sum / float(to - from);
}

} // namespace

void TestLipShapes::hearsTheLipsOfASentence()
{
    // "He was not an ill disposed young man."
    const auto lips = recogniseLips(speech::librivox(QStringLiteral("0880")));
    QVERIFY(lips);
    QCOMPARE(lips->size(), std::size_t(299));
    const auto at = [&](double seconds) {
        return lips->at(std::size_t(seconds * 100));
    };
    QVERIFY(at(0.70).opening > .6F); // nOt
    QVERIFY(at(0.70).closure < .1F);
    QVERIFY(at(2.39).closure > .5F);                // Man
    QVERIFY(at(2.55).opening > .5F);                // mAn
    QVERIFY(at(2.70).closure < .2F);                // maN
    QVERIFY(at(0.45).rounding > at(0.70).rounding); // Was
}

void TestLipShapes::hearsTheSameAtAnyLoudness()
{
    const auto sentence = speech::librivox(QStringLiteral("0880"));
    auto quiet = sentence;
    for (std::int16_t &sample : quiet)
        sample = std::int16_t(sample / 8);
    const auto loud = recogniseLips(sentence);
    const auto soft = recogniseLips(quiet);
    QVERIFY(loud && soft);
    QVERIFY2(difference(*loud, *soft, 0) < .1F, qPrintable(QString::number(difference(*loud, *soft, 0))));
}

void TestLipShapes::keepsTimeAfterALongPause()
{
    const auto sentence = speech::librivox(QStringLiteral("0880"));
    const auto alone = recogniseLips(sentence);
    const auto after = recogniseLips(speech::joined({speech::silence(4), sentence}));
    QVERIFY(alone && after);
    QVERIFY2(difference(*alone, *after, 400) < .1F,
             qPrintable(QString::number(difference(*alone, *after, 400))));
    QVERIFY(difference(*alone, *after, 380) > .2F);
}

void TestLipShapes::keepsTimeInALongVoice()
{
    const auto sentence = speech::librivox(QStringLiteral("0890"));
    auto other = speech::librivox(QStringLiteral("0870"));
    other.resize(other.size() / 160 * 160);
    speech::Samples longVoice;
    for (int i = 0; i < 5; ++i)
        longVoice = speech::joined({longVoice, other});
    const std::size_t offset = longVoice.size() / 160;
    QVERIFY(offset > 3000); // processed in more than one block
    const auto alone = recogniseLips(sentence);
    const auto after = recogniseLips(speech::joined({longVoice, sentence}));
    QVERIFY(alone && after);
    QVERIFY2(difference(*alone, *after, offset) < .2F,
             qPrintable(QString::number(difference(*alone, *after, offset))));
}

void TestLipShapes::stopsWhenAsked()
{
    const auto lips = recogniseLips(speech::librivox(QStringLiteral("0880")), [] { return false; });
    QVERIFY(!lips);
    QVERIFY(lips.error().kind == ErrorKind::Cancelled);
}

void TestLipShapes::hearsNothingInNothing()
{
    const auto none = recogniseLips({});
    QVERIFY(none);
    QVERIFY(none->empty());
    const auto silent = recogniseLips(speech::silence(2));
    QVERIFY(silent);
    QCOMPARE(silent->size(), std::size_t(200));
    QVERIFY(std::none_of(silent->begin(), silent->end(), [](const LipShape &lips) {
        return !std::isfinite(lips.opening) || lips.closure > .5F;
    }));
    const auto brief = recogniseLips(speech::Samples(90, 1000));
    QVERIFY(brief);
    QCOMPARE(brief->size(), std::size_t(1));
}

void TestLipShapes::readsOnlyAWholeModel()
{
    const QString installed = QStringLiteral("/usr/share/pocketsphinx/model/en-us/en-us/");
    QVERIFY(AcousticModel::load(installed));
    QVERIFY(!AcousticModel::load(QStringLiteral("/nowhere")));
    for (const char *damaged : {"means", "variances", "sendump"}) {
        const QTemporaryDir folder;
        for (const char *name : {"means", "variances", "sendump"})
            QVERIFY(QFile::copy(installed + QLatin1String(name), folder.filePath(QLatin1String(name))));
        QFile file(folder.filePath(QLatin1String(damaged)));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.resize(file.size() / 4));
        QVERIFY2(!AcousticModel::load(folder.path()), damaged);
    }
}

QTEST_GUILESS_MAIN(TestLipShapes)
#include "tst_lipshapes.moc"
