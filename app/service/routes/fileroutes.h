#pragma once

namespace retalk::service {

class HttpServer;
struct RouteContext;

/// /api/v1/files/... and the uploaded files under /files/.
void addFileRoutes(HttpServer &server, const RouteContext &context);

} // namespace retalk::service
