#include "jobs/runner/preparation.h"
#include "support/testtimeout.h"

#include "jobs/rig.h"
#include "jobs/samplejob.h"
#include "jobs/store/servicenotes.h"
#include "local/localservice.h"
#include "support/blockedfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

#include <utime.h>

using namespace retalk;
using namespace retalk::test;

namespace {

using namespace Qt::StringLiterals;

const QByteArray kPost = "POST /v1/videos/generations";
const QByteArray kUpload = "POST /api/v1/files/upload/stream";
const QByteArray kDelete = "DELETE /api/v1/files/";

bool put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

/// Returns `bytes` bytes that start like a WAV file.
QByteArray wav(int bytes, char fill)
{
    return QByteArray("RIFF\x24\x00\x00\x00WAVEfmt ", 16).leftJustified(bytes, fill);
}

/// Returns the start of an MP4 file.
QByteArray mp4()
{
    return QByteArray::fromHex("00000020") + "ftypisom" + QByteArray(100, '\0');
}

bool ffmpeg(const QStringList &arguments)
{
    return QProcess::execute(u"ffmpeg"_s,
                             QStringList{u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s} + arguments) == 0;
}

/// Writes a file with two audio tracks: a low tone of 1 s and a high tone of 2 s.
bool putTwoTracks(const QString &path)
{
    return ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=f=300:d=1:r=16000"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                   u"sine=f=2000:d=2:r=16000"_s, u"-map"_s, u"0"_s, u"-map"_s, u"1"_s, u"-c:a"_s, u"aac"_s,
                   path});
}

/// Returns the samples of the WAV file in an upload's body: 16 bit, mono, 16 kHz.
QList<qint16> samplesIn(const QByteArray &body)
{
    const QByteArray file = body.sliced(qMax<qsizetype>(0, body.indexOf("RIFF")));
    const qsizetype data = file.indexOf("data");
    if (!file.startsWith("RIFF") || data < 0)
        return {};
    const auto bytes = qFromLittleEndian<quint32>(file.constData() + data + 4);
    QList<qint16> samples(bytes / 2);
    qFromLittleEndian<qint16>(file.constData() + data + 8, samples.size(), samples.data());
    return samples;
}

double seconds(const QList<qint16> &samples)
{
    return double(samples.size()) / 16000;
}

/// Returns the pitch in Hz, from the number of zero crossings, or 0 if the sound is nearly silent.
double note(const QList<qint16> &samples)
{
    constexpr int kSilence = 300;
    int crossings = 0;
    int last = 0;
    for (const qint16 sample : samples) {
        if (qAbs(int(sample)) < kSilence)
            continue;
        crossings += last != 0 && (sample < 0) != (last < 0) ? 1 : 0;
        last = sample;
    }
    return crossings / 2.0 / seconds(samples);
}

QByteArray refusedBalance()
{
    return R"({"error":{"code":"insufficient_quota","message":"no","type":"insufficient_quota_error"}})";
}

} // namespace

/// Tests which files are uploaded, when an upload can be reused, and when it is deleted from the service.
class PreparationTest : public QObject
{
    Q_OBJECT

    /// Returns a request whose voice track is a file in the rig's folder.
    static GenerationRequest withVoice(const Rig &rig)
    {
        GenerationRequest request = rig.request();
        request.audioUrl = rig.folder.filePath(u"voice.wav"_s);
        return request;
    }

private Q_SLOTS:
    void anUploadStandsForTheFileAsItWas()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"voice.wav"_s);
        QVERIFY(put(path, QByteArray(1000, 'a')));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const ServiceEndpoint endpoint{.kind = ServiceKind::EvoLink};
        UploadedFile kept{.bytes = 1000, .fileUrl = u"https://files/1"_s, .uploaded = now};
        QVERIFY(!isStillKept(kept, path, {}, endpoint, now)); // an earlier version didn't store the stamp
        kept.source = fileStamp(path);
        QVERIFY(isStillKept(kept, path, {}, endpoint, now));
        QVERIFY(!isStillKept(kept, path, u"wav:2:0"_s, endpoint, now)); // made for a different track
        QVERIFY(!isStillKept(kept, path, {}, endpoint, now.addSecs(72 * 3600)));
        // overwritten in place: same size, same inode
        QTRY_VERIFY(put(path, QByteArray(1000, 'b')) && !(fileStamp(path) == kept.source));
        QCOMPARE(fileStamp(path).bytes, kept.source.bytes);
        QCOMPARE(fileStamp(path).inode, kept.source.inode);
        QVERIFY(!isStillKept(kept, path, {}, endpoint, now));
        // replaced by another file with the same modification time
        kept.source = fileStamp(path);
        const QString other = folder.filePath(u"other.wav"_s);
        QVERIFY(put(other, QByteArray(1000, 'c')));
        QVERIFY(QFile::rename(path, folder.filePath(u"aside.wav"_s)));
        QVERIFY(QFile::rename(other, path));
        struct utimbuf times = {kept.source.modifiedNs / 1'000'000'000,
                                kept.source.modifiedNs / 1'000'000'000};
        QCOMPARE(::utime(QFile::encodeName(path).constData(), &times), 0);
        QVERIFY(!isStillKept(kept, path, {}, endpoint, now));
        QVERIFY(QFile::remove(path));
        QVERIFY(!isStillKept(kept, path, {}, endpoint, now));
    }

    void waitsForNoFileInItsThread()
    {
        Rig rig;
        const GenerationRequest request = withVoice(rig);
        QVERIFY(put(request.audioUrl, wav(1000, 'a')));
        BlockedFile held(request.audioUrl);
        if (!held.isHeld())
            QSKIP("There are no leases here.");
        QElapsedTimer clock;
        clock.start();
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(job.has_value());
        QVERIFY2(clock.elapsed() < 30'000, qPrintable(QString::number(clock.elapsed())));
        QTRY_VERIFY(held.hasWaiter());
        QCOMPARE(rig.service.count(kUpload), 0);
        held.release();
        QVERIFY(rig.reaches(job->id, JobState::Completed));
        QCOMPARE(rig.service.count(kUpload), 1);
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
        QCOMPARE(rig.job(job->id).error->field, u"audio_url"_s);
        QCOMPARE(rig.service.count(kPost), 0);
    }

    void theChosenTrackGoesInWithItsOffset_data()
    {
        QTest::addColumn<int>("track");
        QTest::addColumn<int>("offset"); ///< ms
        QTest::addColumn<double>("length");
        QTest::addColumn<double>("hertz");
        QTest::newRow("the second track") << 2 << 0 << 2.0 << 2000.0;
        QTest::newRow("later") << 2 << 500 << 2.5 << 1600.0; // 2 s of sound within 2.5 s
        QTest::newRow("cut") << 2 << -500 << 1.5 << 2000.0;
        QTest::newRow("the default, cut") << 0 << -250 << 0.75 << 300.0;
    }
    void theChosenTrackGoesInWithItsOffset()
    {
        QFETCH(int, track);
        QFETCH(int, offset);
        QFETCH(double, length);
        QFETCH(double, hertz);
        Rig rig;
        GenerationRequest request = rig.request();
        request.audioUrl = rig.folder.filePath(u"two.m4a"_s);
        QVERIFY(putTwoTracks(request.audioUrl));
        request.audioTrack = track;
        request.audioOffset = std::chrono::milliseconds(offset);
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(job.has_value());
        QVERIFY(rig.reaches(job->id, JobState::Completed));
        QCOMPARE(rig.service.count(kUpload), 1);
        const auto samples = samplesIn(rig.service.seen(kUpload).first().body);
        QVERIFY2(qAbs(seconds(samples) - length) < 0.1, qPrintable(QString::number(seconds(samples))));
        QVERIFY2(qAbs(note(samples) - hertz) < hertz / 10, qPrintable(QString::number(note(samples))));
        const QByteArray body = rig.service.seen(kPost).first().body;
        QVERIFY(!body.contains("track") && !body.contains("offset"));
    }

    void aVoiceOfManyChannelsIsUploadedAsOne()
    {
        Rig rig;
        GenerationRequest request = rig.request();
        request.audioUrl = rig.folder.filePath(u"two.mka"_s);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"aevalsrc=0|0|0.5*sin(600*PI*t)|0|0|0:d=1:s=16000"_s,
                        u"-map"_s, u"0"_s, u"-map"_s, u"0"_s, u"-c:a"_s, u"flac"_s, request.audioUrl}));
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(job.has_value());
        QVERIFY(rig.reaches(job->id, JobState::Completed));
        const auto samples = samplesIn(rig.service.seen(kUpload).first().body);
        QVERIFY2(qAbs(seconds(samples) - 1) < 0.05, qPrintable(QString::number(seconds(samples))));
        QVERIFY2(qAbs(note(samples) - 300) < 30, qPrintable(QString::number(note(samples))));
    }

    void ofSeveralTracksTheDefaultGoesIn_data()
    {
        QTest::addColumn<QStringList>("marks");
        QTest::addColumn<double>("hertz");
        QTest::newRow("the first is marked")
            << QStringList{u"-disposition:a:0"_s, u"default"_s, u"-disposition:a:1"_s, u"0"_s} << 300.0;
        QTest::newRow("the second is marked")
            << QStringList{u"-disposition:a:0"_s, u"0"_s, u"-disposition:a:1"_s, u"default"_s} << 2000.0;
    }
    void ofSeveralTracksTheDefaultGoesIn()
    {
        QFETCH(QStringList, marks);
        QFETCH(double, hertz);
        Rig rig;
        GenerationRequest request = rig.request();
        request.audioUrl = rig.folder.filePath(u"two.mka"_s);
        const QString made = rig.folder.filePath(u"two.m4a"_s);
        QVERIFY(putTwoTracks(made));
        QVERIFY(ffmpeg(QStringList{u"-i"_s, made, u"-map"_s, u"0"_s, u"-c"_s, u"copy"_s} + marks +
                       QStringList{request.audioUrl}));
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(job.has_value());
        QVERIFY(rig.reaches(job->id, JobState::Completed));
        const auto samples = samplesIn(rig.service.seen(kUpload).first().body);
        QVERIFY2(qAbs(note(samples) - hertz) < hertz / 10, qPrintable(QString::number(note(samples))));
    }

    void aVoiceOfOneTrackGoesInAsItIs()
    {
        Rig rig;
        GenerationRequest request = rig.request();
        request.audioUrl = rig.folder.filePath(u"one.m4a"_s);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=d=1:r=16000"_s, request.audioUrl}));
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(job.has_value());
        QVERIFY(rig.reaches(job->id, JobState::Completed));
        QFile file(request.audioUrl);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(rig.service.seen(kUpload).first().body.contains(file.readAll()));
    }

    void theVoiceBehindALinkIsCopiedToo()
    {
        Rig rig;
        const QString path = rig.folder.filePath(u"voice.wav"_s);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=f=300:d=1:r=16000"_s, path}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        rig.service.order(
            "GET /media/voice.wav",
            [&content](const SeenRequest &seen) { return fileReply(seen, content, "\"1\"", "audio/wav"); },
            100);
        GenerationRequest request = rig.request();
        request.audioOffset = std::chrono::milliseconds(500);
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(job.has_value());
        QVERIFY(rig.reaches(job->id, JobState::Completed));
        QCOMPARE(rig.service.count(kUpload), 1);
        const auto samples = samplesIn(rig.service.seen(kUpload).first().body);
        QVERIFY2(qAbs(seconds(samples) - 1.5) < 0.05, qPrintable(QString::number(seconds(samples))));
        QVERIFY(!rig.service.seen(kPost).first().body.contains("/media/voice.wav"));
    }

    void anotherOffsetIsAnotherUpload()
    {
        Rig rig;
        rig.service.order(kPost, jsonReply(402, refusedBalance()), 2);
        GenerationRequest request = rig.request();
        request.audioUrl = rig.folder.filePath(u"voice.wav"_s);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=d=1:r=16000"_s, request.audioUrl}));
        request.audioOffset = std::chrono::milliseconds(500);
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(rig.reaches(job->id, JobState::Failed));
        rig.restart(); // how the copy was made is stored
        rig.runner().retry(job->id);
        QVERIFY(rig.waitFor([&] { return rig.service.count(kPost) == 2; }));
        QVERIFY(rig.reaches(job->id, JobState::Failed));
        QCOMPARE(rig.service.count(kUpload), 1);
        request.audioOffset = std::chrono::milliseconds(250);
        QVERIFY(rig.runner().edit(job->id, request).has_value());
        QVERIFY(rig.reaches(job->id, JobState::Completed));
        QCOMPARE(rig.service.count(kUpload), 2);
        QVERIFY(qAbs(seconds(samplesIn(rig.service.seen(kUpload).last().body)) - 1.25) < 0.01);
    }

    void aPictureOfARareKindIsConverted_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : {u"face.bmp"_s, u"face.tiff"_s, u"face.gif"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void aPictureOfARareKindIsConverted()
    {
        QFETCH(QString, name);
        Rig rig;
        GenerationRequest request = rig.request();
        request.referenceImageUrl = rig.folder.filePath(name);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=200x300:d=1"_s, u"-frames:v"_s, u"1"_s,
                        request.referenceImageUrl}));
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(job.has_value());
        QVERIFY(rig.reaches(job->id, JobState::Completed));
        QCOMPARE(rig.service.count(kUpload), 1);
        const QByteArray body = rig.service.seen(kUpload).first().body;
        const QImage sent =
            QImage::fromData(body.sliced(qMax<qsizetype>(0, body.indexOf("\xff\xd8\xff"))), "jpeg");
        QCOMPARE(sent.size(), QSize(200, 300));
        QVERIFY(body.contains(".jpg"));
    }

    void nothingIsUploadedBeforeEveryInputIsLookedAt_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("a picture that can't be read") << u"ref_image_url"_s;
        QTest::newRow("a voice that can't be read") << u"audio_url"_s;
        QTest::newRow("an offset beyond its end") << u"audio_url"_s;
        QTest::newRow("an offset beyond a film's sound") << u"audio_url"_s;
        QTest::newRow("a file that is gone") << u"ref_image_url"_s;
    }
    void nothingIsUploadedBeforeEveryInputIsLookedAt()
    {
        QFETCH(QString, field);
        const QByteArrayView row(QTest::currentDataTag());
        Rig rig;
        GenerationRequest request = rig.request();
        request.videoUrl = rig.folder.filePath(u"clip.mp4"_s);
        QVERIFY(put(request.videoUrl, mp4()));
        request.audioUrl = rig.folder.filePath(u"voice.wav"_s);
        QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=d=1:r=16000"_s, request.audioUrl}));
        request.referenceImageUrl = rig.folder.filePath(u"face.png"_s);
        const QByteArray bmp("BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", 18);
        QVERIFY(put(request.referenceImageUrl, row.contains("picture")
                                                   ? bmp + QByteArray(100, 'x')
                                                   : QByteArray::fromHex("89504e470d0a1a0a")));
        if (row.contains("offset"))
            request.audioOffset = std::chrono::milliseconds(-1000);
        if (row.contains("film")) { // the picture is longer than the sound
            request.audioUrl = rig.folder.filePath(u"film.mkv"_s);
            QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=64x64:r=5:d=3"_s, u"-f"_s, u"lavfi"_s,
                            u"-i"_s, u"sine=d=1:r=16000"_s, u"-c:a"_s, u"flac"_s, request.audioUrl}));
        }
        if (row.contains("voice")) {
            QVERIFY(put(request.audioUrl, wav(5000, 'a')));
            request.audioOffset = std::chrono::milliseconds(100);
        }
        rig.runner().setParallelLimit(1);
        rig.service.order(kPost, hanging()); // the second job waits until its file is gone
        const QUuid first = row.contains("gone") ? rig.submit() : QUuid();
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(job.has_value());
        if (row.contains("gone")) {
            QVERIFY(rig.reaches(first, JobState::Submitting));
            QVERIFY(QFile::remove(request.referenceImageUrl));
            rig.runner().setParallelLimit(2);
        }
        QVERIFY(rig.reaches(job->id, JobState::Failed));
        QCOMPARE(toString(rig.job(job->id).error->kind), toString(ErrorKind::InvalidInput));
        QCOMPARE(rig.job(job->id).error->field, field);
        QVERIFY(!rig.job(job->id).error->message.isEmpty());
        QCOMPARE(rig.service.count(kUpload), 0);
    }

    void copiesAreGoneWhenTheJobIsOver()
    {
        Rig rig;
        rig.service.order(kPost, jsonReply(402, refusedBalance()));
        GenerationRequest request = rig.request();
        request.audioUrl = rig.folder.filePath(u"two.m4a"_s);
        QVERIFY(putTwoTracks(request.audioUrl));
        request.audioTrack = 1;
        const auto job = rig.runner().submit(request, rig.address());
        QVERIFY(rig.reaches(job->id, JobState::Failed));
        const QDir copies(rig.store().path() + u".copies"_s);
        QTRY_COMPARE(copies.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
        rig.runner().retry(job->id);
        QVERIFY(rig.reaches(job->id, JobState::Completed));
        QTRY_COMPARE(copies.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    }

    void copiesThatAKillHasLeftAreRemovedAtTheNextStart()
    {
        Rig rig;
        rig.service.setPolls(100'000);
        const QUuid working = rig.submit();
        QVERIFY(rig.reaches(working, JobState::Processing));
        Job over = sampleJobIn(JobState::Completed);
        over.finishedAt = QDateTime::currentDateTimeUtc().addSecs(60);
        rig.storeJob(over);
        const QDir copies(rig.store().path() + u".copies"_s);
        const auto folderOf = [&copies](const QUuid &id) {
            return copies.filePath(id.toString(QUuid::WithoutBraces));
        };
        for (const QUuid &id : {working, over.id}) {
            QVERIFY(QDir().mkpath(folderOf(id)));
            QVERIFY(put(folderOf(id) + u"/audio_url.wav"_s, wav(5000, 'a')));
        }
        rig.restart();
        QTRY_VERIFY(!QFile::exists(folderOf(over.id)));
        QVERIFY(QFile::exists(folderOf(working) + u"/audio_url.wav"_s));
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
        rig.service.order(kPost, hanging()); // keeps the second job waiting: uploaded but not submitted
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
        QTRY_VERIFY(
            ServiceNotes(rig.store().path() + u".services"_s).uploads().isEmpty()); // the answer has arrived
        const int deletions = rig.service.count(kDelete);
        rig.restart(); // and the deletion isn't pending any more
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
        QVERIFY(rig.reaches(job->id, JobState::Completed)); // using its previous upload
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
        // Starts like retalk-service; requests go to the scripted service instead.
        const QString program = folder.filePath(u"service"_s);
        QVERIFY(put(program, "#!/bin/sh\necho '{\"port\":" + QByteArray::number(service.base().port()) +
                                 ",\"accepts_files\":" + (accepts ? "true" : "false") + "}'\nexec cat\n"));
        QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        LocalService local(program, folder.path());
        HttpTransport transport;
        const auto secrets = makeMemoryStore();
        ServiceDirectory services(secrets.get(), &local, &transport);
        Job job = sampleJob();
        job.service = {};
        job.request.videoUrl = folder.filePath(u"my clip é.mp4"_s);
        QVERIFY(put(job.request.videoUrl, mp4()));
        Preparation preparation(job, &services, folder.filePath(u"copies"_s),
                                QDateTime::currentDateTimeUtc());
        QSignalSpy ready(&preparation, &Preparation::ready);
        preparation.start();
        QVERIFY(ready.wait(kTestTimeoutMs));
        const QJsonObject body = QJsonDocument::fromJson(ready.first().first().toByteArray()).object();
        QCOMPARE(body[u"audio_url"].toString(), job.request.audioUrl);
        const QUrl video(body[u"video_url"].toString(), QUrl::StrictMode);
        if (accepts) {
            QCOMPARE(video.toLocalFile(), job.request.videoUrl);
            QCOMPARE(service.count(kUpload), 0);
            // and gets the path of the copy when one is made
            job.request.audioUrl = folder.filePath(u"voice.wav"_s);
            job.request.audioOffset = std::chrono::milliseconds(250);
            QVERIFY(ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=d=1:r=16000"_s, job.request.audioUrl}));
            Preparation copying(job, &services, folder.filePath(u"copies"_s),
                                QDateTime::currentDateTimeUtc());
            QSignalSpy copied(&copying, &Preparation::ready);
            copying.start();
            QVERIFY(copied.wait(kTestTimeoutMs));
            const QJsonObject second = QJsonDocument::fromJson(copied.first().first().toByteArray()).object();
            QFile copy(QUrl(second[u"audio_url"].toString()).toLocalFile());
            QVERIFY(copy.fileName().startsWith(folder.filePath(u"copies"_s)));
            QVERIFY(copy.open(QIODevice::ReadOnly));
            QVERIFY(qAbs(seconds(samplesIn(copy.readAll())) - 1.25) < 0.01);
            // A retry after a lost answer gets the same file, which the service identifies by its inode.
            const FileStamp made = fileStamp(copy.fileName());
            const auto again = [&] {
                Preparation next(job, &services, folder.filePath(u"copies"_s),
                                 QDateTime::currentDateTimeUtc());
                QSignalSpy done(&next, &Preparation::ready);
                next.start();
                const bool isReady = done.wait(kTestTimeoutMs);
                return isReady ? done.first().first().toByteArray() : QByteArray();
            };
            QCOMPARE(again(), copied.first().first().toByteArray());
            QVERIFY(fileStamp(copy.fileName()) == made);
            // A different copy is a new file, and the earlier one is deleted.
            job.request.audioOffset = std::chrono::milliseconds(500);
            const QString later =
                QUrl(QJsonDocument::fromJson(again()).object()[u"audio_url"].toString()).toLocalFile();
            QVERIFY(!later.isEmpty() && later != copy.fileName());
            QVERIFY(QFile::exists(later) && !QFile::exists(copy.fileName()));
            QVERIFY(put(job.request.audioUrl, QByteArray("RIFF")) &&
                    ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=d=2:r=16000"_s, job.request.audioUrl}));
            QVERIFY(!again().isEmpty() && !QFile::exists(later));
            QCOMPARE(service.count(kUpload), 0);
        } else {
            QCOMPARE(video.scheme(), u"http"_s);
            QCOMPARE(service.count(kUpload), 1);
        }
    }
};

QTEST_GUILESS_MAIN(PreparationTest)
#include "tst_preparation.moc"
