#pragma once

#include "base/expected.h"
#include "media/mediainfo.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace retalk {

/// A copy of a local video that every player can play, for what the player itself has no demuxer or no
/// decoder for, and for interlaced video, which players show with combs: H.264 in MP4, its pixels, their
/// shape and their colours as they are, turned upright, deinterlaced as a draft is. It begins with the first
/// frame. Lives in the cache folder for as long as the object does. Deleting the object cancels.
class PlayableCopy : public QObject
{
    Q_OBJECT
public:
    struct Wanted
    {
        std::chrono::milliseconds longest{0}; ///< as much as is needed of it; zero: all
        bool hasSound = false;                ///< of the track that is used
    };

    /// `info`: what `source` is.
    PlayableCopy(const QUrl &source, const MediaInfo &info, const Wanted &wanted, QObject *parent = nullptr);
    ~PlayableCopy() override;
    void start();
    const QUrl &source() const { return m_source; }

    /// ffmpeg's arguments between the input and the output's name.
    static QStringList outputArguments(const MediaInfo &info, const Wanted &wanted);
    /// How the copy's colours are to be read.
    static ColourTags colourOf(const MediaInfo &info);

Q_SIGNALS:
    void progressed(double fraction);
    /// Where the copy is; kind Disk, Media or NotFound when there can be none.
    void finished(const retalk::Expected<QUrl> &copy);

private:
    class Private;
    QUrl m_source;
    std::unique_ptr<Private> d;
};

} // namespace retalk
