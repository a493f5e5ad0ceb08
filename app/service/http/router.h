#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace httplib {
class ContentReader;
struct Request;
struct Response;
} // namespace httplib

namespace retalk::service {

/// A request as passed to a route's handler.
struct Call
{
    const httplib::Request &request;
    QStringList captured; ///< the path segments that matched the pattern's {}
    QByteArray body;      ///< complete; only for routes that accept JSON
    const httplib::ContentReader *content =
        nullptr; ///< for routes that stream their body; must be read to its end

    QString header(const char *name) const;
    /// Returns the query parameter, or nullopt if it is absent.
    std::optional<QString> query(const char *name) const;
};

/// Called on the server's threads, possibly several at a time.
using Handler = std::function<void(const Call &, httplib::Response &)>;

/// What a route requires of its callers.
enum class Access {
    Bearer, ///< the bearer token
    Open    ///< nothing: public by contract, or with a secret in the path
};
enum class Body { None, Json, Streamed };

struct Route
{
    const char *method;
    const char *pattern; ///< for example "/v1/tasks/{}"; {} matches one segment
    Access access;
    Body body;
    Handler handler;
};

/// Finds the route for a path and the methods that the path supports.
class Router
{
public:
    struct Match
    {
        const Route *route = nullptr; ///< null: no such route
        QStringList captured;
        QStringList otherMethods; ///< the methods supported by this path if `route` is null
    };

    void add(Route route);
    /// HEAD uses the route of GET.
    Match find(const QString &method, const QString &path) const;

private:
    std::vector<Route> m_routes;
};

} // namespace retalk::service
