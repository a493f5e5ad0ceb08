#pragma once

#include "inputs/plannedjob.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>

namespace retalk {

/// The columns of a table of jobs, in their usual order.
enum class BatchColumn { Video, Voice, Face, Threshold, Extend, Name, Callback };
inline constexpr int kBatchColumns = 7;

/// One line of the table: every cell as it was written, and what is wrong with it.
struct BatchRow
{
    int line = 0; ///< in the file, from 1
    QStringList cells = QStringList(kBatchColumns);
    QStringList
        faults; ///< of the line itself (a quote left open, too many cells): until somebody mends a cell
    QStringList problems; ///< sentences, the faults among them; empty: may be sent

    bool operator==(const BatchRow &) const = default;
};

/// A whole table.
struct BatchRead
{
    QList<BatchRow> rows;
    QStringList notes; ///< what is to be said about its columns, sentences
};

/// Reads a table of jobs (CSV with commas, semicolons or tabs) and finds what is wrong in each row. No row is
/// lost: what cannot be understood is kept as it stands and marked.
class BatchTable
{
    Q_DECLARE_TR_FUNCTIONS(retalk::BatchTable)
public:
    /// `bytes` in UTF-8 or UTF-16, else taken for Latin-1. With a first line of column names (video, audio or
    /// voice, reference or face, threshold, extend, name, callback; and as the API and the command line spell
    /// them) in any order, else in the order of BatchColumn.
    /// `folder`: where relative paths start.
    static BatchRead read(const QByteArray &bytes, const QString &folder, AddressRule rule);
    /// Checks the cells again after one has changed. `files`: whether those that are named are looked at,
    /// too.
    static void check(BatchRow &row, AddressRule rule, LocalFileRule files = LocalFileRule::Allowed);
    /// The row as a job; lengths unknown.
    static PlannedJob job(const BatchRow &row);

    /// "video, audio, reference, threshold, extend, name, callback": the columns, as they are called.
    static QString columnNames(const QString &separator);
    /// A table with those columns and one row to follow.
    static QByteArray sample();

    /// The cells of one line of text.
    struct Line
    {
        int number = 1; ///< of the line in which it begins
        QStringList cells;
        bool hasOpenQuote = false; ///< a quote was opened and never closed; it is taken as a plain character
    };
    /// Total over any text. `mayBreak` says for which cells (from 0) a line break inside quotes is believed;
    /// in all others it is a sign that the closing quote is missing, which must not swallow the lines below.
    static QList<Line> split(const QString &text, const std::function<bool(qsizetype cell)> &mayBreak = {});
};

} // namespace retalk
