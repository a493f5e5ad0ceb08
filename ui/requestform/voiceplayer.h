#pragma once

#include "player/clipplayer.h"

#include <QTimer>

namespace retalk {

/// Plays the chosen voice track. Creates the player on first use, because it takes 80 MB.
class VoicePlayer : public QObject
{
    Q_OBJECT
public:
    explicit VoicePlayer(QObject *parent = nullptr);

    /// Plays audio track `track` (counted from 1; 0: the player's choice) of `source` from `fraction` (0..1),
    /// or stops if it is already playing there. A file of unknown length starts at its beginning.
    void toggle(const QUrl &source, int track, double fraction);
    void stop();
    /// Returns what is playing or was played last.
    QUrl source() const { return m_clip.source(); }

Q_SIGNALS:
    /// 0..1 while playing (0 if the length is unknown), -1 when stopped.
    void played(double fraction);
    /// Emitted with a sentence for the user.
    void failed(const QString &why);

private:
    void startWhenKnown();

    void start();

    ClipPlayer m_clip;
    double m_startAt = 0;
    bool m_isStarting = false; ///< waiting for the clip to open and its length to be known
    QTimer m_lengthWatch;      ///< a live recording never has a length
};

} // namespace retalk
