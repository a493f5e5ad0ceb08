#pragma once

#include "media/waveform.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <memory>
#include <utility>

namespace retalk {

/// How loud the sounds on a timeline are: the video's own and its parts' voices. Read by programs of their
/// own, one after the other, and kept.
class SoundLevels : public QObject
{
    Q_OBJECT
public:
    struct Sound
    {
        QList<float> peaks; ///< 0..1 for each slice of `length`; empty: not read, or there is none
        std::chrono::milliseconds length{0};
        bool isRead = false;
    };
    explicit SoundLevels(QObject *parent = nullptr);
    ~SoundLevels() override;

    /// Reads a file's sound track (0: its usual one) unless that has been asked for.
    void ask(const QString &file, int track, int bins);
    /// Null for what hasn't been asked for.
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
