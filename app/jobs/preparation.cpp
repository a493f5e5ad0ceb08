#include "jobs/preparation.h"

#include "api/filesclient.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace retalk {

namespace {

/// A task may wait in the service's queue before its inputs are fetched.
constexpr std::chrono::hours kMustLast{2};
/// A file that is still being written is uploaded once more, but not for ever.
constexpr int kMostChanges = 3;

struct PreparationText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Preparation)
};

QString &urlOf(GenerationRequest &request, const QString &field)
{
    if (field == u"video_url")
        return request.videoUrl;
    return field == u"audio_url" ? request.audioUrl : request.referenceImageUrl;
}

} // namespace

bool isStillKept(const UploadedFile &file, const QString &path, const ServiceEndpoint &endpoint,
                 const QDateTime &now)
{
    // The size alone says nothing: voices of one length all have one.
    if (file.fileUrl.isEmpty() || !file.source.isValid() || !(file.source == fileStamp(path)))
        return false;
    // The service on this computer has another port after every start.
    if (endpoint.kind == ServiceKind::Local && QUrl(file.fileUrl).port() != endpoint.filesBase.port())
        return false;
    QDateTime expires = file.expires;
    if (!expires.isValid() && file.uploaded.isValid())
        expires = file.uploaded.addSecs(std::chrono::seconds(kUploadKeptFor).count());
    return expires.isValid() && now.addSecs(std::chrono::seconds(kMustLast).count()) < expires;
}

Preparation::Preparation(const Job &job, ServiceDirectory *services, const QDateTime &now, QObject *parent)
    : QObject(parent), m_job(job), m_services(services), m_now(now)
{
}

void Preparation::start()
{
    // The key is looked for first: without one nothing need be uploaded.
    m_services->find(m_job.service, this, [this](const Expected<ServiceDirectory::Clients> &found) {
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        m_clients = *found;
        for (const auto &field : {u"video_url"_qs, u"audio_url"_qs, u"ref_image_url"_qs}) {
            const QString path = localFilePath(urlOf(m_job.request, field));
            if (!path.isEmpty())
                takeFile(field, path);
        }
        next();
    });
}

void Preparation::takeFile(const QString &field, const QString &path)
{
    const QFileInfo info(path);
    if (m_clients.endpoint.kind == ServiceKind::Local && m_clients.endpoint.acceptsFiles &&
        info.isReadable()) {
        urlOf(m_job.request, field) =
            QUrl::fromLocalFile(info.absoluteFilePath()).toString(QUrl::FullyEncoded);
        return;
    }
    const auto known = m_job.uploads.constFind(field);
    if (known != m_job.uploads.constEnd() && isStillKept(*known, path, m_clients.endpoint, m_now)) {
        urlOf(m_job.request, field) = known->fileUrl;
        return;
    }
    m_left.append({field, path, fileStamp(path)});
    m_allBytes += qMax<qint64>(0, m_left.last().stamp.bytes);
}

void Preparation::next()
{
    if (m_left.isEmpty())
        Q_EMIT ready(toBody(m_job.request, m_clients.endpoint.kind));
    else
        upload(m_left.takeFirst());
}

void Preparation::upload(const Input &input)
{
    // Two jobs may use one file, and a same name overwrites: every upload has a name of its own.
    const QString suffix = QFileInfo(input.path).suffix().toLower();
    const QString name =
        QUuid::createUuid().toString(QUuid::WithoutBraces) + (suffix.isEmpty() ? QString() : u'.' + suffix);
    m_clients.files->upload(
        input.path, name, this,
        [this](qint64 sent, qint64) {
            if (m_allBytes > 0)
                Q_EMIT progressed(qMin(1.0, double(m_doneBytes + sent) / double(m_allBytes)));
        },
        [this, input](const Expected<UploadedFile> &file) {
            if (!file) {
                Error error = file.error();
                if (error.field.isEmpty() && error.kind == ErrorKind::InvalidInput)
                    error.field = input.field;
                Q_EMIT failed(error);
                return;
            }
            takeUpload(input, *file);
        });
}

void Preparation::takeUpload(const Input &input, const UploadedFile &file)
{
    if (const FileStamp now = fileStamp(input.path); !(now == input.stamp)) {
        // Half of what was uploaded may be of before and half of after.
        Q_EMIT discarded(file);
        if (input.changes >= kMostChanges) {
            Q_EMIT failed(Error{
                .kind = ErrorKind::InvalidInput,
                .message =
                    PreparationText::tr("The file “%1” keeps changing while it is uploaded. Wait until it is "
                                        "finished, then retry.")
                        .arg(QFileInfo(input.path).fileName()),
                .field = input.field});
            return;
        }
        return upload({input.field, input.path, now, input.changes + 1});
    }
    UploadedFile kept = file;
    kept.bytes = input.stamp.bytes;
    kept.source = input.stamp;
    if (!kept.uploaded.isValid())
        kept.uploaded = m_now;
    m_doneBytes += input.stamp.bytes;
    urlOf(m_job.request, input.field) = kept.fileUrl;
    Q_EMIT uploaded(input.field, kept);
    next();
}

} // namespace retalk
