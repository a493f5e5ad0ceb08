#pragma once

#include "base/expected.h"
#include "net/outputplace.h"

#include <QUuid>

namespace retalk {

/// The hidden file beside an output, ".retalk-<hash of its name>.claim", that tells every Retalk which job of
/// which job list will write it. It stays when the program ends or is killed, and holds for as long as that
/// list has that job and the job is not finished; a film is one more job here.
class OutputClaim
{
public:
    /// `list`: the job list's file.
    struct Owner
    {
        QString list;
        QUuid job;
    };

    /// Makes the claim, or finds that `owner` has it already. Kind InvalidInput when another unfinished job
    /// has it or is about to; kind Disk when the folder, which must exist, can't be written to. The claim is
    /// locked for as long as the value lives: until then it holds though the list may not have the job yet.
    /// Never waits. Another user's claim holds while it is locked, and for a week where its list can't be
    /// read.
    static Expected<OutputClaim> take(const OutputPlace &place, const Owner &owner);
    /// Removes the claim if it is `owner`'s.
    static void drop(const OutputPlace &place, const Owner &owner);
    /// True when there is a claim for this very name, whether it still holds or not.
    static bool isThere(const QString &folder, const QString &name);

    OutputClaim(OutputClaim &&other) noexcept;
    OutputClaim &operator=(OutputClaim &&other) noexcept;
    OutputClaim(const OutputClaim &) = delete;
    OutputClaim &operator=(const OutputClaim &) = delete;
    ~OutputClaim();

private:
    explicit OutputClaim(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor = -1;
};

} // namespace retalk
