#include "preview/stillframe.h"

#include "media/fixplan.h"
#include "player/framelock.h"

#include <algorithm>
#include <cmath>

namespace retalk {

using namespace std::chrono_literals;
using std::chrono::microseconds;

namespace {
/// Files without an index are read from the start.
constexpr auto kDecodeLimit = 60s;
} // namespace

StillFrame::StillFrame(const QUrl &source, microseconds time, QObject *parent)
    : QObject(parent), m_probe(source), m_source(source), m_time(time)
{
    m_probe.skipPoster();
    connect(&m_probe, &MediaProbe::finished, this, [this](const Expected<MediaProbe::Result> &result) {
        if (result)
            decode(result->info);
        else
            Q_EMIT failed(result.error());
    });
    m_probe.start();
}

StillFrame::~StillFrame() = default;

void StillFrame::decode(const MediaInfo &info)
{
    const ClipLength length{info.duration, info.frameRate > 0
                                               ? microseconds(std::llround(1e6 / info.frameRate))
                                               : ClipLength().period};
    // A quarter of a frame early, so that the intended frame is the first one however times are rounded.
    const microseconds at = originalTime(m_time, length) +
                            fixplan::firstFrameAt(info, fixplan::Reads::Picture) - length.period / 4;
    const QStringList seek{QStringLiteral("-ss"),
                           QString::number(std::max(0.0, std::chrono::duration<double>(at).count()), 'f', 6)};
    QStringList before{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-nostdin")};
    QStringList after = fixplan::stillArguments(info);
    if (fixplan::canSeek(info))
        before += seek;
    else
        after = seek + after;
    m_process = std::make_unique<MediaProcess>(QStringLiteral("ffmpeg"), before, &m_source,
                                               after + QStringList{QStringLiteral("pipe:1")}, kDecodeLimit);
    connect(m_process.get(), &MediaProcess::output, this,
            [this](const QByteArray &bytes) { m_bytes += bytes; });
    connect(m_process.get(), &MediaProcess::finished, this, &StillFrame::take);
    m_process->setUrgent(); // the user is waiting for it
    m_process->start();
}

void StillFrame::take(const std::optional<Error> &fault)
{
    const QImage frame = QImage::fromData(m_bytes, "BMP");
    if (!frame.isNull())
        Q_EMIT found(frame);
    else
        Q_EMIT failed({.kind = ErrorKind::Media,
                       .message = tr("This frame of the original can't be read. Choose another one, or a "
                                     "photo in the form."),
                       .detail = fault ? fault->detail : QString()});
}

} // namespace retalk
