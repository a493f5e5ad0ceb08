#pragma once

#include "joblist/joblistmodel.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/store/jobstore.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace retalk {

class FlatButton;

/// The bar above the list: title, search, filter, order and grouping, and commands for the whole list.
class JobListHeader : public QWidget
{
    Q_OBJECT
public:
    explicit JobListHeader(QWidget *parent = nullptr);

    const JobQuery &query() const { return m_query; }
    JobGrouping grouping() const { return m_grouping; }
    /// Shows all jobs again, in the same order and groups, without emitting queryChanged().
    void showAll();
    void focusSearch();
    /// Doesn't emit queryChanged().
    void setArrangement(JobQuery::Order order, JobGrouping grouping);
    /// Sets the function from which the filter menu gets the services that have jobs, as serviceKey() values.
    void setServices(std::function<QStringList()> services) { m_services = std::move(services); }
    /// Sets whether there is a queue to pause.
    void offerPause(bool isOffered);
    void setPause(JobRunner::Pause pause);
    /// Updates the services' names after a change.
    void renameServices();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pauseToggled();
    /// Emitted when the user has changed query() or grouping().
    void queryChanged();
    /// Requests that all groups be collapsed or expanded.
    void collapseAllRequested(bool isCollapsed);
    void importTableRequested();
    void totalsRequested();
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    int leastWidth() const;
    void makeRoom();
    void mirrorFilter();
    template <typename Value, typename Entries>
    void addChoices(QMenu *menu, Value &value, const Entries &entries);
    void fillFilterMenu();
    void fillOrderMenu();
    void fillGroupMenu();
    void fillMoreMenu();
    QString filterName() const;
    void nameControls();
    void namePause();

    JobRunner::Pause m_pause = JobRunner::Pause::No;
    QToolButton *m_pauseButton;
    JobQuery m_query;
    JobGrouping m_grouping = JobGrouping::None;
    std::function<QStringList()> m_services;
    QLabel *m_title;
    QLineEdit *m_search;
    QToolButton *m_filter;
    FlatButton *m_order;
    FlatButton *m_group;
    FlatButton *m_more;
    QPushButton *m_import;
};

} // namespace retalk
