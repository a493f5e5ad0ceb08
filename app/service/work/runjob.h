#pragma once

#include <QString>

namespace retalk::service {

/// The child's side of JobProcess: limits its own memory, processor time and file sizes, does the work that
/// the job file names and prints one JSON object a line: {"progress"}, {"inspected"}, then {"answer"} or
/// {"error"}. Returns the exit code.
int runJob(const QString &jobPath);

} // namespace retalk::service
