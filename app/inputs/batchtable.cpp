#include "inputs/batchtable.h"

#include <QDir>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace retalk {

namespace {

constexpr qsizetype kMaxCells = 64;
/// A quoted text of more lines is one whose closing quote is missing.
constexpr int kMaxQuotedLines = 50;

QChar separatorOf(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    const QStringView first = QStringView(text).left(end < 0 ? text.size() : end);
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t'}) {
        if (first.count(candidate) > first.count(best))
            best = candidate;
    }
    return best;
}

/// Returns the position of the closing quote for the one at `open`: a quote followed by a separator or the
/// end of the line. -1 if there is none.
qsizetype closingQuote(const QString &text, qsizetype open, QChar separator, bool mayBreak)
{
    int lines = 0;
    for (qsizetype i = open + 1; i < text.size(); ++i) {
        if (text[i] == u'\n' && (!mayBreak || ++lines > kMaxQuotedLines))
            return -1;
        if (text[i] != u'"')
            continue;
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar(u'\n');
        if (next == separator || next == u'\n')
            return i;
        if (next != u'"')
            return -1;
        ++i; // a doubled quote is a literal quote
    }
    return -1;
}

QString decoded(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    // Older spreadsheets use the system's 8-bit encoding.
    if (decoder.hasError() && encoding == QStringConverter::Utf8)
        text = QString::fromLatin1(bytes);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

/// Returns the start of the line after the one at `at`.
qsizetype lineAfter(const QString &text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'\n', at);
    return end < 0 ? text.size() : end + 1;
}

/// Parses Excel's optional first line "sep=;", which sets the separator and isn't part of the table.
std::optional<QChar> statedSeparator(const QString &text)
{
    constexpr QLatin1String kBeginning("sep=");
    const bool isThere = text.startsWith(kBeginning, Qt::CaseInsensitive) &&
                         text.size() > kBeginning.size() &&
                         (text.size() == kBeginning.size() + 1 || text[kBeginning.size() + 1] == u'\n');
    return isThere && text[kBeginning.size()] != u'\n' ? std::optional(text[kBeginning.size()])
                                                       : std::nullopt;
}

struct ColumnName
{
    const char *name;
    BatchColumn column;
};

/// The first name of each column is the one shown to users, followed by those of the API and the command
/// line.
constexpr std::array kColumnNames{
    ColumnName{"video", BatchColumn::Video},
    ColumnName{"video_url", BatchColumn::Video},
    ColumnName{"audio", BatchColumn::Voice},
    ColumnName{"audio_url", BatchColumn::Voice},
    ColumnName{"voice", BatchColumn::Voice},
    ColumnName{"reference", BatchColumn::Face},
    ColumnName{"ref_image_url", BatchColumn::Face},
    ColumnName{"face", BatchColumn::Face},
    ColumnName{"threshold", BatchColumn::Threshold},
    ColumnName{"query_face_threshold", BatchColumn::Threshold},
    ColumnName{"face_threshold", BatchColumn::Threshold},
    ColumnName{"extend", BatchColumn::Extend},
    ColumnName{"video_extension", BatchColumn::Extend},
    ColumnName{"name", BatchColumn::Name},
    ColumnName{"callback", BatchColumn::Callback},
    ColumnName{"callback_url", BatchColumn::Callback},
};

/// Treats "Face threshold", "face-threshold" and "face_threshold" as the same name.
std::optional<BatchColumn> columnNamed(const QString &name)
{
    const QString plain = name.trimmed().toLower().replace(u' ', u'_').replace(u'-', u'_');
    const auto found =
        std::find_if(kColumnNames.begin(), kColumnNames.end(),
                     [&plain](const ColumnName &known) { return plain == QLatin1String(known.name); });
    return found == kColumnNames.end() ? std::nullopt : std::optional(found->column);
}

std::optional<bool> truth(const QString &text)
{
    const QString word = text.trimmed().toLower();
    for (const auto *yes : {"1", "true", "yes", "y", "on", "x"}) {
        if (word == QLatin1String(yes))
            return true;
    }
    for (const auto *no : {"", "0", "false", "no", "n", "off"}) {
        if (word == QLatin1String(no))
            return false;
    }
    return std::nullopt;
}

QString resolved(const QString &cell, const QString &folder)
{
    const QString text = cell.trimmed();
    if (text.isEmpty() || text.contains(QLatin1String("://")) || !localFilePath(text).isEmpty())
        return text;
    return QDir::cleanPath(QDir(folder).filePath(text));
}

QString cell(const BatchRow &row, BatchColumn column)
{
    return row.cells.value(static_cast<int>(column)).trimmed();
}

} // namespace

QList<BatchTable::Line> BatchTable::split(const QString &text,
                                          const std::function<bool(qsizetype cell)> &mayBreak)
{
    QList<Line> lines;
    const auto stated = statedSeparator(text);
    const QChar separator = stated ? *stated : separatorOf(text);
    Line present;
    QString cell;
    int number = stated ? 2 : 1;
    present.number = number;
    const auto endCell = [&] {
        if (present.cells.size() < kMaxCells)
            present.cells += cell;
        cell.clear();
    };
    const auto endLine = [&] {
        endCell();
        const bool isBlank = std::all_of(present.cells.cbegin(), present.cells.cend(),
                                         [](const QString &c) { return c.trimmed().isEmpty(); });
        if (!isBlank)
            lines += present;
        present = {};
    };
    for (qsizetype i = stated ? lineAfter(text, 0) : 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && cell.trimmed().isEmpty()) {
            const qsizetype end =
                closingQuote(text, i, separator, !mayBreak || mayBreak(present.cells.size()));
            if (end < 0) {
                present.hasOpenQuote = true;
                cell += c;
                continue;
            }
            cell = text.mid(i + 1, end - i - 1);
            number += static_cast<int>(cell.count(u'\n'));
            cell.replace(QLatin1String("\"\""), QLatin1String("\""));
            i = end;
        } else if (c == separator) {
            endCell();
        } else if (c == u'\n') {
            endLine();
            present.number = ++number;
        } else {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !present.cells.isEmpty())
        endLine();
    return lines;
}

namespace {

/// The positions of the columns in the table, and notes about the first line.
struct Heading
{
    std::array<int, kBatchColumns> places{0, 1, 2, 3, 4, 5, 6};
    qsizetype width = kBatchColumns; ///< maximum number of cells per row
    bool isThere = false;
    QStringList notes;
};

Heading headingIn(const QStringList &cells)
{
    Heading heading;
    const bool isData = std::any_of(cells.cbegin(), cells.cend(), [](const QString &name) {
        return name.contains(QLatin1String("://")) || !localFilePath(name.trimmed()).isEmpty();
    });
    heading.isThere = !isData && std::any_of(cells.cbegin(), cells.cend(), [](const QString &name) {
        return columnNamed(name).has_value();
    });
    if (!heading.isThere)
        return heading;
    heading.places.fill(-1);
    heading.width = cells.size();
    QStringList unused;
    for (int i = 0; i < cells.size(); ++i) {
        const auto column = columnNamed(cells[i]);
        if (column && heading.places[static_cast<std::size_t>(*column)] < 0)
            heading.places[static_cast<std::size_t>(*column)] = i;
        else if (!cells[i].trimmed().isEmpty())
            unused += u'“' + cells[i].trimmed() + u'”';
    }
    const auto isMissing = [&heading](BatchColumn column) {
        return heading.places[static_cast<std::size_t>(column)] < 0;
    };
    if (isMissing(BatchColumn::Video))
        heading.notes += BatchTable::tr("The column “video” is missing.");
    if (isMissing(BatchColumn::Voice))
        heading.notes += BatchTable::tr("The column “audio” is missing.");
    if (!unused.isEmpty())
        heading.notes +=
            BatchTable::tr("Not used: %1.", "names of columns").arg(QLocale().createSeparatedList(unused));
    return heading;
}

} // namespace

BatchRead BatchTable::read(const QByteArray &bytes, const QString &folder, AddressRule rule)
{
    const QString text = decoded(bytes);
    const qsizetype firstLine = statedSeparator(text) ? lineAfter(text, 0) : 0;
    const QList<Line> first = split(text.left(std::max<qsizetype>(text.indexOf(u'\n', firstLine), 0)));
    const Heading heading = headingIn(first.isEmpty() ? QStringList() : first.constFirst().cells);
    // Only columns that aren't ours may contain multi-line text.
    QList<Line> lines = split(text, [&heading](qsizetype cell) {
        return std::find(heading.places.cbegin(), heading.places.cend(), cell) == heading.places.cend();
    });
    if (heading.isThere && !lines.isEmpty())
        lines.removeFirst();
    BatchRead table{.rows = {}, .notes = heading.notes};
    table.rows.reserve(lines.size());
    for (const Line &line : std::as_const(lines)) {
        BatchRow row;
        row.line = line.number;
        for (int column = 0; column < kBatchColumns; ++column) {
            const int place = heading.places[static_cast<std::size_t>(column)];
            row.cells[column] = place < 0 ? QString() : line.cells.value(place).trimmed();
        }
        for (int column = 0; column <= static_cast<int>(BatchColumn::Face); ++column)
            row.cells[column] = resolved(row.cells[column], folder);
        if (line.hasOpenQuote)
            row.faults += tr("A quotation mark isn't closed.");
        const QStringList beyond = line.cells.mid(heading.width);
        const bool isTooLong = std::any_of(beyond.cbegin(), beyond.cend(),
                                           [](const QString &more) { return !more.trimmed().isEmpty(); });
        if (isTooLong)
            row.faults += tr("There are %1 cells instead of %2. A cell with a comma needs quotation marks.")
                              .arg(QLocale().toString(line.cells.size()), QLocale().toString(heading.width));
        check(row, rule);
        table.rows += row;
    }
    return table;
}

void BatchTable::check(BatchRow &row, AddressRule rule, LocalFileRule files)
{
    row.problems = row.faults;
    const QString threshold = cell(row, BatchColumn::Threshold);
    bool isNumber = false;
    const int value = threshold.toInt(&isNumber);
    if (!threshold.isEmpty() && (!isNumber || value < kFaceThresholdMin || value > kFaceThresholdMax)) {
        row.problems +=
            tr("The threshold “%1” isn't a whole number from %2 to %3.")
                .arg(threshold, QString::number(kFaceThresholdMin), QString::number(kFaceThresholdMax));
    }
    if (!truth(cell(row, BatchColumn::Extend)))
        row.problems += tr("“%1” is neither yes nor no.").arg(cell(row, BatchColumn::Extend));
    if (cell(row, BatchColumn::Name).contains(u'/'))
        row.problems += tr("A name can't contain “/”.");
    const QList<Error> errors = validate(job(row).request, rule, files);
    for (const Error &error : errors)
        row.problems += error.message;
}

PlannedJob BatchTable::job(const BatchRow &row)
{
    GenerationRequest request;
    request.videoUrl = cell(row, BatchColumn::Video);
    request.audioUrl = cell(row, BatchColumn::Voice);
    request.referenceImageUrl = cell(row, BatchColumn::Face);
    request.videoExtension = truth(cell(row, BatchColumn::Extend)).value_or(false);
    request.callbackUrl = cell(row, BatchColumn::Callback);
    bool isNumber = false;
    const int threshold = cell(row, BatchColumn::Threshold).toInt(&isNumber);
    if (isNumber && threshold >= kFaceThresholdMin && threshold <= kFaceThresholdMax)
        request.faceThreshold = threshold;
    return {.request = request,
            .name = cell(row, BatchColumn::Name),
            .lengths = {.video = {}, .voice = {}, .isExtended = request.videoExtension},
            .warning = {}};
}

QString BatchTable::columnNames(const QString &separator)
{
    QStringList names;
    for (int column = 0; column < kBatchColumns; ++column) {
        const auto *first =
            std::find_if(kColumnNames.begin(), kColumnNames.end(),
                         [column](const auto &known) { return static_cast<int>(known.column) == column; });
        names += QString::fromLatin1(first->name);
    }
    return names.join(separator);
}

QByteArray BatchTable::sample()
{
    return (columnNames(QStringLiteral(",")) + u'\n').toUtf8() +
           "speaker.mp4,https://example.com/voice_en.wav,,170,no,speaker_en,\n";
}

} // namespace retalk
