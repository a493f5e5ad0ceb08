#include "secrets/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>

namespace retalk::secretservice {

namespace {

using Attributes = QMap<QString, QString>;
constexpr int kLimitMs = 2000;

QDBusMessage call(const QString &path, const QString &interface, const QString &method,
                  const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
    message.setArguments(arguments);
    // A service that isn't running has no locked keys, so don't start it for this question.
    message.setAutoStartService(false);
    return message;
}

template <typename Read>
void send(const QDBusMessage &message, QObject *context, Read read)
{
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, kLimitMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [read = std::move(read)](QDBusPendingCallWatcher *done) {
                         read(*done);
                         done->deleteLater();
                     });
}

void askItem(const QString &account, QObject *context, std::function<void(bool)> handler)
{
    const Attributes attributes{{QStringLiteral("user"), account}, {QStringLiteral("server"), kServiceName}};
    send(call(QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
              QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)}),
         context, [handler = std::move(handler)](const QDBusPendingCall &done) {
             const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply = done;
             handler(!reply.isError() && !reply.argumentAt<1>().isEmpty());
         });
}

void askKeychain(QObject *context, std::function<void(bool)> handler)
{
    // "default" is an alias path from the specification, valid without looking up its collection.
    send(call(QStringLiteral("/org/freedesktop/secrets/aliases/default"),
              QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
              {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")}),
         context, [handler = std::move(handler)](const QDBusPendingCall &done) {
             const QDBusPendingReply<QDBusVariant> reply = done;
             handler(!reply.isError() && reply.value().variant().toBool());
         });
}

} // namespace

void ask(Question question, const QString &account, QObject *context, std::function<void(bool)> handler)
{
    // A call on an unconnected bus would never be answered.
    if (!QDBusConnection::sessionBus().isConnected()) {
        handler(false);
        return;
    }
    qDBusRegisterMetaType<Attributes>();
    if (question == Question::ItemLocked)
        askItem(account, context, std::move(handler));
    else
        askKeychain(context, std::move(handler));
}

} // namespace retalk::secretservice
