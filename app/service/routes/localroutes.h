#pragma once

namespace retalk::service {

class HttpServer;
class LocalWork;
struct RouteContext;

/// Features the cloud doesn't have: POST /local/faces and POST /local/sync-check.
void addLocalRoutes(HttpServer &server, const RouteContext &context, LocalWork &work);

} // namespace retalk::service
