#include "inputs/inputlookup.h"

#include "inputs/inputinspector.h"

namespace retalk {

namespace {
constexpr std::size_t kAtOnce = 2;
constexpr std::chrono::seconds kProbePatience{15};
} // namespace

Lengths lengthsOf(const GenerationRequest &request, const InputAnswers &answers)
{
    Lengths lengths{.video = {}, .voice = {}, .isExtended = request.videoExtension};
    if (const auto video = answers.constFind(request.videoUrl); video != answers.cend() && *video)
        lengths.video = (*video)->duration;
    if (const auto voice = answers.constFind(request.audioUrl); voice != answers.cend() && *voice)
        lengths.voice = shifted((*voice)->voiceLength(request.audioTrack), request.audioOffset);
    return lengths;
}

InputLookup::InputLookup(QObject *parent) : QObject(parent) {}

InputLookup::~InputLookup() = default;

void InputLookup::ask(const QStringList &inputs)
{
    for (const QString &input : inputs) {
        if (input.isEmpty() || m_asked.contains(input))
            continue;
        m_asked.insert(input);
        m_waiting.prepend(input);
    }
    startNext();
}

std::optional<Expected<MediaInfo>> InputLookup::answer(const QString &input) const
{
    const auto found = m_answers.constFind(input);
    return found == m_answers.cend() ? std::nullopt : std::optional(*found);
}

void InputLookup::startNext()
{
    while (!m_waiting.isEmpty() && m_probes.size() < kAtOnce) {
        const QString input = m_waiting.takeLast();
        auto &probe =
            m_probes.emplace_back(std::make_unique<MediaProbe>(sourceOf(input), nullptr, kProbePatience));
        probe->skipPoster();
        connect(probe.get(), &MediaProbe::finished, this,
                [this, input, asked = probe.get()](const Expected<MediaProbe::Result> &result) {
                    if (result)
                        m_answers.insert(input, result->info);
                    else
                        m_answers.insert(input, failure(result.error()));
                    m_probes.remove_if([asked](std::unique_ptr<MediaProbe> &candidate) {
                        if (candidate.get() != asked)
                            return false;
                        candidate.release()->deleteLater(); // it is the caller
                        return true;
                    });
                    startNext();
                    Q_EMIT changed();
                });
        probe->start();
    }
}

} // namespace retalk
