#include "media/waveform.h"

#include "media/mediaprocess.h"
#include "media/mediasource.h"
#include "media/peaks.h"
#include "media/proberead.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QtEndian>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kWavHeaderMax = 4096;
constexpr qint64 kProgressEveryMs = 100;

/// "Duration: 00:01:02.50" as ffmpeg prints it of its input, in seconds; 0 when it is not known.
double durationIn(const QByteArray &messages)
{
    static const QRegularExpression line(u"Duration: (\\d+):(\\d+):(\\d+\\.?\\d*)"_qs);
    const auto match = line.match(QString::fromLatin1(messages));
    if (!match.hasMatch())
        return 0;
    return match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60 +
           match.captured(3).toDouble();
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
    void read(const QByteArray &bytes);
    /// True once the header has been taken off `pending`.
    bool takeHeader();
    void tellProgress();
    void onFinished(const std::optional<Error> &fault);

    WaveformReader *q;
    MediaSource source;
    std::chrono::milliseconds limit;
    std::unique_ptr<MediaProcess> process;
    Peaks peaks;
    QByteArray pending;
    double samplesPerSecond = 0; ///< over all channels; 0: header not read yet
    double seconds = 0;          ///< of the whole input; 0: not known
    QElapsedTimer sinceProgress;
};

WaveformReader::WaveformReader(const QUrl &source, int bins, QObject *parent, std::chrono::milliseconds limit)
    : QObject(parent), d(std::make_unique<Private>(this, source, bins, limit))
{
}

WaveformReader::~WaveformReader() = default;

void WaveformReader::start()
{
    d->start();
}

void WaveformReader::Private::start()
{
    // A WAV on the pipe says its rate and channels in its first bytes; "info" makes ffmpeg print the input's
    // length.
    const QStringList before{u"-v"_qs, u"info"_qs, u"-nostats"_qs, u"-hide_banner"_qs, u"-nostdin"_qs};
    const QStringList after{u"-map"_qs, u"0:a:0"_qs,   u"-c:a"_qs,      u"pcm_s16le"_qs, u"-f"_qs,
                            u"wav"_qs,  u"-fflags"_qs, u"+bitexact"_qs, u"pipe:1"_qs};
    process = std::make_unique<MediaProcess>(u"ffmpeg"_qs, before, &source, after, limit);
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
    // The length may be printed after the first sound has come.
    if (seconds <= 0)
        seconds = durationIn(process->messages());
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
        Q_EMIT q->finished(failure(proberead::explain(*fault)));
    else if (result.isEmpty())
        Q_EMIT q->finished(failure({.kind = ErrorKind::Media,
                                    .message = WaveformReader::tr("There is no sound in this file."),
                                    .apiCode = u"no_sound"_qs}));
    else
        Q_EMIT q->finished(result);
}

} // namespace retalk
