#pragma once

#include "preview/cliplook.h"
#include "preview/clipplayer.h"

#include <QImage>
#include <QTimer>

#include <optional>

namespace retalk {

/// Fetches one frame of a clip that is not on the stage, as its picture. Deleting the object cancels.
class StillFrame : public QObject
{
    Q_OBJECT
public:
    /// The frame that a result made of the clip shows something of at `time`.
    StillFrame(const QUrl &source, ClipPlayer::Time time, QObject *parent = nullptr);

Q_SIGNALS:
    void found(const QImage &frame);
    void failed(const retalk::Error &error);

private:
    void fetch();
    void take(const ClipPlayer::Frame &frame);

    ClipPlayer m_player{ClipPlayer::Sound::No};
    ClipLook m_look;
    FrameLook m_frameLook;
    QTimer m_lookWatch; ///< nothing is found out about it: as it comes
    ClipPlayer::Time m_time;
    ClipPlayer::Time m_length{0};
    bool m_isLookedAt = false;
    bool m_isFetching = false;
    bool m_isDone = false;
};

} // namespace retalk
