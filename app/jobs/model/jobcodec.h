#pragma once

#include "jobs/model/job.h"

#include <QByteArray>
#include <QJsonObject>

namespace retalk {

/// What the store keeps of a job: everything but `stageProgress`. JSON, so that a person can read a store
/// that is in trouble.
QByteArray toStored(const Job &job);

/// Total: any bytes give a job or an Error of kind Protocol. Missing members read as their defaults. A job
/// whose state can't be read is Failed and says so.
Expected<Job> jobFromStored(const QByteArray &json);

/// A stored job with other marks, all else as it is, also members that this version doesn't know. Empty when
/// `json` is no object.
QByteArray withMarks(const QByteArray &json, const JobMarks &marks);

/// What stands for a job whose record can't be read: Failed, with the reason.
Job damagedJob(const QUuid &id);

/// A service as the store and other things that are kept have it.
QJsonObject toJson(const ServiceAddress &service);
/// Total: what can't be read is this computer.
ServiceAddress serviceFromJson(const QJsonObject &object);

/// The address that numbers a service's tasks; empty for this computer, whose port changes with every start.
QString serviceKey(const ServiceAddress &service);
/// The service of a key, as far as that says.
ServiceAddress serviceFromKey(const QString &key);

/// What two requests to `service` are compared by: without the draft quality where the service isn't on this
/// computer and is never given it.
GenerationRequest comparable(const GenerationRequest &request, const ServiceAddress &service);

/// Equal for equal requests to the same service, comparable() each, in every run.
qint64 fingerprint(const GenerationRequest &request, const ServiceAddress &service);

} // namespace retalk
