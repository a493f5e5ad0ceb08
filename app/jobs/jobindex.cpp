#include "jobs/jobindex.h"

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

bool isEarlier(const JobIndex::Row *left, const JobIndex::Row *right)
{
    return std::tie(left->created, left->position, left->id) <
           std::tie(right->created, right->position, right->id);
}

/// From the bottom of the list to its top: what is over, the oldest first; what waits for its turn, the last
/// first; what goes on. So the next to run stands on top of those that wait, below what runs.
bool isListedLower(const JobIndex::Row *left, const JobIndex::Row *right)
{
    const auto block = [](const JobIndex::Row *row) {
        return isFinished(row->state) ? 0 : row->state == JobState::Queued ? 1 : 2;
    };
    if (block(left) != block(right))
        return block(left) < block(right);
    return block(left) == 0 ? isEarlier(left, right) : JobIndex::QueueOrder()(right, left);
}

/// What a person looks for first comes first: what runs, what needs them, what is done.
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

QString JobIndex::searchText(const QString &name, const QString &taskId, const QString &error)
{
    return (name + u'\n' + taskId + u'\n' + error).toCaseFolded();
}

JobIndex::Row JobIndex::rowOf(const Job &job)
{
    return {.id = job.id,
            .state = job.state,
            .text = searchText(job.name, job.taskId, job.error ? job.error->message : QString()),
            .created = job.createdAt.isValid() ? job.createdAt.toMSecsSinceEpoch() : 0,
            .position = job.position};
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
    m_lastPosition = std::max(m_lastPosition, row.position);
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
    take(&known->second);
    m_rows.erase(known);
    return true;
}

const JobIndex::Row *JobIndex::row(const QUuid &id) const
{
    const auto known = m_rows.find(id);
    return known == m_rows.end() ? nullptr : &known->second;
}

void JobIndex::insert(const Row *row)
{
    if (!isFinished(row->state))
        m_unfinished.insert(row);
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
    const QString wanted = query.text.trimmed().toCaseFolded();
    // Whoever types makes the text longer letter by letter: only what matched before can still match.
    const bool isNarrower = m_found && m_found->group == query.group && m_found->order == query.order &&
                            wanted.contains(m_found->text);
    const Key key = query.order == Order::Name ? ByName : query.order == Order::State ? ByState : ByTime;
    const Sorted &candidates = isNarrower ? m_found->rows : sorted(key);
    Found found{query.group, query.order, wanted, {}};
    const auto look = [&](const Row *row) {
        if (belongsTo(row->state, query.group) && (wanted.isEmpty() || row->text.contains(wanted)))
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
