#pragma once

#include <QObject>

#include <chrono>

namespace retalk {

class JobRunner;

/// The end of the program, so that it leaves no job in doubt: nothing more is submitted, and a POST that is
/// on its way gets some seconds for its answer. Window and command line leave by it.
class OrderlyExit : public QObject
{
    Q_OBJECT
public:
    explicit OrderlyExit(JobRunner *runner, std::chrono::milliseconds longest = std::chrono::seconds(10),
                         QObject *parent = nullptr);

    /// Whether start() would have to wait.
    bool isNeeded() const;
    /// Ends with exactly one done(), later, after `longest` at the latest. Calls after the first change
    /// nothing.
    void start();

Q_SIGNALS:
    void done();

private:
    void look();
    void end();

    JobRunner *m_runner;
    std::chrono::milliseconds m_longest;
    bool m_isStarted = false;
    bool m_isDone = false;
};

} // namespace retalk
