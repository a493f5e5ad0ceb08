#pragma once

#include "jobs/jobstore.h"

#include <QHash>

#include <array>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace retalk {

/// What lists and searches need of every job, in memory: 100,000 jobs filter in a few milliseconds.
class JobIndex
{
public:
    struct Row
    {
        QUuid id;
        JobState state = JobState::Queued;
        QString text; ///< name, task id and error, one a line, case-folded; begins with the name
        qint64 created = 0;
        double position = 0;
        qint64 revision = 0;
    };
    struct QueueOrder
    {
        bool operator()(const Row *left, const Row *right) const;
    };
    static QString searchText(const QString &name, const QString &taskId, const QString &error);

    /// The row of `job`, without a revision.
    static Row rowOf(const Job &job);

    /// Inserts or replaces. True when it was new.
    bool put(Row row);
    bool remove(const QUuid &id);
    const Row *row(const QUuid &id) const;
    int size() const { return int(m_rows.size()); }

    QList<QUuid> find(const JobQuery &query) const;
    QList<JobKey> keys(const JobQuery &query) const;
    /// In queue order.
    QList<QUuid> unfinished() const;
    double lastPosition() const;
    double position(const QUuid &id) const;
    /// Queued rows before `id` in queue order, counted up to `most`.
    int queuedBefore(const QUuid &id, int most) const;

private:
    struct Hash
    {
        size_t operator()(const QUuid &id) const { return qHash(id); }
    };
    using Less = bool (*)(const Row *, const Row *);
    using Sorted = std::vector<const Row *>;
    /// What a query found.
    struct Found
    {
        JobQuery::Group group;
        JobQuery::Order order;
        QString text; ///< case-folded
        Sorted rows;
    };
    enum Key { ByTime, ByName, ByState, KeyCount };
    static Less order(Key key);
    void insert(const Row *row);
    void take(const Row *row);
    const Sorted &sorted(Key key) const;
    /// In the query's order; valid until the next call of anything.
    const Sorted &matching(const JobQuery &query) const;

    std::unordered_map<QUuid, Row, Hash> m_rows;   // its nodes do not move
    mutable std::array<Sorted, KeyCount> m_sorted; // made when first asked for, then kept up to date
    mutable std::array<bool, KeyCount> m_isSorted{};
    mutable std::optional<Found> m_found; ///< the last query, as long as no row has changed since
    std::set<const Row *, QueueOrder> m_unfinished;
    double m_lastPosition = 0;
};

} // namespace retalk
