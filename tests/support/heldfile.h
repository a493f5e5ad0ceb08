#pragma once

#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace retalk::test {

/// A file that nobody can open while this lives, and whose opener waits (up to /proc/sys/fs/lease-break-time
/// seconds) until it is let go: as on a share that no longer answers.
class HeldFile
{
public:
    explicit HeldFile(const QString &path)
    {
        std::signal(SIGIO, SIG_IGN); // how the kernel tells that somebody waits
        m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
        m_isHeld = m_descriptor >= 0 && ::fcntl(m_descriptor, F_SETLEASE, F_WRLCK) == 0;
    }
    ~HeldFile() { letGo(); }
    HeldFile(const HeldFile &) = delete;
    HeldFile &operator=(const HeldFile &) = delete;

    /// False where the file system has no leases.
    bool isHeld() const { return m_isHeld; }
    /// True while another waits for the file.
    bool isAwaited() const { return m_isHeld && ::fcntl(m_descriptor, F_GETLEASE) != F_WRLCK; }
    void letGo()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = -1;
        m_isHeld = false;
    }

private:
    int m_descriptor = -1;
    bool m_isHeld = false;
};

} // namespace retalk::test
