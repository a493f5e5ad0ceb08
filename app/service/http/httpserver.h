#pragma once

#include "service/http/guard.h"
#include "service/http/router.h"

#include <memory>
#include <string>

namespace retalk::service {

/// The HTTP server on 127.0.0.1. Guards and routes every request, and makes sure that every answer has an
/// x-request-id and every refusal a JSON body. Handlers run on its own threads.
class HttpServer
{
public:
    explicit HttpServer(const std::string &token);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Adds a route. Call this before start().
    void add(Route route);
    /// Binds 127.0.0.1; 0 picks a free port. Returns false if the port is taken.
    bool bind(int port);
    /// Returns the bound port.
    int port() const;
    void start();
    /// Stops accepting and ends the requests in progress. Returns false if a stalled caller still holds a
    /// thread after `timeout`.
    bool stop(std::chrono::milliseconds timeout);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk::service
