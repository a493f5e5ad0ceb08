#include "requestform/batchtable.h"

#include <QDir>
#include <QStringDecoder>

#include <array>

namespace retalk {

namespace {

constexpr qsizetype kMostCells = 64;

QChar separatorOf(const QString &text)
{
    const QStringView first = QStringView(text).left(std::max<qsizetype>(text.indexOf(u'\n'), 0));
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t'}) {
        if (first.count(candidate) > first.count(best))
            best = candidate;
    }
    return best;
}

std::optional<BatchColumn> columnNamed(const QString &name)
{
    static const QHash<QString, BatchColumn> names{
        {QStringLiteral("video"), BatchColumn::Video},
        {QStringLiteral("video_url"), BatchColumn::Video},
        {QStringLiteral("audio"), BatchColumn::Voice},
        {QStringLiteral("audio_url"), BatchColumn::Voice},
        {QStringLiteral("voice"), BatchColumn::Voice},
        {QStringLiteral("reference"), BatchColumn::Face},
        {QStringLiteral("ref_image_url"), BatchColumn::Face},
        {QStringLiteral("face"), BatchColumn::Face},
        {QStringLiteral("threshold"), BatchColumn::Threshold},
        {QStringLiteral("query_face_threshold"), BatchColumn::Threshold},
        {QStringLiteral("extend"), BatchColumn::Extend},
        {QStringLiteral("video_extension"), BatchColumn::Extend},
        {QStringLiteral("name"), BatchColumn::Name},
    };
    const auto found = names.constFind(name.trimmed().toLower());
    return found == names.cend() ? std::nullopt : std::optional(*found);
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

QList<std::pair<int, QStringList>> BatchTable::split(const QString &text)
{
    QList<std::pair<int, QStringList>> lines;
    const QChar separator = separatorOf(text);
    QStringList cells;
    QString present;
    bool isQuoted = false;
    int line = 1;
    int startLine = 1;
    qsizetype quoteStart = -1;
    const auto endCell = [&] {
        if (cells.size() < kMostCells)
            cells += present;
        present.clear();
    };
    const auto endLine = [&] {
        endCell();
        const bool isBlank =
            std::all_of(cells.cbegin(), cells.cend(), [](const QString &c) { return c.trimmed().isEmpty(); });
        if (!isBlank)
            lines.append({startLine, cells});
        cells.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                present += c;
                ++i;
            } else if (c == u'"') {
                isQuoted = false;
            } else {
                present += c;
                line += c == u'\n' ? 1 : 0;
            }
            // A quote that is never closed would swallow the rest of the file: take it as a plain character
            // instead.
            if (isQuoted && i + 1 == text.size()) {
                isQuoted = false;
                const QStringView swallowed = QStringView(text).mid(quoteStart);
                line -= static_cast<int>(swallowed.count(u'\n'));
                present = u'"';
                i = quoteStart;
                quoteStart = -1;
            }
            continue;
        }
        if (c == u'"' && present.isEmpty() && text.indexOf(u'"', i + 1) > 0) {
            isQuoted = true;
            quoteStart = i;
        } else if (c == separator) {
            endCell();
        } else if (c == u'\n') {
            endLine();
            startLine = ++line;
        } else if (c != u'\r') {
            present += c;
        }
    }
    if (!present.isEmpty() || !cells.isEmpty())
        endLine();
    return lines;
}

QList<BatchRow> BatchTable::read(const QByteArray &bytes, const QString &folder, AddressRule rule)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    const QString text = QStringDecoder(encoding).decode(bytes);
    auto lines = split(text);
    std::array<int, kBatchColumns> places{0, 1, 2, 3, 4, 5};
    if (!lines.isEmpty() && columnNamed(lines.constFirst().second.constFirst())) {
        places.fill(-1);
        const QStringList names = lines.takeFirst().second;
        for (int i = 0; i < names.size(); ++i) {
            if (const auto column = columnNamed(names[i]))
                places[static_cast<std::size_t>(*column)] = i;
        }
    }
    QList<BatchRow> rows;
    rows.reserve(lines.size());
    for (const auto &[line, cells] : std::as_const(lines)) {
        BatchRow row;
        row.line = line;
        for (int column = 0; column < kBatchColumns; ++column) {
            const int place = places[static_cast<std::size_t>(column)];
            row.cells[column] = place < 0 ? QString() : cells.value(place).trimmed();
        }
        for (int column = 0; column <= static_cast<int>(BatchColumn::Face); ++column)
            row.cells[column] = resolved(row.cells[column], folder);
        check(row, rule);
        rows += row;
    }
    return rows;
}

void BatchTable::check(BatchRow &row, AddressRule rule)
{
    row.problems.clear();
    const QString threshold = cell(row, BatchColumn::Threshold);
    bool isNumber = false;
    const int value = threshold.toInt(&isNumber);
    if (!threshold.isEmpty() && (!isNumber || value < kFaceThresholdMin || value > kFaceThresholdMax)) {
        row.problems +=
            tr("The threshold “%1” is not a whole number from %2 to %3.")
                .arg(threshold, QString::number(kFaceThresholdMin), QString::number(kFaceThresholdMax));
    }
    if (!truth(cell(row, BatchColumn::Extend)))
        row.problems += tr("“%1” is neither yes nor no.").arg(cell(row, BatchColumn::Extend));
    if (cell(row, BatchColumn::Name).contains(u'/'))
        row.problems += tr("A name cannot contain “/”.");
    const QList<Error> errors = validate(request(row), rule);
    for (const Error &error : errors)
        row.problems += error.message;
}

GenerationRequest BatchTable::request(const BatchRow &row)
{
    GenerationRequest request;
    request.videoUrl = cell(row, BatchColumn::Video);
    request.audioUrl = cell(row, BatchColumn::Voice);
    request.referenceImageUrl = cell(row, BatchColumn::Face);
    request.videoExtension = truth(cell(row, BatchColumn::Extend)).value_or(false);
    bool isNumber = false;
    const int threshold = cell(row, BatchColumn::Threshold).toInt(&isNumber);
    if (isNumber && threshold >= kFaceThresholdMin && threshold <= kFaceThresholdMax)
        request.faceThreshold = threshold;
    return request;
}

QString BatchTable::name(const BatchRow &row)
{
    return cell(row, BatchColumn::Name);
}

} // namespace retalk
