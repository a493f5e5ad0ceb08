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

/// Small frames of a local clip for the place under the pointer. Decoded by a program of its own, one at a
/// time, the newest place next; kept, so that going back over the time line costs nothing.
class HoverFrames : public QObject
{
    Q_OBJECT
public:
    explicit HoverFrames(QObject *parent = nullptr);
    ~HoverFrames() override;

    /// Another clip; what was kept of the last one goes. A link gives no frames: each would be a download.
    void setClip(const QUrl &source, std::chrono::milliseconds duration);
    /// Emits found() at once when it is kept, else later, unless another place is asked for first.
    void ask(std::chrono::milliseconds position);
    /// Nothing is asked for any more.
    void stop();

Q_SIGNALS:
    /// Null where nothing can be decoded.
    void found(const QImage &frame);

private:
    int placeOf(std::chrono::milliseconds position) const;
    void decode();
    void take(const std::optional<Error> &error);

    QUrl m_source;
    std::chrono::milliseconds m_duration{0};
    QCache<int, QImage> m_kept;
    QTimer m_pause; ///< the pointer only passes
    std::unique_ptr<MediaSource> m_input;
    std::unique_ptr<MediaProcess> m_process;
    QByteArray m_bytes;
    int m_wanted = -1;
    int m_decoding = -1;
};

} // namespace retalk
