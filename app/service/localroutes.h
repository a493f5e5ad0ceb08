#pragma once

namespace retalk::service {

class HttpServer;
class LocalWork;
struct Rooms;

/// What this service can do and the cloud cannot: POST /local/faces and POST /local/sync-check.
void addLocalRoutes(HttpServer &server, const Rooms &rooms, LocalWork &work);

} // namespace retalk::service
