#include "jobs/remux.h"

#include "jobs/outputs.h"
#include "jobs/resultfetch.h"
#include "jobs/rig.h"
#include "jobs/samplejob.h"
#include "transfer/partfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace retalk;
using namespace retalk::test;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(30'000) && process.exitCode() == 0
               ? process.readAllStandardOutput().trimmed()
               : QByteArray("(failed)");
}

/// What ffprobe says of `entries`, one a line.
QByteArray facts(const QString &path, const QString &entries)
{
    return outputOf(u"ffprobe"_qs, {u"-v"_qs, u"error"_qs, u"-show_entries"_qs, entries, u"-of"_qs,
                                    u"default=nw=1:nk=1"_qs, path});
}

/// The same for the same compressed pictures and sound, whatever holds them.
QByteArray content(const QString &path)
{
    return outputOf(u"ffmpeg"_qs, {u"-v"_qs, u"error"_qs, u"-i"_qs, path, u"-map"_qs, u"0:v"_qs, u"-map"_qs,
                                   u"0:a"_qs, u"-c"_qs, u"copy"_qs, u"-bsf:v"_qs, u"h264_mp4toannexb"_qs,
                                   u"-f"_qs, u"streamhash"_qs, u"-"_qs});
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

Expected<QString> finish(Remux &work)
{
    std::optional<Expected<QString>> answer;
    QObject context;
    QObject::connect(&work, &Remux::finished, &context,
                     [&answer](const Expected<QString> &result) { answer = result; });
    work.start();
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 30'000);
    }();
    return answer.value_or(failure(ErrorKind::Internal, u"no answer"_qs));
}

} // namespace

/// Results in the container that their name asks for.
class RemuxTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString path(const QString &name) const { return m_dir->filePath(name); }

    /// A short video with a timecode, a title and a chapter.
    QString makeVideo() const
    {
        QFile chapters(path(u"chapters.txt"_qs));
        if (!chapters.open(QIODevice::WriteOnly))
            return {};
        chapters.write(
            ";FFMETADATA1\ntitle=Take 1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=900\ntitle=Begin\n");
        chapters.close();
        const QString video = path(u"whole.mp4"_qs);
        const int code = QProcess::execute(u"ffmpeg"_qs, {u"-v"_qs,
                                                          u"error"_qs,
                                                          u"-f"_qs,
                                                          u"lavfi"_qs,
                                                          u"-i"_qs,
                                                          u"testsrc2=s=160x120:r=25:d=1"_qs,
                                                          u"-f"_qs,
                                                          u"lavfi"_qs,
                                                          u"-i"_qs,
                                                          u"sine=d=1:r=48000"_qs,
                                                          u"-i"_qs,
                                                          chapters.fileName(),
                                                          u"-map_metadata"_qs,
                                                          u"2"_qs,
                                                          u"-c:v"_qs,
                                                          u"libx264"_qs,
                                                          u"-preset"_qs,
                                                          u"ultrafast"_qs,
                                                          u"-colorspace"_qs,
                                                          u"bt709"_qs,
                                                          u"-color_primaries"_qs,
                                                          u"bt709"_qs,
                                                          u"-color_trc"_qs,
                                                          u"bt709"_qs,
                                                          u"-c:a"_qs,
                                                          u"aac"_qs,
                                                          u"-timecode"_qs,
                                                          u"01:00:00:00"_qs,
                                                          video});
        QFile::remove(chapters.fileName());
        return code == 0 ? video : QString();
    }
    static void addKinds()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("MOV") << u"take.mov"_qs << QByteArray("mov,mp4,m4a,3gp,3g2,mj2");
        QTest::newRow("Matroska") << u"take.MKV"_qs << QByteArray("matroska,webm");
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void namesSayWhatIsWritten()
    {
        QVERIFY(resultKindOf(u"/f/a.mp4"_qs) == ResultKind::Mp4);
        QVERIFY(resultKindOf(u"/f/a.MOV"_qs) == ResultKind::Mov);
        QVERIFY(resultKindOf(u"/f/a.b.mkv"_qs) == ResultKind::Mkv);
        QVERIFY(resultKindOf(u"/f/a"_qs) == ResultKind::Mp4);
        for (const auto &name : {u"a.webm"_qs, u"a.avi"_qs, u"a.m4v"_qs, u"a.txt"_qs, u"a.mp4.gif"_qs}) {
            QVERIFY(!resultKindOf(name));
            const auto refused = checkEnding(name);
            QVERIFY(!refused && refused.error().kind == ErrorKind::InvalidInput);
            QCOMPARE(refused.error().field, u"output"_qs);
            for (const auto *ending : {".mp4", ".mov", ".mkv"})
                QVERIFY2(refused.error().message.contains(QLatin1String(ending)),
                         qPrintable(refused.error().message));
        }
        QCOMPARE(withEnding(u"/f/take 1"_qs), u"/f/take 1.mp4"_qs);
        QCOMPARE(withEnding(u"/f.mkv/v1.2"_qs), u"/f.mkv/v1.2.mp4"_qs);
        QCOMPARE(withEnding(u"/f/a long sentence. So"_qs), u"/f/a long sentence. So.mp4"_qs);
        for (const auto &whole :
             {u"/f/a.mp4"_qs, u"/f/a.mkv"_qs, u"/f/a.webm"_qs, u"/f/"_qs, u"/f/.."_qs, u"/dev/null"_qs})
            QCOMPARE(withEnding(whole), whole);
        // A link counts as what it leads to.
        QVERIFY(QFile::link(path(u"real.mkv"_qs), path(u"latest"_qs)));
        QCOMPARE(withEnding(path(u"latest"_qs)), path(u"latest"_qs));
        QVERIFY(resultKindOf(path(u"latest"_qs)) == ResultKind::Mkv);
    }

    void aPatternMayEndInOne()
    {
        QCOMPARE(ResultPattern(u"{video}.mkv"_qs).name, u"{video}"_qs);
        QCOMPARE(ResultPattern(u"{video}.mkv"_qs).ending, u".mkv"_qs);
        QCOMPARE(ResultPattern(u"{video} v1.2"_qs).name, u"{video} v1.2"_qs);
        QCOMPARE(ResultPattern(u"{video}.webm"_qs).ending, u".mp4"_qs);
        Rig rig;
        rig.settings().setValue(Setting::FileNamePattern, u"{video}-new.mov"_qs);
        const QUuid first = rig.submit();
        QVERIFY(rig.reaches(first, JobState::Completed));
        QCOMPARE(QFileInfo(rig.job(first).outputPath).fileName(), u"speaker-new.mov"_qs);
        QVERIFY(facts(rig.job(first).outputPath, u"format_tags=major_brand"_qs).startsWith("qt"));
        const QUuid second = rig.submit();
        QVERIFY(rig.reaches(second, JobState::Completed));
        QCOMPARE(QFileInfo(rig.job(second).outputPath).fileName(), u"speaker-new (2).mov"_qs);
    }

    void aNameBesideATakenOneKeepsItsEnding()
    {
        Rig rig;
        const Outputs outputs(&rig.store());
        for (const auto &name : {u"take.mkv"_qs, u"latest"_qs}) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(outputs.freshBeside(path(u"take.mkv"_qs)), path(u"take (2).mkv"_qs));
        QCOMPARE(outputs.freshBeside(path(u"latest"_qs)), path(u"latest.mp4"_qs));
    }

    void nothingOfTheVideoIsLost_data() { addKinds(); }
    void nothingOfTheVideoIsLost()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, format);
        const QString video = makeVideo();
        QVERIFY(!video.isEmpty());
        Remux work({.source = video, .target = path(name), .partId = u"id"_qs, .kind = *resultKindOf(name)});
        QSignalSpy sealed(&work, &Remux::sealed);
        const auto made = finish(work);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
        QCOMPARE(*made, path(name));
        QCOMPARE(sealed.size(), 1);
        QVERIFY(sealed.first().first().value<FileStamp>() == fileStamp(path(name)));
        QCOMPARE(facts(path(name), u"format=format_name"_qs), format);
        QCOMPARE(content(path(name)), content(video));
        QVERIFY(facts(path(name), u"stream_tags=timecode:format_tags=timecode"_qs).contains("01:00:00:00"));
        QVERIFY(facts(path(name), u"format_tags=title"_qs).contains("Take 1"));
        QVERIFY(facts(path(name), u"chapter_tags=title"_qs).contains("Begin"));
        QVERIFY(facts(path(name), u"stream=color_space,color_transfer"_qs).contains("bt709"));
        if (name.endsWith(u".mov")) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.indexOf("moov") < bytes.indexOf("mdat")); // plays while it is still being copied
        }
        QCOMPARE(filesIn(m_dir->path()), (QStringList{name, u"whole.mp4"_qs}));
    }

    void anotherFilesNameIsNotTaken()
    {
        const QString video = makeVideo();
        QFile other(path(u"take.mkv"_qs));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
        other.close();
        Remux work({.source = video, .target = other.fileName(), .partId = u"id"_qs, .mayReplace = false});
        QSignalSpy sealed(&work, &Remux::sealed);
        const auto refused = finish(work);
        QVERIFY(!refused);
        QCOMPARE(refused.error().apiCode, QString::fromLatin1(PartFile::kNameTaken));
        // With another name it only needs that: the source may be gone.
        QVERIFY(QFile::remove(video));
        Remux again({.source = video,
                     .target = path(u"take (2).mkv"_qs),
                     .partId = u"id"_qs,
                     .mayReplace = false,
                     .whole = sealed.first().first().value<FileStamp>()});
        QVERIFY(finish(again).has_value());
        QCOMPARE(filesIn(m_dir->path()), (QStringList{u"take (2).mkv"_qs, u"take.mkv"_qs}));
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray("mine"));
    }

    void whatCannotBeWrittenLeavesNothing()
    {
        QFile damaged(path(u"whole.mp4"_qs));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(QByteArray::fromHex("00000020") + "ftypisom" + QByteArray(1000, 'x'));
        damaged.close();
        Remux work({.source = damaged.fileName(), .target = path(u"take.mkv"_qs), .partId = u"id"_qs});
        const auto made = finish(work);
        QVERIFY(!made);
        QVERIFY2(made.error().message.contains(u".mp4"), qPrintable(made.error().message));
        QCOMPARE(filesIn(m_dir->path()), QStringList{u"whole.mp4"_qs});
    }

    void aJobWritesWhatItsNameAsksFor_data() { addKinds(); }
    void aJobWritesWhatItsNameAsksFor()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, format);
        Rig rig;
        const QUuid id = rig.submit(path(name));
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(facts(path(name), u"format=format_name"_qs), format);
        QCOMPARE(filesIn(m_dir->path()), QStringList{name});
        QVERIFY(rig.job(id).download.whole == fileStamp(path(name)));
        QCOMPARE(rig.service.count("GET /result/"), 1);
    }

    void aKillInBetweenNeedsNoSecondDownload_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::newRow("after the download") << u"whole"_qs;
        QTest::newRow("in the middle of the copy") << u"half"_qs;
        QTest::newRow("before the rename") << u"sealed"_qs;
        QTest::newRow("after the rename") << u"named"_qs;
    }
    void aKillInBetweenNeedsNoSecondDownload()
    {
        QFETCH(QString, moment);
        Rig rig;
        rig.restart(false);
        Job job = sampleJobIn(JobState::Downloading);
        job.service = rig.address();
        job.resultUrl = rig.service.url(u"/result/x.mp4"_qs).toString();
        job.resultExpiresAt = QDateTime::currentDateTimeUtc().addSecs(3600);
        job.outputPath = path(u"take.mkv"_qs);
        job.outputChosen = true;
        const QString whole = path(u".retalk-"_qs + partIdOf(job) + u".mp4"_qs);
        const QString part = PartFile::pathFor(job.outputPath, partIdOf(job) + u"-mkv"_qs);
        QFile downloaded(whole);
        QVERIFY(downloaded.open(QIODevice::WriteOnly));
        downloaded.write(rig.service.video());
        downloaded.close();
        job.download.whole = fileStamp(whole);
        if (moment == u"half") {
            QFile half(part);
            QVERIFY(half.open(QIODevice::WriteOnly) && half.write("half") == 4);
        } else if (moment != u"whole") {
            Remux before({.source = whole, .target = path(u"before.mkv"_qs), .partId = u"before"_qs});
            QVERIFY(finish(before).has_value());
            QVERIFY(QFile::rename(path(u"before.mkv"_qs), moment == u"named" ? job.outputPath : part));
            job.download.whole = fileStamp(moment == u"named" ? job.outputPath : part);
        }
        rig.leave(job);
        rig.restart();
        QVERIFY(rig.reaches(job.id, JobState::Completed));
        QCOMPARE(rig.job(job.id).outputPath, path(u"take.mkv"_qs));
        QCOMPARE(facts(job.outputPath, u"format=format_name"_qs), QByteArray("matroska,webm"));
        QCOMPARE(filesIn(m_dir->path()), QStringList{u"take.mkv"_qs});
        QCOMPARE(rig.service.count("GET /result/"), 0);
    }

    void aDownloadForAnotherContainerServesTheNewName_data()
    {
        QTest::addColumn<JobState>("state");
        QTest::addColumn<QString>("folder");
        QTest::newRow("beside it") << JobState::Failed << QString();
        QTest::newRow("in another folder") << JobState::Failed << u"new"_qs;
        QTest::newRow("on another disk") << JobState::Failed << u"/dev/shm"_qs;
        QTest::newRow("of a job that expired") << JobState::Expired << QString();
        QTest::newRow("while it waits") << JobState::WaitingToRetry << u"new"_qs;
    }
    void aDownloadForAnotherContainerServesTheNewName()
    {
        QFETCH(JobState, state);
        QFETCH(QString, folder);
        const bool isElsewhere = folder.startsWith(u'/');
        if (isElsewhere && !QFileInfo(folder).isWritable())
            QSKIP("there is no other disk");
        const QTemporaryDir elsewhere((isElsewhere ? folder : m_dir->path()) + u"/retalk-XXXXXX"_qs);
        if (!folder.isEmpty())
            QVERIFY(isElsewhere || QDir(m_dir->path()).mkdir(folder));
        const QString where = isElsewhere ? elsewhere.path() : path(folder);
        Rig rig;
        rig.restart(false);
        Job job = sampleJobIn(JobState::Downloading);
        job.service = rig.address();
        job.state = state;
        job.error = Error{.kind = ErrorKind::Media, .message = u"no"_qs};
        job.resumeState = JobState::Downloading;
        job.retryAt = QDateTime::currentDateTimeUtc().addSecs(3600);
        job.resultUrl.clear();
        job.resultExpiresAt = QDateTime::currentDateTimeUtc().addSecs(-3600); // the service no longer has it
        job.outputPath = path(u"take.mkv"_qs);
        job.outputChosen = true;
        QFile downloaded(path(u".retalk-"_qs + partIdOf(job) + u".mp4"_qs));
        QVERIFY(downloaded.open(QIODevice::WriteOnly));
        downloaded.write(rig.service.video());
        downloaded.close();
        job.download.whole = fileStamp(downloaded.fileName());
        rig.leave(job);
        rig.restart();
        QVERIFY(rig.runner().setOutput(job.id, where + u"/take.mp4"_qs));
        QCOMPARE(downloaded.exists(), folder.isEmpty());
        rig.runner().retry(job.id);
        QVERIFY(rig.reaches(job.id, JobState::Completed));
        QCOMPARE(filesIn(where).filter(u"take"_qs), QStringList{u"take.mp4"_qs});
        QVERIFY(filesIn(where).filter(u".retalk-"_qs).isEmpty());
        QFile video(where + u"/take.mp4"_qs);
        QVERIFY(video.open(QIODevice::ReadOnly));
        QCOMPARE(video.readAll(), rig.service.video());
        QCOMPARE(rig.service.count("GET /"), 0);
    }

    void aWholeFileThatIsGoneIsFetchedOnceMore()
    {
        Rig rig;
        rig.restart(false);
        Job job = sampleJobIn(JobState::Downloading);
        job.service = rig.address();
        job.state = JobState::Failed;
        job.error = Error{.kind = ErrorKind::Media, .message = u"no"_qs};
        job.resumeState = JobState::Downloading;
        job.taskId = rig.service.addTask(QDateTime::currentDateTimeUtc());
        job.task.id = job.taskId;
        job.resultUrl.clear();
        job.outputPath = path(u"take.mp4"_qs);
        job.outputChosen = true;
        job.download.whole = {.bytes = 1000, .modifiedNs = 1, .inode = 1};
        rig.leave(job);
        rig.restart();
        rig.runner().retry(job.id);
        QVERIFY(rig.reaches(job.id, JobState::Completed));
        QCOMPARE(rig.service.count("GET /result/"), 1);
    }

    void deletesWhatARemovedJobHasLeft()
    {
        Rig rig;
        Job job = sampleJobIn(JobState::Expired);
        job.outputPath = path(u"take.mkv"_qs);
        const QStringList leftovers = leftoversOf(job.id, job.outputPath);
        QCOMPARE(leftovers.size(), 4);
        for (const QString &leftover : leftovers) {
            QFile file(leftover);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") == 4);
        }
        rig.restart(false);
        rig.leave(job);
        QVERIFY(rig.runner().remove(job.id, JobRunner::Removal::EvenIfPaid));
        rig.restart(false);
        QCOMPARE(filesIn(m_dir->path()), QStringList());
    }
};

QTEST_GUILESS_MAIN(RemuxTest)
#include "tst_remux.moc"
