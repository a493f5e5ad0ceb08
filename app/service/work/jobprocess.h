#pragma once

#include "api/task.h"
#include "service/work/givenfile.h"

#include <QJsonObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace retalk::service {

/// Runs a media job in a child process of the same program (`--run-job`). The input is untrusted: if a
/// decoder crashes on it, the service survives.
class JobProcess : public QObject
{
    Q_OBJECT
public:
    enum class Limit {
        Whole,   ///< until the job is done, because a caller waits for the answer
        Progress ///< until the next percent of progress: the total time depends on the video's length and the
                 ///< computer's load
    };

    /// `job` is the input of runJob(). `folder` belongs to this job and holds the job file. The child
    /// inherits `files` and is killed when `timeout` has elapsed.
    JobProcess(QJsonObject job, const QString &folder, std::chrono::seconds timeout, Limit limit,
               GivenFiles files = {}, QObject *parent = nullptr);
    ~JobProcess() override;

    /// Emits exactly one of succeeded() and failed(), never from within start().
    void start();
    /// Returns the time until the child is killed if it makes no progress.
    std::chrono::milliseconds timeLeft() const { return m_deadline.remainingTimeAsDuration(); }

Q_SIGNALS:
    /// 0..1.
    void progressed(double fraction);
    /// Emitted with the facts about the inputs before the long work begins.
    void inspected(const QJsonObject &facts);
    void succeeded(const QJsonObject &answer);
    /// `hasCrashed` is true if a signal ended the process; a retry may succeed then.
    void failed(const retalk::TaskError &error, bool hasCrashed);

private:
    void readLines();
    void readLine(const QByteArray &line);
    void readMessages();
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void end(const TaskError &error, bool hasCrashed = false);

    QJsonObject m_job;
    QString m_jobPath;
    Limit m_limit;
    GivenFiles m_files;
    QProcess m_process;
    QTimer m_deadline;
    std::optional<QJsonObject> m_answer;
    std::optional<TaskError> m_error;
    qint64 m_messageBytes = 0;
    double m_reached = 0; ///< progress when the deadline was last extended
    bool m_isLate = false;
    bool m_isEnded = false;
};

} // namespace retalk::service
