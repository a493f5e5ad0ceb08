#include "service/work/localwork.h"

#include "service/stores/filestore.h"
#include "service/work/localrun.h"

#include <QUuid>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxRunning = 2;
constexpr std::chrono::milliseconds kLookAgain{100};

LocalOutcome stopping()
{
    return {.error = {.code = u"service_unavailable"_s, .message = u"The service is stopping."_s}};
}

} // namespace

LocalWork::LocalWork(const FileStore &files, const Options &options, QString folder, QObject *parent)
    : QObject(parent), m_files(files), m_options(options), m_folder(std::move(folder))
{
}

LocalWork::~LocalWork() = default;

LocalOutcome LocalWork::run(const LocalRequest &request)
{
    if (m_running.fetch_add(1) >= kMaxRunning) {
        --m_running;
        return {.error = {.code = u"resource_exhausted"_s,
                          .message = u"Other videos are being checked. Try again in a moment."_s},
                .isBusy = true};
    }
    auto promise = std::make_shared<std::promise<LocalOutcome>>();
    auto future = promise->get_future();
    QMetaObject::invokeMethod(
        this, [this, request, promise] { begin(request, promise); }, Qt::QueuedConnection);
    promise.reset();
    LocalOutcome outcome = stopping();
    // After close(), queued work may never run.
    while (!m_isClosed && future.wait_for(kLookAgain) != std::future_status::ready) {
    }
    if (future.wait_for(std::chrono::seconds(0)) == std::future_status::ready) {
        try {
            outcome = future.get();
        } catch (const std::future_error &) { // close() dropped the work
        }
    }
    --m_running;
    return outcome;
}

void LocalWork::begin(const LocalRequest &request, const Promise &promise)
{
    if (m_isClosed)
        return;
    const QString folder = m_folder + u'-' + QUuid::createUuid().toString(QUuid::Id128);
    auto *run = new LocalRun(request, m_files, m_options, folder, this);
    connect(run, &LocalRun::finished, this, [run, promise](const LocalOutcome &outcome) {
        promise->set_value(outcome);
        run->deleteLater();
    });
    run->start();
}

void LocalWork::close()
{
    m_isClosed = true;
    qDeleteAll(findChildren<LocalRun *>(Qt::FindDirectChildrenOnly));
}

} // namespace retalk::service
