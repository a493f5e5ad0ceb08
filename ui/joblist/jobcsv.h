#pragma once

#include "jobs/model/job.h"

#include <QByteArray>

namespace retalk {

/// Returns the header line of a table of jobs in RFC 4180 format: UTF-8, commas, CRLF. Starts with a byte
/// order mark, without which some spreadsheets assume Latin-1.
QByteArray csvHeader();

/// Returns a job as a line. Times are ISO 8601 in UTC; amounts use a full stop. A text that a spreadsheet
/// would read as a formula (starting with = + - @ or a tab) is prefixed with an apostrophe.
QByteArray csvLine(const Job &job);

} // namespace retalk
