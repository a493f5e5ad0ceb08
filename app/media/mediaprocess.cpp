#include "media/mediaprocess.h"

#include "base/log.h"
#include "media/support.h"

#include <QCoreApplication>
#include <QNetworkProxy>

#include <sys/resource.h>

namespace retalk {

namespace {

constexpr qsizetype kMessagesMax = 8192;
/// A little behind the window, which must stay smooth while a clip is looked at.
constexpr int kNice = 5;

} // namespace

MediaProcess::MediaProcess(const QString &program, const QStringList &arguments,
                           std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent), m_program(MediaProgram::find(program)), m_arguments(arguments), m_process(new QProcess)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        end(Error{.kind = ErrorKind::Timeout, .message = tr("Looking at this file takes too long.")});
    });
    connect(m_process, &QProcess::readyReadStandardOutput, this,
            [this] { Q_EMIT output(m_process->readAllStandardOutput()); });
    connect(m_process, &QProcess::readyReadStandardError, this, [this] {
        m_messages += m_process->readAllStandardError();
        m_messages = m_messages.last(qMin(kMessagesMax, m_messages.size()));
    });
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        if (code == 0 && status == QProcess::NormalExit)
            end(std::nullopt);
        else
            end(Error{.kind = ErrorKind::Media,
                      .message = tr("The file is damaged or of a kind that cannot be read."),
                      .detail = QString::fromUtf8(m_messages).trimmed()});
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(MediaProgram::missing());
    });
}

MediaProcess::~MediaProcess()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning) {
        m_process->deleteLater();
        return;
    }
    // ~QProcess would wait for the program; the last one out deletes it instead.
    m_process->setParent(QCoreApplication::instance());
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->kill();
}

void MediaProcess::start()
{
    if (m_limit.interval() > 0)
        m_limit.start();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // The cloud's key is for the cloud alone.
    environment.remove(QStringLiteral("EVOLINK_API_KEY"));
    // The messages are read for what went wrong.
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("AV_LOG_FORCE_NOCOLOR"), QStringLiteral("1"));
    m_process->setProcessEnvironment(environment);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setChildProcessModifier([] { ::setpriority(PRIO_PROCESS, 0, kNice); });
    if (m_program.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { end(MediaProgram::missing()); }, Qt::QueuedConnection);
        return;
    }
    m_process->start(m_program, m_arguments);
}

void MediaProcess::end(const std::optional<Error> &error)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_limit.stop();
    if (error)
        qCDebug(lcMedia).noquote() << error->message << error->detail;
    if (m_process->state() != QProcess::NotRunning)
        m_process->kill();
    Q_EMIT finished(error);
}

Expected<QStringList> MediaProcess::inputArguments(const QUrl &source)
{
    if (source.isLocalFile()) {
        // The prefix keeps a name like "-x" or "concat:..." a name.
        return QStringList{QStringLiteral("-protocol_whitelist"), QStringLiteral("file"),
                           QStringLiteral("-i"), QStringLiteral("file:") + source.toLocalFile()};
    }
    QStringList arguments{
        QStringLiteral("-protocol_whitelist"), QStringLiteral("http,https,tcp,tls,httpproxy,crypto"),
        QStringLiteral("-user_agent"),         QStringLiteral("Retalk/" RETALK_VERSION),
        QStringLiteral("-rw_timeout"),         QStringLiteral("15000000")};
    if (source.scheme() == u"https")
        arguments << QStringLiteral("-tls_verify") << QStringLiteral("1");
    const QNetworkProxy proxy = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(source)).value(0);
    if (proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy) {
        QUrl address;
        address.setScheme(QStringLiteral("http"));
        address.setHost(proxy.hostName());
        address.setPort(proxy.port());
        address.setUserName(proxy.user());
        address.setPassword(proxy.password());
        arguments << QStringLiteral("-http_proxy") << address.toString(QUrl::FullyEncoded);
    } else if (proxy.type() == QNetworkProxy::Socks5Proxy) {
        return failure(ErrorKind::Network, tr("This link cannot be looked at through a SOCKS proxy."));
    }
    return arguments << QStringLiteral("-i") << QString::fromLatin1(source.toEncoded());
}

} // namespace retalk
