#pragma once

#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace retalk::test {

/// Blocks a file while this object exists, as on an unresponsive network share: opening the file waits until
/// release(), or at most /proc/sys/fs/lease-break-time seconds.
class BlockedFile
{
public:
    explicit BlockedFile(const QString &path)
    {
        std::signal(SIGIO, SIG_IGN); // sent by the kernel when another process opens the file
        m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
        m_isHeld = m_descriptor >= 0 && ::fcntl(m_descriptor, F_SETLEASE, F_WRLCK) == 0;
    }
    ~BlockedFile() { release(); }
    BlockedFile(const BlockedFile &) = delete;
    BlockedFile &operator=(const BlockedFile &) = delete;

    /// Returns true while the file is blocked; always false on file systems without leases.
    bool isHeld() const { return m_isHeld; }
    /// Returns true while another process is waiting to open the file.
    bool hasWaiter() const { return m_isHeld && ::fcntl(m_descriptor, F_GETLEASE) != F_WRLCK; }
    void release()
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
