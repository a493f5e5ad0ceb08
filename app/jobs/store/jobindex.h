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

/// What lists and searches need of every job, in memory: 100,000 jobs filter in a few milliseconds.
class JobIndex
{
public:
    struct Row
    {
        QUuid id;
        JobState state = JobState::Queued;
        QString text;         ///< what is searched, case-folded, one thing a line; begins with the shown name
        qsizetype taskAt = 0; ///< where in `text` the task's id begins; put() knows it
        qint64 created = 0;
        double position = 0;
        qint64 revision = 0; ///< the later of the job's and its marks'
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
    /// The three inputs as they were given, one a line; the video's is the first.
    static QString linksOf(const GenerationRequest &request);
    static JobSums sumsOf(const Task &task);

    /// The row of `job`, without a revision.
    static Row rowOf(const Job &job);

    /// Inserts or replaces. True when it was new.
    bool put(Row row);
    bool remove(const QUuid &id);
    const Row *row(const QUuid &id) const;
    int size() const { return int(m_rows.size()); }

    QList<QUuid> find(const JobQuery &query) const;
    QList<JobKey> keys(const JobQuery &query) const;
    QList<JobFigures> figures(const JobQuery &query) const;
    QStringList projects() const;
    QStringList services() const;
    /// The services of queued rows, in no order.
    QStringList queuedServices() const { return m_queuedServices.keys(); }
    /// In queue order.
    QList<QUuid> unfinished() const;
    double lastPosition() const;
    double position(const QUuid &id) const;
    /// Queued rows before `id` in queue order, counted up to `most`.
    int queuedBefore(const QUuid &id, int most) const;

private:
    static QString searchText(const Job &job);
    struct Hash
    {
        size_t operator()(const QUuid &id) const { return qHash(id); }
    };
    using Less = bool (*)(const Row *, const Row *);
    using Sorted = std::vector<const Row *>;
    /// What a query found.
    struct Found
    {
        JobQuery query; ///< its text is case-folded
        Sorted rows;
    };
    enum Key { ByTime, ByName, ByState, KeyCount };
    static Less order(Key key);
    void insert(const Row *row);
    void take(const Row *row);
    const Sorted &sorted(Key key) const;
    void share(QString &word);
    QStringList distinct(QString Row::*member) const;
    /// In the query's order; valid until the next call of anything.
    const Sorted &matching(const JobQuery &query) const;

    std::unordered_map<QUuid, Row, Hash> m_rows;   // its nodes do not move
    mutable std::array<Sorted, KeyCount> m_sorted; // made when first asked for, then kept up to date
    mutable std::array<bool, KeyCount> m_isSorted{};
    mutable std::optional<Found> m_found;          ///< the last query, as long as no row has changed since
    mutable std::optional<QStringList> m_services; ///< as long; each letter of a search asks for them
    std::set<const Row *, QueueOrder> m_unfinished;
    QHash<QString, int> m_queuedServices; ///< with the number of queued rows
    QSet<QString> m_words;                // thousands of jobs have one video, project and service
    QSet<qsizetype> m_taskLengths;        ///< how long the task's ids are that there were
    double m_lastPosition = 0;
};

} // namespace retalk
