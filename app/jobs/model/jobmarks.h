#pragma once

#include <QString>
#include <QUuid>

namespace retalk {

/// The store revision that a copy of a job was read from. Ignored when jobs are compared.
struct StoredRevision
{
    qint64 value = 0; ///< 0: not from a store

    bool operator==(const StoredRevision &) const { return true; }
};

/// Maximum lengths of a title or project name, and of a note, in UTF-16 code units.
inline constexpr int kMarkLineMaxLength = 200;
inline constexpr int kMarkNoteMaxLength = 10'000;

/// The user's own notes on a job. They aren't part of its state: any process can change them at any time,
/// even one that isn't working on the job.
struct JobMarks
{
    QString title;   ///< shown instead of Job::name; empty if none
    QString note;    ///< may be multi-line
    QString project; ///< the project the job is filed under; empty if none
    bool isStarred = false;

    StoredRevision revision; ///< JobStore::mark() overwrites this revision only

    bool operator==(const JobMarks &) const = default;
};

/// Returns true if there is nothing to store.
bool isEmpty(const JobMarks &marks);
/// Returns `marks` as they are stored: title and project on a single line and trimmed, everything cut to the
/// maximum lengths.
JobMarks normalised(JobMarks marks);

} // namespace retalk
