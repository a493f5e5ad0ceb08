#pragma once

#include <QApplication>
#include <QString>

#include <cstdint>
#include <vector>

namespace retalk::bench {

/// An application that times every event it delivers in the window's thread. An event within another belongs
/// to the outer one.
class HandlerWatch : public QApplication
{
public:
    HandlerWatch(int &argc, char **argv) : QApplication(argc, argv) {}

    bool notify(QObject *receiver, QEvent *event) override;

    /// Events for `driver` are the measurement's own: not counted, but what they deliver is.
    void setDriver(const QObject *driver) { m_driver = driver; }
    void setWatching(bool isWatching) { m_isWatching = isWatching; }

    struct Handler
    {
        double wallMs;
        double ownMs; ///< on the wall, without the time in which other programs had the processor
        double cpuMs; ///< of this thread
        QString what; ///< only of the slow ones
    };
    const std::vector<Handler> &handlers() const { return m_handlers; }
    /// The value below which `fraction` of the handlers lie.
    double percentile(double Handler::*column, double fraction) const;

private:
    std::vector<Handler> m_handlers;
    const QObject *m_driver = nullptr;
    QString m_inner; ///< slow painting within the present handler
    bool m_isWatching = false;
    int m_depth = 0;
};

} // namespace retalk::bench
