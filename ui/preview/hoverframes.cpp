#include "preview/hoverframes.h"

#include <utility>

namespace retalk {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int kPlaces = 120; ///< over the whole clip
constexpr milliseconds kShortestStep = 100ms;
constexpr milliseconds kHoverPause = 60ms;
constexpr milliseconds kFrameLimit = 5s;

} // namespace

HoverFrames::HoverFrames(QObject *parent) : QObject(parent), m_kept(kPlaces)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kHoverPause);
    connect(&m_pause, &QTimer::timeout, this, &HoverFrames::decode);
}

HoverFrames::~HoverFrames() = default;

void HoverFrames::setClip(const QUrl &source, milliseconds duration)
{
    if (source == m_source && duration == m_duration)
        return;
    stop();
    m_process.reset();
    m_decoding = -1;
    m_kept.clear();
    m_source = source;
    m_duration = duration;
    m_input = source.isLocalFile() ? std::make_unique<MediaSource>(source) : nullptr;
}

int HoverFrames::placeOf(milliseconds position) const
{
    return static_cast<int>(position / std::max(kShortestStep, m_duration / kPlaces));
}

void HoverFrames::ask(milliseconds position)
{
    if (!m_input)
        return;
    m_wanted = placeOf(position);
    if (const QImage *kept = m_kept.object(m_wanted))
        Q_EMIT found(*kept);
    else if (!m_process)
        m_pause.start();
}

void HoverFrames::stop()
{
    m_pause.stop();
    m_wanted = -1;
}

void HoverFrames::decode()
{
    if (m_process || m_wanted < 0 || !m_input || m_kept.contains(m_wanted))
        return;
    m_decoding = m_wanted;
    m_bytes.clear();
    const milliseconds at = m_decoding * std::max(kShortestStep, m_duration / kPlaces);
    m_process = std::make_unique<MediaProcess>(
        QStringLiteral("ffmpeg"),
        QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-nostdin"),
                    QStringLiteral("-threads"), QStringLiteral("1"), QStringLiteral("-ss"),
                    QString::number(double(at.count()) / 1000, 'f', 3)},
        m_input.get(),
        QStringList{QStringLiteral("-map"), QStringLiteral("0:V:0"), QStringLiteral("-frames:v"),
                    QStringLiteral("1"), QStringLiteral("-vf"),
                    QStringLiteral("scale=w='if(gt(dar,1),160,-2)':h='if(gt(dar,1),-2,120)',setsar=1"),
                    QStringLiteral("-f"), QStringLiteral("image2pipe"), QStringLiteral("-c:v"),
                    QStringLiteral("bmp"), QStringLiteral("pipe:1")},
        kFrameLimit);
    connect(m_process.get(), &MediaProcess::output, this,
            [this](const QByteArray &bytes) { m_bytes += bytes; });
    connect(m_process.get(), &MediaProcess::finished, this, &HoverFrames::take);
    m_process->start();
}

void HoverFrames::take(const std::optional<Error> &)
{
    m_process.release()->deleteLater(); // called from its own signal
    const int place = std::exchange(m_decoding, -1);
    const QImage frame = QImage::fromData(std::exchange(m_bytes, {}), "BMP");
    m_kept.insert(place, new QImage(frame)); // cached even if null, so that it isn't tried again
    if (place == m_wanted)
        Q_EMIT found(frame);
    decode();
}

} // namespace retalk
