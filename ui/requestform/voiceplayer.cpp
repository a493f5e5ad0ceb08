#include "requestform/voiceplayer.h"

namespace retalk {

VoicePlayer::VoicePlayer(QObject *parent) : QObject(parent), m_clip(true)
{
    connect(&m_clip, &ClipPlayer::opened, this, &VoicePlayer::startWhenKnown);
    connect(&m_clip, &ClipPlayer::durationChanged, this, &VoicePlayer::startWhenKnown);
    connect(&m_clip, &ClipPlayer::positionChanged, this, [this](ClipPlayer::Time position) {
        if (m_clip.isPlaying() && m_clip.duration().count() > 0)
            Q_EMIT played(static_cast<double>(position.count()) /
                          static_cast<double>(m_clip.duration().count()));
    });
    connect(&m_clip, &ClipPlayer::playingChanged, this, [this](bool isPlaying) {
        if (!isPlaying)
            Q_EMIT played(-1);
    });
    connect(&m_clip, &ClipPlayer::failed, this, [this](const Error &error) {
        m_isStarting = false;
        qWarning("the voice cannot be played: %s", qPrintable(error.detail));
        if (error.apiCode == u"no_playback")
            Q_EMIT failed(error.message); // says what to install
        else
            Q_EMIT failed(error.apiCode == ClipPlayer::kNoSoundDevice
                              ? tr("No sound device was found to play it on. The video can still be made.")
                              : tr("It cannot be played here. The video can still be made."));
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
    if (!m_isStarting || !m_clip.isOpen() || m_clip.duration().count() <= 0)
        return;
    m_isStarting = false;
    if (m_startAt > 0)
        m_clip.seek(ClipPlayer::Time(
            static_cast<qint64>(m_startAt * static_cast<double>(m_clip.duration().count()))));
    m_clip.play();
}

void VoicePlayer::stop()
{
    m_isStarting = false;
    m_clip.close();
    Q_EMIT played(-1);
}

} // namespace retalk
