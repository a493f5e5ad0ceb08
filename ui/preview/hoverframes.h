#pragma once

#include "media/mediaprocess.h"
#include "media/mediasource.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

namespace retalk {

/// Small frames of a local clip for the position under the pointer. Decoded by a separate process, one at a
/// time, the newest position next; cached, so that moving back over the time line is free.
class HoverFrames : public QObject
{
    Q_OBJECT
public:
    explicit HoverFrames(QObject *parent = nullptr);
    ~HoverFrames() override;

    /// Switches to another clip and drops the cached frames. Links give no frames, since each would be a
    /// download.
    void setClip(const QUrl &source, std::chrono::milliseconds duration);
    /// Emits found() immediately if the frame is cached, otherwise later, unless another position is
    /// requested first.
    void ask(std::chrono::milliseconds position);
    /// Cancels the last request.
    void stop();

Q_SIGNALS:
    /// `frame` is null if it can't be decoded.
    void found(const QImage &frame);

private:
    int placeOf(std::chrono::milliseconds position) const;
    void decode();
    void take(const std::optional<Error> &error);

    QUrl m_source;
    std::chrono::milliseconds m_duration{0};
    QCache<int, QImage> m_kept;
    QTimer m_pause; ///< skips positions the pointer only passes
    std::unique_ptr<MediaSource> m_input;
    std::unique_ptr<MediaProcess> m_process;
    QByteArray m_bytes;
    int m_wanted = -1;
    int m_decoding = -1;
};

} // namespace retalk
