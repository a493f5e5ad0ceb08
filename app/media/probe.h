#pragma once

#include "base/expected.h"
#include "media/mediainfo.h"
#include "media/support.h"

#include <QImage>
#include <QObject>
#include <QUrl>

#include <memory>

namespace retalk {

/// Determines the properties of a local file or http(s) URL, and a poster frame (video: a frame near the
/// start that isn't black; image: the image; audio: none). Use each object once; deleting it cancels. Never
/// blocks.
class MediaProbe : public QObject
{
    Q_OBJECT
public:
    struct Result
    {
        MediaInfo info;
        QImage poster; ///< at most 640 px wide; null for audio
        /// The poster is null because the server can't send parts of the link, which is too large to be read
        /// as a whole.
        bool isPosterTooFar = false;

        bool operator==(const Result &) const = default;
    };

    /// `limit` is the maximum time for everything. If the headers have been read by then, the result is based
    /// on them, with or without a poster.
    explicit MediaProbe(const QUrl &source, QObject *parent = nullptr,
                        std::chrono::milliseconds limit = std::chrono::seconds(30));
    ~MediaProbe() override;
    /// Skips the poster of a video, if only its properties are needed. Call before start().
    void skipPoster();
    /// Examines this sound track of a voice, counted from 1; 0: the file's default. Call before start().
    void useSoundTrack(int number);
    void start();

Q_SIGNALS:
    /// Emitted with the result or an Error of kind Media (apiCode "empty", "web_page", "text", "not_media",
    /// "truncated", "damaged", "no_streams", "no_decoder", "no_track", "no_ffmpeg"), Disk, Network, NotFound,
    /// Permission, Server, InvalidInput or Timeout.
    void finished(const retalk::Expected<retalk::MediaProbe::Result> &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
