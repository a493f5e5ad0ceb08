#include "requestform/priceline.h"

#include "common/format.h"
#include "common/softlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>

namespace retalk {

using namespace std::chrono_literals;

PriceLine::PriceLine(QWidget *parent)
    : QWidget(parent)
    , m_price(new SoftLabel(this))
    , m_rate(new SoftLabel(this))
    , m_source(new SoftLabel(this))
{
    m_price->setObjectName(QStringLiteral("price"));
    m_rate->setObjectName(QStringLiteral("priceRate"));
    m_source->setObjectName(QStringLiteral("priceSource"));
    m_source->setWordWrap(true);
    m_price->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_price, 0, 0);
    grid->addWidget(m_rate, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_source, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    write();
}

void PriceLine::setEstimate(const PriceRule &rule, const QList<std::chrono::milliseconds> &results,
                            std::optional<double> balance)
{
    m_rule = rule;
    m_results = results;
    m_film.reset();
    m_balance = balance;
    write();
}

void PriceLine::setFilm(const PriceRule &rule, const FilmPrice &film, std::optional<double> balance)
{
    m_rule = rule;
    m_film = film;
    m_balance = balance;
    write();
}

/// "about 14.4 credits ($0.21)", "free on this computer".
QString PriceLine::cost(const PriceRule &rule, double credits)
{
    if (rule.source == PriceRule::Source::Free)
        return tr("free on this computer");
    if (isFree(rule))
        return tr("free");
    if (!isKnown(rule))
        return tr("at the service's own price");
    return rule.creditsPerUsd > 0
               //: %1 "14.4 credits", %2 "$0.21"
               ? tr("about %1 (%2)")
                     .arg(Format::credits(credits), Format::dollars(credits / rule.creditsPerUsd))
               : tr("about %1").arg(Format::credits(credits));
}

QString PriceLine::sentenceFor(const PriceRule &rule, const FilmPrice &film)
{
    const QString price = cost(rule, film.credits);
    if (film.length > 0ms && film.limit > 0ms)
        //: %1 and %2 lengths ("11:04", "2:00"), %3 a service, %4 a price ("about 532 credits ($7.82)")
        return tr("%1 is more than the %2 that %3 accepts: %Ln piece(s), %4, joined for you.", nullptr,
                  film.pieces)
            .arg(Format::clock(film.length), Format::clock(film.limit), film.service, price);
    //: %1 a price ("about 532 credits ($7.82)")
    return tr("%Ln piece(s), %1, joined into the whole video.", nullptr, film.pieces).arg(price);
}

void PriceLine::writeFilm()
{
    m_rate->hide();
    m_source->setToolTip({});
    if (m_film->isReading || !m_film->problem.isEmpty()) {
        //: %1 a price ("about 532 credits ($7.82)")
        const QString counting = m_film->credits > 0
                                     ? tr("Counting the pieces: %1…").arg(cost(m_rule, m_film->credits))
                                     : tr("Counting the pieces…");
        m_price->setText(m_film->isReading ? counting : m_film->problem);
        m_source->clear();
        m_source->setVisible(!isFree(m_rule)); // as below
        return;
    }
    m_price->setText(sentenceFor(m_rule, *m_film));
    QString after;
    if (m_balance && !isFree(m_rule) && isKnown(m_rule)) {
        after = *m_balance >= m_film->credits
                    ? tr("%1 left afterwards").arg(Format::creditsNumber(*m_balance - m_film->credits))
                    : tr("More than the %1 you have").arg(Format::credits(*m_balance));
    }
    if (isFree(m_rule)) {
        m_source->clear();
        m_source->hide();
    } else {
        writeSource(after);
    }
}

QString PriceLine::sourceOf(const PriceRule &rule)
{
    switch (rule.source) {
    case PriceRule::Source::Free:
        return tr("Free on this computer");
    case PriceRule::Source::Live:
        return rule.asOf.isValid()
                   //: %1 is a date
                   ? tr("The service's own rate of %1").arg(Format::date(rule.asOf))
                   : tr("The service's current rate");
    case PriceRule::Source::Unknown:
        return tr("This service doesn't say what it charges");
    case PriceRule::Source::Pending:
        return tr("Asking for the price…");
    case PriceRule::Source::Unavailable:
        return tr("Couldn't ask the service for its price");
    case PriceRule::Source::Published:
        break;
    }
    //: %1 is a date
    return tr("EvoLink's published rate of %1").arg(Format::date(rule.asOf));
}

/// Returns the credits for all jobs together; nothing if unknown.
std::optional<double> PriceLine::total() const
{
    double sum = 0;
    for (const auto result : m_results) {
        if (result <= 0ms)
            return std::nullopt;
        sum += estimateCredits(m_rule, static_cast<double>(result.count()) / 1000.0);
    }
    return sum;
}

void PriceLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        write();
}

void PriceLine::write()
{
    if (m_film)
        return writeFilm();
    if (isFree(m_rule)) {
        m_price->setText(m_rule.source == PriceRule::Source::Free ? sourceOf(m_rule)
                                                                  : tr("This service charges nothing"));
        m_rate->clear();
        m_source->clear();
        m_source->hide();
        return;
    }
    if (!isKnown(m_rule)) {
        const bool isPending = m_rule.source == PriceRule::Source::Pending;
        m_price->setText(isPending ? sourceOf(m_rule) : tr("Price unknown"));
        m_rate->hide();
        m_source->setText(isPending ? QString() : sourceOf(m_rule));
        m_source->setToolTip({});
        m_source->show(); // even if empty, so that the form doesn't move when the answer arrives
        return;
    }
    //: Credits per second of finished video
    m_rate->setText(tr("%1 per second").arg(Format::creditsNumber(m_rule.creditsPerSecond)));
    m_rate->setToolTip(m_rule.minimumCredits > 0
                           ? tr("At least %1 for each video").arg(Format::credits(m_rule.minimumCredits))
                           : QString());
    const auto sum = total();
    // There is only space for the sentence or the rate.
    m_rate->setVisible(sum.has_value());
    m_price->setText(sum ? cost(m_rule, *sum) : tr("The price appears once both files are read"));
    QString after;
    if (sum && m_balance) {
        after = *m_balance >= *sum
                    //: Amounts of credits
                    ? tr("%1 left afterwards").arg(Format::creditsNumber(*m_balance - *sum))
                    : tr("More than the %1 you have").arg(Format::credits(*m_balance));
    }
    writeSource(after);
}

/// The date is in the tool tip.
void PriceLine::writeSource(const QString &after)
{
    const bool isPublished = m_rule.source == PriceRule::Source::Published;
    const QString rate = isPublished ? tr("EvoLink's published rate") : tr("The service's rate");
    m_source->setText(Format::facts({isKnown(m_rule) ? rate : sourceOf(m_rule), after}));
    m_source->setToolTip(isKnown(m_rule) ? sourceOf(m_rule) : QString());
    m_source->show();
}

} // namespace retalk
