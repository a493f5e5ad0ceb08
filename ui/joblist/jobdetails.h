#pragma once

#include "jobs/store/jobstore.h"

#include <QDialog>

class QPushButton;
class QTextBrowser;

namespace retalk {

/// Everything that is known about one job, to read and to copy; follows the job while it is open.
class JobDetails : public QDialog
{
    Q_OBJECT
public:
    /// `store` outlives the dialog.
    JobDetails(JobStore *store, const QUuid &id, QWidget *parent = nullptr);

private:
    void refresh();

    JobStore *m_store;
    QUuid m_id;
    QTextBrowser *m_page;
    QPushButton *m_copyTask;
    QString m_text; ///< all of it, for the clipboard
    QString m_taskId;
};

} // namespace retalk
