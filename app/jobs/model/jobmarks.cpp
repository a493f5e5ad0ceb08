#include "jobs/model/jobmarks.h"

#include "base/printable.h"

namespace retalk {

namespace {

/// Never splits a surrogate pair.
QString cutTo(const QString &text, int length)
{
    QString kept = text.left(length);
    if (kept.size() < text.size() && kept.back().isHighSurrogate())
        kept.chop(1);
    return kept;
}

QString line(const QString &text)
{
    return cutTo(oneLine(text).trimmed(), kMarkLineMaxLength).trimmed();
}

} // namespace

bool isEmpty(const JobMarks &marks)
{
    return marks == JobMarks{};
}

JobMarks normalised(JobMarks marks)
{
    marks.title = line(marks.title);
    marks.project = line(marks.project);
    marks.note = cutTo(printable(marks.note).trimmed(), kMarkNoteMaxLength).trimmed();
    return marks;
}

} // namespace retalk
