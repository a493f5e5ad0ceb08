#pragma once

#include "base/expected.h"

#include <QDate>

#include <optional>

namespace retalk {

/// Answer of GET /v1/credits. Amounts are in credits.
struct Credits
{
    double tokenRemaining = 0;
    double tokenUsed = 0;
    bool tokenUnlimited = false;
    double userRemaining = 0;
    double userUsed = 0;

    /// Returns the amount available for spending: the smaller of the key's and the account's remaining
    /// credits.
    double spendable() const;
    bool operator==(const Credits &) const = default;
};

Expected<Credits> parseCredits(const QByteArray &json);

/// A price and its origin, so that an estimate never looks more certain than it is.
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
        Unknown,     ///< the service was asked, but states no price
        Pending,     ///< requested; no answer yet
        Unavailable, ///< not requested, or the request failed
    } source = Source::Published;

    bool operator==(const PriceRule &) const = default;
};

/// EvoLink's published price as of 2026-10-10: 0.8 credits per second of output, at least 1.6; 68 credits are
/// 1 US dollar.
PriceRule publishedPriceRule();
/// For a service that doesn't state its price.
PriceRule unknownPriceRule();
/// For a service whose price has been requested.
PriceRule pendingPriceRule();
/// For a service whose price wasn't or couldn't be requested.
PriceRule unavailablePriceRule();
/// For retalk-service, which is free.
PriceRule freePriceRule();
/// Parses the answer of GET /v1/catalog/models/videoretalk/pricing-rules?view=full. Fails with kind Protocol
/// if it has no rate per second.
Expected<PriceRule> parsePricingRules(const QByteArray &json);

/// Returns true if `rule` allows costs to be estimated.
bool isKnown(const PriceRule &rule);

/// Returns true if nothing is ever charged under `rule`.
bool isFree(const PriceRule &rule);

/// Returns the credits for `outputSeconds` of finished video.
double estimateCredits(const PriceRule &rule, double outputSeconds);

} // namespace retalk
