#pragma once

#include "jobs/model/job.h"
#include "jobs/store/jobtable.h"

#include <QList>

namespace retalk {

/// Returns every job that can be read from the damaged store at `path`, row by row and, where the tables
/// can't be read, from the raw bytes of the file. The file isn't changed. A job that could cost money and
/// whose copy may be outdated is Failed and left to the user; a job with a damaged record is Failed, with
/// what its row still contains.
QList<Job> salvage(const QString &path);

/// Returns every film that can be read there, marked as salvaged: a piece without a job may have been
/// submitted all the same.
QList<FilmRow> salvageFilms(const QString &path);

} // namespace retalk
