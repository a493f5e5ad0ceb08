#include "lipsync/speech.h"
#include "service/lipsync/mouthtrack.h"
#include "service/lipsync/statistics.h"
#include "service/lipsync/viseme.h"

#include <QtTest>

#include <cmath>

using namespace retalk::lipsync;

class TestMouthTrack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithTheVoicesLoudness_data();
    void opensWithTheVoicesLoudness();
    void shutsOnMBAndP();
    void restsInSilence();
    void restsWhenThereIsNoSpeech();
    void roundsAndTucksTheLips();
    void movesByLoudnessAloneWithoutPhones();
    void showsAClosureShorterThanAPicture();
};

namespace {

MouthTrack trackOf(const speech::Samples &voice)
{
    return makeMouthTrack(voice, recognisePhones(voice).value_or(std::vector<Phone>{}));
}

/// Pearson's r of opening and loudness over pictures at 24 a second, the loudness smoothed over three of
/// them.
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
    QVERIFY2(r > (language.isEmpty() ? 0.72 : 0.6), qPrintable(QString::number(r)));
    // Neither mumbling nor gaping.
    QVERIFY2(meanOpening(track) > 0.15F && meanOpening(track) < 0.5F,
             qPrintable(QString::number(meanOpening(track))));
}

void TestMouthTrack::shutsOnMBAndP()
{
    const auto voice =
        speech::librivox(QStringLiteral("0930")); // "he might even have been made amiable himself"
    const auto phones = recognisePhones(voice);
    QVERIFY(phones);
    const MouthTrack track = makeMouthTrack(voice, *phones);
    int closures = 0;
    for (const Phone &phone : *phones) {
        if (!visemeOf(phone.name).closes)
            continue;
        ++closures;
        const auto middle = std::size_t((phone.start + phone.end) / 2 * MouthTrack::kRate);
        QVERIFY2(track.poses[middle].opening < 0.02F, phone.name.c_str());
    }
    QVERIFY(closures >= 3);
}

void TestMouthTrack::restsInSilence()
{
    const auto sentence = speech::librivox(QStringLiteral("0880"));
    const MouthTrack track = trackOf(speech::joined({sentence, speech::silence(1), sentence}));
    const auto from = sentence.size() * MouthTrack::kRate / Voice::sampleRate;
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
    const auto pose = [&](const char *phone) {
        return makeMouthTrack(tone, {{phone, 0, 1}}).at(0.5, 0.04);
    };
    QVERIFY(pose("UW").rounding > 0.9F);
    QVERIFY(pose("UW").width < -0.8F);
    QVERIFY(pose("IY").width > 0.7F);
    QVERIFY(pose("F").tuck > 0.9F);
    QVERIFY(pose("AA").tuck < 0.01F);
    QVERIFY(pose("AA").opening > pose("IY").opening + 0.2F);
    QVERIFY(pose("P").opening < 0.001F);
}

void TestMouthTrack::movesByLoudnessAloneWithoutPhones()
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
