#pragma once

#include <QTest>

namespace retalk {

/// How long a test waits for something that must happen, in milliseconds. Only a hang takes this long: waits
/// end as soon as the condition holds, and on a busy machine everything can take many times longer than
/// usual.
inline constexpr int kTestTimeoutMs = 60'000;

} // namespace retalk

// Qt's default of five seconds is too short for a busy machine.
#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), retalk::kTestTimeoutMs)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT((expr), expected, retalk::kTestTimeoutMs)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT((expr), message, retalk::kTestTimeoutMs)
