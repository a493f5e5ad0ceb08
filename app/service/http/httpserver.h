#pragma once

#include "service/http/guard.h"
#include "service/http/router.h"

#include <memory>
#include <string>

namespace retalk::service {

/// The HTTP side on 127.0.0.1: guards every request, routes it, and sees to it that every answer has an
/// x-request-id and every refusal a JSON body. Handlers run on its own threads.
class HttpServer
{
public:
    explicit HttpServer(const std::string &token);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Before start().
    void add(Route route);
    /// Binds 127.0.0.1; 0 takes any free port. False when the port is taken.
    bool bind(int port);
    /// The bound port.
    int port() const;
    void start();
    /// Stops accepting and ends what is under way. False when a stalled caller still holds a thread after
    /// `patience`.
    bool stop(std::chrono::milliseconds patience);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk::service
