#include "local/localservice.h"

#include "base/log.h"
#include "local/serviceprocess.h"
#include "net/nocredentials.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTimer>

namespace retalk {

namespace {

QString findProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &path : {here + QStringLiteral("/retalk-service"),
                                here + QStringLiteral("/../libexec/retalk/retalk-service")}) {
        if (QFileInfo(path).isExecutable() && QFileInfo(path).isFile())
            return path;
    }
    return QStandardPaths::findExecutable(QStringLiteral("retalk-service"));
}

/// Returns 256 random bits from the system, encoded as a bearer token.
QString randomToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

class LocalService::Private
{
public:
    struct Waiting
    {
        QPointer<QObject> context;
        Handler handler;
    };

    Private(LocalService *service, const QString &givenProgram, const QString &directory,
            const Limits &givenLimits)
        : q(service)
        , program(givenProgram.isEmpty() ? findProgram() : givenProgram)
        , dataDirectory(directory)
        , limits(givenLimits)
    {
        // Never use a proxy for a service on this computer.
        network.setProxy(QNetworkProxy::NoProxy);
        deadline.setSingleShot(true);
        QObject::connect(&deadline, &QTimer::timeout, q, [this] {
            if (process && process->isAtWork() && !hasTakenTooLong.hasExpired())
                return deadline.start(limits.start);
            fail({.kind = ErrorKind::LocalService,
                  .message = LocalService::tr("The service on this computer didn't start in time."),
                  .apiCode = QStringLiteral("timeout")});
        });
    }

    void start();
    void askHealth(const ReadyLine &line);
    void onHealth(QNetworkReply *reply, const ReadyLine &line);
    void onEnded(const QString &detail);
    void fail(const Error &error);
    void killAndDelete();
    void setState(State next);
    void answerAll(const Expected<ServiceEndpoint> &answer);
    static void answer(const Waiting &waiting, const Expected<ServiceEndpoint> &answer);
    /// Returns how long starting is blocked after too many failures; zero: not blocked.
    std::chrono::milliseconds pause() const;

    LocalService *q;
    QString program;
    QString dataDirectory;
    Limits limits;
    State state = State::Stopped;
    Error lastError;
    QNetworkAccessManager network;
    QTimer deadline;
    QDeadlineTimer hasTakenTooLong; ///< for the current start
    QPointer<ServiceProcess> process;
    ServiceEndpoint endpoint;
    QList<Waiting> waiting;
    QList<std::chrono::steady_clock::time_point> failures;
};

LocalService::LocalService(const QString &program, const QString &dataDirectory, QObject *parent)
    : LocalService(program, dataDirectory, Limits(), parent)
{
}

LocalService::LocalService(const QString &program, const QString &dataDirectory, const Limits &limits,
                           QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, program, dataDirectory, limits))
{
}

LocalService::~LocalService()
{
    d->killAndDelete();
}

bool LocalService::isInstalled() const
{
    const QFileInfo file(d->program);
    return !d->program.isEmpty() && file.isFile() && file.isExecutable();
}

LocalService::State LocalService::state() const
{
    return d->state;
}

Error LocalService::lastError() const
{
    return d->lastError;
}

void LocalService::whenReady(QObject *context, Handler handler)
{
    const Private::Waiting waiting{context, std::move(handler)};
    if (d->state == State::Ready) {
        Private::answer(waiting, d->endpoint);
        return;
    }
    d->waiting.append(waiting);
    if (d->state != State::Starting)
        d->start();
}

void LocalService::stop()
{
    d->killAndDelete();
    d->setState(State::Stopped);
    d->answerAll(
        failure(ErrorKind::Cancelled, LocalService::tr("The service on this computer was stopped.")));
}

void LocalService::Private::start()
{
    if (!q->isInstalled()) {
        fail({.kind = ErrorKind::LocalService,
              .message = LocalService::tr("The local service isn't installed."),
              .detail = program,
              .apiCode = QStringLiteral("not_installed")});
        return;
    }
    if (const auto left = pause(); left.count() > 0) {
        Error error = lastError;
        error.message = LocalService::tr(
            "The service on this computer keeps stopping. Retalk will try again in a moment.");
        error.retryAfter = left;
        setState(State::Failed);
        answerAll(failure(error));
        return;
    }
    setState(State::Starting);
    deadline.start(limits.start);
    hasTakenTooLong.setRemainingTime(limits.longestStart);
    endpoint = {};
    endpoint.bearer = randomToken();

    process = new ServiceProcess;
    QObject::connect(process, &ServiceProcess::ended, q, [this](const QString &detail) { onEnded(detail); });
    QObject::connect(process, &ServiceProcess::ready, q, [this](const Expected<ReadyLine> &line) {
        if (line)
            askHealth(*line);
        else
            fail(line.error());
    });
    QStringList arguments{QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--parent-pipe"),
                          QStringLiteral("--allow-private"), QStringLiteral("--accept-files"),
                          // The maximum, because the job list has its own limit.
                          QStringLiteral("--drafts"), QStringLiteral("8")};
    if (!dataDirectory.isEmpty())
        arguments << QStringLiteral("--data") << dataDirectory;
    process->start(program, arguments, endpoint.bearer);
}

void LocalService::Private::askHealth(const ReadyLine &line)
{
    QUrl base;
    base.setScheme(QStringLiteral("http"));
    base.setHost(QStringLiteral("127.0.0.1"));
    base.setPort(line.port);
    endpoint.apiBase = base;
    endpoint.filesBase = base;
    endpoint.acceptsFiles = line.acceptsFiles;

    base.setPath(QStringLiteral("/health"));
    QNetworkRequest request(base);
    sendNoCredentials(request);
    request.setRawHeader("Authorization", "Bearer " + endpoint.bearer.toLatin1());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = network.get(request);
    // If the process is given up meanwhile, abort its request.
    QObject::connect(process, &QObject::destroyed, reply, &QNetworkReply::abort);
    QObject::connect(reply, &QNetworkReply::finished, process,
                     [this, reply, line] { onHealth(reply, line); });
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

void LocalService::Private::onHealth(QNetworkReply *reply, const ReadyLine &line)
{
    if (state != State::Starting)
        return;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() != QNetworkReply::NoError || status != 200 ||
        !QJsonDocument::fromJson(reply->readAll()).isObject()) {
        fail({.kind = ErrorKind::LocalService,
              .message = LocalService::tr("The service on this computer started but doesn't respond."),
              .detail = reply->errorString(),
              .httpStatus = status,
              .apiCode = QStringLiteral("no_answer")});
        return;
    }
    if (line.version != QLatin1StringView(RETALK_VERSION))
        qCWarning(lcLocal) << "retalk-service is version" << line.version << "and this is" << RETALK_VERSION;
    deadline.stop();
    lastError = {};
    setState(State::Ready);
    answerAll(endpoint);
}

void LocalService::Private::onEnded(const QString &detail)
{
    const QString message = state == State::Ready
                                ? LocalService::tr("The service on this computer has stopped unexpectedly.")
                                : LocalService::tr("The service on this computer couldn't be started.");
    fail({.kind = ErrorKind::LocalService,
          .message = message,
          .detail = detail,
          .apiCode = QStringLiteral("ended")});
}

void LocalService::Private::fail(const Error &error)
{
    qCWarning(lcLocal).noquote() << error.message << error.detail;
    lastError = error;
    failures.append(std::chrono::steady_clock::now());
    killAndDelete();
    setState(State::Failed);
    answerAll(failure(error));
}

void LocalService::Private::killAndDelete()
{
    deadline.stop();
    endpoint = {};
    if (!process)
        return;
    process->disconnect(q);
    process->leave(limits.stop);
    process.clear();
}

std::chrono::milliseconds LocalService::Private::pause() const
{
    if (failures.size() < limits.failures)
        return {};
    const auto oldest = failures.at(failures.size() - limits.failures);
    return std::chrono::duration_cast<std::chrono::milliseconds>(oldest + limits.failureWindow -
                                                                 std::chrono::steady_clock::now());
}

void LocalService::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged(next);
}

void LocalService::Private::answerAll(const Expected<ServiceEndpoint> &result)
{
    const QList<Waiting> all = std::exchange(waiting, {});
    for (const Waiting &one : all)
        answer(one, result);
}

void LocalService::Private::answer(const Waiting &waiting, const Expected<ServiceEndpoint> &answer)
{
    if (!waiting.context)
        return;
    QMetaObject::invokeMethod(
        waiting.context, [handler = waiting.handler, answer] { handler(answer); }, Qt::QueuedConnection);
}

} // namespace retalk
