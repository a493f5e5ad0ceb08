#pragma once

#include "support/faultserver.h"

#include <functional>
#include <optional>

namespace retalk::test {

/// The context in which a fault answers a request.
struct FaultContext
{
    SeenRequest request;
    std::function<Reply()> usual; ///< acts normally: accepts the job, stores the file, ...
    QUrl elsewhere;               ///< a host that must never get a key
    QUrl self;                    ///< the host that received the request
    std::function<void()> vanish; ///< makes the host refuse connections from now on
    std::function<void()> move;   ///< makes new links point to another host
};

/// One way in which a service, or the network, can fail.
struct Fault
{
    /// Where the fault occurs: in an answer, or before any request is read.
    enum class ConnectionFault { Answers, Refuses, HangsUp, Expired, OtherHost, Untrusted, Plain };
    ConnectionFault connectionFault = ConnectionFault::Answers;
    std::function<Reply(const FaultContext &)> answer;
};

/// Returns the fault with this name (see tests/faults/faults.txt), or nothing if it's unknown.
std::optional<Fault> faultNamed(const QString &name);

} // namespace retalk::test
