#pragma once

#include "base/error.h"
#include "common/workerthread.h"
#include "media/mediainfo.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace retalk {

/// Plays the sound of the clip shown, or of its original at the same position. The sound is decoded to a file
/// of samples and follows the video through loops and seeks immediately, within a single audio stream.
/// GStreamer's own audio can't do that: after some seeks, flushing a PulseAudio stream upsets its clock
/// (libpulse's smoother), and later samples are dropped as late. A change of position or source is a short
/// fade, never a click. Creates nothing before the first clip or without a sound device. No call blocks.
class ClipSound : public QObject
{
    Q_OBJECT
public:
    using Time = std::chrono::microseconds;
    enum class Source { Result, Original };

    explicit ClipSound(QObject *parent = nullptr);
    ~ClipSound() override;

    /// Call when there is a sound device; nothing is read before.
    void takeDevice();
    /// Sets the length of the result's video; neither sound is read beyond it. Zero: unknown, nothing is
    /// read.
    void setLength(Time length);
    /// Reads the sound of a local file; links stay silent.
    void setClip(Source source, const QUrl &file);
    QUrl clip(Source source) const { return m_clips[int(source)].file; }
    /// Sets what is known about the clip so far: which audio track is used, and where its video starts in the
    /// file's time.
    void setFacts(Source source, const MediaInfo &info);
    void clear(Source source);
    /// Selects the source that is heard. The previous one stays audible until the other has been read. Past
    /// the end of a source there is silence.
    void hear(Source source);
    void setVolume(double linear); ///< 0..1
    void setMuted(bool isMuted);

    /// Opens the sound device if it isn't open: that takes a moment, and follow() is about to be called.
    void wake();
    /// Tells the mixer that the frame at `time` (from the clip's first frame) is shown now and the next ones
    /// follow at `rate`.
    void follow(Time time, double rate);
    /// Call when the video has stopped.
    void stop();

Q_SIGNALS:
    /// Emitted when a clip's sound can't be read, with an error of kind Disk or Media.
    void failed(const retalk::Error &error);

private:
    class Mixer;
    class Samples;
    template <typename Command>
    void post(Command command);
    void makeMixer();
    struct Clip
    {
        QUrl file;
        int track = 1;        ///< 0: none
        Time offset{0};       ///< from the first audio sample to the first frame
        bool isKnown = false; ///< track and offset have been measured
        bool isTold = false;  ///< the read error has been reported
        std::unique_ptr<Samples> samples;
    };
    void read(Source source);
    void tellFault(Source source);

    Mixer *m_mixer = nullptr; ///< owned by m_thread
    WorkerThreadPointer m_thread;
    Clip m_clips[2];
    Time m_length{0};
    bool m_hasDevice = false;
    double m_volume = 1;
    bool m_isMuted = false;
    Source m_heard = Source::Result;
};

} // namespace retalk
