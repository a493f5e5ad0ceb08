#pragma once

namespace retalk::service {

class HttpServer;
struct Rooms;

/// GET /health, GET /v1/credits and the pricing rules: nothing here costs anything.
void addAccountRoutes(HttpServer &server, const Rooms &rooms);

} // namespace retalk::service
