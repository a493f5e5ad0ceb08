#include "jobs/resultfetch.h"

#include "transfer/partfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace retalk {

ResultFetch::ResultFetch(const Job &job, ServiceDirectory *services, QNetworkAccessManager *network,
                         std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_job(job), m_services(services), m_network(network), m_patience(patience)
{
}

void ResultFetch::start()
{
    if (m_job.service.kind != ServiceKind::Local)
        return fetch({}); // the cloud's links carry their own signature, and the key goes to no other host
    m_services->find(m_job.service, this, [this](const Expected<ServiceDirectory::Clients> &found) {
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        const ServiceEndpoint &endpoint = found->endpoint;
        const QUrl url(m_job.resultUrl);
        const bool isItsOwn = url.scheme() == endpoint.apiBase.scheme() &&
                              url.host() == endpoint.apiBase.host() && url.port() == endpoint.apiBase.port();
        fetch(isItsOwn ? "Bearer " + endpoint.bearer.toUtf8() : QByteArray());
    });
}

void ResultFetch::fetch(const QByteArray &authorization)
{
    const QString folder = QFileInfo(m_job.outputPath).absolutePath();
    if (!QDir().mkpath(folder)) {
        Q_EMIT failed(Error{
            .kind = ErrorKind::Disk,
            .message = QCoreApplication::translate("retalk::ResultFetch",
                                                   "The folder %1 cannot be made. Choose another one, or "
                                                   "free the way to it.")
                           .arg(QDir::toNativeSeparators(folder))});
        return;
    }
    auto *download = new Download(m_network,
                                  {.url = QUrl(m_job.resultUrl),
                                   .targetPath = m_job.outputPath,
                                   .partId = partIdOf(m_job),
                                   .mayReplace = m_job.outputChosen,
                                   .resume = m_job.download,
                                   .authorization = authorization,
                                   .patience = m_patience},
                                  this);
    connect(download, &Download::progressed, this, [this](qint64 received, qint64 total) {
        if (total > 0)
            Q_EMIT progressed(qMin(1.0, double(received) / double(total)));
    });
    connect(download, &Download::stateChanged, this, &ResultFetch::advanced);
    connect(download, &Download::finished, this, &ResultFetch::finish);
    download->start();
}

void ResultFetch::finish(const Expected<QString> &result)
{
    if (result) {
        Q_EMIT done();
        return;
    }
    if (result.error().apiCode == QLatin1StringView(PartFile::kNameTaken)) {
        Q_EMIT nameTaken();
        return;
    }
    Error error = result.error();
    switch (error.kind) {
    case ErrorKind::InvalidInput: // what the service gave as a link is none that could be fetched
        error.kind = ErrorKind::Protocol;
        error.message = QCoreApplication::translate(
            "retalk::ResultFetch", "The service gave an address for the video that can't be downloaded.");
        [[fallthrough]];
    case ErrorKind::Expired:
    case ErrorKind::NotFound:
    case ErrorKind::Permission: // how signed links that have run out are refused
    case ErrorKind::Authentication:
        Q_EMIT gone(error);
        return;
    default:
        Q_EMIT failed(error);
    }
}

QString partIdOf(const Job &job)
{
    return job.id.toString(QUuid::Id128);
}

} // namespace retalk
