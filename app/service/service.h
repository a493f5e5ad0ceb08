#pragma once

#include "base/expected.h"
#include "service/options.h"

#include <QObject>

#include <memory>

namespace retalk::service {

/// The complete service: stores, worker and HTTP server.
class Service : public QObject
{
    Q_OBJECT
public:
    explicit Service(Options options, QObject *parent = nullptr);
    ~Service() override;

    /// Opens the data folder, binds the port and starts serving. The Error's message is ready to print.
    Expected<bool> start();
    /// Returns {port, token, version, pid, accepts_files}: the only line on standard output, printed after
    /// start() succeeds.
    QByteArray readyLine() const;
    /// Stops serving; unfinished tasks resume at the next start. Returns false if a stalled caller still
    /// holds a thread.
    bool stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk::service
