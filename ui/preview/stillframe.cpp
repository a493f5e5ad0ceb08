#include "preview/stillframe.h"

#include "preview/framelock.h"

namespace retalk {

using namespace std::chrono_literals;

namespace {
constexpr auto kLookLimit = 5s;
} // namespace

StillFrame::StillFrame(const QUrl &source, ClipPlayer::Time time, QObject *parent)
    : QObject(parent), m_time(time)
{
    connect(&m_look, &ClipLook::measured, this, [this](const MediaInfo &info) {
        m_length = info.duration;
        m_isLookedAt = true;
    });
    connect(&m_look, &ClipLook::found, this, [this](const FrameLook &look) {
        m_frameLook = look;
        if (m_isLookedAt)
            fetch();
    });
    m_lookWatch.setSingleShot(true);
    connect(&m_lookWatch, &QTimer::timeout, this, [this] {
        m_isLookedAt = true;
        fetch();
    });
    m_lookWatch.start(kLookLimit);
    connect(&m_player, &ClipPlayer::opened, this, &StillFrame::fetch);
    connect(&m_player, &ClipPlayer::frameArrived, this, &StillFrame::take);
    connect(&m_player, &ClipPlayer::failed, this, &StillFrame::failed, Qt::QueuedConnection);
    m_look.ask(source);
    m_player.open(source);
}

void StillFrame::fetch()
{
    if (!m_player.isOpen() || !m_isLookedAt || m_isFetching)
        return;
    m_isFetching = true;
    const ClipLength length{m_length.count() > 0 ? m_length : m_player.duration(), m_player.framePeriod()};
    m_player.seek(originalTime(m_time, length) + length.period / 2);
}

void StillFrame::take(const ClipPlayer::Frame &frame)
{
    if (!m_isFetching || m_player.isSeeking() || m_isDone)
        return;
    m_isDone = true;
    Q_EMIT found(squared(toPicture(frame.picture, m_frameLook.colour), m_frameLook.sampleAspect));
}

} // namespace retalk
