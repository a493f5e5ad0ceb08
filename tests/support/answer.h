#pragma once

#include "base/expected.h"

#include <QTest>

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
        };
    }
    /// True when it has come exactly once within `timeoutMs`.
    bool arrives(int timeoutMs = 20000)
    {
        return QTest::qWaitFor([this] { return m_count > 0; }, timeoutMs) && m_count == 1;
    }
    int count() const { return m_count; }
    const Expected<T> &value() const { return *m_value; }
    /// The error's kind by name, or "none".
    QString kind() const
    {
        return m_value->has_value() ? QStringLiteral("none") : toString(m_value->error().kind);
    }

private:
    std::optional<Expected<T>> m_value;
    int m_count = 0;
};

} // namespace retalk::test
