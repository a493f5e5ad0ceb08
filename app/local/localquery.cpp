#include "local/localquery.h"

#include "api/generationrequest.h"
#include "net/httptransport.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTimer>
#include <QUuid>

#include <new>

namespace retalk {

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds kBusyPause = 2s;
/// With the pauses between them, as long as an answer may take.
constexpr int kMaxTries = 150;
/// How long the answer is delayed for the uploads to be deleted.
constexpr std::chrono::milliseconds kRemovalPatience = 3s;
/// The service itself gives up after four minutes, with an error.
constexpr std::chrono::milliseconds kAnswerTimeout = 5min;

bool isBusy(const Error &error)
{
    return error.kind == ErrorKind::RateLimited || (error.httpStatus == 503 && error.retryAfter);
}

/// Deletes uploads. Owned by the transport, so it outlives the question and its caller.
class UploadRemoval : public QObject
{
public:
    UploadRemoval(const ServiceEndpoint &endpoint, HttpTransport *transport, const QStringList &ids)
        : QObject(transport), m_files(endpoint, transport), m_left(int(ids.size()))
    {
        for (const QString &id : ids) {
            // If this fails, the service deletes the upload when it expires.
            m_files.remove(id, this, [this](const Expected<bool> &) {
                if (--m_left == 0)
                    deleteLater();
            });
        }
    }

private:
    FilesClient m_files;
    int m_left;
};

} // namespace

LocalQuery::LocalQuery(const ServiceEndpoint &endpoint, HttpTransport *transport, QObject *parent)
    : QObject(parent), m_endpoint(endpoint), m_transport(transport), m_files(endpoint, transport)
{
}

LocalQuery::~LocalQuery()
{
    if (!m_uploads.isEmpty())
        new (std::nothrow) UploadRemoval(m_endpoint, m_transport, m_uploads);
}

void LocalQuery::ask(const QString &route, const QMap<QString, QString> &inputs, const Handler &handler)
{
    m_route = route;
    m_left = inputs;
    m_handler = handler;
    uploadNext();
}

void LocalQuery::uploadNext()
{
    if (m_left.isEmpty())
        return post();
    const QString field = m_left.firstKey();
    const QString input = m_left.take(field);
    const QString path = localFilePath(input);
    if (path.isEmpty()) {
        m_body.insert(field, input);
        return uploadNext();
    }
    if (m_endpoint.acceptsFiles) {
        m_body.insert(field, QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded));
        return uploadNext();
    }
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + u'.' + QFileInfo(path).suffix();
    m_files.upload(path, name, this, {}, [this, field](const Expected<UploadedFile> &file) {
        if (!file)
            return finish(failure(file.error()));
        m_body.insert(field, file->fileUrl);
        m_uploads.append(file->id);
        uploadNext();
    });
}

void LocalQuery::post()
{
    const HttpRequest request{.method = HttpRequest::Method::Post,
                              .effect = HttpRequest::Effect::Write,
                              .endpoint = m_endpoint,
                              .url = QUrl(m_endpoint.apiBase.toString() + m_route),
                              .jsonBody = QJsonDocument(m_body).toJson(QJsonDocument::Compact),
                              .timeout = kAnswerTimeout};
    ++m_tries;
    m_transport->send(request, this, this, [this](const Expected<HttpAnswer> &answer) {
        // The service handles two such requests at a time.
        if (!answer && isBusy(answer.error()) && m_tries < kMaxTries) {
            QTimer::singleShot(answer.error().retryAfter.value_or(kBusyPause), this, &LocalQuery::post);
            return;
        }
        if (!answer)
            return finish(failure(answer.error()));
        const QJsonDocument document = QJsonDocument::fromJson(answer->body);
        if (!document.isObject()) {
            return finish(failure(ErrorKind::Protocol, tr("The service's answer couldn't be understood."),
                                  QString::fromUtf8(answer->body.left(200))));
        }
        finish(document.object());
    });
}

void LocalQuery::finish(const Expected<QJsonObject> &answer)
{
    const QStringList uploads = std::exchange(m_uploads, {});
    if (uploads.isEmpty())
        return m_handler(answer);
    auto *removal = new UploadRemoval(m_endpoint, m_transport, uploads);
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    // Whichever comes first; the handler may delete this object.
    connect(removal, &QObject::destroyed, timer, [this, timer, answer] {
        if (timer->isActive()) {
            timer->stop();
            m_handler(answer);
        }
    });
    connect(timer, &QTimer::timeout, this, [this, answer] { m_handler(answer); });
    timer->start(kRemovalPatience);
}

} // namespace retalk
