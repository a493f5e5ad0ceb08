#include "transfer/download.h"

#include "base/log.h"
#include "base/mediasniff.h"
#include "transfer/containercheck.h"
#include "transfer/downloadanswer.h"
#include "transfer/partfile.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>
#include <QtConcurrent>

namespace retalk {

namespace {

constexpr qint64 kReadBytes = 1024 * 1024;
// Without a limit Qt buffers as fast as the network delivers: a gigabyte in memory was measured.
constexpr qint64 kBufferBytes = 4 * 1024 * 1024;
constexpr qint64 kDripBytes = 16 * 1024;
constexpr int kMaxRedirects = 5;
constexpr int kReportMilliseconds = 100;

bool isLoopback(const QUrl &url)
{
    return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == u"https" ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

} // namespace

struct Download::Private
{
    Private(QNetworkAccessManager *manager, const Options &wanted)
        : network(manager), options(wanted), part(wanted.targetPath), state(wanted.resume), url(wanted.url)
    {
    }

    QNetworkAccessManager *network;
    Options options;
    PartFile part;
    DownloadState state;
    QUrl url;
    QPointer<QNetworkReply> reply;
    QTimer dripTimer;
    QElapsedTimer lastReport;
    qint64 bytesAtDripCheck = 0;
    int redirects = 0;
    bool takesBody = false;
    bool headWasChecked = false;
    bool isOver = false;
};

Download::Download(QNetworkAccessManager *network, const Options &options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(network, options))
{
    d->dripTimer.setInterval(2 * d->options.patience);
    connect(&d->dripTimer, &QTimer::timeout, this, [this] {
        const qint64 now = d->part.bytes();
        if (d->reply && now - d->bytesAtDripCheck < kDripBytes &&
            (d->state.totalBytes < 0 || now < d->state.totalBytes))
            fail(transferError(QNetworkReply::TimeoutError, QStringLiteral("only drips")));
        d->bytesAtDripCheck = now;
    });
}

Download::~Download()
{
    d->isOver = true;
    if (d->reply) {
        d->reply->disconnect(this);
        d->reply->abort();
        d->reply->deleteLater();
    }
}

void Download::start()
{
    if (d->url.scheme() != u"http" && d->url.scheme() != u"https") {
        fail({.kind = ErrorKind::InvalidInput, .message = tr("Only http and https links can be fetched.")});
        return;
    }
    if (const auto opened = d->part.open(); !opened) {
        fail(opened.error());
        return;
    }
    // Bytes whose origin cannot be proven are worth nothing.
    if (d->part.bytes() > 0 && resumeValidator(d->state).isEmpty()) {
        if (const auto restarted = d->part.restart(); !restarted) {
            fail(restarted.error());
            return;
        }
    }
    d->dripTimer.start();
    request();
}

void Download::abort()
{
    fail({.kind = ErrorKind::Cancelled, .message = tr("The download was stopped.")});
}

void Download::request()
{
    QNetworkRequest request(d->url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Named by us, so that Qt leaves the bytes as they come: lengths and ranges count those.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setTransferTimeout(int(d->options.patience.count()));
    if (!d->options.authorization.isEmpty() && isSameOrigin(d->url, d->options.url))
        request.setRawHeader("Authorization", d->options.authorization);
    if (const qint64 have = d->part.bytes(); have > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(have) + '-');
        request.setRawHeader("If-Range", resumeValidator(d->state));
    }
    d->takesBody = false;
    d->reply = d->network->get(request);
    d->reply->setReadBufferSize(kBufferBytes);
    connect(d->reply, &QNetworkReply::metaDataChanged, this, &Download::takeHeaders);
    connect(d->reply, &QNetworkReply::readyRead, this, &Download::takeBytes);
    connect(d->reply, &QNetworkReply::finished, this, &Download::takeEnd);
}

void Download::takeHeaders()
{
    using Meaning = DownloadAnswer::Meaning;
    if (d->isOver || d->takesBody)
        return;
    const DownloadAnswer answer = readDownloadAnswer(*d->reply, d->part.bytes());
    if (answer.meaning != Meaning::FromStart && answer.meaning != Meaning::GoesOn)
        return; // takeEnd() decides: there may be a body to let pass
    if (answer.meaning == Meaning::FromStart) {
        if (const auto restarted = d->part.restart(); !restarted)
            return fail(restarted.error());
    }
    const qint64 total = answer.state.totalBytes;
    if (d->options.maxBytes >= 0 && total > d->options.maxBytes) {
        const QLocale locale;
        return fail({.kind = ErrorKind::InvalidInput,
                     .message = tr("The file has %1; at most %2 are allowed.")
                                    .arg(locale.formattedDataSize(total),
                                         locale.formattedDataSize(d->options.maxBytes))});
    }
    if (total >= 0) {
        if (const auto enough = d->part.makeSureOfSpace(total - d->part.bytes()); !enough)
            return fail(enough.error());
    }
    d->takesBody = true;
    d->bytesAtDripCheck = d->part.bytes();
    if (d->state != answer.state) {
        d->state = answer.state;
        Q_EMIT stateChanged(d->state);
    }
}

void Download::takeBytes()
{
    takeHeaders();
    while (!d->isOver && d->takesBody && d->reply->bytesAvailable() > 0) {
        if (const auto appended = d->part.append(d->reply->read(kReadBytes)); !appended)
            return fail(appended.error());
        const qint64 have = d->part.bytes();
        if (d->options.maxBytes >= 0 && have > d->options.maxBytes) {
            d->part.discard();
            return fail({.kind = ErrorKind::InvalidInput,
                         .message = tr("The file is larger than the %1 that are allowed.")
                                        .arg(QLocale().formattedDataSize(d->options.maxBytes))});
        }
        if (d->options.requireMedia && !d->headWasChecked && have >= kSniffBytes) {
            d->headWasChecked = true;
            QFile head(d->part.path());
            // The whole check comes at the end; a page that pretends to be a video need not be fetched until
            // then.
            if (head.open(QIODevice::ReadOnly) &&
                sniffMedia(head.read(kSniffBytes)).kind == MediaKind::Unknown) {
                const auto checked = checkContainer(d->part.path());
                d->part.discard();
                return fail(checked.error());
            }
        }
        report(false);
    }
}

void Download::takeEnd()
{
    using Meaning = DownloadAnswer::Meaning;
    if (d->isOver)
        return;
    takeBytes();
    if (d->isOver)
        return;
    const auto code = d->reply->error();
    const int status = d->reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const DownloadAnswer answer = readDownloadAnswer(*d->reply, d->part.bytes());
    if (status == 0 || (d->takesBody && code != QNetworkReply::NoError))
        return fail(transferError(code, d->reply->errorString()));
    if (d->takesBody) {
        if (d->state.totalBytes >= 0 && d->part.bytes() != d->state.totalBytes)
            return fail(transferError(
                QNetworkReply::RemoteHostClosedError,
                QStringLiteral("short by %1 bytes").arg(d->state.totalBytes - d->part.bytes())));
        return finishWhole();
    }
    d->reply->deleteLater();
    if (answer.meaning == Meaning::Redirect)
        return followRedirect(answer.redirect);
    if (answer.meaning == Meaning::AllThere)
        return finishWhole();
    if (answer.meaning == Meaning::StartAgain && d->part.bytes() > 0) {
        if (const auto restarted = d->part.restart(); !restarted)
            return fail(restarted.error());
        return request();
    }
    if (answer.meaning == Meaning::Refused)
        return fail(answer.error);
    fail({.kind = ErrorKind::Protocol,
          .message = tr("The server gave an unexpected answer (HTTP %1).").arg(status),
          .httpStatus = status});
}

void Download::followRedirect(const QUrl &target)
{
    const bool isWeb = target.scheme() == u"https" || target.scheme() == u"http";
    const bool losesSafety = d->url.scheme() == u"https" && target.scheme() == u"http" && !isLoopback(target);
    // A public server must not be able to point us at this computer.
    const bool turnsInward = isLoopback(target) && !isLoopback(d->url);
    if (!isWeb || losesSafety || turnsInward || ++d->redirects > kMaxRedirects) {
        return fail({.kind = ErrorKind::Protocol,
                     .message = tr("The link leads on to a place that Retalk does not follow."),
                     .detail = target.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveUserInfo)});
    }
    if (!d->options.followsRedirects) {
        return fail({.kind = ErrorKind::Protocol,
                     .message = tr("The link leads on to another address."),
                     .detail = target.toString(QUrl::FullyEncoded),
                     .apiCode = QString::fromLatin1(kRedirectCode)});
    }
    d->url = target;
    request();
}

void Download::finishWhole()
{
    if (const auto flushed = d->part.flush(); !flushed)
        return fail(flushed.error());
    d->part.close();
    d->dripTimer.stop();
    report(true);
    const QString part = d->part.path();
    const QString target = d->options.targetPath;
    const bool requireMedia = d->options.requireMedia;
    d->reply->deleteLater();
    // fsync may take seconds; this thread may be the window's.
    QtConcurrent::run([part, target, requireMedia]() -> Expected<QString> {
        if (requireMedia) {
            if (const auto checked = checkContainer(part); !checked) {
                if (checked.error().kind == ErrorKind::Media)
                    QFile::remove(part);
                return failure(checked.error());
            }
        }
        return PartFile::commit(part, target);
    }).then(this, [this](const Expected<QString> &result) {
        if (std::exchange(d->isOver, true))
            return;
        Q_EMIT finished(result);
    });
}

void Download::fail(Error error)
{
    if (d->isOver)
        return;
    d->isOver = true;
    d->dripTimer.stop();
    if (d->reply) {
        d->reply->disconnect(this);
        d->reply->abort();
        d->reply->deleteLater();
    }
    // A part without bytes helps nobody.
    const bool isEmpty = d->part.bytes() == 0;
    d->part.close();
    if (isEmpty)
        d->part.discard();
    qCInfo(lcTransfer) << "download ended:" << error.message << error.detail;
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT finished(failure(error)); }, Qt::QueuedConnection);
}

void Download::report(bool always)
{
    if (!always && d->lastReport.isValid() && d->lastReport.elapsed() < kReportMilliseconds)
        return;
    d->lastReport.start();
    Q_EMIT progressed(d->part.bytes(), d->state.totalBytes);
}

} // namespace retalk
