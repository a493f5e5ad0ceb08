#pragma once

#include "jobs/store/jobstore.h"

#include <QHash>
#include <QSet>

#include <array>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace retalk {

/// An in-memory index with what lists and searches need of every job. Filters 100,000 jobs in a few
/// milliseconds.
class JobIndex
{
public:
    struct Row
    {
        QUuid id;
        JobState state = JobState::Queued;
        QString text; ///< the searched text, case-folded, one item per line; starts with the shown name
        qsizetype taskAt = 0; ///< offset of the task id in `text`; set by put()
        qint64 created = 0;
        double position = 0;
        qint64 revision = 0; ///< the newer of the job's and its marks' revisions
        QString video;
        QString project;
        QString service; ///< serviceKey()
        bool isStarred = false;
        JobSums sums;
    };
    struct QueueOrder
    {
        bool operator()(const Row *left, const Row *right) const;
    };
    /// Returns the three inputs as entered, one per line, the video first.
    static QString linksOf(const GenerationRequest &request);
    static JobSums sumsOf(const Task &task);

    /// Returns the row of `job`, without a revision.
    static Row rowOf(const Job &job);

    /// Inserts or replaces. Returns true if the row is new.
    bool put(Row row);
    bool remove(const QUuid &id);
    const Row *row(const QUuid &id) const;
    int size() const { return int(m_rows.size()); }

    QList<QUuid> find(const JobQuery &query) const;
    QList<JobKey> keys(const JobQuery &query) const;
    QList<JobFigures> figures(const JobQuery &query) const;
    QStringList projects() const;
    QStringList services() const;
    /// Returns the services of queued rows, in any order.
    QStringList queuedServices() const { return m_queuedServices.keys(); }
    /// In queue order.
    QList<QUuid> unfinished() const;
    double lastPosition() const;
    double position(const QUuid &id) const;
    /// Returns the number of queued rows ahead of `id` in queue order, counting up to `most`.
    int queuedBefore(const QUuid &id, int most) const;

private:
    static QString searchText(const Job &job);
    struct Hash
    {
        size_t operator()(const QUuid &id) const { return qHash(id); }
    };
    using Less = bool (*)(const Row *, const Row *);
    using Sorted = std::vector<const Row *>;
    /// The result of a query.
    struct Found
    {
        JobQuery query; ///< with case-folded text
        Sorted rows;
    };
    enum Key { ByTime, ByName, ByState, KeyCount };
    static Less order(Key key);
    void insert(const Row *row);
    void take(const Row *row);
    const Sorted &sorted(Key key) const;
    void share(QString &word);
    QStringList distinct(QString Row::*member) const;
    /// Returns the matches in the query's order; invalidated by any other call.
    const Sorted &matching(const JobQuery &query) const;

    std::unordered_map<QUuid, Row, Hash> m_rows;   // its nodes have stable addresses
    mutable std::array<Sorted, KeyCount> m_sorted; // created on first use, then kept up to date
    mutable std::array<bool, KeyCount> m_isSorted{};
    mutable std::optional<Found> m_found;          ///< the last query, until a row changes
    mutable std::optional<QStringList> m_services; ///< likewise; read on every keystroke of a search
    std::set<const Row *, QueueOrder> m_unfinished;
    QHash<QString, int> m_queuedServices; ///< and the number of queued rows of each
    QSet<QString> m_words; // shared strings: thousands of jobs have the same video, project and service
    QSet<qsizetype> m_taskLengths; ///< lengths of all task ids so far
    double m_lastPosition = 0;
};

} // namespace retalk
