#pragma once

namespace retalk::service {

class HttpServer;
struct RouteContext;

/// POST /v1/videos/generations, GET /v1/tasks, GET /v1/tasks/{id}, POST /v1/tasks/batch, GET /results/...
void addTaskRoutes(HttpServer &server, const RouteContext &context);

} // namespace retalk::service
