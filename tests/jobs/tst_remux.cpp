#include "jobs/runner/remux.h"

#include "jobs/rig.h"
#include "jobs/runner/outputs.h"
#include "jobs/runner/resultdownload.h"
#include "jobs/samplejob.h"
#include "net/partfile.h"
#include "support/testtimeout.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace retalk;
using namespace retalk::test;

namespace {

using namespace Qt::StringLiterals;

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(kTestTimeoutMs) && process.exitCode() == 0
               ? process.readAllStandardOutput().trimmed()
               : QByteArray("(failed)");
}

/// Returns the `entries` reported by ffprobe, one per line.
QByteArray facts(const QString &path, const QString &entries)
{
    return outputOf(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_entries"_s, entries, u"-of"_s,
                                   u"default=nw=1:nk=1"_s, path});
}

/// Returns the same for the same compressed video and audio data, whatever the container.
QByteArray content(const QString &path)
{
    return outputOf(u"ffmpeg"_s,
                    {u"-v"_s, u"error"_s, u"-i"_s, path, u"-map"_s, u"0:v"_s, u"-map"_s, u"0:a"_s, u"-c"_s,
                     u"copy"_s, u"-bsf:v"_s, u"h264_mp4toannexb"_s, u"-f"_s, u"streamhash"_s, u"-"_s});
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
        QTRY_VERIFY(answer.has_value());
    }();
    return answer.value_or(failure(ErrorKind::Internal, u"no answer"_s));
}

} // namespace

/// Results in the container that their file name asks for.
class RemuxTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString path(const QString &name) const { return m_dir->filePath(name); }

    /// Creates a short video with a timecode, a title and a chapter.
    QString makeVideo() const
    {
        QFile chapters(path(u"chapters.txt"_s));
        if (!chapters.open(QIODevice::WriteOnly))
            return {};
        chapters.write(
            ";FFMETADATA1\ntitle=Take 1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=900\ntitle=Begin\n");
        chapters.close();
        const QString video = path(u"whole.mp4"_s);
        const int code = QProcess::execute(u"ffmpeg"_s, {u"-v"_s,
                                                         u"error"_s,
                                                         u"-f"_s,
                                                         u"lavfi"_s,
                                                         u"-i"_s,
                                                         u"testsrc2=s=160x120:r=25:d=1"_s,
                                                         u"-f"_s,
                                                         u"lavfi"_s,
                                                         u"-i"_s,
                                                         u"sine=d=1:r=48000"_s,
                                                         u"-i"_s,
                                                         chapters.fileName(),
                                                         u"-map_metadata"_s,
                                                         u"2"_s,
                                                         u"-c:v"_s,
                                                         u"libx264"_s,
                                                         u"-preset"_s,
                                                         u"ultrafast"_s,
                                                         u"-colorspace"_s,
                                                         u"bt709"_s,
                                                         u"-color_primaries"_s,
                                                         u"bt709"_s,
                                                         u"-color_trc"_s,
                                                         u"bt709"_s,
                                                         u"-c:a"_s,
                                                         u"aac"_s,
                                                         u"-timecode"_s,
                                                         u"01:00:00:00"_s,
                                                         video});
        QFile::remove(chapters.fileName());
        return code == 0 ? video : QString();
    }
    static void addKinds()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("MOV") << u"take.mov"_s << QByteArray("mov,mp4,m4a,3gp,3g2,mj2");
        QTest::newRow("Matroska") << u"take.MKV"_s << QByteArray("matroska,webm");
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void namesSayWhatIsWritten()
    {
        QVERIFY(resultKindOf(u"/f/a.mp4"_s) == ResultKind::Mp4);
        QVERIFY(resultKindOf(u"/f/a.MOV"_s) == ResultKind::Mov);
        QVERIFY(resultKindOf(u"/f/a.b.mkv"_s) == ResultKind::Mkv);
        QVERIFY(resultKindOf(u"/f/a"_s) == ResultKind::Mp4);
        for (const auto &name : {u"a.webm"_s, u"a.avi"_s, u"a.m4v"_s, u"a.txt"_s, u"a.mp4.gif"_s}) {
            QVERIFY(!resultKindOf(name));
            const auto refused = checkEnding(name);
            QVERIFY(!refused && refused.error().kind == ErrorKind::InvalidInput);
            QCOMPARE(refused.error().field, u"output"_s);
            for (const auto *ending : {".mp4", ".mov", ".mkv"})
                QVERIFY2(refused.error().message.contains(QLatin1String(ending)),
                         qPrintable(refused.error().message));
        }
        QCOMPARE(withEnding(u"/f/take 1"_s), u"/f/take 1.mp4"_s);
        QCOMPARE(withEnding(u"/f.mkv/v1.2"_s), u"/f.mkv/v1.2.mp4"_s);
        QCOMPARE(withEnding(u"/f/a long sentence. So"_s), u"/f/a long sentence. So.mp4"_s);
        for (const auto &whole :
             {u"/f/a.mp4"_s, u"/f/a.mkv"_s, u"/f/a.webm"_s, u"/f/"_s, u"/f/.."_s, u"/dev/null"_s})
            QCOMPARE(withEnding(whole), whole);
        // A link is judged by its target.
        QVERIFY(QFile::link(path(u"real.mkv"_s), path(u"latest"_s)));
        QCOMPARE(withEnding(path(u"latest"_s)), path(u"latest"_s));
        QVERIFY(resultKindOf(path(u"latest"_s)) == ResultKind::Mkv);
    }

    void aPatternMayEndInOne()
    {
        QCOMPARE(ResultPattern(u"{video}.mkv"_s).name, u"{video}"_s);
        QCOMPARE(ResultPattern(u"{video}.mkv"_s).ending, u".mkv"_s);
        QCOMPARE(ResultPattern(u"{video} v1.2"_s).name, u"{video} v1.2"_s);
        QCOMPARE(ResultPattern(u"{video}.webm"_s).ending, u".mp4"_s);
        Rig rig;
        rig.settings().setValue(Setting::FileNamePattern, u"{video}-new.mov"_s);
        const QUuid first = rig.submit();
        QVERIFY(rig.reaches(first, JobState::Completed));
        QCOMPARE(QFileInfo(rig.job(first).outputPath).fileName(), u"speaker-new.mov"_s);
        QVERIFY(facts(rig.job(first).outputPath, u"format_tags=major_brand"_s).startsWith("qt"));
        const QUuid second = rig.submit();
        QVERIFY(rig.reaches(second, JobState::Completed));
        QCOMPARE(QFileInfo(rig.job(second).outputPath).fileName(), u"speaker-new (2).mov"_s);
    }

    void aNameBesideATakenOneKeepsItsEnding()
    {
        Rig rig;
        const Outputs outputs(&rig.store());
        for (const auto &name : {u"take.mkv"_s, u"latest"_s}) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(outputs.freePathBeside(path(u"take.mkv"_s)), path(u"take (2).mkv"_s));
        QCOMPARE(outputs.freePathBeside(path(u"latest"_s)), path(u"latest.mp4"_s));
    }

    void nothingOfTheVideoIsLost_data() { addKinds(); }
    void nothingOfTheVideoIsLost()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, format);
        const QString video = makeVideo();
        QVERIFY(!video.isEmpty());
        Remux work({.source = video, .target = path(name), .partId = u"id"_s, .kind = *resultKindOf(name)});
        QSignalSpy sealed(&work, &Remux::sealed);
        const auto made = finish(work);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
        QCOMPARE(*made, path(name));
        QCOMPARE(sealed.size(), 1);
        QVERIFY(sealed.first().first().value<FileStamp>() == fileStamp(path(name)));
        QCOMPARE(facts(path(name), u"format=format_name"_s), format);
        QCOMPARE(content(path(name)), content(video));
        QVERIFY(facts(path(name), u"stream_tags=timecode:format_tags=timecode"_s).contains("01:00:00:00"));
        QVERIFY(facts(path(name), u"format_tags=title"_s).contains("Take 1"));
        QVERIFY(facts(path(name), u"chapter_tags=title"_s).contains("Begin"));
        QVERIFY(facts(path(name), u"stream=color_space,color_transfer"_s).contains("bt709"));
        if (name.endsWith(u".mov")) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.indexOf("moov") < bytes.indexOf("mdat")); // can be played while still being copied
        }
        QCOMPARE(filesIn(m_dir->path()), (QStringList{name, u"whole.mp4"_s}));
    }

    void anotherFilesNameIsNotTaken()
    {
        const QString video = makeVideo();
        QFile other(path(u"take.mkv"_s));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
        other.close();
        Remux work({.source = video, .target = other.fileName(), .partId = u"id"_s, .mayReplace = false});
        QSignalSpy sealed(&work, &Remux::sealed);
        const auto refused = finish(work);
        QVERIFY(!refused);
        QCOMPARE(refused.error().apiCode, QString::fromLatin1(PartFile::kNameTaken));
        // The finished part file only needs another name: the source may be gone.
        QVERIFY(QFile::remove(video));
        Remux again({.source = video,
                     .target = path(u"take (2).mkv"_s),
                     .partId = u"id"_s,
                     .mayReplace = false,
                     .whole = sealed.first().first().value<FileStamp>()});
        QVERIFY(finish(again).has_value());
        QCOMPARE(filesIn(m_dir->path()), (QStringList{u"take (2).mkv"_s, u"take.mkv"_s}));
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray("mine"));
    }

    void whatCannotBeWrittenLeavesNothing()
    {
        QFile damaged(path(u"whole.mp4"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(QByteArray::fromHex("00000020") + "ftypisom" + QByteArray(1000, 'x'));
        damaged.close();
        Remux work({.source = damaged.fileName(), .target = path(u"take.mkv"_s), .partId = u"id"_s});
        const auto made = finish(work);
        QVERIFY(!made);
        QVERIFY2(made.error().message.contains(u".mp4"), qPrintable(made.error().message));
        QCOMPARE(filesIn(m_dir->path()), QStringList{u"whole.mp4"_s});
    }

    void aJobWritesWhatItsNameAsksFor_data() { addKinds(); }
    void aJobWritesWhatItsNameAsksFor()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, format);
        Rig rig;
        const QUuid id = rig.submit(path(name));
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(facts(path(name), u"format=format_name"_s), format);
        QCOMPARE(filesIn(m_dir->path()), QStringList{name});
        QVERIFY(rig.job(id).download.whole == fileStamp(path(name)));
        QCOMPARE(rig.service.count("GET /result/"), 1);
    }

    void aKillInBetweenNeedsNoSecondDownload_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::newRow("after the download") << u"whole"_s;
        QTest::newRow("in the middle of the copy") << u"half"_s;
        QTest::newRow("before the rename") << u"sealed"_s;
        QTest::newRow("after the rename") << u"named"_s;
    }
    void aKillInBetweenNeedsNoSecondDownload()
    {
        QFETCH(QString, moment);
        Rig rig;
        rig.restart(false);
        Job job = sampleJobIn(JobState::Downloading);
        job.service = rig.address();
        job.resultUrl = rig.service.url(u"/result/x.mp4"_s).toString();
        job.resultExpiresAt = QDateTime::currentDateTimeUtc().addSecs(3600);
        job.outputPath = path(u"take.mkv"_s);
        job.outputChosen = true;
        const QString whole = path(u".retalk-"_s + partIdOf(job) + u".mp4"_s);
        const QString part = PartFile::pathFor(job.outputPath, partIdOf(job) + u"-mkv"_s);
        QFile downloaded(whole);
        QVERIFY(downloaded.open(QIODevice::WriteOnly));
        downloaded.write(rig.service.video());
        downloaded.close();
        job.download.whole = fileStamp(whole);
        if (moment == u"half") {
            QFile half(part);
            QVERIFY(half.open(QIODevice::WriteOnly) && half.write("half") == 4);
        } else if (moment != u"whole") {
            Remux before({.source = whole, .target = path(u"before.mkv"_s), .partId = u"before"_s});
            QVERIFY(finish(before).has_value());
            QVERIFY(QFile::rename(path(u"before.mkv"_s), moment == u"named" ? job.outputPath : part));
            job.download.whole = fileStamp(moment == u"named" ? job.outputPath : part);
        }
        rig.storeJob(job);
        rig.restart();
        QVERIFY(rig.reaches(job.id, JobState::Completed));
        QCOMPARE(rig.job(job.id).outputPath, path(u"take.mkv"_s));
        QCOMPARE(facts(job.outputPath, u"format=format_name"_s), QByteArray("matroska,webm"));
        QCOMPARE(filesIn(m_dir->path()), QStringList{u"take.mkv"_s});
        QCOMPARE(rig.service.count("GET /result/"), 0);
    }

    void aDownloadForAnotherContainerServesTheNewName_data()
    {
        QTest::addColumn<JobState>("state");
        QTest::addColumn<QString>("folder");
        QTest::newRow("beside it") << JobState::Failed << QString();
        QTest::newRow("in another folder") << JobState::Failed << u"new"_s;
        QTest::newRow("on another disk") << JobState::Failed << u"/dev/shm"_s;
        QTest::newRow("of a job that expired") << JobState::Expired << QString();
        QTest::newRow("while it waits") << JobState::WaitingToRetry << u"new"_s;
    }
    void aDownloadForAnotherContainerServesTheNewName()
    {
        QFETCH(JobState, state);
        QFETCH(QString, folder);
        const bool isElsewhere = folder.startsWith(u'/');
        if (isElsewhere && !QFileInfo(folder).isWritable())
            QSKIP("there is no other disk");
        const QTemporaryDir elsewhere((isElsewhere ? folder : m_dir->path()) + u"/retalk-XXXXXX"_s);
        if (!folder.isEmpty())
            QVERIFY(isElsewhere || QDir(m_dir->path()).mkdir(folder));
        const QString where = isElsewhere ? elsewhere.path() : path(folder);
        Rig rig;
        rig.restart(false);
        Job job = sampleJobIn(JobState::Downloading);
        job.service = rig.address();
        job.state = state;
        job.error = Error{.kind = ErrorKind::Media, .message = u"no"_s};
        job.resumeState = JobState::Downloading;
        job.retryAt = QDateTime::currentDateTimeUtc().addSecs(3600);
        job.resultUrl.clear();
        job.resultExpiresAt = QDateTime::currentDateTimeUtc().addSecs(-3600); // expired on the service
        job.outputPath = path(u"take.mkv"_s);
        job.outputChosen = true;
        QFile downloaded(path(u".retalk-"_s + partIdOf(job) + u".mp4"_s));
        QVERIFY(downloaded.open(QIODevice::WriteOnly));
        downloaded.write(rig.service.video());
        downloaded.close();
        job.download.whole = fileStamp(downloaded.fileName());
        rig.storeJob(job);
        rig.restart();
        QVERIFY(rig.runner().setOutput(job.id, where + u"/take.mp4"_s));
        QCOMPARE(downloaded.exists(), folder.isEmpty());
        rig.runner().retry(job.id);
        QVERIFY(rig.reaches(job.id, JobState::Completed));
        QCOMPARE(filesIn(where).filter(u"take"_s), QStringList{u"take.mp4"_s});
        QVERIFY(filesIn(where).filter(u".retalk-"_s).isEmpty());
        QFile video(where + u"/take.mp4"_s);
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
        job.error = Error{.kind = ErrorKind::Media, .message = u"no"_s};
        job.resumeState = JobState::Downloading;
        job.taskId = rig.service.addTask(QDateTime::currentDateTimeUtc());
        job.task.id = job.taskId;
        job.resultUrl.clear();
        job.outputPath = path(u"take.mp4"_s);
        job.outputChosen = true;
        job.download.whole = {.bytes = 1000, .modifiedNs = 1, .inode = 1};
        rig.storeJob(job);
        rig.restart();
        rig.runner().retry(job.id);
        QVERIFY(rig.reaches(job.id, JobState::Completed));
        QCOMPARE(rig.service.count("GET /result/"), 1);
    }

    void deletesWhatARemovedJobHasLeft()
    {
        Rig rig;
        Job job = sampleJobIn(JobState::Expired);
        job.outputPath = path(u"take.mkv"_s);
        const QStringList leftovers = leftoversOf(job.id, job.outputPath);
        QCOMPARE(leftovers.size(), 4);
        for (const QString &leftover : leftovers) {
            QFile file(leftover);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") == 4);
        }
        rig.restart(false);
        rig.storeJob(job);
        QVERIFY(rig.runner().remove(job.id, JobRunner::Removal::EvenIfPaid));
        rig.restart(false);
        QCOMPARE(filesIn(m_dir->path()), QStringList());
    }
};

QTEST_GUILESS_MAIN(RemuxTest)
#include "tst_remux.moc"
