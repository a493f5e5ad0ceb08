#pragma once

#include "net/serviceaddress.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace retalk {

/// An API request. The bearer of `endpoint` is added only if `url` belongs to one of the endpoint's two
/// bases.
struct HttpRequest
{
    enum class Method { Get, Post, Delete };
    /// Effect of sending the request twice. Read: none, so it is retried according to the retry table. Write:
    /// none that costs money. Paid: it may be charged twice, so an uncertain outcome becomes
    /// ErrorKind::OutcomeUnknown.
    enum class Effect { Read, Write, Paid };
    /// A file sent as the part "file" of multipart/form-data, streamed from disk, with the form's other
    /// fields.
    struct Upload
    {
        QString path;
        QString name;
        QList<std::pair<QByteArray, QString>> fields;
    };

    Method method = Method::Get;
    Effect effect = Effect::Read;
    ServiceEndpoint endpoint;
    QUrl url;
    QByteArray jsonBody;
    std::optional<Upload> upload;
    QByteArray idempotencyKey; ///< for POSTs only; empty: generated
    /// Maximum time without data from a service that works before it answers. The transport's limits apply if
    /// they are longer.
    std::chrono::milliseconds timeout{0};
    std::function<void(qint64 sentBytes, qint64 totalBytes)> progress;
};

} // namespace retalk
