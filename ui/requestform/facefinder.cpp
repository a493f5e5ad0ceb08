#include "requestform/facefinder.h"

#include "api/filesclient.h"
#include "api/generationrequest.h"
#include "api/httptransport.h"
#include "base/paths.h"
#include "local/localservice.h"
#include "transfer/download.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QThreadPool>
#include <QUuid>

namespace retalk {

Expected<QList<ReportedFace>> parseReportedFaces(const QByteArray &json)
{
    const QJsonValue people = QJsonDocument::fromJson(json).object().value(QLatin1String("people"));
    if (!people.isArray())
        return failure(ErrorKind::Protocol, FaceFinder::tr("The list of faces cannot be understood."),
                       QString::fromUtf8(json.left(200)));
    QList<ReportedFace> faces;
    const QJsonArray list = people.toArray();
    for (const QJsonValue &entry : list) {
        const QJsonObject person = entry.toObject();
        const QUrl crop(person.value(QLatin1String("crop")).toString(), QUrl::StrictMode);
        if (!crop.isValid() || crop.host().isEmpty())
            continue;
        faces.append({.crop = crop,
                      .share = std::clamp(person.value(QLatin1String("share")).toDouble(), 0.0, 1.0),
                      .isFrontal = person.value(QLatin1String("frontal")).toBool(true)});
    }
    return faces;
}

/// One question from the upload to the last picture.
class FaceFinder::Inquiry : public QObject
{
public:
    Inquiry(ServiceEndpoint endpoint, QString video, FaceFinder *finder)
        : QObject(finder)
        , m_endpoint(std::move(endpoint))
        , m_video(std::move(video))
        , m_finder(finder)
        , m_files(m_endpoint, finder->m_transport)
    {
    }

    void start()
    {
        const QString path = localFilePath(m_video);
        if (path.isEmpty())
            return ask(m_video);
        const QString name =
            QStringLiteral("faces-%1.%2")
                .arg(QUuid::createUuid().toString(QUuid::WithoutBraces), QFileInfo(path).suffix());
        m_files.upload(path, name, this, {}, [this](const Expected<UploadedFile> &file) {
            if (!file)
                return;
            m_upload = file->id;
            ask(file->fileUrl);
        });
    }

private:
    void ask(const QString &url)
    {
        HttpRequest request{.method = HttpRequest::Method::Post,
                            .effect = HttpRequest::Effect::Write,
                            .endpoint = m_endpoint,
                            .url = QUrl(m_endpoint.apiBase.toString() + QStringLiteral("/local/faces")),
                            .jsonBody = QJsonDocument(QJsonObject{{QStringLiteral("video_url"), url}})
                                            .toJson(QJsonDocument::Compact)};
        m_finder->m_transport->send(
            std::move(request), this, this, [this](const Expected<HttpAnswer> &answer) {
                if (!m_upload.isEmpty())
                    m_files.remove(m_upload, this, [](const Expected<bool> &) {});
                if (!answer)
                    return;
                m_reported =
                    parseReportedFaces(answer->body).value_or(QList<ReportedFace>()).mid(0, kMostFaces);
                fetchNext();
            });
    }

    void fetchNext()
    {
        if (m_reported.isEmpty()) {
            Q_EMIT m_finder->found(m_video, m_faces);
            return;
        }
        const ReportedFace next = m_reported.takeFirst();
        // In the data folder: the crop becomes a job's reference and must outlive this run.
        const QString folder = paths::dataDirectory() + QStringLiteral("/references");
        QDir().mkpath(folder);
        const QString target = folder + QStringLiteral("/face-%1.%2")
                                            .arg(QUuid::createUuid().toString(QUuid::WithoutBraces),
                                                 QFileInfo(next.crop.path()).suffix());
        auto *download =
            new Download(m_finder->m_transport->network(),
                         {.url = next.crop,
                          .targetPath = target,
                          .authorization = QByteArrayLiteral("Bearer ") + m_endpoint.bearer.toUtf8()},
                         this);
        connect(download, &Download::finished, this, [this, download, next](const Expected<QString> &path) {
            download->deleteLater();
            if (path)
                read(*path, next);
            else
                fetchNext();
        });
        download->start();
    }

    void read(const QString &path, const ReportedFace &face)
    {
        QThreadPool::globalInstance()->start([path, face, self = QPointer<Inquiry>(this)] {
            const QImage picture =
                QImage(path).scaled(208, 208, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
            QMetaObject::invokeMethod(
                qApp,
                [self, picture, path, face] {
                    if (!self)
                        return;
                    if (!picture.isNull())
                        self->m_faces.append({.picture = picture,
                                              .path = path,
                                              .share = face.share,
                                              .isFrontal = face.isFrontal});
                    self->fetchNext();
                },
                Qt::QueuedConnection);
        });
    }

    ServiceEndpoint m_endpoint;
    QString m_video;
    FaceFinder *m_finder;
    FilesClient m_files;
    QString m_upload;
    QList<ReportedFace> m_reported;
    QList<FoundFace> m_faces;
};

FaceFinder::FaceFinder(LocalService *service, HttpTransport *transport, QObject *parent)
    : QObject(parent), m_service(service), m_transport(transport)
{
}

FaceFinder::~FaceFinder() = default;

void FaceFinder::find(const QString &video)
{
    delete m_inquiry;
    m_inquiry = nullptr;
    if (video.isEmpty() || !m_service || !m_service->isInstalled())
        return;
    // The inquiry is also what the wait for the service hangs on: a later video ends both.
    m_inquiry = new Inquiry({}, video, this);
    m_service->whenReady(m_inquiry, [this, video](const Expected<ServiceEndpoint> &endpoint) {
        delete m_inquiry;
        m_inquiry = nullptr;
        if (!endpoint)
            return;
        m_inquiry = new Inquiry(*endpoint, video, this);
        m_inquiry->start();
    });
}

} // namespace retalk
