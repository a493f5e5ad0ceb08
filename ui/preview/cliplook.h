#pragma once

#include "media/probe.h"
#include "player/frameimage.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace retalk {

/// Finds out how a clip's frames are to be seen: Qt 6.4's player says nothing about oblong pixels, and of
/// colours not all that a file says.
class ClipLook : public QObject
{
    Q_OBJECT
public:
    explicit ClipLook(QObject *parent = nullptr);
    ~ClipLook() override;

    /// Emits found() once with what `source` says; earlier with the usual, so that nothing of the last clip
    /// stays. Asked again for the same clip it does nothing.
    void ask(const QUrl &source);

Q_SIGNALS:
    void found(const retalk::FrameLook &look);
    /// All that is known about the clip, before found(); for a video only.
    void measured(const retalk::MediaInfo &info);
    /// The clip can't be looked at, or has no picture.
    void notFound();

private:
    QUrl m_source;
    std::unique_ptr<MediaProbe> m_probe;
};

} // namespace retalk
