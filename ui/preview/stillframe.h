#pragma once

#include "media/mediaprocess.h"
#include "media/probe.h"

#include <QImage>
#include <QObject>

#include <chrono>
#include <memory>

namespace retalk {

/// Extracts one frame of a clip that isn't on the stage, as displayed: upright, deinterlaced, in square
/// pixels. Uses ffmpeg, which reads files the player can't. Deleting the object cancels.
class StillFrame : public QObject
{
    Q_OBJECT
public:
    /// Extracts the frame that a result made from the clip shows at `time`.
    StillFrame(const QUrl &source, std::chrono::microseconds time, QObject *parent = nullptr);
    ~StillFrame() override;

Q_SIGNALS:
    /// Emits either of these, once.
    void found(const QImage &frame);
    void failed(const retalk::Error &error);

private:
    void decode(const MediaInfo &info);
    void take(const std::optional<Error> &fault);

    MediaProbe m_probe;
    MediaSource m_source;
    std::unique_ptr<MediaProcess> m_process;
    QByteArray m_bytes;
    std::chrono::microseconds m_time;
};

} // namespace retalk
