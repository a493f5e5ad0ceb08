#pragma once

#include "base/expected.h"
#include "media/fixplan.h"
#include "media/preflight.h"

#include <QObject>

#include <memory>

namespace retalk {

/// "Fix it": makes a copy of a local file that keeps the makers' limits (size, frame rate, H.264; WAV; JPEG;
/// the first two minutes, or the part that is to be kept). Written beside the original as "<name>
/// (fixed).<suffix>", or into the result folder where that is not possible; never over another file and never
/// half under its final name. Deleting the object cancels and leaves nothing behind.
class MediaFixer : public QObject
{
    Q_OBJECT
public:
    /// `fallbackDirectory` is created when it is needed; empty: paths::defaultResultDirectory().
    MediaFixer(const QString &source, const MediaInfo &info, MediaRole role,
               const QString &fallbackDirectory = {}, QObject *parent = nullptr);
    ~MediaFixer() override;
    /// Keeps this part alone. Before start().
    void keep(const fixplan::KeptPart &part);
    void start();

Q_SIGNALS:
    void progressed(double fraction);
    /// The path of the copy; kind Disk, or Media with apiCode "no_ffmpeg", "too_many_bytes" or what
    /// MediaProbe knows.
    void finished(const retalk::Expected<QString> &path);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
