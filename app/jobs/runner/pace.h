#pragma once

#include "jobs/model/job.h"

#include <array>
#include <chrono>

namespace retalk {

/// How often Retalk looks and how long it waits between tries; tests make it shorter.
struct Pace
{
    using ms = std::chrono::milliseconds;

    ms loopbackPoll{500}; ///< asking this computer is free
    ms shortestPoll{8'000};
    ms longestPoll{
        15'000}; ///< api-contract: every 8 to 15 s, because each poll makes the gateway ask its provider
    ms pollTogether{2'000};    ///< polls due within this time of each other share one batch read
    ms takeOver{5'000};        ///< between looks for jobs of processes that ended
    ms resultPatience{30'000}; ///< for a result's download of which no byte comes
    ms storeRetry{2'000};      ///< after a change could not be stored
    /// Looks for the task of an unconfirmed job, each so long after the one before.
    std::array<ms, 3> recoveryChecks{ms(0), ms(3'000), ms(10'000)};
    double retryScale = 1;   ///< of the retry table's waits
    ms uploadSweep{600'000}; ///< between looks for uploads that no job needs any more
    ms uploadGrace{600'000}; ///< before an upload that its job doesn't list is one of them
    ms removalGrace{60'000}; ///< before the uploads of a removed job are: it may be put back
    ms requestGap{5'000};    ///< between two reads of tasks from one service that offers batch reads
};

/// How long until the task of `job` is asked for again: sooner near its estimated end, and much sooner on
/// this computer.
std::chrono::milliseconds pollDelay(const Job &job, const QDateTime &now, const Pace &pace);

/// When a job whose present stage met `error` goes on by itself, by the retry table; nothing: only on the
/// person's wish.
std::optional<QDateTime> nextTry(const Job &job, const Error &error, const QDateTime &now, const Pace &pace);

/// When the link to the result of `job`, which did not work just now, or a new one is tried again.
QDateTime nextLinkTry(const Job &job, const QDateTime &now, const Pace &pace);

} // namespace retalk
