#pragma once

#include "service/http/connectiongate.h"

#include <QtGlobal>

#include <httplib.h>

namespace retalk::service {

/// The stream from which the HTTP library reads one request and to which it writes the answer: the head read
/// by the gate, then the socket, with limits. A body can be read only after allowBody(), so the server never
/// waits for the body of a refused request.
class RequestStream final : public httplib::Stream
{
public:
    /// `arrival` must outlive the stream. For the next request on the connection, see rest().
    explicit RequestStream(Arrival &arrival);

    /// Allows reading up to `bytes` of the body, including its framing.
    void allowBody(qint64 bytes) { m_bodyLeft = bytes; }
    /// Sets how long the caller may go without accepting any of the answer.
    void setWriteTimeout(std::chrono::milliseconds timeout) { m_writeTimeout = timeout; }
    /// Lets the caller reuse the connection: it is authorised, and its body was read completely.
    void keepOpen() { m_staysOpen = true; }
    bool staysOpen() const { return m_staysOpen; }
    /// Returns the bytes read beyond this request.
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
    bool waitFor(short events, std::chrono::milliseconds timeout) const;

    Arrival &m_arrival;
    std::size_t m_at = 0; ///< position in the arrival's bytes
    qint64 m_bodyLeft = 0;
    qint64 m_bodyRead = 0;
    std::chrono::steady_clock::time_point m_bodyBegan;
    std::chrono::milliseconds m_writeTimeout = std::chrono::seconds(10);
    bool m_staysOpen = false;
};

} // namespace retalk::service
