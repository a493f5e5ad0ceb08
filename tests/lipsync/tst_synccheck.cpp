#include "lipsync/media.h"
#include "service/lipsync/engine.h"
#include "service/lipsync/synccheck.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace retalk;
using namespace retalk::lipsync;

class TestSyncCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsADraftInTime();
    void seesThatTheMouthMoved();
    void measuresALateVoice();
    void heedsWhenPictureAndSoundBegin();
    void isUnsureOfForeignWords();
    void saysWhatItCannotCheck();

private:
    QTemporaryDir m_folder;
    QString m_draft;
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
}

void TestSyncCheck::findsADraftInTime()
{
    const auto check = checkSync(m_draft);
    QVERIFY(check);
    QCOMPARE(check->lagFrames, 0);
    QVERIFY2(check->confidence > .5, qPrintable(QString::number(check->confidence)));
    QVERIFY(!check->hasMouthMoved);
}

void TestSyncCheck::seesThatTheMouthMoved()
{
    const auto moved = checkSync(m_draft, media::clip("one.mp4"));
    QVERIFY(moved);
    QVERIFY(moved->hasMouthMoved == true);
    const auto same = checkSync(m_draft, m_draft);
    QVERIFY(same);
    QVERIFY(same->hasMouthMoved == false);
}

void TestSyncCheck::measuresALateVoice()
{
    // The sound comes 200 ms later, so the mouth is five pictures early.
    const QString late =
        media::make(m_folder.filePath(QStringLiteral("late.mp4")),
                    QStringLiteral("-i %1 -itsoffset 0.2 -i %1 -map 0:v -map 1:a -c:v copy -af "
                                   "aresample=async=1:first_pts=0")
                        .arg(m_draft));
    QVERIFY(!late.isEmpty());
    const auto check = checkSync(late);
    QVERIFY(check);
    QVERIFY2(std::abs(check->lagFrames + 5) <= 1, qPrintable(QString::number(check->lagFrames)));
}

void TestSyncCheck::heedsWhenPictureAndSoundBegin()
{
    // The container alone delays one of the two; a player shows the mouth as much too late or too early.
    for (const bool delaysPicture : {true, false}) {
        const QString path = media::make(
            m_folder.filePath(delaysPicture ? u"latepicture.mkv"_qs : u"latesound.mkv"_qs),
            delaysPicture ? u"-itsoffset 0.2 -i %1 -i %1 -map 0:v -map 1:a -c copy"_qs.arg(m_draft)
                          : u"-i %1 -itsoffset 0.2 -i %1 -map 0:v -map 1:a -c copy"_qs.arg(m_draft));
        QVERIFY(!path.isEmpty());
        const auto check = checkSync(path);
        QVERIFY(check);
        QVERIFY2(std::abs(check->lagFrames - (delaysPicture ? 5 : -5)) <= 1,
                 qPrintable(QString::number(check->lagFrames)));
    }
}

void TestSyncCheck::isUnsureOfForeignWords()
{
    const QString dubbed = media::make(m_folder.filePath(QStringLiteral("dubbed.mp4")),
                                       QStringLiteral("-i %1 -i %2 -map 0:v -map 1:a -c:v copy -shortest")
                                           .arg(media::clip("one.mp4"), media::clip("spoken.wav")));
    QVERIFY(!dubbed.isEmpty());
    const auto foreign = checkSync(dubbed);
    const auto own = checkSync(m_draft);
    QVERIFY(foreign && own);
    QVERIFY2(foreign->confidence < own->confidence - .2, qPrintable(QString::number(foreign->confidence)));
}

void TestSyncCheck::saysWhatItCannotCheck()
{
    for (const char *name : {"one.mp4", "empty.mp4", "page.mp4"}) {
        const auto silent = checkSync(media::clip(name));
        QVERIFY2(!silent, name);
        QVERIFY(!silent.error().message.isEmpty());
    }
    const QString faceless = media::make(m_folder.filePath(QStringLiteral("faceless.mp4")),
                                         QStringLiteral("-i %1 -i %2 -map 0:v -map 1:a -c:v copy -shortest")
                                             .arg(media::clip("noface.mp4"), media::clip("spoken.wav")));
    const auto none = checkSync(faceless);
    QVERIFY(!none);
    QVERIFY(none.error().kind == ErrorKind::Media);
    const auto stopped = checkSync(m_draft, {}, [](double) { return false; });
    QVERIFY(!stopped);
    QVERIFY(stopped.error().kind == ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSyncCheck)
#include "tst_synccheck.moc"
