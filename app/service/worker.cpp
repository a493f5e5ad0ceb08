#include "service/worker.h"

#include "base/log.h"
#include "service/filestore.h"
#include "service/inputfetch.h"
#include "service/instance.h"
#include "service/jobprocess.h"
#include "service/taskstore.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QUuid>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kAdoptInterval{5};
constexpr std::chrono::seconds kSettleAgain{5};
constexpr std::chrono::minutes kDraftDeadline{60};
/// A task that was at work each time the service died may be what kills it.
constexpr int kMaxAttempts = 3;
/// Every step is a commit; callers poll far less often.
constexpr qint64 kProgressEveryMs = 250;

constexpr double kPendingEnd = 10;
constexpr double kProcessingEnd = 80;

} // namespace

Worker::Worker(const TaskStore &tasks, const FileStore &files, const Instance &instance,
               const Options &options, Places places, QObject *parent)
    : QObject(parent)
    , m_tasks(tasks)
    , m_files(files)
    , m_instance(instance)
    , m_options(options)
    , m_places(std::move(places))
    , m_network(new QNetworkAccessManager(this))
{
    QDir().mkpath(m_places.work);
    QDir().mkpath(m_places.results);
    m_adoptTimer.setInterval(kAdoptInterval);
    connect(&m_adoptTimer, &QTimer::timeout, this, &Worker::adopt);
    m_adoptTimer.start();
    QTimer::singleShot(0, this, &Worker::adopt);
}

Worker::~Worker() = default;

void Worker::wake()
{
    QMetaObject::invokeMethod(this, &Worker::startNext, Qt::QueuedConnection);
}

void Worker::adopt()
{
    (void)m_tasks.adopt([this](const QString &owner) { return m_instance.isAlive(owner); });
    startNext();
}

QString Worker::workFolder() const
{
    return m_places.work + u'/' + m_task->id;
}

void Worker::startNext()
{
    if (m_task)
        return;
    const auto next = m_tasks.begin();
    if (!next || !*next)
        return;
    m_task = **next;
    qCInfo(lcService) << "task" << m_task->id << "begins";
    if (m_task->attempts > kMaxAttempts)
        return finish(
            {.error = {.code = u"service_error"_s,
                       .message = QStringLiteral("The service stopped each time it worked on this task.")}});
    QDir(workFolder()).removeRecursively();
    if (!QDir().mkpath(workFolder()))
        return finish({.error = {.code = u"service_error"_s,
                                 .message = QStringLiteral("The service cannot write to its data folder.")}});
    fetchInputs();
}

void Worker::fetchInputs()
{
    const QString folder = workFolder();
    QList<Input> inputs{{u"video_url"_s, m_task->request.videoUrl, folder + u"/video"_s, kVideoMaxBytes},
                        {u"audio_url"_s, m_task->request.audioUrl, folder + u"/voice"_s, kAudioMaxBytes}};
    if (!m_task->request.referenceImageUrl.isEmpty())
        inputs.append({u"ref_image_url"_s, m_task->request.referenceImageUrl, folder + u"/reference"_s,
                       kImageMaxBytes});
    m_fetch = std::make_unique<InputFetch>(inputs, m_options, m_files, m_network);
    connect(m_fetch.get(), &InputFetch::progressed, this,
            [this](double fraction) { noteProgress(TaskStatus::Pending, kPendingEnd * fraction); });
    connect(m_fetch.get(), &InputFetch::finished, this, [this](const TaskError &error) {
        m_fetch.release()->deleteLater();
        if (!error.code.isEmpty())
            return finish({.error = error});
        makeDraft();
    });
    m_fetch->start();
}

void Worker::makeDraft()
{
    const QString folder = workFolder();
    const bool hasReference = !m_task->request.referenceImageUrl.isEmpty();
    const QJsonObject job{{u"kind"_s, u"generate"_s},
                          {u"video"_s, folder + u"/video"_s},
                          {u"voice"_s, folder + u"/voice"_s},
                          {u"reference"_s, hasReference ? folder + u"/reference"_s : QString()},
                          {u"output"_s, folder + u"/draft.mp4"_s},
                          {u"threshold"_s, m_task->request.faceThreshold},
                          {u"extend"_s, m_task->request.videoExtension}};
    m_sinceProgress.invalidate();
    noteProgress(TaskStatus::Processing, kPendingEnd);
    m_process = std::make_unique<JobProcess>(job, folder, kDraftDeadline);
    connect(m_process.get(), &JobProcess::progressed, this, [this](double fraction) {
        noteProgress(TaskStatus::Processing, kPendingEnd + (kProcessingEnd - kPendingEnd) * fraction);
    });
    connect(m_process.get(), &JobProcess::inspected, this, [this](const QJsonObject &facts) {
        (void)m_tasks.setVideoSeconds(m_task->id, facts.value(u"seconds").toDouble());
    });
    connect(m_process.get(), &JobProcess::succeeded, this, [this](const QJsonObject &answer) {
        m_process.release()->deleteLater();
        finish({.error = {}, .answer = answer});
    });
    connect(m_process.get(), &JobProcess::failed, this, [this](const TaskError &error) {
        m_process.release()->deleteLater();
        finish({.error = error});
    });
    m_process->start();
}

void Worker::noteProgress(TaskStatus status, double progress)
{
    if (m_sinceProgress.isValid() && m_sinceProgress.elapsed() < kProgressEveryMs)
        return;
    m_sinceProgress.start();
    (void)m_tasks.setProgress(m_task->id, status, progress);
}

bool Worker::settle(const Outcome &outcome)
{
    const QString id = m_task->id;
    if (!outcome.error.code.isEmpty()) {
        qCInfo(lcService).noquote() << "task" << id << "failed:" << outcome.error.code
                                    << outcome.error.message;
        return m_tasks.fail(id, outcome.error).has_value();
    }
    const QString target = m_places.results + u'/' + id + u".mp4"_s;
    const QString draft = workFolder() + u"/draft.mp4"_s;
    if (QFile::exists(draft)) {
        QFile::remove(target);
        if (!QFile::rename(draft, target))
            return false;
    }
    qCInfo(lcService) << "task" << id << "completed";
    return m_tasks
        .complete(id, QUuid::createUuid().toString(QUuid::Id128), outcome.answer.value(u"seconds").toDouble(),
                  outcome.answer.value(u"report").toObject())
        .has_value();
}

void Worker::finish(const Outcome &outcome)
{
    if (!settle(outcome)) {
        // A full disk: the work is not thrown away, there may be room in a moment.
        QTimer::singleShot(kSettleAgain, this, [this, outcome] { finish(outcome); });
        return;
    }
    QDir(workFolder()).removeRecursively();
    const QString id = m_task->id;
    m_task.reset();
    m_sinceProgress.invalidate();
    Q_EMIT taskEnded(id);
    wake();
}

} // namespace retalk::service
