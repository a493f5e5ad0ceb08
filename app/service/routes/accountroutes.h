#pragma once

namespace retalk::service {

class HttpServer;
struct RouteContext;

/// GET /health, GET /v1/credits and the pricing rules: nothing here costs anything.
void addAccountRoutes(HttpServer &server, const RouteContext &context);

} // namespace retalk::service
