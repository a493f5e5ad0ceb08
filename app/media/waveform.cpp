#include "media/waveform.h"

#include "media/mediaprocess.h"
#include "media/mediasource.h"
#include "media/peaks.h"
#include "media/proberead.h"

#include <QElapsedTimer>
#include <QtEndian>

#include <cmath>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kWavHeaderMax = 4096;
constexpr qint64 kProgressEveryMs = 100;

Error noSound()
{
    return {.kind = ErrorKind::Media,
            .message = WaveformReader::tr("This file has no sound."),
            .apiCode = u"no_sound"_s};
}

} // namespace

class WaveformReader::Private : public QObject
{
public:
    Private(WaveformReader *reader, const QUrl &url, int bins, std::chrono::milliseconds givenLimit)
        : q(reader), source(url), limit(givenLimit), peaks(bins)
    {
    }

    void start();
    void onHeaders(const std::optional<Error> &fault);
    void readSound(int stream);
    void end(const Expected<QList<float>> &answer);
    void read(const QByteArray &bytes);
    /// Returns true once the header has been removed from `pending`.
    bool takeHeader();
    void tellProgress();
    void onFinished(const std::optional<Error> &fault);

    WaveformReader *q;
    MediaSource source;
    std::chrono::milliseconds limit;
    std::unique_ptr<MediaProcess> process;
    int track = 0;
    QByteArray json;
    Peaks peaks;
    QByteArray pending;
    double samplesPerSecond = 0; ///< over all channels; 0: header not yet read
    double seconds = 0;          ///< of the whole input; 0: unknown
    QElapsedTimer sinceProgress;
};

WaveformReader::WaveformReader(const QUrl &source, int bins, QObject *parent, std::chrono::milliseconds limit)
    : QObject(parent), d(std::make_unique<Private>(this, source, bins, limit))
{
}

WaveformReader::~WaveformReader() = default;

void WaveformReader::useSoundTrack(int number)
{
    d->track = number;
}

std::chrono::milliseconds WaveformReader::length() const
{
    return d->samplesPerSecond > 0
               ? std::chrono::milliseconds(
                     std::llround(static_cast<double>(d->peaks.sampleCount()) * 1000 / d->samplesPerSecond))
               : std::chrono::milliseconds{};
}

void WaveformReader::start()
{
    d->start();
}

void WaveformReader::Private::start()
{
    process = std::make_unique<MediaProcess>(u"ffprobe"_s, proberead::probeArguments(), &source,
                                             QStringList(), limit);
    connect(process.get(), &MediaProcess::output, this, [this](const QByteArray &bytes) { json += bytes; });
    connect(process.get(), &MediaProcess::finished, this, &Private::onHeaders);
    process->start();
}

void WaveformReader::Private::onHeaders(const std::optional<Error> &fault)
{
    process->disconnect(this);
    process.release()->deleteLater();
    if (fault) {
        end(failure(proberead::explain(*fault)));
        return;
    }
    const auto headers = proberead::parse(json, {}, track);
    if (!headers) {
        end(failure(headers.error()));
        return;
    }
    if (headers->sound < 0) {
        end(failure(noSound()));
        return;
    }
    seconds = static_cast<double>(headers->info.voiceLength(track).count()) / 1000;
    readSound(headers->sound);
}

void WaveformReader::Private::readSound(int stream)
{
    // A WAV on the pipe states its rate and channels in its first bytes. Gaps in the file are silence, as in
    // players.
    const QStringList before{u"-v"_s, u"error"_s, u"-nostdin"_s};
    const QStringList after{
        u"-map"_s,    u"0:%1"_s.arg(stream), u"-af"_s,   u"aresample=async=1:first_pts=0"_s,
        u"-c:a"_s,    u"pcm_s16le"_s,        u"-f"_s,    u"wav"_s,
        u"-fflags"_s, u"+bitexact"_s,        u"pipe:1"_s};
    process = std::make_unique<MediaProcess>(u"ffmpeg"_s, before, &source, after, limit);
    connect(process.get(), &MediaProcess::output, this, &Private::read);
    connect(process.get(), &MediaProcess::finished, this, &Private::onFinished);
    sinceProgress.start();
    process->start();
}

void WaveformReader::Private::read(const QByteArray &bytes)
{
    if (samplesPerSecond > 0) {
        peaks.add(bytes);
    } else {
        pending += bytes;
        if (!takeHeader())
            return;
        peaks.add(std::exchange(pending, {}));
    }
    tellProgress();
}

bool WaveformReader::Private::takeHeader()
{
    const qsizetype data = pending.first(qMin(pending.size(), kWavHeaderMax)).indexOf("data");
    if (data < 36 || pending.size() < data + 8)
        return false;
    const auto channels = qFromLittleEndian<quint16>(pending.constData() + 22);
    const auto rate = qFromLittleEndian<quint32>(pending.constData() + 24);
    samplesPerSecond = std::max(1.0, static_cast<double>(channels) * rate);
    pending.remove(0, data + 8);
    return true;
}

void WaveformReader::Private::tellProgress()
{
    if (sinceProgress.elapsed() < kProgressEveryMs)
        return;
    sinceProgress.restart();
    if (seconds > 0)
        Q_EMIT q->progressed(
            std::min(1.0, static_cast<double>(peaks.sampleCount()) / samplesPerSecond / seconds));
}

void WaveformReader::Private::onFinished(const std::optional<Error> &fault)
{
    process->disconnect(this);
    process.release()->deleteLater();
    const QList<float> result = peaks.result();
    if (fault)
        end(failure(proberead::explain(*fault)));
    else if (result.isEmpty())
        end(failure(noSound()));
    else
        end(result);
}

void WaveformReader::Private::end(const Expected<QList<float>> &answer)
{
    // Last: a receiver may delete the reader.
    Q_EMIT q->finished(answer);
}

} // namespace retalk
