#pragma once

#include "jobs/store/jobstore.h"

#include <QDialog>

class QPushButton;
class QTextBrowser;

namespace retalk {

/// Shows everything known about a job, to read and copy; updated while it is open.
class JobDetails : public QDialog
{
    Q_OBJECT
public:
    /// `store` must outlive the dialog.
    JobDetails(JobStore *store, const QUuid &id, QWidget *parent = nullptr);

private:
    void refresh();

    JobStore *m_store;
    QUuid m_id;
    QTextBrowser *m_page;
    QPushButton *m_copyTask;
    QString m_text; ///< the full text, for the clipboard
    QString m_taskId;
};

} // namespace retalk
