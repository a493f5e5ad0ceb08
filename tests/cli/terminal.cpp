#include "cli/terminal.h"

#include <QElapsedTimer>
#include <QProcess>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace retalk::test {

Terminal::Terminal() : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
{
    if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0)
        qFatal("there is no terminal to be had");
    std::array<char, 128> name{};
    ::ptsname_r(m_master, name.data(), name.size());
    m_name = name.data();
}

Terminal::~Terminal()
{
    hangUp();
}

void Terminal::attach(QProcess &process, bool withOutput)
{
    process.setChildProcessModifier([name = m_name, withOutput] {
        ::setsid();
        const int terminal = ::open(name.constData(), O_RDWR);
        ::ioctl(terminal, TIOCSCTTY, 0);
        ::dup2(terminal, STDIN_FILENO);
        if (withOutput)
            ::dup2(terminal, STDOUT_FILENO);
        ::dup2(terminal, STDERR_FILENO);
        ::close(terminal);
    });
}

bool Terminal::shows(const QByteArray &text, int seconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!screen.contains(text) && timer.elapsed() < seconds * 1000) {
        pollfd waiting{m_master, POLLIN, 0};
        if (::poll(&waiting, 1, 100) <= 0)
            continue;
        std::array<char, 4096> bytes{};
        const ssize_t count = ::read(m_master, bytes.data(), bytes.size());
        if (count > 0)
            screen.append(bytes.data(), count);
    }
    return screen.contains(text);
}

void Terminal::type(const QByteArray &keys)
{
    [[maybe_unused]] const auto written = ::write(m_master, keys.constData(), size_t(keys.size()));
}

void Terminal::hangUp()
{
    if (m_master >= 0)
        ::close(m_master);
    m_master = -1;
}

} // namespace retalk::test
