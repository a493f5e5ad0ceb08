#pragma once

#include "joblist/jobactions.h"
#include "joblist/timeleft.h"
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

/// What the rows of a list stand together by.
enum class JobGrouping { None, Video, Project };

/// Which groups are collapsed: `others`, or all but them.
struct Folding
{
    bool isAll = false;
    QSet<QString> others; ///< videos or projects

    bool isCollapsed(const QString &group) const { return isAll != others.contains(group); }
    bool operator==(const Folding &) const = default;
};

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

/// The jobs that match a query, one row each, kept up to date by the store's and the runner's signals. In
/// groups, a row of its own heads each of them, and those below it can be collapsed. Knows only the ids of
/// its rows; a job is read from the store when its row is looked at, and the last few hundred are kept.
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
                    ///< the row that heads a group; else empty
    };

    /// `runner` and `thumbnails` may be null: no live progress, no pictures.
    JobListModel(JobStore *store, JobRunner *runner, Thumbnails *thumbnails, QObject *parent = nullptr);
    ~JobListModel() override;

    /// Films, each with a row of its own above its pieces, which can be collapsed and are at first; outlive
    /// the model.
    void setFilms(FilmRows *films);
    /// True for the row of a film.
    bool isFilm(int row) const;
    /// True for a row below its film's.
    bool isPiece(int row) const;
    /// True for rows that can be collapsed.
    bool isFoldable(int row) const { return isGroup(row) || isFilm(row); }

    const JobQuery &query() const { return m_query; }
    JobGrouping grouping() const { return m_grouping; }
    /// Groups come in the order of their first rows; the query's order holds within each.
    void setQuery(const JobQuery &query, JobGrouping grouping = JobGrouping::None);

    /// The row of a job, or -1 when the query leaves it out or its group is collapsed.
    int rowOf(const QUuid &id) const;
    /// The job of a row, or a default job where the row heads a group or its job has just been removed
    /// elsewhere.
    Job jobAt(int row) const;
    /// The jobs of the rows, in the list's order, without looking at any of them.
    QList<QUuid> idsIn(const QItemSelection &rows) const;
    /// Every job that the query finds, in the list's order, also those of collapsed groups.
    QList<QUuid> allIds() const;
    /// True where a day begins, and for the row of a group; answers without loading the row.
    bool hasHeading(int row) const { return row >= 0 && row < m_headings.size() && m_headings.testBit(row); }
    /// True for a row that heads a group, which has no job.
    bool isGroup(int row) const { return m_grouping != JobGrouping::None && hasHeading(row); }
    bool isCollapsed(int row) const;
    void setCollapsed(int row, bool isCollapsed);
    void setAllCollapsed(bool isCollapsed);
    /// The row of the group that `row` belongs to, or -1 without groups.
    int groupRowOf(int row) const;
    /// Expands the group of a job that the query finds; false when it finds no such job.
    bool reveal(const QUuid &id);
    /// What is collapsed when the list is grouped like that.
    const Folding &folding(JobGrouping grouping) const { return m_foldings[size_t(grouping)]; }
    void setFolding(JobGrouping grouping, const Folding &folding);

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

Q_SIGNALS:
    /// A group was collapsed or expanded.
    void folded();

private:
    struct Row
    {
        Job job;
        bool resultThere = true;
    };

    template <typename Key>
    void addBareFilms(QList<Key> &rows) const;
    QList<JobKey> withFilms(const QList<JobKey> &keys) const;
    void foldFilm(int row, bool isCollapsed);
    const Row *row(int row) const;
    std::optional<std::chrono::seconds> timeLeft(const Job &job, const QDateTime &now) const;
    JobLine line(const Row &row) const;
    QString toolTip(const Row &row) const;
    QVariant groupData(int row, int role) const;
    QString heading(int row) const;
    struct Group
    {
        QString key;   ///< the video, or the project; empty: none
        QString place; ///< of a video that's called as another one
        JobSums sums;
        int unfinished = 0;
        int inTrouble = 0;
        QList<JobKey> jobs;
    };

    static void tellApart(std::vector<Group> &groups);
    const Group *groupAt(int row) const;
    QString groupName(const Group &group) const;
    QString groupHeading(const Group &group) const;
    Folding &folding() { return m_foldings[size_t(m_grouping)]; }
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
    FilmRows *m_films = nullptr;
    QSet<QUuid> m_openFilms; ///< whose pieces are listed
    JobQuery m_query;
    QList<JobKey> m_keys;
    QBitArray m_headings;
    JobGrouping m_grouping = JobGrouping::None;
    std::vector<Group> m_groups;       ///< in the list's order
    QHash<QUuid, int> m_groupRows;     ///< by the id of a group's own row: its place in m_groups
    std::array<Folding, 3> m_foldings; ///< by JobGrouping
    mutable QCache<QUuid, Row> m_rows;
    RunHistory m_history;
    QTimer m_refreshTimer;
    mutable QTimer m_tickTimer; ///< runs only while a loaded row counts time
};

} // namespace retalk

Q_DECLARE_METATYPE(retalk::JobLine)
Q_DECLARE_METATYPE(retalk::JobTags)
