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

/// Tells the terminal what happens to one job, whichever process works on it.
class JobReporter : public QObject
{
    Q_OBJECT
public:
    JobReporter(const QUuid &id, JobStore *store, JobRunner *runner, Console *console,
                QObject *parent = nullptr);

    const QUuid &id() const { return m_id; }
    /// It's a piece of a film of `films` that is followed, too: the film says what becomes of it all. Before
    /// start().
    void setFilms(const FilmRunner *films) { m_films = films; }
    /// Tells where the job stands and follows it from here.
    void start();
    bool isSubmitted() const { return m_isSubmitted; }
    bool isEnded() const { return m_isEnded; }
    int exitCode() const { return m_exitCode; }

Q_SIGNALS:
    void submitted();
    /// Finished, unconfirmed for good, or not to be waited for: the network has been away for several tries.
    void ended(int exitCode);

private:
    void look();
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
    int m_earlierAttempts = 0; ///< of the present stage, before this command
    QDateTime m_toldWait;
};

} // namespace retalk::cli
