#include "jobs/store/jobstore.h"
#include "jobs/store/jobtable.h"
#include "jobs/store/markchange.h"
#include "jobs/store/paidtasks.h"

#include "jobs/samplejob.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sys/file.h>

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

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Job withTask(JobState state, int number)
{
    Job job = sampleJobIn(state);
    job.name = u"job %1"_s.arg(number);
    job.createdAt = QDateTime::currentDateTimeUtc().addSecs(number);
    job.updatedAt = job.createdAt;
    job.taskId = u"task-unified-%1"_s.arg(1'000'000 + number);
    job.task.id = job.taskId;
    return job;
}

/// Stores the steps from the POST to its answer as the runner does.
bool accept(JobStore &store, Job job)
{
    const Job accepted = job;
    job.state = JobState::Submitting;
    job.taskId.clear();
    job.task = {};
    if (!store.save(job) || !store.acquireLease(job.id))
        return false;
    Job next = accepted;
    next.revision = store.job(job.id)->revision;
    const auto written = store.update(next);
    store.releaseLease(job.id);
    return written && *written == JobStore::Update::Written;
}

/// Returns true if the result of `paid` is still available, automatically or when the user asks.
bool canBeFetched(JobStore &store, const Job &paid)
{
    const auto id = store.jobWithTask(paid.taskId, paid.service);
    const auto job = id ? store.job(*id) : std::nullopt;
    if (!job || job->taskId != paid.taskId || !(job->service == paid.service))
        return false;
    if (isFinished(job->state) && !canAskAgain(*job))
        return false;
    // And the job can be written.
    if (!store.acquireLease(*id))
        return false;
    Job next = *job;
    next.attempts += 1;
    const auto written = store.update(next);
    store.releaseLease(*id);
    return written && *written == JobStore::Update::Written;
}

} // namespace

/// Tests that a damaged store loses nothing that was paid for, and as little as possible of the rest.
class SalvageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    /// Returns a different path for each test and row.
    QString path() const
    {
        return m_directory.filePath(QString::fromLatin1(QTest::currentTestFunction()) +
                                    QString::fromLatin1(QTest::currentDataTag()) + u".db"_s);
    }
    QString paidPath() const { return path().chopped(3) + u".paid"_s; }
    static std::unique_ptr<JobStore> open(const QString &path)
    {
        auto store = JobStore::open(path);
        if (!store) {
            qWarning() << store.error().message << store.error().detail;
            return nullptr;
        }
        return std::move(*store);
    }

private Q_SLOTS:
    void damagedRecordsStayInTheList_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("no JSON") << u"'{\"id\":\"'"_s;
        QTest::newRow("not even text") << u"x'00ff00ff'"_s;
        QTest::newRow("another job's") << u"'{\"id\":\"%1\",\"state\":\"queued\"}'"_s.arg(
            QUuid::createUuid().toString(QUuid::WithoutBraces));
        QTest::newRow("an unknown state")
            << u"replace(CAST(json AS TEXT), '\"processing\"', '\"warming\"')"_s;
    }
    void damagedRecordsStayInTheList()
    {
        QFETCH(const QString, json);
        const QString file = path();
        Job job = withTask(JobState::Processing, 1);
        {
            const auto store = open(file);
            QVERIFY(store->save(job).has_value());
        }
        QVERIFY(QFile::remove(paidPath()));
        runSql(file, {u"UPDATE detail SET json = "_s + json});
        const auto store = open(file);
        QVERIFY(store);
        QCOMPARE(store->count(), 1);
        const auto found = store->job(job.id);
        QVERIFY(found.has_value());
        QCOMPARE(toString(found->state), toString(JobState::Failed));
        QCOMPARE(toString(store->state(job.id)), toString(JobState::Failed)); // in the list too
        QCOMPARE(found->name, job.name);
        QCOMPARE(found->taskId, job.taskId);
        QVERIFY(found->service == job.service);
        QVERIFY(found->error->message.contains(u"damaged"));
        QVERIFY(canAskAgain(*found)); // its result is still available
        QVERIFY(canBeFetched(*store, job));
    }

    void whateverIsNoStoreIsSetAsideAndItsRowsAreKept_data()
    {
        QTest::addColumn<QStringList>("damage");
        QTest::addColumn<int>("kept");
        QTest::newRow("negative version") << QStringList{u"PRAGMA user_version = -3"_s} << 30;
        QTest::newRow("no version") << QStringList{u"PRAGMA user_version = 0"_s} << 30;
        QTest::newRow("another version with the same tables")
            << QStringList{u"PRAGMA user_version = 144"_s} << 30;
        QTest::newRow("an older version with newer tables")
            << QStringList{u"PRAGMA user_version = 1"_s} << 30;
        QTest::newRow("a version that cannot be") << QStringList{u"PRAGMA user_version = 16777216"_s} << 30;
        QTest::newRow("no details") << QStringList{u"DROP TABLE detail"_s} << 30;
        QTest::newRow("no rows") << QStringList{u"PRAGMA foreign_keys = OFF"_s, u"DROP TABLE job"_s} << 30;
        QTest::newRow("no leases") << QStringList{u"DROP TABLE lease"_s} << 30;
        QTest::newRow("no revision") << QStringList{u"DROP TABLE revision"_s} << 30;
        QTest::newRow("an empty revision") << QStringList{u"DELETE FROM revision"_s} << 30;
        QTest::newRow("no list of removed jobs") << QStringList{u"DROP TABLE removed"_s} << 30;
        QTest::newRow("nothing at all")
            << QStringList{u"PRAGMA foreign_keys = OFF"_s, u"DROP TABLE job"_s, u"DROP TABLE detail"_s,
                           u"CREATE TABLE job (something TEXT)"_s}
            << -1;
    }
    void whateverIsNoStoreIsSetAsideAndItsRowsAreKept()
    {
        QFETCH(const QStringList, damage);
        QFETCH(const int, kept);
        const QString file = path();
        QList<Job> jobs;
        {
            const auto store = open(file);
            for (int i = 0; i < 30; ++i) {
                jobs.append(withTask(i < 10 ? JobState::Completed : JobState::Processing, i));
                QVERIFY(store->save(jobs.last()).has_value());
            }
        }
        runSql(file, damage);
        const auto store = open(file);
        QVERIFY(store);
        QVERIFY(QFile::exists(store->damagedFilePath()));
        if (kept >= 0) {
            QCOMPARE(store->salvaged(), kept);
            QCOMPARE(store->count(), kept);
        }
        for (qsizetype i = 10; i < jobs.size(); ++i) {
            QVERIFY(canBeFetched(*store, jobs.at(i)));
            QVERIFY(store->job(jobs.at(i).id)->request == jobs.at(i).request);
        }
        QVERIFY(store->save(sampleJob()).has_value());
    }

    void marksOfADamagedFileAreKept_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("the table of marks is there") << u"DROP TABLE lease"_s;
        QTest::newRow("only the jobs' records are there") << u"DROP TABLE mark"_s;
        QTest::newRow("only the marks and the rows are there") << u"DROP TABLE detail"_s;
    }
    void marksOfADamagedFileAreKept()
    {
        QFETCH(const QString, damage);
        const QString file = path();
        const Job job = withTask(JobState::Completed, 1);
        const JobMarks marks{
            .title = u"Take 1"_s, .note = u"a\nb"_s, .project = u"Acme"_s, .isStarred = true};
        {
            const auto store = open(file);
            QVERIFY(store->save(job).has_value());
            QVERIFY(store->mark({{job.id, marks}}).value().isEmpty());
        }
        QFile::remove(paidPath());
        runSql(file, {damage});
        const auto store = open(file);
        QVERIFY(store);
        QCOMPARE(store->salvaged(), 1);
        QVERIFY(store->job(job.id)->marks == marks);
        QVERIFY(changeMarks(store.get(), {job.id}, [](JobMarks &now) { now.title.clear(); }).has_value());
        QCOMPARE(store->job(job.id)->marks.title, QString());
    }

    void rowsOfADamagedFileAreKept_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<int>("bytes");
        QTest::newRow("the header") << qint64(0) << 100;
        QTest::newRow("the format's version") << qint64(18) << 2;
        QTest::newRow("the first page") << qint64(0) << 4096;
        QTest::newRow("in the middle") << qint64(100 * 1024) << 8192;
    }
    void rowsOfADamagedFileAreKept()
    {
        QFETCH(const qint64, from);
        QFETCH(const int, bytes);
        const QString file = path();
        {
            const auto store = open(file);
            for (int i = 0; i < 200; ++i)
                QVERIFY(store->save(withTask(JobState::Completed, i)).has_value());
        }
        QByteArray damaged;
        {
            QFile wreck(file);
            QVERIFY(wreck.open(QIODevice::ReadWrite));
            QVERIFY(wreck.size() > from + bytes);
            wreck.seek(from);
            wreck.write(QByteArray(bytes, '\x5a'));
            wreck.close();
            damaged = contentOf(file);
        }
        const auto store = open(file);
        QVERIFY(store);
        QCOMPARE(contentOf(store->damagedFilePath()), damaged); // unchanged
        qInfo() << "kept" << store->salvaged() << "of 200";
        QVERIFY(store->salvaged() >= 180);
        QCOMPARE(store->count(), store->salvaged());
    }

    void aDamagedFileWithAHugeRowNumberIsReadInTime()
    {
        const QString file = path();
        QList<Job> jobs;
        {
            const auto store = open(file);
            for (int i = 0; i < 200; ++i) {
                jobs.append(withTask(JobState::Completed, i));
                QVERIFY(store->save(jobs.last()).has_value());
            }
        }
        runSql(file, {u"UPDATE detail SET rowid = 1125899906842624 WHERE rowid = 200"_s});
        {
            QFile wreck(file);
            QVERIFY(wreck.open(QIODevice::ReadWrite));
            wreck.seek(100 * 1024);
            wreck.write(QByteArray(8192, '\x5a'));
        }
        const auto store = open(file); // would take years if it tried every rowid
        QVERIFY(store);
        QVERIFY(QFile::exists(store->damagedFilePath()));
        QVERIFY(store->salvaged() >= 180);
        QVERIFY(store->job(jobs.last().id) == jobs.last());
    }

    /// The state is found only in the record, which a query for unfinished jobs doesn't read.
    void aJobWhoseStateIsDamagedGoesOnWhereItsRecordSays_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("no word of a state") << u"pend_ng"_s;
        QTest::newRow("nothing") << QString();
    }
    void aJobWhoseStateIsDamagedGoesOnWhereItsRecordSays()
    {
        QFETCH(const QString, state);
        const Job job = withTask(JobState::Pending, 1);
        const Job done = withTask(JobState::Completed, 2);
        {
            const auto store = open(path());
            QVERIFY(store->save(job).has_value());
            QVERIFY(store->save(done).has_value());
        }
        runSql(path(), {u"UPDATE job SET state = '%1'"_s.arg(state)});
        const auto store = open(path());
        QCOMPARE(store->unfinishedIds(), QList<QUuid>{job.id});
        QCOMPARE(toString(store->state(done.id)), toString(JobState::Completed));
    }

    /// A record and its row are one job, whichever of their ids is damaged.
    void aJobWhoseIdIsDamagedIsOneJob_data()
    {
        QTest::addColumn<QString>("damage");
        const QString record = u"UPDATE detail SET json = replace(CAST(json AS TEXT), '%1', '%2')"_s;
        QTest::newRow("in its record") << record;
        QTest::newRow("in the list of records") << u"UPDATE detail SET id = x'%4'"_s;
        QTest::newRow("in both") << record + u", id = x'%4'"_s;
        QTest::newRow("in its row") << u"UPDATE job SET id = x'%4'"_s;
    }
    void aJobWhoseIdIsDamagedIsOneJob()
    {
        QFETCH(const QString, damage);
        for (const bool isFirst : {true, false}) { // the lists are ordered by id
            for (const bool isNoted : {true, false}) {
                const QString file =
                    m_directory.filePath(u"id-%1-%2-%3.db"_s.arg(QString::fromLatin1(QTest::currentDataTag()))
                                             .arg(isFirst)
                                             .arg(isNoted));
                const Job job = withTask(JobState::Pending, 1);
                {
                    const auto store = open(file);
                    QVERIFY(store->save(job).has_value());
                }
                if (!isNoted)
                    QVERIFY(QFile::remove(file.chopped(3) + u".paid"_s));
                QByteArray other = job.id.toRfc4122();
                other[0] = isFirst ? '\x00' : '\xff';
                const auto hex = [](const QByteArray &id) {
                    return QString::fromLatin1(id.toHex());
                };
                runSql(file, {u"PRAGMA foreign_keys = OFF"_s,
                              QString(damage)
                                  .replace(u"%1"_s, job.id.toString(QUuid::WithoutBraces))
                                  .replace(u"%2"_s, QUuid::fromRfc4122(other).toString(QUuid::WithoutBraces))
                                  .replace(u"%4"_s, hex(other)),
                              u"DROP TABLE lease"_s});
                const auto store = open(file);
                QVERIFY(store);
                QCOMPARE(store->count(), 1);
                QVERIFY(canBeFetched(*store, job));
                const auto found = store->job(*store->jobWithTask(job.taskId, job.service));
                QVERIFY(found->request == job.request);
                QCOMPARE(toString(found->state), toString(JobState::Pending));
            }
        }
    }

    /// Two jobs claim the same task, so only one of them is known to be paid for; submitting the other may
    /// pay for it twice.
    void aJobThatLosesItsTaskToAnotherIsNotSubmittedAgainByItself()
    {
        const Job first = withTask(JobState::Pending, 1);
        const Job second = withTask(JobState::Pending, 2);
        {
            const auto store = open(path());
            QVERIFY(store->save(first).has_value());
            QVERIFY(store->save(second).has_value());
        }
        QVERIFY(QFile::remove(paidPath()));
        runSql(path(), {u"UPDATE detail SET json = replace(CAST(json AS TEXT), '%1', '%2')"_s.arg(
                            second.taskId, first.taskId),
                        u"DROP INDEX job_task"_s, u"UPDATE job SET task_id = '%1'"_s.arg(first.taskId),
                        u"DROP TABLE lease"_s});
        const auto store = open(path());
        QVERIFY(store);
        QVERIFY(canBeFetched(*store, first));
        const auto other = store->job(second.id);
        QVERIFY(other && other->taskId.isEmpty());
        QCOMPARE(toString(other->state), toString(JobState::Failed));
        QCOMPARE(toString(other->error->kind), toString(ErrorKind::OutcomeUnknown));
        QCOMPARE(other->error->detail, first.taskId);
    }

    void nothingThatWasNotSentIsSentByItselfAfterASalvage()
    {
        Job paid = sampleJob(u"cloud"_s);
        Job free = sampleJob(u"draft"_s);
        free.service = {};
        {
            const auto store = open(path());
            QVERIFY(store->save(paid).has_value());
            QVERIFY(store->save(free).has_value());
        }
        runSql(path(), {u"DROP TABLE lease"_s});
        const auto store = open(path());
        QCOMPARE(toString(store->state(paid.id)), toString(JobState::Failed));
        QVERIFY(canEdit(*store->job(paid.id)));
        QCOMPARE(toString(store->state(free.id)), toString(JobState::Queued));
    }

    void aChangedServiceAddressKeepsNothingFromBeingSaved()
    {
        const Job job = withTask(JobState::Processing, 1);
        {
            const auto store = open(path());
            QVERIFY(store->save(job).has_value());
        }
        runSql(path(),
               {u"UPDATE detail SET json = replace(CAST(json AS TEXT), 'https://api', 'https://a pi')"_s,
                u"DROP TABLE lease"_s});
        const auto store = open(path());
        QVERIFY(store);
        QVERIFY(canBeFetched(*store, job));
        QCOMPARE(store->count(), 1);
    }

    void aChangedTaskMakesNoSecondJob_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("in its record")
            << u"UPDATE detail SET json = replace(CAST(json AS TEXT), '\"task_id\":\"task', '\"task_id\":\"t_sk')"_s;
        QTest::newRow("in its row") << u"UPDATE job SET task_id = 't_sk'"_s;
    }
    void aChangedTaskMakesNoSecondJob()
    {
        QFETCH(const QString, damage);
        const Job job = withTask(JobState::Processing, 1);
        {
            const auto store = open(path());
            QVERIFY(store->save(job).has_value());
        }
        runSql(path(), {damage, u"DROP TABLE lease"_s});
        const auto store = open(path());
        QVERIFY(store);
        QVERIFY(canBeFetched(*store, job));
        QCOMPARE(store->count(), 1);
    }

    void aTaskWhoseAnswerWasNotStoredComesBack()
    {
        // Retalk was killed after noting the task in the file of paid tasks, before storing it.
        Job job = withTask(JobState::Pending, 1);
        {
            const auto store = open(path());
            Job submitting = job;
            submitting.state = JobState::Submitting;
            submitting.taskId.clear();
            submitting.task = {};
            QVERIFY(store->save(submitting).has_value());
        }
        PaidTasks paid(paidPath());
        QVERIFY(paid.add(job).has_value());
        const auto store = open(path());
        QCOMPARE(toString(store->state(job.id)), toString(JobState::Pending));
        QCOMPARE(store->job(job.id)->taskId, job.taskId);
    }

    void aTaskOfAnotherJobDoesNotComeBackInTheJobThatWasRefusedIt()
    {
        const Job owner = withTask(JobState::Pending, 1);
        Job refused = withTask(JobState::Pending, 2);
        refused.taskId = owner.taskId;
        refused.task.id = owner.taskId;
        {
            const auto store = open(path());
            QVERIFY(accept(*store, owner));
            QVERIFY(!accept(*store, refused));
            QVERIFY(store->remove(owner.id).has_value());
        }
        const auto store = open(path());
        QCOMPARE(store->count(), 1);
        QCOMPARE(toString(store->state(refused.id)), toString(JobState::Submitting));
        QVERIFY(store->job(refused.id)->taskId.isEmpty());
    }

    void aTaskThatComesBackTakesNoOtherResultsPlace_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("a finished job") << toString(JobState::Completed);
        QTest::newRow("a job with another task") << toString(JobState::Processing);
    }
    void aTaskThatComesBackTakesNoOtherResultsPlace()
    {
        QFETCH(const QString, state);
        const Job now = withTask(*jobStateFromString(state), 1);
        Job past = withTask(JobState::Pending, 2);
        past.id = now.id;
        {
            const auto store = open(path());
            QVERIFY(store->save(now).has_value());
        }
        QVERIFY(PaidTasks(paidPath()).add(past).has_value());
        std::optional<QUuid> other;
        {
            const auto store = open(path());
            QCOMPARE(store->count(), 2);
            QVERIFY(store->job(now.id) == now);
            QVERIFY(canBeFetched(*store, past));
            other = store->jobWithTask(past.taskId, past.service);
            QVERIFY(other && *other != now.id);
            QVERIFY(store->remove(*other).has_value());
        }
        QCOMPARE(open(path())->count(), 1); // a removed job stays removed
    }

    void aTaskIsNotedOnceHoweverOftenItsWriteFails()
    {
        const auto store = open(path());
        const Job job = withTask(JobState::Pending, 1);
        Job submitting = job;
        submitting.state = JobState::Submitting;
        submitting.taskId.clear();
        submitting.task = {};
        QVERIFY(store->save(submitting).has_value());
        QVERIFY(store->acquireLease(job.id));
        Job next = job;
        next.revision = store->job(job.id)->revision;
        runSql(path(), {u"ALTER TABLE lease RENAME TO hidden"_s});
        for (int i = 0; i < 5; ++i)
            QVERIFY(!store->update(next).has_value());
        QCOMPARE(contentOf(paidPath()).count("\"accepted\""), 1);
        runSql(path(), {u"ALTER TABLE hidden RENAME TO lease"_s});
        QVERIFY(store->update(next).value() == JobStore::Update::Written);
        QCOMPARE(contentOf(paidPath()).count("\"accepted\""), 1);
    }

    /// Another process may lock the file of paid tasks for longer than a caller waits.
    void aTaskIsNotedLaterWhereThatCannotBeDoneAtOnce_data()
    {
        QTest::addColumn<bool>("goesOn"); // otherwise the program ends
        QTest::newRow("with the job's next change") << true;
        QTest::newRow("at the program's end") << false;
    }
    void aTaskIsNotedLaterWhereThatCannotBeDoneAtOnce()
    {
        QFETCH(const bool, goesOn);
        auto store = open(path());
        Job job = withTask(JobState::Pending, 1);
        QFile held(paidPath());
        QVERIFY(held.open(QIODevice::ReadWrite) && ::flock(held.handle(), LOCK_EX) == 0);
        QVERIFY(store->save(job).has_value());
        QVERIFY(!contentOf(paidPath()).contains("\"accepted\""));
        held.close();
        if (goesOn) {
            job.task.progress = 50;
            QVERIFY(store->save(job).has_value());
        } else {
            store.reset();
        }
        QCOMPARE(contentOf(paidPath()).count("\"accepted\""), 1);
    }

    void filmsOnBothSidesOfADamagedPageStay()
    {
        constexpr int kFilms = 40;
        const auto idOf = [](int number) {
            return QUuid::fromRfc4122(QByteArray(16, char(number + 1)));
        };
        QVERIFY(open(path()));
        {
            const auto table = JobTable::open(path());
            QVERIFY(table);
            for (int i = 0; i < kFilms; ++i) {
                const QByteArray json = "{\"name\":\"film %\",\"pad\":\"" + QByteArray(700, 'x') + "\"}";
                const FilmRow row{idOf(i), QByteArray(json).replace("%", QByteArray::number(i)), i, false};
                QVERIFY(JobTable::putFilm((*table)->database(), row));
            }
        }
        runSql(path(), {u"PRAGMA wal_checkpoint(TRUNCATE)"_s});
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        constexpr qint64 kPage = 4096;
        const qint64 at = file.readAll().indexOf("film 20\"");
        QVERIFY(at > 0 && file.seek(at / kPage * kPage) && file.write(QByteArray(64, char(0xff))) == 64);
        file.close();
        QVERIFY(open(path()));
        const auto table = JobTable::open(path());
        QVERIFY(table);
        const auto films = JobTable::films((*table)->database());
        QVERIFY(films && films->size() >= kFilms - 8);
        for (const int number : {0, kFilms - 1}) {
            const auto kept = std::find_if(films->cbegin(), films->cend(),
                                           [&](const FilmRow &row) { return row.id == idOf(number); });
            QVERIFY2(kept != films->cend() && kept->json.contains("\"salvaged\":true"),
                     qPrintable(QString::number(number)));
        }
    }

    void jobsOfBeforeThereWasASecondPlaceAreNotedThere()
    {
        const Job job = withTask(JobState::Processing, 1);
        {
            const auto store = open(path());
            QVERIFY(store->save(job).has_value());
            QVERIFY(store->save(withTask(JobState::Completed, 2)).has_value());
        }
        QVERIFY(QFile::remove(paidPath()));
        QVERIFY(open(path()));
        const QList<Job> noted = PaidTasks(paidPath()).open(QDateTime::currentDateTimeUtc());
        QCOMPARE(noted.size(), 1);
        QVERIFY(noted.first() == job);
    }

    void whatIsDoneOrRemovedDoesNotComeBack()
    {
        const Job done = withTask(JobState::Pending, 1);
        const Job failed = withTask(JobState::Pending, 2);
        const Job removed = withTask(JobState::Pending, 3);
        const Job expired = withTask(JobState::Pending, 4);
        const Job local = [] {
            Job job = withTask(JobState::Pending, 5);
            job.service = {};
            return job;
        }();
        {
            const auto store = open(path());
            for (const Job &job : {done, failed, removed, expired, local})
                QVERIFY(accept(*store, job));
            const auto bring = [&](const Job &job, JobState state, const std::optional<Error> &error) {
                Job next = *store->job(job.id);
                next.state = state;
                next.error = error;
                return store->save(next).has_value();
            };
            QVERIFY(bring(done, JobState::Completed, {}));
            QVERIFY(bring(failed, JobState::Failed, Error{.kind = ErrorKind::TaskFailed}));
            QVERIFY(bring(expired, JobState::Expired, Error{.kind = ErrorKind::Expired}));
            QVERIFY(store->remove(removed.id).has_value());
        }
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path() + suffix);
        const auto store = open(path());
        QCOMPARE(store->count(), 1);
        QVERIFY(store->contains(expired.id));
    }

    void theFileOfPaidTasksStaysSmall()
    {
        const QString file = m_directory.filePath(u"large.paid"_s);
        PaidTasks paid(file);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Job kept = withTask(JobState::Pending, 0);
        QVERIFY(paid.add(kept).has_value());
        for (int i = 1; QFileInfo(file).size() < 300 * 1024; ++i) {
            const Job job = withTask(JobState::Pending, i);
            QVERIFY(paid.add(job).has_value());
            QVERIFY(paid.end(job.id, job.taskId).has_value());
        }
        paid.compact(now);
        QVERIFY(QFileInfo(file).size() < 4096);
        const QList<Job> left = paid.open(now);
        QCOMPARE(left.size(), 1);
        QVERIFY(left.first() == kept);
        QVERIFY(paid.open(now.addDays(8)).isEmpty());
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
        // A truncated line damages no other line.
        QFile torn(file);
        QVERIFY(torn.open(QIODevice::Append));
        torn.write("{\"accepted\":{\"att");
        torn.close();
        QVERIFY(paid.add(withTask(JobState::Pending, 7)).has_value());
        QCOMPARE(paid.open(now).size(), 2);
    }

    void theFileOfPaidTasksStaysSmallInALongSession()
    {
        const QString file = m_directory.filePath(u"session.paid"_s);
        PaidTasks paid(file);
        const Job kept = withTask(JobState::Pending, 0);
        QVERIFY(paid.add(kept).has_value());
        qint64 largest = 0;
        int shrank = 0;
        for (int i = 1; shrank < 2 && i < 5000; ++i) {
            const Job job = withTask(JobState::Pending, i);
            QVERIFY(paid.add(job).has_value());
            const qint64 before = QFileInfo(file).size();
            QVERIFY(paid.end(job.id, job.taskId).has_value());
            largest = std::max(largest, before);
            shrank += QFileInfo(file).size() < before ? 1 : 0;
        }
        QCOMPARE(shrank, 2); // and would continue like that
        QVERIFY2(largest < 3 * PaidTasks::kLargeBytes, qPrintable(QString::number(largest)));
        QCOMPARE(paid.open(QDateTime::currentDateTimeUtc()).size(), 1);
    }

    void anEmptyOrStaleLockFileBlocksNobody_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("of a process that lives") << QByteArray("1\nretalk\nhost\n");
        QTest::newRow("rubbish") << QByteArray(1000, '\xff');
    }
    void anEmptyOrStaleLockFileBlocksNobody()
    {
        QFETCH(const QByteArray, content);
        const QString file = path();
        QFile lock(file + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(content);
        lock.close();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(open(file));
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    }

    void aDamagedStoreThatAnotherProcessHasOpenIsLeftAlone()
    {
        const auto mine = open(path());
        QVERIFY(mine->save(sampleJob()).has_value());
        runSql(path(), {u"PRAGMA user_version = -1"_s});
        const auto second = JobStore::open(path());
        QVERIFY(!second.has_value());
        QVERIFY(second.error().message.contains(u"damaged"));
        QVERIFY(mine->save(sampleJob()).has_value());
        QVERIFY(QFile::exists(path()));
    }

    void fiftyStoresWithRandomDamageLoseNoPaidTask()
    {
        // The damage is the same in every run, except that the ids in the file differ. Set RETALK_SEED to
        // look for rarer failures.
        const quint32 given = qEnvironmentVariable("RETALK_SEED").toUInt();
        const quint32 seed = given ? given : 20'261;
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        int kept = 0;
        int all = 0;
        int setAside = 0;
        for (int round = 0; round < 50; ++round) {
            const QString file = m_directory.filePath(u"random-%1.db"_s.arg(round));
            QList<Job> paid;
            {
                const auto store = open(file);
                for (int i = 0; i < 12; ++i) {
                    QVERIFY(store->save(sampleJob(u"queued %1"_s.arg(i), i)).has_value());
                    const Job done = withTask(JobState::Completed, 100 * round + i);
                    QVERIFY(store->save(done).has_value());
                }
                for (int i = 0; i < 3; ++i) {
                    paid.append(withTask(JobState::Processing, 100 * round + 50 + i));
                    QVERIFY(accept(*store, paid.last()));
                }
            }
            {
                QFile damaged(file);
                QVERIFY(damaged.open(QIODevice::ReadWrite));
                const qint64 size = damaged.size();
                const int count = 1 + random.bounded(40);
                for (int i = 0; i < count; ++i) {
                    damaged.seek(random.bounded(size));
                    const char byte = char(random.bounded(256));
                    damaged.write(&byte, 1);
                }
            }
            auto store = open(file);
            QVERIFY2(store, qPrintable(u"round %1"_s.arg(round)));
            for (const Job &job : std::as_const(paid)) {
                bool isThere = canBeFetched(*store, job);
                if (!isThere) { // damage found only by a write is repaired at the next start
                    store.reset();
                    store = open(file);
                    QVERIFY(store);
                    isThere = canBeFetched(*store, job);
                }
                QVERIFY2(isThere, qPrintable(u"round %1, task %2"_s.arg(round).arg(job.taskId)));
            }
            setAside += store->damagedFilePath().isEmpty() ? 0 : 1;
            kept += store->count();
            all += 27;
        }
        qInfo() << "150 of 150 paid tasks," << kept << "of" << all << "jobs;" << setAside
                << "of 50 files were set aside";
        QVERIFY(kept >= all * 9 / 10);
    }
};

QTEST_GUILESS_MAIN(SalvageTest)
#include "tst_salvage.moc"
