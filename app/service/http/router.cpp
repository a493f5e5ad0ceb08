#include "service/http/router.h"

#include <httplib.h>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

/// Returns the captured segments if `path` matches `pattern`.
std::optional<QStringList> fit(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QStringList captured;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u"{}") {
            if (path[i].isEmpty())
                return std::nullopt;
            captured << path[i];
        } else if (pattern[i] != path[i]) {
            return std::nullopt;
        }
    }
    return captured;
}

} // namespace

QString Call::header(const char *name) const
{
    return QString::fromStdString(request.get_header_value(name));
}

std::optional<QString> Call::query(const char *name) const
{
    if (!request.has_param(name))
        return std::nullopt;
    return QString::fromStdString(request.get_param_value(name));
}

void Router::add(Route route)
{
    m_routes.push_back(std::move(route));
}

Router::Match Router::find(const QString &method, const QString &path) const
{
    const QString wanted = method == u"HEAD" ? u"GET"_s : method;
    const QStringList segments = path.split(u'/');
    Match match;
    for (const Route &route : m_routes) {
        const auto captured = fit(QString::fromLatin1(route.pattern).split(u'/'), segments);
        if (!captured)
            continue;
        const QString routeMethod = QString::fromLatin1(route.method);
        if (routeMethod == wanted) {
            match.route = &route;
            match.captured = *captured;
            match.otherMethods.clear();
            return match;
        }
        match.otherMethods << routeMethod;
    }
    return match;
}

} // namespace retalk::service
