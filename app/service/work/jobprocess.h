#pragma once

#include "api/task.h"
#include "service/work/givenfile.h"

#include <QJsonObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace retalk::service {

/// Runs one piece of media work in a child process of this same program (`--run-job`), because the bytes come
/// from anywhere: whatever a decoder does with them, the service lives on.
class JobProcess : public QObject
{
    Q_OBJECT
public:
    enum class Limit {
        Whole,   ///< to its end: somebody waits for the answer
        Progress ///< to the next hundredth: the whole depends on how long the video and how busy the computer
                 ///< is
    };

    /// `job` is what runJob() reads; `folder` is the work's own and holds the job file; the child inherits
    /// `files`, and is stopped when `patience` is over.
    JobProcess(QJsonObject job, const QString &folder, std::chrono::seconds patience, Limit limit,
               GivenFiles files = {}, QObject *parent = nullptr);
    ~JobProcess() override;

    /// Ends with exactly one of succeeded() and failed(), never from within start().
    void start();
    /// Until it is stopped, unless it gets further.
    std::chrono::milliseconds timeLeft() const { return m_deadline.remainingTimeAsDuration(); }

Q_SIGNALS:
    /// 0..1.
    void progressed(double fraction);
    /// What the inputs were found to be, before the long work begins.
    void inspected(const QJsonObject &facts);
    void succeeded(const QJsonObject &answer);
    /// `hasCrashed`: a signal ended the process, which may not happen again.
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
    double m_reached = 0; ///< when the deadline was last put off
    bool m_isLate = false;
    bool m_isEnded = false;
};

} // namespace retalk::service
