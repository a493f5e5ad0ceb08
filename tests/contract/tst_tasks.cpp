#include "contract/caller.h"

#include <QJsonArray>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

/// The life of a task, as a caller sees it.
class TasksTest : public QObject
{
    Q_OBJECT

    RunningService m_service;
    Caller m_call{m_service};

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.isReady()); }

    void makesADraftOfUploadedFiles()
    {
        const QString video = m_call.uploaded(sampleVideo());
        const QString voice = m_call.uploaded(sampleVoice());
        const RawAnswer created = m_call.post("/v1/videos/generations", createBody(video, voice));
        QCOMPARE(created.status, 200);
        QCOMPARE(text(created.json(), {"status"}), u"pending"_s);

        const QJsonObject task = m_call.finished(text(created.json(), {"id"}));
        QVERIFY2(text(task, {"status"}) == u"completed", QJsonDocument(task).toJson());
        QCOMPARE(task.value("progress"_L1).toInt(), 100);
        const QUrl result(task.value("results"_L1).toArray().first().toString());
        const RawAnswer file = m_call.get(result.path().toLatin1());
        QCOMPARE(file.status, 200);
        QCOMPARE(file.header("content-type"), "video/mp4");
        QCOMPARE(file.body.mid(4, 4), "ftyp");
    }
};

QTEST_GUILESS_MAIN(TasksTest)
#include "tst_tasks.moc"
