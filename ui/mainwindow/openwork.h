#pragma once

namespace retalk {

class JobRunner;
class JobStore;

/// The jobs that continue automatically: what quitting interrupts, and what the queue still has to do.
struct OpenWork
{
    int jobs = 0;           ///< waiting, in progress or about to retry; not those that need an answer
    int drafts = 0;         ///< of these, being made on this computer: they start over after a restart
    double progress = 0;    ///< of the draft that is furthest along, 0..1
    bool isAnyPaid = false; ///< a service other than this computer is working on one

    bool operator==(const OpenWork &) const = default;
};

/// Doesn't count jobs that another Retalk is working on, which don't end with this one, nor jobs held back by
/// a paused queue.
OpenWork openWork(const JobStore &store, const JobRunner &runner);

} // namespace retalk
