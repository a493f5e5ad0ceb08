#include "joblist/unconfirmedquestions.h"

#include "joblist/unconfirmeddialog.h"
#include "jobs/store/jobstore.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace retalk {

UnconfirmedQuestions::UnconfirmedQuestions(JobStore *store, JobRunner *runner, QWidget *window)
    : QObject(window), m_store(store), m_runner(runner), m_window(window)
{
}

void UnconfirmedQuestions::ask(const QUuid &id, const TaskSearch &search)
{
    if (UnconfirmedDialog *open = m_open.value(id))
        return open->setSearch(search);
    const std::optional<Job> job = m_store->job(id);
    if (!job)
        return;
    auto *dialog = new UnconfirmedDialog(*job, m_window->window());
    m_open.insert(id, dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSearch(search);
    // Closes once the job has left that state, because the question is settled.
    const auto closeWhenAnswered = [store = m_store, id, dialog](const QUuid &changed) {
        if (changed == id && (!store->contains(id) || store->state(id) != JobState::Unconfirmed))
            dialog->accept();
    };
    connect(m_store, &JobStore::changed, dialog, closeWhenAnswered);
    connect(m_store, &JobStore::removed, dialog, closeWhenAnswered);
    const auto tell = [dialog](const Expected<void> &done) {
        if (!done)
            dialog->showError(done.error().message);
    };
    connect(dialog, &UnconfirmedDialog::taskChosen, this,
            [this, id, tell](const QString &taskId) { tell(m_runner->adopt(id, taskId)); });
    connect(dialog, &UnconfirmedDialog::checkChosen, this,
            [this, id, tell] { tell(m_runner->checkWithService(id)); });
    connect(dialog, &UnconfirmedDialog::sendAgainChosen, this,
            [this, id, tell] { tell(m_runner->sendAgain(id)); });
    connect(dialog, &UnconfirmedDialog::forgetChosen, this, [this, id, tell] { tell(m_runner->forget(id)); });
    dialog->open();
}

} // namespace retalk
