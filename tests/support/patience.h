#pragma once

#include <QTest>

namespace retalk {

/// How long a test waits for what must happen, in milliseconds. Only something that hangs takes as long: what
/// comes in time is never waited for any longer, and on a busy computer everything may take many times as
/// long as usual.
inline constexpr int kPatience = 60'000;

} // namespace retalk

// Qt's own five seconds are too short for that.
#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), retalk::kPatience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT((expr), expected, retalk::kPatience)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT((expr), message, retalk::kPatience)
