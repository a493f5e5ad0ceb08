#pragma once

#include <QString>

namespace retalk::service {

/// The child's side of JobProcess. Limits its own memory, processor time and file sizes, does the work
/// described in the job file, and prints one JSON object per line: {"progress"}, {"inspected"}, then
/// {"answer"} or {"error"}. Returns the exit code.
int runJob(const QString &jobPath);

} // namespace retalk::service
