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

/// The time and size limits of API calls.
struct TransportLimits
{
    std::chrono::milliseconds inactivity = std::chrono::seconds(30);   ///< no byte in either direction
    std::chrono::milliseconds readDeadline = std::chrono::seconds(60); ///< one try of a GET, all in all
    std::chrono::milliseconds writeDeadline =
        std::chrono::seconds(120); ///< one POST or DELETE without a file
    std::chrono::milliseconds uploadDeadline = std::chrono::hours(2);
    /// Reads wait out a pause of up to this; for a longer one they fail at once and say when.
    std::chrono::milliseconds longestHeldPause = std::chrono::seconds(30);
    qint64 answerBytes = 8 << 20;
};

/// What all API calls of the process share: limits, and the pause that a 429 asks for. Adds the key to
/// calls of the configured hosts only, follows no redirect, sends each body once and never again by itself.
class HttpTransport : public QObject
{
    Q_OBJECT
public:
    using AnswerHandler = std::function<void(Expected<HttpAnswer>)>;

    explicit HttpTransport(TransportLimits limits = {}, QObject *parent = nullptr);
    ~HttpTransport() override;

    /// Answers exactly once, never from within the call: an answer with a status of 200..299, or the Error.
    /// Dropped when `owner` or `context` dies.
    void send(HttpRequest request, QObject *owner, QObject *context, AnswerHandler handler);

    const TransportLimits &limits() const { return m_limits; }

    /// Time left until calls of the host of `url` may go out again.
    std::chrono::milliseconds pauseOf(const QUrl &url) const;
    void pause(const QUrl &url, std::chrono::milliseconds duration);

    /// True where `call` may connect to the host of `url` now, until endTurn(). False: as many as are good
    /// for a host do so already, and the call is started once more when one of them has ended.
    bool takeTurn(const QUrl &url, HttpCall *call);
    void endTurn(const QUrl &url);

private:
    /// The calls of one host that take turns.
    struct Turns
    {
        int taken = 0;
        QQueue<QPointer<HttpCall>> waiting;
    };

    TransportLimits m_limits;
    QHash<QString, QDeadlineTimer> m_pauses; // by host and port
    QHash<QString, Turns> m_turns;           // the same
};

} // namespace retalk
