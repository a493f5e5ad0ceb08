#pragma once

#include <QModelIndex>
#include <QObject>
#include <QUuid>

class QMenu;

namespace retalk {

class JobListModel;
class JobListView;

/// Collapses and expands the groups of the list and fills their menu.
class JobGroups : public QObject
{
    Q_OBJECT
public:
    /// `model` and `view` must outlive it.
    JobGroups(JobListModel *model, JobListView *view, QObject *parent = nullptr);

    void setCollapsed(const QModelIndex &group, bool isCollapsed);
    void fillMenu(QMenu *menu, const QModelIndex &group);

Q_SIGNALS:
    /// Emitted when hidden rows have become visible.
    void expanded();

private:
    void tellChange(int row);
    void selectJobsOf(const QModelIndex &group);

    JobListModel *m_model;
    JobListView *m_view;
};

} // namespace retalk
