#pragma once

#include <QObject>

namespace retalk::service {

/// Emits stopRequested() on SIGTERM, on SIGINT and, if `watchesInput` is set, when standard input closes.
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
