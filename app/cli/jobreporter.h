#pragma once

#include "jobs/model/job.h"

#include <QObject>

namespace retalk {
class FilmRunner;
class JobRunner;
class JobStore;
} // namespace retalk

namespace retalk::cli {

class Console;

/// Reports the progress of a job on the terminal, whichever process is working on it.
class JobReporter : public QObject
{
    Q_OBJECT
public:
    JobReporter(const QUuid &id, JobStore *store, JobRunner *runner, Console *console,
                QObject *parent = nullptr);

    const QUuid &id() const { return m_id; }
    /// Marks the job as a piece of a film of `films` that is followed too: the film reports the overall
    /// outcome. Call before start().
    void setFilms(const FilmRunner *films) { m_films = films; }
    /// Reports the job's current state and follows it from then on.
    void start();
    bool isSubmitted() const { return m_isSubmitted; }
    bool isEnded() const { return m_isEnded; }
    int exitCode() const { return m_exitCode; }

Q_SIGNALS:
    void submitted();
    /// Emitted when the job is finished, remains unconfirmed, or isn't worth waiting for: the network has
    /// been down for several attempts.
    void ended(int exitCode);

private:
    void update();
    void settle();
    void tellProgress(const Job &job);
    void tellWait(const Job &job);
    void tellNextStep(const Job &job);
    void end(int exitCode);
    QString named(const Job &job, const QString &line) const;

    QUuid m_id;
    JobStore *m_store;
    JobRunner *m_runner;
    Console *m_console;
    std::optional<JobState> m_state;
    const FilmRunner *m_films = nullptr;
    bool m_isSubmitted = false;
    bool m_isEnded = false;
    int m_exitCode = 0;
    int m_percent = -1;
    int m_earlierAttempts = 0; ///< in the current stage, before this command
    QDateTime m_toldWait;
};

} // namespace retalk::cli
