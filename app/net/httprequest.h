#pragma once

#include "net/serviceaddress.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace retalk {

/// One call of an API. The bearer of `endpoint` is added only when `url` leads to one of the endpoint's own
/// two bases.
struct HttpRequest
{
    enum class Method { Get, Post, Delete };
    /// What a second arrival would do. Read: nothing, so it is repeated by the retry table. Write: nothing
    /// that costs. Paid: it may cost money twice, so any doubt about its arrival is
    /// ErrorKind::OutcomeUnknown.
    enum class Effect { Read, Write, Paid };
    /// A file sent as the part "file" of multipart/form-data, streamed from disk, and the form's other
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
    QByteArray idempotencyKey; ///< POSTs only; empty: one is made
    /// How long the answer may take without a byte, where the service works before it answers; zero, or less
    /// than the transport's limits: those.
    std::chrono::milliseconds patience{0};
    std::function<void(qint64 sentBytes, qint64 totalBytes)> progress;
};

} // namespace retalk
