#pragma once

#include <QTest>

// A window on a busy computer may take longer than Qt's five seconds; what comes in time is never waited for
// any longer.
#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), 30'000)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT((expr), expected, 30'000)
