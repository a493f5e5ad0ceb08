#pragma once

#include "jobs/model/job.h"

#include <QByteArray>

namespace retalk {

/// A table of jobs as RFC 4180 has it: UTF-8, commas, CRLF. This is its first line, after a byte order mark,
/// without which some spreadsheets take it for Latin-1.
QByteArray csvHeader();

/// One job as a line. Times are ISO 8601 in UTC, amounts have a full stop. A text that a spreadsheet would
/// take for a formula (it begins with = + - @ or a tab) has an apostrophe in front.
QByteArray csvLine(const Job &job);

} // namespace retalk
