#pragma once

#include "inputs/batchtable.h"
#include "inputs/inputlookup.h"

#include <QObject>
#include <QTimer>

namespace retalk {

/// Total cost of a table's valid rows, and which of them would lose the end of their voice track. Determines
/// the lengths of their inputs in the background and adds them up on the thread pool, so even a hundred
/// thousand rows don't block. Only the first few hundred distinct inputs are examined: an estimate doesn't
/// justify requests to that many servers. If the service is free, only local files are.
class BatchCost : public QObject
{
    Q_OBJECT
public:
    explicit BatchCost(const PriceRule &rule, QObject *parent = nullptr);

    /// Starts again with these rows; those with a problem don't count.
    void setRows(const QList<BatchRow> &rows);
    const CostEstimate &estimate() const { return m_estimate; }
    /// Returns the lengths of the rows whose voice track would be cut off at its end, by their indexes. Only
    /// a few frames don't count.
    const QHash<int, Lengths> &cutVoices() const { return m_cutVoices; }
    /// Returns the number of inputs still being examined.
    qsizetype open() const { return m_lookup.open(); }
    bool isFree() const { return retalk::isFree(m_rule); }
    /// Recalculates the cost by a different rule.
    void setRule(const PriceRule &rule);
    const PriceRule &rule() const { return m_rule; }
    /// Creates jobs for the valid rows on the thread pool, with the lengths known so far. Calls `handler`
    /// once, asynchronously.
    void plan(std::function<void(QList<PlannedJob>)> handler);

    static constexpr qsizetype kMaxInputs = 300;

Q_SIGNALS:
    void changed();

private:
    void add();

    PriceRule m_rule;
    QList<BatchRow> m_rows;
    InputLookup m_lookup;
    CostEstimate m_estimate;
    QHash<int, Lengths> m_cutVoices;
    QTimer m_pace;
    quint64 m_round = 0; ///< results of earlier rounds are ignored
};

} // namespace retalk
