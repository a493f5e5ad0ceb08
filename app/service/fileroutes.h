#pragma once

namespace retalk::service {

class HttpServer;
struct Rooms;

/// /api/v1/files/..., and the files themselves under /files/.
void addFileRoutes(HttpServer &server, const Rooms &rooms);

} // namespace retalk::service
