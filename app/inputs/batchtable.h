#pragma once

#include "inputs/plannedjob.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>

namespace retalk {

/// The columns of a table of jobs, in default order.
enum class BatchColumn { Video, Voice, Face, Threshold, Extend, Name, Callback };
inline constexpr int kBatchColumns = 7;

/// A line of the table: every cell as written, and its problems.
struct BatchRow
{
    int line = 0; ///< in the file, counted from 1
    QStringList cells = QStringList(kBatchColumns);
    QStringList
        faults; ///< of the line itself (an unclosed quote, too many cells), until the user corrects a cell
    QStringList problems; ///< sentences, including the faults; empty: may be submitted

    bool operator==(const BatchRow &) const = default;
};

/// A whole table.
struct BatchRead
{
    QList<BatchRow> rows;
    QStringList notes; ///< sentences about its columns
};

/// Parses a table of jobs (CSV with commas, semicolons or tabs) and checks each row. No row is lost: those
/// that can't be parsed are kept as they are and marked.
class BatchTable
{
    Q_DECLARE_TR_FUNCTIONS(retalk::BatchTable)
public:
    /// Parses `bytes`, in UTF-8, UTF-16 or else Latin-1. If the first line has column names (video, audio or
    /// voice, reference or face, threshold, extend, name, callback, or the names in the API or on the command
    /// line), the columns may be in any order, else they are in the order of BatchColumn. Relative paths
    /// start at `folder`.
    static BatchRead read(const QByteArray &bytes, const QString &folder, AddressRule rule);
    /// Checks a row again after one of its cells has changed. `files` says whether local files are accessed.
    static void check(BatchRow &row, AddressRule rule, LocalFileRule files = LocalFileRule::Allowed);
    /// Returns the row as a job of unknown length.
    static PlannedJob job(const BatchRow &row);

    /// Returns the column names: "video, audio, reference, threshold, extend, name, callback".
    static QString columnNames(const QString &separator);
    /// Returns a table with those columns and an example row.
    static QByteArray sample();

    /// The cells of a line of text.
    struct Line
    {
        int number = 1; ///< the line on which it starts
        QStringList cells;
        bool hasOpenQuote = false; ///< a quote was never closed; it is taken literally
    };
    /// Accepts any text. `mayBreak` returns true for the cells (from 0) in which quotes may contain line
    /// breaks. In all others, a line break means that the closing quote is missing, so that it doesn't
    /// swallow the lines below.
    static QList<Line> split(const QString &text, const std::function<bool(qsizetype cell)> &mayBreak = {});
};

} // namespace retalk
