#pragma once

#include "service/stores/callbackstore.h"

#include <QObject>
#include <QSet>
#include <QSslConfiguration>
#include <QTimer>

namespace retalk::service {

class TaskStore;
struct Options;

/// Sends what CallbackStore owes, a few at a time.
class CallbackSender : public QObject
{
    Q_OBJECT
public:
    /// `baseUrl` is how callers reach this service; the task objects' result URLs begin with it.
    CallbackSender(CallbackStore callbacks, const TaskStore &tasks, const Options &options, QString baseUrl,
                   QObject *parent = nullptr);

    /// Looks for callbacks to send now; otherwise it does so every few seconds.
    void sendOwed();

private:
    void deliver(const OwedCallback &callback);
    void settle(const QString &id);

    CallbackStore m_callbacks;
    const TaskStore &m_tasks;
    const Options &m_options;
    QString m_baseUrl;
    QSslConfiguration m_tls;
    QSet<QString> m_underWay; ///< task ids
    QSet<QString> m_settled;  ///< ended, but their rows could not be deleted: a disk may be full
    QTimer m_timer;
};

} // namespace retalk::service
