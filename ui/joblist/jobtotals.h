#pragma once

#include "jobs/store/jobstore.h"

#include <QDialog>

class QComboBox;
class QTreeWidget;

namespace retalk {

/// What jobs are added up by.
enum class TotalsBy { Day, Project, Service };

/// One line of totals.
struct JobTotal
{
    QString key; ///< an ISO date of this computer's calendar, a project, or a serviceKey()
    JobSums sums;

    bool operator==(const JobTotal &) const = default;
};

/// The totals of `jobs`: days newest first, projects and services by name.
QList<JobTotal> totalsOf(const QList<JobFigures> &jobs, TotalsBy by);

/// The totals of what the list shows.
class JobTotals : public QDialog
{
    Q_OBJECT
public:
    explicit JobTotals(const QList<JobFigures> &jobs, QWidget *parent = nullptr);

private:
    void refresh();

    QList<JobFigures> m_jobs;
    QComboBox *m_by;
    QTreeWidget *m_table;
};

} // namespace retalk
