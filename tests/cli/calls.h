#pragma once

#include "jobs/model/job.h"
#include "jobs/scriptedservice.h"

namespace retalk::test {

/// Returns the arguments of `generate` with both inputs as URLs of `service`.
QStringList generate(const ScriptedService &service, const QString &output, const QStringList &more = {});
/// Returns a job for `service` that was just submitted as `taskId` (if empty, never submitted) and saves its
/// video as `output`.
Job earlierJob(const ScriptedService &service, JobState state, const QString &taskId, const QString &output);
/// Returns a refusal in the API's error format.
Reply refusal(int status, const char *code, const char *type);
/// Returns an answer of `service` that takes about `ms`.
ScriptedService::Answer slowly(ScriptedService &service, int ms);
QByteArray contentOf(const QString &path);
inline const QByteArray kPost = "POST /v1/videos/generations";

} // namespace retalk::test
