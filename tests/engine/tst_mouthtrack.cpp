#include "engine/math/statistics.h"
#include "engine/mouth/mouthtrack.h"
#include "engine/speech.h"
#include "engine/spoken.h"

#include <QtTest>

#include <cmath>

using namespace retalk::lipsync;

class TestMouthTrack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithTheVoicesLoudness_data();
    void opensWithTheVoicesLoudness();
    void followsTheSoundsOfAnyLanguage_data();
    void followsTheSoundsOfAnyLanguage();
    void shutsOnMBAndP();
    void restsInSilence();
    void restsWhenThereIsNoSpeech();
    void roundsAndTucksTheLips();
    void movesByLoudnessAloneWithoutSounds();
    void showsAClosureShorterThanAPicture();
};

namespace {

constexpr double kMinClosed = .9;
constexpr double kMinOpenness = .35; // the search for English phones scored -.06 to .5

MouthTrack trackOf(const speech::Samples &voice)
{
    return makeMouthTrack(voice, recogniseLips(voice).value_or(std::vector<LipShape>{}));
}

/// Returns Pearson's r of opening and loudness over frames at 24 per second, the loudness smoothed over three
/// frames.
double follows(const MouthTrack &track)
{
    std::vector<float> opening;
    std::vector<float> loudness;
    const int pictures = int(track.poses.size()) * 24 / MouthTrack::kRate;
    for (int i = 1; i + 1 < pictures; ++i) {
        opening.push_back(track.at(i / 24.0, 1 / 24.0).opening);
        loudness.push_back(track.at((i - 1) / 24.0, 3 / 24.0).loudness);
    }
    return correlation(opening, loudness);
}

float meanOpening(const MouthTrack &track)
{
    float sum = 0;
    for (const MouthPose &pose : track.poses)
        sum += pose.opening;
    return sum / float(std::max<std::size_t>(1, track.poses.size()));
}

} // namespace

void TestMouthTrack::opensWithTheVoicesLoudness_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("LibriVox, English") << QString() << QString();
    QTest::newRow("German") << "de"
                            << "Guten Morgen. Papa Bär baut im Frühling ein Boot aus alten Bäumen.";
    QTest::newRow("Spanish") << "es"
                             << "Buenos días a todos. Mamá compró un barco bonito en las montañas.";
    QTest::newRow("French") << "fr"
                            << "Bonjour à tous. Papa a un beau bateau blanc, et nous parlons du printemps.";
    QTest::newRow("Chinese") << "cmn"
                             << "大家早上好。今天我们来谈谈春天和山里的天气。";
    QTest::newRow("Japanese") << "ja"
                              << "みなさん、おはようございます。ママは パンを かいました。";
    QTest::newRow("Arabic") << "ar"
                            << "صباح الخير جميعا. سوف نتحدث اليوم عن الربيع والجبال.";
}

void TestMouthTrack::opensWithTheVoicesLoudness()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    const auto voice = language.isEmpty() ? speech::joined({speech::librivox(QStringLiteral("0870")),
                                                            speech::librivox(QStringLiteral("0880")),
                                                            speech::librivox(QStringLiteral("0890"))})
                                          : speech::espeak(language, text);
    QVERIFY(voice.size() > 16000);
    const MouthTrack track = trackOf(voice);
    const double r = follows(track);
    QVERIFY2(r > (language.isEmpty() ? 0.72 : 0.55), qPrintable(QString::number(r)));
    // Neither mumbling nor gaping.
    QVERIFY2(meanOpening(track) > 0.15F && meanOpening(track) < 0.5F,
             qPrintable(QString::number(meanOpening(track))));
}

void TestMouthTrack::followsTheSoundsOfAnyLanguage_data()
{
    QTest::addColumn<QString>("voice");
    QTest::newRow("English") << "en-us";
    QTest::newRow("German") << "de";
    QTest::newRow("French") << "fr";
    QTest::newRow("Spanish") << "es";
    QTest::newRow("Chinese") << "cmn-latn-pinyin";
    QTest::newRow("Japanese") << "ja";
    QTest::newRow("Korean") << "ko";
    QTest::newRow("Arabic") << "ar";
}

void TestMouthTrack::followsTheSoundsOfAnyLanguage()
{
    QFETCH(QString, voice);
    const auto reading = spoken::read(voice, spoken::sentences(voice.section(u'+', 0, 0), 3));
    const spoken::Figures found = spoken::figuresOf(trackOf(reading.samples), reading.sounds);
    QVERIFY(found.closures >= 15);
    QVERIFY2(found.closedShare() >= kMinClosed,
             qPrintable(QStringLiteral("%1 of %2").arg(found.closed).arg(found.closures)));
    // A mouth that stays closed would pass the first check.
    QVERIFY2(found.vowelsShut <= .1 * found.vowels,
             qPrintable(QStringLiteral("%1 of %2").arg(found.vowelsShut).arg(found.vowels)));
    QVERIFY2(found.othersShut <= .2 * found.others,
             qPrintable(QStringLiteral("%1 of %2").arg(found.othersShut).arg(found.others)));
    QVERIFY2(found.openness >= kMinOpenness, qPrintable(QString::number(found.openness)));
}

void TestMouthTrack::shutsOnMBAndP()
{
    // "He might even have been made amiable himself", read by a human; the times are from a forced alignment.
    const MouthTrack track = trackOf(speech::librivox(QStringLiteral("0930")));
    for (const double closure : {.415, 1.105, 1.345, 1.85, 2.07, 2.36})
        QVERIFY2(track.at(closure - .02, .04).opening < .04F, qPrintable(QString::number(closure)));
    for (const double vowel : {.34, .54, 1.54})
        QVERIFY2(track.at(vowel - .02, .04).opening > .1F, qPrintable(QString::number(vowel)));
}

void TestMouthTrack::restsInSilence()
{
    const auto sentence = speech::librivox(QStringLiteral("0880"));
    const MouthTrack track = trackOf(speech::joined({sentence, speech::silence(1), sentence}));
    const auto from = sentence.size() * MouthTrack::kRate / Voice::kSampleRate;
    float widest = 0;
    for (std::size_t i = from + 10; i < from + 92; ++i) {
        widest = std::max(widest, track.poses[i].opening);
        QVERIFY(track.poses[i].silent);
        QCOMPARE(track.poses[i].rounding, 0.F);
    }
    QVERIFY2(widest < 0.01F, qPrintable(QString::number(widest)));
}

void TestMouthTrack::restsWhenThereIsNoSpeech()
{
    speech::Samples hiss(32000);
    for (std::size_t i = 0; i < hiss.size(); ++i)
        hiss[i] = std::int16_t(i * 2654435761U % 7) - 3;
    for (const auto &voice : {speech::silence(2), hiss}) {
        const MouthTrack track = trackOf(voice);
        QCOMPARE(track.poses.size(), std::size_t(200));
        QCOMPARE(meanOpening(track), 0.F);
        QVERIFY(track.at(1, 0.04).silent);
    }
    QVERIFY(trackOf({}).poses.empty());
    QCOMPARE(trackOf({}).at(3, 0.04).opening, 0.F);
}

void TestMouthTrack::roundsAndTucksTheLips()
{
    const speech::Samples tone(16000, 8000);
    const auto pose = [&](const LipShape &heard) {
        return makeMouthTrack(tone, std::vector<LipShape>(100, heard)).at(0.5, 0.04);
    };
    const auto rounded = pose({.opening = .1F, .width = -.9F, .rounding = 1});
    QVERIFY(rounded.rounding > 0.9F);
    QVERIFY(rounded.width < -0.8F);
    QVERIFY(pose({.opening = .1F, .width = .8F}).width > 0.7F);
    QVERIFY(pose({.tuck = 1, .opening = .1F}).tuck > 0.9F);
    QVERIFY(pose({.opening = 1}).tuck < 0.01F);
    QVERIFY(pose({.opening = 1}).opening > pose({.opening = .1F}).opening + 0.2F);
    QVERIFY(pose({.closure = 1}).opening < 0.001F);
}

void TestMouthTrack::movesByLoudnessAloneWithoutSounds()
{
    const MouthTrack track = makeMouthTrack(speech::librivox(QStringLiteral("0870")), {});
    QVERIFY(follows(track) > 0.9);
    QVERIFY(meanOpening(track) > 0.1F);
}

void TestMouthTrack::showsAClosureShorterThanAPicture()
{
    MouthTrack track;
    track.poses.assign(100, {.opening = 0.5F, .silent = false});
    track.poses[52].opening = 0;
    QCOMPARE(track.at(0.5, 0.04).opening, 0.F);
    QCOMPARE(track.at(0.6, 0.04).opening, 0.5F);
}

QTEST_GUILESS_MAIN(TestMouthTrack)
#include "tst_mouthtrack.moc"
