#pragma once

#include "media/probe.h"
#include "player/frameimage.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace retalk {

/// Finds out how a clip's frames must be displayed: Qt 6.4's player doesn't report non-square pixels, nor all
/// of a file's colour metadata.
class ClipProbe : public QObject
{
    Q_OBJECT
public:
    explicit ClipProbe(QObject *parent = nullptr);
    ~ClipProbe() override;

    /// Emits found() with what `source` says, and before that with the defaults, so that nothing of the
    /// previous clip remains. Does nothing if `source` hasn't changed.
    void ask(const QUrl &source);

Q_SIGNALS:
    void found(const retalk::DisplayFormat &look);
    /// Emitted before found() with everything known about the clip; for videos only.
    void measured(const retalk::MediaInfo &info);
    /// Emitted if the clip can't be read or has no video.
    void notFound();

private:
    QUrl m_source;
    std::unique_ptr<MediaProbe> m_probe;
};

} // namespace retalk
