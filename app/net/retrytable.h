#pragma once

#include "base/error.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

namespace retalk {

/// What may be tried again by itself, by the kind of failure. The only place that knows. A paid POST is never
/// repeated on the strength of this table alone: its failures are OutcomeUnknown unless it is certain that
/// nothing was taken.
struct RetryRule
{
    ErrorKind kind;
    int readAttempts;                       ///< tries of one read (a GET) in all; 1: none after the first
    std::chrono::milliseconds readDelay;    ///< before the second try; doubles with each further one
    int jobAttempts;                        ///< tries of a job's stage in all; 1: the person decides
    std::chrono::milliseconds jobDelay;     ///< before the second try; doubles with each further one
    std::chrono::milliseconds longestDelay; ///< where doubling ends
};

inline constexpr std::array kRetryTable = [] {
    using namespace std::chrono_literals;
    return std::array{
        RetryRule{ErrorKind::RateLimited, 3, 2s, 30, 15s, 10min},
        // The connection comes back some day, and a paid task goes on without us: a job does not give up on
        // it for hours.
        RetryRule{ErrorKind::Network, 3, 500ms, 60, 5s, 10min},
        RetryRule{ErrorKind::Timeout, 2, 1s, 20, 10s, 10min},
        RetryRule{ErrorKind::Server, 3, 1s, 20, 10s, 10min},
        // A web page in place of an answer is mostly a sign-in page of this network or a restart of the
        // gateway.
        RetryRule{ErrorKind::Protocol, 2, 1s, 4, 30s, 10min},
        RetryRule{ErrorKind::LocalService, 1, 0ms, 4, 1s, 1min},
    };
}();

/// The same for a job that has a task: it is paid for and goes on without us, so what one answer says about
/// it (a sign-in page in place of the video, a gateway that doesn't know the new task yet) is not the last
/// word. Kinds that are not here go by the table above; a wrong key, an empty balance, a locked keychain and
/// a full disk wait for the person.
struct TaskRetryRule
{
    ErrorKind kind;
    int attempts;                    ///< tries in a row that end like this, in all
    std::chrono::milliseconds delay; ///< before the second try; doubles with each further one
    std::chrono::milliseconds longestDelay;
};

inline constexpr std::array kTaskRetryTable = [] {
    using namespace std::chrono_literals;
    return std::array{
        TaskRetryRule{ErrorKind::Media, 5, 10s, 10min},
        TaskRetryRule{ErrorKind::NotFound, 6, 10s, 10min}, // five minutes in all
        TaskRetryRule{ErrorKind::Expired, 6, 10s, 10min},
        TaskRetryRule{ErrorKind::OutcomeUnknown, 5, 10s, 10min},
    };
}();

/// A link to a result that does not work: it may not be live yet in the first minutes, and is then asked for
/// again.
inline constexpr std::chrono::milliseconds kLinkDelay = std::chrono::seconds(5);
inline constexpr std::chrono::milliseconds kLongestLinkDelay = std::chrono::minutes(10);
inline constexpr int kNewLinkTries = 6; ///< of one link: 155 s in all
inline constexpr std::chrono::minutes kLinkIsNew{15};

/// A service may ask for any pause, but a result lives for a day only: reads of a job that has a task never
/// wait longer than this, nor do other calls because of one that was told to wait.
inline constexpr std::chrono::milliseconds kLongestRetryAfterOfReads = std::chrono::minutes(5);

/// The rule of `kind`; for a kind that is not in the table one that never repeats.
constexpr RetryRule retryRule(ErrorKind kind)
{
    for (const RetryRule &rule : kRetryTable) {
        if (rule.kind == kind)
            return rule;
    }
    return {kind, 1, {}, 1, {}, {}};
}

/// `first` doubled for each attempt after the first, at most `longest`.
constexpr std::chrono::milliseconds retryDelay(std::chrono::milliseconds first,
                                               std::chrono::milliseconds longest, int attemptsMade)
{
    auto delay = first;
    for (int i = 1; i < attemptsMade && delay < longest; ++i)
        delay *= 2;
    return std::min(delay, longest);
}

/// How long to wait before a read is tried again after `attemptsMade` (at least 1) tries, or nothing when it
/// is not.
inline std::optional<std::chrono::milliseconds> nextReadTry(const Error &error, int attemptsMade)
{
    const RetryRule rule = retryRule(error.kind);
    if (attemptsMade >= rule.readAttempts)
        return std::nullopt;
    return std::max(retryDelay(rule.readDelay, rule.longestDelay, attemptsMade),
                    error.retryAfter.value_or(std::chrono::milliseconds(0)));
}

/// The same for a stage of a job that has a task; `attemptsMade` (at least 1): tries in a row that ended in
/// this kind.
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

/// The same for a stage of a job that has no task yet.
inline std::optional<std::chrono::milliseconds> nextJobTry(const Error &error, int attemptsMade)
{
    const RetryRule rule = retryRule(error.kind);
    if (attemptsMade >= rule.jobAttempts)
        return std::nullopt;
    return std::max(retryDelay(rule.jobDelay, rule.longestDelay, attemptsMade),
                    error.retryAfter.value_or(std::chrono::milliseconds(0)));
}

} // namespace retalk
