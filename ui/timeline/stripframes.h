#pragma once

#include "media/mediaprocess.h"
#include "media/mediasource.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <array>
#include <memory>
#include <optional>

namespace retalk {

/// The thumbnails for the strip of a local video. Decoded in child processes, two at a time, in the requested
/// order; requests that are no longer current are dropped. Cached, so that scrolling back costs nothing.
class StripFrames : public QObject
{
    Q_OBJECT
public:
    explicit StripFrames(QObject *parent = nullptr);
    ~StripFrames() override;

    /// Sets the video and clears the cache. Links have no strip.
    void setClip(const QUrl &source);
    /// Requests the frames at these times, the most urgent first; replaces earlier requests. `isExact`:
    /// exactly these frames, otherwise the keyframes before them, which are found faster and also replace
    /// frames that take too long.
    void want(const QList<std::chrono::milliseconds> &places, bool isExact);
    /// Returns nullptr until the frame is available; a null image if it can't be decoded.
    const QImage *frame(std::chrono::milliseconds place) const;
    /// Sets how long an exact frame may take.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    void found();

private:
    struct Decoder
    {
        std::unique_ptr<MediaSource> input;
        std::unique_ptr<MediaProcess> process;
        QByteArray bytes;
        std::chrono::milliseconds place{-1};
        bool isExact = false;
    };
    void decodeNext();
    void decode(Decoder &decoder, std::chrono::milliseconds place);
    void take(Decoder &decoder, const std::optional<Error> &error);
    bool isUnderWay(std::chrono::milliseconds place) const;

    QUrl m_source;
    std::array<Decoder, 2> m_decoders;
    QList<std::chrono::milliseconds> m_wanted;
    bool m_isExact = false;
    QSet<qint64> m_slow; ///< places whose exact frame takes too long
    QCache<qint64, QImage> m_kept;
    std::chrono::milliseconds m_patience;
};

} // namespace retalk
