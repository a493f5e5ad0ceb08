#include "service/http/guard.h"

#include <QCoreApplication>

#include <httplib.h>

#include <algorithm>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

/// Constant-time comparison: its duration doesn't depend on where the first difference is.
bool sameSecret(const std::string &a, const std::string &b)
{
    unsigned difference = a.size() == b.size() ? 0 : 1;
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

bool equalsIgnoringCase(const std::string &a, const char *b)
{
    return QByteArrayView(a).compare(QByteArrayView(b), Qt::CaseInsensitive) == 0;
}

bool takesBody(const std::string &method)
{
    return method == "POST" || method == "PUT" || method == "PATCH" || method == "DELETE";
}

Refusal badFraming(int status, const char *code, const char *message)
{
    return {.status = status,
            .type = u"invalid_request_error"_s,
            .code = QString::fromLatin1(code),
            .message = QString::fromUtf8(message)};
}

} // namespace

Guard::Guard(std::string token) : m_token(std::move(token)) {}

std::optional<Refusal> Guard::checkOrigin(const httplib::Request &request) const
{
    const auto refuse = [](const char *code, const char *message) {
        return Refusal{
            .status = 403, .code = QString::fromLatin1(code), .message = QString::fromUtf8(message)};
    };
    const std::string port = ":" + std::to_string(m_port);
    const std::string host = request.get_header_value("Host");
    const bool known = equalsIgnoringCase(host, ("127.0.0.1" + port).c_str()) ||
                       equalsIgnoringCase(host, ("localhost" + port).c_str());
    if (request.get_header_value_count("Host") != 1 || !known)
        return refuse("host_not_allowed", "This service answers only to its own address on this computer.");
    if (request.has_header("Origin"))
        return refuse("origin_not_allowed", "Web pages may not use this service.");
    // Requests from a page's <video> or <img> have no Origin header, but browsers mark them with
    // Sec-Fetch-Site.
    const std::string site = request.get_header_value("Sec-Fetch-Site");
    if (!site.empty() && site != "none" && site != "same-origin")
        return refuse("origin_not_allowed", "Web pages may not use this service.");
    return std::nullopt;
}

std::optional<Refusal> Guard::checkBearer(const httplib::Request &request) const
{
    static const std::string scheme = "bearer ";
    const std::string given = request.get_header_value("Authorization");
    const bool isBearer =
        given.size() > scheme.size() && equalsIgnoringCase(given.substr(0, scheme.size()), scheme.c_str());
    if (request.get_header_value_count("Authorization") == 1 && isBearer &&
        sameSecret(m_token, given.substr(scheme.size())))
        return std::nullopt;
    return Refusal{.status = 401,
                   .code = u"invalid_api_key"_s,
                   .message =
                       given.empty()
                           ? QStringLiteral("The Authorization header with the bearer token is missing.")
                           : QStringLiteral("The bearer token is wrong."),
                   .suggestion = QStringLiteral("Send the token that the service printed when it started.")};
}

std::optional<Refusal> Guard::checkFraming(const httplib::Request &request)
{
    if (std::any_of(request.path.begin(), request.path.end(), [](char c) { return c >= 0 && c < ' '; }))
        return badFraming(400, "bad_request", "The path holds control characters.");
    const std::size_t lengths = request.get_header_value_count("Content-Length");
    const std::size_t encodings = request.get_header_value_count("Transfer-Encoding");
    if (lengths + encodings > 1)
        return badFraming(400, "bad_request", "The length of the body is given more than once.");
    if (encodings == 1 && !equalsIgnoringCase(request.get_header_value("Transfer-Encoding"), "chunked"))
        return badFraming(400, "bad_request", "This transfer encoding is not known.");
    const std::string length = request.get_header_value("Content-Length");
    if (lengths == 1 &&
        (length.empty() || length.size() > 18 ||
         !std::all_of(length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; })))
        return badFraming(400, "bad_request", "Content-Length is not a number.");
    const bool hasBody =
        encodings == 1 || (lengths == 1 && length.find_first_not_of('0') != std::string::npos);
    if (!takesBody(request.method) && hasBody)
        return badFraming(400, "bad_request", "This method takes no body.");
    if (takesBody(request.method) && request.method != "DELETE" && lengths + encodings == 0)
        return badFraming(411, "length_required", "Content-Length is missing.");
    return std::nullopt;
}

} // namespace retalk::service
