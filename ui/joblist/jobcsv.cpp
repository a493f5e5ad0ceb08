#include "joblist/jobcsv.h"

#include "common/servicenames.h"
#include "joblist/jobline.h"
#include "joblist/jobtext.h"
#include "net/translatedmessage.h"

#include <QCoreApplication>

namespace retalk {

namespace {

struct CsvWords
{
    Q_DECLARE_TR_FUNCTIONS(retalk::JobCsv)
};

/// Quoted if the text requires it.
QString cell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') ||
                             text.contains(u'\r') || text != text.trimmed();
    return needsQuotes ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

QByteArray line(const QStringList &cells)
{
    return cells.join(u',').toUtf8() + "\r\n";
}

QString time(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODate) : QString();
}

QString amount(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 12) : QString();
}

} // namespace

QByteArray csvHeader()
{
    const QStringList names{CsvWords::tr("Name"),
                            CsvWords::tr("Project"),
                            CsvWords::tr("Note"),
                            CsvWords::tr("Starred"),
                            CsvWords::tr("State"),
                            CsvWords::tr("Service"),
                            CsvWords::tr("Draft"),
                            CsvWords::tr("Task id"),
                            CsvWords::tr("Video"),
                            CsvWords::tr("Voice track"),
                            CsvWords::tr("Face photo"),
                            CsvWords::tr("Created"),
                            CsvWords::tr("Submitted"),
                            CsvWords::tr("Finished"),
                            CsvWords::tr("Seconds"),
                            CsvWords::tr("Credits reserved"),
                            CsvWords::tr("Credits charged"),
                            CsvWords::tr("File"),
                            CsvWords::tr("Error")};
    QStringList cells;
    for (const QString &name : names)
        cells << cell(name);
    return "\xEF\xBB\xBF" + line(cells);
}

QByteArray csvLine(const Job &job)
{
    const auto yes = [](bool is) {
        return is ? CsvWords::tr("yes") : QString();
    };
    return line({cell(shownName(job)), cell(job.marks.project), cell(job.marks.note),
                 cell(yes(job.marks.isStarred)), cell(stateName(job.state)), cell(serviceName(job.service)),
                 cell(yes(isDraft(job))), cell(job.taskId), cell(job.request.videoUrl),
                 cell(job.request.audioUrl), cell(job.request.referenceImageUrl), time(job.createdAt),
                 time(job.submittedAt), time(job.finishedAt), amount(job.task.videoDuration),
                 amount(job.task.billing.reserved), amount(job.task.billing.charged), cell(job.outputPath),
                 cell(job.error ? translatedMessage(*job.error) : QString())});
}

} // namespace retalk
