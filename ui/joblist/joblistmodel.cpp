#include "joblist/joblistmodel.h"

#include "common/format.h"
#include "common/plaintext.h"
#include "common/servicenames.h"
#include "joblist/filmrows.h"
#include "joblist/jobtext.h"
#include "joblist/thumbnails.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/runner/resultname.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QMimeData>
#include <QStringView>
#include <QUrl>

#include <algorithm>
#include <limits>

namespace retalk {

namespace {

constexpr qsizetype kRowsKept = 400; ///< a few screens of the tallest window
constexpr qsizetype kHistoryRuns = 20;
constexpr int kMaxBefore = 1000; ///< larger counts don't matter to the user
constexpr std::chrono::milliseconds kRefreshDelay{50};
constexpr std::chrono::seconds kTick{1};
/// Larger changes reset the model: moving thousands of rows one range at a time would cost more than it
/// preserves.
constexpr qsizetype kLargestDiff = 256;

bool countsTime(JobState state)
{
    return state == JobState::Pending || state == JobState::Processing || state == JobState::WaitingToRetry;
}

bool isByTime(JobQuery::Order order)
{
    return order == JobQuery::Order::NewestFirst || order == JobQuery::Order::OldestFirst;
}

/// JobKey::createdMs of a group's row: no job is that old.
constexpr qint64 kGroupRow = std::numeric_limits<qint64>::min();

/// Derives a stable key from the group's name, so that its row is recognised when the list is rebuilt; never
/// equal to a job's.
JobKey groupRow(const QString &group)
{
    const auto low = quint64(qHash(group, 0x9e3779b9U));
    const auto high = quint64(qHash(group, 0x7f4a7c15U));
    return {QUuid(uint(high >> 32U), ushort(high >> 16U), ushort(high), uchar(low >> 56U), uchar(low >> 48U),
                  uchar(low >> 40U), uchar(low >> 32U), uchar(low >> 24U), uchar(low >> 16U),
                  uchar(low >> 8U), uchar(low)),
            kGroupRow};
}

bool needsAttention(JobState state)
{
    return state == JobState::Failed || state == JobState::Expired || state == JobState::Unconfirmed;
}

/// Ids of waiting jobs being dragged to another place in the queue.
const QString kQueueFormat = QStringLiteral("application/x-retalk-queue");

JobTags tagsOf(const Job &job)
{
    return {.isStarred = job.marks.isStarred,
            .isDraft = isDraft(job),
            .service = serviceTitle(job.service),
            .project = job.marks.project,
            .note = job.marks.note.section(u'\n', 0, 0)};
}

QList<QUuid> queuedIn(const QMimeData &data)
{
    QList<QUuid> ids;
    for (const QByteArray &id : data.data(kQueueFormat).split('\n'))
        ids.append(QUuid::fromString(QLatin1StringView(id)));
    ids.removeAll(QUuid());
    return ids;
}

} // namespace

JobListModel::JobListModel(JobStore *store, JobRunner *runner, Thumbnails *thumbnails, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_runner(runner)
    , m_thumbnails(thumbnails)
    , m_rows(kRowsKept)
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(kRefreshDelay);
    connect(&m_refreshTimer, &QTimer::timeout, this, &JobListModel::refresh);
    m_tickTimer.setInterval(kTick);
    connect(&m_tickTimer, &QTimer::timeout, this, &JobListModel::tick);

    connect(m_store, &JobStore::added, this, [this] { m_refreshTimer.start(); });
    connect(m_store, &JobStore::changed, this, &JobListModel::onChanged);
    connect(m_store, &JobStore::removed, this, &JobListModel::onRemoved);
    if (m_runner) {
        connect(m_runner, &JobRunner::stageProgressed, this, [this](const QUuid &id) {
            if (m_rows.contains(id))
                touch(rowOf(id));
        });
    }
    if (m_thumbnails) {
        connect(m_thumbnails, &Thumbnails::ready, this, [this](const QUuid &id) {
            const int row = rowOf(id);
            if (row >= 0)
                Q_EMIT dataChanged(index(row), index(row), {ThumbnailRole});
        });
    }
    m_keys = listed();
    findHeadings();
    learnHistory();
}

JobListModel::~JobListModel() = default;

void JobListModel::setQuery(const JobQuery &query, JobGrouping grouping)
{
    m_refreshTimer.stop();
    beginResetModel();
    m_query = query;
    m_grouping = grouping;
    m_keys = listed();
    findHeadings();
    endResetModel();
}

int JobListModel::rowOf(const QUuid &id) const
{
    // 100,000 comparisons of 16 bytes take a tenth of a millisecond; a hash would have to be rebuilt on every
    // keystroke.
    const auto found =
        std::find_if(m_keys.cbegin(), m_keys.cend(), [&id](const JobKey &key) { return key.id == id; });
    return found == m_keys.cend() ? -1 : static_cast<int>(found - m_keys.cbegin());
}

Job JobListModel::jobAt(int row) const
{
    const Row *loaded = this->row(row);
    return loaded ? loaded->job : Job();
}

QList<QUuid> JobListModel::idsIn(const QItemSelection &rows) const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : rows)
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    QList<QUuid> ids;
    for (const auto &[top, bottom] : ranges) {
        for (int row = top; row <= bottom && row < m_keys.size(); ++row) {
            if (m_keys.at(row).createdMs != kGroupRow)
                ids.append(m_keys.at(row).id);
        }
    }
    return ids;
}

QList<QUuid> JobListModel::allIds() const
{
    QList<QUuid> ids;
    const auto take = [&](const QList<JobKey> &keys) {
        for (const JobKey &key : keys) {
            if (m_films && m_films->contains(key.id))
                ids += m_films->allJobs(key.id);
            else if (!m_films || m_films->filmOf(key.id).isNull())
                ids.append(key.id);
        }
    };
    if (m_grouping == JobGrouping::None) {
        take(m_keys);
        return ids;
    }
    for (const Group &group : m_groups)
        take(group.jobs);
    return ids;
}

void JobListModel::setFilms(FilmRows *films)
{
    m_films = films;
    connect(films, &FilmRows::listChanged, this, &JobListModel::refresh);
    connect(films, &FilmRows::changed, this, [this](const QUuid &film) {
        m_rows.remove(film);
        const int at = rowOf(film);
        touch(at);
        // It may match the query now, or no longer.
        if (at < 0 || !(m_query == JobQuery{.order = m_query.order}))
            m_refreshTimer.start();
    });
    refresh();
}

bool JobListModel::isFilm(int row) const
{
    return m_films && row >= 0 && row < m_keys.size() && m_films->contains(m_keys.at(row).id);
}

bool JobListModel::isPiece(int row) const
{
    return m_films && row >= 0 && row < m_keys.size() && !m_films->filmOf(m_keys.at(row).id).isNull();
}

/// A finished piece doesn't mean that its film is finished.
template <typename Key>
void JobListModel::dropUnfinishedFilms(QList<Key> &rows) const
{
    if (!m_films || m_query.group != JobQuery::Group::Done)
        return;
    QHash<QUuid, bool> isOver;
    rows.removeIf([&](const Key &row) {
        const QUuid film = m_films->filmOf(row.id);
        if (film.isNull())
            return false;
        auto known = isOver.constFind(film);
        if (known == isOver.cend())
            known = isOver.insert(film, m_films->stage(film).kind == FilmStage::Kind::Joined);
        return !*known;
    });
}

/// Adds films that match the query themselves but have no matching piece, as rows of their own, by time. The
/// store orders waiting jobs newest first, too.
template <typename Key>
void JobListModel::addBareFilms(QList<Key> &rows) const
{
    if (!m_films || m_films->films().isEmpty())
        return;
    QSet<QUuid> listed;
    for (const Key &row : std::as_const(rows)) {
        if (const QUuid film = m_films->filmOf(row.id); !film.isNull())
            listed.insert(film);
    }
    const bool isOldestFirst = m_query.order == JobQuery::Order::OldestFirst;
    for (const StoredFilm &film : m_films->films()) {
        if (listed.contains(film.id) || !m_films->matches(film, m_query))
            continue;
        Key own;
        own.id = film.id;
        own.createdMs = film.createdAt.toMSecsSinceEpoch();
        const auto place = std::find_if(rows.cbegin(), rows.cend(), [&](const Key &row) {
            return (isOldestFirst ? row.createdMs > own.createdMs : row.createdMs < own.createdMs) &&
                   m_films->filmOf(row.id).isNull();
        });
        rows.insert(place, own);
    }
}

/// Replaces pieces by their film, at the position of the first one, followed by the pieces if the film is
/// expanded.
QList<JobKey> JobListModel::withFilms(const QList<JobKey> &keys) const
{
    if (!m_films || m_films->films().isEmpty())
        return keys;
    QList<JobKey> all;
    QSet<QUuid> listed;
    const auto add = [&](const StoredFilm &film) {
        const qint64 created = film.createdAt.toMSecsSinceEpoch();
        listed.insert(film.id);
        all.append({film.id, created});
        if (!m_openFilms.contains(film.id))
            return;
        for (const QUuid &piece : m_films->allJobs(film.id))
            all.append({piece, created}); // so that they are on the same day
    };
    for (const JobKey &key : keys) {
        const QUuid its = m_films->filmOf(key.id);
        const StoredFilm *film = m_films->film(its.isNull() ? key.id : its);
        if (!film)
            all.append(key);
        else if (!listed.contains(film->id))
            add(*film);
    }
    return all;
}

void JobListModel::setFilmCollapsed(int row, bool isCollapsed)
{
    const QUuid film = m_keys.at(row).id;
    if (isCollapsed == !m_openFilms.contains(film))
        return;
    if (isCollapsed)
        m_openFilms.remove(film);
    else
        m_openFilms.insert(film);
    refresh();
    touch(rowOf(film));
}

const JobListModel::Group *JobListModel::groupAt(int row) const
{
    if (!isGroup(row))
        return nullptr;
    const auto place = size_t(m_groupRows.value(m_keys.at(row).id, -1));
    return place < m_groups.size() ? &m_groups[place] : nullptr;
}

bool JobListModel::isCollapsed(int row) const
{
    if (isFilm(row))
        return !m_openFilms.contains(m_keys.at(row).id);
    const Group *group = groupAt(row);
    return group && collapsedGroups(m_grouping).isCollapsed(group->key);
}

void JobListModel::setCollapsed(int row, bool isCollapsed)
{
    if (isFilm(row))
        return setFilmCollapsed(row, isCollapsed);
    const Group *group = groupAt(row);
    if (!group || collapsedGroups(m_grouping).isCollapsed(group->key) == isCollapsed)
        return;
    QSet<QString> &others = collapsedGroups().others;
    if (!others.remove(group->key))
        others.insert(group->key);
    const QList<JobKey> jobs = group->jobs;
    // The rows below it are removed or inserted as one range, whatever their number.
    if (isCollapsed) {
        int end = row + 1;
        while (end < m_keys.size() && !isGroup(end))
            ++end;
        if (end > row + 1) {
            beginRemoveRows({}, row + 1, end - 1);
            m_keys.remove(row + 1, end - row - 1);
            findHeadings();
            endRemoveRows();
        }
    } else if (!jobs.isEmpty()) {
        beginInsertRows({}, row + 1, row + static_cast<int>(jobs.size()));
        m_keys = m_keys.first(row + 1) + jobs + m_keys.sliced(row + 1);
        findHeadings();
        endInsertRows();
    }
    touch(row);
    Q_EMIT collapsedChanged();
}

void JobListModel::setAllCollapsed(bool isCollapsed)
{
    if (m_grouping == JobGrouping::None)
        return;
    setCollapsedGroups(m_grouping, {.isAll = isCollapsed, .others = {}});
    Q_EMIT collapsedChanged();
}

void JobListModel::setCollapsedGroups(JobGrouping grouping, const CollapsedGroups &collapsedGroups)
{
    if (m_collapsedGroups[size_t(grouping)] == collapsedGroups)
        return;
    m_collapsedGroups[size_t(grouping)] = collapsedGroups;
    if (grouping != m_grouping || grouping == JobGrouping::None)
        return;
    beginResetModel();
    m_keys = listed();
    findHeadings();
    endResetModel();
}

int JobListModel::groupRowOf(int row) const
{
    if (isPiece(row))
        return rowOf(m_films->filmOf(m_keys.at(row).id));
    if (m_grouping == JobGrouping::None)
        return -1;
    while (row >= 0 && !isGroup(row))
        --row;
    return row;
}

bool JobListModel::reveal(const QUuid &id)
{
    if (rowOf(id) >= 0)
        return true;
    if (const QUuid film = m_films ? m_films->filmOf(id) : QUuid(); !film.isNull() && rowOf(film) >= 0) {
        setFilmCollapsed(rowOf(film), false);
        return rowOf(id) >= 0;
    }
    if (m_grouping == JobGrouping::None)
        return false;
    const auto has = [&id](const Group &group) {
        return std::any_of(group.jobs.cbegin(), group.jobs.cend(),
                           [&id](const JobKey &key) { return key.id == id; });
    };
    const auto group = std::find_if(m_groups.cbegin(), m_groups.cend(), has);
    if (group == m_groups.cend())
        return false;
    setCollapsed(rowOf(groupRow(group->key).id), false);
    return rowOf(id) >= 0;
}

void JobListModel::lookAgain(const QUuid &id)
{
    m_rows.remove(id);
    touch(rowOf(id));
}

int JobListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

QVariant JobListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGroup(index.row()))
        return groupData(index.row(), role);
    if (role == IdRole)
        return m_keys.at(index.row()).id;
    if (role == HeadingRole)
        return heading(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != LineRole && role != TagsRole &&
        role != ThumbnailRole && role != Qt::AccessibleTextRole && role != Qt::AccessibleDescriptionRole)
        return {};
    const Row *loaded = row(index.row());
    if (!loaded)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shownName(loaded->job);
    case LineRole:
        return QVariant::fromValue(line(*loaded));
    case TagsRole:
        return QVariant::fromValue(tagsOf(loaded->job));
    case ThumbnailRole:
        return m_thumbnails ? QVariant(m_thumbnails->of(loaded->job)) : QVariant();
    case Qt::AccessibleTextRole: {
        const JobLine said = line(*loaded);
        const JobTags tags = tagsOf(loaded->job);
        const QString fold = !isFilm(index.row())       ? QString()
                             : isCollapsed(index.row()) ? tr("Collapsed")
                                                        : tr("Expanded");
        return Format::facts({heading(index.row()), shownName(loaded->job), fold,
                              tags.isStarred ? tr("Starred") : QString(),
                              tags.isDraft ? tr("Draft") : QString(), said.text, said.detail, tags.project,
                              tags.note, said.progress ? Format::percent(*said.progress) : QString()});
    }
    case Qt::AccessibleDescriptionRole: {
        const JobAction action = line(*loaded).action;
        // Enter doesn't cancel.
        const QString step = action == JobAction::Cancel ? QString() : label(action);
        return step.isEmpty() ? QString() : tr("Press Enter for: %1").arg(step);
    }
    default:
        return toolTip(*loaded);
    }
}

/// Data of a group's row.
QVariant JobListModel::groupData(int row, int role) const
{
    const Group *group = groupAt(row);
    switch (role) {
    case IdRole:
        return QUuid();
    case Qt::DisplayRole:
        return group ? groupName(*group) : QString();
    case HeadingRole:
        return heading(row);
    case Qt::AccessibleTextRole:
        return Format::facts({heading(row), isCollapsed(row) ? tr("Collapsed") : tr("Expanded")});
    case Qt::AccessibleDescriptionRole:
        return tr("Press Enter for: %1").arg(isCollapsed(row) ? tr("Expand") : tr("Collapse"));
    case Qt::ToolTipRole:
        // The row only has the video's file name, which may not be unique.
        return group && m_grouping == JobGrouping::Video && !group->key.isEmpty() ? plainToolTip(group->key)
                                                                                  : QVariant();
    default:
        return {};
    }
}

/// Returns the whole line, which may be elided in the row, and the details that don't fit there.
QString JobListModel::toolTip(const Row &row) const
{
    const JobLine said = line(row);
    QStringList lines{shownName(row.job), said.text};
    if (!row.job.marks.title.isEmpty())
        lines.insert(1, row.job.name);
    if (!said.detail.isEmpty())
        lines += said.detail;
    const QStringList billing = billingFacts(row.job);
    if (row.job.state != JobState::Completed && !billing.isEmpty())
        lines += Format::facts(billing);
    if (isSent(row.job) && !isFinished(row.job.state) && row.job.state != JobState::Unconfirmed &&
        row.job.service.kind != ServiceKind::Local && !canCancel(row.job))
        lines += alreadyPaidText();
    lines += tr("Service: %1").arg(serviceName(row.job.service));
    if (!row.job.marks.project.isEmpty())
        lines += tr("Project: %1").arg(row.job.marks.project);
    if (!row.job.marks.note.isEmpty())
        lines += row.job.marks.note;
    if (const QString remark = m_thumbnails ? m_thumbnails->remark(row.job) : QString(); !remark.isEmpty())
        lines += remark;
    return plainToolTip(lines.join(u'\n'));
}

Qt::ItemFlags JobListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows
    if (isGroup(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    if (m_rows.contains(m_keys.at(index.row()).id)) {
        const Row *loaded = row(index.row());
        if (loaded && ((loaded->job.state == JobState::Completed && loaded->hasResultFile) ||
                       (m_runner && loaded->job.state == JobState::Queued)))
            flags |= Qt::ItemIsDragEnabled;
    }
    return flags;
}

QStringList JobListModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list"), kQueueFormat};
}

QMimeData *JobListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<QUrl> urls;
    QList<int> waiting;
    for (const QModelIndex &index : indexes) {
        if (isQueued(index.row()))
            waiting << index.row();
        const Row *loaded = row(index.row());
        if (loaded && loaded->job.state == JobState::Completed && loaded->hasResultFile)
            urls << QUrl::fromLocalFile(loaded->job.outputPath);
    }
    if (urls.isEmpty() && waiting.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    if (!urls.isEmpty())
        data->setUrls(urls);
    std::sort(waiting.begin(), waiting.end());
    QByteArrayList ids;
    for (const int row : std::as_const(waiting))
        ids << m_keys.at(row).id.toByteArray();
    if (!ids.isEmpty())
        data->setData(kQueueFormat, ids.join('\n'));
    return data;
}

bool JobListModel::isQueued(int row) const
{
    return row >= 0 && row < m_keys.size() && m_store->contains(m_keys.at(row).id) &&
           m_store->state(m_keys.at(row).id) == JobState::Queued;
}

bool JobListModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                   const QModelIndex &parent) const
{
    if (!m_runner || !isByTime(m_query.order) || m_grouping != JobGrouping::None ||
        !data->hasFormat(kQueueFormat))
        return false;
    if (parent.isValid()) // on a row: before it
        return isQueued(parent.row());
    return isQueued(row) || isQueued(row - 1) || (row < 0 && isQueued(rowCount() - 1));
}

bool JobListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QList<QUuid> ids = queuedIn(*data);
    int at = parent.isValid() ? parent.row() : row < 0 ? rowCount() : row;
    while (isQueued(at) && ids.contains(m_keys.at(at).id))
        ++at;
    m_runner->move(ids, isQueued(at) ? m_keys.at(at).id : QUuid());
    refresh();
    return true;
}

const JobListModel::Row *JobListModel::row(int row) const
{
    if (row < 0 || row >= m_keys.size() || m_keys.at(row).createdMs == kGroupRow)
        return nullptr;
    const QUuid id = m_keys.at(row).id;
    if (const Row *known = m_rows.object(id))
        return known;
    const std::optional<Job> job = m_films && m_films->contains(id) ? m_films->asJob(id) : m_store->job(id);
    if (!job)
        return nullptr;
    auto *loaded = new Row{*job, job->state != JobState::Completed || QFileInfo::exists(job->outputPath)};
    m_rows.insert(id, loaded);
    if (countsTime(job->state) && !m_tickTimer.isActive())
        m_tickTimer.start();
    return loaded;
}

JobLine JobListModel::line(const Row &row) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isOfFilm = m_films && m_films->contains(row.job.id);
    const JobSituation situation{
        .now = now,
        .stageProgress = m_runner ? m_runner->stageProgress(row.job.id) : row.job.stageProgress,
        .timeLeft = timeLeft(row.job, now),
        .jobsBefore = row.job.state == JobState::Queued ? m_store->queuedBefore(row.job.id, kMaxBefore) : 0,
        .hasResultFile = row.hasResultFile,
        .pause = m_runner && m_runner->isPaused(row.job.service) ? m_runner->pause() : JobRunner::Pause::No,
        .heading = isByTime(m_query.order) && m_grouping == JobGrouping::None
                       ? row.job.createdAt.toLocalTime().date()
                       : QDate()};
    if (isOfFilm)
        return m_films->line(row.job.id, situation);
    JobLine said = describe(row.job, situation);
    if (m_films && m_films->isReplaced(row.job.id)) {
        // A replaced piece's result would no longer be joined.
        said.action = JobAction::None;
        said.detail = tr("Another job has replaced it in the film.");
    } else if (m_films && !m_films->filmOf(row.job.id).isNull() && asksForAnotherVideo(said.action)) {
        said.action = JobAction::None; // the film's own row has the action that fixes it
    }
    return said;
}

/// For a film: until its last piece is done.
std::optional<std::chrono::seconds> JobListModel::timeLeft(const Job &job, const QDateTime &now) const
{
    const StoredFilm *film = m_films ? m_films->film(job.id) : nullptr;
    if (!film)
        return m_history.timeLeft(job, now);
    QList<PieceTime> open;
    for (qsizetype i = 0; i < film->pieces.size(); ++i) {
        const QUuid &id = film->jobs[i];
        const auto piece = m_store->contains(id) ? m_store->job(id) : std::nullopt;
        if (piece && isFinished(piece->state))
            continue;
        PieceTime time{.frames = film->pieces[i].frames, .elapsed = {}, .left = {}};
        if (piece) {
            time.left = m_history.timeLeft(*piece, now);
            time.elapsed = std::chrono::seconds(piece->submittedAt.secsTo(now));
        }
        open += time;
    }
    return retalk::timeLeft(open);
}

QString JobListModel::heading(int row) const
{
    if (!hasHeading(row))
        return {};
    if (m_grouping != JobGrouping::None) {
        const Group *group = groupAt(row);
        return group ? groupHeading(*group) : QString();
    }
    return dayHeading(QDateTime::fromMSecsSinceEpoch(m_keys.at(row).createdMs).date(), QDate::currentDate());
}

QString JobListModel::groupName(const Group &group) const
{
    const QString name = m_grouping == JobGrouping::Video ? inputName(group.key) : group.key;
    if (name.isEmpty())
        return m_grouping == JobGrouping::Video ? tr("No video") : tr("No project");
    return group.place.isEmpty() ? name : name + QStringLiteral(" (") + group.place + u')';
}

/// Distinguishes videos with the same name by their folder or site.
void JobListModel::makeNamesUnique(std::vector<Group> &groups)
{
    // Avoids parsing each address in full: there may be thousands.
    const auto last = [](const QString &address) {
        const qsizetype query = address.indexOf(u'?');
        const QStringView path = QStringView(address).left(query < 0 ? address.size() : query);
        return path.mid(path.lastIndexOf(u'/') + 1);
    };
    QHash<QStringView, int> named;
    for (const Group &group : groups)
        ++named[last(group.key)];
    for (Group &group : groups) {
        if (group.key.isEmpty() || named.value(last(group.key)) < 2)
            continue;
        const QString path = localFilePath(group.key);
        group.place = path.isEmpty() ? QUrl(group.key).host() : QFileInfo(path).dir().dirName();
    }
}

/// "speaker.mp4 · 3 jobs · 1 unfinished · 19.0 s · 28.8 credits charged".
QString JobListModel::groupHeading(const Group &group) const
{
    const JobSums &sums = group.sums;
    return Format::facts(
        {groupName(group), sums.jobs > 0 ? tr("%Ln job(s)", nullptr, sums.jobs) : QString(),
         // A collapsed group must still report what it hides.
         group.unfinished > 0 ? tr("%Ln unfinished", nullptr, group.unfinished) : QString(),
         group.inTrouble > 0 ? tr("%Ln need(s) attention", nullptr, group.inTrouble) : QString(),
         sums.seconds > 0 ? Format::length(sums.seconds) : QString(),
         sums.charged > 0 ? tr("%1 charged").arg(Format::credits(sums.charged)) : QString()});
}

QList<JobKey> JobListModel::listed()
{
    if (m_grouping == JobGrouping::None) {
        QList<JobKey> keys = m_store->keys(m_query);
        dropUnfinishedFilms(keys);
        addBareFilms(keys);
        return withFilms(keys);
    }
    QList<JobFigures> figures = m_store->figures(m_query);
    dropUnfinishedFilms(figures);
    addBareFilms(figures);
    QHash<QString, size_t> known;
    QHash<QUuid, QString> keysOfFilms; // one row for all their pieces
    QSet<QUuid> countedFilms;
    std::vector<Group> groups;
    for (JobFigures &job : figures) {
        QString key = m_grouping == JobGrouping::Video ? job.video : job.project;
        bool isInTrouble = needsAttention(job.state);
        const QUuid filmId = !m_films                    ? QUuid()
                             : m_films->contains(job.id) ? job.id
                                                         : m_films->filmOf(job.id);
        if (const StoredFilm *film = m_films ? m_films->film(filmId) : nullptr) {
            if (m_grouping == JobGrouping::Video)
                key = film->film.video; // a piece's own video is a cut of it
            else if (const auto first = keysOfFilms.constFind(filmId); first != keysOfFilms.cend())
                key = *first;
            keysOfFilms.insert(filmId, key);
            if (filmId == job.id)
                job.state = m_films->asJob(filmId).state;
            // Counted once, not for each of its pieces, which may have been replaced.
            isInTrouble = !countedFilms.contains(filmId) && m_films->needsAttention(filmId);
            countedFilms.insert(filmId);
        }
        const auto place = known.constFind(key);
        const size_t at = place == known.constEnd() ? groups.size() : *place;
        if (place == known.constEnd()) {
            known.insert(key, at);
            groups.push_back({.key = key, .sums = {}, .jobs = {}});
        }
        Group &group = groups[at];
        group.sums += job.sums;
        group.unfinished += isFinished(job.state) || job.state == JobState::Unconfirmed ? 0 : 1;
        group.inTrouble += isInTrouble ? 1 : 0;
        group.jobs.append({job.id, job.createdMs});
    }
    for (Group &group : groups)
        group.jobs = withFilms(group.jobs);
    if (m_grouping == JobGrouping::Video)
        makeNamesUnique(groups);
    // The group of jobs without a video or project comes last.
    if (const auto homeless = known.constFind(QString()); homeless != known.constEnd()) {
        const auto place = groups.begin() + static_cast<std::ptrdiff_t>(*homeless);
        std::rotate(place, place + 1, groups.end());
    }
    QList<JobKey> keys;
    keys.reserve(figures.size() + static_cast<qsizetype>(groups.size()));
    m_groupRows.clear();
    m_groupRows.reserve(static_cast<qsizetype>(groups.size()));
    const CollapsedGroups &folded = collapsedGroups(m_grouping);
    for (size_t at = 0; at < groups.size(); ++at) {
        const JobKey own = groupRow(groups[at].key);
        m_groupRows.insert(own.id, static_cast<int>(at));
        keys.append(own);
        if (!folded.isCollapsed(groups[at].key))
            keys += groups[at].jobs;
    }
    m_groups = std::move(groups);
    return keys;
}

void JobListModel::setKeys(QList<JobKey> keys)
{
    const auto [oldFirst, newFirst] =
        std::mismatch(m_keys.cbegin(), m_keys.cend(), keys.cbegin(), keys.cend());
    const qsizetype prefix = oldFirst - m_keys.cbegin();
    qsizetype suffix = 0;
    const qsizetype most = std::min(m_keys.size(), keys.size()) - prefix;
    while (suffix < most && m_keys.at(m_keys.size() - 1 - suffix) == keys.at(keys.size() - 1 - suffix))
        ++suffix;
    const int first = static_cast<int>(prefix);
    const int gone = static_cast<int>(m_keys.size() - prefix - suffix);
    const int come = static_cast<int>(keys.size() - prefix - suffix);
    if (gone == 0 && come == 0)
        return;
    if (gone == come && reorder(keys))
        return;
    if (gone > kLargestDiff || come > kLargestDiff) {
        beginResetModel();
        m_keys = std::move(keys);
        findHeadings();
        endResetModel();
        return;
    }
    if (gone > 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_keys.remove(prefix, gone);
        findHeadings();
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, first, first + come - 1);
        m_keys = std::move(keys);
        findHeadings();
        endInsertRows();
    }
}

bool JobListModel::reorder(const QList<JobKey> &keys)
{
    QHash<QUuid, int> places;
    places.reserve(keys.size());
    for (qsizetype i = 0; i < keys.size(); ++i)
        places.insert(keys.at(i).id, static_cast<int>(i));
    const auto isKnown = [&places](const JobKey &key) {
        return places.contains(key.id);
    };
    if (keys.size() != m_keys.size() || !std::all_of(m_keys.cbegin(), m_keys.cend(), isKnown))
        return false;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &kept : before)
        after << index(places.value(m_keys.at(kept.row()).id));
    m_keys = keys;
    findHeadings();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    return true;
}

void JobListModel::findHeadings()
{
    if (m_grouping != JobGrouping::None) {
        m_headings = QBitArray(m_keys.size());
        for (qsizetype i = 0; i < m_keys.size(); ++i)
            m_headings.setBit(i, m_keys.at(i).createdMs == kGroupRow);
        return;
    }
    m_headings = QBitArray(isByTime(m_query.order) ? m_keys.size() : 0);
    if (m_headings.isEmpty())
        return;
    // Only the first job of a day needs the calendar; the others are compared with its limits.
    qint64 from = 0;
    qint64 until = 0;
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        const qint64 created = m_keys.at(i).createdMs;
        if (created >= from && created < until)
            continue;
        const QDate day = QDateTime::fromMSecsSinceEpoch(created).date();
        from = day.startOfDay().toMSecsSinceEpoch();
        until = day.addDays(1).startOfDay().toMSecsSinceEpoch();
        // The newest jobs need no "Today" above them.
        if (i > 0 || day != QDate::currentDate())
            m_headings.setBit(i);
    }
}

void JobListModel::learnHistory()
{
    const QList<QUuid> done = m_store->find({.group = JobQuery::Group::Done});
    for (qsizetype i = std::min(done.size(), kHistoryRuns) - 1; i >= 0; --i) {
        if (const std::optional<Job> job = m_store->job(done.at(i)))
            m_history.add(*job);
    }
}

void JobListModel::refresh()
{
    m_refreshTimer.stop();
    setKeys(listed());
    if (m_grouping != JobGrouping::None && !m_keys.isEmpty()) // the sums of other rows have changed, too
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {HeadingRole});
}

void JobListModel::onChanged(const QUuid &id)
{
    const Row *known = m_rows.object(id);
    const std::optional<Job> before = known ? std::optional(known->job) : std::nullopt;
    m_rows.remove(id);
    const int at = rowOf(id);
    // Jobs that were never shown aren't read for this.
    const Row *now = before && at >= 0 ? row(at) : nullptr;
    if (now && before->state != now->job.state && now->job.state == JobState::Completed)
        m_history.add(now->job);
    if (!now || before->state != now->job.state || before->position != now->job.position ||
        !(before->marks == now->job.marks))
        m_refreshTimer.start();
    touch(at);
}

void JobListModel::onRemoved(const QUuid &id)
{
    m_rows.remove(id);
    if (m_thumbnails)
        m_thumbnails->forget(id);
    if (m_grouping != JobGrouping::None)
        m_refreshTimer.start(); // for the group's sums, and to remove a group that is now empty
    const int at = rowOf(id);
    if (at < 0)
        return;
    beginRemoveRows({}, at, at);
    m_keys.removeAt(at);
    findHeadings();
    endRemoveRows();
}

void JobListModel::touch(int row)
{
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

void JobListModel::tick()
{
    bool isCounting = false;
    for (const QUuid &id : m_rows.keys()) {
        const Row *known = m_rows.object(id);
        if (!known || !countsTime(known->job.state))
            continue;
        isCounting = true;
        touch(rowOf(id));
    }
    if (!isCounting)
        m_tickTimer.stop();
}

} // namespace retalk
