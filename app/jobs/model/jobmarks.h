#pragma once

#include <QString>
#include <QUuid>

namespace retalk {

/// Which writing of the store a copy of a job was read from. Jobs are equal whichever they come from.
struct StoredRevision
{
    qint64 value = 0; ///< 0: not from a store

    bool operator==(const StoredRevision &) const { return true; }
};

/// The longest that a title or a project's name, and a note, are kept; in UTF-16 units.
inline constexpr int kMarkLineMaxLength = 200;
inline constexpr int kMarkNoteMaxLength = 10'000;

/// What a person keeps about a job. No part of its life: it can be changed in every state, at any time and by
/// every process, also by one that doesn't work on the job.
struct JobMarks
{
    QString title;   ///< shown instead of Job::name; empty: none
    QString note;    ///< may have several lines
    QString project; ///< what the person files the job under; empty: none
    bool isStarred = false;

    StoredRevision revision; ///< JobStore::mark() writes over this one only

    bool operator==(const JobMarks &) const = default;
};

/// True when nothing is kept.
bool isEmpty(const JobMarks &marks);
/// `marks` as they are stored: title and project on one line without spaces around them, nothing longer than
/// the limits.
JobMarks normalised(JobMarks marks);

} // namespace retalk
