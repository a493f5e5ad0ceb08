#pragma once

#include "base/expected.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace retalk {

/// A mono sound in memory: 16 bits per sample, native byte order.
struct MonoSound
{
    QByteArray samples;
    int rate = 48'000; ///< Hz

    std::chrono::milliseconds length() const;
    /// Makes it exactly this long by adding silence at the end or cutting it.
    void setLength(std::chrono::milliseconds length);
    bool operator==(const MonoSound &) const = default;
};

/// Returns the sound as a WAV file.
QByteArray wavOf(const MonoSound &sound);
/// Parses a mono 16-bit WAV file, including one that was written to a pipe and doesn't state its size.
/// Returns nothing for any other file.
std::optional<MonoSound> soundInWav(const QByteArray &wav);

/// Writes the sound to a WAV file, which replaces an existing one when it is complete. Returns the path;
/// fails with kind Disk. Blocks; run it on the thread pool.
Expected<QString> saveWav(const MonoSound &sound, const QString &path);
/// Does the same with the first unused name in `folder`: `name`, "`name` 2", ... Creates the folder.
Expected<QString> saveNewWav(const MonoSound &sound, const QString &folder, const QString &name);

} // namespace retalk
