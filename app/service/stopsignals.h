#pragma once

#include <QObject>

namespace retalk::service {

/// Says when the service has to stop: on SIGTERM and SIGINT, and, when asked for, once standard input closes.
class StopSignals : public QObject
{
    Q_OBJECT
public:
    explicit StopSignals(bool watchesInput, QObject *parent = nullptr);

Q_SIGNALS:
    void stopRequested();

private:
    void readInput();
};

} // namespace retalk::service
