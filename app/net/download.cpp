#include "net/download.h"

#include "base/log.h"
#include "base/mediasniff.h"
#include "base/sizetext.h"
#include "base/useragent.h"
#include "net/downloadanswer.h"
#include "net/hostrules.h"
#include "net/httpexchange.h"
#include "net/partfile.h"
#include "net/proxychoice.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QHostInfo>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkInterface>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>
#include <QtConcurrent>

#include <algorithm>
#include <type_traits>

namespace retalk {

namespace {

// Without a limit, a socket buffers as fast as the network delivers.
constexpr qint64 kBufferBytes = 1024 * 1024;
constexpr qint64 kDripBytes = 16 * 1024;
constexpr int kMaxRedirects = 10;
constexpr int kReportMilliseconds = 100;
// Higher than that of pictures and previews: the network won't wait.
constexpr int kDiskPriority = 1;

/// Returns true for every address of this computer.
bool isThisComputer(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // also for ::ffff:127.0.0.1
    if (address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv6) ||
        (isIpv4 && ((ipv4 >> 24) == 0 || (ipv4 >> 24) == 127)))
        return true;
    QHostAddress bare = isIpv4 ? QHostAddress(ipv4) : address;
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    return std::any_of(own.begin(), own.end(), [&bare](QHostAddress mine) {
        mine.setScopeId({});
        bare.setScopeId({});
        return mine == bare;
    });
}

} // namespace

struct Download::Private
{
    explicit Private(const Options &wanted)
        : options(wanted)
        , cookies(wanted.cookies ? wanted.cookies : std::make_shared<QNetworkCookieJar>())
        , part(std::make_shared<PartFile>(wanted.targetPath, wanted.partId))
        , state(wanted.resume)
        , url(wanted.url)
    {
    }

    Options options;
    std::shared_ptr<QNetworkCookieJar> cookies;
    std::shared_ptr<PartFile> part; // shared with the disk operation in progress
    DownloadState state;
    QUrl url;
    QPointer<HttpExchange> exchange;
    QNetworkReply::NetworkError endCode = QNetworkReply::NoError; // result of the exchange
    QString endDetail;
    QTimer silence;
    QTimer dripTimer;
    QElapsedTimer lastReport;
    qint64 have = 0; // bytes in the part file
    qint64 bytesAtDripCheck = 0;
    int redirects = 0;
    bool hasOldBytes = false; // the part file has bytes of an earlier attempt
    bool asksForAll = false;  // sends no range; the part file's bytes are kept until a full answer starts
    bool takesBody = false;
    bool isChunked = false;
    bool headWasChecked = false;
    bool exchangeIsOver = false;
    bool diskIsBusy = false;
    bool isCommitting = false;
    bool isOver = false;
    std::optional<Error> error;
    bool partIsUseless = false;
};

Download::Download(const Options &options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(options))
{
    d->dripTimer.setInterval(2 * d->options.timeout);
    connect(&d->dripTimer, &QTimer::timeout, this, [this] {
        if (d->takesBody && !d->exchangeIsOver && d->have - d->bytesAtDripCheck < kDripBytes)
            fail(transferError(QNetworkReply::TimeoutError, QStringLiteral("transfer too slow")));
        d->bytesAtDripCheck = d->have;
    });
    d->silence.setInterval(d->options.timeout);
    connect(&d->silence, &QTimer::timeout, this, [this] {
        // While the disk is busy, the sender is held back, so silence is expected.
        if (!d->diskIsBusy && !d->exchangeIsOver)
            fail(transferError(QNetworkReply::TimeoutError, QStringLiteral("no data received")));
    });
}

Download::~Download()
{
    dropExchange();
}

/// Runs `work(PartFile &)` on a worker thread and passes its result to `next` in this thread, unless the
/// download has ended in the meantime. Only one runs at a time, so that two threads never access the file.
template <typename Work, typename Next>
void Download::onDisk(Work work, Next next)
{
    Q_ASSERT(!d->diskIsBusy);
    d->diskIsBusy = true;
    using Result = std::invoke_result_t<Work, PartFile &>;
    // A watcher instead of then(), whose continuation asserts that its context still exists.
    auto *watcher = new QFutureWatcher<Result>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, next = std::move(next)] {
        watcher->deleteLater();
        d->diskIsBusy = false;
        if (d->isOver)
            return settle();
        next(watcher->result());
    });
    watcher->setFuture(
        QtConcurrent::task([part = d->part, work = std::move(work)]() -> Result { return work(*part); })
            .withPriority(kDiskPriority)
            .spawn());
}

void Download::start()
{
    const auto refuse = [this] {
        fail(
            {.kind = ErrorKind::InvalidInput, .message = tr("Only http and https links can be downloaded.")});
    };
    const bool isFetchable = d->url.scheme() == u"http" || d->url.scheme() == u"https";
    // A complete part file needs no link.
    if (!isFetchable && !d->state.whole.isValid())
        return refuse();
    // Bytes of unknown origin are worthless.
    const bool keeps = !resumeValidator(d->state).isEmpty();
    onDisk([keeps, whole = d->state.whole](PartFile &part) { return part.open(keeps, whole); },
           [this, isFetchable, refuse](const Expected<PartFile::Opened> &opened) {
               if (!opened)
                   return fail(opened.error());
               d->have = opened->bytes;
               d->hasOldBytes = d->have > 0;
               if (opened->isWhole)
                   return commit();
               if (!isFetchable)
                   return refuse();
               d->dripTimer.start();
               request();
           });
}

void Download::abort()
{
    if (!d->isCommitting)
        fail({.kind = ErrorKind::Cancelled, .message = tr("The download was stopped.")});
}

void Download::request()
{
    QNetworkRequest request(d->url);
    request.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    if (const auto cookies = d->cookies->cookiesForUrl(d->url); !cookies.isEmpty())
        request.setHeader(QNetworkRequest::CookieHeader, QVariant::fromValue(cookies));
    if (!d->options.authorization.isEmpty() && isSameOrigin(d->url, d->options.url))
        request.setRawHeader("Authorization", d->options.authorization);
    if (d->have > 0 && !d->asksForAll) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(d->have) + '-');
        request.setRawHeader("If-Range", resumeValidator(d->state));
    }
    d->takesBody = false;
    d->exchangeIsOver = false;
    d->endCode = QNetworkReply::NoError;
    d->endDetail.clear();
    d->exchange = new HttpExchange("GET", request, {}, 0, this);
    d->exchange->streamBody(kBufferBytes);
    connect(d->exchange, &HttpExchange::active, &d->silence, qOverload<>(&QTimer::start));
    connect(d->exchange, &HttpExchange::arrived, this, &Download::takeArrived);
    connect(d->exchange, &HttpExchange::finished, this, [this] {
        d->exchangeIsOver = true;
        takeArrived();
    });
    connect(d->exchange, &HttpExchange::failed, this,
            [this](QNetworkReply::NetworkError code, const QString &detail) {
                d->exchangeIsOver = true;
                d->endCode = code;
                d->endDetail = detail;
                takeArrived();
            });
    d->silence.start();
    const QHostAddress &address = d->options.address;
    d->exchange->start(proxyFor(d->url), address.isNull() ? QList<QHostAddress>() : QList{address});
}

void Download::takeArrived()
{
    takeHeaders();
    takeBytes();
}

void Download::takeHeaders()
{
    using Meaning = DownloadAnswer::Meaning;
    if (d->isOver || d->takesBody || d->diskIsBusy || !d->exchange->hasHead())
        return;
    const HttpAnswer &http = d->exchange->answer();
    for (const auto &[name, value] : http.headers) {
        if (name.compare("Set-Cookie", Qt::CaseInsensitive) == 0)
            d->cookies->setCookiesFromUrl(QNetworkCookie::parseCookies(value), d->url);
    }
    const DownloadAnswer answer = readDownloadAnswer(http, d->asksForAll ? 0 : d->have, d->state);
    if (answer.meaning != Meaning::FromStart && answer.meaning != Meaning::Continues)
        return handleWithoutBody(answer);
    d->isChunked = d->exchange->isChunked();
    const bool restarts = d->asksForAll || answer.meaning == Meaning::FromStart;
    if (restarts) {
        d->have = 0;
        d->hasOldBytes = false;
        d->asksForAll = false;
    }
    const qint64 total = answer.state.totalBytes;
    if (d->options.maxBytes >= 0 && total > d->options.maxBytes) {
        const auto [size, most] = sizeTexts(total, d->options.maxBytes);
        return fail({.kind = ErrorKind::InvalidInput,
                     .message = tr("The file is %1; at most %2 is allowed.").arg(size, most)},
                    true);
    }
    const qint64 more = total >= 0 ? total - d->have : -1;
    onDisk([restarts, more](PartFile &part) { return part.prepare(restarts, more); },
           [this, state = answer.state](const Expected<void> &prepared) {
               if (!prepared)
                   return fail(prepared.error());
               d->takesBody = true;
               d->bytesAtDripCheck = d->have;
               if (d->state != state) {
                   d->state = state;
                   Q_EMIT stateChanged(d->state);
               }
               takeBytes();
           });
}

/// Requests the original link again: a redirect target may be valid only once.
void Download::requestOriginalUrl()
{
    d->url = d->options.url;
    request();
}

void Download::takeBytes()
{
    if (d->isOver || d->diskIsBusy || !d->exchange)
        return;
    const QByteArray bytes = d->takesBody ? d->exchange->takeBody() : QByteArray();
    if (bytes.isEmpty()) {
        if (d->exchangeIsOver)
            finishExchange();
        return;
    }
    d->have += bytes.size();
    if (d->options.maxBytes >= 0 && d->have > d->options.maxBytes) {
        return fail(
            {.kind = ErrorKind::InvalidInput,
             .message = tr("The file is larger than the allowed %1.").arg(sizeText(d->options.maxBytes))},
            true);
    }
    // The full check comes at the end; this one stops the download of a page posing as a video.
    const bool checks = !d->headWasChecked && d->have >= kSniffBytes;
    d->headWasChecked = d->headWasChecked || checks;
    onDisk(
        [bytes, checks, rule = d->options.media](PartFile &part) {
            const auto appended = part.append(bytes);
            return appended && checks ? part.checkHead(rule) : appended;
        },
        [this](const Expected<void> &appended) {
            if (!appended)
                return failBody(appended.error());
            report(false);
            takeBytes();
        });
}

void Download::finishExchange()
{
    if (!d->takesBody || d->endCode != QNetworkReply::NoError)
        return fail(transferError(d->endCode, d->endDetail));
    if (d->state.totalBytes < 0 || d->have == d->state.totalBytes)
        return finishWhole();
    fail(transferError(QNetworkReply::RemoteHostClosedError,
                       QStringLiteral("received %1 of %2 bytes").arg(d->have).arg(d->state.totalBytes)),
         d->have > d->state.totalBytes);
}

/// For responses whose body is ignored, whatever its length.
void Download::handleWithoutBody(const DownloadAnswer &answer)
{
    using Meaning = DownloadAnswer::Meaning;
    dropExchange();
    if (answer.meaning == Meaning::Redirect)
        return followRedirect(d->url.resolved(answer.redirect));
    if (answer.meaning == Meaning::Complete)
        return finishWhole();
    if (answer.meaning == Meaning::Restart && d->have > 0 && !d->asksForAll) {
        // Expired links are refused like this, too, and the next link may continue these bytes.
        d->asksForAll = true;
        return requestOriginalUrl();
    }
    if (answer.meaning == Meaning::Refused)
        return fail(answer.error);
    fail({.kind = ErrorKind::Protocol,
          .message = tr("The site that hosts the file sent the wrong part of it.")});
}

void Download::dropExchange()
{
    d->silence.stop();
    if (d->exchange)
        d->exchange->end();
    d->exchange.clear();
}

/// The body isn't valid media. If there are bytes of an earlier attempt, they may be from another file, so
/// the download is restarted once.
void Download::failBody(const Error &error)
{
    if (error.kind != ErrorKind::Media || !d->hasOldBytes)
        return fail(error, error.kind == ErrorKind::Media);
    dropExchange();
    startAgain();
}

void Download::startAgain()
{
    onDisk([](PartFile &part) { return part.prepare(true, -1); },
           [this](const Expected<void> &restarted) {
               if (!restarted)
                   return fail(restarted.error());
               d->have = 0;
               d->hasOldBytes = false;
               d->headWasChecked = false;
               d->dripTimer.start();
               requestOriginalUrl();
           });
}

void Download::followRedirect(const QUrl &target)
{
    const bool isWeb =
        (target.scheme() == u"https" || target.scheme() == u"http") && !target.host().isEmpty();
    const bool losesSafety =
        d->url.scheme() == u"https" && target.scheme() == u"http" && !isLoopbackHost(target.host());
    if (!isWeb || losesSafety || ++d->redirects > kMaxRedirects)
        return refuseRedirect(target);
    if (!d->options.followsRedirects) {
        return fail({.kind = ErrorKind::Protocol,
                     .message = tr("The link redirects to another address."),
                     .detail = target.toString(QUrl::FullyEncoded),
                     .apiCode = QString::fromLatin1(kRedirectCode)});
    }
    checkRedirectTarget(target);
}

/// A public server must not be able to redirect us to this computer, under any name.
void Download::checkRedirectTarget(const QUrl &target)
{
    const auto go = [this, target] {
        d->url = target;
        request();
    };
    if (isLoopbackHost(d->url.host()))
        return go();
    if (isLoopbackHost(target.host()))
        return refuseRedirect(target);
    // If a proxy resolves the name, this computer must not.
    if (QHostAddress(target.host()).isNull() && proxyFor(target).type() != QNetworkProxy::NoProxy)
        return go();
    // Qt will use this result for the connection, too, since it caches lookups for a minute.
    QHostInfo::lookupHost(target.host(), this, [this, target, go](const QHostInfo &host) {
        if (d->isOver)
            return;
        const QList<QHostAddress> addresses = host.addresses();
        if (std::any_of(addresses.begin(), addresses.end(), isThisComputer))
            return refuseRedirect(target);
        go();
    });
}

void Download::refuseRedirect(const QUrl &target)
{
    fail({.kind = ErrorKind::Protocol,
          .message = tr("The link redirects to an address Retalk won't open."),
          .detail = target.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveUserInfo)});
}

void Download::finishWhole()
{
    d->dripTimer.stop();
    dropExchange();
    report(true);
    const auto proof = d->state.totalBytes < 0 && !d->isChunked ? LengthProof::None : LengthProof::Given;
    onDisk([rule = d->options.media, proof](PartFile &part) { return part.seal(rule, proof); },
           [this](const Expected<FileStamp> &sealed) {
               if (!sealed)
                   return failBody(sealed.error());
               // Before the rename, so that an owner that stores the state can identify this file afterwards.
               d->state.whole = *sealed;
               Q_EMIT stateChanged(d->state);
               commit();
           });
}

void Download::commit()
{
    d->isCommitting = true;
    onDisk([mayReplace = d->options.mayReplace](PartFile &part) { return part.commit(mayReplace); },
           [this](const Expected<QString> &placed) {
               if (!placed)
                   return fail(placed.error());
               d->isOver = true;
               Q_EMIT finished(placed);
           });
}

void Download::fail(Error error, bool isPartUseless)
{
    if (d->isOver)
        return;
    d->isOver = true;
    d->error = std::move(error);
    d->partIsUseless = isPartUseless;
    d->dripTimer.stop();
    dropExchange();
    qCInfo(lcTransfer) << "download ended:" << d->error->message << d->error->detail;
    if (!d->diskIsBusy)
        settle();
}

/// Closes the part file before reporting why the download ended, so that the next attempt can start at once.
void Download::settle()
{
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this] { Q_EMIT finished(failure(*d->error)); });
    watcher->setFuture(
        QtConcurrent::task([part = d->part, isUseless = d->partIsUseless] { part->leave(isUseless); })
            .withPriority(kDiskPriority)
            .spawn());
}

void Download::report(bool always)
{
    if (!always && d->lastReport.isValid() && d->lastReport.elapsed() < kReportMilliseconds)
        return;
    d->lastReport.start();
    Q_EMIT progressed(d->have, d->state.totalBytes);
}

} // namespace retalk
