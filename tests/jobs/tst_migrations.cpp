#include "jobs/model/jobcodec.h"
#include "jobs/store/migrations.h"
#include "jobs/store/storeerror.h"

#include "jobs/samplejob.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <array>

using namespace retalk;

namespace {

using namespace Qt::StringLiterals;

constexpr std::array kOne{"CREATE TABLE a (x)", "INSERT INTO a VALUES (1)"};
constexpr std::array kTwo{"ALTER TABLE a ADD COLUMN y", "UPDATE a SET y = x + 1"};
constexpr std::array kBroken{"UPDATE a SET x = 99", "THIS IS NO SQL"};
constexpr std::array kThree{"CREATE TABLE c (z)"};

class Database
{
public:
    Database()
        : m_name(QUuid::createUuid().toString()), m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    {
        m_database.setDatabaseName(m_directory.filePath(u"jobs.db"_s));
        m_database.open();
    }
    ~Database()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Database)
    QSqlDatabase &get() { return m_database; }
    QVariant value(const QString &statement)
    {
        QSqlQuery query(m_database);
        return query.exec(statement) && query.next() ? query.value(0) : QVariant();
    }

private:
    QTemporaryDir m_directory;
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsEveryStepOfAnEmptyDatabaseInOrder()
    {
        Database database;
        const std::array steps{Migration{1, kOne}, Migration{2, kTwo}};
        QVERIFY(migrate(database.get(), steps).has_value());
        QCOMPARE(database.value(u"SELECT y FROM a"_s).toInt(), 2);
        QCOMPARE(database.value(u"PRAGMA user_version"_s).toInt(), 2);
    }

    void runsOnlyTheStepsThatAnOldDatabaseLacks()
    {
        Database database;
        const std::array old{Migration{1, kOne}};
        QVERIFY(migrate(database.get(), old).has_value());
        QSqlQuery(database.get()).exec(u"UPDATE a SET x = 10"_s);
        const std::array steps{Migration{1, kOne}, Migration{2, kTwo}};
        QVERIFY(migrate(database.get(), steps).has_value());
        QCOMPARE(database.value(u"SELECT y FROM a"_s).toInt(), 11);
        QVERIFY(migrate(database.get(), steps).has_value());
        QCOMPARE(database.value(u"SELECT count(*) FROM a"_s).toInt(), 1);
    }

    void stopsAtTheFirstErrorWithTheLastGoodVersion()
    {
        Database database;
        const std::array steps{Migration{1, kOne}, Migration{2, kBroken}, Migration{3, kThree}};
        const auto done = migrate(database.get(), steps);
        QVERIFY(!done.has_value());
        QCOMPARE(toString(done.error().kind), toString(ErrorKind::Disk));
        QVERIFY(!done.error().message.isEmpty());
        QCOMPARE(database.value(u"PRAGMA user_version"_s).toInt(), 1);
        QCOMPARE(database.value(u"SELECT x FROM a"_s).toInt(), 1); // the partial step was rolled back
        QVERIFY(!database.get().tables().contains(u"c"_s));
    }

    void refusesANewerDatabaseUntouched()
    {
        Database database;
        QSqlQuery(database.get()).exec(u"PRAGMA user_version = 7"_s);
        const std::array steps{Migration{1, kOne}};
        QVERIFY(!migrate(database.get(), steps).has_value());
        QVERIFY(database.get().tables().isEmpty());
        QCOMPARE(database.value(u"PRAGMA user_version"_s).toInt(), 7);
    }

    void theStepsOfTheStoreCountUpFromOne()
    {
        int expected = 1;
        for (const Migration &step : jobStoreMigrations())
            QCOMPARE(step.version, expected++);
        Database database;
        QVERIFY(migrate(database.get(), jobStoreMigrations()).has_value());
        QVERIFY(database.get().tables().contains(u"job"_s));
    }

    void aTaskOfTwoJobsIsLeftToOneOfThem()
    {
        Database database;
        QVERIFY(migrate(database.get(), jobStoreMigrations().first(1)).has_value());
        Job first = sampleJobIn(JobState::Processing);
        Job finished = sampleJobIn(JobState::Completed);
        Job third = sampleJobIn(JobState::Downloading);
        Job elsewhere = sampleJobIn(JobState::Processing);
        elsewhere.service = {ServiceKind::Custom, QUrl(u"https://example.com"_s), {}};
        first.name = u"first"_s;
        finished.name = u"finished"_s;
        finished.createdAt = sampleTime(10); // newer, but the only one with a file
        QSqlQuery query(database.get());
        for (const Job &job : {first, finished, third, elsewhere}) {
            query.prepare(u"INSERT INTO job VALUES (?, ?, ?, ?, '', ?, 0, 1)"_s);
            for (const QVariant &value :
                 {QVariant(job.id.toRfc4122()), QVariant(toString(job.state)), QVariant(job.name),
                  QVariant(job.taskId), QVariant(job.createdAt.toMSecsSinceEpoch())})
                query.addBindValue(value);
            QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
            query.prepare(u"INSERT INTO detail VALUES (?, ?)"_s);
            query.addBindValue(job.id.toRfc4122());
            query.addBindValue(toStored(job));
            QVERIFY(query.exec());
        }
        QVERIFY(migrate(database.get(), jobStoreMigrations()).has_value());
        const auto now = [&](const Job &job) {
            query.prepare(u"SELECT json FROM detail WHERE id = ?"_s);
            query.addBindValue(job.id.toRfc4122());
            return query.exec() && query.next() ? *jobFromStored(query.value(0).toByteArray()) : Job{};
        };
        QVERIFY(now(finished) == finished);
        QVERIFY(now(elsewhere) == elsewhere);
        for (const Job &job : {first, third}) {
            const Job left = now(job);
            QCOMPARE(toString(left.state), toString(JobState::Unconfirmed));
            QVERIFY(left.taskId.isEmpty());
            QCOMPARE(left.idempotencyKey, job.idempotencyKey);
            QCOMPARE(left.submittedAt, job.submittedAt);
            QVERIFY(left.error->message.contains(job.taskId)); // nothing is lost
            QVERIFY(left.error->message.contains(u"finished"_s));
        }
        QCOMPARE(database.value(u"SELECT count(*) FROM job WHERE task_id <> ''"_s).toInt(), 2);
        QCOMPARE(
            database.value(u"SELECT count(*) FROM job WHERE service = 'https://api.evolink.ai'"_s).toInt(),
            3);
        QVERIFY(!query.exec(u"UPDATE job SET task_id = 'one', service = 'same'"_s));
    }

    void waitsForAnOlderRetalkThatIsAtWork_data()
    {
        QTest::addColumn<QString>("space"); // empty: this machine's boot and PID namespace
        QTest::addColumn<int>("silentSeconds");
        QTest::addColumn<bool>("isRunning");
        QTest::addColumn<bool>("waits");
        QTest::newRow("running") << QString() << 0 << true << true;
        QTest::newRow("hanging") << QString() << 3600 << true << true;
        QTest::newRow("killed") << QString() << 0 << false << false;
        QTest::newRow("in a container") << u"another"_s << 5 << false << true;
        QTest::newRow("in a container, silent") << u"another"_s << 60 << false << false;
    }
    void whatListsTellIsFilledInForOldJobs()
    {
        Database database;
        QVERIFY(migrate(database.get(), jobStoreMigrations().first(2)).has_value());
        Job job = sampleJobIn(JobState::Completed);
        job.task.videoDuration = 12.5;
        job.task.billing = {.reserved = 10, .charged = 9.6};
        QSqlQuery query(database.get());
        const auto insert = [&](const QUuid &id, const QByteArray &json) {
            query.prepare(u"INSERT INTO job VALUES (?, 'completed', 'a', '', '', 1, 0, 1, '', 0)"_s);
            query.addBindValue(id.toRfc4122());
            QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
            query.prepare(u"INSERT INTO detail VALUES (?, ?)"_s);
            query.addBindValue(id.toRfc4122());
            query.addBindValue(json);
            QVERIFY(query.exec());
        };
        insert(job.id, toStored(job));
        insert(QUuid::createUuid(), "no json"); // must not keep other jobs from being filled in
        QVERIFY(migrate(database.get(), jobStoreMigrations()).has_value());
        QCOMPARE(database.value(u"SELECT links FROM job WHERE links <> ''"_s).toString(),
                 job.request.videoUrl + u'\n' + job.request.audioUrl);
        QCOMPARE(database.value(u"SELECT sum(seconds) FROM job"_s).toDouble(), 12.5);
        QCOMPARE(database.value(u"SELECT sum(reserved) FROM job"_s).toDouble(), 10.0);
        QCOMPARE(database.value(u"SELECT sum(charged) FROM job"_s).toDouble(), 9.6);
        QCOMPARE(database.value(u"SELECT count(*) FROM mark"_s).toInt(), 0);
        QVERIFY(query.exec(u"PRAGMA foreign_keys = ON"_s));
        QVERIFY(query.exec(u"INSERT INTO mark SELECT id, 't', '', '', 0, 1 FROM job"_s));
        QVERIFY(query.exec(u"DELETE FROM detail"_s) && query.exec(u"DELETE FROM job"_s));
        QCOMPARE(database.value(u"SELECT count(*) FROM mark"_s).toInt(),
                 0); // even if an older Retalk removes the job
    }

    void waitsForAnOlderRetalkThatIsAtWork()
    {
        QFETCH(QString, space);
        QFETCH(int, silentSeconds);
        QFETCH(bool, isRunning);
        QFETCH(bool, waits);
        Database database;
        QVERIFY(migrate(database.get(), jobStoreMigrations().first(1)).has_value());
        QFile stat(u"/proc/self/stat"_s);
        QFile boot(u"/proc/sys/kernel/random/boot_id"_s);
        QVERIFY(stat.open(QIODevice::ReadOnly) && boot.open(QIODevice::ReadOnly));
        const QByteArray fields = stat.readAll();
        const QByteArray started = fields.mid(fields.lastIndexOf(')') + 2).split(' ').at(19);
        const QString here = QString::fromLatin1(boot.readAll().trimmed()) + u' ' +
                             QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'/', -1);
        QSqlQuery query(database.get());
        query.prepare(u"INSERT INTO process VALUES ('older', ?, ?, ?, ?)"_s);
        for (const QVariant &value : {QVariant(QCoreApplication::applicationPid()),
                                      QVariant(isRunning ? QString::fromLatin1(started) : u"1"_s),
                                      QVariant(space.isEmpty() ? here : space),
                                      QVariant(QDateTime::currentMSecsSinceEpoch() - 1000 * silentSeconds)})
            query.addBindValue(value);
        QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
        QVERIFY(query.exec(u"INSERT INTO lease VALUES ('job', 'older')"_s));
        query.finish();
        const auto done = migrate(database.get(), jobStoreMigrations());
        QCOMPARE(done.has_value(), !waits);
        QCOMPARE(database.value(u"SELECT count(*) FROM lease"_s).toInt(), waits ? 1 : 0);
        QCOMPARE(database.value(u"PRAGMA user_version"_s).toInt(),
                 waits ? 1 : jobStoreMigrations().back().version);
        if (waits) {
            QVERIFY(!isDamage(done.error()));
            QVERIFY(done.error().message.contains(u"Close it"));
        }
    }

    void oddVersionsAreDamageAndNotNewer_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("negative") << u"-1"_s;
        QTest::newRow("zero with tables") << u"0"_s;
        QTest::newRow("another with the same tables") << u"77"_s;
        QTest::newRow("beyond all") << u"1073741824"_s;
    }
    void oddVersionsAreDamageAndNotNewer()
    {
        QFETCH(const QString, version);
        Database database;
        QVERIFY(migrate(database.get(), jobStoreMigrations()).has_value());
        QSqlQuery(database.get()).exec(u"PRAGMA user_version = "_s + version);
        const auto done = migrate(database.get(), jobStoreMigrations());
        QVERIFY(!done.has_value());
        QVERIFY(isDamage(done.error()));
    }

    void tellsDamageFromOtherErrors()
    {
        QVERIFY(isDamage(storeError(QSqlError({}, {}, QSqlError::StatementError, u"11"_s))));
        QVERIFY(isDamage(storeError(QSqlError({}, {}, QSqlError::ConnectionError, u"26"_s))));
        QVERIFY(isDamage(storeError(QSqlError({}, {}, QSqlError::StatementError, u"267"_s)))); // CORRUPT_VTAB
        QVERIFY(!isDamage(storeError(QSqlError({}, {}, QSqlError::StatementError, u"5"_s))));
        QVERIFY(!isDamage(storeError(QSqlError({}, {}, QSqlError::StatementError, {}))));
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
