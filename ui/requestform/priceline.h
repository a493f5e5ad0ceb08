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
    /// What a film is submitted as.
    struct FilmPrice
    {
        bool isReading = false; ///< the pieces aren't known yet
        int pieces = 0;
        double credits = 0;                  ///< estimated while they aren't
        std::chrono::milliseconds length{0}; ///< of what is too long for the service; zero: nothing is
        std::chrono::milliseconds limit{0};  ///< which the service has
        QString service;
        QString problem; ///< why there are no pieces: a sentence

        bool operator==(const FilmPrice &) const = default;
    };
    void setFilm(const PriceRule &rule, const FilmPrice &film, std::optional<double> balance);
    /// "11:04 is more than the 2:00 that EvoLink accepts: 6 pieces, about 532.0 credits ($7.82), joined for you."
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
