#pragma once

#include "inputs/batchtable.h"
#include "inputs/inputlookup.h"

#include <QObject>
#include <QTimer>

namespace retalk {

/// What the good rows of a table cost together. Looks at the lengths of their inputs in the background and
/// adds up on the pool, so that a hundred thousand rows hold nobody up. Beyond the first few hundred
/// different inputs nothing more is looked at: so many servers are not asked for a mere figure.
class BatchCost : public QObject
{
    Q_OBJECT
public:
    explicit BatchCost(const PriceRule &rule, QObject *parent = nullptr);

    /// Begins anew with these rows; those with a problem count for nothing.
    void setRows(const QList<BatchRow> &rows);
    const CostEstimate &estimate() const { return m_estimate; }
    /// Inputs that are still being looked at.
    qsizetype open() const { return m_lookup.open(); }
    bool isFree() const { return retalk::isFree(m_rule); }
    /// Adds up by another rule from now on.
    void setRule(const PriceRule &rule);
    const PriceRule &rule() const { return m_rule; }
    /// The good rows as jobs with what is known of their lengths; made on the pool. Answers once, later.
    void plan(std::function<void(QList<PlannedJob>)> handler);

    static constexpr qsizetype kMostInputs = 300;

Q_SIGNALS:
    void changed();

private:
    void add();

    PriceRule m_rule;
    QList<BatchRow> m_rows;
    InputLookup m_lookup;
    CostEstimate m_estimate;
    QTimer m_pace;
    quint64 m_round = 0; ///< answers of an older one are not for now
};

} // namespace retalk
