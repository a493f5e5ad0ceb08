#pragma once

#include "base/error.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

namespace retalk {

/// Automatic retries of API reads and of a job's stages, by kind of failure. A paid POST is never repeated
/// because of this table alone: its failures are OutcomeUnknown unless it is certain that nothing was
/// accepted.
///
/// Retries elsewhere have their own delays: resubmitting with the same key (jobs/runner/jobeffects.cpp),
/// searching for an unconfirmed job's task and writing the store (jobs/runner/pace.h), queries to the busy
/// service on this computer (local/localquery.cpp), and that service's callbacks, downloads of inputs and
/// writes (callbackdelivery.cpp, inputfetch.cpp and worker.cpp in service/work).
struct RetryRule
{
    ErrorKind kind;
    int readAttempts;                       ///< total attempts of a read (a GET); 1: no retry
    std::chrono::milliseconds readDelay;    ///< before the second attempt; doubles for each further one
    int jobAttempts;                        ///< total attempts of a job's stage; 1: left to the user
    std::chrono::milliseconds jobDelay;     ///< before the second attempt; doubles for each further one
    std::chrono::milliseconds longestDelay; ///< upper limit of the doubling
};

inline constexpr std::array kRetryTable = [] {
    using namespace std::chrono_literals;
    return std::array{
        RetryRule{ErrorKind::RateLimited, 3, 2s, 30, 15s, 10min},
        // The connection will come back eventually, and a paid task continues without us: a job keeps trying
        // for hours.
        RetryRule{ErrorKind::Network, 3, 500ms, 60, 5s, 10min},
        RetryRule{ErrorKind::Timeout, 2, 1s, 20, 10s, 10min},
        RetryRule{ErrorKind::Server, 3, 1s, 20, 10s, 10min},
        // A web page instead of an answer is usually a login page of this network or a gateway restarting.
        RetryRule{ErrorKind::Protocol, 2, 1s, 4, 30s, 10min},
        RetryRule{ErrorKind::LocalService, 1, 0ms, 4, 1s, 1min},
    };
}();

/// The same for a job that has a task. It is paid for and continues without us, so a single answer about it
/// (a login page instead of the video, a gateway that doesn't know the new task yet) isn't final. Kinds not
/// listed here follow the table above; a wrong key, an empty balance, a locked keychain and a full disk need
/// the user.
struct TaskRetryRule
{
    ErrorKind kind;
    int attempts;                    ///< total consecutive attempts with this result
    std::chrono::milliseconds delay; ///< before the second attempt; doubles for each further one
    std::chrono::milliseconds longestDelay;
};

inline constexpr std::array kTaskRetryTable = [] {
    using namespace std::chrono_literals;
    return std::array{
        TaskRetryRule{ErrorKind::Media, 5, 10s, 10min},
        TaskRetryRule{ErrorKind::NotFound, 6, 10s, 10min}, // five minutes in total
        TaskRetryRule{ErrorKind::Expired, 6, 10s, 10min},
        TaskRetryRule{ErrorKind::OutcomeUnknown, 5, 10s, 10min},
    };
}();

/// Retries of a result link that doesn't work: in the first minutes it may not be live yet.
inline constexpr std::chrono::milliseconds kLinkDelay = std::chrono::seconds(5);
inline constexpr std::chrono::milliseconds kLongestLinkDelay = std::chrono::minutes(10);
inline constexpr int kNewLinkTries = 6; ///< per link: 155 s in total
inline constexpr std::chrono::minutes kLinkIsNew{15};

/// A service may request any delay, but results are kept for only a day. Reads of a job with a task never
/// wait longer than this, nor do other calls because of one that was rate limited.
inline constexpr std::chrono::milliseconds kLongestRetryAfterOfReads = std::chrono::minutes(5);

/// Returns the rule for `kind`; one without retries if the table has none.
constexpr RetryRule retryRule(ErrorKind kind)
{
    for (const RetryRule &rule : kRetryTable) {
        if (rule.kind == kind)
            return rule;
    }
    return {kind, 1, {}, 1, {}, {}};
}

/// Returns `first`, doubled for each attempt after the first, up to `longest`.
constexpr std::chrono::milliseconds retryDelay(std::chrono::milliseconds first,
                                               std::chrono::milliseconds longest, int attemptsMade)
{
    auto delay = first;
    for (int i = 1; i < attemptsMade && delay < longest; ++i)
        delay *= 2;
    return std::min(delay, longest);
}

/// Returns the delay before a read is retried after `attemptsMade` (at least 1) attempts; nothing if it isn't
/// retried.
inline std::optional<std::chrono::milliseconds> nextReadTry(const Error &error, int attemptsMade)
{
    const RetryRule rule = retryRule(error.kind);
    if (attemptsMade >= rule.readAttempts)
        return std::nullopt;
    return std::max(retryDelay(rule.readDelay, rule.longestDelay, attemptsMade),
                    error.retryAfter.value_or(std::chrono::milliseconds(0)));
}

/// The same for a stage of a job that has a task. `attemptsMade` (at least 1) counts consecutive attempts
/// that ended with this kind.
inline std::optional<std::chrono::milliseconds> nextTaskTry(const Error &error, int attemptsMade)
{
    const RetryRule usual = retryRule(error.kind);
    TaskRetryRule rule{error.kind, usual.jobAttempts, usual.jobDelay, usual.longestDelay};
    for (const TaskRetryRule &known : kTaskRetryTable) {
        if (known.kind == error.kind)
            rule = known;
    }
    if (attemptsMade >= rule.attempts)
        return std::nullopt;
    return std::max(
        retryDelay(rule.delay, rule.longestDelay, attemptsMade),
        std::min(error.retryAfter.value_or(std::chrono::milliseconds(0)), kLongestRetryAfterOfReads));
}

/// The same for a stage of a job without a task.
inline std::optional<std::chrono::milliseconds> nextJobTry(const Error &error, int attemptsMade)
{
    const RetryRule rule = retryRule(error.kind);
    if (attemptsMade >= rule.jobAttempts)
        return std::nullopt;
    return std::max(retryDelay(rule.jobDelay, rule.longestDelay, attemptsMade),
                    error.retryAfter.value_or(std::chrono::milliseconds(0)));
}

} // namespace retalk
