#include "service/stopsignals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace retalk::service {

namespace {

/// Self-pipe: a signal handler may do little more than write to a pipe.
std::array<int, 2> pipeEnds{-1, -1};

void onSignal(int)
{
    const int error = errno;
    (void)!::write(pipeEnds[1], "x", 1);
    errno = error;
}

} // namespace

StopSignals::StopSignals(bool watchesInput, QObject *parent) : QObject(parent)
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) == 0) {
        auto *signal = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
        connect(signal, &QSocketNotifier::activated, this, &StopSignals::stopRequested);
        struct sigaction action = {};
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART;
        ::sigaction(SIGTERM, &action, nullptr);
        ::sigaction(SIGINT, &action, nullptr);
    }
    if (watchesInput) {
        auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
        connect(input, &QSocketNotifier::activated, this, &StopSignals::readInput);
    }
}

void StopSignals::readInput()
{
    std::array<char, 256> ignored; // NOLINT(cppcoreguidelines-pro-type-member-init)
    if (::read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0)
        Q_EMIT stopRequested();
}

} // namespace retalk::service
