#pragma once

#include "api/generationrequest.h"
#include "api/task.h"

#include <QJsonObject>
#include <QString>

namespace retalk::service {

/// A task as the service keeps it. All instants are milliseconds since 1970, UTC.
struct StoredTask
{
    QString id;
    qint64 createdMs = 0;
    GenerationRequest request;
    TaskStatus status = TaskStatus::Pending;
    double progress = 0; ///< 0..10 pending, 10..80 processing, 100 completed, 0 failed
    int attempts = 0;    ///< how often work on it has begun and was not ended in good order
    int estimatedSeconds = 0;
    qint64 finishedMs = 0;   ///< 0: not finished
    double videoSeconds = 0; ///< 0: not known yet
    QJsonObject report;      ///< what the engine says about a finished draft
    QString result;          ///< the secret part of the result's address; empty: none
    TaskError error;
    QJsonObject inputs; ///< GivenFile::identity() by field, of inputs that were given by path
};

/// Of toString()'s words; Unknown for any other.
TaskStatus statusFromString(QStringView word);

/// The task object of the contract. `baseUrl` is how callers reach this service ("http://127.0.0.1:8787").
QJsonObject toJson(const StoredTask &task, const QString &baseUrl);

/// Its row in GET /v1/tasks.
QJsonObject toRow(const StoredTask &task);

} // namespace retalk::service
