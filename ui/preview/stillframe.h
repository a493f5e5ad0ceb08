#pragma once

#include "media/mediaprocess.h"
#include "media/probe.h"

#include <QImage>
#include <QObject>

#include <chrono>
#include <memory>

namespace retalk {

/// Fetches one frame of a clip that is not on the stage, as its picture: upright, deinterlaced, in square
/// pixels. By ffmpeg, which reads what the player can't. Deleting the object cancels.
class StillFrame : public QObject
{
    Q_OBJECT
public:
    /// The frame that a result made of the clip shows something of at `time`.
    StillFrame(const QUrl &source, std::chrono::microseconds time, QObject *parent = nullptr);
    ~StillFrame() override;

Q_SIGNALS:
    /// One of the two, once.
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
