#pragma once

#include <QDateTime>

namespace retalk {

/// Where the time of day comes from, so that a test can decide it. All instants in Retalk are UTC.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

} // namespace retalk
