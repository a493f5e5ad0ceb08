#pragma once

namespace retalk::service {

class HttpServer;
class LocalWork;
struct RouteContext;

/// What this service can do and the cloud cannot: POST /local/faces and POST /local/sync-check.
void addLocalRoutes(HttpServer &server, const RouteContext &context, LocalWork &work);

} // namespace retalk::service
