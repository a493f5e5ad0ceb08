#include "mainwindow/singleinstance.h"

#include "base/filelock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>

#include <chrono>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace retalk {

namespace {

constexpr QLatin1StringView kInputs{"inputs"};
constexpr QLatin1StringView kToken{"activation_token"};
/// No command line is longer than this; anything longer isn't from Retalk.
constexpr qint64 kLongestLine = 4LL * 1024 * 1024;
constexpr char kTaken[] = "taken\n";
/// An open window that is busy with its first frame answers late.
constexpr int kAnswerMs = 3000;
constexpr int kConnectMs = 500;
/// Another process has the lock and will listen shortly.
constexpr std::chrono::milliseconds kPause{100};
constexpr int kTries = 10;

} // namespace

QByteArray toLine(const Handover &handover)
{
    const QJsonObject object{{kInputs, QJsonArray::fromStringList(handover.inputs)},
                             {kToken, QString::fromUtf8(handover.activationToken)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Handover> handoverFromLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const QJsonValue inputs = document.object().value(kInputs);
    if (!inputs.isArray())
        return std::nullopt;
    Handover handover;
    for (const QJsonValue &input : inputs.toArray()) {
        if (!input.isString())
            return std::nullopt;
        handover.inputs += input.toString();
    }
    handover.activationToken = document.object().value(kToken).toString().toUtf8();
    return handover;
}

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent) : QObject(parent)
{
    // Socket paths are limited to 107 bytes, so the data folder's own path would often be too long.
    const QByteArray folder = QDir(dataFolder).canonicalPath().toUtf8();
    const QByteArray mark = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16);
    m_path = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
             QStringLiteral("/retalk-%1").arg(QLatin1String(mark));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

SingleInstance::~SingleInstance()
{
    resign();
}

void SingleInstance::resign()
{
    m_server.close();
    if (m_lock >= 0)
        ::close(std::exchange(m_lock, -1));
}

bool SingleInstance::handOver(const Handover &handover)
{
    for (int i = 0; i < kTries; ++i) {
        if (const Answer answer = deliver(handover); answer != Answer::NoListener)
            return answer == Answer::Taken;
        m_lock = ::open(QFile::encodeName(m_path + QStringLiteral(".lock")).constData(),
                        O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (m_lock < 0)
            return false;
        if (lockFile(m_lock, kPause)) {
            listen();
            return false;
        }
        ::close(std::exchange(m_lock, -1));
    }
    return false;
}

SingleInstance::Answer SingleInstance::deliver(const Handover &handover) const
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(kConnectMs))
        return Answer::NoListener;
    socket.write(toLine(handover));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(kAnswerMs))
            return Answer::None;
    }
    return socket.readLine() == kTaken ? Answer::Taken : Answer::None;
}

void SingleInstance::listen()
{
    // Since we hold the lock, an existing socket was left by a process that has ended.
    QLocalServer::removeServer(m_path);
    m_server.listen(m_path);
}

void SingleInstance::greet()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        caller->setReadBufferSize(kLongestLine);
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { read(caller); });
        read(caller);
    }
}

void SingleInstance::read(QLocalSocket *caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() >= kLongestLine)
            caller->abort();
        return;
    }
    const auto handover = handoverFromLine(caller->readLine());
    if (handover)
        caller->write(kTaken);
    caller->disconnectFromServer();
    if (handover)
        Q_EMIT handedOver(*handover);
}

} // namespace retalk
