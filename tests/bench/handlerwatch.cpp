#include "bench/handlerwatch.h"

#include <QEvent>
#include <QMetaEnum>

#include <algorithm>
#include <ctime>

namespace retalk::bench {

namespace {

constexpr double kSlowMs = 8;

double now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

QString describe(const QString &className, const QString &name, QEvent::Type type)
{
    const char *known = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return QStringLiteral("%1 for %2 %3")
        .arg(known ? QLatin1String(known) : QStringLiteral("event %1").arg(type), className, name);
}

} // namespace

bool HandlerWatch::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0 || !m_isWatching || receiver == m_driver)
        return QApplication::notify(receiver, event);
    // The receiver and the event may be gone afterwards.
    const QObject *named =
        receiver; // a class of our own without a meta object says little: its owner says more
    while (named->metaObject() == &QObject::staticMetaObject && named->parent())
        named = named->parent();
    const QString className = QLatin1String(named->metaObject()->className());
    const QString name = named->objectName();
    const QEvent::Type type = event->type();
    ++m_depth;
    const double wall = now(CLOCK_MONOTONIC);
    const double cpu = now(CLOCK_THREAD_CPUTIME_ID);
    const bool isTaken = QApplication::notify(receiver, event);
    Handler handler{
        .wallMs = now(CLOCK_MONOTONIC) - wall, .cpuMs = now(CLOCK_THREAD_CPUTIME_ID) - cpu, .what = {}};
    --m_depth;
    if (handler.wallMs > kSlowMs)
        handler.what = describe(className, name, type);
    m_handlers.push_back(std::move(handler));
    return isTaken;
}

double HandlerWatch::percentile(double Handler::*column, double fraction) const
{
    if (m_handlers.empty())
        return 0;
    std::vector<double> values;
    values.reserve(m_handlers.size());
    for (const Handler &handler : m_handlers)
        values.push_back(handler.*column);
    const auto at =
        std::min(values.size() - 1, static_cast<size_t>(fraction * static_cast<double>(values.size())));
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at), values.end());
    return values[at];
}

} // namespace retalk::bench
