#pragma once

#include "api/task.h"

#include <QDialog>

class QListWidget;

namespace retalk {

/// Asks which of the account's tasks belongs to a job whose answer never came, or whether to send it again.
class UnconfirmedDialog : public QDialog
{
    Q_OBJECT
public:
    /// `tasks` may be empty: the service has no task that could be it.
    UnconfirmedDialog(const QString &jobName, const QList<TaskRow> &tasks, QWidget *parent = nullptr);

Q_SIGNALS:
    void taskChosen(const QString &taskId);
    void sendAgainChosen();

private:
    QListWidget *m_list;
};

} // namespace retalk
