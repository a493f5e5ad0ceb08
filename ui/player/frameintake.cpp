#include "player/frameintake.h"

#include <QVideoSink>

namespace retalk {

namespace {
/// Covers a window that is busy for a moment; one that stays slow only gets the newest frames.
constexpr std::size_t kMaxKept = 8;
} // namespace

FrameIntake::FrameIntake()
{
    m_thread.setObjectName(QStringLiteral("frames"));
}

FrameIntake::~FrameIntake()
{
    m_thread.quit();
    m_thread.wait();
}

QVideoSink *FrameIntake::makeSink()
{
    m_sink = new QVideoSink;
    m_sink->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_sink, &QObject::deleteLater);
    connect(m_sink, &QVideoSink::videoFrameChanged, m_sink, [this](const QVideoFrame &frame) {
        if (!frame.isValid())
            return;
        keep(frame);
        // Emitted after returning to GStreamer, since receivers may pause the player immediately.
        QMetaObject::invokeMethod(
            m_sink, [this] { Q_EMIT frameTaken(); }, Qt::QueuedConnection);
    });
    m_thread.start();
    return m_sink;
}

/// Returns when the thread is idle and waits for m_mayContinue.
void FrameIntake::holdFrames()
{
    QMetaObject::invokeMethod(
        m_sink,
        [this] {
            m_isHeld.release();
            m_mayContinue.acquire();
        },
        Qt::QueuedConnection);
    m_isHeld.acquire();
}

void FrameIntake::keep(const QVideoFrame &frame)
{
    const QMutexLocker locker(&m_lock);
    if (m_kept.size() == kMaxKept)
        m_kept.pop_front();
    m_kept.push_back({frame, m_begun, m_done});
}

std::optional<FrameIntake::Taken> FrameIntake::fetch()
{
    const QMutexLocker locker(&m_lock);
    if (m_kept.empty())
        return {};
    Taken taken = std::move(m_kept.front());
    m_kept.pop_front();
    return taken;
}

} // namespace retalk
