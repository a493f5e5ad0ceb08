#pragma once

#include "base/expected.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>

namespace retalk {

/// Reads the peaks of a local or remote sound (or of a video's sound) for drawing: `bins` values from 0 to 1,
/// each the largest absolute sample in its time slice over all channels. Deleting the object cancels. Memory
/// use doesn't grow with the length of the sound.
class WaveformReader : public QObject
{
    Q_OBJECT
public:
    WaveformReader(const QUrl &source, int bins, QObject *parent = nullptr,
                   std::chrono::milliseconds limit = std::chrono::minutes(2));
    ~WaveformReader() override;
    /// Selects the sound track, counted from 1; 0: the one that MediaProbe reports as in use. Call before
    /// start().
    void useSoundTrack(int number);
    void start();
    /// Returns the length of the sound as read, with gaps and a late start as silence. Known once finished()
    /// is emitted.
    std::chrono::milliseconds length() const;

Q_SIGNALS:
    /// Emitted at most about ten times per second; only if the sound states its length.
    void progressed(double fraction);
    /// Fails with the same errors as MediaProbe, and "no_sound".
    void finished(const retalk::Expected<QList<float>> &peaks);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
