#pragma once

#include "base/expected.h"
#include "media/fixplan.h"
#include "media/preflight.h"

#include <QObject>

#include <memory>

namespace retalk {

/// Makes a copy of a local file within the model's limits (size, frame rate, H.264; WAV; JPEG; the first two
/// minutes or the selected part), for the button "Fix it". The copy is written next to the original as
/// "<name> (fixed).<suffix>", or to the result folder if that isn't possible. Never overwrites a file, and
/// uses the final name only for a complete copy. Deleting the object cancels and removes the incomplete copy.
class MediaFixer : public QObject
{
    Q_OBJECT
public:
    /// `fallbackDirectory` is created if needed; empty: paths::defaultResultDirectory().
    MediaFixer(const QString &source, const MediaInfo &info, MediaRole role,
               const QString &fallbackDirectory = {}, QObject *parent = nullptr);
    ~MediaFixer() override;
    /// Limits the copy to this part. Call before start().
    void keep(const fixplan::KeptPart &part);
    void start();

Q_SIGNALS:
    void progressed(double fraction);
    /// Emitted with the path of the copy. Fails with kind Disk, with Media and apiCode "no_ffmpeg" or
    /// "too_many_bytes", or with MediaProbe's errors.
    void finished(const retalk::Expected<QString> &path);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
