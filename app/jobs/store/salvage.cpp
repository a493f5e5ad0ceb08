#include "jobs/store/salvage.h"

#include "base/log.h"
#include "jobs/model/jobcodec.h"
#include "jobs/store/jobtable.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSqlError>
#include <QTemporaryDir>

#include <algorithm>
#include <tuple>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// How a job's JSON begins: members are sorted.
const QByteArray kJobBegins = QByteArrayLiteral("{\"attempts\":");
constexpr qsizetype kLongestJob = 256 * 1024;
constexpr qint64 kSmallestDetail = 64;  ///< minimum bytes of a record in the file
constexpr qint64 kMaxSteps = 1'000'000; ///< a few seconds

/// A copy of a damaged store, opened unchanged.
class Wreck
{
public:
    explicit Wreck(const QString &path)
        : m_folder(path + u".salvage-XXXXXX"_s), m_name(QUuid::createUuid().toString())
    {
        const QString copy = m_folder.filePath(u"jobs.db"_s);
        QFile::copy(path, copy);
        QFile::copy(path + u"-wal"_s, copy + u"-wal"_s);
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(copy);
        if (!database.open())
            qCWarning(lcJobs) << "a damaged store cannot be opened:" << database.lastError().text();
    }
    ~Wreck() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(Wreck)
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

private:
    QTemporaryDir m_folder;
    QString m_name;
};

/// The contents of the job table.
struct Listed
{
    QHash<QUuid, Job> rows; ///< what each row contains of its job, see damagedJob()
    bool isWhole = false;   ///< all rows could be read
};

/// The jobs rescued so far, the latest copy of each.
class Rescue
{
public:
    void keep(const Job &job)
    {
        const auto known = m_jobs.constFind(job.id);
        if (known == m_jobs.constEnd() || known->updatedAt < job.updatedAt)
            m_jobs.insert(job.id, job);
    }
    void mark(const QUuid &id, const JobMarks &marks)
    {
        if (const auto job = m_jobs.find(id); job != m_jobs.end())
            job->marks = marks;
    }
    bool has(const QUuid &id) const { return m_jobs.contains(id); }
    QList<Job> jobs() const { return m_jobs.values(); }

private:
    QHash<QUuid, Job> m_jobs;
};

qint64 lastRowId(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    const bool isRead = query.exec(u"SELECT rowid FROM detail ORDER BY rowid DESC LIMIT 1"_s) && query.next();
    return isRead ? query.value(0).toLongLong() : 0;
}

/// A single damaged value in the record must not override the row and the record's key.
void mend(Job &job, const QUuid &place, const Listed &listed)
{
    if (!listed.rows.contains(job.id) && listed.rows.contains(place))
        job.id = place;
    const auto row = listed.rows.constFind(job.id);
    if (row != listed.rows.cend() && !row->taskId.isEmpty() && row->taskId == job.task.id)
        job.taskId = row->taskId;
}

/// Reads details in order; after a damaged page, probes row ids one by one until a row can be read.
void readDetails(const QSqlDatabase &database, const Listed &listed, Rescue &rescue)
{
    const qint64 last = lastRowId(database);
    // Row ids in a damaged file can be arbitrary. Records after too large a gap are found in the raw bytes.
    const QString path = database.databaseName();
    const qint64 bytes = QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
    qint64 steps = std::min(bytes / kSmallestDetail, kMaxSteps);
    qint64 at = -1;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    const auto take = [&] {
        at = query.value(0).toLongLong();
        auto job = jobFromStored(query.value(1).toByteArray());
        if (!job)
            return;
        mend(*job, QUuid::fromRfc4122(query.value(2).toByteArray()), listed);
        rescue.keep(*job);
    };
    for (;;) {
        if (!query.exec(u"SELECT rowid, json, id FROM detail WHERE rowid > %1 ORDER BY rowid"_s.arg(at)))
            at = std::max<qint64>(at, 0);
        while (query.next())
            take();
        if (!query.lastError().isValid() || at >= last)
            return;
        for (qint64 next = at + 1;; ++next) {
            if (next > last || --steps < 0)
                return;
            if (query.exec(u"SELECT rowid, json, id FROM detail WHERE rowid = %1"_s.arg(next)) &&
                query.next()) {
                take();
                break;
            }
        }
    }
}

Listed readRows(const QSqlDatabase &database)
{
    Listed listed;
    for (const auto &order : {u"ASC"_s, u"DESC"_s}) { // from both ends to the damaged page
        QSqlQuery query(database);
        query.setForwardOnly(true);
        // Don't read the second schema's column in a store of the first.
        bool isDone = query.exec(
            u"SELECT id, name, task_id, created, position, service FROM job ORDER BY id "_s + order);
        if (!isDone)
            isDone = query.exec(u"SELECT id, name, task_id, created, position, '' FROM job ORDER BY id "_s +
                                order);
        while (query.next()) {
            const QUuid id = QUuid::fromRfc4122(query.value(0).toByteArray());
            if (id.isNull())
                continue;
            Job job = damagedJob(id);
            job.name = query.value(1).toString();
            job.taskId = query.value(2).toString();
            job.createdAt = QDateTime::fromMSecsSinceEpoch(query.value(3).toLongLong(), Qt::UTC);
            job.position = query.value(4).toDouble();
            job.service = serviceFromKey(query.value(5).toString());
            listed.rows.insert(id, job);
        }
        listed.isWhole = isDone && !query.lastError().isValid();
        if (listed.isWhole)
            break;
    }
    return listed;
}

/// The table of marks takes precedence over the copy in the job's record.
void readMarks(const QSqlDatabase &database, Rescue &rescue)
{
    for (const auto &order : {u"ASC"_s, u"DESC"_s}) { // from both ends to the damaged page
        QSqlQuery query(database);
        query.setForwardOnly(true);
        const bool isDone =
            query.exec(u"SELECT id, title, note, project, star FROM mark ORDER BY id "_s + order);
        while (query.next()) {
            rescue.mark(QUuid::fromRfc4122(query.value(0).toByteArray()),
                        normalised({.title = query.value(1).toString(),
                                    .note = query.value(2).toString(),
                                    .project = query.value(3).toString(),
                                    .isStarred = query.value(4).toBool()}));
        }
        if (isDone && !query.lastError().isValid())
            return;
    }
}

/// Stores with older schemas have none.
QHash<QUuid, FilmRow> readFilms(const QSqlDatabase &database)
{
    QHash<QUuid, FilmRow> films;
    for (const auto &order : {u"ASC"_s, u"DESC"_s}) { // from both ends to the damaged page
        QSqlQuery query(database);
        query.setForwardOnly(true);
        const bool isDone = query.exec(u"SELECT id, json, created, isOver FROM film ORDER BY id "_s + order);
        while (query.next()) {
            const QUuid id = QUuid::fromRfc4122(query.value(0).toByteArray());
            QJsonObject object = QJsonDocument::fromJson(query.value(1).toByteArray()).object();
            if (id.isNull() || object.isEmpty())
                continue;
            object[u"salvaged"_s] = true;
            films.insert(id, {.id = id,
                              .json = QJsonDocument(object).toJson(QJsonDocument::Compact),
                              .createdMs = query.value(2).toLongLong(),
                              .isOver = query.value(3).toBool()});
        }
        if (isDone && !query.lastError().isValid())
            break;
    }
    return films;
}

QSet<QUuid> removedJobs(const QSqlDatabase &database)
{
    QSet<QUuid> removed;
    QSqlQuery query(database);
    query.exec(u"SELECT id FROM removed"_s);
    while (query.next())
        removed.insert(QUuid::fromRfc4122(query.value(0).toByteArray()));
    return removed;
}

/// Returns the end of the JSON object that starts at `begin`, or -1.
qsizetype endOfObject(QByteArrayView bytes, qsizetype begin)
{
    int depth = 0;
    bool isInText = false;
    for (qsizetype i = begin; i < std::min(bytes.size(), begin + kLongestJob); ++i) {
        const char c = bytes[i];
        if (isInText && c == '\\')
            ++i;
        else if (c == '"')
            isInText = !isInText;
        else if (!isInText && c == '{')
            ++depth;
        else if (!isInText && c == '}' && --depth == 0)
            return i + 1;
    }
    return -1;
}

/// Searches for records in the raw bytes.
template <typename IsWanted>
void carve(const QString &path, Rescue &rescue, const IsWanted &isWanted)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return;
    const uchar *mapped = file.map(0, file.size());
    if (!mapped)
        return;
    const QByteArrayView bytes(mapped, qsizetype(file.size()));
    for (qsizetype at = bytes.indexOf(kJobBegins); at >= 0; at = bytes.indexOf(kJobBegins, at + 1)) {
        const qsizetype end = endOfObject(bytes, at);
        if (end < 0)
            continue;
        const auto job = jobFromStored(bytes.sliced(at, end - at).toByteArray());
        if (job && isWanted(job->id))
            rescue.keep(*job);
    }
}

/// Makes sure that a copy that may be outdated never costs money.
void makeSafe(Job &job)
{
    const bool mayAct = isUnsent(job) && job.service.kind != ServiceKind::Local;
    if (!mayAct)
        return;
    job.state = JobState::Failed;
    job.finishedAt = job.updatedAt;
    job.error =
        Error{.kind = ErrorKind::OutcomeUnknown, // so that no command submits it unless told to
              .message = QCoreApplication::translate(
                  "retalk::JobStore", "The job list was damaged, so Retalk can't be sure that this job "
                                      "wasn't submitted. Retry it if you still need it.")};
}

} // namespace

QList<Job> salvage(const QString &path)
{
    Rescue rescue;
    {
        const Wreck wreck(path);
        const Listed listed = readRows(wreck.database());
        readDetails(wreck.database(), listed, rescue);
        const Rescue details = rescue;
        const QSet<QUuid> removed = removedJobs(wreck.database());
        // Jobs listed without a record, or no longer listed at all, may still be in the file.
        const auto isWanted = [&](const QUuid &id) {
            return !details.has(id) && !removed.contains(id) && (listed.rows.contains(id) || !listed.isWhole);
        };
        carve(path, rescue, isWanted);
        carve(path + u"-wal"_s, rescue, isWanted);
        const auto taskOf = [](const Job &job) {
            return std::pair{job.taskId, serviceKey(job.service)};
        };
        QSet<std::pair<QString, QString>> tasks;
        const QList<Job> found = rescue.jobs();
        for (const Job &job : found)
            tasks.insert(taskOf(job));
        for (const Job &row : listed.rows) {
            // A record with its task but another id is the same job; one of the ids is damaged.
            const bool isThere = !row.taskId.isEmpty() && tasks.contains(taskOf(row));
            if (!rescue.has(row.id) && !isThere)
                rescue.keep(row);
        }
        readMarks(wreck.database(), rescue);
    }
    QList<Job> jobs = rescue.jobs();
    std::sort(jobs.begin(), jobs.end(), [](const Job &left, const Job &right) {
        return std::tie(left.createdAt, left.position, left.id) <
               std::tie(right.createdAt, right.position, right.id);
    });
    for (Job &job : jobs)
        makeSafe(job);
    return jobs;
}

QList<FilmRow> salvageFilms(const QString &path)
{
    const Wreck wreck(path);
    return readFilms(wreck.database()).values();
}

} // namespace retalk
