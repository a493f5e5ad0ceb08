#pragma once

#include <QObject>

#include <chrono>

namespace retalk {

class JobRunner;

/// An orderly end of the program that leaves no job in doubt: nothing more is submitted, and a POST under way
/// gets a few seconds for its answer. Used by the window and the command line.
class GracefulShutdown : public QObject
{
    Q_OBJECT
public:
    explicit GracefulShutdown(JobRunner *runner, std::chrono::milliseconds longest = std::chrono::seconds(10),
                              QObject *parent = nullptr);

    /// Returns true if start() would have to wait.
    bool isNeeded() const;
    /// Emits done() exactly once, asynchronously, after `longest` at most. Further calls have no effect.
    void start();

Q_SIGNALS:
    void done();

private:
    void checkPosts();
    void end();

    JobRunner *m_runner;
    std::chrono::milliseconds m_longest;
    bool m_isStarted = false;
    bool m_isDone = false;
};

} // namespace retalk
