#pragma once

#include "api/credits.h"

#include <QWidget>

#include <chrono>
#include <optional>

namespace retalk {

class SoftLabel;

/// What it will cost, where that figure comes from, and what is left afterwards.
class PriceLine : public QWidget
{
    Q_OBJECT
public:
    explicit PriceLine(QWidget *parent = nullptr);

    /// `results`: the length of each job's result, zero while not known. `balance` in credits, when known.
    void setEstimate(const PriceRule &rule, const QList<std::chrono::milliseconds> &results,
                     std::optional<double> balance);
    /// "EvoLink's published rate of 10 Oct 2026".
    static QString sourceOf(const PriceRule &rule);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::optional<double> total() const;
    void write();

    PriceRule m_rule;
    QList<std::chrono::milliseconds> m_results;
    std::optional<double> m_balance;
    SoftLabel *m_price;
    SoftLabel *m_rate;
    SoftLabel *m_source;
};

} // namespace retalk
