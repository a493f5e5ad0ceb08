#pragma once

#include "base/expected.h"
#include "support/testtimeout.h"

#include <QEventLoop>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace retalk::test {

/// Receives the single result of an asynchronous call. The handler stays valid after this object is
/// destroyed.
template <typename T>
class Answer
{
public:
    std::function<void(Expected<T>)> handler()
    {
        return [state = m_state](Expected<T> value) {
            ++state->count;
            state->value = std::move(value);
            state->loop.quit();
        };
    }
    /// Waits for the result; returns true if the handler has been called exactly once.
    bool arrives()
    {
        // An event loop rather than qWaitFor(), which sleeps between rounds and would slow down the
        // transfers.
        QTimer::singleShot(kTestTimeoutMs, &m_state->loop, &QEventLoop::quit);
        if (m_state->count == 0)
            m_state->loop.exec();
        return m_state->count == 1;
    }
    int count() const { return m_state->count; }
    const Expected<T> &value() const { return *m_state->value; }
    /// Returns the name of the error's kind, or "none".
    QString kind() const
    {
        return value().has_value() ? QStringLiteral("none") : toString(value().error().kind);
    }

private:
    struct State
    {
        QEventLoop loop;
        std::optional<Expected<T>> value;
        int count = 0;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace retalk::test
