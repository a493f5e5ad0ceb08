#pragma once

#include "base/expected.h"

#include <QEventLoop>
#include <QTimer>

#include <functional>
#include <optional>

namespace retalk::test {

/// Takes the one answer of an asynchronous call.
template <typename T>
class Answer
{
public:
    std::function<void(Expected<T>)> handler()
    {
        return [this](Expected<T> value) {
            ++m_count;
            m_value = std::move(value);
            m_loop.quit();
        };
    }
    /// True when it has come exactly once within `timeoutMs`.
    bool arrives(int timeoutMs = 20000)
    {
        // An event loop and not qWaitFor(), which sleeps between rounds and would slow the transfers
        // themselves.
        QTimer::singleShot(timeoutMs, &m_loop, &QEventLoop::quit);
        if (m_count == 0)
            m_loop.exec();
        return m_count == 1;
    }
    int count() const { return m_count; }
    const Expected<T> &value() const { return *m_value; }
    /// The error's kind by name, or "none".
    QString kind() const
    {
        return m_value->has_value() ? QStringLiteral("none") : toString(m_value->error().kind);
    }

private:
    QEventLoop m_loop;
    std::optional<Expected<T>> m_value;
    int m_count = 0;
};

} // namespace retalk::test
