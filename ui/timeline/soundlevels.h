#pragma once

#include "media/waveform.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <memory>
#include <utility>

namespace retalk {

/// The loudness of the audio on a timeline: the video's own and that of its parts' voice tracks. Read in
/// child processes, one at a time, and cached.
class SoundLevels : public QObject
{
    Q_OBJECT
public:
    struct Sound
    {
        QList<float> peaks; ///< 0..1 for each slice of `length`; empty: not read, or no audio
        std::chrono::milliseconds length{0};
        bool isRead = false;
    };
    explicit SoundLevels(QObject *parent = nullptr);
    ~SoundLevels() override;

    /// Reads an audio track of a file (0: its default), unless it has already been requested.
    void ask(const QString &file, int track, int bins);
    /// Returns nullptr if the track hasn't been requested.
    const Sound *of(const QString &file, int track) const;

Q_SIGNALS:
    void read();

private:
    using Key = std::pair<QString, int>;
    struct Wanted
    {
        Key key;
        int bins;
    };
    void readNext();

    QHash<Key, Sound> m_sounds;
    std::deque<Wanted> m_wanted;
    std::unique_ptr<WaveformReader> m_reader;
};

} // namespace retalk
