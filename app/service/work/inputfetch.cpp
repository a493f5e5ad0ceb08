#include "service/work/inputfetch.h"

#include "base/mediasniff.h"
#include "net/hostrules.h"
#include "net/sharelinks.h"
#include "service/stores/filestore.h"

#include <QDir>
#include <QNetworkCookieJar>
#include <QTimer>

#include <unistd.h>

#include <algorithm>

namespace retalk::service {

namespace {

/// The cloud's model gives up on an input after a minute; slow lines get more time here.
constexpr std::chrono::minutes kFetchDeadline{5};
constexpr int kMaxRedirects = 5;
constexpr int kMaxRetries = 2;

TaskError refused(const char *code, const QString &message, const QString &suggestion = {})
{
    return {.code = QString::fromLatin1(code), .message = message, .suggestion = suggestion};
}

QUrl linkOf(const Input &input)
{
    return QUrl(directLink(input.url), QUrl::StrictMode);
}

bool isPicture(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const SniffedMedia media = sniffFile(file);
    return media.kind != MediaKind::Unknown && mayBe(media, MediaKind::Image);
}

bool isIncomplete(const Error &error)
{
    return error.apiCode == QLatin1StringView(kIncomplete);
}

/// Returns true for errors that may go away, so that a retry makes sense.
bool isPassing(const Error &error)
{
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout ||
           error.kind == ErrorKind::Server || error.kind == ErrorKind::RateLimited || isIncomplete(error);
}

TaskError errorFor(const Input &input, const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Disk:
        return refused("service_error",
                       QStringLiteral("%1 could not be stored: %2").arg(input.field, error.message));
    case ErrorKind::Media:
    case ErrorKind::InvalidInput:
    case ErrorKind::Protocol:
        if (isIncomplete(error))
            break;
        if (input.field == u"audio_url")
            return refused("invalid_audio", QStringLiteral("%1: %2").arg(input.field, error.message));
        if (input.field == u"ref_image_url")
            return refused("image_processing_error",
                           QStringLiteral("%1: %2").arg(input.field, error.message));
        break;
    default:
        break;
    }
    return refused(
        "invalid_media_url", QStringLiteral("%1 could not be downloaded: %2").arg(input.field, error.message),
        QStringLiteral("Check that the address can be opened without signing in, then submit again."));
}

TaskError tooLarge(const Input &input)
{
    return refused("invalid_media_url", QStringLiteral("InvalidFile.Size: %1 is larger than %2 MB.")
                                            .arg(input.field)
                                            .arg(input.maxBytes / 1'000'000));
}

TaskError changedSince(const QString &field)
{
    return refused("resource_not_found",
                   QStringLiteral("The file of %1 has changed since it was submitted.").arg(field),
                   QStringLiteral("Submit again to use the file as it is now."));
}

} // namespace

TaskError changedFileError(const GivenFiles &files)
{
    const bool isChanged =
        std::any_of(files.begin(), files.end(), [](const auto &file) { return !file->isUnchanged(); });
    if (!isChanged)
        return {};
    return refused("resource_not_found", QStringLiteral("A file was changed while it was being read."),
                   QStringLiteral("Submit again to use the file as it is now."));
}

InputFetch::InputFetch(QList<Input> inputs, const Options &options, const FileStore &files, QObject *parent)
    : QObject(parent), m_inputs(std::move(inputs)), m_options(options), m_files(files)
{
}

InputFetch::~InputFetch()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
}

void InputFetch::start()
{
    QTimer::singleShot(0, this, &InputFetch::next);
}

void InputFetch::next()
{
    if (m_done == m_inputs.size())
        return end();
    const Input &input = m_inputs[m_done];
    m_cookies = std::make_shared<QNetworkCookieJar>();
    if (m_options.acceptsFiles && GivenFile::isFileUrl(input.url))
        return takeGiven(input);
    if (const auto id = m_files.idOf(input.url))
        return takeOwn(input, *id);
    checkHost(input, linkOf(input));
}

void InputFetch::takeOwn(const Input &input, const QString &id)
{
    // A hard link, so that deleting the upload doesn't affect a running task.
    const QByteArray from = QFile::encodeName(m_files.path(id));
    if (::link(from.constData(), QFile::encodeName(input.targetPath).constData()) != 0 &&
        !QFile::copy(m_files.path(id), input.targetPath))
        return end(refused("resource_not_found",
                           QStringLiteral("The uploaded file of %1 is no longer here.").arg(input.field),
                           QStringLiteral("Upload the file again, then submit again.")));
    if (QFileInfo(input.targetPath).size() > input.maxBytes)
        return end(tooLarge(input));
    QTimer::singleShot(0, this, [this, input] { takeInput(input); });
}

void InputFetch::takeGiven(const Input &input)
{
    const auto file = GivenFile::open(input.url);
    if (!file)
        return end(refused("resource_not_found",
                           QStringLiteral("%1: %2").arg(input.field, file.error().message),
                           QStringLiteral("Choose the file again, then submit again.")));
    if (!input.identity.isEmpty() && (*file)->identity() != input.identity)
        return end(changedSince(input.field));
    // Videos and voice tracks aren't copied, and their cost is limited by their length; a picture is held in
    // memory.
    if (input.field.endsWith(u"image_url") && (*file)->size() > input.maxBytes)
        return end(tooLarge(input));
    // Points to the open file, in this process and in the child that works on it.
    if (!QFile::link((*file)->path(), input.targetPath))
        return end(refused("service_error", QStringLiteral("The service cannot write to its data folder.")));
    m_given.append(*file);
    QTimer::singleShot(0, this, [this, input] { takeInput(input); });
}

void InputFetch::checkHost(const Input &input, const QUrl &url)
{
    if (m_options.allowsPrivateMedia)
        return download(input, url);
    m_lookup = QHostInfo::lookupHost(url.host(), this, [this, input, url](const QHostInfo &info) {
        m_lookup = -1;
        const QList<QHostAddress> addresses = info.addresses();
        if (addresses.isEmpty())
            return end(refused("invalid_media_url",
                               QStringLiteral("The host of %1 cannot be found.").arg(input.field)));
        if (std::any_of(addresses.begin(), addresses.end(), isPrivateAddress))
            return end(refused("invalid_media_url",
                               QStringLiteral("The host of %1 is in a private network.").arg(input.field)));
        // Each retry tries the next address, which may be reachable.
        download(input, url, addresses.at(m_retries % addresses.size()));
    });
}

void InputFetch::download(const Input &input, const QUrl &url, const QHostAddress &address)
{
    m_download = new Download({.url = url,
                               .targetPath = input.targetPath,
                               .resume = m_resume,
                               .maxBytes = input.maxBytes,
                               .media = MediaRule::Perhaps,
                               .authorization = {},
                               .followsRedirects = m_options.allowsPrivateMedia,
                               .address = address,
                               .cookies = m_cookies},
                              this);
    connect(m_download, &Download::stateChanged, this,
            [this](const DownloadState &state) { m_resume = state; });
    connect(m_download, &Download::progressed, this, [this](qint64 received, qint64 total) {
        const double part = total > 0 ? std::min(1.0, double(received) / double(total)) : 0;
        Q_EMIT progressed((double(m_done) + part) / double(m_inputs.size()));
    });
    connect(m_download, &Download::finished, this,
            [this, input](const Expected<QString> &result) { takeDownloaded(input, result); });
    QTimer::singleShot(kFetchDeadline, m_download, [this, input] {
        end(refused("invalid_media_url",
                    QStringLiteral("InvalidURL.Timeout: downloading %1 took too long.").arg(input.field)));
    });
    m_download->start();
}

void InputFetch::takeDownloaded(const Input &input, const Expected<QString> &result)
{
    if (m_download)
        m_download->deleteLater();
    m_download = nullptr;
    const bool isRedirect = !result && result.error().apiCode == QLatin1StringView(Download::kRedirectCode);
    if (isRedirect && ++m_redirects <= kMaxRedirects)
        return checkHost(input, QUrl(result.error().detail));
    if (!result && isPassing(result.error()) && m_retries < kMaxRetries) {
        m_redirects = 0;
        QTimer::singleShot(std::chrono::seconds(1 << m_retries++), this,
                           [this, input] { checkHost(input, linkOf(input)); });
        return;
    }
    if (!result)
        return end(errorFor(input, result.error()));
    takeInput(input);
}

void InputFetch::takeInput(const Input &input)
{
    // Only pictures are searched for faces; in a video, just the first frame would be.
    if (input.field == u"ref_image_url" && !isPicture(input.targetPath))
        return end(
            refused("image_processing_error",
                    QStringLiteral("InvalidFile.Format: ref_image_url is not a picture that can be read."),
                    QStringLiteral("Use a JPEG, PNG or WebP picture of the face.")));
    m_redirects = 0;
    m_retries = 0;
    m_resume = {};
    ++m_done;
    Q_EMIT progressed(double(m_done) / double(m_inputs.size()));
    next();
}

void InputFetch::end(const TaskError &error)
{
    if (std::exchange(m_isEnded, true))
        return;
    if (m_download) {
        m_download->disconnect(this);
        m_download->abort();
    }
    Q_EMIT finished(error);
}

} // namespace retalk::service
