#pragma once

#include "jobs/job.h"

#include <QByteArray>

namespace retalk {

/// What the store keeps of a job: everything but `stageProgress`. JSON, so that a person can read a store
/// that is in trouble.
QByteArray toStored(const Job &job);

/// Total: any bytes give a job or an Error of kind Protocol. Missing members read as their defaults.
Expected<Job> jobFromStored(const QByteArray &json);

} // namespace retalk
