/// Stands in for retalk-service to produce faults that the real one can't be made to have. The last part of
/// its --data folder names the fault.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace {

using namespace Qt::StringLiterals;

QByteArray answerTo(const QByteArray &request, const QString &mode, const QByteArray &token)
{
    if (mode == u"html")
        return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>";
    if (mode == u"refuses" || !request.contains("Bearer " + token + "\r\n") ||
        !request.startsWith("GET /health "))
        return "HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\n\r\n{}";
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
           "15\r\n\r\n{\"status\":\"ok\"}";
}

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

void note(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype at = arguments.indexOf(u"--data"_s);
    const QString data = at < 0 ? QDir::tempPath() : arguments.value(at + 1);
    const QString mode = QDir(data).dirName();
    const QByteArray token = qgetenv("RETALK_SERVICE_TOKEN");
    QDir().mkpath(data);
    note(data + u"/pid"_s, QByteArray::number(QCoreApplication::applicationPid()));

    if (mode == u"dies") {
        std::fputs("cannot open the database\n", stderr);
        return 3;
    }
    if (mode == u"slow" || mode == u"endless work") {
        const std::chrono::seconds lasts = mode == u"slow" ? std::chrono::seconds(3) : std::chrono::hours(1);
        const auto from = std::chrono::steady_clock::now();
        while (std::chrono::steady_clock::now() - from < lasts) {
        }
    }
    if (mode == u"stubborn")
        std::signal(SIGTERM, SIG_IGN); // NOLINT(bugprone-signal-handler)
    if (mode == u"garbage")
        say("Welcome!\n");
    if (mode == u"endless")
        say(QByteArray(20'000, 'x'));

    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, mode, token] {
            if (mode != u"mute")
                socket->write(answerTo(socket->readAll(), mode, token));
        });
    });
    const int port = mode == u"unreachable" ? 1 : server.serverPort();
    const QStringList chatty{u"good"_s,    u"slow"_s,        u"stubborn"_s, u"html"_s,
                             u"refuses"_s, u"unreachable"_s, u"mute"_s};
    if (chatty.contains(mode)) {
        say("{\"port\":" + QByteArray::number(port) + ",\"token\":\"" + token +
            "\",\"version\":\"" RETALK_VERSION "\",\"pid\":" +
            QByteArray::number(QCoreApplication::applicationPid()) + "}\n");
    }

    ::fcntl(STDIN_FILENO, F_SETFL, O_NONBLOCK);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&] {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) != 0)
            return;
        input.setEnabled(false);
        note(data + u"/pipe-closed"_s, {});
        if (mode != u"stubborn")
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
