#include "jobs/preparation.h"

#include "jobs/rig.h"
#include "jobs/samplejob.h"
#include "local/localservice.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <utime.h>

using namespace retalk;
using namespace retalk::test;

namespace {

const QByteArray kPost = "POST /v1/videos/generations";
const QByteArray kUpload = "POST /api/v1/files/upload/stream";
const QByteArray kDelete = "DELETE /api/v1/files/";

bool put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

/// So many bytes that begin like a WAV file.
QByteArray wav(int bytes, char fill)
{
    return QByteArray("RIFF\x24\x00\x00\x00WAVEfmt ", 16).leftJustified(bytes, fill);
}

QByteArray refusedBalance()
{
    return R"({"error":{"code":"insufficient_quota","message":"no","type":"insufficient_quota_error"}})";
}

} // namespace

/// Which files are uploaded, which upload stands for which file, and when a service is rid of it.
class PreparationTest : public QObject
{
    Q_OBJECT

    /// A request whose voice is a file of the rig's.
    static GenerationRequest withVoice(const Rig &rig)
    {
        GenerationRequest request = rig.request();
        request.audioUrl = rig.folder.filePath(u"voice.wav"_qs);
        return request;
    }

private Q_SLOTS:
    void anUploadStandsForTheFileAsItWas()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"voice.wav"_qs);
        QVERIFY(put(path, QByteArray(1000, 'a')));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const ServiceEndpoint endpoint{.kind = ServiceKind::EvoLink};
        UploadedFile kept{.bytes = 1000, .fileUrl = u"https://files/1"_qs, .uploaded = now};
        QVERIFY(!isStillKept(kept, path, endpoint, now)); // uploaded by an earlier version: it is not known
        kept.source = fileStamp(path);
        QVERIFY(isStillKept(kept, path, endpoint, now));
        QVERIFY(!isStillKept(kept, path, endpoint, now.addSecs(72 * 3600)));
        // written over in place: the same size, the same inode
        QTRY_VERIFY(put(path, QByteArray(1000, 'b')) && !(fileStamp(path) == kept.source));
        QCOMPARE(fileStamp(path).bytes, kept.source.bytes);
        QCOMPARE(fileStamp(path).inode, kept.source.inode);
        QVERIFY(!isStillKept(kept, path, endpoint, now));
        // replaced by another file that claims to be as old
        kept.source = fileStamp(path);
        const QString other = folder.filePath(u"other.wav"_qs);
        QVERIFY(put(other, QByteArray(1000, 'c')));
        QVERIFY(QFile::rename(path, folder.filePath(u"aside.wav"_qs)));
        QVERIFY(QFile::rename(other, path));
        struct utimbuf times = {kept.source.modifiedNs / 1'000'000'000,
                                kept.source.modifiedNs / 1'000'000'000};
        QCOMPARE(::utime(QFile::encodeName(path).constData(), &times), 0);
        QVERIFY(!isStillKept(kept, path, endpoint, now));
        QVERIFY(QFile::remove(path));
        QVERIFY(!isStillKept(kept, path, endpoint, now));
    }

    void aVoiceThatWasRecordedAgainIsUploadedAgain()
    {
        Rig rig;
        rig.service.order(kPost, jsonReply(402, refusedBalance()));
        const GenerationRequest request = withVoice(rig);
        QVERIFY(put(request.audioUrl, wav(5000, 'a')));
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(job.has_value());
        QVERIFY(rig.reaches(job->id, JobState::Failed));
        QCOMPARE(rig.service.count(kUpload), 1);
        const FileStamp before = fileStamp(request.audioUrl);
        QTRY_VERIFY(put(request.audioUrl, wav(5000, 'b')) && !(fileStamp(request.audioUrl) == before));
        rig.runner().retry(job->id);
        QVERIFY(rig.reaches(job->id, JobState::Completed));
        QCOMPARE(rig.service.count(kUpload), 2);
        QVERIFY(rig.service.seen(kUpload).last().body.contains(wav(5000, 'b')));
        const auto posts = rig.service.seen(kPost);
        QVERIFY(posts[0].body != posts[1].body);
    }

    void anUnchangedFileIsNotUploadedTwice()
    {
        Rig rig;
        rig.service.order(kPost, jsonReply(402, refusedBalance()));
        const GenerationRequest request = withVoice(rig);
        QVERIFY(put(request.audioUrl, wav(5000, 'a')));
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(rig.reaches(job->id, JobState::Failed));
        rig.restart(); // the stamp is stored
        rig.runner().retry(job->id);
        QVERIFY(rig.reaches(job->id, JobState::Completed));
        QCOMPARE(rig.service.count(kUpload), 1);
    }

    void aFileThatChangesWhileItIsUploadedIsUploadedOnceMore()
    {
        Rig rig;
        const GenerationRequest request = withVoice(rig);
        QVERIFY(put(request.audioUrl, wav(5000, 'a')));
        rig.service.order(kUpload, [&](const SeenRequest &seen) {
            put(request.audioUrl, wav(6000, 'b'));
            return rig.service.usual(seen);
        });
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(rig.reaches(job->id, JobState::Completed));
        QCOMPARE(rig.service.count(kUpload), 2);
        QVERIFY(rig.service.seen(kUpload).last().body.contains(wav(6000, 'b')));
    }

    void aFileThatNeverStopsChangingIsNamed()
    {
        Rig rig;
        const GenerationRequest request = withVoice(rig);
        QVERIFY(put(request.audioUrl, wav(5000, 'a')));
        QAtomicInt size = 5000;
        rig.service.order(
            kUpload,
            [&](const SeenRequest &seen) {
                put(request.audioUrl, wav(++size, 'b'));
                return rig.service.usual(seen);
            },
            1000);
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(rig.reaches(job->id, JobState::Failed));
        QCOMPARE(toString(rig.job(job->id).error->kind), toString(ErrorKind::InvalidInput));
        QCOMPARE(rig.job(job->id).error->field, u"audio_url"_qs);
        QCOMPARE(rig.service.count(kPost), 0);
    }

    void uploadsAreDeletedWhenTheVideoIsHereAndNotBefore()
    {
        Rig rig;
        int early = -1;
        connect(&rig.store(), &JobStore::changed, this, [&](const QUuid &id) {
            if (rig.store().state(id) != JobState::Completed)
                early = rig.service.count(kDelete);
        });
        const GenerationRequest request = withVoice(rig);
        QVERIFY(put(request.audioUrl, wav(5000, 'a')));
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(rig.reaches(job->id, JobState::Completed));
        QCOMPARE(early, 0);
        QTRY_COMPARE(rig.service.count(kDelete), 1);
        QTRY_COMPARE(rig.service.keptFiles(), QStringList());
        QVERIFY(rig.job(job->id).uploads.isEmpty());
    }

    void uploadsOfACancelledJobAreDeleted()
    {
        Rig rig;
        rig.runner().setParallelLimit(2);
        rig.service.order(kPost, hanging()); // so that the second one waits, uploaded and not sent
        const QUuid first = rig.submit();
        QVERIFY(rig.reaches(first, JobState::Submitting));
        const GenerationRequest request = withVoice(rig);
        QVERIFY(put(request.audioUrl, wav(5000, 'a')));
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(rig.waitFor([&] { return !rig.job(job->id).uploads.isEmpty(); }));
        QVERIFY(rig.runner().cancel(job->id));
        QTRY_COMPARE(rig.service.keptFiles(), QStringList());
    }

    void uploadsThatAPaidTaskMayStillNeedAreKept()
    {
        Rig rig;
        rig.service.setPolls(1000);
        const GenerationRequest request = withVoice(rig);
        QVERIFY(put(request.audioUrl, wav(5000, 'a')));
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(rig.reaches(job->id, JobState::Processing));
        rig.service.setKey("another-key"); // every poll is refused from now on
        QVERIFY(rig.reaches(job->id, JobState::Failed));
        rig.restart();
        const QUuid other = rig.submit();
        QVERIFY(rig.reaches(other, JobState::Failed));
        QCOMPARE(rig.service.count(kDelete), 0);
    }

    void aDeletionThatAKillCameBeforeIsMadeAtTheNextStart()
    {
        Rig rig;
        rig.service.order(kDelete, jsonReply(500, "{}"));
        const GenerationRequest request = withVoice(rig);
        QVERIFY(put(request.audioUrl, wav(5000, 'a')));
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(rig.reaches(job->id, JobState::Completed));
        QTRY_COMPARE(rig.service.count(kDelete), 1);
        QCOMPARE(rig.service.keptFiles().size(), 1);
        rig.restart();
        QTRY_COMPARE(rig.service.keptFiles(), QStringList());
        const int deletions = rig.service.count(kDelete);
        rig.restart(); // and is not owed any more
        const QUuid other = rig.submit();
        QVERIFY(rig.reaches(other, JobState::Completed));
        QCOMPARE(rig.service.count(kDelete), deletions);
    }

    void uploadsOfARemovedJobAreDeletedOnceItCannotBePutBack()
    {
        Rig rig;
        rig.service.order(kPost, jsonReply(402, refusedBalance()));
        const GenerationRequest request = withVoice(rig);
        QVERIFY(put(request.audioUrl, wav(5000, 'a')));
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(rig.reaches(job->id, JobState::Failed));
        const auto removed = rig.runner().remove(job->id);
        QVERIFY(removed.has_value());
        QVERIFY(rig.runner().restore(*removed).has_value());
        rig.runner().retry(job->id);
        QVERIFY(rig.reaches(job->id, JobState::Completed)); // with the upload it had
        QCOMPARE(rig.service.count(kUpload), 1);
        QTRY_COMPARE(rig.service.keptFiles(), QStringList());

        rig.service.order(kPost, jsonReply(402, refusedBalance()));
        const auto second = rig.runner().submit(request, rig.address());
        QVERIFY(rig.reaches(second->id, JobState::Failed));
        QCOMPARE(rig.service.keptFiles().size(), 1);
        QVERIFY(rig.runner().remove(second->id).has_value());
        QTRY_COMPARE(rig.service.keptFiles(), QStringList());
    }

    void aServiceThatReadsFilesItselfIsGivenTheirPaths_data()
    {
        QTest::addColumn<bool>("accepts");
        QTest::newRow("reads them") << true;
        QTest::newRow("does not") << false;
    }
    void aServiceThatReadsFilesItselfIsGivenTheirPaths()
    {
        QFETCH(bool, accepts);
        ScriptedService service;
        service.acceptAnyKey();
        QTemporaryDir folder;
        // Starts as retalk-service does; the scripted service answers in its place.
        const QString program = folder.filePath(u"service"_qs);
        QVERIFY(put(program, "#!/bin/sh\necho '{\"port\":" + QByteArray::number(service.base().port()) +
                                 ",\"accepts_files\":" + (accepts ? "true" : "false") + "}'\nexec cat\n"));
        QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        LocalService local(program, folder.path());
        HttpTransport transport;
        const auto secrets = makeMemoryStore();
        ServiceDirectory services(secrets.get(), &local, &transport);
        Job job = sampleJob();
        job.service = {};
        job.request.videoUrl = folder.filePath(u"my clip é.mp4"_qs);
        QVERIFY(put(job.request.videoUrl, "video"));
        Preparation preparation(job, &services, QDateTime::currentDateTimeUtc());
        QSignalSpy ready(&preparation, &Preparation::ready);
        preparation.start();
        QVERIFY(ready.wait(20'000));
        const QJsonObject body = QJsonDocument::fromJson(ready.first().first().toByteArray()).object();
        QCOMPARE(body[u"audio_url"].toString(), job.request.audioUrl);
        const QUrl video(body[u"video_url"].toString(), QUrl::StrictMode);
        if (accepts) {
            QCOMPARE(video.toLocalFile(), job.request.videoUrl);
            QCOMPARE(service.count(kUpload), 0);
        } else {
            QCOMPARE(video.scheme(), u"http"_qs);
            QCOMPARE(service.count(kUpload), 1);
        }
    }
};

QTEST_GUILESS_MAIN(PreparationTest)
#include "tst_preparation.moc"
