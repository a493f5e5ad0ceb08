#pragma once

#include "service/http/answers.h"

#include <optional>
#include <string>

namespace httplib {
struct Request;
}

namespace retalk::service {

/// Decides who may use the service: programs on this computer that know the token, never a web page.
class Guard
{
public:
    explicit Guard(std::string token);

    /// Call this once the port is known, before the first request.
    void setPort(int port) { m_port = port; }

    /// Refuses requests that a browser sends on behalf of a page, and host names that can only come from DNS
    /// rebinding.
    std::optional<Refusal> checkOrigin(const httplib::Request &request) const;
    /// Refuses a missing or wrong bearer token.
    std::optional<Refusal> checkBearer(const httplib::Request &request) const;
    /// Refuses a body whose length is ambiguous; the connection must then be closed.
    static std::optional<Refusal> checkFraming(const httplib::Request &request);

private:
    std::string m_token;
    int m_port = 0;
};

} // namespace retalk::service
