#pragma once

#include "base/expected.h"

#include <QDate>

#include <optional>

namespace retalk {

/// GET /v1/credits. Amounts are credits.
struct Credits
{
    double tokenRemaining = 0;
    double tokenUsed = 0;
    bool tokenUnlimited = false;
    double userRemaining = 0;
    double userUsed = 0;

    /// What can really be spent: the smaller of the key's and the account's remainder.
    double spendable() const;
    bool operator==(const Credits &) const = default;
};

Expected<Credits> parseCredits(const QByteArray &json);

/// A rate and where it came from, so that an estimate never looks more certain than it is.
struct PriceRule
{
    double creditsPerSecond = 0;
    double minimumCredits = 0;
    double creditsPerUsd = 0; ///< 0: unknown
    QDate asOf;
    enum class Source {
        Published,
        Live,
        Free,
        Unknown, ///< the service was asked and doesn't say
        Awaited, ///< being asked for
        Unasked, ///< the service couldn't be asked
    } source = Source::Published;

    bool operator==(const PriceRule &) const = default;
};

/// EvoLink's published rate of 2026-10-10: 0.8 credits per second of output, at least 1.6; 68 credits = 1 US
/// dollar.
PriceRule publishedPriceRule();
/// Of a service that doesn't say what it charges.
PriceRule unknownPriceRule();
/// Of a service that is being asked.
PriceRule awaitedPriceRule();
/// Of a service that nobody asked, or that couldn't be.
PriceRule unaskedPriceRule();
/// retalk-service charges nothing.
PriceRule freePriceRule();
/// GET /v1/catalog/models/videoretalk/pricing-rules?view=full; Protocol error when no per-second rate is in
/// it.
Expected<PriceRule> parsePricingRules(const QByteArray &json);

/// True when costs can be estimated by it.
bool isKnown(const PriceRule &rule);

/// True when nothing is ever charged by this rule.
bool isFree(const PriceRule &rule);

/// Credits for `outputSeconds` of finished video.
double estimateCredits(const PriceRule &rule, double outputSeconds);

} // namespace retalk
