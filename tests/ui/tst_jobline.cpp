#include "base/translation.h"
#include "common/format.h"
#include "common/servicenames.h"
#include "joblist/jobcsv.h"
#include "joblist/jobline.h"
#include "joblist/jobmenu.h"
#include "joblist/jobtext.h"
#include "joblist/runhistory.h"
#include "jobs/model/jobcodec.h"
#include "jobs/model/transition.h"
#include "net/httperror.h"
#include "net/translatedmessage.h"
#include "settings/settings.h"

#include <QAction>
#include <QMenu>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryFile>
#include <QTest>

using namespace retalk;
using namespace std::chrono_literals;

namespace {

using namespace Qt::StringLiterals;

const QDateTime kNow(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

Job evoLinkJob(JobState state)
{
    Job job;
    job.id = QUuid::createUuid();
    job.name = QStringLiteral("speaker.mp4 + voice_de.wav");
    job.service = {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
    job.request.videoUrl = QStringLiteral("https://example.com/speaker.mp4");
    job.request.audioUrl = QStringLiteral("https://example.com/voice_de.wav");
    job.state = state;
    job.createdAt = kNow.addSecs(-600);
    job.updatedAt = kNow;
    return job;
}

Job failedWith(ErrorKind kind, const char *apiCode = "")
{
    Job job = evoLinkJob(JobState::Failed);
    job.error = Error{
        .kind = kind, .message = QStringLiteral("It went wrong."), .apiCode = QString::fromLatin1(apiCode)};
    return job;
}

Job failedTask(const char *code, const char *message, int threshold = 170, const char *reference = "")
{
    Job job = failedWith(ErrorKind::TaskFailed, code);
    job.taskId = QStringLiteral("task-unified-1");
    job.task.error = TaskError{QString::fromLatin1(code), QString::fromLatin1(message), {}};
    job.request.faceThreshold = threshold;
    job.request.referenceImageUrl = QString::fromLatin1(reference);
    return job;
}

constexpr char kNotMatched[] = "InvalidFile.FaceNotMatch: no matching face found";
constexpr char kNearlyMatched[] =
    "no matching face found: the best score is 155, the next person's is 125, the threshold is 170.";
constexpr char kStrangers[] =
    "no matching face found: the best score is 131, the next person's is 125, the threshold is 170.";
constexpr char kReference[] = "https://example.com/face.png";

} // namespace

class TestJobLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatADraftLacks();
    void offersOneNextStepForEveryFailure_data();
    void offersOneNextStepForEveryFailure();
    void saysSomethingInEveryState_data();
    void saysSomethingInEveryState();
    void uploadsNothingToThisComputer();
    void namesTheThresholdAtWhichNoFaceMatched();
    void saysTheFirstSentenceInTheRowAndKeepsTheRest();
    void statesChargesOnlyAsReported_data();
    void statesChargesOnlyAsReported();
    void listsEverythingReportedAboutTheCharge();
    void knowsWhatMayCostAgain();
    void saysWhyTheServiceHasTheVideoNoLonger();
    void tellsWhenTheFinishedFileIsGone();
    void countsDownToTheNextTry();
    void offersNoTryWhileTheServiceAskedToWait();
    void saysTheDayOfATryThatIsNotToday();
    void saysTimesInOneStyle_data();
    void saysTimesInOneStyle();
    void saysAStoredFailureInTheLanguageOfNow();
    void tellsServicesOfOneHostApart();
    void offersToDownloadAFinishedVideoAgain();
    void asksAgainForWhatIsPaidFor_data();
    void asksAgainForWhatIsPaidFor();
    void estimatesFromTheServiceAndFromHistory();
    void curlHoldsNoKeyAndSurvivesTheShell();
    void errorReportCarriesTheIdsForSupport();
    void namesDays();
    void oneClipHasOneLengthEverywhere();
};

void TestJobLine::saysWhatADraftLacks()
{
    Job job = evoLinkJob(JobState::Completed);
    JobSituation situation{.now = kNow};
    situation.hasResultFile = true;
    QCOMPARE(describe(job, situation).detail, QString());
    job.task.warnings = {QStringLiteral("It was HDR."), QStringLiteral("It was interlaced.")};
    QCOMPARE(describe(job, situation).detail, QStringLiteral("It was HDR. It was interlaced."));
}

void TestJobLine::offersOneNextStepForEveryFailure_data()
{
    QTest::addColumn<Job>("job");
    QTest::addColumn<int>("action");
    const auto row = [](const char *name, const Job &job, JobAction action) {
        QTest::newRow(name) << job << int(action);
    };
    row("input", failedWith(ErrorKind::InvalidInput), JobAction::Edit);
    row("key", failedWith(ErrorKind::Authentication), JobAction::EnterKey);
    row("keychain", failedWith(ErrorKind::Secret), JobAction::EnterKey);
    row("balance", failedWith(ErrorKind::Balance), JobAction::BuyCredits);
    row("key may not", failedWith(ErrorKind::Permission, "key_model_not_allowed"), JobAction::EnterKey);
    row("address blocked", failedWith(ErrorKind::Permission, "ip_restricted"), JobAction::Retry);
    row("unknown task", failedWith(ErrorKind::NotFound), JobAction::Edit);
    row("limited", failedWith(ErrorKind::RateLimited), JobAction::Retry);
    row("network", failedWith(ErrorKind::Network), JobAction::Retry);
    row("timeout", failedWith(ErrorKind::Timeout), JobAction::Retry);
    row("server", failedWith(ErrorKind::Server), JobAction::Retry);
    row("html", failedWith(ErrorKind::Protocol), JobAction::Retry);
    row("unknown outcome", failedWith(ErrorKind::OutcomeUnknown), JobAction::CheckWithService);
    row("disk", failedWith(ErrorKind::Disk), JobAction::Retry);
    row("media", failedWith(ErrorKind::Media), JobAction::Edit);
    row("service", failedWith(ErrorKind::LocalService), JobAction::Retry);
    // Changing the request gives neither more space nor more credits.
    Job full = failedWith(ErrorKind::InvalidInput);
    full.error->apiCode = QStringLiteral("40003");
    row("space for files", full, JobAction::Retry);
    Job limit = failedWith(ErrorKind::Balance);
    limit.error->apiCode = QStringLiteral("insufficient_token_quota");
    row("key's limit", limit, JobAction::Retry);
    row("no face at 170", failedTask("invalid_parameters", kNotMatched, 170, kReference),
        JobAction::UseFrameAsReference);
    row("a face that matches at 140", failedTask("invalid_parameters", kNearlyMatched, 170, kReference),
        JobAction::TryAt140);
    row("strangers at 170", failedTask("invalid_parameters", kStrangers, 170, kReference),
        JobAction::UseFrameAsReference);
    row("no face at 140", failedTask("invalid_parameters", kNotMatched, 140, kReference),
        JobAction::UseFrameAsReference);
    row("reference unusable",
        failedTask("invalid_parameters", "InvalidFile.Content: several people", 170, kReference),
        JobAction::UseFrameAsReference);
    row("policy", failedTask("content_policy_violation", "refused"), JobAction::Edit);
    row("generation timeout", failedTask("generation_timeout", "took too long"), JobAction::Retry);
    row("unclear", failedTask("something_new", "?"), JobAction::Retry);
    row("unconfirmed", evoLinkJob(JobState::Unconfirmed), JobAction::CheckWithService);
    Job expired = evoLinkJob(JobState::Expired);
    row("expired without a task", expired, JobAction::Edit);
    expired.taskId = QStringLiteral("task-unified-1");
    row("expired", expired, JobAction::DownloadAgain);
}

void TestJobLine::offersOneNextStepForEveryFailure()
{
    QFETCH(const Job, job);
    QFETCH(const int, action);
    QCOMPARE(int(nextStep(job, kNow)), action);
    const JobLine line = describe(job, {.now = kNow});
    QCOMPARE(int(line.action), action);
    QVERIFY(!line.text.isEmpty());
    QVERIFY(!label(line.action).isEmpty());
    QVERIFY(line.tone == JobTone::Bad || line.tone == JobTone::Warning);
}

void TestJobLine::saysSomethingInEveryState_data()
{
    QTest::addColumn<int>("state");
    for (int state = int(JobState::Queued); state <= int(JobState::Expired); ++state)
        QTest::newRow(qPrintable(toString(JobState(state)))) << state;
}

void TestJobLine::uploadsNothingToThisComputer()
{
    Job job = evoLinkJob(JobState::Preparing);
    QVERIFY(describe(job, {}).text.contains(u"pload"));
    job.service.kind = ServiceKind::Local;
    QVERIFY(!describe(job, {}).text.contains(u"pload"));
}

void TestJobLine::saysSomethingInEveryState()
{
    QFETCH(const int, state);
    const JobLine line = describe(evoLinkJob(JobState(state)), {.now = kNow, .stageProgress = 0.5});
    QVERIFY(!line.text.isEmpty());
    if (isFinished(JobState(state)))
        QVERIFY(!line.progress);
}

void TestJobLine::namesTheThresholdAtWhichNoFaceMatched()
{
    Job job = failedTask("invalid_parameters", kNotMatched, 170, kReference);
    job.task.billing.chargeStatus = QStringLiteral("released");
    QCOMPARE(describe(job, {.now = kNow}).text,
             QStringLiteral("No matching face found at 170. Nothing was charged."));
    QCOMPARE(withThreshold(job, 140).faceThreshold, 140);
    QCOMPARE(withThreshold(job, 140).videoUrl, job.request.videoUrl);
}

void TestJobLine::saysTheFirstSentenceInTheRowAndKeepsTheRest()
{
    Job job = failedTask("image_processing_error", "no face found: nobody is seen", 170, {});
    job.task.billing.chargeStatus = QStringLiteral("released");
    const JobLine line = describe(job, {.now = kNow});
    QCOMPARE(line.text, QStringLiteral("No face was found. Nothing was charged."));
    QVERIFY2(line.detail.startsWith(QStringLiteral("Use a video")), qPrintable(line.detail));
    QVERIFY(line.detail.contains(QStringLiteral("nobody is seen")));
}

void TestJobLine::statesChargesOnlyAsReported_data()
{
    QTest::addColumn<Billing>("billing");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing reported") << Billing{} << QString();
    QTest::newRow("charged") << Billing{.charged = 9.6} << QStringLiteral("9.6 credits were charged.");
    QTest::newRow("charged less than reserved")
        << Billing{.reserved = 28.8, .charged = 9.6, .chargeStatus = QStringLiteral("charged")}
        << QStringLiteral("9.6 credits were charged.");
    QTest::newRow("zero") << Billing{.charged = 0} << QStringLiteral("Nothing was charged.");
    QTest::newRow("released") << Billing{.reserved = 14.4, .chargeStatus = QStringLiteral("released")}
                              << QStringLiteral("Nothing was charged.");
    QTest::newRow("reserved") << Billing{.reserved = 14.4, .chargeStatus = QStringLiteral("reserved")}
                              << QStringLiteral("14.4 credits are reserved.");
    QTest::newRow("refunded") << Billing{.charged = 9.6,
                                         .refunded = 9.6,
                                         .refundStatus = QStringLiteral("completed")}
                              << QStringLiteral("9.6 credits were refunded.");
    QTest::newRow("unknown") << Billing{.chargeStatus = QStringLiteral("unknown")} << QString();
}

void TestJobLine::statesChargesOnlyAsReported()
{
    QFETCH(const Billing, billing);
    QFETCH(const QString, text);
    Job job = evoLinkJob(JobState::Failed);
    job.task.billing = billing;
    QCOMPARE(chargeSentence(job), text);
    QCOMPARE(chargeFact(job).isEmpty(), text.isEmpty());
    job.service = {}; // a free service gets no mention of charges
    QVERIFY(chargeSentence(job).isEmpty() && chargeFact(job).isEmpty() && billingFacts(job).isEmpty());
}

void TestJobLine::saysWhyTheServiceHasTheVideoNoLonger()
{
    Job job = evoLinkJob(JobState::Expired);
    job.taskId = QStringLiteral("task-unified-1");
    job.task.billing = {.charged = 3.2};
    job.resultExpiresAt = kNow.addSecs(-1);
    QCOMPARE(describe(job, {.now = kNow}).text,
             QStringLiteral("Not downloaded within 24 hours. 3.2 credits were charged."));
    QCOMPARE(describe(job, {.now = kNow}).detail, QStringLiteral("The service may no longer have it."));
    // The service lost the task minutes after it had finished the video, or before.
    for (const QDateTime &expiry : {kNow.addSecs(86'000), QDateTime()}) {
        job.resultExpiresAt = expiry;
        QCOMPARE(
            describe(job, {.now = kNow}).text,
            QStringLiteral("The service says that it no longer has this job. 3.2 credits were charged."));
    }
}

void TestJobLine::tellsWhenTheFinishedFileIsGone()
{
    const Job job = evoLinkJob(JobState::Completed);
    QVERIFY(describe(job, {.now = kNow}).tone == JobTone::Good);
    const JobLine gone = describe(job, {.now = kNow, .hasResultFile = false});
    QVERIFY(gone.tone == JobTone::Warning);
    QVERIFY(gone.action == JobAction::DownloadAgain); // it has been paid for
}

void TestJobLine::listsEverythingReportedAboutTheCharge()
{
    QVERIFY(billingFacts(evoLinkJob(JobState::Processing)).isEmpty());
    Job job = evoLinkJob(JobState::Completed);
    job.task.billing = {.reserved = 14.4,
                        .charged = 9.6,
                        .refunded = 4.8,
                        .usd = 0.14,
                        .chargeStatus = QStringLiteral("charged"),
                        .refundStatus = QStringLiteral("completed")};
    const QString text = billingFacts(job).join(u' ');
    for (const char *part : {"14.4 credits reserved", "9.6 credits charged (", "4.8 credits refunded"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    // The row reports the outcome, and only once.
    job.task.billing = {.reserved = 28.8, .charged = 28.8, .chargeStatus = QStringLiteral("charged")};
    const QString row = describe(job, {.now = kNow}).text;
    QVERIFY2(row.contains(QStringLiteral("28.8 credits charged")), qPrintable(row));
    QCOMPARE(row.count(QStringLiteral("credits")), 1);
    job.task.billing = {.reserved = 14.4, .chargeStatus = QStringLiteral("released")};
    QVERIFY(describe(job, {.now = kNow}).text.contains(QStringLiteral("nothing charged")));
}

void TestJobLine::knowsWhatMayCostAgain()
{
    QVERIFY(mayCostAgain(failedTask("service_error", "no")));
    QVERIFY(!mayCostAgain(failedWith(ErrorKind::Network))); // continues with the submitted task
    Job local = failedTask("service_error", "no");
    local.service = {};
    QVERIFY(!mayCostAgain(local));
}

void TestJobLine::countsDownToTheNextTry()
{
    Job job = failedWith(ErrorKind::Network);
    job.state = JobState::WaitingToRetry;
    job.retryAt = kNow.addSecs(12);
    const JobLine line = describe(job, {.now = kNow});
    QVERIFY2(line.text.contains(QStringLiteral("12")), qPrintable(line.text));
    QVERIFY(line.text.contains(job.error->message));
    QVERIFY(line.action == JobAction::TryNow);
    // Even if the failure usually requires another request: the job waits because a retry may help.
    job.error->kind = ErrorKind::Media;
    QVERIFY(nextStep(job, kNow) == JobAction::TryNow);
    job.error->kind = ErrorKind::Authentication;
    QVERIFY(nextStep(job, kNow) == JobAction::EnterKey);
    job.error->kind = ErrorKind::Permission; // for the link to the finished video
    job.resumeState = JobState::Downloading;
    QVERIFY(nextStep(job, kNow) == JobAction::TryNow);
}

void TestJobLine::offersNoTryWhileTheServiceAskedToWait()
{
    const auto menuOffers = [](const Job &job, QStringView words) {
        QMenu menu;
        fillJobMenu(&menu, job, JobPlace::Alone);
        const auto actions = menu.actions();
        return std::any_of(actions.cbegin(), actions.cend(),
                           [&](const QAction *action) { return action->text().contains(words); });
    };
    // Always today, whatever the time zone.
    const QDateTime now(QDate::currentDate(), QTime(12, 0));
    Job job = failedWith(ErrorKind::RateLimited);
    job.state = JobState::WaitingToRetry;
    job.updatedAt = now.toUTC();
    job.retryAt = now.addSecs(600).toUTC();
    QVERIFY(describe(job, {.now = now.toUTC()}).action == JobAction::TryNow); // the service named no time
    job.error->retryAfter = 600s;
    JobLine line = describe(job, {.now = now.toUTC()});
    QVERIFY(line.action == JobAction::None);
    const QString time = QLocale().toString(QTime(12, 10), QLocale::ShortFormat);
    QCOMPARE(line.text, u"Waiting until %1, as the service asked"_s.arg(time));
    QVERIFY2(line.detail.contains(job.error->message), qPrintable(line.detail));
    // Once the pause is over it no longer matters, however long the job itself waits.
    job.error->retryAfter = 2s;
    line = describe(job, {.now = now.addSecs(3).toUTC()});
    QVERIFY(line.action == JobAction::TryNow);
    QVERIFY2(!line.text.contains(u"as the service asked"_s), qPrintable(line.text));
    // Polling waits for minutes at most, whatever the service asked for.
    job.error->retryAfter = 2h;
    job.taskId = u"task-1"_s;
    QVERIFY(describe(job, {.now = now.addSecs(299).toUTC()}).action == JobAction::None);
    QVERIFY(describe(job, {.now = now.addSecs(301).toUTC()}).action == JobAction::TryNow);
    // Whatever the service asked for, the user can retry after a few minutes.
    job.taskId.clear();
    job.retryAt = now.addSecs(7200).toUTC();
    line = describe(job, {.now = now.addSecs(299).toUTC()});
    QVERIFY(line.action == JobAction::None);
    line = describe(job, {.now = now.addSecs(301).toUTC()});
    QVERIFY(line.action == JobAction::TryNow);
    QVERIFY2(line.text.contains(u"as the service asked"_s), qPrintable(line.text));
    // The sixth refusal in a row: the next attempt is later than the service asked for.
    job.error->retryAfter = 90s;
    job.retryAt = now.addSecs(480).toUTC();
    line = describe(job, {.now = now.toUTC()});
    QVERIFY2(line.text.contains(QLocale().toString(QTime(12, 8), QLocale::ShortFormat)),
             qPrintable(line.text));
    job.error->retryAfter = 2h;

    job.updatedAt = QDateTime::currentDateTimeUtc();
    job.retryAt = job.updatedAt.addSecs(7200);
    QVERIFY(!menuOffers(job, u"Try now"));
    QVERIFY(!isFor(JobCommand::Retry, job));
    JobTally chosen;
    chosen.add(job);
    QCOMPARE(chosen.retried, 0);
    job.error->retryAfter.reset();
    QVERIFY(menuOffers(job, u"Try now"));
    QVERIFY(isFor(JobCommand::Retry, job));
}

void TestJobLine::saysTheDayOfATryThatIsNotToday()
{
    const QDateTime now(QDate::currentDate(), QTime(12, 0));
    const QDateTime tomorrow = now.addDays(1);
    Job job = failedWith(ErrorKind::RateLimited);
    job.state = JobState::WaitingToRetry;
    job.updatedAt = now.toUTC();
    job.retryAt = tomorrow.toUTC();
    const QString day = Format::moment(tomorrow);
    QVERIFY2(describe(job, {.now = now.toUTC()}).text.startsWith(u"Next try at "_s + day),
             qPrintable(describe(job, {.now = now.toUTC()}).text));
    job.error->retryAfter = 24h;
    QVERIFY2(describe(job, {.now = now.toUTC()}).text.startsWith(u"Waiting until "_s + day + u','),
             qPrintable(describe(job, {.now = now.toUTC()}).text));
}

void TestJobLine::saysTimesInOneStyle_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("12 hours") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("24 hours") << QLocale(QLocale::German, QLocale::Germany);
}

void TestJobLine::saysTimesInOneStyle()
{
    QFETCH(QLocale, locale);
    const QLocale before;
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(locale);
    const QDateTime at(QDate(2026, 11, 28), QTime(18, 14, 5));
    const QString time = locale.toString(at.time(), QLocale::ShortFormat);
    const QString day = locale.toString(at.date(), u"d MMM yyyy"_s);
    Job job = evoLinkJob(JobState::Completed);
    job.finishedAt = job.createdAt = at.toUTC();
    QVERIFY(describe(job, {.now = at.toUTC()}).text.startsWith(u"Done %1"_s.arg(time)));
    const QString later = describe(job, {.now = at.addDays(2).toUTC()}).text;
    QVERIFY2(later.startsWith(u"Done %1, %2"_s.arg(day, time)), qPrintable(later));
    QCOMPARE(Format::moment(at), u"%1, %2"_s.arg(day, time));
    // Among the details with the seconds.
    QString exact = time;
    exact.insert(exact.lastIndexOf(u"14"_s) + 2, u":05"_s);
    QCOMPARE(Format::exactMoment(at), u"%1, %2"_s.arg(day, exact));
}

void TestJobLine::saysAStoredFailureInTheLanguageOfNow()
{
    Translation language;
    language.install(QStringLiteral("de"));
    Job job = evoLinkJob(JobState::WaitingToRetry);
    job.retryAt = kNow.addSecs(12);
    job.error = connectionError(QNetworkReply::UnknownNetworkError, QStringLiteral("unreachable"), {},
                                ServiceKind::EvoLink);
    const QString german = job.error->message;
    const auto stored = jobFromStored(toStored(job));
    language.install(QStringLiteral("en"));
    QVERIFY(stored);
    job = *stored;
    QCOMPARE(job.error->message, german);
    QVERIFY(german != QStringLiteral("The service can't be reached. Check your connection."));
    QVERIFY2(describe(job, {.now = kNow}).text.endsWith(QStringLiteral("The service can't be reached.")),
             qPrintable(describe(job, {.now = kNow}).text));
    job.state = JobState::Failed;
    QCOMPARE(describe(job, {.now = kNow}).text, QStringLiteral("The service can't be reached."));
    QVERIFY(!errorReport(job).contains(german) && !csvLine(job).contains(german.toUtf8()));
    // Also the note about charges.
    language.install(QStringLiteral("de"));
    Error refusal = errorFromPaidAnswer(
        {.status = 402, .headers = {}, .body = R"({"error":{"code":"key_quota_exhausted"}})"}, kNow);
    refusal.isUncharged = true;
    const Job refused =
        transition(evoLinkJob(JobState::Submitting), {kNow, jobevent::StageFailed{refusal, {}}}).job;
    const auto kept = jobFromStored(toStored(refused));
    language.install(QStringLiteral("en"));
    QVERIFY(kept && !kept->error->message.contains(QStringLiteral("charged")));
    const QString detail = describe(*kept, {.now = kNow}).detail;
    QVERIFY2(detail.endsWith(QStringLiteral("Nothing was charged.")), qPrintable(detail));
    // After that language's full stop, if the service's message has none.
    const Error bare{.kind = ErrorKind::InvalidInput, .message = QStringLiteral("no"), .isUncharged = true};
    using Stop = std::pair<const char *, QChar>;
    for (const auto &[code, stop] :
         {Stop{"ja", u'\u3002'}, Stop{"zh_CN", u'\u3002'}, Stop{"ar", u'.'}, Stop{"de", u'.'}}) {
        language.install(QString::fromLatin1(code));
        QVERIFY2(translatedMessage(bare).contains(QStringLiteral("no") + stop),
                 qPrintable(translatedMessage(bare)));
    }
    language.install(QStringLiteral("en"));
}

void TestJobLine::tellsServicesOfOneHostApart()
{
    const ServiceAddress own{ServiceKind::Custom, QUrl(QStringLiteral("http://127.0.0.1:8787")), {}};
    QCOMPARE(serviceName(own), QStringLiteral("127.0.0.1:8787"));
    setServiceNames({{QStringLiteral("Studio"), own.apiBase, {}}});
    QCOMPARE(serviceName(own), QStringLiteral("Studio"));
    QCOMPARE(serviceTitle({}), QStringLiteral("This computer"));
    setServiceNames({});
}

void TestJobLine::offersToDownloadAFinishedVideoAgain()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    Job job = evoLinkJob(JobState::Completed);
    job.taskId = QStringLiteral("task-unified-1");
    for (const QString &path : {file.fileName(), file.fileName() + QStringLiteral(".gone")}) {
        job.outputPath = path;
        QMenu menu;
        fillJobMenu(&menu, job);
        const auto actions = menu.actions();
        QCOMPARE(std::count_if(actions.cbegin(), actions.cend(),
                               [](const QAction *offered) {
                                   return offered->text() == label(JobAction::DownloadAgain);
                               }),
                 1);
    }
}

void TestJobLine::asksAgainForWhatIsPaidFor_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("resumeState");
    QTest::addColumn<int>("action");
    const auto row = [](ErrorKind kind, JobState stage, JobAction action) {
        QTest::addRow("%s while %s", qPrintable(toString(kind)), qPrintable(toString(stage)))
            << int(kind) << int(stage) << int(action);
    };
    for (const ErrorKind kind :
         {ErrorKind::Media, ErrorKind::NotFound, ErrorKind::Protocol, ErrorKind::Expired,
          ErrorKind::InvalidInput, ErrorKind::Network, ErrorKind::Disk}) {
        row(kind, JobState::Downloading, JobAction::DownloadAgain);
        row(kind, JobState::Processing, JobAction::Retry);
    }
    // The site that hosts the file refuses access, so no key would help.
    row(ErrorKind::Permission, JobState::Downloading, JobAction::DownloadAgain);
    row(ErrorKind::Authentication, JobState::Processing, JobAction::EnterKey);
}

void TestJobLine::asksAgainForWhatIsPaidFor()
{
    QFETCH(const int, kind);
    QFETCH(const int, resumeState);
    QFETCH(const int, action);
    Job job = failedWith(ErrorKind(kind));
    job.submittedAt = kNow.addSecs(-60);
    job.taskId = QStringLiteral("task-unified-1");
    job.resumeState = JobState(resumeState);
    QCOMPARE(int(nextStep(job, kNow)), action);
    QMenu menu;
    fillJobMenu(&menu, job);
    // Either way the user can request it again without paying again.
    const QString step = label(action == int(JobAction::EnterKey) ? JobAction::Retry : JobAction(action));
    const auto actions = menu.actions();
    QVERIFY(std::any_of(actions.cbegin(), actions.cend(),
                        [&step](const QAction *offered) { return offered->text() == step; }));
    QVERIFY(!mayCostAgain(job));
    job.state = JobState::Expired;
    QVERIFY(nextStep(job, kNow) ==
            (kind == int(ErrorKind::Authentication) ? JobAction::EnterKey : JobAction::DownloadAgain));
}

void TestJobLine::estimatesFromTheServiceAndFromHistory()
{
    Job job = evoLinkJob(JobState::Processing);
    RunHistory history;
    QVERIFY(!history.timeLeft(job, kNow));
    job.submittedAt = kNow.addSecs(-30);
    job.task.estimatedTime = 90s;
    QCOMPARE(history.timeLeft(job, kNow), std::optional(60s));
    // A single run that waited for the user's answer isn't used as a measure.
    RunHistory few;
    Job run = job;
    run.state = JobState::Completed;
    for (const int seconds : {90, 900}) {
        run.finishedAt = run.submittedAt.addSecs(seconds);
        few.add(run);
    }
    QCOMPARE(few.timeLeft(job, kNow), std::optional(60s));

    // Runs that took twice their estimate double the next estimate; runs of another service don't count.
    Job done = job;
    done.state = JobState::Completed;
    done.finishedAt = done.submittedAt.addSecs(180);
    for (int i = 0; i < 3; ++i)
        history.add(done);
    QCOMPARE(history.timeLeft(job, kNow), std::optional(150s));
    Job other = job;
    other.service = {ServiceKind::Local, {}, {}};
    QVERIFY(!history.timeLeft(other, kNow)); // a draft's own progress gives the estimate
    other.task.progress = 10 + 70 * 0.75;
    QCOMPARE(history.timeLeft(other, kNow), std::optional(10s));
    other.task.progress = 12; // too little progress for an estimate
    QVERIFY(!history.timeLeft(other, kNow));

    // Without an estimate, the usual duration is used; beyond it there is no estimate.
    job.task.estimatedTime.reset();
    QCOMPARE(history.timeLeft(job, kNow), std::optional(150s));
    QVERIFY(!history.timeLeft(job, kNow.addSecs(400)));
}

void TestJobLine::curlHoldsNoKeyAndSurvivesTheShell()
{
    Job job = evoLinkJob(JobState::Failed);
    job.idempotencyKey = QStringLiteral("0123456789abcdef0123");
    job.body = "{\"video_url\":\"https://example.com/it's $HOME `x`.mp4\"}";
    const QString command = asCurl(job);
    QVERIFY(command.contains(QStringLiteral("Bearer $EVOLINK_API_KEY")));
    Job other = job;
    other.service = {ServiceKind::Custom, QUrl(QStringLiteral("https://gateway.example.com")), {}};
    QVERIFY(asCurl(other).contains(QStringLiteral("Bearer $RETALK_API_KEY")));
    QProcess shell;
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"), QStringLiteral("curl() { printf '%s\\n' \"$@\"; }\n") + command});
    QVERIFY(shell.waitForFinished());
    const QByteArrayList words = shell.readAllStandardOutput().split('\n');
    QVERIFY(words.contains(job.body));
    QVERIFY(words.contains("https://api.evolink.ai/v1/videos/generations"));
    QVERIFY(words.contains("Idempotency-Key: 0123456789abcdef0123"));
}

void TestJobLine::errorReportCarriesTheIdsForSupport()
{
    QVERIFY(errorReport(evoLinkJob(JobState::Completed)).isEmpty());
    Job job = failedTask("service_error", "backend said no");
    job.error->requestId = QStringLiteral("req-77");
    job.error->httpStatus = 503;
    const QString report = errorReport(job);
    for (const char *part :
         {"req-77", "task-unified-1", "service_error", "503", "It went wrong.", "backend said no"})
        QVERIFY2(report.contains(QLatin1String(part)), part);
}

void TestJobLine::oneClipHasOneLengthEverywhere()
{
    // In the row, the facts, the form and the player.
    QCOMPARE(Format::seconds(6250ms), u"6.2 s"_s);
    QCOMPARE(Format::length(6250ms), u"6.2 s"_s);
    QCOMPARE(Format::clockTenths(6250ms), u"0:06.2"_s);
    QCOMPARE(Format::seconds(24'799ms), u"24.7 s"_s);
    QCOMPARE(Format::clockTenths(24'799ms), u"0:24.7"_s);
    QCOMPARE(Format::length(59'999ms), u"59.9 s"_s);
    QCOMPARE(Format::length(480s), u"8:00"_s);
    QCOMPARE(Format::length(3723s), u"1:02:03"_s);
}

void TestJobLine::namesDays()
{
    const QDate today(2026, 11, 22);
    QCOMPARE(dayHeading(today, today), QStringLiteral("Today"));
    QCOMPARE(dayHeading(today.addDays(-1), today), QStringLiteral("Yesterday"));
    QVERIFY(dayHeading(QDate(2026, 3, 2), today).contains(QStringLiteral("March")));
    QVERIFY(dayHeading(QDate(2024, 3, 2), today).contains(QStringLiteral("2024")));
}

QTEST_MAIN(TestJobLine)
#include "tst_jobline.moc"
