#pragma once

#include "api/generationrequest.h"
#include "api/task.h"

#include <QJsonObject>
#include <QString>

namespace retalk::service {

/// A task as the service stores it. All timestamps are in milliseconds since 1970, UTC.
struct StoredTask
{
    QString id;
    qint64 createdMs = 0;
    GenerationRequest request;
    TaskStatus status = TaskStatus::Pending;
    double progress = 0; ///< 0..10 pending, 10..80 processing, 100 completed, 0 failed
    int attempts = 0;    ///< how often work was started and not ended cleanly
    int estimatedSeconds = 0;
    qint64 finishedMs = 0;   ///< 0: not finished
    double videoSeconds = 0; ///< 0: not known yet
    QJsonObject report;      ///< the engine's report on a finished draft
    QString result;          ///< the secret part of the result's URL; empty: none
    TaskError error;
    QJsonObject inputs; ///< GivenFile::identity() by field, for inputs given by path
};

/// The inverse of toString(); Unknown for any other word.
TaskStatus statusFromString(QStringView word);

/// Returns the task object of the contract. `baseUrl` is the service's address ("http://127.0.0.1:8787").
QJsonObject toJson(const StoredTask &task, const QString &baseUrl);

/// Returns the task's row in GET /v1/tasks.
QJsonObject toRow(const StoredTask &task);

} // namespace retalk::service
