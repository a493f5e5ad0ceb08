#pragma once

#include "service/http/connectiongate.h"

#include <QtGlobal>

#include <httplib.h>

namespace retalk::service {

/// What the HTTP library reads one request from and writes its answer to: the head that the gate has read,
/// then the socket, within limits. A body can be read only once it has been allowed, so one that is refused
/// is never waited for.
class RequestStream final : public httplib::Stream
{
public:
    /// `arrival` outlives it; for another request on the connection see rest().
    explicit RequestStream(Arrival &arrival);

    /// Lets up to `bytes` of the body be read, framing included.
    void allowBody(qint64 bytes) { m_bodyLeft = bytes; }
    /// How long a caller may take none of the answer.
    void setWritePatience(std::chrono::milliseconds patience) { m_writePatience = patience; }
    /// The caller may ask again on this connection: it has shown that it may, and its body was read whole.
    void keepOpen() { m_staysOpen = true; }
    bool staysOpen() const { return m_staysOpen; }
    /// What was read beyond this request.
    std::string rest() const { return m_arrival.bytes.substr(m_at); }

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *out, std::size_t size) override;
    ssize_t write(const char *bytes, std::size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_arrival.socket; }

private:
    bool receiveMore();
    bool waitFor(short events, std::chrono::milliseconds patience) const;

    Arrival &m_arrival;
    std::size_t m_at = 0; ///< of the arrival's bytes
    qint64 m_bodyLeft = 0;
    qint64 m_bodyRead = 0;
    std::chrono::steady_clock::time_point m_bodyBegan;
    std::chrono::milliseconds m_writePatience = std::chrono::seconds(10);
    bool m_staysOpen = false;
};

} // namespace retalk::service
