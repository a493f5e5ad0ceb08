#pragma once

#include "joblist/jobactions.h"
#include "joblist/timeleft.h"
#include "jobs/jobstore.h"

#include <QAbstractListModel>
#include <QBitArray>
#include <QCache>
#include <QDateTime>
#include <QHash>
#include <QTimer>

namespace retalk {

class JobRunner;
class Thumbnails;

/// What the rows of a list stand together by.
enum class JobGrouping { None, Video, Project };

/// What a row shows beside the job's line.
struct JobTags
{
    bool isStarred = false;
    bool isDraft = false;
    QString service; ///< serviceName(), as a heading has it
    QString project;
    QString note; ///< its first line

    bool operator==(const JobTags &) const = default;
};

/// The jobs that match a query, one row each, kept up to date by the store's and the runner's signals. Knows
/// only the ids of its rows; a job is read from the store when its row is looked at, and the last few hundred
/// are kept.
class JobListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid
        LineRole,                  ///< JobLine
        ThumbnailRole,             ///< QPixmap, null until there is one
        TagsRole,                  ///< JobTags
        HeadingRole ///< "Today" on the first row of each day when ordered by time, "speaker.mp4 · 3 jobs" on
                    ///< that of each group; else empty
    };

    /// `runner` and `thumbnails` may be null: no live progress, no pictures.
    JobListModel(JobStore *store, JobRunner *runner, Thumbnails *thumbnails, QObject *parent = nullptr);
    ~JobListModel() override;

    const JobQuery &query() const { return m_query; }
    JobGrouping grouping() const { return m_grouping; }
    /// Groups come in the order of their first rows; the query's order holds within each.
    void setQuery(const JobQuery &query, JobGrouping grouping = JobGrouping::None);

    /// The row of a job, or -1 when the query leaves it out.
    int rowOf(const QUuid &id) const;
    /// The job of a row, or a default job when it has just been removed elsewhere.
    Job jobAt(int row) const;
    /// True where a day or a group begins; answers without loading the row.
    bool hasHeading(int row) const { return row < m_headings.size() && m_headings.testBit(row); }

    /// Reads a job's row anew: its file may have gone.
    void lookAgain(const QUuid &id);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    /// Waiting jobs of this list may be dropped among those that wait; a row says where, not which.
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    struct Row
    {
        Job job;
        bool resultThere = true;
    };

    const Row *row(int row) const;
    JobLine line(const Row &row) const;
    QString toolTip(const Row &row) const;
    QString heading(int row) const;
    struct Group
    {
        QString key; ///< the video, or the project; empty: none
        JobSums sums;
    };

    QString groupHeading(const Group &group) const;
    /// The rows of the query, in groups where it's wanted.
    QList<JobKey> listed();
    void setKeys(QList<JobKey> keys);
    /// The same rows in another order: whatever is selected stays so. False: they are not the same.
    bool reorder(const QList<JobKey> &keys);
    bool isQueued(int row) const;
    void findHeadings();
    void learnHistory();
    void refresh();
    void onChanged(const QUuid &id);
    void onRemoved(const QUuid &id);
    void touch(int row);
    void tick();

    JobStore *m_store;
    JobRunner *m_runner;
    Thumbnails *m_thumbnails;
    JobQuery m_query;
    QList<JobKey> m_keys;
    QBitArray m_headings;
    JobGrouping m_grouping = JobGrouping::None;
    QList<Group> m_groups;
    QHash<QUuid, int> m_groupOf; ///< by job: its place in m_groups
    mutable QCache<QUuid, Row> m_rows;
    RunHistory m_history;
    QTimer m_refreshTimer;
    mutable QTimer m_tickTimer; ///< runs only while a loaded row counts time
};

} // namespace retalk

Q_DECLARE_METATYPE(retalk::JobLine)
Q_DECLARE_METATYPE(retalk::JobTags)
