#pragma once

#include "base/expected.h"
#include "net/httpanswer.h"
#include "net/httprequest.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QQueue>

#include <functional>

namespace retalk {

class HttpCall;

/// Time and size limits of API calls.
struct TransportLimits
{
    std::chrono::milliseconds inactivity = std::chrono::seconds(30);   ///< no data in either direction
    std::chrono::milliseconds readDeadline = std::chrono::seconds(60); ///< a single attempt of a GET
    std::chrono::milliseconds writeDeadline =
        std::chrono::seconds(120); ///< one POST or DELETE without a file
    std::chrono::milliseconds uploadDeadline = std::chrono::hours(2);
    /// Reads wait up to this long until a pause is over; if it is longer, they fail at once with the
    /// remaining time.
    std::chrono::milliseconds longestHeldPause = std::chrono::seconds(30);
    qint64 answerBytes = 8 << 20;
};

/// State shared by all API calls of the process: limits, and the pause requested by a 429. Adds the key only
/// to calls to the configured hosts, follows no redirects, and never sends the body of a write or paid
/// request twice.
class HttpTransport : public QObject
{
    Q_OBJECT
public:
    using AnswerHandler = std::function<void(Expected<HttpAnswer>)>;

    explicit HttpTransport(TransportLimits limits = {}, QObject *parent = nullptr);
    ~HttpTransport() override;

    /// Invokes the handler exactly once, never from within this function, with a response of status 200..299
    /// or an Error. Cancelled if `owner` or `context` is destroyed.
    void send(HttpRequest request, QObject *owner, QObject *context, AnswerHandler handler);

    const TransportLimits &limits() const { return m_limits; }

    /// Returns the time until calls to the host of `url` may be sent again.
    std::chrono::milliseconds pauseOf(const QUrl &url) const;
    void pause(const QUrl &url, std::chrono::milliseconds duration);

    /// Returns true if `call` may connect to the host of `url` now; it must then call releaseSlot(). Returns
    /// false if the maximum number of calls to that host is active; `call` is then restarted when one of them
    /// has ended.
    bool acquireSlot(const QUrl &url, HttpCall *call);
    void releaseSlot(const QUrl &url);

private:
    /// Active and waiting calls to one host.
    struct ConnectionSlots
    {
        int taken = 0;
        QQueue<QPointer<HttpCall>> waiting;
    };

    TransportLimits m_limits;
    QHash<QString, QDeadlineTimer> m_pauses; // by host and port
    QHash<QString, ConnectionSlots> m_slots; // by host and port
};

} // namespace retalk
