#pragma once

namespace retalk {

class JobRunner;
class JobStore;

/// What of the job list continues without anybody's help: what quitting interrupts, and what the end of a
/// queue is the end of.
struct OpenWork
{
    int jobs = 0;           ///< waiting, at work or about to try again; not those that wait for an answer
    int drafts = 0;         ///< of these, being made on this computer: they start over after a restart
    double progress = 0;    ///< of the furthest draft, 0..1
    bool isAnyPaid = false; ///< a service other than this computer is at work on one

    bool operator==(const OpenWork &) const = default;
};

/// Not counted are jobs that another Retalk works on, which don't end with this one, and jobs that a paused
/// queue holds back.
OpenWork openWork(const JobStore &store, const JobRunner &runner);

} // namespace retalk
