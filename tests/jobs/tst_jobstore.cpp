#include "jobs/store/jobstore.h"
#include "jobs/store/markchange.h"

#include "jobs/samplejob.h"
#include "jobs/store/jobtable.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace retalk;

namespace {

using namespace Qt::StringLiterals;

/// Runs statements on the file like another program would.
void runSql(const QString &path, const QStringList &statements)
{
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &statement : statements)
            QVERIFY2(query.exec(statement), qUtf8Printable(statement));
    }
    QSqlDatabase::removeDatabase(name);
}

QStringList names(const JobStore &store, const JobQuery &query)
{
    QStringList names;
    for (const QUuid &id : store.find(query))
        names.append(store.job(id)->name);
    return names;
}

} // namespace

class JobStoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    QString path() const
    {
        return m_directory.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".db"_s);
    }
    std::unique_ptr<JobStore> open() const
    {
        auto store = JobStore::open(path());
        if (!store) {
            qWarning() << store.error().message << store.error().detail;
            return nullptr;
        }
        return std::move(*store);
    }

private Q_SLOTS:
    void keepsJobsOverARestart()
    {
        const Job job = sampleJobIn(JobState::Downloading);
        {
            const auto store = open();
            QVERIFY(store->save(job).has_value());
        }
        const auto store = open();
        QCOMPARE(store->count(), 1);
        QVERIFY(store->damagedFilePath().isEmpty());
        QVERIFY(store->job(job.id) == job);
        QVERIFY(!store->job(QUuid::createUuid()));
    }

    void tellsWhatWasAddedChangedAndRemoved()
    {
        const auto store = open();
        QSignalSpy added(store.get(), &JobStore::added);
        QSignalSpy changed(store.get(), &JobStore::changed);
        QSignalSpy removed(store.get(), &JobStore::removed);
        Job job = sampleJob();
        QVERIFY(store->save(job).has_value());
        job.state = JobState::Preparing;
        QVERIFY(store->save(job).has_value());
        QCOMPARE(toString(store->job(job.id)->state), toString(JobState::Preparing));
        QVERIFY(store->remove(job.id).has_value());
        QCOMPARE(added.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(store->count(), 0);
        QVERIFY(!store->job(job.id));
        QVERIFY(store->save(job).has_value()); // undo of a removal
        QCOMPARE(added.size(), 2);
    }

    void updatesOnlyJobsThatAreThereAndOurs()
    {
        using Update = JobStore::Update;
        const auto store = open();
        Job job = sampleJob();
        QVERIFY(store->update(job).value() == Update::NotOurs);
        QVERIFY(store->save(job).has_value());
        job = *store->job(job.id);
        QVERIFY(store->update(job).value() == Update::NotOurs); // not leased
        QVERIFY(store->acquireLease(job.id));
        job.state = JobState::Preparing;
        QVERIFY(store->update(job).value() == Update::Written);
        QVERIFY(store->update(job).value() == Update::Stale); // based on the previous revision
        job = *store->job(job.id);
        QVERIFY(store->update(job).value() == Update::Written);
        QVERIFY(store->remove(job.id).has_value());
        QVERIFY(store->update(job).value() == Update::NotOurs);
        QCOMPARE(store->count(), 0);
    }

    /// A caller that decides again must not decide on the same outdated copy.
    void whatWasWrittenMeanwhileIsReadAfterARefusal()
    {
        const auto store = open();
        Job job = sampleJob();
        QVERIFY(store->save(job).has_value());
        QVERIFY(store->acquireLease(job.id));
        job = *store->job(job.id);
        Job theirs = job;
        theirs.name = u"theirs"_s;
        QVERIFY(open()->save(theirs).has_value());
        QCOMPARE(store->job(job.id)->name, job.name);
        QVERIFY(store->update(job).value() == JobStore::Update::Stale);
        QCOMPARE(store->job(job.id)->name, theirs.name);
        QVERIFY(store->update(*store->job(job.id)).value() == JobStore::Update::Written);
    }

    void aLeaseThatCannotBeLookedAtIsNotLost()
    {
        const auto store = open();
        Job job = sampleJob();
        QVERIFY(store->save(job).has_value());
        QVERIFY(store->acquireLease(job.id));
        job = *store->job(job.id);
        runSql(path(), {u"ALTER TABLE lease RENAME TO hidden"_s});
        const auto written = store->update(job);
        QVERIFY(!written.has_value()); // not NotOurs, which would drop the change
        QCOMPARE(toString(written.error().kind), toString(ErrorKind::Disk));
        runSql(path(), {u"ALTER TABLE hidden RENAME TO lease"_s});
        QVERIFY(store->update(job).value() == JobStore::Update::Written);
    }

    void aJobThatCannotBeReadNowIsNotTakenForADamagedOne()
    {
        const auto store = open();
        const Job job = sampleJobIn(JobState::Processing);
        QVERIFY(store->save(job).has_value());
        QVERIFY(store->acquireLease(job.id));
        Job next = *store->job(job.id);
        next.attempts += 1;
        QVERIFY(store->update(next).value() == JobStore::Update::Written); // no longer cached
        runSql(path(), {u"ALTER TABLE detail RENAME TO hidden"_s});
        QVERIFY(!store->job(job.id));
        QVERIFY(store->contains(job.id));
        QCOMPARE(toString(store->state(job.id)), toString(JobState::Processing));
        QCOMPARE(toString(store->update(next).error().kind), toString(ErrorKind::Disk));
        QCOMPARE(toString(store->save(next).error().kind), toString(ErrorKind::Disk));
        QCOMPARE(toString(store->remove(job.id).error().kind), toString(ErrorKind::Disk));
        runSql(path(), {u"ALTER TABLE hidden RENAME TO detail"_s});
        QVERIFY(store->job(job.id) == next);
    }

    void twoJobsNeverShareATask()
    {
        const auto store = open();
        const Job first = sampleJobIn(JobState::Processing);
        QVERIFY(store->save(first).has_value());
        Job second = sampleJobIn(JobState::Unconfirmed);
        QVERIFY(store->save(second).has_value());
        QVERIFY(store->acquireLease(second.id));
        Job adopting = *store->job(second.id);
        adopting.taskId = first.taskId;
        QVERIFY(store->update(adopting).value() == JobStore::Update::TaskTaken);
        QVERIFY(store->job(second.id) == second);
        QCOMPARE(toString(store->save(adopting).error().kind), toString(ErrorKind::InvalidInput));
        QVERIFY(store->job(second.id) == second);
        // Each service numbers its tasks independently.
        adopting.service = {ServiceKind::Custom, QUrl(u"https://example.com"_s), {}};
        QVERIFY(store->update(adopting).value() == JobStore::Update::Written);
    }

    void findsTwinsByAnIndex()
    {
        const auto store = open();
        Job first = sampleJob(u"first"_s, 1);
        Job second = sampleJob(u"second"_s, 2);
        Job other = sampleJob(u"other"_s, 3);
        other.request.faceThreshold = 140;
        for (const Job &job : {first, second, other})
            QVERIFY(store->save(job).has_value());
        QCOMPARE(store->duplicates(first.request, first.service, sampleTime(0)),
                 QList<QUuid>({second.id, first.id}));
        QCOMPARE(store->duplicates(first.request, first.service, sampleTime(2)), QList<QUuid>{second.id});
        QCOMPARE(store->duplicates(first.request, {}, sampleTime(0)), QList<QUuid>());
        // The index keeps this fast with 100,000 jobs.
        const QString name = u"plan"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(path());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(
                query.exec(u"EXPLAIN QUERY PLAN SELECT id FROM job WHERE fingerprint = 1 AND created >= 1 "
                           "ORDER BY created DESC, position DESC"_s));
            QVERIFY(query.next());
            QVERIFY2(query.value(3).toString().contains(u"job_twin (fingerprint=? AND created>?)"_s),
                     qPrintable(query.value(3).toString()));
        }
        QSqlDatabase::removeDatabase(name);
    }

    void opensAListInTheOrderOfItsFile()
    {
        QVERIFY(open()->save(sampleJob(u"only"_s, 1)).has_value());
        const QString name = u"scan"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(path());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"EXPLAIN QUERY PLAN "_s + JobTable::everyRow()));
            QVERIFY(query.next());
            QCOMPARE(query.value(3).toString(), u"SCAN job"_s); // no index, but no sorting either
            while (query.next())
                QVERIFY2(query.value(3).toString().startsWith(u"SEARCH mark"),
                         qPrintable(query.value(3).toString()));
        }
        QSqlDatabase::removeDatabase(name);
    }

    void findsByTextGroupAndOrder()
    {
        const auto store = open();
        Job first = sampleJobIn(JobState::Completed);
        first.name = u"Ärger + stimme_de.wav"_s;
        first.createdAt = sampleTime(1);
        Job second = sampleJobIn(JobState::Failed);
        second.name = u"bus + voice.wav"_s;
        second.error->message = u"No matching face found"_s;
        second.taskId = u"task-ABC"_s;
        second.createdAt = sampleTime(2);
        Job third = sampleJobIn(JobState::Processing);
        third.name = u"Cello 100% + voice.wav"_s;
        third.taskId = u"task-DEF"_s;
        third.createdAt = sampleTime(3);
        for (const Job &job : {second, third, first})
            QVERIFY(store->save(job).has_value());

        QCOMPARE(names(*store, {}), QStringList({third.name, second.name, first.name}));
        QCOMPARE(names(*store, {.order = JobQuery::Order::OldestFirst}),
                 QStringList({first.name, second.name, third.name}));
        QCOMPARE(names(*store, {.order = JobQuery::Order::Name}),
                 QStringList({second.name, third.name, first.name}));
        QCOMPARE(names(*store, {.order = JobQuery::Order::State}),
                 QStringList({third.name, second.name, first.name}));
        QCOMPARE(names(*store, {.text = u"äRGER"_s}), QStringList{first.name});
        QCOMPARE(names(*store, {.text = u"0%"_s}), QStringList{third.name});
        QCOMPARE(names(*store, {.text = u"matching FACE"_s}), QStringList{second.name});
        QCOMPARE(names(*store, {.text = u"task-abc"_s}), QStringList{second.name});
        // A task id matches only as a whole, even when typed letter by letter.
        QCOMPARE(names(*store, {.text = u"abc"_s}), QStringList());
        QCOMPARE(names(*store, {.text = u"task"_s}), QStringList());
        QCOMPARE(names(*store, {.text = u"task-ab"_s}), QStringList());
        QCOMPARE(names(*store, {.text = u"task-abc"_s}), QStringList{second.name});
        QCOMPARE(names(*store, {.text = u"BUS task-abc"_s}), QStringList{second.name});
        QCOMPARE(names(*store, {.text = u"nowhere"_s}), QStringList());
        QCOMPARE(names(*store, {.group = JobQuery::Group::Done}), QStringList{first.name});
        QCOMPARE(names(*store, {.group = JobQuery::Group::Active}), QStringList{third.name});
        QCOMPARE(names(*store, {.group = JobQuery::Group::NeedsAttention}), QStringList{second.name});

        const QList<JobKey> keys = store->keys({});
        QCOMPARE(keys.size(), 3);
        QCOMPARE(keys.first().id, third.id);
        QCOMPARE(keys.first().createdMs, third.createdAt.toMSecsSinceEpoch());

        // orders that have been queried are kept up to date
        first.name = u"aaa"_s;
        first.state = JobState::Downloading;
        QVERIFY(store->save(first).has_value());
        QCOMPARE(names(*store, {.order = JobQuery::Order::Name}),
                 QStringList({first.name, second.name, third.name}));
        QCOMPARE(names(*store, {.order = JobQuery::Order::State}),
                 QStringList({first.name, third.name, second.name}));
        QVERIFY(store->remove(second.id).has_value());
        QCOMPARE(names(*store, {.order = JobQuery::Order::Name}), QStringList({first.name, third.name}));
        // Active jobs are in queue order.
        QCOMPARE(names(*store, {}), QStringList({first.name, third.name}));
    }

    void findsByEverythingThatAPersonMayRemember()
    {
        const auto store = open();
        Job link = sampleJobIn(JobState::Completed);
        link.name = u"speaker.mp4 + voice.wav"_s;
        link.request.videoUrl = u"https://cdn.example.com/a/speaker.mp4?take=321"_s;
        link.request.audioUrl = u"https://cdn.example.com/DE/voice.wav"_s;
        link.request.referenceImageUrl = u"/faces/Jane.png"_s;
        link.marks = {.title = u"Opening"_s, .note = u"too Quiet\nask Tom"_s, .project = u"Acme"_s};
        Job draft = sampleJobIn(JobState::Failed);
        draft.name = u"other.mp4 + voice.wav"_s;
        draft.service = {};
        draft.createdAt = sampleTime(9);
        for (const Job &job : {link, draft})
            QVERIFY(store->save(job).has_value());
        JobQuery query{
            .stateNames = {{JobState::Completed, u"Done"_s}, {JobState::Failed, u"Failed"_s}},
            .serviceNames = {{u""_s, u"This computer"_s}, {u"https://api.evolink.ai"_s, u"EvoLink"_s}}};
        const auto found = [&](const QString &text) {
            query.text = text;
            return names(*store, query);
        };
        for (const auto *text : {"take=321", "/de/", "jane", "opening", "quiet", "TOM ask", "acme", "done",
                                 "evolink", "speaker.mp4 evolink done"})
            QVERIFY2(found(QString::fromLatin1(text)) == QStringList{link.name}, text);
        for (const auto *text : {"failed", "computer", "this other"})
            QVERIFY2(found(QString::fromLatin1(text)) == QStringList{draft.name}, text);
        QCOMPARE(found(u"voice"_s).size(), 2);
        QCOMPARE(found(u"done failed"_s).size(), 0); // all words must match
        QCOMPARE(found(u"d"_s).size(), 2);
        QCOMPARE(found(u"don"_s).size(), 1); // narrows the results for "d"
    }

    void narrowsByKindStarAndService()
    {
        const auto store = open();
        Job draft = sampleJob(u"draft"_s, 1);
        draft.service = {};
        Job paid = sampleJob(u"paid"_s, 2);
        paid.marks.isStarred = true;
        Job own = sampleJob(u"own"_s, 3);
        own.service = {ServiceKind::Custom, QUrl(u"https://own.example.com"_s), {}};
        own.marks.project = u"Acme"_s;
        for (const Job &job : {draft, paid, own})
            QVERIFY(store->save(job).has_value());
        using Kind = JobQuery::Kind;
        QCOMPARE(names(*store, {.kind = Kind::Drafts}), QStringList{draft.name});
        QCOMPARE(names(*store, {.kind = Kind::Finals}), QStringList({paid.name, own.name}));
        QCOMPARE(names(*store, {.isStarredOnly = true}), QStringList{paid.name});
        QCOMPARE(names(*store, {.service = u"https://own.example.com"_s}), QStringList{own.name});
        QCOMPARE(names(*store, {.service = u""_s}), QStringList{draft.name});
        QCOMPARE(store->projects(), QStringList{u"Acme"_s});
        QCOMPARE(store->services(),
                 QStringList({u""_s, u"https://api.evolink.ai"_s, u"https://own.example.com"_s}));
        own.service = {};
        QVERIFY(store->save(own).has_value());
        QCOMPARE(store->services(), QStringList({u""_s, u"https://api.evolink.ai"_s}));
    }

    void tellsWhatJobsComeTo()
    {
        const QString file = path();
        Job job = sampleJobIn(JobState::Completed);
        job.task.videoDuration = 12.5;
        job.task.billing = {.reserved = 10, .charged = 9.6};
        job.marks.project = u"Acme"_s;
        const auto check = [&](const JobStore &store) {
            const auto figures = store.figures({});
            QCOMPARE(figures.size(), 1);
            const JobFigures &told = figures.first();
            QCOMPARE(told.id, job.id);
            QCOMPARE(told.createdMs, job.createdAt.toMSecsSinceEpoch());
            QCOMPARE(told.video, job.request.videoUrl);
            QCOMPARE(told.project, job.marks.project);
            QCOMPARE(told.service, u"https://api.evolink.ai"_s);
            QVERIFY(told.sums == JobSums({.jobs = 1, .seconds = 12.5, .reserved = 10, .charged = 9.6}));
        };
        {
            const auto store = open();
            QVERIFY(store->save(job).has_value());
            check(*store);
        }
        check(**JobStore::open(file)); // read back from the disk
    }

    void marksGoBesideTheLifeOfAJob()
    {
        const auto store = open();
        const Job job = sampleJobIn(JobState::Processing);
        QVERIFY(store->save(job).has_value());
        QVERIFY(store->acquireLease(job.id));
        Job next = *store->job(job.id); // the runner has read the job ...
        QSignalSpy changed(store.get(), &JobStore::changed);
        const JobMarks marks{
            .title = u" Take 1 "_s, .note = u"good"_s, .project = u"Acme"_s, .isStarred = true};
        QVERIFY(store->mark({{job.id, marks}}).value().isEmpty()); // ... and the user marks it meanwhile
        QCOMPARE(changed.size(), 1);
        next.attempts = 7;
        QVERIFY(store->update(next).value() == JobStore::Update::Written);
        const Job both = *store->job(job.id);
        QCOMPARE(both.attempts, 7);
        QVERIFY(both.marks == normalised(marks));
        QCOMPARE(shownName(both), u"Take 1"_s);
        QCOMPARE(names(*store, {.text = u"acme take"_s}), QStringList{job.name});
        // Also without a lease: another process may be working on it.
        store->releaseLease(job.id);
        QVERIFY(store->mark({{job.id, both.marks}}).value().isEmpty());

        // Saving a copy read before the marks were set doesn't remove them.
        QVERIFY(store->save(job).has_value());
        QVERIFY(store->job(job.id)->marks == normalised(marks));
        // Removing a job and restoring it keeps its marks.
        const Job removed = *store->job(job.id);
        QVERIFY(store->remove(job.id).has_value());
        QCOMPARE(store->mark({{job.id, marks}}).value(), QList<QUuid>{job.id}); // the job is gone
        QVERIFY(store->save(removed).has_value());
        QVERIFY(store->job(job.id)->marks == normalised(marks));
        const QString file = path();
        const auto again = JobStore::open(file);
        QVERIFY((*again)->job(job.id)->marks == normalised(marks));
    }

    void marksThatSomebodyChangedAreNotWrittenOver()
    {
        const auto store = open();
        const Job first = sampleJob(u"first"_s, 1);
        const Job second = sampleJob(u"second"_s, 2);
        for (const Job &job : {first, second})
            QVERIFY(store->save(job).has_value());
        JobMarks mine = store->job(first.id)->marks;
        mine.note = u"mine"_s;
        JobMarks theirs = store->job(first.id)->marks;
        theirs.note = u"theirs"_s;
        QVERIFY(store->mark({{first.id, theirs}}).value().isEmpty());
        QCOMPARE(store->mark({{first.id, mine}, {second.id, mine}}).value(), QList<QUuid>{first.id});
        QCOMPARE(store->job(first.id)->marks.note, u"theirs"_s);
        QCOMPARE(store->job(second.id)->marks.note, u"mine"_s);
        // changeMarks() passes the current marks to its callback.
        QVERIFY(changeMarks(store.get(), {first.id, second.id, QUuid::createUuid()}, [](JobMarks &marks) {
                    marks.isStarred = true;
                }).has_value());
        QCOMPARE(store->job(first.id)->marks.note, u"theirs"_s);
        QCOMPARE(names(*store, {.isStarredOnly = true}), QStringList({first.name, second.name}));
    }

    void findsWhileTheTextGrows()
    {
        const auto store = open();
        Job early = sampleJob(u"presenter one"_s, 1);
        Job late = sampleJob(u"president two"_s, 2);
        for (const Job &job : {early, late})
            QVERIFY(store->save(job).has_value());
        // A search may start from the previous one's results, but must not miss changes made in between.
        QCOMPARE(names(*store, {.text = u"pres"_s}), QStringList({early.name, late.name}));
        QCOMPARE(names(*store, {.text = u"prese"_s}), QStringList{early.name});
        QCOMPARE(names(*store, {.text = u"presen"_s, .order = JobQuery::Order::OldestFirst}),
                 QStringList{early.name});
        QCOMPARE(names(*store, {.text = u"pres"_s}), QStringList({early.name, late.name}));
        late.name = u"presenter two"_s;
        QVERIFY(store->save(late).has_value());
        QCOMPARE(names(*store, {.text = u"presen"_s}), QStringList({early.name, late.name}));
        QVERIFY(store->remove(early.id).has_value());
        QCOMPARE(names(*store, {.text = u"present"_s}), QStringList{late.name});
        QCOMPARE(names(*store, {}), QStringList{late.name});
    }

    void listsUnfinishedJobsInQueueOrder()
    {
        const auto store = open();
        QList<QUuid> expected;
        for (const double position : {3.0, 1.0, 2.0}) {
            Job job = sampleJob();
            job.position = position;
            QVERIFY(store->save(job).has_value());
        }
        QVERIFY(store->save(sampleJobIn(JobState::Completed)).has_value());
        QList<double> positions;
        for (const Job &job : store->unfinished())
            positions.append(job.position);
        QCOMPARE(positions, QList<double>({1, 2, 3}));
        QCOMPARE(store->unfinishedIds().size(), 3);
        QCOMPARE(store->lastPosition(), 3.0);
    }

    void findsTheJobOfATask()
    {
        const auto store = open();
        const Job job = sampleJobIn(JobState::Processing);
        QVERIFY(store->save(job).has_value());
        QVERIFY(store->save(sampleJob()).has_value());
        QCOMPARE(store->jobWithTask(job.taskId, job.service), std::optional(job.id));
        QVERIFY(!store->jobWithTask(u"task-other"_s, job.service));
        QVERIFY(!store->jobWithTask({}, job.service));
        // Each service numbers its own tasks.
        const ServiceAddress other{ServiceKind::Custom, QUrl(u"https://example.com"_s), {}};
        QVERIFY(!store->jobWithTask(job.taskId, other));
    }

    void refusesAFileOfANewerRetalkUntouched()
    {
        QVERIFY(open());
        runSql(path(), {u"PRAGMA journal_mode = DELETE"_s, u"CREATE TABLE later (x)"_s,
                        u"PRAGMA user_version = 99"_s});
        const auto bytes = [this] {
            QFile file(path());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        const auto store = JobStore::open(path());
        QVERIFY(!store.has_value());
        QVERIFY(store.error().message.contains(u"newer"_s));
        QCOMPARE(bytes(), before);
    }

    void setsAsideWhatCannotBeMigrated()
    {
        // A store of the first schema without the tables its migration needs: set aside, never deleted.
        runSql(path(), {u"CREATE TABLE job (something TEXT)"_s, u"PRAGMA user_version = 1"_s});
        const auto store = JobStore::open(path());
        QVERIFY(store.has_value());
        QVERIFY(QFile::exists((*store)->damagedFilePath()));
        QCOMPARE((*store)->count(), 0);
    }

    void saysWhenTheFolderCannotBeWritten()
    {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        const QString folder = m_directory.filePath(u"readonly"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        const auto store = JobStore::open(folder + u"/jobs.db"_s);
        QVERIFY(!store.has_value());
        QCOMPARE(toString(store.error().kind), toString(ErrorKind::Disk));
    }

    void saysWhenThePathIsAFolder()
    {
        QVERIFY(QDir().mkpath(path()));
        const auto store = JobStore::open(path());
        QVERIFY(!store.has_value());
        QCOMPARE(toString(store.error().kind), toString(ErrorKind::Disk));
        QVERIFY(!store.error().message.isEmpty());
    }

    void keepsItsFileToItsOwner()
    {
        QVERIFY(open());
        const auto shared = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path()) & shared));
    }

    void isDurable()
    {
        const auto store = open();
        QVERIFY(store->save(sampleJob()).has_value());
        QVERIFY(QFile::exists(path() + u"-wal"_s));
    }
};

QTEST_GUILESS_MAIN(JobStoreTest)
#include "tst_jobstore.moc"
