#include "preview/localsynccheck.h"

#include "api/filesclient.h"
#include "api/httptransport.h"
#include "local/localservice.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QUuid>

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

/// One check from the first upload to the verdict. Child of the asker's context, so that it ends with it.
class Inquiry : public QObject
{
public:
    Inquiry(ServiceEndpoint endpoint, HttpTransport *transport, QObject *context, SyncCheck::Handler handler)
        : QObject(context)
        , m_endpoint(std::move(endpoint))
        , m_transport(transport)
        , m_files(m_endpoint, transport)
        , m_handler(std::move(handler))
    {
    }

    void start(const QString &video, const QString &original)
    {
        upload(video, QStringLiteral("video_url"), [this, original] {
            if (original.isEmpty() || !QFileInfo::exists(original))
                ask();
            else
                upload(original, QStringLiteral("original_url"), [this] { ask(); });
        });
    }

private:
    void upload(const QString &path, const QString &field, std::function<void()> next)
    {
        const QString name =
            QStringLiteral("sync-%1.%2")
                .arg(QUuid::createUuid().toString(QUuid::WithoutBraces), QFileInfo(path).suffix());
        m_files.upload(path, name, this, {},
                       [this, field, next = std::move(next)](const Expected<UploadedFile> &file) {
                           if (!file)
                               return finish(failure(file.error()));
                           m_wish.insert(field, file->fileUrl);
                           m_uploads << file->id;
                           next();
                       });
    }

    void ask()
    {
        HttpRequest request{.method = HttpRequest::Method::Post,
                            .effect = HttpRequest::Effect::Write,
                            .endpoint = m_endpoint,
                            .url = QUrl(m_endpoint.apiBase.toString() + QStringLiteral("/local/sync-check")),
                            .jsonBody = QJsonDocument(m_wish).toJson(QJsonDocument::Compact)};
        m_transport->send(std::move(request), this, this, [this](const Expected<HttpAnswer> &answer) {
            if (answer)
                finish(parseSyncVerdict(answer->body));
            else
                finish(failure(answer.error()));
        });
    }

    void finish(const Expected<SyncVerdict> &verdict)
    {
        for (const QString &id : std::as_const(m_uploads))
            m_files.remove(id, this, [](const Expected<bool> &) {});
        m_handler(verdict);
    }

    ServiceEndpoint m_endpoint;
    HttpTransport *m_transport;
    FilesClient m_files;
    SyncCheck::Handler m_handler;
    QJsonObject m_wish;
    QStringList m_uploads;
};

} // namespace

Expected<SyncVerdict> parseSyncVerdict(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue lag = object.value(QLatin1String("lag_frames"));
    const QJsonValue confidence = object.value(QLatin1String("confidence"));
    if (!lag.isDouble() || !confidence.isDouble())
        return failure(ErrorKind::Protocol,
                       LocalSyncCheck::tr("The sync check gave no answer that can be understood."),
                       QString::fromUtf8(json.left(200)));
    SyncVerdict verdict{.lagFrames = lag.toInt(), .confidence = std::clamp(confidence.toDouble(), 0.0, 1.0)};
    const QJsonValue moved = object.value(QLatin1String("mouth_moved"));
    if (moved.isBool())
        verdict.mouthMoved = moved.toBool();
    return verdict;
}

LocalSyncCheck::LocalSyncCheck(LocalService *service, HttpTransport *transport, QObject *parent)
    : SyncCheck(parent), m_service(service), m_transport(transport)
{
}

void LocalSyncCheck::check(const QString &video, const QString &original, QObject *context, Handler handler)
{
    const QString identity = identityOf(video, original);
    if (const auto known = m_known.constFind(identity); known != m_known.cend()) {
        QMetaObject::invokeMethod(
            context, [handler = std::move(handler), verdict = *known] { handler(verdict); },
            Qt::QueuedConnection);
        return;
    }
    const auto remember = [self = QPointer<LocalSyncCheck>(this), identity,
                           handler = std::move(handler)](const Expected<SyncVerdict> &verdict) {
        if (self && verdict)
            self->m_known.insert(identity, *verdict);
        handler(verdict);
    };
    m_service->whenReady(
        context, [this, context, video, original, remember](const Expected<ServiceEndpoint> &endpoint) {
            if (!endpoint)
                return remember(failure(endpoint.error()));
            auto *inquiry = new Inquiry(*endpoint, m_transport, context, remember);
            inquiry->start(video, original);
        });
}

} // namespace retalk
