#include "inputs/inputverdict.h"

#include "base/mounts.h"
#include "media/fixplan.h"

namespace retalk {

namespace {

QString textOf(const GenerationRequest &request, InputRole role)
{
    switch (role) {
    case InputRole::Video:
        return request.videoUrl;
    case InputRole::Voice:
        return request.audioUrl;
    case InputRole::Face:
        break;
    }
    return request.referenceImageUrl;
}

/// Returns the action that moves an input to the right field, if this isn't it.
Remedy rightPlace(InputRole role, const MediaInfo &info)
{
    using Kind = MediaInfo::Kind;
    switch (info.kind) {
    case Kind::Video:
        // A video's sound may be used as the voice.
        return role == InputRole::Face || (role == InputRole::Voice && !info.hasAudio) ? Remedy::MoveVideo
                                                                                       : Remedy::None;
    case Kind::Audio:
        return role == InputRole::Voice ? Remedy::None : Remedy::MoveVoice;
    case Kind::Image:
        return role == InputRole::Face ? Remedy::None : Remedy::MoveFace;
    case Kind::Unknown:
        break;
    }
    return Remedy::None;
}

} // namespace

QString label(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        break;
    case Remedy::Fix:
        return InputJudge::tr("Fix it");
    case Remedy::MoveVideo:
        return InputJudge::tr("Use as video");
    case Remedy::MoveVoice:
        return InputJudge::tr("Use as voice");
    case Remedy::MoveFace:
        return InputJudge::tr("Use as face");
    case Remedy::ChooseLargest:
        //: The largest face of the people in the video
        return InputJudge::tr("Choose the largest");
    }
    return {};
}

InputVerdict InputJudge::silent()
{
    return {Verdict::Warning, tr("This voice track is silent. Check that it's the right file.")};
}

InputRules inputRulesOf(const ServiceAddress &service)
{
    return {.addresses = addressRuleOf(service), .isDraft = service.kind == ServiceKind::Local};
}

InputVerdict InputJudge::judge(const GenerationRequest &request, const InputRules &rules, InputRole role,
                               const InputInspection &look, bool isStillTyping)
{
    const QString text = textOf(request, role);
    if (text.isEmpty())
        return {};
    // Shares may respond slowly, and typing must not wait for them.
    if (isStillTyping && isMountAddress(text))
        return {};
    const bool isLocal = !localFilePath(text).isEmpty();
    const bool isKnown = look.state == InputInspector::State::Known;
    const Remedy place = isKnown ? rightPlace(role, look.info) : Remedy::None;
    auto error = validateField(request, fieldName(role), rules.addresses, LocalFileRule::Unseen);
    if (!error && isLocal && isKnown && place == Remedy::None && !(rules.isFilm && role != InputRole::Face))
        error = uploadFault(fieldName(role), look.info.bytes, rules.addresses);
    if (error) {
        if (isStillTyping)
            return {};
        // If a file is merely too large to upload, a smaller copy helps.
        const bool isTooLarge = isLocal && isKnown && place == Remedy::None &&
                                look.info.bytes > fixplan::maxBytes(role) && look.info.duration.count() > 0;
        return {Verdict::Bad, error->message, isTooLarge ? Remedy::Fix : place};
    }

    switch (look.state) {
    case InputInspector::State::Idle:
        return {};
    case InputInspector::State::Checking:
        return {Verdict::Checking, {}};
    case InputInspector::State::Failed:
        // An unreadable local file is definitely an error. An address, or a timeout, only means that it
        // couldn't be examined.
        if ((isLocal && look.error.kind != ErrorKind::Timeout) || look.error.kind == ErrorKind::Media ||
            look.error.kind == ErrorKind::NotFound)
            return {Verdict::Bad, look.error.message};
        return {Verdict::Warning, look.error.message};
    case InputInspector::State::Known:
        break;
    }

    const MediaInfo &info = look.info;
    const auto is = [&info](MediaInfo::Kind kind) {
        return info.kind == kind;
    };
    if (role == InputRole::Video && is(MediaInfo::Kind::Audio))
        return {Verdict::Bad, tr("This is an audio file. This field needs a video of someone speaking."),
                place};
    if (role == InputRole::Video && is(MediaInfo::Kind::Image))
        return {Verdict::Bad, tr("This is a picture. This field needs a video of someone speaking."), place};
    if (role == InputRole::Voice && is(MediaInfo::Kind::Image))
        return {Verdict::Bad, tr("This is a picture. This field needs a voice track."), place};
    if (role == InputRole::Voice && is(MediaInfo::Kind::Video) && !info.hasAudio)
        return {Verdict::Bad, tr("This video has no sound. This field needs a voice track."), place};
    if (role == InputRole::Face && (is(MediaInfo::Kind::Audio) || is(MediaInfo::Kind::Video)))
        return {Verdict::Bad, tr("This field needs a face photo, such as a JPEG or PNG file."), place};
    const LimitsOf draft = isLocal ? LimitsOf::DraftFromFile : LimitsOf::DraftFromLink;
    QList<PreflightWarning> warnings = preflight(info, role, rules.isDraft ? draft : LimitsOf::Model);
    // The field has a selector that shows which of several tracks is used.
    warnings.removeIf([](const PreflightWarning &warning) {
        return warning.limit == PreflightWarning::Limit::SoundTracks;
    });
    if (rules.isFilm && role != InputRole::Face) {
        warnings.removeIf([](const PreflightWarning &warning) {
            using Limit = PreflightWarning::Limit;
            return warning.limit == Limit::TooLong || warning.limit == Limit::TooManyBytes ||
                   warning.limit == Limit::TooLarge || warning.limit == Limit::FrameRate ||
                   warning.limit == Limit::Codec || warning.limit == Limit::Format;
        });
    }
    if (warnings.isEmpty())
        return {Verdict::Good, {}};
    // A single copy fixes everything that can be fixed.
    QStringList sentences;
    bool isFixable = false;
    for (const PreflightWarning &warning : warnings) {
        sentences += warning.sentence;
        isFixable = isFixable || warning.isFixable;
    }
    // The losses are shown before the copy is made.
    if (isLocal && isFixable)
        sentences += fixplan::losses(info, role);
    return {Verdict::Warning, sentences.join(u'\n'), isLocal && isFixable ? Remedy::Fix : Remedy::None};
}

} // namespace retalk
