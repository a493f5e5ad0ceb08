#pragma once

#include "support/faultserver.h"

#include <functional>
#include <optional>

namespace retalk::test {

/// What a fault knows of the request it answers.
struct Given
{
    SeenRequest request;
    std::function<Reply()> usual; ///< what a sound service does: takes the job, stores the file, ...
    QUrl elsewhere;               ///< a host that nothing of ours may ever reach with a key
    QUrl self;                    ///< the host that is asked
    std::function<void()> vanish; ///< the host takes no connection from now on
    std::function<void()> move;   ///< links that are made from now on lead to another host
};

/// One way in which a service, or the way to it, can go wrong.
struct Fault
{
    /// Where it happens: in an answer, or before any request is read.
    enum class Door { Answers, Refuses, HangsUp, Expired, OtherHost, Untrusted, Plain };
    Door door = Door::Answers;
    std::function<Reply(const Given &)> answer;
};

/// The fault of this name, as tests/faults/faults.txt explains names; nothing for one that nobody knows.
std::optional<Fault> faultNamed(const QString &name);

} // namespace retalk::test
