#pragma once

#include "base/expected.h"
#include "media/mediainfo.h"
#include "media/support.h"

#include <QImage>
#include <QObject>
#include <QUrl>

#include <memory>

namespace retalk {

/// Finds out what a local file or an http(s) URL is, with a poster frame (video: a frame near the start that
/// is not black; image: itself; audio: none). One object, one answer; deleting it cancels. Never blocks the
/// thread it lives on.
class MediaProbe : public QObject
{
    Q_OBJECT
public:
    struct Result
    {
        MediaInfo info;
        QImage poster; ///< at most 640 px wide; null for audio

        bool operator==(const Result &) const = default;
    };

    /// `limit`: for everything together. What the headers said by then is an answer, with or without a
    /// poster.
    explicit MediaProbe(const QUrl &source, QObject *parent = nullptr,
                        std::chrono::milliseconds limit = std::chrono::seconds(30));
    ~MediaProbe() override;
    /// Spares the poster of a video: for who only wants to know how long it is. Before start().
    void leaveOutPoster();
    /// Judges a voice by this sound track, counted from 1; 0: by the file's own choice. Before start().
    void useSoundTrack(int number);
    void start();

Q_SIGNALS:
    /// An Error of kind Media (apiCode "empty", "web_page", "text", "not_media", "truncated", "damaged",
    /// "no_streams", "no_decoder", "no_track", "no_ffmpeg"), Disk, Network, NotFound, Permission, Server,
    /// InvalidInput or Timeout.
    void finished(const retalk::Expected<retalk::MediaProbe::Result> &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
