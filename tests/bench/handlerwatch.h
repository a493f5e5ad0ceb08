#pragma once

#include <QApplication>
#include <QString>

#include <cstdint>
#include <vector>

namespace retalk::bench {

/// An application that times every event delivered in the GUI thread. A nested event counts towards the outer
/// one.
class HandlerWatch : public QApplication
{
public:
    HandlerWatch(int &argc, char **argv) : QApplication(argc, argv) {}

    bool notify(QObject *receiver, QEvent *event) override;

    /// Excludes events for `driver`, which belong to the measurement. Events that they deliver still count.
    void setDriver(const QObject *driver) { m_driver = driver; }
    void setWatching(bool isWatching) { m_isWatching = isWatching; }

    struct Handler
    {
        double wallMs;
        double ownMs; ///< wall time without the time in which other programs had the processor
        double cpuMs; ///< of this thread
        QString what; ///< only for slow handlers
    };
    const std::vector<Handler> &handlers() const { return m_handlers; }
    /// Returns the value below which `fraction` of the handlers lie.
    double percentile(double Handler::*column, double fraction) const;

private:
    std::vector<Handler> m_handlers;
    const QObject *m_driver = nullptr;
    QString m_inner; ///< slow painting within the current handler
    bool m_isWatching = false;
    int m_depth = 0;
};

} // namespace retalk::bench
