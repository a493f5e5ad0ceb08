#pragma once

#include "jobs/runner/jobrunner.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace retalk {

class VerdictLine;

/// Asks about a job whose response never arrived: which of the account's tasks it is, or what else to do.
/// Claims nothing it doesn't know: if the service couldn't be reached, the task may still exist.
class UnconfirmedDialog : public QDialog
{
    Q_OBJECT
public:
    explicit UnconfirmedDialog(const Job &job, QWidget *parent = nullptr);

    /// Shows the service's answer until the next check.
    void setSearch(const TaskSearch &search);
    /// Shows why a choice was refused, in a sentence. The dialog stays open.
    void showError(const QString &sentence);

Q_SIGNALS:
    void taskChosen(const QString &taskId);
    /// Requests another check with the service; the dialog waits for setSearch().
    void checkChosen();
    void sendAgainChosen();
    void forgetChosen();

private:
    void showChecking(bool isChecking);

    QString m_name;
    QString m_service;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_progress;
    QListWidget *m_list;
    VerdictLine *m_problem;
    VerdictLine *m_warning;
    QPushButton *m_use;
    QPushButton *m_check;
    QPushButton *m_again;
    QPushButton *m_forget;
};

} // namespace retalk
