#include "cli/jobreporter.h"

#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/jobargument.h"
#include "films/filmrunner.h"
#include "jobs/model/joberror.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/store/jobstore.h"
#include "net/translatedmessage.h"

#include <QCoreApplication>
#include <QLocale>

namespace retalk::cli {

namespace {

using namespace Qt::StringLiterals;

/// The number of consecutive attempts after which a command gives up waiting for the network; the job doesn't
/// give up.
constexpr int kMaxAttempts = 2;

struct ReporterText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::cli::JobReporter)
};

QString stageText(JobState state)
{
    switch (state) {
    case JobState::Queued:
        return ReporterText::tr("Waiting in the queue");
    case JobState::Preparing:
        return ReporterText::tr("Uploading the files");
    case JobState::Submitting:
        return ReporterText::tr("Submitting the job");
    case JobState::Pending:
        return ReporterText::tr("Waiting on the service");
    case JobState::Processing:
        return ReporterText::tr("Processing");
    case JobState::Downloading:
        return ReporterText::tr("Downloading the video");
    default:
        return toString(state);
    }
}

QJsonObject about(const Job &job)
{
    QJsonObject fields{{u"job"_s, job.id.toString(QUuid::WithoutBraces)}};
    if (!job.taskId.isEmpty())
        fields[u"task_id"_s] = job.taskId;
    if (!job.film.isNull()) {
        fields[u"film"_s] = job.film.toString(QUuid::WithoutBraces);
        fields[u"piece"_s] = job.piece + 1;
    }
    return fields;
}

/// A service may ask to wait for a day.
QString waitText(const QDateTime &until)
{
    const QDateTime local = until.toLocalTime();
    if (local.date() == QDate::currentDate())
        return ReporterText::tr("Trying again at %1").arg(QLocale().toString(local.time()));
    //: %1 is a date with a time
    return ReporterText::tr("Trying again on %1").arg(QLocale().toString(local, QLocale::ShortFormat));
}

} // namespace

JobReporter::JobReporter(const QUuid &id, JobStore *store, JobRunner *runner, Console *console,
                         QObject *parent)
    : QObject(parent), m_id(id), m_store(store), m_runner(runner), m_console(console)
{
    const auto lookIfOurs = [this](const QUuid &changed) {
        if (changed == m_id)
            update();
    };
    connect(store, &JobStore::changed, this, lookIfOurs);
    connect(store, &JobStore::removed, this, lookIfOurs);
    connect(runner, &JobRunner::stageProgressed, this, lookIfOurs);
    connect(runner, &JobRunner::settled, this, [this](const QUuid &settled) {
        if (settled == m_id)
            settle();
    });
}

/// Pieces of a film run in parallel, so each line names its piece.
QString JobReporter::named(const Job &job, const QString &line) const
{
    //: %1: number of a film's piece, %2: what happens to it, one or more sentences or a stage such as
    //: "Uploading the files"
    return m_films ? ReporterText::tr("Piece %1: %2").arg(QLocale().toString(job.piece + 1), line) : line;
}

void JobReporter::start()
{
    if (const auto job = m_store->job(m_id)) {
        m_earlierAttempts = job->attempts;
        QJsonObject fields = about(*job);
        fields[u"name"_s] = shownName(*job);
        m_isSubmitted = !job->taskId.isEmpty();
        m_console->event(m_isSubmitted ? u"resumed"_s : u"queued"_s, fields);
        m_console->say(shownName(*job));
    }
    update();
}

void JobReporter::update()
{
    if (m_isEnded)
        return;
    const auto job = m_store->job(m_id);
    if (!job) {
        m_console->error(
            {.kind = ErrorKind::Cancelled, .message = ReporterText::tr("The job has been removed.")},
            {{u"job"_s, m_id.toString(QUuid::WithoutBraces)}});
        return end(ExitTaskFailed);
    }
    m_earlierAttempts = qMin(m_earlierAttempts, job->attempts); // counting restarts after a success
    if (!m_isSubmitted && !job->taskId.isEmpty()) {
        m_isSubmitted = true;
        m_console->event(u"submitted"_s, about(*job));
        m_console->say(named(*job, ReporterText::tr("Submitted as task %1").arg(job->taskId)));
        Q_EMIT submitted();
        if (m_isEnded)
            return;
    }
    if (m_state != job->state) {
        m_state = job->state;
        m_percent = -1;
    }
    if (isFinished(job->state))
        settle();
    else if (job->state == JobState::WaitingToRetry)
        tellWait(*job);
    else if (job->state != JobState::Unconfirmed)
        tellProgress(*job);
}

void JobReporter::tellProgress(const Job &job)
{
    const bool isWithService = job.state == JobState::Pending || job.state == JobState::Processing;
    const int percent = isWithService ? int(job.task.progress) : int(100 * m_runner->stageProgress(m_id));
    if (percent == m_percent || job.state == JobState::Queued)
        return;
    const bool isNewStage = m_percent < 0;
    m_percent = percent;
    QJsonObject fields = about(job);
    fields[u"stage"_s] = toString(job.state);
    fields[u"progress"_s] = percent;
    fields[u"whole"_s] = int(100 * overallProgress(job, m_runner->stageProgress(m_id)));
    if (const auto film = m_films ? m_films->film(job.film) : std::nullopt)
        fields[u"film_whole"_s] = int(100 * overallProgress(*film, m_films->stage(*film), *m_store));
    m_console->event(u"progress"_s, fields);
    if (isNewStage)
        m_console->say(named(job, stageText(job.state)));
    //: a line of the command line's progress: the stage and how far it is
    m_console->progress(
        named(job, ReporterText::tr("%1: %2 %").arg(stageText(job.state), QLocale().toString(percent))));
}

void JobReporter::tellWait(const Job &job)
{
    if (m_toldWait == job.retryAt)
        return;
    m_toldWait = job.retryAt;
    const Error reason = translatedError(job).value_or(Error{});
    QJsonObject fields = about(job);
    fields[u"at"_s] = job.retryAt.toUTC().toString(Qt::ISODate);
    add(fields, errorFields(reason));
    m_console->event(u"retrying"_s, fields);
    m_console->say(named(job, reason.message));
    if (job.attempts - m_earlierAttempts >= kMaxAttempts) {
        Error forNow = reason;
        forNow.message = ReporterText::tr("Giving up for now. “retalk resume” continues this job.");
        QJsonObject its = about(job);
        its[u"at"_s] = fields[u"at"_s];
        m_console->error(forNow, its);
        // The task hasn't failed, and a rejected link says nothing about the API key.
        const bool isLinkRefused =
            job.resumeState == JobState::Downloading &&
            (reason.kind == ErrorKind::Permission || reason.kind == ErrorKind::Authentication);
        const ExitCode code = exitCodeFor(reason);
        return end(isLinkRefused || code == ExitTaskFailed ? ExitNetwork : code);
    }
    m_console->say(named(job, waitText(job.retryAt)));
}

void JobReporter::settle()
{
    const auto job = m_store->job(m_id);
    if (m_isEnded || !job)
        return;
    QJsonObject fields = about(*job);
    const Error cancelled{.kind = ErrorKind::Cancelled,
                          .message = ReporterText::tr("Cancelled."),
                          .isUncharged = isCertainlyUncharged(*job)};
    Error reason = translatedError(*job).value_or(cancelled);
    if (!job->error)
        reason.message = translatedMessage(cancelled);
    switch (job->state) {
    case JobState::Completed:
        for (const QString &warning : job->task.warnings) {
            QJsonObject told = about(*job);
            told[u"message"_s] = warning;
            m_console->event(u"warning"_s, told);
            //: %1: a sentence about the finished video, such as "The video is interlaced; …"
            m_console->say(named(*job, ReporterText::tr("Warning: %1").arg(warning)));
        }
        fields[u"output"_s] = job->outputPath;
        m_console->event(u"completed"_s, fields);
        if (!m_films)
            m_console->result(job->outputPath);
        else // the user asked for the joined file
            m_console->say(ReporterText::tr("Done: %1").arg(job->name));
        return end(ExitDone);
    case JobState::Unconfirmed:
        fields[u"message"_s] = reason.message;
        m_console->event(u"unconfirmed"_s, fields);
        m_console->say(named(*job, reason.message));
        m_console->say(
            ReporterText::tr("The job wasn't submitted again, because you may be charged twice. “retalk "
                             "unconfirmed” lists the tasks that may belong to it and what you can do."));
        return end(ExitUnconfirmed);
    case JobState::Failed:
    case JobState::Expired:
    case JobState::Cancelled:
        add(fields, errorFields(reason));
        if (isCertainlyUncharged(*job))
            fields[u"charged"_s] = false;
        m_console->event(u"failed"_s, fields);
        m_console->say(u"retalk: "_s + named(*job, reason.message));
        tellNextStep(*job);
        return end(exitCodeFor(reason));
    default:
        return;
    }
}

/// Tells how to continue a failed job.
void JobReporter::tellNextStep(const Job &job)
{
    if (m_films)
        return; // its film does
    if (canAskAgain(job))
        m_console->say(
            ReporterText::tr("“retalk resume %1” asks the service for the video again, at no cost.")
                .arg(shortId(job.id)));
    else if (job.state == JobState::Failed && job.taskId.isEmpty())
        m_console->say(ReporterText::tr("“retalk resume %1” submits the job once the problem is solved.")
                           .arg(shortId(job.id)));
}

void JobReporter::end(int exitCode)
{
    m_isEnded = true;
    m_exitCode = exitCode;
    Q_EMIT ended(exitCode);
}

} // namespace retalk::cli
