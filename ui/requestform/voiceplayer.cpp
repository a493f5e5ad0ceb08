#include "requestform/voiceplayer.h"

#include <algorithm>
#include <utility>

namespace retalk {

using namespace std::chrono_literals;

namespace {
constexpr auto kLengthLimit = 400ms;
} // namespace

VoicePlayer::VoicePlayer(QObject *parent) : QObject(parent), m_clip(ClipPlayer::Sound::Always)
{
    m_lengthWatch.setSingleShot(true);
    m_lengthWatch.setInterval(kLengthLimit);
    connect(&m_lengthWatch, &QTimer::timeout, this, &VoicePlayer::start);
    connect(&m_clip, &ClipPlayer::opened, this, [this] {
        m_lengthWatch.start();
        startWhenKnown();
    });
    connect(&m_clip, &ClipPlayer::durationChanged, this, &VoicePlayer::startWhenKnown);
    connect(&m_clip, &ClipPlayer::positionChanged, this, [this](ClipPlayer::Time position) {
        const auto length = static_cast<double>(m_clip.duration().count());
        if (m_clip.isPlaying())
            Q_EMIT played(length > 0 ? std::min(1.0, static_cast<double>(position.count()) / length) : 0);
    });
    connect(&m_clip, &ClipPlayer::playingChanged, this, [this](bool isPlaying) {
        if (!isPlaying)
            Q_EMIT played(-1);
    });
    connect(&m_clip, &ClipPlayer::failed, this, [this](const Error &error) {
        m_isStarting = false;
        qWarning("the voice cannot be played: %s", qPrintable(error.detail));
        if (error.apiCode == u"no_playback")
            Q_EMIT failed(error.message); // names the packages to install
        else
            Q_EMIT failed(error.apiCode == ClipPlayer::kNoSoundDevice
                              ? tr("No sound device was found to play it on. The video can still be made.")
                              : tr("This can't be played here. The video can still be made."));
    });
}

void VoicePlayer::toggle(const QUrl &source, int track, double fraction)
{
    if (source == m_clip.source() && m_clip.isPlaying())
        return stop();
    m_startAt = fraction < 0.02 ? 0.0 : fraction;
    m_isStarting = true;
    m_clip.open(source, track);
}

void VoicePlayer::startWhenKnown()
{
    if (m_startAt == 0 || m_clip.duration().count() > 0)
        start();
}

void VoicePlayer::start()
{
    if (!m_clip.isOpen() || !std::exchange(m_isStarting, false))
        return;
    m_lengthWatch.stop();
    const auto length = static_cast<double>(m_clip.duration().count());
    if (m_startAt > 0 && length > 0)
        m_clip.seek(ClipPlayer::Time(static_cast<qint64>(m_startAt * length)));
    m_clip.play();
}

void VoicePlayer::stop()
{
    m_isStarting = false;
    m_lengthWatch.stop();
    m_clip.close();
    Q_EMIT played(-1);
}

} // namespace retalk
