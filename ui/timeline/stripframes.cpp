#include "timeline/stripframes.h"

#include <algorithm>
#include <utility>

namespace retalk {

using std::chrono::milliseconds;

namespace {

constexpr int kMaxKept = 600;
constexpr std::chrono::seconds kLongestExact{8};
constexpr std::chrono::seconds kLongestKeyframe{20}; ///< on a busy computer; it takes a tenth of a second

} // namespace

StripFrames::StripFrames(QObject *parent) : QObject(parent), m_kept(kMaxKept), m_patience(kLongestExact) {}

StripFrames::~StripFrames() = default;

void StripFrames::setClip(const QUrl &source)
{
    if (source == m_source)
        return;
    m_source = source;
    m_wanted.clear();
    m_kept.clear();
    m_slow.clear();
    for (Decoder &decoder : m_decoders) {
        decoder.process.reset();
        decoder.input = source.isLocalFile() ? std::make_unique<MediaSource>(source) : nullptr;
        decoder.place = milliseconds(-1);
    }
}

bool StripFrames::isUnderWay(milliseconds place) const
{
    return std::any_of(m_decoders.cbegin(), m_decoders.cend(),
                       [place](const Decoder &decoder) { return decoder.process && decoder.place == place; });
}

void StripFrames::want(const QList<milliseconds> &places, bool isExact)
{
    if (!m_source.isLocalFile())
        return;
    m_isExact = isExact;
    m_wanted.clear();
    for (const milliseconds place : places) {
        if (!m_kept.contains(place.count()) && !isUnderWay(place))
            m_wanted += place;
    }
    decodeNext();
}

const QImage *StripFrames::frame(milliseconds place) const
{
    return m_kept.object(place.count());
}

void StripFrames::decodeNext()
{
    for (Decoder &decoder : m_decoders) {
        if (m_wanted.isEmpty())
            return;
        if (!decoder.process)
            decode(decoder, m_wanted.takeFirst());
    }
}

void StripFrames::decode(Decoder &decoder, milliseconds place)
{
    QStringList before{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-nostdin"),
                       QStringLiteral("-threads"), QStringLiteral("1")};
    decoder.isExact = m_isExact && !m_slow.contains(place.count());
    if (!decoder.isExact)
        before +=
            {QStringLiteral("-noaccurate_seek"), QStringLiteral("-skip_frame"), QStringLiteral("nokey")};
    before += {QStringLiteral("-ss"), QString::number(double(place.count()) / 1000, 'f', 3)};
    decoder.place = place;
    decoder.bytes.clear();
    decoder.process = std::make_unique<MediaProcess>(
        QStringLiteral("ffmpeg"), before, decoder.input.get(),
        QStringList{QStringLiteral("-map"), QStringLiteral("0:V:0"), QStringLiteral("-frames:v"),
                    QStringLiteral("1"), QStringLiteral("-vf"),
                    QStringLiteral("scale=w='if(gt(dar,1),160,-2)':h='if(gt(dar,1),-2,120)',setsar=1"),
                    // The keyframe lies before the place, where ffmpeg would drop it.
                    QStringLiteral("-fps_mode"), QStringLiteral("passthrough"), QStringLiteral("-f"),
                    QStringLiteral("image2pipe"), QStringLiteral("-c:v"), QStringLiteral("bmp"),
                    QStringLiteral("pipe:1")},
        decoder.isExact ? m_patience : kLongestKeyframe);
    connect(decoder.process.get(), &MediaProcess::output, this,
            [&decoder](const QByteArray &bytes) { decoder.bytes += bytes; });
    connect(decoder.process.get(), &MediaProcess::finished, this,
            [this, &decoder](const std::optional<Error> &error) { take(decoder, error); });
    decoder.process->start();
}

void StripFrames::take(Decoder &decoder, const std::optional<Error> &error)
{
    decoder.process.release()->deleteLater(); // the signal comes from this object
    if (error && error->kind == ErrorKind::Timeout && decoder.isExact) {
        m_slow.insert(decoder.place.count());
        m_wanted += decoder.place;
        return decodeNext();
    }
    // Cache a failure too, so that it isn't tried again.
    m_kept.insert(decoder.place.count(),
                  new QImage(QImage::fromData(std::exchange(decoder.bytes, {}), "BMP")));
    Q_EMIT found();
    decodeNext();
}

} // namespace retalk
