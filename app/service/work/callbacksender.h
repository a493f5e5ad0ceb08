#pragma once

#include "service/stores/callbackstore.h"

#include <QObject>
#include <QSet>
#include <QSslConfiguration>
#include <QTimer>

namespace retalk::service {

class TaskStore;
struct Options;

/// Sends the callbacks queued in CallbackStore, a few at a time.
class CallbackSender : public QObject
{
    Q_OBJECT
public:
    /// `baseUrl` is the service's address, used for the result URLs in the task objects.
    CallbackSender(CallbackStore callbacks, const TaskStore &tasks, const Options &options, QString baseUrl,
                   QObject *parent = nullptr);

    /// Checks for callbacks to send now instead of at the next interval of a few seconds.
    void sendPending();

private:
    void deliver(const PendingCallback &callback);
    void settle(const QString &id);

    CallbackStore m_callbacks;
    const TaskStore &m_tasks;
    const Options &m_options;
    QString m_baseUrl;
    QSslConfiguration m_tls;
    QSet<QString> m_underWay; ///< task ids
    QSet<QString> m_settled;  ///< ended, but the row couldn't be deleted, for example on a full disk
    QTimer m_timer;
};

} // namespace retalk::service
