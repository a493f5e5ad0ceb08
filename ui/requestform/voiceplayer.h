#pragma once

#include "player/clipplayer.h"

#include <QTimer>

namespace retalk {

/// Plays the chosen voice for a listen. Nothing of the player is made before the first play: it costs 80 MB.
class VoicePlayer : public QObject
{
    Q_OBJECT
public:
    explicit VoicePlayer(QObject *parent = nullptr);

    /// Plays sound track `track` (counted from 1; 0: the player's choice) of `source` from `fraction` (0..1),
    /// or stops when it is already playing there. A file that does not say how long it is starts at its
    /// beginning.
    void toggle(const QUrl &source, int track, double fraction);
    void stop();
    /// What is or was played last.
    QUrl source() const { return m_clip.source(); }

Q_SIGNALS:
    /// 0..1 while playing (0 where the length is not known), -1 when it has stopped.
    void played(double fraction);
    /// A sentence for the person.
    void failed(const QString &why);

private:
    void startWhenKnown();

    void start();

    ClipPlayer m_clip;
    double m_startAt = 0;
    bool m_isStarting = false; ///< waits for the clip to open and to tell its length
    QTimer m_lengthWatch;      ///< a live recording never tells it
};

} // namespace retalk
