#pragma once

#include "base/expected.h"
#include "service/options.h"

#include <QObject>

#include <memory>

namespace retalk::service {

/// The whole service: stores, worker and HTTP server put together.
class Service : public QObject
{
    Q_OBJECT
public:
    explicit Service(Options options, QObject *parent = nullptr);
    ~Service() override;

    /// Opens the data folder, binds the port and begins to serve. The Error says what to print.
    Expected<bool> start();
    /// {port, token, version, pid, accepts_files}: the one line on standard output once start() went well.
    QByteArray readyLine() const;
    /// Stops serving; unfinished tasks go on with the next start. False when a stalled caller would not let
    /// go.
    bool stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk::service
