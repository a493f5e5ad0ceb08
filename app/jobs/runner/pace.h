#pragma once

#include "jobs/model/job.h"

#include <array>
#include <chrono>

namespace retalk {

/// Retalk's polling intervals and delays between attempts; tests make them shorter.
struct Pace
{
    using ms = std::chrono::milliseconds;

    ms loopbackPoll{500}; ///< polling this computer costs nothing
    ms shortestPoll{8'000};
    ms longestPoll{
        15'000}; ///< api-contract: every 8 to 15 s, because each poll makes the gateway ask its provider
    ms pollTogether{2'000};   ///< polls due within this time of each other share one batch read
    ms takeOver{5'000};       ///< between checks for jobs of processes that ended
    ms resultTimeout{30'000}; ///< for a download that receives no data
    ms storeRetry{2'000};     ///< after a change couldn't be stored
    /// Delays before each search for the task of an unconfirmed job.
    std::array<ms, 3> recoveryChecks{ms(0), ms(3'000), ms(10'000)};
    double retryScale = 1;   ///< factor for the delays of the retry table
    ms uploadSweep{600'000}; ///< between checks for uploads that no job needs
    ms uploadGrace{600'000}; ///< before an upload that isn't in its job's list counts as unneeded
    ms removalGrace{60'000}; ///< likewise for the uploads of a removed job, which may be restored
    ms requestGap{5'000};    ///< between two task reads from a service that supports batch reads
};

/// Returns the delay until the task of `job` is polled again: shorter near its estimated end, and much
/// shorter on this computer.
std::chrono::milliseconds pollDelay(const Job &job, const QDateTime &now, const Pace &pace);

/// Returns when a job that failed with `error` in its current state is retried automatically, from the retry
/// table; nothing if only the user can retry it.
std::optional<QDateTime> nextTry(const Job &job, const Error &error, const QDateTime &now, const Pace &pace);

/// Returns when the result link of `job`, which has just failed, or its replacement is tried again.
QDateTime nextLinkTry(const Job &job, const QDateTime &now, const Pace &pace);

} // namespace retalk
