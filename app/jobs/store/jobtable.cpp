#include "jobs/store/jobtable.h"

#include "base/log.h"
#include "jobs/model/jobcodec.h"
#include "jobs/store/migrations.h"
#include "jobs/store/storeerror.h"
#include "jobs/store/writescope.h"

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>
#include <QSqlError>
#include <QVariant>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::JobStore)
};

/// Returns a query to keep. Sets `error` if the statement can't be prepared, otherwise leaves it unchanged.
std::unique_ptr<QSqlQuery> prepared(const QSqlDatabase &database, const QString &statement, QSqlError &error)
{
    auto query = std::make_unique<QSqlQuery>(database);
    query->setForwardOnly(true);
    if (!query->prepare(statement))
        error = query->lastError();
    return query;
}

// SQLite concatenates the text: one value less per row of a long list.
const QString kColumns = QStringLiteral(
    "SELECT job.id, state, coalesce(nullif(title, '') || char(10), '') || name || char(10) || error || "
    "coalesce(char(10) || project || char(10) || note, '') || char(10) || links || char(1) || task_id, "
    "created, position, max(job.revision, coalesce(mark.revision, 0)), service, substr(links, 1, "
    "instr(links, char(10)) - 1), coalesce(project, ''), coalesce(star, 0), seconds, reserved, charged "
    "FROM job LEFT JOIN mark ON mark.id = job.id");

JobIndex::Row rowFrom(const QSqlQuery &query)
{
    return {.id = QUuid::fromRfc4122(query.value(0).toByteArray()),
            .state = jobStateFromString(query.value(1).toString()).value_or(JobState::Failed),
            .text = query.value(2).toString().toCaseFolded(),
            .created = query.value(3).toLongLong(),
            .position = query.value(4).toDouble(),
            .revision = query.value(5).toLongLong(),
            .video = query.value(7).toString(),
            .project = query.value(8).toString(),
            .service = query.value(6).toString(),
            .isStarred = query.value(9).toBool(),
            .sums = {.jobs = 1,
                     .seconds = query.value(10).toDouble(),
                     .reserved = query.value(11).toDouble(),
                     .charged = query.value(12).toDouble()}};
}

/// Reads title, note, project, star and revision from the columns starting at `first`; empty if there's no
/// row.
JobMarks marksFrom(const QSqlQuery &query, int first)
{
    return {.title = query.value(first).toString(),
            .note = query.value(first + 1).toString(),
            .project = query.value(first + 2).toString(),
            .isStarred = query.value(first + 3).toBool(),
            .revision = {query.value(first + 4).toLongLong()}};
}

/// A null QString would be stored as NULL.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

/// Returns true if the requested data is in a corrupt page, so that retrying won't help.
bool isDamagedPage(const QSqlError &error)
{
    return (error.nativeErrorCode().toInt() & 0xff) == 11; // SQLITE_CORRUPT
}

bool isUniqueViolation(const QSqlError &error)
{
    return error.nativeErrorCode() == u"2067"; // SQLITE_CONSTRAINT_UNIQUE
}

qint64 number(QSqlQuery &query)
{
    const qint64 value = query.exec() && query.next() ? query.value(0).toLongLong() : -1;
    query.finish();
    return value;
}

/// Films claim their outputs too.
Expected<std::optional<JobState>> filmStateIn(const QSqlDatabase &database, const QUuid &id)
{
    using State = std::optional<JobState>;
    constexpr auto kNoSuchTable = "1"; // SQLITE_ERROR: an older store without films
    QSqlQuery query(database);
    if (!query.prepare(u"SELECT isOver FROM film WHERE id = ?"_s)) {
        if (query.lastError().nativeErrorCode() == QLatin1StringView(kNoSuchTable))
            return State();
        return failure(storeError(query.lastError()));
    }
    query.bindValue(0, id.toRfc4122());
    if (!query.exec())
        return failure(storeError(query.lastError()));
    if (!query.next())
        return State();
    return State(query.value(0).toBool() ? JobState::Completed : JobState::Queued);
}

/// Formats an id as in the records of films.
QString idText(const QString &column)
{
    const QString hex = u"lower(hex(%1))"_s.arg(column);
    QStringList parts;
    for (const auto &[from, length] :
         {std::pair{1, 8}, std::pair{9, 4}, std::pair{13, 4}, std::pair{17, 4}, std::pair{21, 12}})
        parts += u"substr(%1, %2, %3)"_s.arg(hex).arg(from).arg(length);
    return parts.join(u" || '-' || "_s);
}

} // namespace

JobTable::JobTable(QString connection)
    : m_connection(std::move(connection)), m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
}

JobTable::~JobTable()
{
    for (auto *query : {&m_read, &m_row, &m_put, &m_update, &m_writeDetail, &m_marks, &m_writeMarks,
                        &m_dataVersion, &m_nextRevision})
        query->reset();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Expected<std::unique_ptr<JobTable>> JobTable::open(const QString &path)
{
    std::unique_ptr<JobTable> table(new JobTable(QUuid::createUuid().toString()));
    QSqlDatabase &database = table->m_database;
    if (!database.isValid()) {
        return failure(
            ErrorKind::Disk,
            TableText::tr("Qt's SQLite driver is missing. Install the package libqt6sql6-sqlite."));
    }
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!database.open())
        return failure(storeError(database.lastError()));
    // Its links may be signed: readable by the owner only.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    // Before any write: a newer Retalk's file must stay unchanged.
    QSqlQuery query(database);
    const auto steps = jobStoreMigrations();
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return failure(storeError(query.lastError()));
    const bool isKnown = query.value(0).toInt() <= steps.back().version;
    query.finish();
    if (isKnown) {
        for (const auto &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                   u"PRAGMA foreign_keys = ON"_s}) {
            if (!query.exec(pragma))
                return failure(storeError(query.lastError()));
        }
        query.finish();
    }
    if (auto done = migrate(database, steps); !done)
        return failure(done.error());
    if (auto done = table->prepare(); !done)
        return failure(done.error());
    return table;
}

Expected<void> JobTable::fill(const QString &path, const QList<Job> &jobs, const QList<FilmRow> &films)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) // left by an interrupted attempt
        QFile::remove(path + suffix);
    const auto table = open(path);
    if (!table)
        return failure(table.error());
    QSqlQuery query((*table)->m_database);
    if (!query.exec(u"PRAGMA synchronous = OFF"_s))
        return failure(storeError(query.lastError()));
    for (const Job &job : jobs) {
        auto written = (*table)->put(job);
        if (written && written->update == JobStore::Update::TaskTaken) {
            Job other = damagedJob(job.id);
            other.error->kind = ErrorKind::OutcomeUnknown; // so that no command submits it unless told to
            other.name = job.name;
            other.request = job.request;
            other.service = job.service;
            other.createdAt = job.createdAt;
            other.error->detail = job.taskId;
            written = (*table)->put(other);
        }
        if (!written && !isDamage(written.error()))
            return failure(written.error());
        if (!written) // a single bad row must not affect the others
            qCWarning(lcJobs) << "cannot store a job:" << job.id << written.error().detail;
    }
    for (const FilmRow &film : films) {
        if (auto written = putFilm((*table)->m_database, film); !written)
            return written;
    }
    if (!query.exec(u"PRAGMA synchronous = FULL"_s) || !query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s))
        return failure(storeError(query.lastError()));
    return {};
}

Expected<void> JobTable::prepare()
{
    QSqlError error;
    m_read = prepared(m_database,
                      u"SELECT detail.json, job.revision, title, note, project, star, mark.revision FROM job "
                      "LEFT JOIN detail ON detail.id = job.id LEFT JOIN mark ON mark.id = job.id "
                      "WHERE job.id = ?"_s,
                      error);
    m_row = prepared(m_database, kColumns + u" WHERE job.id = ?"_s, error);
    const QString set = u"state = ?, name = ?, task_id = ?, error = ?, created = ?, position = ?, "
                        "revision = ?, service = ?, fingerprint = ?, links = ?, seconds = ?, reserved = ?, "
                        "charged = ?"_s;
    m_put = prepared(
        m_database,
        u"INSERT INTO job (state, name, task_id, error, created, position, revision, service, fingerprint, "
        "links, seconds, reserved, charged, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON "
        "CONFLICT (id) DO UPDATE SET state = excluded.state, name = excluded.name, task_id = "
        "excluded.task_id, error = excluded.error, created = excluded.created, position = "
        "excluded.position, revision = excluded.revision, service = excluded.service, fingerprint = "
        "excluded.fingerprint, links = excluded.links, seconds = excluded.seconds, reserved = "
        "excluded.reserved, charged = excluded.charged"_s,
        error);
    m_update = prepared(m_database,
                        u"UPDATE job SET "_s + set +
                            u" WHERE id = ? AND revision = ? AND EXISTS (SELECT 1 FROM lease WHERE "
                            "lease.job = job.id AND process = ?)"_s,
                        error);
    m_writeDetail = prepared(m_database,
                             u"INSERT INTO detail VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET "
                             "json = excluded.json"_s,
                             error);
    m_marks =
        prepared(m_database, u"SELECT title, note, project, star, revision FROM mark WHERE id = ?"_s, error);
    m_writeMarks =
        prepared(m_database,
                 u"INSERT INTO mark (id, title, note, project, star, revision) VALUES "
                 "(?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET title = excluded.title, note = "
                 "excluded.note, project = excluded.project, star = excluded.star, revision = "
                 "excluded.revision"_s,
                 error);
    m_dataVersion = prepared(m_database, u"PRAGMA data_version"_s, error);
    m_nextRevision = prepared(m_database, u"UPDATE revision SET value = value + 1 RETURNING value"_s, error);
    if (error.isValid())
        return failure(storeError(error));
    // Tables that are read only occasionally must exist as well.
    QSqlQuery query(m_database);
    for (const auto &statement :
         {u"SELECT job, process FROM lease"_s, u"SELECT revision, id FROM removed"_s}) {
        if (!query.prepare(statement))
            return failure(storeError(query.lastError()));
    }
    return {};
}

QString JobTable::everyRow()
{
    // Read in file order. Left to itself, SQLite walks the index on revisions and looks up each row, which
    // takes twice as long.
    return kColumns + u" ORDER BY job.id"_s;
}

Expected<std::vector<JobIndex::Row>> JobTable::rowsAfter(qint64 after)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    // New rows are read through the indexes on revisions.
    const bool done =
        after < 0 ? query.exec(everyRow())
                  : query.exec(kColumns + u" WHERE job.id IN (SELECT id FROM job WHERE revision > %1 UNION "
                                          "SELECT id FROM mark WHERE revision > %1) ORDER BY 6"_s.arg(after));
    if (!done)
        return failure(storeError(query.lastError()));
    std::vector<JobIndex::Row> rows;
    while (query.next()) {
        auto row = rowFrom(query);
        if (row.id.isNull())
            continue;
        mendState(row, query.value(1).toString());
        rows.push_back(std::move(row));
    }
    if (query.lastError().isValid()) // a damaged page ends the loop early
        return failure(storeError(query.lastError()));
    return rows;
}

Expected<std::optional<JobIndex::Row>> JobTable::row(const QUuid &id)
{
    const auto finished = qScopeGuard([this] { m_row->finish(); });
    m_row->bindValue(0, id.toRfc4122());
    if (!m_row->exec())
        return failure(storeError(m_row->lastError()));
    if (m_row->next()) {
        auto row = rowFrom(*m_row);
        mendState(row, m_row->value(1).toString());
        return row;
    }
    if (m_row->lastError().isValid())
        return failure(storeError(m_row->lastError()));
    return std::nullopt;
}

/// A damaged state in its row must not make a job look finished: use the state in its record.
void JobTable::mendState(JobIndex::Row &row, const QString &word)
{
    if (jobStateFromString(word))
        return;
    if (const auto stored = read(row.id); stored && *stored)
        row.state = (*stored)->job.state;
}

Expected<QList<JobTable::Removal>> JobTable::removedAfter(qint64 after)
{
    QSqlQuery query(m_database);
    QList<Removal> removals;
    if (!query.exec(u"SELECT id, revision FROM removed WHERE revision > %1 ORDER BY revision"_s.arg(after)))
        return failure(storeError(query.lastError()));
    while (query.next())
        removals.append({QUuid::fromRfc4122(query.value(0).toByteArray()), query.value(1).toLongLong()});
    if (query.lastError().isValid())
        return failure(storeError(query.lastError()));
    return removals;
}

Expected<std::optional<JobTable::Stored>> JobTable::read(const QUuid &id)
{
    const auto finished = qScopeGuard([this] { m_read->finish(); });
    m_read->bindValue(0, id.toRfc4122());
    const bool isRead = m_read->exec() && m_read->next();
    if (isRead) {
        auto job = jobFromStored(m_read->value(0).toByteArray());
        if (job && job->id == id) {
            job->revision = {m_read->value(1).toLongLong()};
            job->marks = marksFrom(*m_read, 2);
            return std::optional(Stored{std::move(*job), false});
        }
    } else if (!m_read->lastError().isValid()) {
        return std::optional<Stored>();
    } else if (!isDamagedPage(m_read->lastError())) {
        return failure(storeError(m_read->lastError())); // for example, the file is busy; the record is fine
    }
    Stored damaged{damagedJob(id), true};
    QSqlQuery query(m_database);
    query.prepare(u"SELECT name, task_id, created, position, revision, service FROM job WHERE id = ?"_s);
    query.addBindValue(id.toRfc4122());
    if (query.exec() && query.next()) {
        damaged.job.name = query.value(0).toString();
        damaged.job.taskId = query.value(1).toString();
        damaged.job.createdAt = QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong(), Qt::UTC);
        damaged.job.updatedAt = damaged.job.createdAt;
        damaged.job.position = query.value(3).toDouble();
        damaged.job.revision = {query.value(4).toLongLong()};
        damaged.job.service = serviceFromKey(query.value(5).toString());
        if (auto marks = marksOf(id))
            damaged.job.marks = std::move(*marks);
    } else if (query.lastError().isValid() && !isDamagedPage(query.lastError())) {
        return failure(storeError(query.lastError()));
    }
    return std::optional(std::move(damaged));
}

std::optional<QUuid> JobTable::jobWithTask(const QString &taskId, const ServiceAddress &service)
{
    if (taskId.isEmpty())
        return std::nullopt;
    QSqlQuery query(m_database);
    query.prepare(u"SELECT id FROM job WHERE task_id = ? AND task_id <> '' AND service = ?"_s);
    query.addBindValue(taskId);
    query.addBindValue(serviceKey(service));
    if (!query.exec() || !query.next())
        return std::nullopt;
    return QUuid::fromRfc4122(query.value(0).toByteArray());
}

QList<QUuid> JobTable::duplicates(const GenerationRequest &request, const ServiceAddress &service,
                                  const QDateTime &since)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT id FROM job WHERE fingerprint = ? AND created >= ? ORDER BY created DESC, position "
        "DESC"_s);
    query.addBindValue(fingerprint(request, service));
    query.addBindValue(since.toMSecsSinceEpoch());
    QList<QUuid> ids;
    query.exec();
    while (query.next())
        ids.append(QUuid::fromRfc4122(query.value(0).toByteArray()));
    return ids;
}

qint64 JobTable::revision()
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT value FROM revision"_s);
    return number(query);
}

qint64 JobTable::dataVersion()
{
    return number(*m_dataVersion);
}

Expected<JobTable::Outcome> JobTable::put(const Job &job)
{
    return write(job, {}, true);
}

Expected<JobTable::Outcome> JobTable::update(const Job &job, const QByteArray &process, Sync sync)
{
    QSqlQuery pragma(m_database);
    if (sync == Sync::Later && !pragma.exec(u"PRAGMA synchronous = NORMAL"_s))
        return failure(storeError(pragma.lastError()));
    const auto again = qScopeGuard([&] {
        if (sync == Sync::Later)
            pragma.exec(u"PRAGMA synchronous = FULL"_s);
    });
    return write(job, process, false);
}

Expected<JobTable::Outcome> JobTable::write(const Job &job, const QByteArray &process, bool mayInsert)
{
    WriteScope scope(m_database);
    if (!scope.isOpen())
        return failure(storeError(scope.lastError()));
    const QByteArray id = job.id.toRfc4122();
    const qint64 next = number(*m_nextRevision);
    if (next < 0)
        return failure(storeError(m_nextRevision->lastError()));
    const QString error = job.error ? job.error->message : QString();
    // Don't use the marks that `job` was read with: another process may have changed them since.
    auto marks = marksOf(job.id);
    if (!marks)
        return failure(marks.error());
    const bool isMarked = marks->revision.value > 0;
    Job stored = job;
    stored.marks = isMarked || !mayInsert ? std::move(*marks) : normalised(job.marks);
    JobIndex::Row row = JobIndex::rowOf(stored);
    row.revision = next;
    QSqlQuery &query = mayInsert ? *m_put : *m_update;
    int column = 0;
    for (const QVariant &value :
         {QVariant(toString(job.state)), QVariant(text(job.name)), QVariant(text(job.taskId)),
          QVariant(text(error)), QVariant(row.created), QVariant(row.position), QVariant(row.revision),
          QVariant(text(row.service)), QVariant(fingerprint(job.request, job.service)),
          QVariant(JobIndex::linksOf(job.request)), QVariant(row.sums.seconds), QVariant(row.sums.reserved),
          QVariant(row.sums.charged), QVariant(id)})
        query.bindValue(column++, value);
    if (!mayInsert) {
        query.bindValue(column++, job.revision.value);
        query.bindValue(column++, process);
    }
    if (!query.exec()) {
        if (isUniqueViolation(query.lastError()))
            return Outcome{JobStore::Update::TaskTaken, {}};
        return failure(storeError(query.lastError()));
    }
    if (query.numRowsAffected() == 0) {
        const auto reason = updateFailure(job, process);
        return reason ? Expected<Outcome>(Outcome{*reason, {}}) : failure(reason.error());
    }
    m_writeDetail->bindValue(0, id);
    m_writeDetail->bindValue(1, toStored(stored));
    if (!m_writeDetail->exec())
        return failure(storeError(m_writeDetail->lastError()));
    if (!isMarked && !isEmpty(stored.marks)) {
        if (auto done = writeMarks(job.id, stored.marks, next); !done)
            return failure(done.error());
    }
    if (!scope.commit())
        return failure(storeError(scope.lastError()));
    return Outcome{JobStore::Update::Written, std::move(row)};
}

/// Returns the marks on disk; without a revision if there are none.
Expected<JobMarks> JobTable::marksOf(const QUuid &id)
{
    const auto finished = qScopeGuard([this] { m_marks->finish(); });
    m_marks->bindValue(0, id.toRfc4122());
    if (!m_marks->exec())
        return failure(storeError(m_marks->lastError()));
    if (m_marks->next())
        return marksFrom(*m_marks, 0);
    if (m_marks->lastError().isValid())
        return failure(storeError(m_marks->lastError()));
    return JobMarks();
}

Expected<void> JobTable::writeMarks(const QUuid &id, const JobMarks &marks, qint64 revision)
{
    int column = 0;
    for (const QVariant &value :
         {QVariant(id.toRfc4122()), QVariant(text(marks.title)), QVariant(text(marks.note)),
          QVariant(text(marks.project)), QVariant(int(marks.isStarred)), QVariant(revision)})
        m_writeMarks->bindValue(column++, value);
    if (!m_writeMarks->exec())
        return failure(storeError(m_writeMarks->lastError()));
    return {};
}

Expected<JobTable::Marked> JobTable::mark(const QList<std::pair<QUuid, JobMarks>> &marks)
{
    WriteScope scope(m_database);
    if (!scope.isOpen())
        return failure(storeError(scope.lastError()));
    Marked marked;
    QSqlQuery detail(m_database);
    detail.prepare(u"SELECT json FROM detail WHERE id = ?"_s);
    for (const auto &[id, given] : marks) {
        const auto known = row(id);
        const auto before = marksOf(id);
        if (!known || !before)
            return failure(known ? before.error() : known.error());
        if (!*known || before->revision.value != given.revision.value) {
            marked.refused.append(id);
            continue;
        }
        const JobMarks kept = normalised(given);
        const qint64 next = number(*m_nextRevision);
        if (next < 0)
            return failure(storeError(m_nextRevision->lastError()));
        if (auto done = writeMarks(id, kept, next); !done)
            return failure(done.error());
        // Store them in the job's record as well, from which a damaged store is salvaged.
        detail.bindValue(0, id.toRfc4122());
        const QByteArray json =
            detail.exec() && detail.next() ? withMarks(detail.value(0).toByteArray(), kept) : QByteArray();
        detail.finish();
        if (!json.isEmpty()) {
            m_writeDetail->bindValue(0, id.toRfc4122());
            m_writeDetail->bindValue(1, json);
            if (!m_writeDetail->exec())
                return failure(storeError(m_writeDetail->lastError()));
        }
        auto now = row(id);
        if (!now)
            return failure(now.error());
        marked.written.push_back(std::move(**now));
    }
    if (!scope.commit())
        return failure(storeError(scope.lastError()));
    return marked;
}

Expected<JobTable::Marked> JobTable::reposition(const QList<std::pair<QUuid, double>> &positions,
                                                const std::function<QSet<QUuid>()> &elsewhere)
{
    WriteScope scope(m_database);
    if (!scope.isOpen())
        return failure(storeError(scope.lastError()));
    const QSet<QUuid> others = elsewhere();
    Marked moved;
    QSqlQuery query(m_database);
    query.prepare(u"UPDATE job SET position = ?, revision = ? WHERE id = ?"_s);
    for (const auto &[id, position] : positions) {
        auto stored = read(id);
        if (!stored)
            return failure(stored.error());
        if (!*stored || (*stored)->isDamaged || (*stored)->job.state != JobState::Queued ||
            others.contains(id)) {
            moved.refused.append(id);
            continue;
        }
        Job &job = (*stored)->job;
        job.position = position;
        const qint64 next = number(*m_nextRevision);
        if (next < 0)
            return failure(storeError(m_nextRevision->lastError()));
        query.bindValue(0, position);
        query.bindValue(1, next);
        query.bindValue(2, id.toRfc4122());
        if (!query.exec())
            return failure(storeError(query.lastError()));
        m_writeDetail->bindValue(0, id.toRfc4122());
        m_writeDetail->bindValue(1, toStored(job));
        if (!m_writeDetail->exec())
            return failure(storeError(m_writeDetail->lastError()));
        moved.written.push_back(JobIndex::rowOf(job));
        moved.written.back().revision = next;
    }
    if (!scope.commit())
        return failure(storeError(scope.lastError()));
    return moved;
}

/// Called inside the transaction of an update that matched no row.
Expected<JobStore::Update> JobTable::updateFailure(const Job &job, const QByteArray &process)
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT 1 FROM job JOIN lease ON lease.job = job.id WHERE job.id = ? AND process = ?"_s);
    query.addBindValue(job.id.toRfc4122());
    query.addBindValue(process);
    if (!query.exec())
        return failure(storeError(query.lastError()));
    if (query.next())
        return JobStore::Update::Stale;
    if (query.lastError().isValid())
        return failure(storeError(query.lastError()));
    return JobStore::Update::NotOurs;
}

Expected<std::optional<JobState>> JobTable::stateIn(const QString &path, const QUuid &id)
{
    JobTable other(QUuid::createUuid().toString());
    other.m_database.setDatabaseName(path);
    other.m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=500"_s);
    if (!other.m_database.open())
        return failure(storeError(other.m_database.lastError()));
    QSqlQuery query(other.m_database);
    query.prepare(u"SELECT state FROM job WHERE id = ?"_s);
    query.bindValue(0, id.toRfc4122());
    if (!query.exec())
        return failure(storeError(query.lastError()));
    if (!query.next())
        return filmStateIn(other.m_database, id);
    if (const auto state = jobStateFromString(query.value(0).toString()))
        return state;
    return failure(damagedStore(u"a job's state"_s));
}

Expected<void> JobTable::remove(const QUuid &id)
{
    WriteScope scope(m_database);
    if (!scope.isOpen())
        return failure(storeError(scope.lastError()));
    QSqlQuery query(m_database);
    const qint64 next = number(*m_nextRevision);
    for (const auto &statement :
         {u"DELETE FROM detail WHERE id = :id"_s, u"DELETE FROM job WHERE id = :id"_s,
          u"DELETE FROM lease WHERE job = :id"_s, u"INSERT INTO removed SELECT value, :id FROM revision"_s}) {
        query.prepare(statement);
        query.bindValue(u":id"_s, id.toRfc4122());
        if (!query.exec())
            return failure(storeError(query.lastError()));
    }
    query.finish();
    if (next < 0)
        return failure(storeError(m_nextRevision->lastError()));
    // Running processes need these tombstones, but none lags 100,000 revisions behind. A film that continues
    // also uses them, to find which of its pieces the user removed.
    if (!query.exec(u"DELETE FROM removed WHERE revision <= %1 AND NOT EXISTS (SELECT 1 FROM film WHERE "
                    "instr(film.json, %2) > 0)"_s.arg(next - 100'000)
                        .arg(idText(u"removed.id"_s))))
        return failure(storeError(query.lastError()));
    if (!scope.commit())
        return failure(storeError(scope.lastError()));
    return {};
}

namespace {

/// Reads the columns id, json, created and isOver.
FilmRow filmIn(const QSqlQuery &query)
{
    return {.id = QUuid::fromRfc4122(query.value(0).toByteArray()),
            .json = query.value(1).toByteArray(),
            .createdMs = query.value(2).toLongLong(),
            .isOver = query.value(3).toBool()};
}

} // namespace

Expected<QList<FilmRow>> JobTable::films(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    QList<FilmRow> films;
    if (!query.exec(u"SELECT id, json, created, isOver FROM film ORDER BY created, id"_s))
        return failure(storeError(query.lastError()));
    while (query.next())
        films.append(filmIn(query));
    if (query.lastError().isValid())
        return failure(storeError(query.lastError()));
    return films;
}

Expected<std::optional<FilmRow>> JobTable::film(const QSqlDatabase &database, const QUuid &id)
{
    QSqlQuery query(database);
    query.prepare(u"SELECT id, json, created, isOver FROM film WHERE id = ?"_s);
    query.addBindValue(id.toRfc4122());
    if (!query.exec())
        return failure(storeError(query.lastError()));
    return query.next() ? std::optional(filmIn(query)) : std::nullopt;
}

Expected<void> JobTable::putFilm(const QSqlDatabase &database, const FilmRow &film)
{
    WriteScope scope(database);
    if (!scope.isOpen())
        return failure(storeError(scope.lastError()));
    QSqlQuery query(database);
    query.prepare(
        u"INSERT INTO film (id, json, created, isOver) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
        "SET json = excluded.json, isOver = excluded.isOver"_s);
    for (const QVariant &value : {QVariant(film.id.toRfc4122()), QVariant(film.json),
                                  QVariant(film.createdMs), QVariant(int(film.isOver))})
        query.addBindValue(value);
    if (!query.exec())
        return failure(storeError(query.lastError()));
    query.finish();
    if (!scope.commit())
        return failure(storeError(scope.lastError()));
    return {};
}

Expected<void> JobTable::removeFilm(const QSqlDatabase &database, const QUuid &film)
{
    WriteScope scope(database);
    if (!scope.isOpen())
        return failure(storeError(scope.lastError()));
    QSqlQuery query(database);
    query.prepare(u"DELETE FROM film WHERE id = ?"_s);
    query.addBindValue(film.toRfc4122());
    if (!query.exec())
        return failure(storeError(query.lastError()));
    query.finish();
    if (!scope.commit())
        return failure(storeError(scope.lastError()));
    return {};
}

} // namespace retalk
