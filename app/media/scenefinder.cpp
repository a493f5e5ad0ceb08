#include "media/scenefinder.h"

#include "media/mediaprocess.h"
#include "media/mediasource.h"

#include <algorithm>
#include <cmath>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// Of 1, how different two pictures are. Heads that move stay below a tenth of that.
constexpr double kOtherScene = 0.35;
/// Hours of video on a slow computer.
constexpr std::chrono::minutes kLongestSearch{10};

/// What the filter "metadata" has printed of each whole picture: "pts_time:" and its number, then its score.
struct WholePictures
{
    QList<qint64> all;
    QList<qint64> scenes;
};

WholePictures picturesIn(const QByteArray &report, FrameRate rate)
{
    constexpr QByteArrayView time("pts_time:");
    constexpr QByteArrayView score("lavfi.scene_score=");
    WholePictures found;
    qint64 frame = -1;
    for (const QByteArray &line : report.split('\n')) {
        bool isNumber = false;
        if (const qsizetype at = line.indexOf(time); at >= 0) {
            const double seconds =
                line.sliced(at + time.size()).trimmed().split(' ').first().toDouble(&isNumber);
            frame = isNumber && seconds >= 0 ? qint64(std::llround(seconds * rate.perSecond())) : -1;
            if (frame >= 0)
                found.all += frame;
        } else if (line.startsWith(score) && frame > 0) {
            const double other = line.sliced(score.size()).trimmed().toDouble(&isNumber);
            if (isNumber && other > kOtherScene)
                found.scenes += frame;
        }
    }
    std::sort(found.all.begin(), found.all.end());
    std::sort(found.scenes.begin(), found.scenes.end());
    return found;
}

} // namespace

SceneFinder::SceneFinder(const QUrl &source, FrameRate rate, QObject *parent)
    : QObject(parent), m_rate(rate), m_source(std::make_unique<MediaSource>(source))
{
    m_process = std::make_unique<MediaProcess>(
        u"ffmpeg"_s, QStringList{u"-v"_s, u"error"_s, u"-nostdin"_s, u"-skip_frame"_s, u"nokey"_s},
        m_source.get(),
        QStringList{u"-map"_s, u"0:V:0"_s, u"-vf"_s,
                    u"scale=160:90,select=gte(scene\\,0),metadata=print:file=-"_s, u"-f"_s, u"null"_s,
                    u"-"_s},
        kLongestSearch);
    connect(m_process.get(), &MediaProcess::output, this,
            [this](const QByteArray &bytes) { m_report += bytes; });
    connect(m_process.get(), &MediaProcess::finished, this, [this] {
        const WholePictures found = picturesIn(m_report, m_rate);
        Q_EMIT finished(found.scenes, found.all);
    });
}

SceneFinder::~SceneFinder() = default;

void SceneFinder::start()
{
    m_process->start();
}

} // namespace retalk
