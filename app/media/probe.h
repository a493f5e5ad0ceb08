#pragma once

#include "base/expected.h"
#include "media/mediainfo.h"

#include <QImage>
#include <QObject>
#include <QUrl>

#include <memory>

namespace retalk {

/// Says plainly what is missing when no media can be played here (the GStreamer plugins: without them the QMediaPlayer
/// constructor crashes), else nothing. Must be asked before the first QMediaPlayer. Cheap after the first call.
std::optional<Error> missingMediaSupport();

/// Finds out what a local file or an http(s) URL is, with a poster frame (video: a frame near the start that is not black;
/// image: itself; audio: none). One object, one answer; deleting it cancels. Never blocks the thread it lives on.
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

    explicit MediaProbe(const QUrl &source, QObject *parent = nullptr);
    ~MediaProbe() override;
    void start();

Q_SIGNALS:
    /// An Error of kind Media (not media, broken, no decoder: named), Network, NotFound or Timeout.
    void finished(const retalk::Expected<retalk::MediaProbe::Result> &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
