#pragma once

#include "service/http/answers.h"

#include <optional>
#include <string>

namespace httplib {
struct Request;
}

namespace retalk::service {

/// Who may talk to the service: programs of this computer that know the token, never a web page.
class Guard
{
public:
    explicit Guard(std::string token);

    /// Set once the port is known, before the first request.
    void setPort(int port) { m_port = port; }

    /// Refuses what a browser sends on a page's behalf and names that only a rebound DNS entry would bring
    /// here.
    std::optional<Refusal> checkOrigin(const httplib::Request &request) const;
    /// Refuses when the bearer token is missing or wrong.
    std::optional<Refusal> checkBearer(const httplib::Request &request) const;
    /// Refuses a body whose length cannot be known for sure; such a connection must be closed.
    static std::optional<Refusal> checkFraming(const httplib::Request &request);

private:
    std::string m_token;
    int m_port = 0;
};

} // namespace retalk::service
