#pragma once

#include <QObject>
#include <QUrl>

class QAudioOutput;
class QMediaPlayer;

namespace retalk {

/// Plays the chosen voice for a listen. The player is made at the first play and not before: it costs 80 MB.
class VoicePlayer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Plays `source` from `fraction` (0..1), or stops when it is already playing there.
    void toggle(const QUrl &source, double fraction);
    void stop();

Q_SIGNALS:
    /// 0..1 while playing, -1 when it has stopped.
    void played(double fraction);
    /// A sentence for the person.
    void failed(const QString &why);

private:
    bool makePlayer();

    QMediaPlayer *m_player = nullptr;
    QAudioOutput *m_output = nullptr;
    QUrl m_source;
    double m_startAt = 0;
};

} // namespace retalk
