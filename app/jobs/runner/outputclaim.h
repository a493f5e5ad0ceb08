#pragma once

#include "base/expected.h"
#include "net/outputplace.h"

#include <QUuid>

namespace retalk {

/// The hidden file next to an output, ".retalk-<hash of its name>.claim", that tells every Retalk which job
/// of which job list will write it. It remains when the program ends or is killed, and is valid as long as
/// that list contains the job and the job isn't finished; a film counts as a job here.
class OutputClaim
{
public:
    /// `list`: the path of the job list.
    struct Owner
    {
        QString list;
        QUuid job;
    };

    /// Creates the claim, or finds that `owner` already has it. Kind InvalidInput if another unfinished job
    /// has or is taking it; kind Disk if the folder, which must exist, isn't writable. The claim stays locked
    /// while the returned value exists: until then it's valid even if the list doesn't have the job yet.
    /// Never blocks. Another user's claim is valid while it's locked, and for a week if its list can't be
    /// read.
    static Expected<OutputClaim> take(const OutputPlace &place, const Owner &owner);
    /// Removes the claim if it belongs to `owner`.
    static void drop(const OutputPlace &place, const Owner &owner);
    /// Returns true if there is a claim for exactly this name, valid or not.
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
