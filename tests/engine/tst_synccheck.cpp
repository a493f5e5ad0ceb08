#include "engine/engine.h"
#include "engine/media.h"
#include "engine/sync/synccheck.h"

#include <QTemporaryDir>
#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::vector<retalk::lipsync::PersonMeasure>)
Q_DECLARE_METATYPE(retalk::lipsync::SyncEvidence)
Q_DECLARE_METATYPE(retalk::lipsync::SyncFinding)
Q_DECLARE_METATYPE(retalk::lipsync::SyncDoubt)

using namespace retalk;
using namespace retalk::lipsync;

class TestSyncCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsADraftInTime();
    void seesThatTheMouthMoved();
    void judgesThePersonOfTheFacePhoto();
    void choosesWhomToJudge_data();
    void choosesWhomToJudge();
    void saysThatAMouthStayedOnlyWhenItIsSure_data();
    void saysThatAMouthStayedOnlyWhenItIsSure();
    void isRightOrSilent_data();
    void isRightOrSilent();
    void measuresALateVoice();
    void heedsWhenPictureAndSoundBegin();
    void isUnsureOfForeignWords();
    void saysWhatItCannotCheck();

private:
    QTemporaryDir m_folder;
    QString m_draft;
    SyncCheck m_own; ///< of the draft, compared with its original
};

void TestSyncCheck::initTestCase()
{
    m_draft = m_folder.filePath(QStringLiteral("draft.mp4"));
    const auto made = makeEngine()->run({.videoPath = media::clip("one.mp4"),
                                         .voicePath = media::clip("spoken.wav"),
                                         .referencePath = {},
                                         .outputPath = m_draft},
                                        {});
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    const auto check = checkSync({.video = m_draft, .original = media::clip("one.mp4")});
    QVERIFY(check);
    m_own = *check;
}

void TestSyncCheck::findsADraftInTime()
{
    QVERIFY(m_own.judgement == (SyncJudgement{.finding = SyncFinding::InSync}));
    QCOMPARE(m_own.evidence.lagFrames, 0);
    QVERIFY2(m_own.evidence.confidence > .5, qPrintable(QString::number(m_own.evidence.confidence)));
}

void TestSyncCheck::seesThatTheMouthMoved()
{
    QVERIFY(m_own.evidence.hasMouthMoved == true);
    // The unchanged video with other words.
    const QString untouched = media::make(m_folder.filePath(u"untouched.mp4"_s),
                                          u"-i %1 -i %2 -map 0:v -map 1:a -c:v copy -shortest"_s.arg(
                                              media::clip("one.mp4"), media::clip("spoken.wav")));
    const auto same = checkSync({.video = untouched, .original = media::clip("one.mp4")});
    QVERIFY(same);
    QVERIFY(same->evidence.hasMouthMoved == false);
    QVERIFY(same->judgement.finding == SyncFinding::DidNotMove);
}

void TestSyncCheck::judgesThePersonOfTheFacePhoto()
{
    const QString draft = m_folder.filePath(u"right.mp4"_s);
    const auto made = makeEngine()->run({.videoPath = media::clip("two.mp4"),
                                         .voicePath = media::clip("spoken.wav"),
                                         .referencePath = media::clip("face1.png"),
                                         .outputPath = draft,
                                         .faceThreshold = 150},
                                        {});
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    SyncInputs inputs{.video = draft,
                      .original = media::clip("two.mp4"),
                      .reference = media::clip("face1.png"),
                      .faceThreshold = 150};
    const auto right = checkSync(inputs);
    QVERIFY(right);
    QVERIFY(right->judgement.finding == SyncFinding::InSync);
    QCOMPARE(right->people, 2);
    // Now the other person was supposed to change.
    inputs.reference = media::clip("face0.png");
    const auto wrong = checkSync(inputs);
    QVERIFY(wrong && wrong->judgement.finding == SyncFinding::WrongPerson);
}

void TestSyncCheck::choosesWhomToJudge_data()
{
    using People = std::vector<PersonMeasure>;
    QTest::addColumn<People>("people");
    QTest::addColumn<int>("threshold");
    QTest::addColumn<int>("judged");
    const auto person = [](double change, int score = 0, bool isLargest = false) {
        return PersonMeasure{.seen = 100,
                             .measured = 100,
                             .compared = 100,
                             .change = change,
                             .score = score > 0 ? std::optional(score) : std::nullopt,
                             .isLargestFirst = isLargest};
    };
    QTest::newRow("no one") << People{} << 0 << -1;
    QTest::newRow("one person") << People{person(.003, 0, true)} << 0 << 0;
    QTest::newRow("whose mouth changed") << People{person(.003, 0, true), person(.05)} << 0 << 1;
    QTest::newRow("no mouth changed") << People{person(.003), person(.005, 0, true)} << 0 << 1;
    QTest::newRow("on the photo, unchanged") << People{person(.003, 185, true), person(.05, 130)} << 170 << 0;
    QTest::newRow("a little below") << People{person(.003, 163), person(.05, 130)} << 170 << 0;
    QTest::newRow("not on the photo") << People{person(.003, 155), person(.05, 130)} << 170 << -1;
    QTest::newRow("two alike") << People{person(.003, 180), person(.05, 175)} << 170 << -1;
    QTest::newRow("photo, no one in the video") << People{} << 170 << -1;
}

void TestSyncCheck::choosesWhomToJudge()
{
    QFETCH(const std::vector<PersonMeasure>, people);
    QFETCH(const int, threshold);
    QFETCH(const int, judged);
    const auto chosen = personToJudge(people, threshold > 0 ? std::optional(threshold) : std::nullopt);
    QCOMPARE(chosen ? int(*chosen) : -1, judged);
}

void TestSyncCheck::saysThatAMouthStayedOnlyWhenItIsSure_data()
{
    using People = std::vector<PersonMeasure>;
    QTest::addColumn<People>("people");
    QTest::addColumn<bool>("hasPhoto");
    QTest::addColumn<int>("moved"); // 1, 0, -1: unknown
    QTest::addColumn<bool>("otherMoved");
    const PersonMeasure still{.seen = 100, .measured = 100, .compared = 95, .change = .004};
    const PersonMeasure moving{.seen = 100, .measured = 100, .compared = 95, .change = .05};
    const PersonMeasure between{.seen = 100, .measured = 100, .compared = 95, .change = .011};
    const PersonMeasure hidden{.seen = 100, .measured = 20, .compared = 20, .change = .002};
    const PersonMeasure passing{.seen = 10, .measured = 2, .compared = 2, .change = .002};
    QTest::newRow("moved") << People{moving} << false << 1 << false;
    QTest::newRow("stayed") << People{still} << false << 0 << false;
    QTest::newRow("in between") << People{between} << false << -1 << false;
    QTest::newRow("hardly seen") << People{hidden} << false << -1 << false;
    QTest::newRow("never seen in the original")
        << People{PersonMeasure{.seen = 100, .measured = 100}} << false << -1 << false;
    QTest::newRow("no mouth moved") << People{still, still} << false << 0 << false;
    QTest::newRow("perhaps another person's") << People{still, hidden} << false << -1 << false;
    QTest::newRow("someone passes by") << People{still, passing} << false << 0 << false;
    QTest::newRow("photo, another one hidden") << People{still, hidden} << true << 0 << false;
    QTest::newRow("photo, the wrong one") << People{still, moving} << true << 0 << true;
}

void TestSyncCheck::saysThatAMouthStayedOnlyWhenItIsSure()
{
    QFETCH(const std::vector<PersonMeasure>, people);
    QFETCH(const bool, hasPhoto);
    QFETCH(const int, moved);
    QFETCH(const bool, otherMoved);
    const Movement movement = movementOf(people, 0, hasPhoto, 100);
    QCOMPARE(movement.hasMoved ? int(*movement.hasMoved) : -1, moved);
    QCOMPARE(movement.hasOtherMoved, otherMoved);
}

void TestSyncCheck::isRightOrSilent_data()
{
    QTest::addColumn<SyncEvidence>("evidence");
    QTest::addColumn<SyncFinding>("finding");
    QTest::addColumn<SyncDoubt>("doubt");
    const SyncEvidence good{.frames = 100,
                            .seen = 100,
                            .measured = 95,
                            .framesPerSecond = 25,
                            .speechSeconds = 3,
                            .lagFrames = 0,
                            .confidence = .7,
                            .peak = .7,
                            .rival = .7,
                            .leastHalf = .6};
    const auto row = [&good](const char *name, const std::function<void(SyncEvidence &)> &change,
                             SyncFinding finding, SyncDoubt doubt = SyncDoubt::None) {
        SyncEvidence evidence = good;
        change(evidence);
        QTest::newRow(name) << evidence << finding << doubt;
    };
    const auto late = [](SyncEvidence &one) {
        one.lagFrames = 5;
        one.rival = .3;
    };
    row(
        "in sync", [](auto &) {}, SyncFinding::InSync);
    row(
        "one frame", [](auto &one) { one.lagFrames = 1; }, SyncFinding::InSync);
    row("late", late, SyncFinding::MouthLate);
    row(
        "early", [&](auto &one) { late(one), one.lagFrames = -5; }, SyncFinding::MouthEarly);
    row(
        "two frames of 60 aren't seen", [](auto &one) { one.framesPerSecond = 60, one.lagFrames = 2; },
        SyncFinding::InSync);
    row(
        "early by two of 60, three aren't either",
        [](auto &one) { one.framesPerSecond = 60, one.lagFrames = -3; }, SyncFinding::InSync);
    row(
        "late, but together it fits nearly as well", [&](auto &one) { late(one), one.rival = .65; },
        SyncFinding::Unsure, SyncDoubt::Unclear);
    row(
        "late in one half only", [&](auto &one) { late(one), one.leastHalf = .1; }, SyncFinding::Unsure,
        SyncDoubt::Unclear);
    row(
        "late by all that was looked at", [&](auto &one) { late(one), one.isAtEdge = true; },
        SyncFinding::Unsure, SyncDoubt::Unclear);
    row(
        "late, not clear enough", [&](auto &one) { late(one), one.confidence = .35; }, SyncFinding::Unsure,
        SyncDoubt::Unclear);
    row(
        "weak", [](auto &one) { one.confidence = .25; }, SyncFinding::Unsure, SyncDoubt::Unclear);
    row(
        "too short", [](auto &one) { one.frames = one.seen = one.measured = 30; }, SyncFinding::Unsure,
        SyncDoubt::TooShort);
    row(
        "seldom there", [](auto &one) { one.frames = 1000; }, SyncFinding::Unsure, SyncDoubt::TooShort);
    row(
        "turned away", [](auto &one) { one.measured = 20; }, SyncFinding::Unsure, SyncDoubt::TurnedAway);
    row(
        "silence", [](auto &one) { one.speechSeconds = .4; }, SyncFinding::Unsure, SyncDoubt::NoSpeech);
    row(
        "nobody of the photo", [](auto &one) { one.isPersonKnown = false; }, SyncFinding::Unsure,
        SyncDoubt::NoPerson);
    const auto still = [](SyncEvidence &one) {
        one.confidence = .2;
        one.hasMouthMoved = false;
    };
    row("did not move", still, SyncFinding::DidNotMove);
    row(
        "the wrong person's did", [&](auto &one) { still(one), one.hasOtherMoved = true; },
        SyncFinding::WrongPerson);
    row(
        "did not move, and late by chance", [&](auto &one) { late(one), one.hasMouthMoved = false; },
        SyncFinding::DidNotMove);
    row(
        "did not move, in silence", [&](auto &one) { still(one), one.speechSeconds = 0; },
        SyncFinding::Unsure, SyncDoubt::NoSpeech);
    row(
        "did not move, and fits", [](auto &one) { one.hasMouthMoved = false; }, SyncFinding::InSync);
    row(
        "a few seconds fit by chance", [](auto &one) { one.confidence = .45; }, SyncFinding::Unsure,
        SyncDoubt::Unclear);
    row(
        "the same where the mouth was changed",
        [](auto &one) { one.confidence = .45, one.hasMouthMoved = true; }, SyncFinding::InSync);
    row(
        "the same where it wasn't", [](auto &one) { one.confidence = .45, one.hasMouthMoved = false; },
        SyncFinding::Unsure, SyncDoubt::Unclear);
    row(
        "twenty seconds don't fit by chance",
        [](auto &one) { one.confidence = .45, one.frames = one.seen = one.measured = 500; },
        SyncFinding::InSync);
    row(
        "late by chance", [&](auto &one) { late(one), one.confidence = .5; }, SyncFinding::Unsure,
        SyncDoubt::Unclear);
    row(
        "nothing known", [](auto &one) { one = {}; }, SyncFinding::Unsure, SyncDoubt::TooShort);
}

void TestSyncCheck::isRightOrSilent()
{
    QFETCH(const SyncEvidence, evidence);
    QFETCH(const SyncFinding, finding);
    QFETCH(const SyncDoubt, doubt);
    const SyncJudgement judgement = judgementOf(evidence);
    QVERIFY(judgement.finding == finding);
    QVERIFY(judgement.doubt == doubt);
}

void TestSyncCheck::measuresALateVoice()
{
    // The audio is 200 ms late, so the mouth is five frames early.
    const QString late =
        media::make(m_folder.filePath(QStringLiteral("late.mp4")),
                    QStringLiteral("-i %1 -itsoffset 0.2 -i %1 -map 0:v -map 1:a -c:v copy -af "
                                   "aresample=async=1:first_pts=0")
                        .arg(m_draft));
    QVERIFY(!late.isEmpty());
    const auto check = checkSync({.video = late});
    QVERIFY(check);
    QVERIFY2(std::abs(check->evidence.lagFrames + 5) <= 1,
             qPrintable(QString::number(check->evidence.lagFrames)));
    QVERIFY(check->judgement.finding == SyncFinding::MouthEarly);
}

void TestSyncCheck::heedsWhenPictureAndSoundBegin()
{
    // Only the container delays one of the two streams; in a player, the mouth is late or early by as much.
    for (const bool delaysPicture : {true, false}) {
        const QString path = media::make(
            m_folder.filePath(delaysPicture ? u"latepicture.mkv"_s : u"latesound.mkv"_s),
            delaysPicture ? u"-itsoffset 0.2 -i %1 -i %1 -map 0:v -map 1:a -c copy"_s.arg(m_draft)
                          : u"-i %1 -itsoffset 0.2 -i %1 -map 0:v -map 1:a -c copy"_s.arg(m_draft));
        QVERIFY(!path.isEmpty());
        const auto check = checkSync({.video = path});
        QVERIFY(check);
        QVERIFY2(std::abs(check->evidence.lagFrames - (delaysPicture ? 5 : -5)) <= 1,
                 qPrintable(QString::number(check->evidence.lagFrames)));
        QVERIFY(check->judgement.finding ==
                (delaysPicture ? SyncFinding::MouthLate : SyncFinding::MouthEarly));
    }
}

void TestSyncCheck::isUnsureOfForeignWords()
{
    const QString dubbed = media::make(m_folder.filePath(QStringLiteral("dubbed.mp4")),
                                       QStringLiteral("-i %1 -i %2 -map 0:v -map 1:a -c:v copy -shortest")
                                           .arg(media::clip("one.mp4"), media::clip("spoken.wav")));
    QVERIFY(!dubbed.isEmpty());
    const auto foreign = checkSync({.video = dubbed});
    QVERIFY(foreign);
    QVERIFY2(foreign->evidence.confidence < m_own.evidence.confidence - .2,
             qPrintable(QString::number(foreign->evidence.confidence)));
    QVERIFY(foreign->judgement == (SyncJudgement{.doubt = SyncDoubt::Unclear}));
}

void TestSyncCheck::saysWhatItCannotCheck()
{
    for (const char *name : {"one.mp4", "empty.mp4", "page.mp4"}) {
        const auto silent = checkSync({.video = media::clip(name)});
        QVERIFY2(!silent, name);
        QVERIFY(!silent.error().message.isEmpty());
    }
    const QString faceless = media::make(m_folder.filePath(QStringLiteral("faceless.mp4")),
                                         QStringLiteral("-i %1 -i %2 -map 0:v -map 1:a -c:v copy -shortest")
                                             .arg(media::clip("noface.mp4"), media::clip("spoken.wav")));
    const auto none = checkSync({.video = faceless});
    QVERIFY(!none);
    QVERIFY(none.error().kind == ErrorKind::Media);
    const auto stopped = checkSync({.video = m_draft}, [](double) { return false; });
    QVERIFY(!stopped);
    QVERIFY(stopped.error().kind == ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSyncCheck)
#include "tst_synccheck.moc"
