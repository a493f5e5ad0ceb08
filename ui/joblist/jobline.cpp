#include "joblist/jobline.h"

#include "common/format.h"
#include "common/servicenames.h"
#include "net/translatedmessage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace retalk {

namespace {

constexpr int kEasierThreshold = 140;

struct LineWords
{
    Q_DECLARE_TR_FUNCTIONS(retalk::JobLine)
};

QString leftText(std::optional<std::chrono::seconds> left)
{
    if (!left || left->count() <= 0)
        return {};
    const auto seconds = left->count();
    if (seconds < 60) {
        // Steps of five seconds: counting every second would suggest more precision than the estimate has.
        const auto rounded = static_cast<int>(std::max<std::chrono::seconds::rep>(5, (seconds + 4) / 5 * 5));
        return LineWords::tr("about %Ln s left", nullptr, rounded);
    }
    return LineWords::tr("about %Ln min left", nullptr, static_cast<int>((seconds + 59) / 60));
}

/// Omits the date if it is obvious: today, or the day shown above.
QString moment(const QDateTime &when, const JobSituation &situation)
{
    const QDateTime local = when.toLocalTime();
    const bool isObvious =
        local.date() == situation.heading || local.date() == situation.now.toLocalTime().date();
    return isObvious ? Format::time(local.time()) : Format::moment(when);
}

/// Returns "Videos/Retalk" for a folder in the home directory, otherwise the full path.
QString folderName(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath() + QLatin1Char('/');
    return QDir::toNativeSeparators(folder.startsWith(home) ? folder.mid(home.size()) : folder);
}

QString doneText(const Job &job, const JobSituation &situation)
{
    const QDateTime when = job.finishedAt.isValid() ? job.finishedAt : job.updatedAt;
    QStringList facts{when.isValid() ? LineWords::tr("Done %1").arg(moment(when, situation))
                                     : LineWords::tr("Done")};
    if (job.task.videoDuration && *job.task.videoDuration > 0)
        facts << Format::length(*job.task.videoDuration);
    facts << chargeFact(job);
    // The user doesn't need the location of a film's piece.
    if (!job.outputPath.isEmpty() && job.film.isNull())
        facts << LineWords::tr("saved in %1").arg(folderName(job.outputPath));
    return Format::facts(facts);
}

QString stageOn(JobState stage, const ServiceAddress &service)
{
    const QString name = serviceName(service);
    switch (stage) {
    case JobState::Submitting:
        return service.kind == ServiceKind::Local ? LineWords::tr("Starting on this computer")
                                                  : LineWords::tr("Submitting to %1").arg(name);
    case JobState::Pending:
        return service.kind == ServiceKind::Local ? LineWords::tr("Waiting on this computer")
                                                  : LineWords::tr("Waiting on %1").arg(name);
    default:
        return service.kind == ServiceKind::Local ? LineWords::tr("Processing on this computer")
                                                  : LineWords::tr("Processing on %1").arg(name);
    }
}

bool isFaceMismatch(const Job &job)
{
    return job.task.error && isFaceNotMatched(*job.task.error);
}

/// The model's own code for a reference picture that shows no person or several (api-contract: "Task error
/// codes").
bool isReferenceUnusable(const Job &job)
{
    if (!job.task.error || job.request.referenceImageUrl.isEmpty())
        return false;
    return job.task.error->message.contains(QLatin1String("InvalidFile.Content")) ||
           job.task.error->code == QLatin1String("InvalidFile.Content");
}

/// Returns the first of the sentences and what was charged; the other sentences become the detail.
JobLine withCharge(const QString &sentences, const Job &job)
{
    const auto [reason, rest] = Format::sentences(sentences);
    const QString charge = chargeSentence(job);
    //: First what went wrong (a sentence), then what the service says about the charge ("Nothing was
    //: charged.")
    return {.text = charge.isEmpty() ? reason : LineWords::tr("%1 %2", "failure, charge").arg(reason, charge),
            .detail = rest};
}

JobLine failedLine(const Job &job)
{
    QString what;
    if (isFaceMismatch(job))
        what =
            LineWords::tr("No matching face found at %1.").arg(QLocale().toString(job.request.faceThreshold));
    else if (job.task.error && (!job.error || job.error->kind == ErrorKind::TaskFailed))
        // Explained again, in the current language.
        what = explainTaskError(*job.task.error);
    else if (job.error && !job.error->message.isEmpty())
        what = translatedMessage(*job.error);
    else
        what = LineWords::tr("Failed, and no reason was given.");
    return withCharge(what, job);
}

/// Services keep results for 24 hours, but some lose a task earlier.
JobLine expiredLine(const Job &job, const QDateTime &now)
{
    const bool isLate = job.resultExpiresAt.isValid() && job.resultExpiresAt <= now;
    return withCharge(
        isLate ? LineWords::tr("Not downloaded within 24 hours. The service may no longer have it.")
               : LineWords::tr("The service says that it no longer has this job."),
        job);
}

bool isHeldBack(const Job &job, const QDateTime &now)
{
    const auto until = heldBackUntil(job);
    return until && *until > now;
}

/// Up to a minute is counted down; a longer wait shows when it ends.
JobLine retryLine(const Job &job, const JobSituation &situation)
{
    constexpr qint64 kCounted = 60;
    const QDateTime &now = situation.now;
    const qint64 seconds = std::max<qint64>(0, now.secsTo(job.retryAt));
    const auto until = askedToWaitUntil(job);
    // After several refusals, the next try is later than the service asked for.
    if (until && now.secsTo(*until) > kCounted && until->secsTo(job.retryAt) < kCounted)
        //: %1 is a time, or a date and time
        return {.text =
                    LineWords::tr("Waiting until %1, as the service asked").arg(moment(*until, situation)),
                .detail = job.error ? translatedMessage(*job.error) : QString()};
    const QString when = seconds == 0 ? LineWords::tr("Trying again")
                         : seconds <= kCounted
                             ? LineWords::tr("Next try in %Ln s", nullptr, static_cast<int>(seconds))
                             //: %1 is a time, or a date and time
                             : LineWords::tr("Next try at %1").arg(moment(job.retryAt, situation));
    const auto [reason, rest] = Format::sentences(job.error ? translatedMessage(*job.error) : QString());
    return {.text = Format::facts({when, reason}), .detail = rest};
}

QString waitingText(const JobSituation &situation)
{
    switch (situation.pause) {
    case JobRunner::Pause::ByUser:
        //: The queue of jobs
        return LineWords::tr("Waiting: the queue is paused");
    case JobRunner::Pause::LowBalance:
        return LineWords::tr("Waiting: the queue is paused because few credits are left");
    case JobRunner::Pause::No:
        break;
    }
    return situation.jobsBefore > 0
               ? LineWords::tr("Waiting: %Ln job(s) ahead", nullptr, situation.jobsBefore)
               : LineWords::tr("Waiting in the queue");
}

JobLine marked(JobLine line, JobTone tone, JobAction action)
{
    line.tone = tone;
    line.action = action;
    return line;
}

JobAction stepForTask(const Job &job)
{
    if (isFaceMismatch(job))
        return job.request.faceThreshold > kEasierThreshold && wouldMatchAt(*job.task.error, kEasierThreshold)
                   ? JobAction::TryAt140
                   : JobAction::UseFrameAsReference;
    if (isReferenceUnusable(job))
        return JobAction::UseFrameAsReference;
    if (job.task.error && adviceFor(*job.task.error) == TaskErrorAdvice::FixInput)
        return JobAction::Edit;
    return JobAction::Retry;
}

/// The account has too few credits, and they can be bought. A key's own limit has nothing to do with credits.
bool wantsCredits(const Job &job, const Error &error)
{
    const bool isKeysLimit = error.apiCode.contains(u"token") || error.apiCode.startsWith(u"key_");
    return job.service.kind == ServiceKind::EvoLink && !isKeysLimit;
}

/// The service has finished the video, and only the file is missing.
bool isMade(const Job &job)
{
    return job.state == JobState::Expired || job.resumeState == JobState::Downloading ||
           job.task.status == TaskStatus::Completed;
}

/// The link has expired: the site that hosts the file, which gets no key, denied access. Services give an
/// error code.
bool isLinkRefused(const Job &job, const Error &error)
{
    return isMade(job) && error.apiCode.isEmpty();
}

JobAction stepAfter(const Job &job, const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        // The account's file storage is full, which changing the request doesn't fix.
        if (error.apiCode == QLatin1String("40003"))
            return JobAction::Retry;
        [[fallthrough]];
    case ErrorKind::Media:
    case ErrorKind::NotFound:
        return JobAction::Edit;
    case ErrorKind::Authentication:
    case ErrorKind::Secret:
        return JobAction::EnterKey;
    case ErrorKind::Permission:
        return error.apiCode == QLatin1String("ip_restricted") || isLinkRefused(job, error)
                   ? JobAction::Retry
                   : JobAction::EnterKey;
    case ErrorKind::OutcomeUnknown:
        return JobAction::CheckWithService;
    case ErrorKind::TaskFailed:
        return stepForTask(job);
    case ErrorKind::Balance:
        return wantsCredits(job, error) ? JobAction::BuyCredits : JobAction::Retry;
    case ErrorKind::RateLimited:
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
    case ErrorKind::Expired:
    case ErrorKind::Disk:
    case ErrorKind::LocalService:
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        break;
    }
    return JobAction::Retry;
}

} // namespace

JobAction nextStep(const Job &job, const QDateTime &now)
{
    if (job.state == JobState::Unconfirmed)
        return JobAction::CheckWithService;
    const JobAction step = job.error ? stepAfter(job, *job.error) : stepForTask(job);
    if (step == JobAction::EnterKey)
        return step;
    if (job.state == JobState::WaitingToRetry)
        return isHeldBack(job, now) ? JobAction::None : JobAction::TryNow;
    // Already paid for: another request would be charged again.
    if (canAskAgain(job))
        return isMade(job) ? JobAction::DownloadAgain : JobAction::Retry;
    return job.state == JobState::Expired ? JobAction::Edit : step;
}

bool asksForAnotherVideo(JobAction action)
{
    return action == JobAction::TryAt140 || action == JobAction::Stricter190 ||
           action == JobAction::UseFrameAsReference || action == JobAction::Edit;
}

JobLine describe(const Job &job, const JobSituation &situation)
{
    const double whole = overallProgress(job, situation.stageProgress);
    switch (job.state) {
    case JobState::Queued:
        return {.text = waitingText(situation), .action = JobAction::Cancel};
    case JobState::Preparing:
        // The local service reads them in place.
        return {.text = job.service.kind == ServiceKind::Local ? LineWords::tr("Preparing your files")
                                                               : LineWords::tr("Uploading your files"),
                .action = JobAction::Cancel,
                .progress = whole};
    case JobState::Submitting:
        return {.text = stageOn(job.state, job.service), .progress = whole};
    case JobState::Pending:
    case JobState::Processing:
        return {.text = Format::facts({stageOn(job.state, job.service), leftText(situation.timeLeft)}),
                .action = canCancel(job) ? JobAction::Cancel : JobAction::None,
                .progress = whole};
    case JobState::Downloading:
        return {.text = LineWords::tr("Downloading the result"), .progress = whole};
    case JobState::Completed:
        if (!situation.hasResultFile)
            return {.text = LineWords::tr("Done, but the file is no longer where it was saved."),
                    .tone = JobTone::Warning,
                    .action = JobAction::DownloadAgain};
        // If the check itself is unsure, that says nothing about the result.
        if (job.syncVerdict && isCertainlyBad(*job.syncVerdict))
            return {.text = Format::facts({Format::sync(*job.syncVerdict), doneText(job, situation)}),
                    .detail = job.task.warnings.join(u' '),
                    .tone = JobTone::Warning,
                    .action = JobAction::Show};
        return {.text = doneText(job, situation),
                .detail = job.task.warnings.join(u' '),
                .tone = JobTone::Good,
                .action = JobAction::Show};
    case JobState::Unconfirmed:
        return {.text = LineWords::tr("Submitted, but no answer came. You may have been charged."),
                .detail =
                    LineWords::tr("Check with the service before resubmitting, or you may be charged twice."),
                .tone = JobTone::Warning,
                .action = JobAction::CheckWithService};
    case JobState::WaitingToRetry:
        return marked(retryLine(job, situation), JobTone::Warning, nextStep(job, situation.now));
    case JobState::Failed:
        return marked(failedLine(job), JobTone::Bad, nextStep(job, situation.now));
    case JobState::Cancelled:
        return {.text = !isSent(job) && job.service.kind != ServiceKind::Local
                            ? LineWords::tr("Cancelled before it was submitted")
                            : Format::facts({LineWords::tr("Cancelled"), chargeFact(job)}),
                .action = JobAction::Retry};
    case JobState::Expired:
        return marked(expiredLine(job, situation.now), JobTone::Bad, nextStep(job, situation.now));
    }
    return {};
}

QString timeLeftText(std::optional<std::chrono::seconds> left)
{
    return leftText(left);
}

QString label(JobAction action)
{
    switch (action) {
    case JobAction::None:
        return {};
    case JobAction::Show:
        //: Button of a finished job: play it in the preview
        return LineWords::tr("Play");
    case JobAction::BuyCredits:
        //: Button: opens the service's website
        return LineWords::tr("Buy credits");
    case JobAction::TryAt140:
        return LineWords::tr("Try at 140");
    case JobAction::Stricter190:
        return LineWords::tr("Stricter: 190");
    case JobAction::UseFrameAsReference:
        return LineWords::tr("Use a frame as the face photo");
    case JobAction::Edit:
        return LineWords::tr("Edit…");
    case JobAction::EnterKey:
        return LineWords::tr("Enter key");
    case JobAction::Retry:
        return LineWords::tr("Retry");
    case JobAction::TryNow:
        return LineWords::tr("Try now");
    case JobAction::CheckWithService:
        return LineWords::tr("Check with the service");
    case JobAction::DownloadAgain:
        return LineWords::tr("Download again");
    case JobAction::Cancel:
        return LineWords::tr("Cancel");
    case JobAction::Continue:
        //: Button of a film that isn't finished
        return LineWords::tr("Continue");
    case JobAction::SubmitAgain:
        //: Button of a film: its pieces that failed
        return LineWords::tr("Submit the failed piece again…");
    case JobAction::JoinFinishedPieces:
        //: The pieces of a film that are done
        return LineWords::tr("Join what is there");
    }
    return {};
}

namespace {

/// The state of a charge. A refund or release takes precedence over the original charge.
struct Charge
{
    enum class Kind { Unknown, Nothing, Reserved, Charged, Refunded, RefundPending, RefundFailed };
    Kind kind = Kind::Unknown;
    double credits = 0;
};

Charge chargeOf(const Job &job)
{
    using Kind = Charge::Kind;
    const Billing &billing = job.task.billing;
    if (job.service.kind == ServiceKind::Local) // which never charges
        return {};
    if (billing.refundStatus == QLatin1String("completed") && billing.refunded && *billing.refunded > 0)
        return {Kind::Refunded, *billing.refunded};
    if (billing.refundStatus == QLatin1String("pending"))
        return {Kind::RefundPending};
    if (billing.refundStatus == QLatin1String("failed"))
        return {Kind::RefundFailed};
    if (billing.chargeStatus == QLatin1String("released") || (billing.charged && *billing.charged == 0))
        return {Kind::Nothing};
    if (billing.charged)
        return {Kind::Charged, *billing.charged};
    if (billing.chargeStatus == QLatin1String("reserved") && billing.reserved && *billing.reserved > 0)
        return {Kind::Reserved, *billing.reserved};
    return {};
}

} // namespace

QString chargeFact(const Job &job)
{
    const Charge charge = chargeOf(job);
    const QString credits = Format::credits(charge.credits);
    switch (charge.kind) {
    case Charge::Kind::Unknown:
        break;
    case Charge::Kind::Nothing:
        return LineWords::tr("nothing charged");
    case Charge::Kind::Reserved:
        //: %1 is "9.6 credits"
        return LineWords::tr("%1 reserved").arg(credits);
    case Charge::Kind::Charged:
        return LineWords::tr("%1 charged").arg(credits);
    case Charge::Kind::Refunded:
        return LineWords::tr("%1 refunded").arg(credits);
    case Charge::Kind::RefundPending:
        return LineWords::tr("refund on its way");
    case Charge::Kind::RefundFailed:
        return LineWords::tr("refund failed: contact support");
    }
    return {};
}

QString chargeSentence(const Job &job)
{
    const Charge charge = chargeOf(job);
    const QString credits = Format::credits(charge.credits);
    switch (charge.kind) {
    case Charge::Kind::Unknown:
        break;
    case Charge::Kind::Nothing:
        return LineWords::tr("Nothing was charged.");
    case Charge::Kind::Reserved:
        //: %1 is "9.6 credits"
        return LineWords::tr("%1 are reserved.").arg(credits);
    case Charge::Kind::Charged:
        return LineWords::tr("%1 were charged.").arg(credits);
    case Charge::Kind::Refunded:
        return LineWords::tr("%1 were refunded.").arg(credits);
    case Charge::Kind::RefundPending:
        return LineWords::tr("The refund is on its way.");
    case Charge::Kind::RefundFailed:
        return LineWords::tr("The refund failed: contact support.");
    }
    return {};
}

QStringList billingFacts(const Job &job)
{
    QStringList facts;
    if (job.service.kind == ServiceKind::Local)
        return facts;
    const Billing &billing = job.task.billing;
    if (billing.reserved && *billing.reserved > 0)
        facts += LineWords::tr("%1 reserved").arg(Format::credits(*billing.reserved));
    if (billing.charged && *billing.charged > 0 && billing.usd)
        //: %1 "9.6 credits", %2 "$0.14"
        facts += LineWords::tr("%1 charged (%2)")
                     .arg(Format::credits(*billing.charged), Format::dollars(*billing.usd));
    else if (billing.charged && *billing.charged > 0)
        facts += LineWords::tr("%1 charged").arg(Format::credits(*billing.charged));
    if (billing.refunded && *billing.refunded > 0)
        facts += LineWords::tr("%1 refunded").arg(Format::credits(*billing.refunded));
    const QString state = chargeFact(job);
    const auto kind = chargeOf(job).kind;
    if (kind == Charge::Kind::Nothing || kind == Charge::Kind::RefundPending ||
        kind == Charge::Kind::RefundFailed)
        facts += state;
    return facts;
}

QString alreadyPaidText()
{
    return LineWords::tr("Already submitted and paid for, so it can't be cancelled.");
}

bool mayCostAgain(const Job &job)
{
    const bool isTaskOver =
        (job.state == JobState::Failed && job.error && job.error->kind == ErrorKind::TaskFailed) ||
        (job.state == JobState::Cancelled && !job.taskId.isEmpty());
    return job.service.kind != ServiceKind::Local && isTaskOver;
}

bool canRetry(const Job &job, const QDateTime &now)
{
    return job.state == JobState::Failed || job.state == JobState::Cancelled ||
           job.state == JobState::Expired || (job.state == JobState::WaitingToRetry && !isHeldBack(job, now));
}

GenerationRequest withThreshold(const Job &job, int threshold)
{
    GenerationRequest request = job.request;
    request.faceThreshold = std::clamp(threshold, kFaceThresholdMin, kFaceThresholdMax);
    return request;
}

} // namespace retalk
