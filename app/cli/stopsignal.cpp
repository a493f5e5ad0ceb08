#include "cli/stopsignal.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace retalk::cli {

namespace {

// A handler may do next to nothing: it writes one byte, and the event loop reads it.
std::array<int, 2> sockets{-1, -1};

void handle(int signalNumber)
{
    const auto number = static_cast<unsigned char>(signalNumber);
    [[maybe_unused]] const auto written = ::write(sockets[0], &number, 1);
}

void install(int signalNumber)
{
    struct sigaction action = {};
    action.sa_handler = handle;
    sigemptyset(&action.sa_mask);
    // Back to the default after the first: who asks twice does not want to wait.
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigaction(signalNumber, &action, nullptr);
}

} // namespace

StopSignal::StopSignal(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0)
        return;
    m_notifier = new QSocketNotifier(sockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &StopSignal::read);
    install(SIGINT);
    install(SIGTERM);
}

StopSignal::~StopSignal()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    delete m_notifier;
    for (int &socket : sockets) {
        if (socket >= 0)
            ::close(socket);
        socket = -1;
    }
}

void StopSignal::read()
{
    unsigned char number = 0;
    if (::read(sockets[1], &number, 1) == 1)
        Q_EMIT raised(number);
}

} // namespace retalk::cli
