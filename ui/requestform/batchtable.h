#pragma once

#include "api/generationrequest.h"

#include <QCoreApplication>
#include <QStringList>

namespace retalk {

/// The columns of a table of jobs, in their usual order.
enum class BatchColumn { Video, Voice, Face, Threshold, Extend, Name };
inline constexpr int kBatchColumns = 6;

/// One line of the table: every cell as it was written, and what is wrong with it.
struct BatchRow
{
    int line = 0; ///< in the file, from 1
    QStringList cells = QStringList(kBatchColumns);
    QStringList problems; ///< sentences; empty: may be sent

    bool operator==(const BatchRow &) const = default;
};

/// A request and what its result shall be called (empty: the usual name).
struct NamedRequest
{
    GenerationRequest request;
    QString name;

    bool operator==(const NamedRequest &) const = default;
};

/// Reads a table of jobs (CSV with commas, semicolons or tabs) and finds what is wrong in each row. No row is
/// lost: what cannot be understood is kept as it stands and marked.
class BatchTable
{
    Q_DECLARE_TR_FUNCTIONS(retalk::BatchTable)
public:
    /// `bytes` in UTF-8 or UTF-16. With a first line of column names (video, audio or voice, reference or
    /// face, threshold, extend, name) in any order, else in the order of BatchColumn. `folder`: where
    /// relative paths start.
    static QList<BatchRow> read(const QByteArray &bytes, const QString &folder, AddressRule rule);
    /// Checks the cells again after one has changed.
    static void check(BatchRow &row, AddressRule rule);
    static GenerationRequest request(const BatchRow &row);
    static QString name(const BatchRow &row);

    /// The cells of each line, with the number of the line in which it begins. Total over any text; a quote
    /// that is never closed ends with its line.
    static QList<std::pair<int, QStringList>> split(const QString &text);
};

} // namespace retalk
