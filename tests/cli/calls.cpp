#include "cli/calls.h"

#include "api/generationrequest.h"

#include <QFile>

namespace retalk::test {

QStringList generate(const ScriptedService &service, const QString &output, const QStringList &more)
{
    return QStringList{QStringLiteral("generate"),
                       QStringLiteral("--video"),
                       service.url(QStringLiteral("/media/a.mp4")).toString(),
                       QStringLiteral("--audio"),
                       service.url(QStringLiteral("/media/b.wav")).toString(),
                       QStringLiteral("--service"),
                       service.base().toString(),
                       QStringLiteral("--output"),
                       output} +
           more;
}

Job earlierJob(const ScriptedService &service, JobState state, const QString &taskId, const QString &output)
{
    Job job;
    job.id = QUuid::createUuid();
    job.name = QStringLiteral("a.mp4 + b.wav");
    job.service = {ServiceKind::Custom, service.base(), service.base()};
    job.request = {.videoUrl = service.url(QStringLiteral("/media/a.mp4")).toString(),
                   .audioUrl = service.url(QStringLiteral("/media/b.wav")).toString()};
    job.state = state;
    job.outputPath = output;
    job.outputChosen = true;
    job.createdAt = QDateTime::currentDateTimeUtc().addSecs(-90);
    job.updatedAt = job.createdAt;
    if (!taskId.isEmpty() || state == JobState::Unconfirmed) {
        job.body = toBody(job.request, job.service.kind);
        job.idempotencyKey = QStringLiteral("retalk-0123456789abcdef");
        job.submittedAt = QDateTime::currentDateTimeUtc();
    }
    job.taskId = taskId;
    job.resumeState = taskId.isEmpty() ? JobState::Queued : JobState::Processing;
    if (isFinished(state))
        job.finishedAt = QDateTime::currentDateTimeUtc();
    return job;
}

Reply refusal(int status, const char *code, const char *type)
{
    return jsonReply(status, QByteArray("{\"error\":{\"code\":\"") + code +
                                 "\",\"message\":\"no\",\"type\":\"" + type + "\"}}");
}

ScriptedService::Answer slowly(ScriptedService &service, int ms)
{
    return [&service, ms](const SeenRequest &request) {
        constexpr int kPieces = 8;
        Reply reply = service.usual(request);
        reply.dripBytes = qMax(qint64(1), reply.bodyBytes / kPieces);
        reply.dripEveryMs = ms / kPieces;
        return reply;
    };
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace retalk::test
