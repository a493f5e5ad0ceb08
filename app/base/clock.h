#pragma once

#include <QDateTime>

namespace retalk {

/// Source of the current time, replaceable in tests. All instants in Retalk are UTC.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
};

/// The system clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

} // namespace retalk
