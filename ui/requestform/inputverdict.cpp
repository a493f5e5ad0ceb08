#include "requestform/inputverdict.h"

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

} // namespace

InputVerdict InputJudge::judge(const GenerationRequest &request, AddressRule rule, InputRole role,
                               const InputInspector &inspector, bool isStillTyping)
{
    using Verdict = VerdictLine::Verdict;
    const QString text = textOf(request, role);
    if (text.isEmpty())
        return {};
    if (const auto error = validateField(request, fieldName(role), rule))
        return isStillTyping ? InputVerdict{} : InputVerdict{Verdict::Bad, error->message};

    const bool isLocal = !localFilePath(text).isEmpty();
    switch (inspector.state()) {
    case InputInspector::State::Idle:
        return {};
    case InputInspector::State::Checking:
        return {Verdict::Checking, {}};
    case InputInspector::State::Failed:
        // A file of our own that cannot be read is certain; of an address only that it could not be looked at
        // from here.
        if (isLocal || inspector.error().kind == ErrorKind::Media ||
            inspector.error().kind == ErrorKind::NotFound)
            return {Verdict::Bad, inspector.error().message};
        return {Verdict::Warning, inspector.error().message};
    case InputInspector::State::Known:
        break;
    }

    const MediaInfo &info = inspector.info();
    const auto is = [&info](MediaInfo::Kind kind) {
        return info.kind == kind;
    };
    if (role == InputRole::Video && is(MediaInfo::Kind::Audio))
        return {Verdict::Bad, tr("This is a sound. Here belongs the video of somebody speaking.")};
    if (role == InputRole::Video && is(MediaInfo::Kind::Image))
        return {Verdict::Bad, tr("This is a picture. Here belongs the video of somebody speaking.")};
    if (role == InputRole::Voice && is(MediaInfo::Kind::Image))
        return {Verdict::Bad, tr("This is a picture. Here belongs the voice that will be spoken.")};
    if (role == InputRole::Voice && is(MediaInfo::Kind::Video) && !info.hasAudio)
        return {Verdict::Bad, tr("This video has no sound. Here belongs the voice that will be spoken.")};
    if (role == InputRole::Face && (is(MediaInfo::Kind::Audio) || is(MediaInfo::Kind::Video)))
        return {Verdict::Bad, tr("Here belongs a picture of the face, such as a JPEG or PNG file.")};
    // The weightiest limit is enough: mending it looks at the copy again.
    const QList<PreflightWarning> warnings = preflight(info, role);
    if (!warnings.isEmpty())
        return {Verdict::Warning, warnings.constFirst().sentence, isLocal && warnings.constFirst().isFixable};
    return {Verdict::Good, {}};
}

} // namespace retalk
