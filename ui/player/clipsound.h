#pragma once

#include "base/error.h"
#include "common/sidethread.h"
#include "media/mediainfo.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace retalk {

/// The sound of the clip that is shown, or that of its original at the same place. It is decoded into a file
/// of samples and follows the pictures: where a loop or a seek takes them, it goes at once, into the same
/// stream of sound. GStreamer's own sound does not survive that: flushing a stream of PulseAudio puts its
/// clock (libpulse's smoother) beside itself after some seeks, and what comes later is dropped as late. A
/// change of place or of source is a short fade, never a click. Nothing is made before the first clip, and
/// nothing where there is no sound device. No call blocks.
class ClipSound : public QObject
{
    Q_OBJECT
public:
    using Time = std::chrono::microseconds;
    enum class Source { Result, Original };

    explicit ClipSound(QObject *parent = nullptr);
    ~ClipSound() override;

    /// There is a sound device: before this, nothing is read.
    void takeDevice();
    /// How long the result's pictures are: no more of either sound is read. Zero: not known, nothing is read.
    void setLength(Time length);
    /// Reads the sound of a local file; a link is silent.
    void setClip(Source source, const QUrl &file);
    QUrl clip(Source source) const { return m_clips[int(source)].file; }
    /// What is known about it by now: which of its tracks is used, and where on the file's clock its pictures
    /// begin.
    void setFacts(Source source, const MediaInfo &info);
    void clear(Source source);
    /// Which of the two is heard. The one of before goes on until the other has been read. Past the end of
    /// either it is silent.
    void hear(Source source);
    void setVolume(double linear); ///< 0..1
    void setMuted(bool isMuted);

    /// Opens the sound device if it is not: it takes a moment, and follow() comes soon.
    void wake();
    /// The picture of `time` (since the clip's first one) is shown now, and the next ones follow at `rate`.
    void follow(Time time, double rate);
    /// The pictures stand.
    void stop();

Q_SIGNALS:
    /// A clip has a sound, and it can't be read: kind Disk or Media.
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
        int track = 1;        ///< 0: it has none
        Time offset{0};       ///< from the first of its samples to its first picture
        bool isKnown = false; ///< what was said above is measured
        bool isTold = false;  ///< that it can't be read
        std::unique_ptr<Samples> samples;
    };
    void read(Source source);
    void tellFault(Source source);

    Mixer *m_mixer = nullptr; ///< of m_thread, which deletes it
    SideThreadPointer m_thread;
    Clip m_clips[2];
    Time m_length{0};
    bool m_hasDevice = false;
    double m_volume = 1;
    bool m_isMuted = false;
    Source m_heard = Source::Result;
};

} // namespace retalk
