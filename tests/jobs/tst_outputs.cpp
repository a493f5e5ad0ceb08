#include "jobs/rig.h"
#include "jobs/runner/outputclaim.h"
#include "jobs/runner/resultdownload.h"
#include "jobs/runner/resultname.h"
#include "jobs/samplejob.h"
#include "net/partfile.h"

#include <QDir>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace retalk;
using namespace retalk::test;

namespace {

using namespace Qt::StringLiterals;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

} // namespace

/// Tests the checks on an output path before anything is uploaded, and that existing files are never
/// overwritten.
class OutputsTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString path(const QString &name) const { return m_dir->path() + u'/' + name; }
    /// Returns "" if the job was accepted, otherwise the reason. After a refusal nothing may have happened.
    static QString refusal(Rig &rig, const QString &output, const GenerationRequest &request)
    {
        const int before = rig.store().count();
        const auto job = rig.runner().submit(request, rig.address(), output);
        if (job)
            return {};
        if (job.error().kind != ErrorKind::InvalidInput || job.error().field != u"output" ||
            rig.store().count() != before || rig.service.count({}) != 0)
            return u"(in the wrong way) "_s + job.error().message;
        return job.error().message;
    }
    static QString refusal(Rig &rig, const QString &output) { return refusal(rig, output, rig.request()); }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void refusesWhatCannotBecomeTheVideo_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("words");
        const QString name = QString(252, u'n');
        QTest::newRow("folder") << u"folder"_s << u"is a folder"_s;
        QTest::newRow("missing folder") << u"new/"_s << u"is a folder"_s;
        QTest::newRow("folder above") << u"folder/.."_s << u"is a folder"_s;
        QTest::newRow("pipe") << u"pipe"_s << u"ordinary file"_s;
        QTest::newRow("link to a pipe") << u"link-to-pipe"_s << u"ordinary file"_s;
        QTest::newRow("name in another encoding") << u"caf\ufffd.mp4"_s << u"UTF-8"_s;
        QTest::newRow("folder in another encoding") << u"K\ufffdln/a.mp4"_s << u"UTF-8"_s;
        QTest::newRow("link to a name in another encoding") << u"link-to-koeln"_s << u"UTF-8"_s;
        QTest::newRow("device") << u"/dev/null"_s << u"ordinary file"_s;
        QTest::newRow("link to a device") << u"link-to-device"_s << u"ordinary file"_s;
        QTest::newRow("read-only file") << u"read-only.mp4"_s << u"read-only"_s;
        QTest::newRow("links in a circle") << u"circle1"_s << u"circle"_s;
        QTest::newRow("name of 256 bytes") << name + u".mp4"_s << u"too long"_s;
        QTest::newRow("name of 260 bytes and 180 letters")
            << QString(128, u'\u00e4') + u".mp4"_s << u"too long"_s;
        QTest::newRow("long path") << QString(u"folder/"_s).repeated(600) + u"a.mp4"_s << u"too long"_s;
        QTest::newRow("below a file") << u"read-only.mp4/a.mp4"_s << u"folder"_s;
        QTest::newRow("system folder") << u"/proc/retalk.mp4"_s << u"folder"_s;
        QTest::newRow("folder that can't be made") << u"/proc/new/retalk.mp4"_s << u"folder"_s;
    }
    void refusesWhatCannotBecomeTheVideo()
    {
        QFETCH(QString, output);
        QFETCH(QString, words);
        QVERIFY(QDir(m_dir->path()).mkdir(u"folder"_s));
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
        QVERIFY(QFile::link(path(u"pipe"_s), path(u"link-to-pipe"_s)));
        QVERIFY(QFile::link(u"/dev/null"_s, path(u"link-to-device"_s)));
        QCOMPARE(::symlink("K\xf6ln/a.mp4", QFile::encodeName(path(u"link-to-koeln"_s)).constData()), 0);
        QVERIFY(QFile::link(path(u"circle1"_s), path(u"circle2"_s)));
        QVERIFY(QFile::link(path(u"circle2"_s), path(u"circle1"_s)));
        write(path(u"read-only.mp4"_s), "mine");
        QVERIFY(QFile::setPermissions(path(u"read-only.mp4"_s), QFile::ReadOwner));
        const QStringList before = filesIn(m_dir->path());
        Rig rig;
        const QString said = refusal(rig, output.startsWith(u'/') ? output : path(output));
        QVERIFY2(!said.isEmpty() && said.contains(words), qPrintable(said));
        QCOMPARE(filesIn(m_dir->path()), before);
        QCOMPARE(contentOf(path(u"read-only.mp4"_s)), QByteArray("mine"));
    }

    void takesNamesAsLongAsTheFolderTakes()
    {
        Rig rig;
        const QString output = path(QString(251, u'n') + u".mp4"_s);
        const QUuid id = rig.submit(output);
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(contentOf(output), rig.service.video());
        QCOMPARE(filesIn(m_dir->path()).size(), 1);
    }

    void writesThroughALinkIntoAFolderWithANameInAnotherEncoding()
    {
        const QByteArray folder = QFile::encodeName(m_dir->path()) + "/K\xf6ln";
        QCOMPARE(::mkdir(folder.constData(), 0700), 0);
        const auto removed = qScopeGuard([&folder] {
            for (const char *name : {"/new/take.mp4", "/new", "/take.mp4", ""})
                (void)std::remove((folder + name).constData());
        });
        for (const auto &link : {u"link"_s, u"other"_s})
            QCOMPARE(::symlink(folder.constData(), QFile::encodeName(path(link)).constData()), 0);
        Rig rig;
        for (const auto &name : {u"take.mp4"_s, u"new/take.mp4"_s}) {
            const QUuid id = rig.submit(path(u"link/"_s + name));
            QVERIFY(!id.isNull());
            QVERIFY(refusal(rig, path(u"other/"_s + name)).contains(u"Another job"));
            QVERIFY(rig.reaches(id, JobState::Completed));
            QCOMPARE(contentOf(path(u"other/"_s + name)), rig.service.video());
            struct stat file = {};
            QCOMPARE(::stat((folder + '/' + name.toLatin1()).constData(), &file), 0);
        }
        QCOMPARE(filesIn(m_dir->path()).size(), 2); // Qt doesn't list these names; no other file was created
    }

    void refusesAFolderForResultsThatCannotBeWritten()
    {
        Rig rig;
        rig.settings().setValue(Setting::ResultDirectory, u"/proc/results"_s);
        QVERIFY(refusal(rig, {}).contains(u"folder"));
    }

    void refusesAnInputAsOutput_data()
    {
        QTest::addColumn<QString>("output");
        for (const auto &output :
             {u"in/clip.mp4"_s, u"in/../in/clip.mp4"_s, u"in/./clip.mp4"_s, u"link/clip.mp4"_s,
              u"symbolic.mp4"_s, u"hard.mp4"_s, u"link/../in/clip.mp4"_s, u"in/voice.wav"_s})
            QTest::newRow(qPrintable(output)) << output;
    }
    void refusesAnInputAsOutput()
    {
        QFETCH(QString, output);
        QVERIFY(QDir(m_dir->path()).mkdir(u"in"_s));
        const QByteArray clip = contentOf(QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4"));
        write(path(u"in/clip.mp4"_s), clip);
        write(path(u"in/voice.wav"_s), contentOf(QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav")));
        QVERIFY(QFile::link(path(u"in"_s), path(u"link"_s)));
        QVERIFY(QFile::link(path(u"in/clip.mp4"_s), path(u"symbolic.mp4"_s)));
        QCOMPARE(::link(QFile::encodeName(path(u"in/clip.mp4"_s)).constData(),
                        QFile::encodeName(path(u"hard.mp4"_s)).constData()),
                 0);
        Rig rig;
        GenerationRequest request = rig.request();
        request.videoUrl = QUrl::fromLocalFile(path(u"in/clip.mp4"_s)).toString();
        request.audioUrl = path(u"in/voice.wav"_s);
        const QString said = refusal(rig, path(output), request);
        QVERIFY2(said.contains(u"inputs"), qPrintable(said));
        QVERIFY(contentOf(path(u"in/clip.mp4"_s)) == clip);
    }

    void refusesToMakeAnOutputTheInputByAnEdit()
    {
        Rig rig;
        rig.restart(false);
        write(path(u"take.mp4"_s), contentOf(QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4")));
        const QUuid id = rig.submit(path(u"take.mp4"_s));
        GenerationRequest request = rig.request();
        request.videoUrl = path(u"take.mp4"_s);
        const auto edited = rig.runner().edit(id, request);
        QVERIFY(!edited);
        QCOMPARE(edited.error().field, u"output"_s);
    }

    void refusesWhatAnotherJobIsGoingToWrite_data()
    {
        QTest::addColumn<QString>("output");
        for (const auto &output : {u"take.mp4"_s, u"link/take.mp4"_s, u"sub/../take.mp4"_s, u"./take.mp4"_s,
                                   u"to-take.mp4"_s, u"to-link.mp4"_s})
            QTest::newRow(qPrintable(output)) << output;
    }
    void refusesWhatAnotherJobIsGoingToWrite()
    {
        QFETCH(QString, output);
        QVERIFY(QDir(m_dir->path()).mkdir(u"sub"_s));
        QVERIFY(QFile::link(m_dir->path(), path(u"link"_s)));
        QVERIFY(QFile::link(path(u"take.mp4"_s), path(u"to-take.mp4"_s)));
        QVERIFY(QFile::link(path(u"to-take.mp4"_s), path(u"to-link.mp4"_s)));
        Rig rig;
        rig.restart(false);
        const QUuid first = rig.submit(path(u"take.mp4"_s));
        QVERIFY(!first.isNull());
        QVERIFY(refusal(rig, path(output)).contains(u"Another job"));
        QCOMPARE(rig.job(first).outputPath, path(u"take.mp4"_s)); // a job may keep its own name
        // another job list, as in a program with another data folder
        Rig other;
        QVERIFY(refusal(other, path(output)).contains(u"Another job"));
        // the claim survives a restart, and ends with the job
        rig.restart(false);
        QVERIFY(refusal(other, path(output)).contains(u"Another job"));
        QVERIFY(rig.runner().cancel(first));
        QVERIFY(!rig.submit(path(output)).isNull());
    }

    void blocksNoNameForEver_data()
    {
        QTest::addColumn<QString>("how");
        for (const auto &how : {u"cancelled"_s, u"removed"_s, u"finished"_s, u"list deleted"_s})
            QTest::newRow(qPrintable(how)) << how;
    }
    void blocksNoNameForEver()
    {
        QFETCH(QString, how);
        const QString output = path(u"take.mp4"_s);
        auto rig = std::make_unique<Rig>();
        rig->restart(how == u"finished");
        const QUuid first = rig->submit(output);
        QVERIFY(!first.isNull());
        if (how == u"cancelled")
            QVERIFY(rig->runner().cancel(first));
        else if (how == u"removed")
            QVERIFY(rig->runner().remove(first));
        else if (how == u"finished")
            QVERIFY(rig->reaches(first, JobState::Completed));
        else
            rig.reset();
        Rig other;
        other.restart(false);
        QVERIFY(!other.submit(output).isNull());
    }

    void holdsAClaimWhileItsJobIsBeingStored()
    {
        Rig rig;
        const auto place = outputPlace(path(u"take.mp4"_s));
        std::optional<OutputClaim> first;
        {
            auto claim = OutputClaim::take(*place, {rig.store().path(), QUuid::createUuid()});
            QVERIFY(claim);
            first = std::move(*claim);
        }
        const OutputClaim::Owner second{rig.store().path(), QUuid::createUuid()};
        const auto refused = OutputClaim::take(*place, second);
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().kind), toString(ErrorKind::InvalidInput));
        first.reset(); // like a kill: the lock is gone and the job was never added to the list
        QVERIFY(OutputClaim::take(*place, second));
    }

    void anotherUsersClaimBlocksNoNameForEver_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<bool>("isLocked");
        QTest::addColumn<bool>("isShared"); // a folder like /tmp
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("being made") << u"gone.db"_s << 0 << true << false << true;
        QTest::newRow("its list can't be looked into") << u"home/jobs.db"_s << 0 << false << false << true;
        QTest::newRow("a week ago") << u"home/jobs.db"_s << 8 << false << false << false;
        QTest::newRow("its list is gone") << u"gone.db"_s << 0 << false << false << false;
        QTest::newRow("its list is gone, in a shared folder") << u"gone.db"_s << 0 << false << true << false;
    }
    void anotherUsersClaimBlocksNoNameForEver()
    {
        QFETCH(QString, list);
        QFETCH(int, daysAgo);
        QFETCH(bool, isLocked);
        QFETCH(bool, isShared);
        QFETCH(bool, isTaken);
        // As root, root makes the claim and another user finds it. Otherwise the test can't write to this
        // claim either.
        const bool isRoot = ::geteuid() == 0;
        const QString folder = path(u"shared"_s);
        QVERIFY(QDir(m_dir->path()).mkdir(u"shared"_s) && QDir(m_dir->path()).mkdir(u"home"_s));
        const auto place = outputPlace(folder + u"/take.mp4"_s);
        {
            const OutputClaim::Owner other{path(list), QUuid::createUuid()};
            QVERIFY(OutputClaim::take(*place, other));
        }
        const QByteArray claim = QFile::encodeName(folder + u'/' + filesIn(folder).first());
        const timespec time{::time(nullptr) - daysAgo * 24 * 3600, 0};
        const std::array times{time, time};
        QCOMPARE(::utimensat(AT_FDCWD, claim.constData(), times.data(), 0), 0);
        const int lock = ::open(claim.constData(), O_RDWR | O_CLOEXEC);
        QVERIFY(lock >= 0 && (!isLocked || ::flock(lock, LOCK_EX | LOCK_NB) == 0));
        const QByteArray home = QFile::encodeName(path(u"home"_s));
        QCOMPARE(::chmod(home.constData(), 0000), 0);
        QCOMPARE(::chmod(QFile::encodeName(m_dir->path()).constData(), 0755), 0);
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), isShared ? 01777 : 0777), 0);
        QCOMPARE(::chmod(claim.constData(), isRoot ? 0644 : 0444), 0);
        constexpr uid_t kNobody = 65534;
        QCOMPARE(isRoot ? ::seteuid(kNobody) : 0, 0);
        {
            const OutputClaim::Owner self{path(u"mine.db"_s), QUuid::createUuid()};
            const auto taken = OutputClaim::take(*place, self);
            const auto second = OutputClaim::take(*place, {path(u"mine.db"_s), QUuid::createUuid()});
            QCOMPARE(isRoot ? ::seteuid(0) : 0, 0);
            QCOMPARE(::chmod(home.constData(), 0700), 0);
            ::close(lock);
            QCOMPARE(taken.has_value(), !isTaken);
            QVERIFY(!second.has_value()); // only one of two succeeds
        }
    }

    void takesAClaimThatWasNeverWrittenForNone()
    {
        Rig rig;
        const auto place = outputPlace(path(u"take.mp4"_s));
        QVERIFY(OutputClaim::take(*place, {rig.store().path(), QUuid::createUuid()}));
        const QString file = path(filesIn(m_dir->path()).first());
        write(file, {});
        QVERIFY(OutputClaim::take(*place, {rig.store().path(), QUuid::createUuid()}));
        write(file, "{\"list\":");
        QVERIFY(!rig.submit(path(u"take.mp4"_s)).isNull());
    }

    void leavesNothingBesideTheVideo()
    {
        Rig rig;
        const QUuid id = rig.submit(path(u"take.mp4"_s));
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(filesIn(m_dir->path()), QStringList{u"take.mp4"_s});
    }

    void replacesNoFileThatWasMadeDuringTheDownload()
    {
        Rig rig;
        rig.service.order("GET /result/", [&](const SeenRequest &request) {
            Reply reply = rig.service.usual(request);
            reply.dripBytes = reply.bodyBytes / 4 + 1;
            reply.dripEveryMs = 100;
            return reply;
        });
        const QUuid id = rig.submit();
        const QString name = rig.job(id).outputPath;
        QSignalSpy progress(&rig.runner(), &JobRunner::stageProgressed);
        QVERIFY(rig.reaches(id, JobState::Downloading));
        write(name, "theirs");
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(contentOf(name), QByteArray("theirs"));
        QVERIFY(rig.job(id).outputPath.endsWith(u" (2).mp4"));
        QCOMPARE(contentOf(rig.job(id).outputPath), rig.service.video());
        QCOMPARE(rig.service.count("GET /result/"), 1); // the downloaded data is reused for the new name
        QCOMPARE(filesIn(QFileInfo(name).absolutePath()).size(), 2);
    }

    void yieldsANameOfItsOwnToTheOneThatIsChosen()
    {
        Rig rig;
        rig.restart(false);
        const QUuid first = rig.submit();
        const QString name = rig.job(first).outputPath;
        const QUuid second = rig.submit(name);
        QVERIFY(!second.isNull());
        rig.restart();
        QVERIFY(rig.reaches(first, JobState::Completed));
        QVERIFY(rig.reaches(second, JobState::Completed));
        QCOMPARE(rig.job(second).outputPath, name);
        QVERIFY(rig.job(first).outputPath != name);
        QCOMPARE(contentOf(rig.job(first).outputPath), rig.service.video());
        QCOMPARE(contentOf(name), rig.service.video());
    }

    void keepsALinkALink()
    {
        Rig rig;
        QVERIFY(QDir(m_dir->path()).mkdir(u"disk"_s));
        write(path(u"disk/real.mp4"_s), "older");
        QCOMPARE(::symlink("disk/real.mp4", QFile::encodeName(path(u"take.mp4"_s)).constData()), 0);
        const QUuid id = rig.submit(path(u"take.mp4"_s));
        QVERIFY(rig.reaches(id, JobState::Completed));
        QVERIFY(QFileInfo(path(u"take.mp4"_s)).isSymLink());
        QCOMPARE(contentOf(path(u"disk/real.mp4"_s)), rig.service.video());
        QCOMPARE(filesIn(path(u"disk"_s)), QStringList{u"real.mp4"_s});
    }

    void takesNoOlderFileOfTheSameSizeForTheResult()
    {
        Rig rig;
        const QString output = path(u"take.mp4"_s);
        QByteArray old = rig.service.video();
        old.back() = char(old.back() + 1);
        write(output, old);
        rig.service.order("GET /result/", [&](const SeenRequest &request) {
            Reply reply = rig.service.usual(request);
            reply.breakAfter = 0; // only the headers arrive, no byte of the file
            return reply;
        });
        const QUuid id = rig.submit(output);
        QVERIFY(rig.reaches(id, JobState::Completed));
        QVERIFY(contentOf(output) == rig.service.video());
    }

    void knowsItsFileAgainAfterAKillBetweenNameAndNote()
    {
        Rig rig;
        const QString output = path(u"take.mp4"_s);
        write(output, rig.service.video());
        Job job = sampleJobIn(JobState::Downloading);
        job.service = rig.address();
        job.resultUrl = rig.service.url(u"/result/x.mp4"_s).toString();
        job.resultExpiresAt = QDateTime::currentDateTimeUtc().addSecs(3600);
        job.outputPath = output;
        job.download.whole = fileStamp(output);
        rig.restart(false);
        rig.storeJob(job);
        rig.restart();
        QVERIFY(rig.reaches(job.id, JobState::Completed));
        QCOMPARE(rig.job(job.id).outputPath, output);
        QCOMPARE(rig.service.count("GET /result/"), 0);
    }

    /// The record was damaged, but the video is paid for.
    void namesAResultThatHasNoName_data()
    {
        QTest::addColumn<QString>("output");
        QTest::newRow("none") << QString();
        QTest::newRow("without its folder") << u"take.mp4"_s;
        QTest::newRow("a folder") << u"/"_s;
        QTest::newRow("with a byte that no name has") << u"/tmp/ta"_s + QChar(QChar::Null) + u"ke.mp4"_s;
    }
    void namesAResultThatHasNoName()
    {
        QFETCH(const QString, output);
        Rig rig;
        Job job = sampleJobIn(JobState::Downloading);
        job.service = rig.address();
        job.resultUrl = rig.service.url(u"/result/x.mp4"_s).toString();
        job.resultExpiresAt = QDateTime::currentDateTimeUtc().addSecs(3600);
        job.outputPath = output;
        job.outputChosen = true;
        rig.restart(false);
        rig.storeJob(job);
        rig.restart();
        QVERIFY(rig.reaches(job.id, JobState::Completed));
        const QFileInfo saved(rig.job(job.id).outputPath);
        QCOMPARE(saved.path(), rig.settings().resultDirectory());
        QCOMPARE(contentOf(saved.filePath()), rig.service.video());
        QVERIFY(!filesIn(QDir::currentPath()).join(u' ').contains(u".claim"_s));
    }

    void deletesWhatARemovedJobHasLeft()
    {
        Rig rig;
        Job job = sampleJobIn(JobState::Expired);
        job.outputPath = path(u"take.mp4"_s);
        const QString part = PartFile::pathFor(job.outputPath, partIdOf(job));
        write(part, "half");
        rig.restart(false);
        rig.storeJob(job);
        QVERIFY(rig.runner().remove(job.id, JobRunner::Removal::EvenIfPaid));
        QVERIFY(QFile::exists(part)); // the removal can be undone
        rig.restart(false);
        QVERIFY(!QFile::exists(part));
    }

    void changesTheOutputOfAPaidJobByTheSameRules()
    {
        Rig rig;
        rig.restart(false);
        const QUuid other = rig.submit(path(u"other.mp4"_s));
        Job job = sampleJobIn(JobState::Downloading);
        job.service = rig.address();
        job.state = JobState::WaitingToRetry;
        job.resumeState = JobState::Downloading;
        job.retryAt = QDateTime::currentDateTimeUtc().addSecs(3600);
        job.outputPath = path(u"gone/take.mp4"_s);
        QVERIFY(QDir(m_dir->path()).mkdir(u"gone"_s) && QDir(m_dir->path()).mkdir(u"new"_s));
        const QString part = PartFile::pathFor(job.outputPath, partIdOf(job));
        write(part, "half");
        rig.storeJob(job);
        for (const auto &refused : {u"other.mp4"_s, u"gone/"_s, u"new/../other.mp4"_s}) {
            const auto changed = rig.runner().setOutput(job.id, path(refused));
            QVERIFY(!changed);
            QCOMPARE(changed.error().field, u"output"_s);
        }
        QVERIFY(rig.runner().setOutput(job.id, path(u"new/take.mp4"_s)));
        QCOMPARE(rig.job(job.id).outputPath, path(u"new/take.mp4"_s));
        QVERIFY(rig.job(job.id).outputChosen);
        QVERIFY(!QFile::exists(part));
        QVERIFY(refusal(rig, path(u"new/take.mp4"_s)).contains(u"Another job"));
        QVERIFY(!rig.submit(path(u"gone/take.mp4"_s)).isNull()); // free again
        QVERIFY(!other.isNull());
    }

    void aNameThatLosesItsNumbersLastDigitsGetsAnotherNumber()
    {
        const GenerationRequest request{.videoUrl = u"/v/"_s + QString(148, u'v') + u".mp4"_s};
        const auto numbered = [&request](int number) {
            return resultName(u"{video}_{n}"_s,
                              {.request = request, .service = {}, .time = sampleTime(), .number = number});
        };
        QVERIFY(numbered(1) != numbered(2));
        QCOMPARE(numbered(16), numbered(1));
        int asked = 0;
        const auto isTaken = [&asked](const QString &candidate) {
            return ++asked < 30 && !candidate.contains(u'(');
        };
        const QString path = uniqueResultPath(m_dir->path(), numbered, u".mp4"_s, isTaken);
        QVERIFY2(path.endsWith(u"_1 (2).mp4"), qPrintable(path));
    }

    void givesNamesThatFitTheDisk()
    {
        const auto isTaken = [](const QString &candidate) {
            return !candidate.contains(u'(') || candidate.contains(u"(2)");
        };
        const QString folder = m_dir->path();
        for (const QString &name : {QString(300, u'n'), QString(150, u'\u00e4'), QString(100, u'\u6f22'),
                                    QString::fromUcs4(std::u32string(80, U'\U0001F600').data(), 80)}) {
            const QString chosen = QFileInfo(uniqueResultPath(folder, name, u".mp4"_s, isTaken)).fileName();
            QVERIFY(chosen.endsWith(u" (3).mp4"));
            QVERIFY2(chosen.toUtf8().size() <= 255, qPrintable(chosen));
            QVERIFY(!chosen.toUtf8().contains("\xef\xbf\xbd")); // no half of a surrogate pair
            write(folder + u'/' + chosen, "fits");
        }
    }
};

QTEST_GUILESS_MAIN(OutputsTest)
#include "tst_outputs.moc"
