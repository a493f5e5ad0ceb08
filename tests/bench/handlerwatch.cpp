#include "bench/handlerwatch.h"

#include <QEvent>
#include <QMetaEnum>
#include <QSocketNotifier>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace retalk::bench {

namespace {

constexpr double kSlowMs = 8;

double now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Returns the total time for which this thread was ready to run but waited for a processor, ms; 0 if the
/// kernel doesn't report it.
double waited()
{
    static const int file = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    char text[64] = {};
    unsigned long long ran = 0;
    unsigned long long waiting = 0;
    if (pread(file, text, sizeof text - 1, 0) <= 0 || std::sscanf(text, "%llu %llu", &ran, &waiting) != 2)
        return 0;
    return static_cast<double>(waiting) / 1e6;
}

/// Returns how often this thread has slept: waiting for a file, a lock, the display or a child process.
long sleeps()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    return usage.ru_nvcsw;
}

struct Moment
{
    double wall = now(CLOCK_MONOTONIC);
    double waitedMs = waited();
    long slept = sleeps();
    double cpu = now(CLOCK_THREAD_CPUTIME_ID);
};

/// The receiver and type of an event, for the report.
class Name
{
public:
    Name(const QObject *receiver, const QEvent *event) : m_type(event->type())
    {
        // A local class without a meta object says little, so name its parent instead.
        while (receiver->metaObject() == &QObject::staticMetaObject && receiver->parent())
            receiver = receiver->parent();
        m_class = receiver->metaObject()->className();
        m_object = receiver->objectName();
        if (const auto *notifier = qobject_cast<const QSocketNotifier *>(receiver))
            m_owners = owners(notifier);
    }

    QString text() const
    {
        const char *known = QMetaEnum::fromType<QEvent::Type>().valueToKey(m_type);
        return QStringLiteral("%1 for %2 %3")
            .arg(QLatin1String(known ? known : "event"), QLatin1String(m_class), m_object + m_owners);
    }

private:
    /// Returns the owners of a notifier, which has no name of its own, and the file that it watches.
    static QString owners(const QSocketNotifier *notifier)
    {
        char target[64] = {};
        const QByteArray link = "/proc/self/fd/" + QByteArray::number(notifier->socket());
        if (readlink(link.constData(), target, sizeof target - 1) < 0)
            target[0] = '\0';
        QString text = QLatin1String("of ") + QLatin1String(target);
        for (const QObject *owner = notifier->parent(); owner; owner = owner->parent()) {
            text += QLatin1String(" < ") + QLatin1String(owner->metaObject()->className());
            if (!owner->objectName().isEmpty())
                text += u' ' + owner->objectName();
        }
        return text;
    }

    QEvent::Type m_type;
    const char *m_class;
    QString m_object;
    QString m_owners;
};

} // namespace

bool HandlerWatch::notify(QObject *receiver, QEvent *event)
{
    // Events of other threads also pass through here.
    if (QThread::currentThread() != thread() || !m_isWatching || receiver == m_driver)
        return QApplication::notify(receiver, event);
    const bool isInner = m_depth > 0;
    if (isInner && event->type() != QEvent::Paint)
        return QApplication::notify(receiver, event);
    const Name name(receiver, event); // both may be deleted by then
    const Moment before;
    ++m_depth;
    const bool isTaken = QApplication::notify(receiver, event);
    --m_depth;
    const Moment after;
    const double wall = after.wall - before.wall;
    Handler handler{.wallMs = wall,
                    .ownMs = wall - (after.waitedMs - before.waitedMs),
                    .cpuMs = after.cpu - before.cpu,
                    .what = {}};
    const bool isSlow = handler.wallMs > kSlowMs;
    if (isInner) {
        if (isSlow)
            m_inner += QStringLiteral(", %1 ms in %2").arg(handler.wallMs, 0, 'f', 1).arg(name.text());
        return isTaken;
    }
    if (isSlow) {
        handler.what =
            QStringLiteral("slept %1 times: ").arg(after.slept - before.slept) + name.text() + m_inner;
    }
    m_inner.clear();
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
