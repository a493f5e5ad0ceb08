#pragma once

#include "base/expected.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>

namespace retalk {

/// Peaks of a local or remote sound (or a video's sound) for drawing: `bins` values 0..1, each the largest
/// absolute sample of its slice of time, over all channels. Deleting the object cancels. Memory does not grow
/// with the length of the sound.
class WaveformReader : public QObject
{
    Q_OBJECT
public:
    WaveformReader(const QUrl &source, int bins, QObject *parent = nullptr,
                   std::chrono::milliseconds limit = std::chrono::minutes(2));
    ~WaveformReader() override;
    /// The sound track that is read, counted from 1; 0: the one that MediaProbe names as used. Before
    /// start().
    void useSoundTrack(int number);
    void start();
    /// How long the sound is, as it was read: gaps and a late start are silence. Known with finished().
    std::chrono::milliseconds length() const;

Q_SIGNALS:
    /// At most about ten times a second; only where the sound says how long it is.
    void progressed(double fraction);
    /// An Error like MediaProbe's, "no_sound" among its codes.
    void finished(const retalk::Expected<QList<float>> &peaks);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
