#pragma once

#include "base/expected.h"
#include "media/mediainfo.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace retalk {

/// A copy of a local video in H.264 and MP4 that any player can play, for files that the player can't demux
/// or decode, and for interlaced video, which players show with combing. Keeps the resolution, pixel shape
/// and colours, applies the rotation, deinterlaces as for a draft, and starts with the first frame. The copy
/// is in the cache folder and exists as long as the object. Deleting the object cancels.
class PlayableCopy : public QObject
{
    Q_OBJECT
public:
    struct Wanted
    {
        std::chrono::milliseconds longest{0}; ///< length that is needed; zero: all
        bool hasSound = false;                ///< include the sound track in use
    };

    /// `info` describes `source`.
    PlayableCopy(const QUrl &source, const MediaInfo &info, const Wanted &wanted, QObject *parent = nullptr);
    ~PlayableCopy() override;
    void start();
    const QUrl &source() const { return m_source; }

    /// Returns ffmpeg's arguments between the input and the output file.
    static QStringList outputArguments(const MediaInfo &info, const Wanted &wanted);
    /// Returns how the copy's colours are to be interpreted.
    static ColourTags colourOf(const MediaInfo &info);

Q_SIGNALS:
    void progressed(double fraction);
    /// Emitted with the location of the copy. Fails with kind Disk, Media or NotFound.
    void finished(const retalk::Expected<QUrl> &copy);

private:
    class Private;
    QUrl m_source;
    std::unique_ptr<Private> d;
};

} // namespace retalk
