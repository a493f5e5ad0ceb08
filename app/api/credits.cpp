#include "api/credits.h"

#include "base/jsonreading.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

struct CreditsText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Credits)
};

// Deeper than any real pricing answer; keeps hostile JSON from exhausting the stack.
constexpr int kMaxDepth = 12;

std::optional<double> amount(const QJsonValue &value)
{
    const auto number = json::number(value);
    return number && *number >= 0 ? number : std::nullopt;
}

bool countsPerSecond(const QJsonObject &object)
{
    const QString unit =
        json::text(json::first(object, {"billing_rule"_L1, "billing_unit"_L1, "unit"_L1, "type"_L1}));
    return unit.compare(u"per_second", Qt::CaseInsensitive) == 0 ||
           unit.compare(u"second", Qt::CaseInsensitive) == 0 ||
           unit.compare(u"seconds", Qt::CaseInsensitive) == 0;
}

/// Returns the first object, depth first, that states a rate in credits per second.
std::optional<PriceRule> findRule(const QJsonValue &value, int depth)
{
    if (depth > kMaxDepth)
        return std::nullopt;
    if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray()) {
            if (auto rule = findRule(entry, depth + 1))
                return rule;
        }
        return std::nullopt;
    }
    const QJsonObject object = value.toObject();
    auto rate = amount(object.value("credits_per_second"_L1));
    if (!rate && countsPerSecond(object))
        rate = amount(
            json::first(object, {"credits"_L1, "unit_credits"_L1, "unit_price"_L1, "price"_L1, "rate"_L1}));
    if (rate) {
        const auto minimum = amount(
            json::first(object, {"minimum_credits"_L1, "min_credits"_L1, "minimum_charge"_L1, "minimum"_L1}));
        return PriceRule{
            .creditsPerSecond = *rate,
            .minimumCredits = minimum.value_or(0),
            .creditsPerUsd = amount(object.value("credits_per_usd"_L1)).value_or(0),
            .asOf =
                json::instant(json::first(object, {"effective_at"_L1, "updated_at"_L1, "as_of"_L1})).date(),
            .source = PriceRule::Source::Live};
    }
    for (const QJsonValue &entry : object) {
        if (auto rule = findRule(entry, depth + 1))
            return rule;
    }
    return std::nullopt;
}

} // namespace

double Credits::spendable() const
{
    return tokenUnlimited ? userRemaining : std::min(tokenRemaining, userRemaining);
}

Expected<Credits> parseCredits(const QByteArray &bytes)
{
    const auto object = json::object(bytes);
    if (!object)
        return failure(object.error());
    const QJsonObject data = object->value("data"_L1).toObject();
    const QJsonObject token = data.value("token"_L1).toObject();
    const QJsonObject user = data.value("user"_L1).toObject();
    if (object->contains("success"_L1) && !json::boolean(object->value("success"_L1))) {
        return failure(
            ErrorKind::Server,
            CreditsText::tr("The service couldn't say how many credits are left. Try again later."),
            json::text(object->value("message"_L1)));
    }
    const auto userRemaining = json::number(user.value("remaining_credits"_L1));
    if (!userRemaining)
        return failure(json::malformed(u"credits without data.user.remaining_credits"_s));
    const auto number = [](const QJsonValue &value) {
        return json::number(value).value_or(0);
    };
    const auto tokenRemaining = json::number(token.value("remaining_credits"_L1));
    return Credits{.tokenRemaining = tokenRemaining.value_or(0),
                   .tokenUsed = number(token.value("used_credits"_L1)),
                   // A key without a limit of its own is limited by the account alone.
                   .tokenUnlimited = json::boolean(token.value("unlimited_credits"_L1)) || !tokenRemaining,
                   .userRemaining = *userRemaining,
                   .userUsed = number(user.value("used_credits"_L1))};
}

PriceRule publishedPriceRule()
{
    return {.creditsPerSecond = 0.8,
            .minimumCredits = 1.6,
            .creditsPerUsd = 68,
            .asOf = QDate(2026, 10, 10),
            .source = PriceRule::Source::Published};
}

PriceRule unknownPriceRule()
{
    return {.source = PriceRule::Source::Unknown};
}

PriceRule pendingPriceRule()
{
    return {.source = PriceRule::Source::Pending};
}

PriceRule unavailablePriceRule()
{
    return {.source = PriceRule::Source::Unavailable};
}

PriceRule freePriceRule()
{
    return {.source = PriceRule::Source::Free};
}

Expected<PriceRule> parsePricingRules(const QByteArray &bytes)
{
    const auto object = json::object(bytes);
    if (!object)
        return failure(object.error());
    auto rule = findRule(*object, 0);
    if (!rule)
        return failure(json::malformed(u"pricing rules without a rate per second"_s));
    const QJsonObject data = object->value("data"_L1).toObject();
    if (rule->creditsPerUsd == 0)
        rule->creditsPerUsd = amount(json::first(data, {"credits_per_usd"_L1})).value_or(0);
    if (!rule->asOf.isValid())
        rule->asOf =
            json::instant(json::first(data, {"effective_at"_L1, "updated_at"_L1, "as_of"_L1})).date();
    return *rule;
}

bool isKnown(const PriceRule &rule)
{
    switch (rule.source) {
    case PriceRule::Source::Published:
    case PriceRule::Source::Live:
    case PriceRule::Source::Free:
        return true;
    case PriceRule::Source::Unknown:
    case PriceRule::Source::Pending:
    case PriceRule::Source::Unavailable:
        break;
    }
    return false;
}

bool isFree(const PriceRule &rule)
{
    if (!isKnown(rule))
        return false;
    return rule.source == PriceRule::Source::Free || (rule.creditsPerSecond <= 0 && rule.minimumCredits <= 0);
}

double estimateCredits(const PriceRule &rule, double outputSeconds)
{
    if (!std::isfinite(outputSeconds) || outputSeconds <= 0)
        return 0;
    return std::max(rule.minimumCredits, rule.creditsPerSecond * outputSeconds);
}

} // namespace retalk
