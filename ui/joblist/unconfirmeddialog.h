#pragma once

#include "jobs/tasksearch.h"

#include <QDialog>

class QListWidget;

namespace retalk {

/// Asks which of the account's tasks belongs to a job whose answer never came, or whether to send it again.
class UnconfirmedDialog : public QDialog
{
    Q_OBJECT
public:
    /// `search` may hold no task: none could be it, or the list couldn't be read.
    UnconfirmedDialog(const QString &jobName, const TaskSearch &search, QWidget *parent = nullptr);

Q_SIGNALS:
    void taskChosen(const QString &taskId);
    void sendAgainChosen();

private:
    QListWidget *m_list;
};

} // namespace retalk
