#pragma once

#include "base/expected.h"

#include <QString>

#include <memory>

namespace retalk {

/// An open, unnamed file in the cache folder, which disappears when the program ends, however it does. Other
/// programs don't inherit it; they open it by its path.
class AnonymousFile
{
public:
    AnonymousFile();
    ~AnonymousFile();
    Q_DISABLE_COPY_MOVE(AnonymousFile)

    /// Returns false if it couldn't be created; see full().
    bool isOpen() const { return m_descriptor >= 0; }
    /// Returns a file that contains `bytes`; null if they can't be written, see full().
    static std::shared_ptr<AnonymousFile> holding(const QByteArray &bytes);
    /// Returns a path that this user's programs can open for as long as the object exists.
    QString path() const;
    /// Returns the Error for a cache folder that can't be written to (any more); kind Disk.
    static Error full();
    /// Returns full() if ffmpeg's `error` has that reason, else `error`.
    static Error explained(const Error &error);

private:
    int m_descriptor;
};

} // namespace retalk
