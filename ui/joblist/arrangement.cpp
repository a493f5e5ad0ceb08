#include "joblist/arrangement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace retalk {

namespace {

/// Keeps thousands of paths out of the settings.
constexpr qsizetype kMaxKept = 500;

constexpr std::array kOrders{
    std::pair{JobQuery::Order::NewestFirst, "newest"}, std::pair{JobQuery::Order::OldestFirst, "oldest"},
    std::pair{JobQuery::Order::Name, "name"}, std::pair{JobQuery::Order::State, "state"}};
constexpr std::array kGroupings{std::pair{JobGrouping::None, "none"}, std::pair{JobGrouping::Video, "video"},
                                std::pair{JobGrouping::Project, "project"}};

template <typename Names, typename Value>
QString nameIn(const Names &names, Value value)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [value](const auto &pair) { return pair.first == value; });
    return QString::fromLatin1(found == names.end() ? names.front().second : found->second);
}

template <typename Names>
auto valueIn(const Names &names, const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&name](const auto &pair) {
        return name == QLatin1StringView(pair.second);
    });
    return found == names.end() ? names.front().first : found->first;
}

QJsonObject storedFolding(const CollapsedGroups &collapsedGroups)
{
    QStringList others = collapsedGroups.others.values();
    others.sort();
    return {{QStringLiteral("all"), collapsedGroups.isAll},
            {QStringLiteral("others"), QJsonArray::fromStringList(others.mid(0, kMaxKept))}};
}

CollapsedGroups foldingIn(const QJsonObject &object)
{
    CollapsedGroups collapsedGroups{.isAll = object[u"all"].toBool(), .others = {}};
    const QJsonArray others = object[u"others"].toArray();
    for (const auto &other : others)
        collapsedGroups.others.insert(other.toString());
    return collapsedGroups;
}

} // namespace

QString toStored(const Arrangement &arrangement)
{
    const QJsonObject object{{QStringLiteral("order"), nameIn(kOrders, arrangement.order)},
                             {QStringLiteral("groups"), nameIn(kGroupings, arrangement.grouping)},
                             {QStringLiteral("videos"), storedFolding(arrangement.videos)},
                             {QStringLiteral("projects"), storedFolding(arrangement.projects)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Arrangement arrangementIn(const QString &stored)
{
    const QJsonObject object = QJsonDocument::fromJson(stored.toUtf8()).object();
    return {.order = valueIn(kOrders, object[u"order"].toString()),
            .grouping = valueIn(kGroupings, object[u"groups"].toString()),
            .videos = foldingIn(object[u"videos"].toObject()),
            .projects = foldingIn(object[u"projects"].toObject())};
}

} // namespace retalk
