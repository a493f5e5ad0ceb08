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

/// One request as a route's handler sees it.
struct Call
{
    const httplib::Request &request;
    QStringList captured; ///< what stood in the places of the pattern's {}
    QByteArray body;      ///< whole, for routes that take JSON
    const httplib::ContentReader *content =
        nullptr; ///< for routes that stream their body; read it to its end

    QString header(const char *name) const;
    /// The query parameter, or nothing when it is absent.
    std::optional<QString> query(const char *name) const;
};

/// Called on one of the server's threads, several at a time.
using Handler = std::function<void(const Call &, httplib::Response &)>;

/// What a route asks of its callers.
enum class Access {
    Bearer, ///< the token
    Open    ///< nothing: public by contract, or the path itself is a secret
};
enum class Body { None, Json, Streamed };

struct Route
{
    const char *method;
    const char *pattern; ///< "/v1/tasks/{}": a {} takes one segment
    Access access;
    Body body;
    Handler handler;
};

/// Finds the route of a path; says which methods a path knows.
class Router
{
public:
    struct Match
    {
        const Route *route = nullptr; ///< null: nobody serves this
        QStringList captured;
        QStringList otherMethods; ///< the methods that this path does have, when `route` is null
    };

    void add(Route route);
    /// HEAD is served by GET's route.
    Match find(const QString &method, const QString &path) const;

private:
    std::vector<Route> m_routes;
};

} // namespace retalk::service
