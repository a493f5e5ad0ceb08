#pragma once

#include "jobs/runner/pollschedule.h"

namespace retalk::test {

/// A clock that advances only when the test says so.
class TestAlarm final : public Alarm
{
    Q_OBJECT
public:
    qint64 nowMs() const override { return m_now; }
    void set(qint64 atMs) override { m_at = atMs; }

    bool isSet() const { return m_at >= 0; }
    qint64 at() const { return m_at; }
    /// Advances the time until the alarm rings, or to `untilMs` if that is earlier.
    void passUntil(qint64 untilMs)
    {
        if (m_at < 0 || m_at > untilMs) {
            m_now = untilMs;
            return;
        }
        m_now = std::max(m_now, m_at);
        m_at = -1;
        Q_EMIT rang();
    }

private:
    qint64 m_now = 0;
    qint64 m_at = -1;
};

} // namespace retalk::test
