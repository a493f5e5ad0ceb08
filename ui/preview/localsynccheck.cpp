#include "preview/localsynccheck.h"

#include "api/generationrequest.h"
#include "local/localquestion.h"
#include "local/localservice.h"

#include <QDateTime>
#include <QFileInfo>

namespace retalk {

namespace {

QString identityOf(const QString &video, const QString &original)
{
    const QFileInfo file(video);
    return QStringLiteral("%1|%2|%3|%4")
        .arg(video, original)
        .arg(file.size())
        .arg(file.lastModified().toMSecsSinceEpoch());
}

void ask(const ServiceEndpoint &endpoint, HttpTransport *transport, const QString &video,
         const QString &original, QObject *context, const SyncCheck::Handler &handler)
{
    QMap<QString, QString> inputs{{QStringLiteral("video_url"), video}};
    if (!original.isEmpty())
        inputs.insert(QStringLiteral("original_url"), original);
    auto *question = new LocalQuestion(endpoint, transport, context);
    question->ask(QStringLiteral("/local/sync-check"), inputs, [=](const Expected<QJsonObject> &answer) {
        question->deleteLater();
        // The original may be out of reach by now: the sync can be told without it.
        if (!answer && !original.isEmpty())
            return ask(endpoint, transport, video, {}, context, handler);
        handler(answer ? parseSyncVerdict(*answer) : failure(answer.error()));
    });
}

} // namespace

LocalSyncCheck::LocalSyncCheck(LocalService *service, HttpTransport *transport, QObject *parent)
    : SyncCheck(parent), m_service(service), m_transport(transport)
{
}

void LocalSyncCheck::check(const QString &video, const QString &original, QObject *context, Handler handler)
{
    const QString path = localFilePath(original);
    const QString reachable = path.isEmpty() || QFileInfo::exists(path) ? original : QString();
    const QString identity = identityOf(video, reachable);
    if (const auto known = m_known.constFind(identity); known != m_known.cend()) {
        QMetaObject::invokeMethod(
            context, [handler = std::move(handler), verdict = *known] { handler(verdict); },
            Qt::QueuedConnection);
        return;
    }
    const bool isUnderWay = m_waiting.contains(identity);
    m_waiting[identity].append({context, std::move(handler)});
    if (isUnderWay)
        return;
    m_service->whenReady(this, [this, video, reachable, identity](const Expected<ServiceEndpoint> &endpoint) {
        if (!endpoint)
            return answer(identity, failure(endpoint.error()));
        ask(*endpoint, m_transport, video, reachable, this,
            [this, identity](const Expected<SyncVerdict> &verdict) { answer(identity, verdict); });
    });
}

void LocalSyncCheck::answer(const QString &identity, const Expected<SyncVerdict> &verdict)
{
    if (verdict)
        m_known.insert(identity, *verdict);
    const QList<Waiter> waiters = m_waiting.take(identity);
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.handler(verdict);
    }
}

} // namespace retalk
