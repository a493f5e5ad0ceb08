#pragma once

#include "api/credits.h"

#include <QWidget>

#include <chrono>
#include <optional>

namespace retalk {

class SoftLabel;

/// The estimated price, its source, and the remaining balance.
class PriceLine : public QWidget
{
    Q_OBJECT
public:
    explicit PriceLine(QWidget *parent = nullptr);

    /// `results`: the length of each job's result, zero if unknown. `balance` in credits, if known.
    void setEstimate(const PriceRule &rule, const QList<std::chrono::milliseconds> &results,
                     std::optional<double> balance);
    /// How a film is submitted, and its price.
    struct FilmPrice
    {
        bool isReading = false; ///< the pieces aren't known yet
        int pieces = 0;
        double credits = 0;                  ///< an estimate while the pieces aren't known
        std::chrono::milliseconds length{0}; ///< of the input that is too long for the service; zero: none
        std::chrono::milliseconds limit{0};  ///< the service's limit for that
        QString service;
        QString problem; ///< a sentence saying why there are no pieces
        QString warning; ///< why it will probably fail, a sentence for each part

        bool operator==(const FilmPrice &) const = default;
    };
    void setFilm(const PriceRule &rule, const FilmPrice &film, std::optional<double> balance);
    /// "11:04 is more than the 2:00 that EvoLink accepts: 6 pieces, about 532.0 credits ($7.82), joined for
    /// you."
    static QString sentenceFor(const PriceRule &rule, const FilmPrice &film);
    /// "EvoLink's published rate of 10 Oct 2026".
    static QString sourceOf(const PriceRule &rule);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::optional<double> total() const;
    void write();
    void writeFilm();
    void writeSource(const QString &after);
    static QString cost(const PriceRule &rule, double credits);

    PriceRule m_rule;
    QList<std::chrono::milliseconds> m_results;
    std::optional<FilmPrice> m_film;
    std::optional<double> m_balance;
    SoftLabel *m_price;
    SoftLabel *m_rate;
    SoftLabel *m_source;
};

} // namespace retalk
