#include "service/http/requeststream.h"

#include <algorithm>
#include <cerrno>

#include <poll.h>
#include <sys/socket.h>

namespace retalk::service {

namespace {

constexpr std::chrono::milliseconds kReadPatience = std::chrono::seconds(10);
constexpr std::size_t kReadBytes = 64 * 1024;
/// Time limit for a body: this in total, plus a second for each kMinBytesPerSecond bytes read.
constexpr std::chrono::seconds kBodyGrace{30};
constexpr qint64 kMinBytesPerSecond = 16 * 1024;

} // namespace

RequestStream::RequestStream(Arrival &arrival) : m_arrival(arrival) {}

bool RequestStream::waitFor(short events, std::chrono::milliseconds timeout) const
{
    pollfd one{.fd = m_arrival.socket, .events = events, .revents = 0};
    int ready = 0;
    do {
        ready = ::poll(&one, 1, int(timeout.count()));
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

bool RequestStream::is_readable() const
{
    return m_at < m_arrival.bytes.size() || waitFor(POLLIN, kReadPatience);
}

bool RequestStream::is_writable() const
{
    return waitFor(POLLOUT, m_writeTimeout);
}

bool RequestStream::receiveMore()
{
    m_arrival.bytes.resize(kReadBytes);
    m_arrival.headBytes = 0;
    m_at = 0;
    ssize_t got = -1;
    if (waitFor(POLLIN, kReadPatience))
        got = ::recv(m_arrival.socket, m_arrival.bytes.data(), kReadBytes, 0);
    m_arrival.bytes.resize(std::size_t(std::max<ssize_t>(0, got)));
    return got >= 0;
}

ssize_t RequestStream::read(char *out, std::size_t size)
{
    std::size_t count = std::min(size, m_arrival.headBytes - std::min(m_at, m_arrival.headBytes));
    if (count == 0) {
        const auto now = std::chrono::steady_clock::now();
        if (m_bodyRead == 0)
            m_bodyBegan = now;
        if (m_bodyLeft <= 0 ||
            now - m_bodyBegan > kBodyGrace + std::chrono::seconds(m_bodyRead / kMinBytesPerSecond))
            return -1;
        if (m_at == m_arrival.bytes.size() && !receiveMore())
            return -1;
        count = std::min({size, m_arrival.bytes.size() - m_at, std::size_t(m_bodyLeft)});
        m_bodyLeft -= qint64(count);
        m_bodyRead += qint64(count);
    }
    std::copy_n(m_arrival.bytes.data() + m_at, count, out);
    m_at += count;
    return ssize_t(count);
}

ssize_t RequestStream::write(const char *bytes, std::size_t size)
{
    for (;;) {
        if (!is_writable())
            return -1;
        const ssize_t sent = ::send(m_arrival.socket, bytes, size, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent >= 0 || (errno != EAGAIN && errno != EINTR))
            return sent;
    }
}

void RequestStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    get_local_ip_and_port(ip, port);
}

/// The service listens on this address only, and the port isn't used.
void RequestStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

} // namespace retalk::service
