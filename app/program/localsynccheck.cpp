#include "program/localsynccheck.h"

#include "api/generationrequest.h"
#include "local/localquery.h"
#include "local/localservice.h"

#include <QDateTime>
#include <QFileInfo>

namespace retalk {

namespace {

QString identityOf(const SyncSubject &subject)
{
    const QFileInfo file(subject.video);
    return QStringLiteral("%1|%2|%3|%4|%5|%6")
        .arg(subject.video, subject.original, subject.reference)
        .arg(subject.faceThreshold)
        .arg(file.size())
        .arg(file.lastModified().toMSecsSinceEpoch());
}

/// Returns `input`, or an empty string for a local file that no longer exists.
QString reachable(const QString &input)
{
    const QString path = localFilePath(input);
    return path.isEmpty() || QFileInfo::exists(path) ? input : QString();
}

void ask(const ServiceEndpoint &endpoint, HttpTransport *transport, const SyncSubject &subject,
         QObject *context, const SyncCheck::Handler &handler)
{
    QMap<QString, QString> inputs{{QStringLiteral("video_url"), subject.video}};
    if (!subject.original.isEmpty())
        inputs.insert(QStringLiteral("original_url"), subject.original);
    auto *question = new LocalQuery(endpoint, transport, context);
    if (!subject.reference.isEmpty()) {
        inputs.insert(QStringLiteral("ref_image_url"), subject.reference);
        question->setParameter(QStringLiteral("query_face_threshold"), subject.faceThreshold);
    }
    question->ask(QStringLiteral("/local/sync-check"), inputs, [=](const Expected<QJsonObject> &answer) {
        question->deleteLater();
        // The original or the photo may be inaccessible by now; sync can be checked without them.
        if (!answer && !(subject.original.isEmpty() && subject.reference.isEmpty()))
            return ask(endpoint, transport, {.video = subject.video}, context, handler);
        handler(answer ? parseSyncVerdict(*answer) : failure(answer.error()));
    });
}

} // namespace

LocalSyncCheck::LocalSyncCheck(LocalService *service, HttpTransport *transport, QObject *parent)
    : SyncCheck(parent), m_service(service), m_transport(transport)
{
}

void LocalSyncCheck::check(const SyncSubject &subject, QObject *context, Handler handler)
{
    SyncSubject asked = subject;
    asked.original = reachable(subject.original);
    asked.reference = reachable(subject.reference);
    const QString identity = identityOf(asked);
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
    m_service->whenReady(this, [this, asked, identity](const Expected<ServiceEndpoint> &endpoint) {
        if (!endpoint)
            return answer(identity, failure(endpoint.error()));
        ask(*endpoint, m_transport, asked, this,
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
