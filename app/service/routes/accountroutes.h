#pragma once

namespace retalk::service {

class HttpServer;
struct RouteContext;

/// GET /health, GET /v1/credits and the pricing rules. This service charges nothing.
void addAccountRoutes(HttpServer &server, const RouteContext &context);

} // namespace retalk::service
