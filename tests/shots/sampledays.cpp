#include "shots/sampledays.h"

#include "shots/scene.h"

#include <QCoreApplication>
#include <QFile>

namespace retalk::shots {

namespace {

ServiceAddress evoLink()
{
    return {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
}

/// Sets what transition() would for a failed task.
void fail(Job &job, const QString &code, const QString &message)
{
    job.task.status = TaskStatus::Failed;
    job.task.error = TaskError{code, message, {}};
    job.task.billing = {.charged = 0, .chargeStatus = QStringLiteral("released")};
    job.error =
        Error{.kind = ErrorKind::TaskFailed, .message = explainTaskError(*job.task.error), .apiCode = code};
}

} // namespace

SampleDays::SampleDays(Studio *studio) : m_studio(studio) {}

Job SampleDays::make(const char *video, const char *voice, JobState state) const
{
    Job job;
    job.id = QUuid::createUuid();
    job.name = QLatin1String(video) + QStringLiteral(" + ") + QLatin1String(voice);
    job.service = evoLink();
    job.request.videoUrl = m_studio->video(video);
    job.request.audioUrl = m_studio->video(voice);
    job.state = state;
    // The job made first is the newest.
    job.createdAt = QDateTime::currentDateTimeUtc().addSecs(-60 * ++m_made);
    job.updatedAt = job.createdAt;
    job.position = -m_made;
    job.taskId = QStringLiteral("task-unified-1775200%1-x7k2m9qd").arg(m_made, 3, 10, QLatin1Char('0'));
    job.task.id = job.taskId;
    return job;
}

Job SampleDays::waiting(const char *video, const char *voice) const
{
    Job job = make(video, voice, JobState::Queued);
    job.taskId.clear();
    return job;
}

Job SampleDays::uploading(const char *video, const char *voice) const
{
    Job job = make(video, voice, JobState::Preparing);
    job.taskId.clear();
    job.stageProgress = 0.4;
    return job;
}

Job SampleDays::running(const char *video, const char *voice, double percent, int secondsLeft) const
{
    Job job = make(video, voice, JobState::Processing);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    job.task.status = TaskStatus::Processing;
    job.task.progress = percent;
    job.task.estimatedTime = std::chrono::seconds(60);
    job.task.created = job.submittedAt = now.addSecs(secondsLeft - 60);
    job.task.billing = {.reserved = 12, .chargeStatus = QStringLiteral("reserved")};
    return job;
}

Job SampleDays::done(const char *video, const char *voice, double credits) const
{
    Job job = make(video, voice, JobState::Completed);
    job.task.status = TaskStatus::Completed;
    job.task.progress = 100;
    job.task.videoDuration = 6.2;
    job.task.billing = {.charged = credits, .chargeStatus = QStringLiteral("charged")};
    job.finishedAt = job.createdAt.addSecs(48);
    job.outputPath = m_studio->results() + u'/' + QLatin1String(video).chopped(4) + u'_' +
                     QLatin1String(voice).chopped(4) + QStringLiteral(".mp4");
    QFile::copy(m_studio->result(), job.outputPath);
    return job;
}

Job SampleDays::drafted(const char *video, const char *voice) const
{
    Job job = done(video, voice, 0);
    job.service = {};
    job.task.engine = QStringLiteral("lipsync");
    return job;
}

Job SampleDays::withoutFace(const char *video, const char *voice) const
{
    Job job = make(video, voice, JobState::Failed);
    job.service = {};
    fail(job, QStringLiteral("image_processing_error"),
         QStringLiteral("no face found: the video must show a face from the front."));
    return job;
}

Job SampleDays::withoutMatch(const char *video, const char *voice) const
{
    Job job = make(video, voice, JobState::Failed);
    job.request.referenceImageUrl = m_studio->video("anna.jpg");
    fail(job, QStringLiteral("invalid_parameters"),
         QStringLiteral("InvalidFile.FaceNotMatch: no matching face"));
    return job;
}

Job SampleDays::unconfirmed(const char *video, const char *voice) const
{
    Job job = make(video, voice, JobState::Unconfirmed);
    job.taskId.clear();
    job.submittedAt = job.createdAt;
    job.error = Error{.kind = ErrorKind::OutcomeUnknown,
                      .message = QCoreApplication::translate(
                          "retalk::Transport",
                          "The job was submitted, but no answer came. It may have been accepted and charged. "
                          "Check with the service before you submit it again.")};
    return job;
}

Job SampleDays::retrying(const char *video, const char *voice) const
{
    Job job = make(video, voice, JobState::WaitingToRetry);
    job.resumeState = JobState::Processing;
    job.retryAt = QDateTime::currentDateTimeUtc().addSecs(45);
    job.error = Error{.kind = ErrorKind::Network,
                      .message = QCoreApplication::translate(
                          "retalk::Transport", "The service can't be reached. Check your connection.")};
    return job;
}

Job SampleDays::withoutKey(const char *video, const char *voice) const
{
    Job job = make(video, voice, JobState::Failed);
    job.taskId.clear();
    job.error = Error{
        .kind = ErrorKind::Authentication,
        .message = QCoreApplication::translate(
            "retalk::Answer", "The service doesn't accept this API key. Check it, or enter another one."),
        .httpStatus = 401};
    return job;
}

Job SampleDays::expired(const char *video, const char *voice) const
{
    return make(video, voice, JobState::Expired);
}

Job SampleDays::cancelled(const char *video, const char *voice) const
{
    Job job = make(video, voice, JobState::Cancelled);
    job.taskId.clear();
    return job;
}

QList<Job> SampleDays::manyDays() const
{
    constexpr const char *kVideos[] = {"speaker.mp4", "interview.mov", "panel.mp4"};
    constexpr const char *kVoices[] = {"voice_de.wav", "voice_fr.wav", "voice_es.wav", "line3.mp3"};
    QList<Job> jobs;
    for (int i = 0; i < 240; ++i) {
        const char *video = kVideos[i % 3];
        const char *voice = kVoices[i % 4];
        Job job = i % 11 == 4 ? withoutMatch(video, voice) : done(video, voice, 9.6);
        // Three in the last half hour, then about twenty a day.
        job.createdAt = QDateTime::currentDateTimeUtc().addSecs(i < 3 ? -600 * i : -4'200 * i);
        job.updatedAt = job.createdAt;
        job.finishedAt = job.createdAt.addSecs(52);
        jobs += job;
    }
    return jobs;
}

} // namespace retalk::shots
