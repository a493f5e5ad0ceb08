#include "jobs/rig.h"

#include "support/answer.h"

#include <QEventLoop>
#include <QTimer>

namespace retalk::test {

using namespace std::chrono_literals;

Rig::Rig()
    : m_settings(std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.ini"))))
    , m_secrets(makeMemoryStore())
    , m_transport(std::make_unique<HttpTransport>(TransportLimits{
          .inactivity = 2s, .readDeadline = 3s, .writeDeadline = 3s, .longestHeldPause = 100ms}))
{
    m_settings->setValue(Setting::ResultDirectory, folder.filePath(QStringLiteral("results")));
    enterKey(QStringLiteral("test-key"));
    restart();
}

ServiceAddress Rig::address() const
{
    return {ServiceKind::Custom, service.base(), service.base()};
}

GenerationRequest Rig::request() const
{
    return {.videoUrl = service.url(QStringLiteral("/media/speaker.mp4")).toString(),
            .audioUrl = service.url(QStringLiteral("/media/voice.wav")).toString()};
}

QUuid Rig::submit(const QString &outputPath)
{
    const auto job = m_runner->submit(request(), address(), outputPath);
    if (!job)
        qWarning() << job.error().message;
    return job ? job->id : QUuid();
}

void Rig::storeJob(const Job &job)
{
    if (!m_store->save(job))
        qWarning("cannot save");
}

void Rig::restart(bool startsRunner)
{
    m_runner.reset();
    m_store.reset();
    auto store = JobStore::open(folder.filePath(QStringLiteral("jobs.db")));
    if (!store)
        qFatal("cannot open the store");
    m_store = std::move(*store);
    m_runner = std::make_unique<JobRunner>(JobRunner::Parts{.store = m_store.get(),
                                                            .settings = m_settings.get(),
                                                            .secrets = m_secrets.get(),
                                                            .local = local.get(),
                                                            .transport = m_transport.get(),
                                                            .clock = &m_clock,
                                                            .pace = {.loopbackPoll = 30ms,
                                                                     .storeRetry = 50ms,
                                                                     .recoveryChecks = {0ms, 30ms, 60ms},
                                                                     .retryScale = 0.005,
                                                                     .uploadGrace = 500ms,
                                                                     .removalGrace = 500ms}});
    if (startsRunner)
        m_runner->start();
}

void Rig::enterKey(const QString &key)
{
    Answer<void> answer;
    m_secrets->write(service.base().host(), key, m_secrets.get(), answer.handler());
    answer.arrives();
}

bool Rig::reaches(const QUuid &id, JobState state, int timeoutMs)
{
    const bool isThere =
        waitFor([&] { return m_store->contains(id) && m_store->state(id) == state; }, timeoutMs);
    if (!isThere) {
        const Job last = job(id);
        qWarning() << "the job is" << toString(last.state) << (last.error ? last.error->message : QString())
                   << (last.error ? last.error->detail : QString());
    }
    return isThere;
}

bool Rig::waitFor(const std::function<bool()> &condition, int timeoutMs)
{
    QEventLoop loop;
    bool isMet = condition();
    const auto look = [&] {
        isMet = isMet || condition();
        if (isMet)
            loop.quit();
    };
    QObject::connect(m_store.get(), &JobStore::changed, &loop, look);
    QObject::connect(m_store.get(), &JobStore::removed, &loop, look);
    QObject::connect(m_runner.get(), &JobRunner::settled, &loop, look);
    QObject::connect(m_runner.get(), &JobRunner::storeFailed, &loop, look);
    QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
    if (!isMet)
        loop.exec();
    return isMet;
}

} // namespace retalk::test
