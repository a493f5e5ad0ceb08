#include "player/clipsound.h"

#include "media/anonymousfile.h"
#include "media/fixplan.h"
#include "media/mediaprocess.h"
#include "media/mediasource.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QFile>
#include <QMediaDevices>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace retalk {

using namespace std::chrono_literals;

namespace {

using SoundClock = std::chrono::steady_clock;

constexpr int kSampleRate = 48'000; ///< Hz
constexpr int kChannels = 2;
constexpr qint64 kSampleFrame = kChannels * qint64(sizeof(qint16)); ///< bytes
/// The sound server's buffer: the longest delay before a pause, seek or switch is heard.
constexpr qint64 kServerBuffer = kSampleRate / 10 * kSampleFrame;
/// From the sound server to the ear; no server reports it reliably.
constexpr double kDeviceDelay = 0.02;    ///< s
constexpr int kFade = kSampleRate / 125; ///< samples: 8 ms, enough to avoid a click, too short to hear
/// How far sound and video may drift apart before the sound jumps: momentarily, and on average.
constexpr double kMaxApart = 0.08; ///< s
constexpr double kMaxDrift = 0.02; ///< s
constexpr double kDriftShare = 1 / 16.0;
/// A single late frame says nothing about the clock; several in a row do.
constexpr double kLateness = 0.1; ///< s
constexpr int kLatePictures = 3;
/// Keeps an outlier from being the reference forever; s per frame.
constexpr double kForget = 0.0002;
/// The device may be closed after this much silence.
constexpr int kIdleSamples = 3 * kSampleRate; ///< samples
constexpr auto kReadLimit = 10min;
/// The player's estimate of a clip's length may grow by this much without reading the sound again.
constexpr auto kSpareSound = 2s;

double secondsOf(SoundClock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

} // namespace

/// A clip's decoded sound, in a file that ffmpeg writes during playback.
class ClipSound::Samples : public QObject
{
public:
    /// Reads the first `length`. `end` is called asynchronously when reading is done.
    Samples(const QUrl &source, int track, Time length, const std::function<void()> &end)
        : m_source(source), m_length(length)
    {
        const auto leave = [this, end](const std::optional<Error> &fault) {
            m_fault = fault;
            end();
        };
        if (!m_file.isOpen()) {
            QMetaObject::invokeMethod(
                this, [leave] { leave(AnonymousFile::full()); }, Qt::QueuedConnection);
            return;
        }
        m_process = std::make_unique<MediaProcess>(
            QStringLiteral("ffmpeg"),
            QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-nostdin"),
                        QStringLiteral("-y")},
            &m_source,
            QStringList{QStringLiteral("-map"), QStringLiteral("0:a:%1").arg(track - 1),
                        QStringLiteral("-af"),
                        // Players play gaps in a file as silence.
                        fixplan::filledSound(), QStringLiteral("-ar"), QString::number(kSampleRate),
                        QStringLiteral("-ac"), QString::number(kChannels), QStringLiteral("-t"),
                        QString::number(std::chrono::duration<double>(length).count(), 'f', 3),
                        QStringLiteral("-c:a"), QStringLiteral("pcm_s16le"), QStringLiteral("-f"),
                        QStringLiteral("s16le"), QStringLiteral("-flush_packets"), QStringLiteral("1"),
                        m_file.path()},
            kReadLimit);
        connect(m_process.get(), &MediaProcess::finished, this, leave);
        m_process->setUrgent(); // it is about to be heard
        m_process->start();
    }

    QString path() const { return m_file.isOpen() ? m_file.path() : QString(); }
    Time length() const { return m_length; }
    const std::optional<Error> &fault() const { return m_fault; }

private:
    AnonymousFile m_file;
    MediaSource m_source;
    Time m_length;
    std::optional<Error> m_fault;
    std::unique_ptr<MediaProcess> m_process; ///< ends before the file it writes to is deleted
};

/// Feeds the sound device, in a thread of its own, so that a busy window leaves no gaps in the sound.
class ClipSound::Mixer : public QIODevice
{
public:
    Mixer() { setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    ~Mixer() override { sleep(); } // stops the reader first

    void setSamples(Source source, const QString &path, double offset);
    void hear(Source source) { m_heard = source; }
    void setVolume(double volume) { m_volume = volume; }
    void setMuted(bool isMuted) { m_isMuted = isMuted; }
    void wake();
    void sleep() { m_sink.reset(); }
    void follow(double time, SoundClock::time_point at, double rate);
    void stop() { m_anchor.reset(); }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return kServerBuffer; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    struct Clip
    {
        std::unique_ptr<QFile> samples; ///< null: silent
        double offset = 0;              ///< s of samples before the first frame
    };
    /// What is being played, and the position reached.
    struct Voice
    {
        Source source = Source::Result;
        double time = 0; ///< s, in the video's time
    };
    /// The video's timing: `time` is `clock` s + `offset`, at `rate`.
    struct Anchor
    {
        double offset = 0;
        double rate = 1;
        int late = 0; ///< frames in a row
    };

    double now() const { return secondsOf(SoundClock::now() - m_epoch); }
    bool hasBegun(const Clip &clip) const { return clip.samples && clip.samples->size() > 0; }
    Source wantedSource() const;
    double wantedTime() const;
    void keepUp();
    void play(Voice &voice, float *out, int frames, bool isFadingOut, bool isFadingIn);
    void applyVolume(float *out, int frames);

    const SoundClock::time_point m_epoch = SoundClock::now();
    std::unique_ptr<QAudioSink> m_sink;
    Clip m_clips[2];
    Source m_heard = Source::Result;
    std::optional<Anchor> m_anchor;   ///< none: the video is stopped
    std::optional<Voice> m_voice;     ///< none: silence
    std::optional<Voice> m_voiceLeft; ///< fading out
    bool m_isFadingIn = false;
    double m_rate = 1;
    double m_drift = 0;
    double m_volume = 1;
    bool m_isMuted = false;
    float m_gain = 0; ///< current value, moving towards its target
    int m_idle = 0;   ///< samples
    std::vector<float> m_mixed;
    std::vector<qint16> m_read;
};

void ClipSound::Mixer::setSamples(Source source, const QString &path, double offset)
{
    Clip &clip = m_clips[int(source)];
    clip = {};
    if (path.isEmpty())
        return;
    clip.offset = offset;
    clip.samples = std::make_unique<QFile>(path);
    if (!clip.samples->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        clip.samples.reset();
}

void ClipSound::Mixer::wake()
{
    m_idle = 0;
    if (m_sink)
        return;
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    QAudioFormat format;
    format.setSampleRate(kSampleRate);
    format.setChannelCount(kChannels);
    format.setSampleFormat(QAudioFormat::Int16);
    if (device.isNull() || !device.isFormatSupported(format))
        return;
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setBufferSize(kServerBuffer);
    m_sink->start(this);
    if (m_sink->state() == QAudio::StoppedState)
        m_sink.reset(); // tried again with the next frame
}

void ClipSound::Mixer::follow(double time, SoundClock::time_point at, double rate)
{
    wake();
    const double offset = time - secondsOf(at - m_epoch) * rate;
    if (!m_anchor || m_anchor->rate != rate || offset >= m_anchor->offset ||
        (m_anchor->offset - offset > kLateness * rate && ++m_anchor->late >= kLatePictures)) {
        m_anchor = Anchor{offset, rate};
    } else {
        m_anchor->offset -= kForget * rate;
        if (m_anchor->offset - offset <= kLateness * rate)
            m_anchor->late = 0;
    }
    m_rate = rate;
}

/// The other source is used once some of its sound has been read.
ClipSound::Source ClipSound::Mixer::wantedSource() const
{
    const bool isThere = m_heard == Source::Result || hasBegun(m_clips[int(m_heard)]);
    return isThere ? m_heard : Source::Result;
}

/// The time at which the samples written now will be heard.
double ClipSound::Mixer::wantedTime() const
{
    const auto waiting = double(m_sink->bufferSize() - m_sink->bytesFree()) / (kSampleRate * kSampleFrame);
    return m_anchor->offset + (now() + waiting + kDeviceDelay) * m_anchor->rate;
}

void ClipSound::Mixer::keepUp()
{
    const Source source = wantedSource();
    const double wanted = wantedTime();
    if (m_voice) {
        const double apart = wanted - m_voice->time;
        m_drift += (apart - m_drift) * kDriftShare;
        const bool isApart = std::abs(apart) > kMaxApart * m_rate || std::abs(m_drift) > kMaxDrift * m_rate;
        if (!isApart && source == m_voice->source)
            return;
        m_voiceLeft = m_voice;
        if (!isApart) {
            m_voice->source = source;
            m_isFadingIn = true;
            return;
        }
    }
    m_drift = 0;
    // Aligned to a sample, so that nothing is interpolated at normal speed.
    m_voice = Voice{source, std::round(wanted * kSampleRate) / kSampleRate};
    m_isFadingIn = true;
}

/// Mixes in the samples of `voice` and advances it.
void ClipSound::Mixer::play(Voice &voice, float *out, int frames, bool isFadingOut, bool isFadingIn)
{
    const Clip &clip = m_clips[int(voice.source)];
    const double first = (voice.time + clip.offset) * kSampleRate;
    voice.time += frames * m_rate / kSampleRate;
    if (!clip.samples)
        return;
    const auto begin = static_cast<qint64>(std::floor(first + 1e-6));
    const auto count = static_cast<qint64>(std::ceil(frames * m_rate)) + 2;
    m_read.assign(std::size_t(count * kChannels), 0);
    const qint64 skipped = std::max<qint64>(0, -begin); // before the first sample
    if (skipped < count && clip.samples->seek((begin + skipped) * kSampleFrame))
        clip.samples->read(reinterpret_cast<char *>(m_read.data() + skipped * kChannels),
                           (count - skipped) * kSampleFrame);
    const int faded = isFadingOut ? std::min(frames, kFade) : frames;
    for (int frame = 0; frame < faded; ++frame) {
        const double at = std::max(0.0, first - double(begin)) + frame * m_rate;
        const auto left = static_cast<std::size_t>(at);
        const auto share = static_cast<float>(at - double(left));
        float fade = 1;
        if (isFadingOut)
            fade = std::max(0.F, 1 - float(frame) / kFade);
        else if (isFadingIn && frame < kFade)
            fade = float(frame) / kFade;
        for (int channel = 0; channel < kChannels; ++channel) {
            const float before = m_read[left * kChannels + channel];
            const float after = m_read[(left + 1) * kChannels + channel];
            out[frame * kChannels + channel] += fade * (before + (after - before) * share);
        }
    }
}

void ClipSound::Mixer::applyVolume(float *out, int frames)
{
    const auto target = static_cast<float>(m_isMuted || !m_anchor ? 0 : m_volume);
    constexpr float kStep = 1.F / kFade;
    for (int frame = 0; frame < frames; ++frame) {
        m_gain = m_gain < target ? std::min(target, m_gain + kStep) : std::max(target, m_gain - kStep);
        for (int channel = 0; channel < kChannels; ++channel)
            out[frame * kChannels + channel] *= m_gain;
    }
}

qint64 ClipSound::Mixer::readData(char *data, qint64 most)
{
    const auto frames = static_cast<int>(most / kSampleFrame);
    m_mixed.assign(std::size_t(frames) * kChannels, 0.F);
    if (m_anchor)
        keepUp();
    if (m_voiceLeft) {
        play(*m_voiceLeft, m_mixed.data(), frames, true, false);
        m_voiceLeft.reset();
    }
    if (m_voice)
        play(*m_voice, m_mixed.data(), frames, false, std::exchange(m_isFadingIn, false));
    applyVolume(m_mixed.data(), frames);
    if (!m_anchor && m_gain == 0)
        m_voice.reset();
    auto *out = reinterpret_cast<qint16 *>(data);
    std::transform(m_mixed.cbegin(), m_mixed.cend(), out, [](float sample) {
        return static_cast<qint16>(std::lround(std::clamp(sample, -32768.F, 32767.F)));
    });
    m_idle = m_anchor ? 0 : m_idle + frames;
    if (m_idle > kIdleSamples) {
        m_idle = 0;
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_anchor)
                    m_sink.reset();
            },
            Qt::QueuedConnection);
    }
    return frames * kSampleFrame;
}

ClipSound::ClipSound(QObject *parent) : QObject(parent), m_thread(new WorkerThread(QStringLiteral("sound")))
{
}

ClipSound::~ClipSound() = default;

void ClipSound::makeMixer()
{
    if (m_mixer)
        return;
    m_mixer = new Mixer;
    m_thread->begin(m_mixer);
    hear(m_heard);
    setVolume(m_volume);
    setMuted(m_isMuted);
}

template <typename Command>
void ClipSound::post(Command command)
{
    if (m_mixer)
        QMetaObject::invokeMethod(
            m_mixer, [mixer = m_mixer, command] { command(mixer); }, Qt::QueuedConnection);
}

void ClipSound::takeDevice()
{
    if (std::exchange(m_hasDevice, true))
        return;
    for (const Source source : {Source::Result, Source::Original})
        read(source);
}

void ClipSound::setLength(Time length)
{
    m_length = length;
    for (const Source source : {Source::Result, Source::Original})
        read(source);
}

void ClipSound::setClip(Source source, const QUrl &file)
{
    clear(source);
    if (!file.isLocalFile())
        return;
    m_clips[int(source)].file = file;
    read(source);
}

void ClipSound::setFacts(Source source, const MediaInfo &info)
{
    Clip &clip = m_clips[int(source)];
    const bool hasSound = std::any_of(info.soundTracks.cbegin(), info.soundTracks.cend(),
                                      [&](const SoundTrack &each) { return each.number == info.soundTrack; });
    clip.offset = fixplan::firstFrameAt(info, fixplan::Reads::Sound);
    clip.isKnown = true;
    const int number = hasSound ? info.soundTrack : 0;
    if (std::exchange(clip.track, number) != number)
        clip.samples.reset();
    read(source);
    tellFault(source);
}

/// Starts reading, or passes changed settings of the file being read to the mixer.
void ClipSound::read(Source source)
{
    Clip &clip = m_clips[int(source)];
    if (!m_hasDevice || clip.file.isEmpty() || m_length.count() == 0)
        return;
    makeMixer();
    const Time needed = m_length + std::max(clip.offset, Time(0));
    if (clip.samples && clip.samples->length() < needed)
        clip.samples.reset();
    if (!clip.samples && clip.track > 0)
        clip.samples = std::make_unique<Samples>(clip.file, clip.track, needed + kSpareSound,
                                                 [this, source] { tellFault(source); });
    post([source, path = clip.samples ? clip.samples->path() : QString(),
          offset = std::chrono::duration<double>(clip.offset).count()](Mixer *mixer) {
        mixer->setSamples(source, path, offset);
    });
}

/// Only for clips known to have sound.
void ClipSound::tellFault(Source source)
{
    Clip &clip = m_clips[int(source)];
    if (!clip.isKnown || clip.track == 0 || !clip.samples || !clip.samples->fault() ||
        std::exchange(clip.isTold, true))
        return;
    const Error fault = AnonymousFile::explained(*clip.samples->fault());
    Q_EMIT failed({.kind = fault.kind == ErrorKind::Disk ? fault.kind : ErrorKind::Media,
                   .message = fault.kind == ErrorKind::Disk
                                  //: %1 is the reason, a sentence
                                  ? tr("The sound can't be played. %1").arg(fault.message)
                                  : tr("The sound can't be played. It may be damaged, or stored in a format "
                                       "that this computer can't decode."),
                   .detail = fault.detail});
}

void ClipSound::clear(Source source)
{
    m_clips[int(source)] = {};
    post([source](Mixer *mixer) { mixer->setSamples(source, {}, 0); });
}

void ClipSound::hear(Source source)
{
    m_heard = source;
    post([source](Mixer *mixer) { mixer->hear(source); });
}

void ClipSound::setVolume(double linear)
{
    m_volume = linear;
    post([linear](Mixer *mixer) { mixer->setVolume(linear); });
}

void ClipSound::setMuted(bool isMuted)
{
    m_isMuted = isMuted;
    post([isMuted](Mixer *mixer) { mixer->setMuted(isMuted); });
}

void ClipSound::wake()
{
    post([](Mixer *mixer) { mixer->wake(); });
}

void ClipSound::follow(Time time, double rate)
{
    post([seconds = std::chrono::duration<double>(time).count(), at = SoundClock::now(), rate](Mixer *mixer) {
        mixer->follow(seconds, at, rate);
    });
}

void ClipSound::stop()
{
    post([](Mixer *mixer) { mixer->stop(); });
}

} // namespace retalk
