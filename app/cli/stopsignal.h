#pragma once

#include <QObject>

class QSocketNotifier;

namespace retalk::cli {

/// SIGINT, SIGTERM and SIGHUP as a Qt signal; what the process was started to ignore (nohup) stays ignored. A
/// second SIGINT ends the process at once; the others come twice when a terminal or a session closes, and no
/// person is in a hurry then. One per process.
class StopSignal : public QObject
{
    Q_OBJECT
public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

Q_SIGNALS:
    void raised(int signalNumber);

private:
    void read();
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace retalk::cli
