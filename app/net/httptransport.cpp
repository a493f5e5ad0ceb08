#include "net/httptransport.h"

#include "net/httpcall.h"

#include <QUrl>

namespace retalk {

namespace {

/// The limit that browsers use.
constexpr int kMaxAtOnce = 6;

QString hostKey(const QUrl &url)
{
    return url.host() + u':' + QString::number(url.port(url.scheme() == u"https" ? 443 : 80));
}

} // namespace

HttpTransport::HttpTransport(TransportLimits limits, QObject *parent) : QObject(parent), m_limits(limits) {}

HttpTransport::~HttpTransport() = default;

void HttpTransport::send(HttpRequest request, QObject *owner, QObject *context, AnswerHandler handler)
{
    auto *call = new HttpCall(this, std::move(request), context, std::move(handler), owner);
    call->start();
}

bool HttpTransport::acquireSlot(const QUrl &url, HttpCall *call)
{
    ConnectionSlots &turns = m_slots[hostKey(url)];
    if (turns.taken >= kMaxAtOnce) {
        turns.waiting.enqueue(call);
        return false;
    }
    ++turns.taken;
    return true;
}

void HttpTransport::releaseSlot(const QUrl &url)
{
    ConnectionSlots &turns = m_slots[hostKey(url)];
    --turns.taken;
    while (!turns.waiting.isEmpty()) {
        if (const QPointer<HttpCall> next = turns.waiting.dequeue())
            return next->start();
    }
}

std::chrono::milliseconds HttpTransport::pauseOf(const QUrl &url) const
{
    const auto found = m_pauses.constFind(hostKey(url));
    return std::chrono::milliseconds(found == m_pauses.constEnd() ? 0 : found->remainingTime());
}

void HttpTransport::pause(const QUrl &url, std::chrono::milliseconds duration)
{
    if (duration > pauseOf(url))
        m_pauses.insert(hostKey(url), QDeadlineTimer(duration));
}

} // namespace retalk
