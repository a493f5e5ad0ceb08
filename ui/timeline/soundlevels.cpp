#include "timeline/soundlevels.h"

#include <QUrl>

namespace retalk {

namespace {

/// Enough for hours of audio on a slow computer.
constexpr std::chrono::minutes kLongestReading{10};

} // namespace

SoundLevels::SoundLevels(QObject *parent) : QObject(parent) {}

SoundLevels::~SoundLevels() = default;

void SoundLevels::ask(const QString &file, int track, int bins)
{
    const Key key{file, track};
    if (file.isEmpty() || m_sounds.contains(key))
        return;
    m_sounds.insert(key, {});
    m_wanted.push_back({key, bins});
    readNext();
}

const SoundLevels::Sound *SoundLevels::of(const QString &file, int track) const
{
    const auto found = m_sounds.constFind({file, track});
    return found == m_sounds.cend() ? nullptr : &*found;
}

void SoundLevels::readNext()
{
    if (m_reader || m_wanted.empty())
        return;
    const Wanted next = m_wanted.front();
    m_wanted.pop_front();
    m_reader = std::make_unique<WaveformReader>(QUrl::fromLocalFile(next.key.first), next.bins, nullptr,
                                                kLongestReading);
    m_reader->useSoundTrack(next.key.second);
    connect(m_reader.get(), &WaveformReader::finished, this,
            [this, key = next.key](const Expected<QList<float>> &peaks) {
                Sound &sound = m_sounds[key];
                sound.isRead = true;
                sound.length = m_reader->length();
                if (peaks)
                    sound.peaks = *peaks;
                m_reader.release()->deleteLater(); // the signal comes from this object
                Q_EMIT read();
                readNext();
            });
    m_reader->start();
}

} // namespace retalk
