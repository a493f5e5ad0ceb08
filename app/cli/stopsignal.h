#pragma once

#include <QObject>

class QSocketNotifier;

namespace retalk::cli {

/// Emits SIGINT, SIGTERM and SIGHUP as a Qt signal; signals ignored when the process was started (nohup) stay
/// ignored. A second SIGINT ends the process at once; a second one of the others doesn't, because they arrive
/// twice when a terminal or session closes. One per process.
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
