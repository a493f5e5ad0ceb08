#include "requestform/voiceplayer.h"

#include "media/probe.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>
#include <QMediaPlayer>

namespace retalk {

bool VoicePlayer::makePlayer()
{
    if (m_player)
        return true;
    // Without its plugins the backend crashes in the constructor.
    if (const auto missing = missingMediaSupport()) {
        Q_EMIT failed(missing->message);
        return false;
    }
    m_player = new QMediaPlayer(this);
    m_output = new QAudioOutput(this);
    m_player->setAudioOutput(m_output);
    connect(m_player, &QMediaPlayer::positionChanged, this, [this](qint64 position) {
        if (m_player->playbackState() == QMediaPlayer::PlayingState && m_player->duration() > 0)
            Q_EMIT played(static_cast<double>(position) / static_cast<double>(m_player->duration()));
    });
    // Seekable comes late: start where the click was only when the sound can be moved.
    connect(m_player, &QMediaPlayer::seekableChanged, this, [this](bool isSeekable) {
        if (isSeekable && m_startAt > 0)
            m_player->setPosition(static_cast<qint64>(m_startAt * static_cast<double>(m_player->duration())));
        m_startAt = 0;
    });
    connect(m_player, &QMediaPlayer::playbackStateChanged, this, [this](QMediaPlayer::PlaybackState state) {
        if (state == QMediaPlayer::StoppedState)
            Q_EMIT played(-1);
    });
    connect(m_player, &QMediaPlayer::errorOccurred, this, [this](QMediaPlayer::Error, const QString &detail) {
        qWarning("the voice cannot be played: %s", qPrintable(detail));
        Q_EMIT failed(QMediaDevices::defaultAudioOutput().isNull()
                          ? tr("No sound device was found to play it on. The video can still be made.")
                          : tr("It cannot be played here. The video can still be made."));
    });
    return true;
}

void VoicePlayer::toggle(const QUrl &source, double fraction)
{
    if (m_player && source == m_source && m_player->playbackState() == QMediaPlayer::PlayingState) {
        stop();
        return;
    }
    if (!makePlayer())
        return;
    m_startAt = fraction < 0.02 ? 0.0 : fraction;
    if (source != m_source) {
        m_source = source;
        m_player->setSource(source);
    } else if (m_player->isSeekable()) {
        m_player->setPosition(static_cast<qint64>(m_startAt * static_cast<double>(m_player->duration())));
        m_startAt = 0;
    }
    m_player->play();
}

void VoicePlayer::stop()
{
    if (m_player)
        m_player->stop();
    Q_EMIT played(-1);
}

} // namespace retalk
