#pragma once

#include "media/mediaprocess.h"
#include "media/mediasource.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QUrl>

#include <array>
#include <memory>

namespace retalk {

/// The small frames that a strip of a local video is made of. Decoded by programs of their own, two at a
/// time, in the order in which they are wanted; what is wanted no longer is left out. Kept, so that going
/// back costs nothing.
class StripFrames : public QObject
{
    Q_OBJECT
public:
    explicit StripFrames(QObject *parent = nullptr);
    ~StripFrames() override;

    /// Another video; what was kept of the last one goes. Links have no strip.
    void setClip(const QUrl &source);
    /// The frames at these times, the most urgent first; they take the place of what was wanted before.
    /// `isExact`: those very frames, else the whole pictures before them, which are found faster.
    void want(const QList<std::chrono::milliseconds> &places, bool isExact);
    /// Null while it isn't there; an image without pixels where there is none.
    const QImage *frame(std::chrono::milliseconds place) const;

Q_SIGNALS:
    void found();

private:
    struct Decoder
    {
        std::unique_ptr<MediaSource> input;
        std::unique_ptr<MediaProcess> process;
        QByteArray bytes;
        std::chrono::milliseconds place{-1};
    };
    void decodeNext();
    void decode(Decoder &decoder, std::chrono::milliseconds place);
    void take(Decoder &decoder);
    bool isUnderWay(std::chrono::milliseconds place) const;

    QUrl m_source;
    std::array<Decoder, 2> m_decoders;
    QList<std::chrono::milliseconds> m_wanted;
    bool m_isExact = false;
    QCache<qint64, QImage> m_kept;
};

} // namespace retalk
