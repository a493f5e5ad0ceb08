#include "inputs/inputinspector.h"

#include "api/generationrequest.h"

#include <algorithm>

namespace retalk {

using namespace std::chrono_literals;

namespace {
/// -60 dB of full scale: above dither and line hum, below a whisper.
constexpr float kSilence = 0.001F;
} // namespace

QString fieldName(InputRole role)
{
    switch (role) {
    case InputRole::Video:
        return QStringLiteral("video_url");
    case InputRole::Voice:
        return QStringLiteral("audio_url");
    case InputRole::Face:
        break;
    }
    return QStringLiteral("ref_image_url");
}

QUrl sourceOf(const QString &text)
{
    const QString path = localFilePath(text);
    return path.isEmpty() ? QUrl(text) : QUrl::fromLocalFile(path);
}

bool InputInspector::isSilence(const QList<float> &peaks)
{
    return !peaks.isEmpty() && *std::max_element(peaks.cbegin(), peaks.cend()) < kSilence;
}

InputInspector::InputInspector(InputRole role, QObject *parent) : QObject(parent), m_role(role)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(350ms);
    connect(&m_pause, &QTimer::timeout, this, &InputInspector::ask);
}

InputInspector::~InputInspector() = default;

InputInspection InputInspector::inspection() const
{
    return {m_state, m_result.info, m_error};
}

void InputInspector::inspect(const QString &text, bool isTyping)
{
    if (text == m_text && m_state != State::Failed)
        return;
    stop();
    if (text != m_text)
        m_soundTrack = 0;
    m_text = text;
    m_state = text.isEmpty() ? State::Idle : State::Checking;
    Q_EMIT changed();
    if (text.isEmpty())
        return;
    if (isTyping)
        m_pause.start();
    else
        ask();
}

void InputInspector::stop()
{
    m_pause.stop();
    m_probe.reset();
    m_waveform.reset();
    m_result = {};
    m_peaks.clear();
    m_error = {};
}

void InputInspector::ask()
{
    const QUrl source = sourceOf(m_text);
    m_probe = std::make_unique<MediaProbe>(source);
    connect(m_probe.get(), &MediaProbe::finished, this, [this](const Expected<MediaProbe::Result> &result) {
        if (result) {
            m_result = *result;
            // If a video is used for its voice, its sound counts.
            if (m_role == InputRole::Voice)
                m_result.info.duration = m_result.info.voiceLength();
            m_state = State::Known;
        } else {
            m_error = result.error();
            m_state = State::Failed;
        }
        Q_EMIT changed();
    });
    m_probe->start();

    readPeaks();
}

void InputInspector::setSoundTrack(int number)
{
    if (number == m_soundTrack)
        return;
    m_soundTrack = number;
    m_peaks.clear();
    if (m_state == State::Checking || m_state == State::Known)
        readPeaks();
}

void InputInspector::readPeaks()
{
    if (m_role != InputRole::Voice || m_pause.isActive())
        return;
    const QUrl source = sourceOf(m_text);
    m_waveform = std::make_unique<WaveformReader>(source, kPeaks);
    // Missing peaks are no problem: the probe reports what is wrong with the file.
    connect(m_waveform.get(), &WaveformReader::finished, this, [this](const Expected<QList<float>> &peaks) {
        m_peaks = peaks.value_or(QList<float>());
        Q_EMIT changed();
    });
    m_waveform->useSoundTrack(m_soundTrack);
    m_waveform->start();
}

} // namespace retalk
