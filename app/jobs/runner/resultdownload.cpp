#include "jobs/runner/resultdownload.h"

#include "jobs/runner/remux.h"
#include "net/outputplace.h"
#include "net/partfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// The PartFile id of the job's download.
QString partId(const QUuid &id)
{
    return id.toString(QUuid::Id128);
}

/// Likewise, for the copy in another container.
QString remuxIdFor(const QUuid &id, ResultKind kind)
{
    return partId(id) + u'-' + endingOf(kind).sliced(1);
}

QString remuxId(const QUuid &id, const QString &outputPath)
{
    return remuxIdFor(id, resultKindOf(outputPath).value_or(ResultKind::Mkv));
}

/// Where the complete download is kept until it's remuxed: hidden, next to the output.
QString wholePath(const QUuid &id, const QString &outputPath)
{
    const auto place = outputPlace(outputPath);
    return place ? OutputPlace{place->folder, u".retalk-"_s + partId(id) + u".mp4"_s}.path() : QString();
}

} // namespace

ResultDownload::ResultDownload(const Job &job, ServiceDirectory *services, std::chrono::milliseconds timeout,
                               QObject *parent)
    : QObject(parent), m_job(job), m_services(services), m_timeout(timeout)
{
}

/// Returns true if the rest can be done without the service.
bool ResultDownload::isAlreadyDownloaded() const
{
    const FileStamp &whole = m_job.download.whole;
    if (!whole.isValid())
        return false;
    const QString &output = m_job.outputPath;
    const QStringList places{PartFile::pathFor(output, partId(m_job.id)),
                             PartFile::pathFor(output, remuxId(m_job.id, output)),
                             wholePath(m_job.id, output)};
    return std::any_of(places.cbegin(), places.cend(),
                       [&whole](const QString &path) { return fileStamp(path) == whole; });
}

void ResultDownload::start()
{
    if (isAlreadyDownloaded())
        return startDownload({});
    if (m_job.download.whole.isValid()) {
        m_job.download.whole = {};
        Q_EMIT advanced(m_job.download);
        // There is no valid link any more: one from this computer belongs to a service process that has
        // ended.
        if (m_job.service.kind == ServiceKind::Local || m_job.resultUrl.isEmpty()) {
            Q_EMIT gone({.kind = ErrorKind::Expired,
                         .message = QCoreApplication::translate(
                             "retalk::ResultDownload",
                             "The downloaded video is no longer there, so it's downloaded again.")});
            return;
        }
    }
    if (m_job.service.kind != ServiceKind::Local)
        return startDownload(
            {}); // the cloud's links carry their own signature, and the key is sent to no other host
    m_services->find(m_job.service, this, [this](const Expected<ServiceDirectory::Clients> &found) {
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        const ServiceEndpoint &endpoint = found->endpoint;
        const QUrl url(m_job.resultUrl);
        const bool isItsOwn = url.scheme() == endpoint.apiBase.scheme() &&
                              url.host() == endpoint.apiBase.host() && url.port() == endpoint.apiBase.port();
        startDownload(isItsOwn ? "Bearer " + endpoint.bearer.toUtf8() : QByteArray());
    });
}

void ResultDownload::startDownload(const QByteArray &authorization)
{
    const QString folder = QFileInfo(m_job.outputPath).absolutePath();
    if (!QDir().mkpath(folder)) {
        Q_EMIT failed(
            Error{.kind = ErrorKind::Disk,
                  .message = QCoreApplication::translate(
                                 "retalk::ResultDownload",
                                 "Can't create the folder %1. Check its permissions or choose another one.")
                                 .arg(QDir::toNativeSeparators(folder))});
        return;
    }
    const FileStamp &whole = m_job.download.whole;
    const QString downloaded = wholePath(m_job.id, m_job.outputPath);
    const bool isHere = whole.isValid() && fileStamp(downloaded) == whole;
    if (resultKindOf(m_job.outputPath).value_or(ResultKind::Mp4) == ResultKind::Mp4) {
        // It was going to be written in another container before.
        if (isHere)
            (void)std::rename(
                QFile::encodeName(downloaded).constData(),
                QFile::encodeName(PartFile::pathFor(m_job.outputPath, partId(m_job.id))).constData());
        return downloadTo(m_job.outputPath, m_job.outputChosen, authorization);
    }
    const QString remuxed = PartFile::pathFor(m_job.outputPath, remuxId(m_job.id, m_job.outputPath));
    if (isHere || (whole.isValid() && fileStamp(remuxed) == whole))
        return remux();
    downloadTo(downloaded, true, authorization);
}

void ResultDownload::downloadTo(const QString &target, bool mayReplace, const QByteArray &authorization)
{
    auto *download = new Download({.url = QUrl(m_job.resultUrl),
                                   .targetPath = target,
                                   .partId = partId(m_job.id),
                                   .mayReplace = mayReplace,
                                   .resume = m_job.download,
                                   .authorization = authorization,
                                   .timeout = m_timeout},
                                  this);
    connect(download, &Download::progressed, this, [this](qint64 received, qint64 total) {
        if (total > 0)
            Q_EMIT progressed(qMin(1.0, double(received) / double(total)));
    });
    connect(download, &Download::stateChanged, this, [this](const DownloadState &state) {
        m_job.download = state;
        Q_EMIT advanced(state);
    });
    connect(download, &Download::finished, this, [this, target](const Expected<QString> &result) {
        if (result && target != m_job.outputPath)
            remux();
        else
            finish(result);
    });
    download->start();
}

void ResultDownload::remux()
{
    auto *work = new Remux({.source = wholePath(m_job.id, m_job.outputPath),
                            .target = m_job.outputPath,
                            .partId = remuxId(m_job.id, m_job.outputPath),
                            .kind = resultKindOf(m_job.outputPath).value_or(ResultKind::Mkv),
                            .mayReplace = m_job.outputChosen,
                            .whole = m_job.download.whole},
                           this);
    connect(work, &Remux::sealed, this, [this](const FileStamp &stamp) {
        m_job.download.whole = stamp;
        Q_EMIT advanced(m_job.download);
    });
    connect(work, &Remux::finished, this, &ResultDownload::finish);
    work->start();
}

void ResultDownload::finish(const Expected<QString> &result)
{
    if (result) {
        removeLeftovers(m_job);
        Q_EMIT done();
        return;
    }
    if (result.error().apiCode == QLatin1StringView(PartFile::kNameTaken)) {
        Q_EMIT nameTaken();
        return;
    }
    Error error = result.error();
    switch (error.kind) {
    case ErrorKind::InvalidInput: // the service's link can't be downloaded
        error.kind = ErrorKind::Protocol;
        error.message = QCoreApplication::translate(
            "retalk::ResultDownload", "The service gave a link to the video that can't be downloaded.");
        [[fallthrough]];
    case ErrorKind::Expired:
    case ErrorKind::NotFound:
    case ErrorKind::Permission: // how expired signed links are rejected
    case ErrorKind::Authentication:
        Q_EMIT gone(error);
        return;
    default:
        Q_EMIT failed(error);
    }
}

QString partIdOf(const Job &job)
{
    return partId(job.id);
}

QStringList leftoversOf(const QUuid &id, const QString &outputPath)
{
    QStringList paths;
    for (const QString &part : {partId(id), remuxIdFor(id, ResultKind::Mov), remuxIdFor(id, ResultKind::Mkv)})
        paths += PartFile::pathFor(outputPath, part);
    paths += wholePath(id, outputPath);
    paths.removeAll(QString());
    return paths;
}

void removeLeftovers(const Job &job)
{
    for (const QString &path : leftoversOf(job.id, job.outputPath))
        QFile::remove(path);
}

} // namespace retalk
