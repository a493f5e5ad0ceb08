#pragma once

#include "jobs/model/job.h"
#include "jobs/store/jobtable.h"

#include <QList>

namespace retalk {

/// Every job that can still be read from the damaged store at `path`, row by row and, where the tables can't
/// be read, from the file's bytes. The file isn't changed. A job that may act for money, and whose copy may
/// be an old one, is Failed and waits for the person; one whose record is damaged is Failed with what its row
/// still says.
QList<Job> salvage(const QString &path);

/// Every film that can still be read there, marked as salvaged: a piece that has no job any more may have
/// been submitted all the same.
QList<FilmRow> salvageFilms(const QString &path);

} // namespace retalk
