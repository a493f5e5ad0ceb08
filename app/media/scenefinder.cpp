#include "media/scenefinder.h"

#include "media/mediaprocess.h"
#include "media/mediasource.h"

#include <algorithm>
#include <cmath>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// Difference between two pictures, from 0 to 1. Moving heads stay below a tenth of this.
constexpr double kOtherScene = 0.35;
/// Enough for hours of video on a slow computer.
constexpr std::chrono::minutes kLongestSearch{10};

/// Parses the frames printed by the filter "metadata".
QList<qint64> scenesIn(const QByteArray &report, FrameRate rate)
{
    QList<qint64> frames;
    for (const QByteArray &line : report.split('\n')) {
        const qsizetype at = line.indexOf("pts_time:");
        bool isNumber = false;
        const double seconds =
            at < 0 ? 0 : line.sliced(at + 9).trimmed().split(' ').first().toDouble(&isNumber);
        if (isNumber && seconds > 0)
            frames += qint64(std::llround(seconds * rate.perSecond()));
    }
    std::sort(frames.begin(), frames.end());
    return frames;
}

} // namespace

SceneFinder::SceneFinder(const QUrl &source, FrameRate rate, QObject *parent)
    : QObject(parent), m_rate(rate), m_source(std::make_unique<MediaSource>(source))
{
    m_process = std::make_unique<MediaProcess>(
        u"ffmpeg"_s, QStringList{u"-v"_s, u"error"_s, u"-nostdin"_s, u"-skip_frame"_s, u"nokey"_s},
        m_source.get(),
        QStringList{u"-map"_s, u"0:V:0"_s, u"-vf"_s,
                    u"scale=160:90,select=gt(scene\\,%1),metadata=print:file=-"_s.arg(kOtherScene), u"-f"_s,
                    u"null"_s, u"-"_s},
        kLongestSearch);
    connect(m_process.get(), &MediaProcess::output, this,
            [this](const QByteArray &bytes) { m_report += bytes; });
    connect(m_process.get(), &MediaProcess::finished, this,
            [this] { Q_EMIT finished(scenesIn(m_report, m_rate)); });
}

SceneFinder::~SceneFinder() = default;

void SceneFinder::start()
{
    m_process->start();
}

} // namespace retalk
