#pragma once

#include "jobs/model/job.h"

#include <QByteArray>
#include <QJsonObject>

namespace retalk {

/// Returns everything about the job but `stageProgress`, as JSON, so that a damaged store can still be read
/// by hand.
QByteArray toStored(const Job &job);

/// Parses a stored job. Any input yields either a job or an Error of kind Protocol. Missing members get their
/// defaults. A job whose state can't be read is Failed, with an error that says so.
Expected<Job> jobFromStored(const QByteArray &json);

/// Returns the stored job with its marks replaced and everything else kept, including members unknown to this
/// version. Empty if `json` isn't an object.
QByteArray withMarks(const QByteArray &json, const JobMarks &marks);

/// Returns a substitute for a job whose record can't be read: Failed, with the reason.
Job damagedJob(const QUuid &id);

/// Returns the service as it is stored, in the job list and elsewhere.
QJsonObject toJson(const ServiceAddress &service);
/// Parses a stored service. Never fails: unreadable input yields this computer.
ServiceAddress serviceFromJson(const QJsonObject &object);

/// Returns the address within which the service's task ids are unique; empty for this computer, whose port
/// changes at every start.
QString serviceKey(const ServiceAddress &service);
/// Returns the service of a key, as far as the key identifies it.
ServiceAddress serviceFromKey(const QString &key);

/// Returns the request in the form in which two requests to `service` are compared: without the draft quality
/// if the service isn't on this computer, because it's never sent there.
GenerationRequest comparable(const GenerationRequest &request, const ServiceAddress &service);

/// Returns the same value, in every run, for requests to the same service whose comparable() forms are equal.
qint64 fingerprint(const GenerationRequest &request, const ServiceAddress &service);

} // namespace retalk
