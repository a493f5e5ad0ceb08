#pragma once

#include <QObject>

class QSocketNotifier;

namespace retalk::cli {

/// SIGINT and SIGTERM as a Qt signal. A second one ends the process at once. One per process.
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
