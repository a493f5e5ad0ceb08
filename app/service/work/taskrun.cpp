#include "service/work/taskrun.h"

#include "base/log.h"
#include "service/stores/taskstore.h"
#include "service/work/inputfetch.h"
#include "service/work/jobprocess.h"

#include <QDir>
#include <QTimer>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

/// Time limit for each percent of progress.
constexpr std::chrono::minutes kDraftPatience{60};
/// Another process may have killed the engine, or memory was short for a moment.
constexpr int kMaxCrashes = 3;
/// Each update is a commit; callers poll much less often.
constexpr qint64 kProgressEveryMs = 250;

constexpr double kPendingEnd = 10;
constexpr double kProcessingEnd = 80;

} // namespace

TaskRun::TaskRun(StoredTask task, const QString &folder, const Parts &means, QObject *parent)
    : QObject(parent), m_task(std::move(task)), m_folder(folder), m_parts(means)
{
}

TaskRun::~TaskRun() = default;

void TaskRun::fetchInputs()
{
    QDir(m_folder).removeRecursively();
    if (!QDir().mkpath(m_folder)) {
        QTimer::singleShot(0, this, [this] {
            end({.error = {.code = u"service_error"_s,
                           .message = QStringLiteral("The service cannot write to its data folder.")}});
        });
        return;
    }
    const auto input = [this](const QString &field, const QString &url, const QString &name,
                              qint64 maxBytes) {
        return Input{.field = field,
                     .url = url,
                     .targetPath = m_folder + u'/' + name,
                     .maxBytes = maxBytes,
                     .identity = m_task.inputs.value(field).toString().toLatin1()};
    };
    QList<Input> inputs{input(u"video_url"_s, m_task.request.videoUrl, u"video"_s, kVideoMaxBytes),
                        input(u"audio_url"_s, m_task.request.audioUrl, u"voice"_s, kAudioMaxBytes)};
    if (!m_task.request.referenceImageUrl.isEmpty())
        inputs.append(
            input(u"ref_image_url"_s, m_task.request.referenceImageUrl, u"reference"_s, kImageMaxBytes));
    m_fetch = std::make_unique<InputFetch>(inputs, m_parts.options, m_parts.files);
    connect(m_fetch.get(), &InputFetch::progressed, this,
            [this](double fraction) { noteProgress(TaskStatus::Pending, kPendingEnd * fraction); });
    connect(m_fetch.get(), &InputFetch::finished, this, [this](const TaskError &error) {
        m_given = m_fetch->givenFiles();
        m_fetch.release()->deleteLater();
        if (error.code.isEmpty())
            Q_EMIT inputsFetched();
        else
            end({.error = error});
    });
    m_fetch->start();
}

void TaskRun::makeDraft()
{
    const bool hasReference = !m_task.request.referenceImageUrl.isEmpty();
    const QJsonObject job{{u"kind"_s, u"generate"_s},
                          {u"video"_s, m_folder + u"/video"_s},
                          {u"voice"_s, m_folder + u"/voice"_s},
                          {u"reference"_s, hasReference ? m_folder + u"/reference"_s : QString()},
                          {u"output"_s, draftPath()},
                          {u"threshold"_s, m_task.request.faceThreshold},
                          {u"extend"_s, m_task.request.videoExtension},
                          {u"quality"_s, toString(m_task.request.quality)}};
    m_sinceProgress.invalidate();
    noteProgress(TaskStatus::Processing, kPendingEnd);
    m_process =
        std::make_unique<JobProcess>(job, m_folder, kDraftPatience, JobProcess::Limit::Progress, m_given);
    connect(m_process.get(), &JobProcess::progressed, this, [this](double fraction) {
        noteProgress(TaskStatus::Processing, kPendingEnd + (kProcessingEnd - kPendingEnd) * fraction);
    });
    connect(m_process.get(), &JobProcess::inspected, this, [this](const QJsonObject &facts) {
        (void)m_parts.tasks.setVideoSeconds(m_task.id, facts.value(u"seconds").toDouble());
    });
    connect(m_process.get(), &JobProcess::succeeded, this, [this](const QJsonObject &answer) {
        m_process.release()->deleteLater();
        end({.error = changedFileError(m_given), .answer = answer});
    });
    connect(m_process.get(), &JobProcess::failed, this, [this](const TaskError &error, bool hasCrashed) {
        m_process.release()->deleteLater();
        const TaskError change = changedFileError(m_given);
        if (!change.code.isEmpty())
            return end({.error = change});
        if (hasCrashed && ++m_crashes < kMaxCrashes) {
            qCInfo(lcService).noquote() << "task" << m_task.id << "is restarted:" << error.message;
            return makeDraft();
        }
        end({.error = error});
    });
    m_process->start();
}

void TaskRun::clear()
{
    m_fetch.reset();
    m_process.reset();
    QDir(m_folder).removeRecursively();
}

void TaskRun::noteProgress(TaskStatus status, double progress)
{
    if (m_sinceProgress.isValid() && m_sinceProgress.elapsed() < kProgressEveryMs)
        return;
    m_sinceProgress.start();
    (void)m_parts.tasks.setProgress(m_task.id, status, progress);
}

void TaskRun::end(const Outcome &outcome)
{
    Q_EMIT ended(outcome);
}

} // namespace retalk::service
