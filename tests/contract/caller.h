#pragma once

#include "support/rawhttp.h"
#include "support/runningservice.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace retalk::test {

/// A client of one service that sends its token and otherwise well-formed requests.
class Caller
{
public:
    explicit Caller(const RunningService &service) : m_service(service) {}

    RawHeaders headers(const RawHeaders &more = {}) const
    {
        return RawHeaders{{"Authorization", "Bearer " + m_service.token().toLatin1()}} + more;
    }
    RawAnswer get(const QByteArray &target, const RawHeaders &more = {}) const
    {
        return exchange(m_service.port(), rawRequest(m_service.port(), "GET", target, headers(more)));
    }
    RawAnswer remove(const QByteArray &target) const
    {
        return exchange(m_service.port(), rawRequest(m_service.port(), "DELETE", target, headers()));
    }
    RawAnswer post(const QByteArray &target, const QByteArray &body, const RawHeaders &more = {}) const
    {
        return exchange(m_service.port(),
                        rawRequest(m_service.port(), "POST", target,
                                   headers(RawHeaders{{"Content-Type", "application/json"}} + more), body),
                        120'000); // analysing a video takes long on a busy computer
    }
    RawAnswer post(const QByteArray &target, const QJsonObject &body, const RawHeaders &more = {}) const
    {
        return post(target, QJsonDocument(body).toJson(QJsonDocument::Compact), more);
    }
    RawAnswer upload(const QByteArray &name, const QByteArray &content,
                     const QList<std::pair<QByteArray, QByteArray>> &fields = {}) const
    {
        return exchange(
            m_service.port(),
            rawRequest(m_service.port(), "POST", "/api/v1/files/upload/stream",
                       headers({{"Content-Type", "multipart/form-data; boundary=retalkboundary"}}),
                       multipart(name, content, fields)),
            60000);
    }
    /// Uploads a local file and returns its URL, or an empty string on failure.
    QString uploaded(const QString &path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray name = path.section(QLatin1Char('/'), -1).toUtf8();
        return upload(name, file.readAll())
            .json()
            .value(QLatin1StringView("data"))
            .toObject()
            .value(QLatin1StringView("file_url"))
            .toString();
    }
    QJsonObject task(const QString &id) const { return get("/v1/tasks/" + id.toUtf8()).json(); }
    /// Polls until the task has completed or failed, and returns the last answer.
    QJsonObject finished(const QString &id, int timeoutMs = 120000) const
    {
        QJsonObject last;
        (void)QTest::qWaitFor(
            [&] {
                last = task(id);
                const QString status = last.value(QLatin1StringView("status")).toString();
                return status == QLatin1StringView("completed") || status == QLatin1StringView("failed");
            },
            timeoutMs);
        return last;
    }

private:
    const RunningService &m_service;
};

/// A 3 s video and a 2 s voice track, quick to process.
inline QString smallVideo()
{
    return QStringLiteral(RETALK_CLIPS_DIR "/one.mp4");
}
inline QString smallVoice()
{
    return QStringLiteral(RETALK_CLIPS_DIR "/voice-2s.wav");
}

/// Returns the smallest valid request body.
inline QJsonObject createBody(const QString &video, const QString &voice)
{
    return {{QStringLiteral("model"), QStringLiteral("videoretalk")},
            {QStringLiteral("video_url"), video},
            {QStringLiteral("audio_url"), voice}};
}

/// Returns the text of a nested field: text(object, {"error", "code"}).
inline QString text(const QJsonObject &object, std::initializer_list<const char *> path)
{
    QJsonValue value = object;
    for (const char *name : path)
        value = value.toObject().value(QLatin1StringView(name));
    return value.toVariant().toString();
}

} // namespace retalk::test
