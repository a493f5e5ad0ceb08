#pragma once

#include "jobs/runner/jobrunner.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace retalk {

class VerdictLine;

/// About a job whose answer never came: which of the account's tasks it is, or what else to do about it.
/// Says only what is known: a service that could not be asked is not one that has no task.
class UnconfirmedDialog : public QDialog
{
    Q_OBJECT
public:
    explicit UnconfirmedDialog(const Job &job, QWidget *parent = nullptr);

    /// What the service has said. Shown until it is asked again.
    void setSearch(const TaskSearch &search);
    /// A choice was refused; why, in a sentence. The dialog stays.
    void complain(const QString &sentence);

Q_SIGNALS:
    void taskChosen(const QString &taskId);
    /// The service is to be asked once more; the dialog waits for setSearch().
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
