#include "requestform/facepicker.h"
#include "support/testtimeout.h"
#include "ui/windowrig.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

using namespace retalk;

namespace {

using namespace Qt::StringLiterals;

QString clip(const char *name)
{
    return QStringLiteral(RETALK_CLIPS_DIR) + u'/' + QLatin1String(name);
}

} // namespace

/// Tests face detection with the window and the real service: who is in the video, and whose face is in the
/// photo.
class FaceSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_language.set(QStringLiteral("en"));
        m_rig = std::make_unique<test::WindowRig>(&m_theme, &m_language,
                                                  QStringLiteral(RETALK_BIN_DIR "/retalk-service"));
    }
    void cleanupTestCase() { m_rig.reset(); }

    void offersThePeopleOfAVideoAndTakesOneAsReference()
    {
        m_rig->window->takeInputs({clip("two.mp4")});
        QTRY_VERIFY_WITH_TIMEOUT(tile("face2"), 2 * kTestTimeoutMs);
        tile("face2")->click();
        const QString reference = edit("faceUrl")->text();
        QVERIFY(QFile::exists(reference));
        // Faces that weren't chosen leave no files.
        QCOMPARE(QFileInfo(reference).dir().entryList(QDir::Files).size(), 1);
        QVERIFY(tile("face2")->isChecked());
        // The crop shows one person, and the window finds that out too.
        QTRY_VERIFY_WITH_TIMEOUT(!widget("faceVerdict")->isVisible(), 2 * kTestTimeoutMs);
    }

    void cancelsAndRemovesDraftsThatAreBeingMade()
    {
        JobRunner &runner = m_rig->runner;
        runner.start();
        QList<QUuid> ids;
        for (int i = 0; i < 3; ++i)
            ids << runner
                       .submit({.videoUrl = clip("two.mp4"),
                                .audioUrl = clip("voice-2s.wav"),
                                .faceThreshold = 170 + i},
                               {})
                       .value()
                       .id;
        const auto isWorkedOn = [this](const QUuid &id) {
            const auto job = m_rig->store->job(id);
            return job && !job->taskId.isEmpty() &&
                   QDir(m_rig->folder.filePath(u"service/work/"_s + job->taskId)).exists();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isWorkedOn(ids.at(0)), 2 * kTestTimeoutMs);
        QVERIFY(canCancel(*m_rig->store->job(ids.at(0))));
        QVERIFY(runner.cancel(ids.at(0)));
        QVERIFY(m_rig->store->state(ids.at(0)) == JobState::Cancelled); // at once
        // The slot is free, and the next draft can be removed while it is being made.
        QTRY_VERIFY_WITH_TIMEOUT(isWorkedOn(ids.at(1)), 2 * kTestTimeoutMs);
        const auto removed = runner.remove(ids.at(1));
        QVERIFY(removed.has_value());
        QTRY_VERIFY_WITH_TIMEOUT(isWorkedOn(ids.at(2)), 2 * kTestTimeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(m_rig->folder.filePath(u"service/work/"_s + removed->taskId)).exists(),
                                 2 * kTestTimeoutMs);
        QVERIFY(runner.restore(*removed).has_value()); // it starts again
        QVERIFY(m_rig->store->state(ids.at(1)) == JobState::Queued);
        QVERIFY(runner.cancel(ids.at(1)) && runner.cancel(ids.at(2)));
        const auto left = [this] {
            return QDir(m_rig->folder.filePath(u"service/work"_s)).entryList({u"task-*"_s}, QDir::Dirs);
        };
        QTRY_VERIFY_WITH_TIMEOUT(left().isEmpty(), 2 * kTestTimeoutMs);
        QVERIFY(m_rig->store->unfinishedIds().isEmpty());
    }

    void saysWhenNobodyIsInTheVideo()
    {
        m_rig->window->takeInputs({clip("noface.mp4")});
        QTRY_VERIFY_WITH_TIMEOUT(sentence("videoVerdict").contains(u"No face"_s), 2 * kTestTimeoutMs);
    }

    void outlinesTheFaceOfAPicture()
    {
        m_rig->window->takeInputs({clip("face0.png")});
        QTRY_VERIFY_WITH_TIMEOUT(tile("ownFace") && !tile("ownFace")->outline().isEmpty(),
                                 2 * kTestTimeoutMs);
        const QRectF outline = tile("ownFace")->outline();
        QVERIFY(QRectF(0, 0, 1, 1).contains(outline));
        QVERIFY(outline.height() > 0.2);
        QVERIFY(!widget("faceVerdict")->isVisible());
    }

    void letsOneOfSeveralPeopleOnAPictureBeChosen()
    {
        const QString picture = m_rig->folder.filePath(u"two.png"_s);
        QCOMPARE(QProcess::execute(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-y"_s, u"-i"_s, clip("two.mp4"),
                                                 u"-frames:v"_s, u"1"_s, picture}),
                 0);
        m_rig->window->takeInputs({picture});
        QTRY_VERIFY_WITH_TIMEOUT(tile("pictureFace2"), 2 * kTestTimeoutMs);
        QVERIFY(sentence("faceVerdict").contains(u"several"_s));
        tile("pictureFace1")->click();
        QTRY_VERIFY_WITH_TIMEOUT(tile("ownFace") && !tile("ownFace")->outline().isEmpty(),
                                 2 * kTestTimeoutMs);
        QVERIFY(!widget("faceVerdict")->isVisible());
    }

    void saysWhenAPictureShowsNobody()
    {
        QImage sky(400, 300, QImage::Format_RGB32);
        sky.fill(QColor(120, 170, 220));
        const QString picture = m_rig->folder.filePath(u"sky.png"_s);
        QVERIFY(sky.save(picture));
        m_rig->window->takeInputs({picture});
        QTRY_VERIFY_WITH_TIMEOUT(sentence("faceVerdict").contains(u"No face"_s), 2 * kTestTimeoutMs);
    }

private:
    FaceTile *tile(const char *name) { return m_rig->window->findChild<FaceTile *>(QLatin1String(name)); }
    QWidget *widget(const char *name) { return m_rig->window->findChild<QWidget *>(QLatin1String(name)); }
    QLineEdit *edit(const char *name) { return m_rig->window->findChild<QLineEdit *>(QLatin1String(name)); }
    QString sentence(const char *verdict) { return widget(verdict)->accessibleName(); }

    Theme m_theme{qApp};
    Language m_language{qApp};
    std::unique_ptr<test::WindowRig> m_rig;
};

QTEST_MAIN(FaceSearchTest)
#include "tst_facesearch.moc"
