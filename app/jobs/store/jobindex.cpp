#include "jobs/store/jobindex.h"

#include "jobs/model/jobcodec.h"

#include <QStringMatcher>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace retalk {

namespace {

bool belongsTo(JobState state, JobQuery::Group group)
{
    switch (group) {
    case JobQuery::Group::All:
        return true;
    case JobQuery::Group::Active:
        return !isFinished(state) && state != JobState::Unconfirmed;
    case JobQuery::Group::Done:
        return state == JobState::Completed;
    case JobQuery::Group::NeedsAttention:
        return state == JobState::Failed || state == JobState::Expired || state == JobState::Unconfirmed;
    }
    return true;
}

bool isOfKind(const JobIndex::Row &row, JobQuery::Kind kind)
{
    return kind == JobQuery::Kind::All || row.service.isEmpty() == (kind == JobQuery::Kind::Drafts);
}

/// Precedes the task id in a row's text. The id is matched only as a whole, because a short word would match
/// part of the id in almost every row.
constexpr QChar kBeforeTask = u'\x01';

QStringView taskOf(const JobIndex::Row &row)
{
    return QStringView(row.text).sliced(row.taskAt);
}

/// A search word, with the states and services whose names contain it.
struct Wanted
{
    QString word;
    QStringMatcher matcher;
    std::vector<JobState> states;
    QStringList services;

    bool isIn(const JobIndex::Row &row) const
    {
        const qsizetype at = matcher.indexIn(row.text);
        return (at >= 0 && at < row.taskAt) || taskOf(row) == word ||
               std::find(states.cbegin(), states.cend(), row.state) != states.cend() ||
               services.contains(row.service);
    }
};

std::vector<Wanted> wantedIn(const JobQuery &query)
{
    std::vector<Wanted> words;
    for (const QString &word : query.text.split(u' ', Qt::SkipEmptyParts)) {
        Wanted wanted{word, QStringMatcher(word), {}, {}};
        for (auto name = query.stateNames.cbegin(); name != query.stateNames.cend(); ++name) {
            if (name.value().toCaseFolded().contains(word))
                wanted.states.push_back(name.key());
        }
        for (auto name = query.serviceNames.cbegin(); name != query.serviceNames.cend(); ++name) {
            if (name.value().toCaseFolded().contains(word))
                wanted.services.append(name.key());
        }
        words.push_back(std::move(wanted));
    }
    return words;
}

bool isEarlier(const JobIndex::Row *left, const JobIndex::Row *right)
{
    return std::tie(left->created, left->position, left->id) <
           std::tie(right->created, right->position, right->id);
}

/// Orders rows from the bottom of the list to the top: finished ones, oldest first; queued ones, last first;
/// running ones. So the next to run is at the top of the queue, just below the running ones.
bool isListedLower(const JobIndex::Row *left, const JobIndex::Row *right)
{
    const auto block = [](const JobIndex::Row *row) {
        return isFinished(row->state) ? 0 : row->state == JobState::Queued ? 1 : 2;
    };
    if (block(left) != block(right))
        return block(left) < block(right);
    return block(left) == 0 ? isEarlier(left, right) : JobIndex::QueueOrder()(right, left);
}

/// Orders states as users look for them: running, needing attention, done.
int rank(JobState state)
{
    switch (state) {
    case JobState::Downloading:
        return 0;
    case JobState::Processing:
        return 1;
    case JobState::Pending:
        return 2;
    case JobState::Submitting:
        return 3;
    case JobState::Preparing:
        return 4;
    case JobState::WaitingToRetry:
        return 5;
    case JobState::Queued:
        return 6;
    case JobState::Unconfirmed:
        return 7;
    case JobState::Failed:
        return 8;
    case JobState::Expired:
        return 9;
    case JobState::Completed:
        return 10;
    case JobState::Cancelled:
        return 11;
    }
    return 12;
}

bool isNameLess(const JobIndex::Row *left, const JobIndex::Row *right)
{
    const int difference = left->text.compare(right->text);
    return difference != 0 ? difference < 0 : isEarlier(right, left);
}

bool isStateLess(const JobIndex::Row *left, const JobIndex::Row *right)
{
    const int difference = rank(left->state) - rank(right->state);
    if (difference != 0)
        return difference < 0;
    return left->state == JobState::Queued ? JobIndex::QueueOrder()(left, right) : isEarlier(right, left);
}

} // namespace

bool JobIndex::QueueOrder::operator()(const Row *left, const Row *right) const
{
    return std::tie(left->position, left->created, left->id) <
           std::tie(right->position, right->created, right->id);
}

JobSums &operator+=(JobSums &sums, const JobSums &more)
{
    sums.jobs += more.jobs;
    sums.seconds += more.seconds;
    sums.reserved += more.reserved;
    sums.charged += more.charged;
    return sums;
}

/// Must give the same text as the store's SQL.
QString JobIndex::searchText(const Job &job)
{
    QString text = job.marks.title.isEmpty() ? QString() : job.marks.title + u'\n';
    text += job.name + u'\n' + (job.error ? job.error->message : QString());
    if (!isEmpty(job.marks))
        text += u'\n' + job.marks.project + u'\n' + job.marks.note;
    return (text + u'\n' + linksOf(job.request) + kBeforeTask + job.taskId).toCaseFolded();
}

QString JobIndex::linksOf(const GenerationRequest &request)
{
    QString links = request.videoUrl + u'\n' + request.audioUrl;
    if (!request.referenceImageUrl.isEmpty())
        links += u'\n' + request.referenceImageUrl;
    return links;
}

JobSums JobIndex::sumsOf(const Task &task)
{
    return {.jobs = 1,
            .seconds = task.videoDuration.value_or(0),
            .reserved = task.billing.reserved.value_or(0),
            .charged = task.billing.charged.value_or(0)};
}

JobIndex::Row JobIndex::rowOf(const Job &job)
{
    return {.id = job.id,
            .state = job.state,
            .text = searchText(job),
            .created = job.createdAt.isValid() ? job.createdAt.toMSecsSinceEpoch() : 0,
            .position = job.position,
            .video = job.request.videoUrl,
            .project = job.marks.project,
            .service = serviceKey(job.service),
            .isStarred = job.marks.isStarred,
            .sums = sumsOf(job.task)};
}

JobIndex::Less JobIndex::order(Key key)
{
    switch (key) {
    case ByName:
        return isNameLess;
    case ByState:
        return isStateLess;
    default:
        return isListedLower;
    }
}

bool JobIndex::put(Row row)
{
    m_found.reset();
    m_services.reset();
    m_lastPosition = std::max(m_lastPosition, row.position);
    row.taskAt = row.text.lastIndexOf(kBeforeTask) + 1;
    m_taskLengths += taskOf(row).size();
    for (QString *word : {&row.video, &row.project, &row.service})
        share(*word);
    const auto known = m_rows.find(row.id);
    if (known != m_rows.end()) {
        take(&known->second);
        known->second = std::move(row);
        insert(&known->second);
        return false;
    }
    const QUuid id = row.id;
    insert(&m_rows.emplace(id, std::move(row)).first->second);
    return true;
}

bool JobIndex::remove(const QUuid &id)
{
    const auto known = m_rows.find(id);
    if (known == m_rows.end())
        return false;
    m_found.reset();
    m_services.reset();
    take(&known->second);
    m_rows.erase(known);
    return true;
}

const JobIndex::Row *JobIndex::row(const QUuid &id) const
{
    const auto known = m_rows.find(id);
    return known == m_rows.end() ? nullptr : &known->second;
}

void JobIndex::share(QString &word)
{
    word = *m_words.insert(word);
}

void JobIndex::insert(const Row *row)
{
    if (!isFinished(row->state))
        m_unfinished.insert(row);
    if (row->state == JobState::Queued)
        ++m_queuedServices[row->service];
    for (int key = 0; key < KeyCount; ++key) {
        if (!m_isSorted[key])
            continue;
        Sorted &rows = m_sorted[key];
        rows.insert(std::lower_bound(rows.begin(), rows.end(), row, order(Key(key))), row);
    }
}

void JobIndex::take(const Row *row)
{
    m_unfinished.erase(row);
    if (row->state == JobState::Queued && --m_queuedServices[row->service] == 0)
        m_queuedServices.remove(row->service);
    for (int key = 0; key < KeyCount; ++key) {
        if (!m_isSorted[key])
            continue;
        Sorted &rows = m_sorted[key];
        rows.erase(std::lower_bound(rows.begin(), rows.end(), row, order(Key(key))));
    }
}

const JobIndex::Sorted &JobIndex::sorted(Key key) const
{
    Sorted &rows = m_sorted[key];
    if (!m_isSorted[key]) {
        rows.reserve(m_rows.size());
        for (const auto &[id, row] : m_rows)
            rows.push_back(&row);
        std::sort(rows.begin(), rows.end(), order(key));
        m_isSorted[key] = true;
    }
    return rows;
}

const JobIndex::Sorted &JobIndex::matching(const JobQuery &query) const
{
    using Order = JobQuery::Order;
    JobQuery wanted = query;
    wanted.text = query.text.simplified().toCaseFolded();
    // Typing extends the text, so only rows that matched before can match now.
    bool isNarrower = false;
    if (m_found && wanted.text.contains(m_found->query.text)) {
        JobQuery before = m_found->query;
        before.text = wanted.text;
        isNarrower = before == wanted;
    }
    const std::vector<Wanted> words = wantedIn(wanted);
    // A task id matches only once its last character is typed.
    isNarrower = isNarrower && std::none_of(words.cbegin(), words.cend(), [this](const Wanted &word) {
                     return m_taskLengths.contains(word.word.size());
                 });
    const Key key = query.order == Order::Name ? ByName : query.order == Order::State ? ByState : ByTime;
    const Sorted &candidates = isNarrower ? m_found->rows : sorted(key);
    Found found{std::move(wanted), {}};
    const auto look = [&](const Row *row) {
        if (belongsTo(row->state, query.group) && isOfKind(*row, query.kind) &&
            (!query.isStarredOnly || row->isStarred) && (!query.service || *query.service == row->service) &&
            std::all_of(words.cbegin(), words.cend(), [row](const Wanted &word) { return word.isIn(*row); }))
            found.rows.push_back(row);
    };
    if (query.order == Order::NewestFirst && !isNarrower) {
        std::for_each(candidates.rbegin(), candidates.rend(), look);
    } else if (query.order == Order::OldestFirst && !isNarrower) {
        const auto over = std::partition_point(candidates.begin(), candidates.end(),
                                               [](const Row *row) { return isFinished(row->state); });
        std::for_each(candidates.begin(), over, look);
        std::for_each(candidates.rbegin(), std::make_reverse_iterator(over), look);
    } else {
        std::for_each(candidates.begin(), candidates.end(), look);
    }
    m_found = std::move(found);
    return m_found->rows;
}

QList<QUuid> JobIndex::find(const JobQuery &query) const
{
    const Sorted &rows = matching(query);
    QList<QUuid> found;
    found.reserve(qsizetype(rows.size()));
    for (const Row *row : rows)
        found.append(row->id);
    return found;
}

QList<JobKey> JobIndex::keys(const JobQuery &query) const
{
    const Sorted &rows = matching(query);
    QList<JobKey> found;
    found.reserve(qsizetype(rows.size()));
    for (const Row *row : rows)
        found.append({row->id, row->created});
    return found;
}

QList<JobFigures> JobIndex::figures(const JobQuery &query) const
{
    const Sorted &rows = matching(query);
    QList<JobFigures> found;
    found.reserve(qsizetype(rows.size()));
    for (const Row *row : rows) {
        found.append({.id = row->id,
                      .createdMs = row->created,
                      .state = row->state,
                      .video = row->video,
                      .project = row->project,
                      .service = row->service,
                      .isStarred = row->isStarred,
                      .sums = row->sums});
    }
    return found;
}

QStringList JobIndex::projects() const
{
    QStringList projects = distinct(&Row::project);
    projects.removeAll(QString());
    return projects;
}

QStringList JobIndex::services() const
{
    if (!m_services)
        m_services = distinct(&Row::service);
    return *m_services;
}

QStringList JobIndex::distinct(QString Row::*member) const
{
    QSet<QString> found;
    for (const auto &[id, row] : m_rows)
        found.insert(row.*member);
    QStringList sorted = found.values();
    sorted.sort();
    return sorted;
}

QList<QUuid> JobIndex::unfinished() const
{
    QList<QUuid> ids;
    ids.reserve(qsizetype(m_unfinished.size()));
    for (const Row *row : m_unfinished)
        ids.append(row->id);
    return ids;
}

int JobIndex::queuedBefore(const QUuid &id, int most) const
{
    int before = 0;
    for (const Row *row : m_unfinished) {
        if (row->id == id || before == most)
            break;
        before += row->state == JobState::Queued ? 1 : 0;
    }
    return before;
}

double JobIndex::position(const QUuid &id) const
{
    const Row *known = row(id);
    return known ? known->position : 0;
}

double JobIndex::lastPosition() const
{
    return m_lastPosition;
}

} // namespace retalk
