#pragma once

#include "jobs/store/jobstore.h"

#include <QDialog>

class QComboBox;
class QTreeWidget;

namespace retalk {

/// What totals are grouped by.
enum class TotalsBy { Day, Project, Service };

/// One line of totals.
struct JobTotal
{
    QString key; ///< an ISO date in local time, a project, or a serviceKey()
    JobSums sums;

    bool operator==(const JobTotal &) const = default;
};

/// Returns the totals of `jobs`: days newest first, projects and services by name.
QList<JobTotal> totalsOf(const QList<JobFigures> &jobs, TotalsBy by);

/// Shows the totals of the listed jobs.
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
