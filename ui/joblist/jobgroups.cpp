#include "joblist/jobgroups.h"

#include "joblist/joblistmodel.h"
#include "joblist/joblistview.h"
#include "joblist/joblistwords.h"

#include <QAccessible>
#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPersistentModelIndex>

namespace retalk {

JobGroups::JobGroups(JobListModel *model, JobListView *view, QObject *parent)
    : QObject(parent), m_model(model), m_view(view)
{
    connect(m_view, &JobListView::collapseRequested, this, &JobGroups::setCollapsed);
}

void JobGroups::setCollapsed(const QModelIndex &group, bool isCollapsed)
{
    const QPersistentModelIndex row = group;
    // Before the current row disappears: the group is then the current one.
    m_view->selectionModel()->setCurrentIndex(group, QItemSelectionModel::NoUpdate);
    m_model->setCollapsed(row.row(), isCollapsed);
    tellChange(row.row());
    if (!isCollapsed)
        Q_EMIT expanded();
}

void JobGroups::tellChange(int row)
{
    if (!QAccessible::isActive())
        return;
    // The row's name also says so, since list cells have no expanded state on some desktops.
    QAccessible::State changed;
    changed.expanded = true;
    QAccessibleStateChangeEvent state(m_view, changed);
    state.setChild(row);
    QAccessible::updateAccessibility(&state);
    QAccessibleEvent name(m_view, QAccessible::NameChanged);
    name.setChild(row);
    QAccessible::updateAccessibility(&name);
}

void JobGroups::selectJobsOf(const QModelIndex &group)
{
    const QPersistentModelIndex row = group;
    setCollapsed(row, false);
    int last = row.row();
    while (last + 1 < m_model->rowCount() && !m_model->isGroup(last + 1))
        ++last;
    if (last == row.row())
        return;
    m_view->selectionModel()->setCurrentIndex(m_model->index(row.row() + 1), QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select({m_model->index(row.row() + 1), m_model->index(last)},
                                     QItemSelectionModel::ClearAndSelect);
}

void JobGroups::fillMenu(QMenu *menu, const QModelIndex &group)
{
    const QPersistentModelIndex row = group;
    const bool isCollapsed = m_model->isCollapsed(group.row());
    const auto add = [menu](const char *name, const QString &text, auto act) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, menu, act);
    };
    add("foldGroup", isCollapsed ? JobListWords::tr("Expand") : JobListWords::tr("Collapse"),
        [this, row, isCollapsed] { setCollapsed(row, !isCollapsed); });
    add("selectGroup", JobListWords::tr("Select its jobs"), [this, row] { selectJobsOf(row); });
    menu->addSeparator();
    add("collapseAll", JobListWords::tr("Collapse all groups"), [this] { m_model->setAllCollapsed(true); });
    add("expandAll", JobListWords::tr("Expand all groups"), [this] { m_model->setAllCollapsed(false); });
}

} // namespace retalk
