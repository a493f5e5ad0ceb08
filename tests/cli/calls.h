#pragma once

#include "jobs/model/job.h"
#include "jobs/scriptedservice.h"

namespace retalk::test {

/// `generate` with both inputs as addresses of `service`.
QStringList generate(const ScriptedService &service, const QString &output, const QStringList &more = {});
/// A job for `service` that was submitted just now as `taskId` (empty: never submitted), and that saves its
/// video as `output`.
Job earlierJob(const ScriptedService &service, JobState state, const QString &taskId, const QString &output);
/// A refusal in the API's form.
Reply refusal(int status, const char *code, const char *type);
/// The answer of `service`, over about `ms`.
ScriptedService::Answer slowly(ScriptedService &service, int ms);
QByteArray contentOf(const QString &path);
inline const QByteArray kPost = "POST /v1/videos/generations";

} // namespace retalk::test
