#include "cli/stopsignal.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace retalk::cli {

namespace {

// A signal handler can do almost nothing: it writes one byte, which the event loop reads.
std::array<int, 2> sockets{-1, -1};

void handle(int signalNumber)
{
    const int error = errno;
    const auto number = static_cast<unsigned char>(signalNumber);
    [[maybe_unused]] const auto written = ::write(sockets[0], &number, 1);
    errno = error;
}

constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP};

void install(int signalNumber)
{
    struct sigaction action = {};
    if (sigaction(signalNumber, nullptr, &action) == 0 && action.sa_handler == SIG_IGN)
        return;
    action = {};
    action.sa_handler = handle;
    sigemptyset(&action.sa_mask);
    // Restore the default after the first Ctrl+C: pressing it twice ends the program without waiting.
    action.sa_flags = SA_RESTART | (signalNumber == SIGINT ? static_cast<int>(SA_RESETHAND) : 0);
    sigaction(signalNumber, &action, nullptr);
}

void uninstall(int signalNumber)
{
    struct sigaction action = {};
    if (sigaction(signalNumber, nullptr, &action) == 0 && action.sa_handler == handle)
        std::signal(signalNumber, SIG_DFL);
}

} // namespace

StopSignal::StopSignal(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, sockets.data()) != 0)
        return;
    m_notifier = new QSocketNotifier(sockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &StopSignal::read);
    for (const int signalNumber : kSignals)
        install(signalNumber);
}

StopSignal::~StopSignal()
{
    for (const int signalNumber : kSignals)
        uninstall(signalNumber);
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
