#include "cli/generatecommand.h"

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/followcommand.h"
#include "cli/jobargument.h"
#include "cli/requestoptions.h"
#include "cli/resubmitprompt.h"
#include "cli/serviceoption.h"
#include "cli/yesnoquestion.h"
#include "jobs/model/jobcodec.h"
#include "jobs/runner/resultname.h"
#include "media/linkcheck.h"
#include "media/preflight.h"
#include "media/probe.h"
#include "program/composition.h"

#include <QUrl>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace retalk::cli {

namespace {

using namespace Qt::StringLiterals;

/// Parses seconds with decimals; returns nothing if it isn't a number or exceeds a request's limits.
std::optional<std::chrono::milliseconds> offsetFrom(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (!isNumber || !(std::abs(seconds) <= double(std::chrono::seconds(kAudioOffsetMax).count())))
        return std::nullopt;
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

GenerationRequest requestFrom(const QCommandLineParser &parser)
{
    GenerationRequest request{.videoUrl = inputFrom(parser.value(u"video"_s)),
                              .audioUrl = inputFrom(parser.value(u"audio"_s)),
                              .referenceImageUrl = inputFrom(parser.value(u"reference"_s)),
                              .videoExtension = parser.isSet(u"extend"_s),
                              .callbackUrl = parser.value(u"callback-url"_s)};
    request.faceThreshold = faceThresholdFrom(parser).value_or(request.faceThreshold);
    request.audioTrack = parser.value(u"audio-track"_s).toInt();
    request.audioOffset = offsetFrom(parser.value(u"audio-offset"_s)).value_or(std::chrono::milliseconds(0));
    request.quality = qualityFrom(parser);
    return request;
}

} // namespace

GenerateCommand::GenerateCommand()
    : FilmStartCommand({
          .name = u"generate"_s,
          .description = tr("Lip-sync a video to a voice track and wait for the result."),
          .options =
              {
                  //: a value's name in the command line's help: a web address or a file of this computer
                  {u"video"_s, tr("The video of someone speaking."), tr("URL|FILE")},
                  {u"audio"_s, tr("The new voice track."), tr("URL|FILE")},
                  {u"reference"_s, tr("A photo of the person to change, if there are several in the video."),
                   tr("URL|FILE")},
                  faceThresholdOption(),
                  {u"audio-track"_s,
                   tr("Which audio track of the file to use, counted from 1; the file's default if not "
                      "given."),
                   u"N"_s},
                  {u"audio-offset"_s,
                   tr("Start the voice track this many seconds later; a negative number cuts off its "
                      "beginning."),
                   u"S"_s},
                  {u"extend"_s, tr("Extend the video to the length of the voice track.")},
                  {u"callback-url"_s, tr("The https:// URL to notify when the job is done."), u"URL"_s},
                  qualityOption(),
                  serviceOption(),
                  {u"files-service"_s, tr("Where files are uploaded, if not to the same address."), u"URL"_s},
                  {QStringList{u"o"_s, u"output"_s},
                   tr("The finished video. An older file of that name is replaced once the new one is "
                      "complete."),
                   tr("FILE")},
                  underlayOption(),
                  {u"split"_s,
                   tr("Submit a video that is longer than the service accepts in pieces, and join them.")},
                  {u"again"_s,
                   tr("Submit the job even if the same one was submitted less than a minute ago.")},
                  noWaitOption(),
                  jsonOption(),
              },
          .required = {u"video"_s, u"audio"_s, u"output"_s},
          .words = {},
      })
{
}

QString GenerateCommand::usageError(const QCommandLineParser &parser) const
{
    if (const QString wrong = requestError(parser); !wrong.isEmpty())
        return wrong;
    const QString track = parser.value(u"audio-track"_s);
    if (parser.isSet(u"audio-track"_s) && track.toInt() < 1)
        return tr("--audio-track needs a whole number from 1, not “%1”.").arg(track);
    const QString offset = parser.value(u"audio-offset"_s);
    if (parser.isSet(u"audio-offset"_s) && !offsetFrom(offset)) {
        return tr("--audio-offset needs a number of seconds such as 0.5, from -%1 to %1, not “%2”.")
            .arg(std::chrono::seconds(kAudioOffsetMax).count())
            .arg(offset);
    }
    if (parser.isSet(u"split"_s) && parser.isSet(u"no-wait"_s))
        return tr("--split can't go with --no-wait: pieces are joined when all are done.");
    if (const QString wrong = underlayError(parser); !wrong.isEmpty())
        return wrong;
    const bool hasOther =
        parser.isSet(u"no-wait"_s) || parser.isSet(u"extend"_s) || parser.isSet(u"callback-url"_s);
    if (parser.isSet(u"underlay"_s) && hasOther) {
        return tr(
            "--underlay can't go with --no-wait, --extend or --callback-url: the sound is mixed in here "
            "when the video is done.");
    }
    return serviceError(parser);
}

void GenerateCommand::start(const QCommandLineParser &parser, Composition &parts, Console &console)
{
    begin(parts, console);
    const auto service = serviceFrom(parser, *parts.settings());
    if (!service) {
        console.error(service.error());
        Q_EMIT finished(ExitUsage);
        return;
    }
    m_service = *service;
    if (parser.isSet(u"quality"_s) && m_service.kind != ServiceKind::Local) {
        return refuse({.kind = ErrorKind::InvalidInput,
                       .message = tr("--quality is for drafts on this computer: add --service local."),
                       .apiCode = u"usage"_s},
                      ExitUsage);
    }
    m_request = requestFrom(parser);
    m_output = parser.value(u"output"_s);
    if (const auto written = checkEnding(m_output); !written)
        return refuse(written.error(), ExitUsage);
    m_underlay = underlayFrom(parser);
    m_isSplit = parser.isSet(u"split"_s);
    m_isAgain = parser.isSet(u"again"_s);
    // The upload limit applies to each piece instead.
    const QList<Error> broken =
        validate(m_request, m_isSplit ? AddressRule::PrivateAllowed : addressRuleOf(m_service));
    for (const Error &error : broken)
        console.error(error);
    if (!broken.isEmpty()) {
        Q_EMIT finished(ExitInputRefused);
        return;
    }
    if (parser.isSet(u"no-wait"_s))
        leaveWhenSubmitted();
    if (const auto same = findDuplicate())
        refuseDuplicate(*same, &GenerateCommand::checkLinks);
    else
        checkLinks();
}

/// Returns the job that this one would repeat by mistake.
std::optional<QUuid> GenerateCommand::findDuplicate() const
{
    // A draft is free, however often it's made.
    const bool isWanted = m_service.kind == ServiceKind::Local || m_isAgain || m_mayRepeat;
    return isWanted ? std::nullopt : parts().runner()->findDuplicate(m_request, m_service);
}

/// Refuses the job, or asks if there's a terminal; after a yes, `next` continues.
void GenerateCommand::refuseDuplicate(const QUuid &duplicate, void (GenerateCommand::*next)())
{
    if (YesNoQuestion::canAsk(console()))
        return askAboutDuplicate(duplicate, next);
    console().error({.kind = ErrorKind::InvalidInput,
                     .message = tr("The same job was submitted less than a minute ago (job %1). Add --again "
                                   "to submit it once more.")
                                    .arg(shortId(duplicate)),
                     .apiCode = u"usage"_s});
    Q_EMIT finished(ExitUsage);
}

void GenerateCommand::askAboutDuplicate(const QUuid &duplicate, void (GenerateCommand::*next)())
{
    m_mayRepeat = true;
    const auto job = parts().store()->job(duplicate);
    if (!job)
        return (this->*next)();
    auto *question = new ResubmitPrompt(*job, &console(), this);
    connect(question, &ResubmitPrompt::answered, this, [this, next](bool isWanted) {
        if (isWanted)
            (this->*next)();
        else
            Q_EMIT finished(ExitUsage);
    });
    question->ask();
}

/// Checks links, because a service would charge for a web page, too, or reject it only after the uploads.
void GenerateCommand::checkLinks()
{
    checkLink(m_request.videoUrl, u"video_url"_s, &m_request.names.video);
    checkLink(m_request.audioUrl, u"audio_url"_s, &m_request.names.voice);
    checkLink(m_request.referenceImageUrl, u"ref_image_url"_s, &m_request.names.face);
    if (m_openChecks == 0)
        checkLengths();
}

void GenerateCommand::checkLink(const QString &link, const QString &field, QString *name)
{
    if (link.isEmpty() || !localFilePath(link).isEmpty())
        return;
    auto *look = new LinkCheck(link, this);
    connect(look, &LinkCheck::finished, this, [this, look, field, name](const std::optional<Error> &refusal) {
        *name = look->name();
        if (refusal && !m_refusal) {
            m_refusal = refusal;
            m_refusal->kind = ErrorKind::InvalidInput;
            m_refusal->field = field;
            //: %1: what is wrong with a link, one or two sentences
            m_refusal->message = tr("%1 Nothing was submitted.").arg(refusal->message);
        }
        if (--m_openChecks == 0)
            endLinkChecks();
    });
    ++m_openChecks;
    look->start();
}

void GenerateCommand::endLinkChecks()
{
    if (m_refusal)
        refuse(*m_refusal, ExitInputRefused);
    else
        checkLengths();
}

/// Checks local files, because uploading any that exceed the service's limits would be in vain. Links are
/// left to the service.
void GenerateCommand::checkLengths()
{
    const bool areFiles =
        !localFilePath(m_request.videoUrl).isEmpty() && !localFilePath(m_request.audioUrl).isEmpty();
    if (!areFiles || m_service.kind == ServiceKind::Local)
        return endMeasuring();
    m_lengths.isExtended = m_request.videoExtension;
    measure(m_request.videoUrl, &Lengths::video);
    measure(m_request.audioUrl, &Lengths::voice);
}

void GenerateCommand::measure(const QString &input, std::chrono::milliseconds Lengths::*length)
{
    auto *probe = new MediaProbe(QUrl::fromLocalFile(localFilePath(input)), this);
    probe->skipPoster();
    ++m_openChecks;
    connect(probe, &MediaProbe::finished, this, [this, length](const Expected<MediaProbe::Result> &result) {
        if (result) { // files that can't be read here are left to the service
            m_lengths.*length =
                length == &Lengths::voice
                    ? shifted(result->info.voiceLength(m_request.audioTrack), m_request.audioOffset)
                    : result->info.duration;
        }
        if (--m_openChecks == 0)
            endMeasuring();
    });
    probe->start();
}

/// Returns true if the result is too long for one job. Links are left to the service, and the local service
/// has no limit.
bool GenerateCommand::isTooLong() const
{
    return m_lengths.result() > std::chrono::milliseconds(limits::kLongest);
}

void GenerateCommand::endMeasuring()
{
    const auto length = m_lengths.result();
    const bool isFilm = m_underlay.kind != Underlay::Kind::None;
    if (!isTooLong() && !isFilm)
        return submit();
    if (m_lengths.added().count() > 0) {
        return refuse(
            {.kind = ErrorKind::InvalidInput,
             .message = tr("The voice track is %1 long, and the service accepts at most %2. A video that "
                           "is extended can't be split. Cut the voice track.")
                            .arg(timeText(length), timeText(limits::kLongest)),
             .field = u"audio_url"_s},
            ExitInputRefused);
    }
    const auto later = std::max(m_request.audioOffset, std::chrono::milliseconds{});
    make({.video = m_request.videoUrl,
          .parts = {{.from = later,
                     .to = {},
                     .voice = m_request.audioUrl,
                     .voiceFrom = later - m_request.audioOffset,
                     .voiceTrack = m_request.audioTrack,
                     .face = m_request.referenceImageUrl}},
          .underlay = m_underlay,
          .output = m_output,
          .service = m_service,
          .faceThreshold = m_request.faceThreshold,
          .quality = m_request.quality},
         {.pays = m_isSplit || !isTooLong(), .repeats = m_isAgain});
}

/// A film goes on behind its last piece, where a job would end.
void GenerateCommand::warnOfEnd(const FilmPlan &plan)
{
    const FrameRate rate = found().facts.rate;
    if (m_underlay.kind == Underlay::Kind::None || plan.pieces.isEmpty() ||
        secondsAt(found().facts.frames - plan.pieces.constLast().end(), rate) < 0.15)
        return;
    const auto end =
        std::chrono::milliseconds(std::llround(1000 * secondsAt(plan.pieces.constLast().end(), rate)));
    //: %1: a time such as 0:20
    const QString note =
        tr("The voice track ends at %1. From there on, the video's own sound is heard as it is.")
            .arg(timeText(end));
    console().event(u"warning"_s, {{u"message"_s, note}});
    console().say(FollowCommand::tr("Warning: %1").arg(note));
}

void GenerateCommand::planned(const FilmPlan &plan)
{
    if (m_isSplit || !isTooLong()) {
        warnOfEnd(plan);
        return FilmStartCommand::planned(plan);
    }
    refuse({.kind = ErrorKind::InvalidInput,
            //: %1, %2: times such as 11:04; %3: "6 pieces, about 532.0 credits ($7.82)"
            .message =
                tr("%1 is more than the %2 the service accepts. Add --split to submit %3, joined for you.")
                    .arg(timeText(m_lengths.result()), timeText(limits::kLongest),
                         priceOf(found().film, plan.pieces, found().facts.rate)),
            .field = u"video_url"_s},
           ExitInputRefused);
}

void GenerateCommand::submit()
{
    // Checking links took time, and another process may have submitted the same job meanwhile.
    std::optional<SubmitLock> turn;
    if (m_service.kind != ServiceKind::Local && !m_isAgain) {
        turn = lockFrom(parts().runner()->acquireSubmitLock(m_request, m_service));
        if (!turn)
            return;
        if (const auto same = findDuplicate())
            return refuseDuplicate(*same, &GenerateCommand::submit);
    }
    const auto job = parts().runner()->submit(m_request, m_service, m_output);
    if (!job) {
        console().error(job.error());
        Q_EMIT finished(exitCodeFor(job.error()));
        return;
    }
    follow(job->id);
}

} // namespace retalk::cli
