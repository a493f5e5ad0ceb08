#include "service/service.h"

#include "base/clock.h"
#include "base/liveprocess.h"
#include "base/log.h"
#include "service/http/httpserver.h"
#include "service/routes/accountroutes.h"
#include "service/routes/fileroutes.h"
#include "service/routes/localroutes.h"
#include "service/routes/routecontext.h"
#include "service/routes/taskroutes.h"
#include "service/stores/filestore.h"
#include "service/stores/taskstore.h"
#include "service/work/callbacksender.h"
#include "service/work/localwork.h"
#include "service/work/worker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kStopPatience{1500};
/// An upload that hasn't grown for this long belongs to a service that died.
constexpr std::chrono::seconds kPartsKeptFor{3600};
/// A task's row outlives its result, so that callers can still see how it ended.
constexpr std::chrono::hours kTasksKeptFor{24 * 30};

} // namespace

class Service::Private
{
public:
    explicit Private(Options given) : options(std::move(given)) {}

    Expected<bool> openStores();
    void sweep() const;
    void deleteExpired() const;

    Options options;
    SystemClock clock;
    std::unique_ptr<LiveProcess> process;
    std::unique_ptr<Database> database;
    std::unique_ptr<FileStore> files;
    std::unique_ptr<TaskStore> tasks;
    std::unique_ptr<RouteContext> context;
    std::unique_ptr<Worker> worker;
    std::unique_ptr<CallbackSender> callbacks;
    std::unique_ptr<LocalWork> localWork;
    QTimer houseTimer;
    std::unique_ptr<HttpServer> server; // declared last: its threads must end before the objects they use
};

Expected<bool> Service::Private::openStores()
{
    const QString folder = options.dataDirectory;
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::Disk, u"The service can't create its data folder %1."_s.arg(folder));
    // Uploads are private pictures of people: only this user may read them.
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto entered = LiveProcess::enter(folder + u"/instances"_s);
    if (!entered)
        return failure(entered.error());
    process = std::move(*entered);
    const QString path = folder + u"/service.db"_s;
    auto opened = Database::open(path);
    if (!opened && opened.error().apiCode == QLatin1StringView(Database::kDamaged) && process->isAlone()) {
        const auto aside = Database::moveAside(path);
        if (!aside)
            return failure(aside.error());
        qCWarning(lcService).noquote()
            << "the service's records were damaged; they are in" << *aside << "now:" << opened.error().detail;
        opened = Database::open(path);
    }
    if (!opened)
        return failure(opened.error());
    database = std::move(*opened);
    files = std::make_unique<FileStore>(*database, clock, folder + u"/files"_s, options.filesKeptFor);
    tasks = std::make_unique<TaskStore>(*database, clock, process->id());
    return true;
}

/// Deletes the leftovers of services that no longer run, and files without a record.
void Service::Private::sweep() const
{
    const QDir work(options.dataDirectory + u"/work"_s);
    for (const QString &name : work.entryList({u"local-*"_s}, QDir::Dirs)) {
        if (!process->isAlive(name.section(u'-', 1, 1)))
            QDir(work.filePath(name)).removeRecursively();
    }
    const QDir uploads(options.dataDirectory + u"/files"_s);
    for (const QFileInfo &part : uploads.entryInfoList({u"*.part"_s}, QDir::Files)) {
        if (part.lastModified().secsTo(QDateTime::currentDateTime()) > kPartsKeptFor.count())
            QFile::remove(part.filePath());
    }
    (void)files->sweep();
    (void)tasks->withIds([this, &work](const QSet<QString> &all, const QSet<QString> &unfinished) {
        for (const QString &name : work.entryList({u"task-*"_s}, QDir::Dirs)) {
            if (!unfinished.contains(name))
                QDir(work.filePath(name)).removeRecursively();
        }
        const QDir results(context->resultsFolder);
        for (const QFileInfo &result : results.entryInfoList({u"task-*.mp4"_s}, QDir::Files)) {
            if (!all.contains(result.completeBaseName()))
                QFile::remove(result.filePath());
        }
    });
}

void Service::Private::deleteExpired() const
{
    sweep();
    (void)files->expire();
    if (const auto old = tasks->finishedBefore(options.resultsKeptFor)) {
        for (const QString &id : *old)
            QFile::remove(context->resultsFolder + u'/' + id + u".mp4"_s);
    }
    (void)tasks->forgetBefore(std::max<std::chrono::seconds>(kTasksKeptFor, options.resultsKeptFor));
}

Service::Service(Options options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(options)))
{
}

Service::~Service() = default;

Expected<bool> Service::start()
{
    if (auto opened = d->openStores(); !opened)
        return opened;
    const QString folder = d->options.dataDirectory;
    d->worker = std::make_unique<Worker>(
        *d->tasks, *d->files, *d->process, d->options,
        Worker::Folders{.work = folder + u"/work"_s, .results = folder + u"/results"_s});
    d->server = std::make_unique<HttpServer>(d->options.token.toStdString());
    if (!d->server->bind(d->options.port))
        return failure(ErrorKind::LocalService,
                       u"Port %1 of 127.0.0.1 is in use by another program."_s.arg(d->options.port));
    d->context = std::make_unique<RouteContext>(
        RouteContext{.options = d->options,
                     .clock = d->clock,
                     .tasks = *d->tasks,
                     .files = *d->files,
                     .resultsFolder = folder + u"/results"_s,
                     .baseUrl = u"http://127.0.0.1:%1"_s.arg(d->server->port()),
                     .wakeWorker = [worker = d->worker.get()] { worker->wake(); },
                     .dropFromWork =
                         [worker = d->worker.get()](const QString &id) {
                             worker->drop(id);
                         }});
    d->callbacks = std::make_unique<CallbackSender>(CallbackStore(*d->database, d->process->id()), *d->tasks,
                                                    d->options, d->context->baseUrl);
    connect(d->worker.get(), &Worker::taskEnded, d->callbacks.get(), &CallbackSender::sendPending);
    addAccountRoutes(*d->server, *d->context);
    addTaskRoutes(*d->server, *d->context);
    addFileRoutes(*d->server, *d->context);
    d->localWork =
        std::make_unique<LocalWork>(*d->files, d->options, folder + u"/work/local-"_s + d->process->id());
    addLocalRoutes(*d->server, *d->context, *d->localWork);
    d->server->start();

    const auto shortest = std::min(d->options.filesKeptFor, d->options.resultsKeptFor);
    d->houseTimer.setInterval(std::clamp<std::chrono::milliseconds>(shortest / 2, std::chrono::seconds(1),
                                                                    std::chrono::minutes(1)));
    connect(&d->houseTimer, &QTimer::timeout, this, [this] { d->deleteExpired(); });
    d->houseTimer.start();
    d->deleteExpired();
    return true;
}

QByteArray Service::readyLine() const
{
    return QJsonDocument(QJsonObject{{u"port"_s, d->server->port()},
                                     {u"token"_s, d->options.token},
                                     {u"version"_s, QStringLiteral(RETALK_VERSION)},
                                     {u"pid"_s, QCoreApplication::applicationPid()},
                                     {u"accepts_files"_s, d->options.acceptsFiles}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

bool Service::stop()
{
    d->houseTimer.stop();
    // The server's threads use the context until they have ended.
    d->localWork->close();
    const bool hasEnded = d->server->stop(kStopPatience);
    d->callbacks.reset();
    d->worker->stop();
    d->worker.reset();
    return hasEnded;
}

} // namespace retalk::service
