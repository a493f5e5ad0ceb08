#include "service/work/callbacksender.h"

#include "base/log.h"
#include "service/options.h"
#include "service/stores/taskstore.h"
#include "service/work/callbackdelivery.h"

#include <QJsonDocument>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kInterval{5};
constexpr int kMaxUnderWay = 8;

} // namespace

CallbackSender::CallbackSender(CallbackStore callbacks, const TaskStore &tasks, const Options &options,
                               QString baseUrl, QObject *parent)
    : QObject(parent)
    , m_callbacks(std::move(callbacks))
    , m_tasks(tasks)
    , m_options(options)
    , m_baseUrl(std::move(baseUrl))
    , m_tls(QSslConfiguration::defaultConfiguration())
{
    if (!options.callbackCaFile.isEmpty() && !m_tls.addCaCertificates(options.callbackCaFile))
        qCWarning(lcService) << "no certificate can be read from" << options.callbackCaFile;
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        for (const QString &id : QSet<QString>(m_settled))
            settle(id);
        sendPending();
    });
    m_timer.start();
    sendPending();
}

void CallbackSender::sendPending()
{
    const auto pending = m_callbacks.pending();
    if (!pending)
        return;
    for (const PendingCallback &callback : *pending) {
        if (m_underWay.size() >= kMaxUnderWay)
            return;
        if (!m_underWay.contains(callback.taskId) && !m_settled.contains(callback.taskId))
            deliver(callback);
    }
}

/// Makes sure that this callback isn't sent again, even if its row can't be deleted.
void CallbackSender::settle(const QString &id)
{
    if (m_callbacks.forget(id))
        m_settled.remove(id);
    else
        m_settled.insert(id);
}

void CallbackSender::deliver(const PendingCallback &callback)
{
    const auto task = m_tasks.find(callback.taskId);
    const bool isGone = !task && task.error().kind == ErrorKind::NotFound;
    if (isGone || callback.attempts >= CallbackDelivery::kMaxAttempts)
        settle(callback.taskId);
    if (!task || callback.attempts >= CallbackDelivery::kMaxAttempts)
        return;
    auto *delivery =
        new CallbackDelivery({.url = QUrl(callback.url, QUrl::StrictMode),
                              .body = QJsonDocument(toJson(*task, m_baseUrl)).toJson(QJsonDocument::Compact),
                              .attempts = callback.attempts,
                              .mayBePrivate = m_options.allowsPrivateCallbacks},
                             m_tls, this);
    const QString id = callback.taskId;
    m_underWay.insert(id);
    connect(delivery, &CallbackDelivery::attempted, this, [this, id] { (void)m_callbacks.noteAttempt(id); });
    connect(delivery, &CallbackDelivery::ended, this, [this, id, delivery](bool isDelivered) {
        qCInfo(lcService) << "callback of" << id << (isDelivered ? "delivered" : "given up");
        settle(id);
        m_underWay.remove(id);
        delivery->deleteLater();
        sendPending();
    });
    delivery->start();
}

} // namespace retalk::service
