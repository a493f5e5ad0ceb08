#include "service/work/runjob.h"

#include "api/generationrequest.h"
#include "engine/engine.h"
#include "service/work/runlook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdio>

#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

/// 300 s of 1080p must stay under 1.5 GB of physical memory; the address space also has to fit models and
/// mapped files.
[[maybe_unused]] constexpr rlim_t kMaxAddressSpace = rlim_t(6) << 30;
constexpr rlim_t kMaxFileBytes = rlim_t(4) << 30;

std::atomic<bool> isCancelled = false;

void limit(int resource, rlim_t value)
{
    const rlimit both{.rlim_cur = value, .rlim_max = value};
    ::setrlimit(static_cast<__rlimit_resource>(resource), &both);
}

void limitMyself()
{
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, kMaxFileBytes);
#ifndef RETALK_SANITIZED // sanitizers reserve terabytes
    limit(RLIMIT_AS, kMaxAddressSpace);
#endif
    // The window must stay responsive while drafts are made: as batch work they don't preempt it, and it need
    // not wait for their turns to end. On an idle computer they are as fast as before.
    (void)::nice(10);
    const sched_param none{};
    (void)::sched_setscheduler(0, SCHED_BATCH, &none);
}

void print(const QJsonObject &message)
{
    const QByteArray line = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

struct Fault
{
    QString code;
    QString message;
    QString suggestion;
};

int fail(const Fault &fault)
{
    print({{u"error"_s, QJsonObject{{u"code"_s, fault.code},
                                    {u"message"_s, fault.message},
                                    {u"suggestion"_s, fault.suggestion}}}});
    return 0;
}

Fault faultOf(const Error &error)
{
    if (!error.apiCode.isEmpty())
        return {.code = error.apiCode, .message = error.message};
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return {.code = u"request_cancelled"_s, .message = error.message};
    case ErrorKind::Media:
    case ErrorKind::InvalidInput:
        return {.code = u"invalid_parameters"_s, .message = error.message};
    case ErrorKind::Disk:
        return {.code = u"service_error"_s, .message = error.message};
    default:
        return {.code = u"unknown_error"_s, .message = error.message};
    }
}

/// Prints the length of the draft as soon as it is known. Errors in the inputs are left to the engine.
void announceLength(const QJsonObject &job)
{
    const auto video = lipsync::inspect(job.value(u"video").toString());
    const auto voice = lipsync::inspect(job.value(u"voice").toString());
    if (!video || !voice)
        return;
    const bool extends = job.value(u"extend").toBool();
    const double seconds = extends ? voice->seconds : std::min(video->seconds, voice->seconds);
    print({{u"inspected"_s, QJsonObject{{u"seconds"_s, seconds}}}});
}

QJsonObject toJson(const lipsync::Report &report)
{
    QJsonObject json{{u"engine"_s, report.engine},
                     {u"frames"_s, report.frames},
                     {u"frames_changed"_s, report.framesChanged},
                     {u"faces"_s, report.faces},
                     {u"warnings"_s, QJsonArray::fromStringList(report.warnings)}};
    if (report.matchScore)
        json.insert(u"match_score"_s, *report.matchScore);
    if (report.syncLagFrames)
        json.insert(u"sync_lag_frames"_s, *report.syncLagFrames);
    if (report.syncConfidence)
        json.insert(u"sync_confidence"_s, *report.syncConfidence);
    return json;
}

/// May be called from any of the engine's threads.
std::function<bool(double)> progressPrinter()
{
    return [last = std::make_shared<std::atomic<int>>(-1)](double fraction) {
        const int percent = int(fraction * 100);
        if (last->exchange(percent) != percent)
            print({{u"progress"_s, fraction}});
        return !isCancelled.load();
    };
}

int finishLook(const Expected<QJsonObject> &answer)
{
    if (!answer)
        return fail(faultOf(answer.error()));
    print({{u"answer"_s, *answer}});
    return 0;
}

lipsync::Quality qualityOf(const QJsonObject &job)
{
    switch (draftQualityFromString(job.value(u"quality").toString()).value_or(DraftQuality::Normal)) {
    case DraftQuality::Fast:
        return lipsync::Quality::Fast;
    case DraftQuality::High:
        return lipsync::Quality::High;
    case DraftQuality::Normal:
        break;
    }
    return lipsync::Quality::Normal;
}

int generate(const QJsonObject &job)
{
    announceLength(job);
    lipsync::Job work{.videoPath = job.value(u"video").toString(),
                      .voicePath = job.value(u"voice").toString(),
                      .referencePath = job.value(u"reference").toString(),
                      .outputPath = job.value(u"output").toString(),
                      .faceThreshold = job.value(u"threshold").toInt(),
                      .extendVideo = job.value(u"extend").toBool(),
                      .quality = qualityOf(job)};
    const auto report = lipsync::makeEngine()->run(work, progressPrinter());
    if (!report)
        return fail(faultOf(report.error()));
    print({{u"answer"_s, QJsonObject{{u"seconds"_s, report->seconds}, {u"report"_s, toJson(*report)}}}});
    return 0;
}

} // namespace

int runJob(const QString &jobPath)
{
    limitMyself();
    struct sigaction cancel = {};
    cancel.sa_handler = [](int) {
        isCancelled = true;
    };
    ::sigaction(SIGTERM, &cancel, nullptr);

    QFile file(jobPath);
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const QJsonObject job = QJsonDocument::fromJson(file.readAll()).object();
    try {
        const QString kind = job.value(u"kind").toString();
        if (kind == u"generate")
            return generate(job);
        if (kind == u"faces")
            return finishLook(findFaces(job, progressPrinter()));
        if (kind == u"picture-faces")
            return finishLook(findFacesInPicture(job));
        if (kind == u"sync-check")
            return finishLook(analyseSync(job, progressPrinter()));
    } catch (const std::bad_alloc &) {
        return fail({.code = u"resource_exhausted"_s,
                     .message = QStringLiteral("This video needs more memory than a draft may use."),
                     .suggestion = QStringLiteral("Try a smaller or shorter video.")});
    } catch (const std::exception &exception) {
        return fail(
            {.code = u"unknown_error"_s,
             .message =
                 QStringLiteral("The video engine failed: %1").arg(QString::fromUtf8(exception.what()))});
    }
    return 2;
}

} // namespace retalk::service
