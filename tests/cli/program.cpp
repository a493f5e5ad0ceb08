#include "cli/program.h"

#include "api/generationrequest.h"
#include "jobs/jobstore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>

namespace retalk::test {

Program::Program() : path(QStringLiteral(RETALK_BIN_DIR "/retalk"))
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        environment.insert(QString::fromLatin1(name), home.filePath(QString::fromLatin1(name)));
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM")); // a command needs no display at all
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(home.path());
    setKey(QStringLiteral("test-key"));
}

void Program::setKey(const QString &key)
{
    auto environment = process.processEnvironment();
    environment.insert(QStringLiteral("EVOLINK_API_KEY"), key);
    process.setProcessEnvironment(environment);
}

void Program::start(const QStringList &arguments)
{
    output.clear();
    errors.clear();
    process.start(path, arguments);
    process.waitForStarted();
}

int Program::run(const QStringList &arguments, int seconds)
{
    start(arguments);
    return finish(seconds);
}

int Program::finish(int seconds)
{
    const bool isDone = process.state() == QProcess::NotRunning || process.waitForFinished(seconds * 1000);
    read();
    if (!isDone) {
        process.kill();
        process.waitForFinished();
        return -1;
    }
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

bool Program::says(const QByteArray &text, int seconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!output.contains(text) && timer.elapsed() < seconds * 1000) {
        if (process.state() == QProcess::NotRunning)
            break;
        process.waitForReadyRead(int(seconds * 1000 - timer.elapsed()));
        read();
    }
    return output.contains(text);
}

void Program::read()
{
    output += process.readAllStandardOutput();
    errors += process.readAllStandardError();
}

void Program::leave(const Job &job)
{
    const QString folder = home.filePath(QStringLiteral("XDG_DATA_HOME/retalk"));
    QDir().mkpath(folder);
    const auto store = JobStore::open(folder + QStringLiteral("/jobs.db"));
    if (!store || !(*store)->save(job))
        qFatal("cannot leave a job");
}

QList<QJsonObject> Program::jobs()
{
    run({QStringLiteral("jobs"), QStringLiteral("--json")});
    return events();
}

QList<QJsonObject> Program::events() const
{
    QList<QJsonObject> events;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            events.append(QJsonDocument::fromJson(line).object());
    }
    return events;
}

QStringList Program::eventNames() const
{
    QStringList names;
    for (const QJsonObject &event : events()) {
        const QString name = event[u"event"].toString();
        if (names.isEmpty() || names.last() != name)
            names.append(name);
    }
    return names;
}

QJsonObject Program::event(const QString &name) const
{
    for (const QJsonObject &event : events()) {
        if (event[u"event"].toString() == name)
            return event;
    }
    return {};
}

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
        job.body = toBody(job.request);
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
