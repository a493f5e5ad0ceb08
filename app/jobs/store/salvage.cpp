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

/// Where the JSON of a job begins: its members are sorted.
const QByteArray kJobBegins = QByteArrayLiteral("{\"attempts\":");
constexpr qsizetype kLongestJob = 256 * 1024;
constexpr qint64 kSmallestDetail = 64;   ///< bytes that a record takes up in the file at the least
constexpr qint64 kMostSteps = 1'000'000; ///< some seconds

/// A copy of a damaged store, opened as it is.
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

/// What the list of jobs says.
struct Listed
{
    QHash<QUuid, Job> rows; ///< what a row tells of its job, see damagedJob()
    bool isWhole = false;   ///< all of them could be read
};

/// What can be saved, the newest of each job.
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

/// What its row and its place in the file say goes before what one damaged word of its record says.
void mend(Job &job, const QUuid &place, const Listed &listed)
{
    if (!listed.rows.contains(job.id) && listed.rows.contains(place))
        job.id = place;
    const auto row = listed.rows.constFind(job.id);
    if (row != listed.rows.cend() && !row->taskId.isEmpty() && row->taskId == job.task.id)
        job.taskId = row->taskId;
}

/// Reads details in order; behind a damaged page it goes from row to row until one can be read.
void readDetails(const QSqlDatabase &database, const Listed &listed, Rescue &rescue)
{
    const qint64 last = lastRowId(database);
    // A number in a damaged file may be any. What lies behind too large a gap is looked for in the bytes.
    const QString path = database.databaseName();
    const qint64 bytes = QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
    qint64 steps = std::min(bytes / kSmallestDetail, kMostSteps);
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
    for (const auto &order : {u"ASC"_s, u"DESC"_s}) { // from both ends up to the damaged page
        QSqlQuery query(database);
        query.setForwardOnly(true);
        // The second schema's column must not be asked for in a store of the first.
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

/// What the table of marks says goes before the copy in a job's record.
void readMarks(const QSqlDatabase &database, Rescue &rescue)
{
    for (const auto &order : {u"ASC"_s, u"DESC"_s}) { // from both ends up to the damaged page
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

/// A store of an older schema has none.
QHash<QUuid, FilmRow> readFilms(const QSqlDatabase &database)
{
    QHash<QUuid, FilmRow> films;
    for (const auto &order : {u"ASC"_s, u"DESC"_s}) { // from both ends up to the damaged page
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

/// The end of the JSON object that begins at `begin`, or -1.
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

/// Looks for records in the bytes themselves.
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

/// Nothing acts for money on a copy that may be an old one.
void makeSafe(Job &job)
{
    const bool mayAct = isUnsent(job) && job.service.kind != ServiceKind::Local;
    if (!mayAct)
        return;
    job.state = JobState::Failed;
    job.finishedAt = job.updatedAt;
    job.error =
        Error{.kind = ErrorKind::OutcomeUnknown, // so that no command submits it without being told to
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
        // What the tables list without a record, or nothing lists any more, may still lie in the file.
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
            // A record of its task under another id is its own; one of the two ids is damaged.
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
