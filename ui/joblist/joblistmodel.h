#pragma once

#include "joblist/jobline.h"
#include "joblist/runhistory.h"
#include "jobs/store/jobstore.h"

#include <QAbstractListModel>
#include <QBitArray>
#include <QCache>
#include <QDateTime>
#include <QHash>
#include <QItemSelection>
#include <QSet>
#include <QTimer>

#include <array>
#include <vector>

namespace retalk {

class FilmRows;
class JobRunner;
class Thumbnails;

/// How the rows of the list are grouped.
enum class JobGrouping { None, Video, Project };

/// The collapsed groups: `others`, or all except those.
struct CollapsedGroups
{
    bool isAll = false;
    QSet<QString> others; ///< videos or projects

    bool isCollapsed(const QString &group) const { return isAll != others.contains(group); }
    bool operator==(const CollapsedGroups &) const = default;
};

/// What a row shows in addition to the job's line.
struct JobTags
{
    bool isStarred = false;
    bool isDraft = false;
    QString service; ///< serviceTitle()
    QString project;
    QString note; ///< its first line

    bool operator==(const JobTags &) const = default;
};

/// The jobs that match a query, one per row, kept up to date by the signals of the store and the runner. In
/// grouped mode, each group has a header row, and the rows below it can be collapsed. Holds only the ids of
/// its rows; a job is read from the store when its row is shown, and the last few hundred are cached.
class JobListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid
        LineRole,                  ///< JobLine
        ThumbnailRole,             ///< QPixmap, null if not available yet
        TagsRole,                  ///< JobTags
        HeadingRole ///< "Today" on the first row of each day when ordered by time, "speaker.mp4 · 3 jobs" on
                    ///< a group's header row; otherwise empty
    };

    /// `runner` and `thumbnails` may be null: no live progress, no thumbnails.
    JobListModel(JobStore *store, JobRunner *runner, Thumbnails *thumbnails, QObject *parent = nullptr);
    ~JobListModel() override;

    /// Sets the films, each of which has a row above its pieces that can be collapsed and initially is.
    /// `films` must outlive the model.
    void setFilms(FilmRows *films);
    /// Returns true for a film's row.
    bool isFilm(int row) const;
    /// Returns true for a row below its film's.
    bool isPiece(int row) const;
    /// Returns true for rows that can be collapsed.
    bool isCollapsible(int row) const { return isGroup(row) || isFilm(row); }

    const JobQuery &query() const { return m_query; }
    JobGrouping grouping() const { return m_grouping; }
    /// Groups are in the order of their first rows; the query's order applies within each.
    void setQuery(const JobQuery &query, JobGrouping grouping = JobGrouping::None);

    /// Returns the row of a job, or -1 if the query excludes it or its group is collapsed.
    int rowOf(const QUuid &id) const;
    /// Returns the job of a row, or a default-constructed job if the row is a group's or its job has just
    /// been removed elsewhere.
    Job jobAt(int row) const;
    /// Returns the jobs of the rows, in the list's order, without reading any of them.
    QList<QUuid> idsIn(const QItemSelection &rows) const;
    /// Returns all jobs that match the query, in the list's order, including those of collapsed groups.
    QList<QUuid> allIds() const;
    /// Returns true for the first row of a day and for a group's row, without reading the row's job.
    bool hasHeading(int row) const { return row >= 0 && row < m_headings.size() && m_headings.testBit(row); }
    /// Returns true for a group's header row, which has no job.
    bool isGroup(int row) const { return m_grouping != JobGrouping::None && hasHeading(row); }
    bool isCollapsed(int row) const;
    void setCollapsed(int row, bool isCollapsed);
    void setAllCollapsed(bool isCollapsed);
    /// Returns the row of the group that `row` belongs to, or -1 if the list isn't grouped.
    int groupRowOf(int row) const;
    /// Expands the group of a job; returns false if the query doesn't match the job.
    bool reveal(const QUuid &id);
    /// Returns what is collapsed with this grouping.
    const CollapsedGroups &collapsedGroups(JobGrouping grouping) const
    {
        return m_collapsedGroups[size_t(grouping)];
    }
    void setCollapsedGroups(JobGrouping grouping, const CollapsedGroups &collapsedGroups);

    /// Reads a job's row again, because its file may be gone.
    void lookAgain(const QUuid &id);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    /// Waiting jobs of this list can be dropped among the waiting ones; `row` is only the position.
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// Emitted when a group has been collapsed or expanded.
    void collapsedChanged();

private:
    struct Row
    {
        Job job;
        bool hasResultFile = true;
    };

    template <typename Key>
    void addBareFilms(QList<Key> &rows) const;
    template <typename Key>
    void dropUnfinishedFilms(QList<Key> &rows) const;
    QList<JobKey> withFilms(const QList<JobKey> &keys) const;
    void setFilmCollapsed(int row, bool isCollapsed);
    const Row *row(int row) const;
    std::optional<std::chrono::seconds> timeLeft(const Job &job, const QDateTime &now) const;
    JobLine line(const Row &row) const;
    QString toolTip(const Row &row) const;
    QVariant groupData(int row, int role) const;
    QString heading(int row) const;
    struct Group
    {
        QString key;   ///< the video or project; empty: none
        QString place; ///< of a video whose name is not unique
        JobSums sums;
        int unfinished = 0;
        int inTrouble = 0;
        QList<JobKey> jobs;
    };

    static void makeNamesUnique(std::vector<Group> &groups);
    const Group *groupAt(int row) const;
    QString groupName(const Group &group) const;
    QString groupHeading(const Group &group) const;
    CollapsedGroups &collapsedGroups() { return m_collapsedGroups[size_t(m_grouping)]; }
    /// Returns the query's rows, grouped if requested.
    QList<JobKey> listed();
    void setKeys(QList<JobKey> keys);
    /// Moves the rows to a new order, keeping the selection. Returns false if they aren't the same rows.
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
    FilmRows *m_films = nullptr;
    QSet<QUuid> m_openFilms; ///< films whose pieces are listed
    JobQuery m_query;
    QList<JobKey> m_keys;
    QBitArray m_headings;
    JobGrouping m_grouping = JobGrouping::None;
    std::vector<Group> m_groups;                      ///< in the list's order
    QHash<QUuid, int> m_groupRows;                    ///< index into m_groups by the id of a group's own row
    std::array<CollapsedGroups, 3> m_collapsedGroups; ///< by JobGrouping
    mutable QCache<QUuid, Row> m_rows;
    RunHistory m_history;
    QTimer m_refreshTimer;
    mutable QTimer m_tickTimer; ///< runs only while a loaded row counts time
};

} // namespace retalk

Q_DECLARE_METATYPE(retalk::JobLine)
Q_DECLARE_METATYPE(retalk::JobTags)
