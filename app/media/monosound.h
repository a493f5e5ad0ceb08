#pragma once

#include "base/expected.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace retalk {

/// A sound of one channel in memory: 16 bits a sample, in this computer's byte order.
struct MonoSound
{
    QByteArray samples;
    int rate = 48'000; ///< Hz

    std::chrono::milliseconds length() const;
    /// Silence at its end, or nothing of it beyond that, makes it exactly so long.
    void setLength(std::chrono::milliseconds length);
    bool operator==(const MonoSound &) const = default;
};

/// The sound as a WAV file.
QByteArray wavOf(const MonoSound &sound);
/// The sound in a WAV file of one channel and 16 bits, also in one that was written into a pipe and so
/// doesn't know its size. Nothing: it's no such file.
std::optional<MonoSound> soundInWav(const QByteArray &wav);

/// Writes the sound as a WAV file that gets its name when it's whole. A file that's there is replaced.
/// Blocks; for the pool. The path; kind Disk.
Expected<QString> saveWav(const MonoSound &sound, const QString &path);
/// The same under the first name in `folder` that nothing has: `name`, "`name` 2", ... The folder is made.
Expected<QString> saveNewWav(const MonoSound &sound, const QString &folder, const QString &name);

} // namespace retalk
