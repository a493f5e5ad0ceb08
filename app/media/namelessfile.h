#pragma once

#include "base/expected.h"

#include <QString>

#include <memory>

namespace retalk {

/// An open file in the cache folder that has no name, so that nothing of it stays when the program ends,
/// however it does. Other programs don't inherit it; they open it by its path.
class NamelessFile
{
public:
    NamelessFile();
    ~NamelessFile();
    Q_DISABLE_COPY_MOVE(NamelessFile)

    /// False: it can't be made there, see full().
    bool isOpen() const { return m_descriptor >= 0; }
    /// One that holds `bytes`; null when they can't be written, see full().
    static std::shared_ptr<NamelessFile> holding(const QByteArray &bytes);
    /// Leads every program of this person to the file, for as long as the object lives.
    QString path() const;
    /// Kind Disk: nothing (more) can be written to the cache folder.
    static Error full();
    /// full() when that is what ffmpeg's `error` says, else `error`.
    static Error explained(const Error &error);

private:
    int m_descriptor;
};

} // namespace retalk
