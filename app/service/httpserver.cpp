#include "service/httpserver.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <httplib.h>

#include <future>
#include <thread>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

/// Every connection that is open holds one thread.
constexpr std::size_t kThreads = 32;
/// JSON bodies; the longest legal create call (three URLs and a callback) is far below.
constexpr qint64 kJsonMaxBytes = 256 * 1024;
/// How much of a refused body is read and thrown away, so that its sender gets to see the answer.
constexpr qint64 kDrainMaxBytes = qint64(1) << 30;

bool hasBody(const httplib::Request &request)
{
    return request.has_header("Transfer-Encoding") ||
           request.get_header_value("Content-Length").find_first_not_of('0') != std::string::npos;
}

/// Sends the answer, then closes the connection: the library does so when a provider reports failure.
void closeAfter(httplib::Response &answer)
{
    const std::string body = std::exchange(answer.body, {});
    const std::string type = answer.get_header_value("Content-Type");
    answer.headers.erase("Content-Type");
    answer.set_content_provider(body.size(), type, [body](std::size_t, std::size_t, httplib::DataSink &sink) {
        sink.write(body.data(), body.size());
        return false;
    });
}

/// Reads the rest of a body nobody wants. The request's own headers would make the library parse or unpack
/// it.
bool drain(const httplib::Request &request, const httplib::ContentReader &content)
{
    auto &headers = const_cast<httplib::Request &>(request).headers;
    headers.erase("Content-Type");
    headers.erase("Content-Encoding");
    qint64 bytes = 0;
    return content([&bytes](const char *, std::size_t size) {
        bytes += qint64(size);
        return bytes <= kDrainMaxBytes;
    });
}

bool isJson(const httplib::Request &request)
{
    const QByteArray type = QByteArray::fromStdString(request.get_header_value("Content-Type"));
    return type.split(';').first().trimmed().compare("application/json", Qt::CaseInsensitive) == 0;
}

std::string newRequestId()
{
    return QString::number(QRandomGenerator::global()->generate64(), 16)
        .rightJustified(16, u'0')
        .toStdString();
}

/// The library's own default also sets SO_REUSEPORT, with which two services could share one port unnoticed.
void setSocketOptions(socket_t socket)
{
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

} // namespace

class HttpServer::Private
{
public:
    explicit Private(const std::string &token) : guard(token) {}

    void configure();
    httplib::Server::HandlerResponse beforeRouting(const httplib::Request &request,
                                                   httplib::Response &answer) const;
    void serve(const httplib::Request &request, httplib::Response &answer,
               const httplib::ContentReader *content) const;
    std::optional<Refusal> refusalFor(const httplib::Request &request, const Router::Match &match,
                                      httplib::Response &answer) const;
    static std::optional<Refusal> readJson(const httplib::ContentReader &content, QByteArray *body);

    httplib::Server server;
    Router router;
    Guard guard;
    int port = 0;
    std::thread listener;
    std::promise<void> ended;
};

void HttpServer::Private::configure()
{
    server.new_task_queue = [] {
        return new httplib::ThreadPool(kThreads);
    };
    server.set_tcp_nodelay(true);
    server.set_socket_options(setSocketOptions);
    server.set_keep_alive_max_count(std::numeric_limits<int>::max());
    server.set_keep_alive_timeout(1);
    server.set_read_timeout(std::chrono::seconds(10));
    // A player that is paused stops reading its video.
    server.set_write_timeout(std::chrono::seconds(120));

    server.set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &answer) {
        return beforeRouting(request, answer);
    });
    const auto withBody = [this](const httplib::Request &request, httplib::Response &answer,
                                 const httplib::ContentReader &content) {
        serve(request, answer, &content);
    };
    server.Post(".*", withBody).Put(".*", withBody).Patch(".*", withBody).Delete(".*", withBody);

    // Whatever the library refuses by itself gets a body too.
    const httplib::Server::HandlerWithResponse explain = [](const httplib::Request &,
                                                            httplib::Response &answer) {
        if (!answer.body.empty() || answer.content_provider_)
            return httplib::Server::HandlerResponse::Unhandled;
        const int status = answer.status;
        sendRefusal(answer,
                    {.status = status,
                     .code = status == 416 ? u"range_not_satisfiable"_s : u"bad_request"_s,
                     .message = status == 414   ? QStringLiteral("The address is too long.")
                                : status == 416 ? QStringLiteral("The Range header cannot be understood.")
                                                : QStringLiteral("The request cannot be understood.")});
        return httplib::Server::HandlerResponse::Handled;
    };
    server.set_error_handler(explain);
    server.set_exception_handler([](const httplib::Request &, httplib::Response &answer,
                                    const std::exception_ptr &) {
        qCCritical(lcService, "a request ended in an exception");
        sendRefusal(
            answer,
            {.status = 500, .code = u"internal_error"_s, .message = QStringLiteral("The service failed.")});
        closeAfter(answer);
    });
    server.set_post_routing_handler([](const httplib::Request &request, httplib::Response &answer) {
        if (!answer.has_header("x-request-id"))
            answer.set_header("x-request-id", newRequestId());
        qCDebug(lcService, "%s %s %d", request.method.c_str(), request.path.c_str(), answer.status);
    });
}

httplib::Server::HandlerResponse HttpServer::Private::beforeRouting(const httplib::Request &request,
                                                                    httplib::Response &answer) const
{
    using Response = httplib::Server::HandlerResponse;
    // The library would cut JSON answers to the range that was asked for, and answers an unsatisfiable range
    // with a broken 206; files have their own ranges (sendFile). Packing answers costs more than loopback
    // carries.
    auto &mutableRequest = const_cast<httplib::Request &>(request);
    mutableRequest.ranges.clear();
    mutableRequest.headers.erase("Accept-Encoding");

    if (const auto refusal = Guard::checkFraming(request)) {
        sendRefusal(answer, *refusal);
        closeAfter(answer);
        return Response::Handled;
    }
    if (request.method == "POST" || request.method == "PUT" || request.method == "PATCH" ||
        request.method == "DELETE")
        return Response::Unhandled;
    serve(request, answer, nullptr);
    return Response::Handled;
}

std::optional<Refusal> HttpServer::Private::refusalFor(const httplib::Request &request,
                                                       const Router::Match &match,
                                                       httplib::Response &answer) const
{
    if (auto refusal = guard.checkOrigin(request))
        return refusal;
    if (!match.route || match.route->access == Access::Bearer) {
        if (auto refusal = guard.checkBearer(request)) {
            answer.set_header("WWW-Authenticate", "Bearer");
            return refusal;
        }
    }
    if (!match.route && !match.otherMethods.isEmpty()) {
        answer.set_header("Allow", match.otherMethods.join(u", ").toStdString());
        return Refusal{.status = 405,
                       .code = u"method_not_allowed"_s,
                       .message = QStringLiteral("This address does not know the method %1.")
                                      .arg(QString::fromStdString(request.method))};
    }
    if (!match.route)
        return Refusal{.status = 404,
                       .code = u"not_found"_s,
                       .message = QStringLiteral("There is nothing at this address.")};
    if (match.route->body == Body::Json && !isJson(request))
        return Refusal{.status = 415,
                       .code = u"unsupported_media_type"_s,
                       .message = QStringLiteral("The body must be JSON (Content-Type: application/json).")};
    return std::nullopt;
}

std::optional<Refusal> HttpServer::Private::readJson(const httplib::ContentReader &content, QByteArray *body)
{
    bool isTooLarge = false;
    const bool isWhole = content([&](const char *bytes, std::size_t size) {
        isTooLarge = isTooLarge || body->size() + qsizetype(size) > kJsonMaxBytes;
        if (!isTooLarge)
            body->append(bytes, qsizetype(size));
        return true;
    });
    if (isTooLarge)
        return Refusal{.status = 413,
                       .code = u"request_too_large"_s,
                       .message = QStringLiteral("The body is too large.")};
    if (!isWhole)
        return Refusal{.code = u"bad_request"_s,
                       .message = QStringLiteral("The body ended early or cannot be read.")};
    return std::nullopt;
}

void HttpServer::Private::serve(const httplib::Request &request, httplib::Response &answer,
                                const httplib::ContentReader *content) const
{
    const Router::Match match =
        router.find(QString::fromStdString(request.method), QString::fromStdString(request.path));
    if (content && !hasBody(request))
        content = nullptr;
    if (const auto refusal = refusalFor(request, match, answer)) {
        const bool isRead = !content || drain(request, *content);
        if (request.path.starts_with("/api/v1/files/"))
            sendFilesRefusal(answer, *refusal, refusal->status);
        else
            sendRefusal(answer, *refusal);
        if (!isRead)
            closeAfter(answer);
        return;
    }
    Call call{.request = request, .captured = match.captured, .body = {}, .content = nullptr};
    if (match.route->body == Body::Streamed) {
        call.content = content;
    } else if (content && match.route->body == Body::Json) {
        if (const auto refusal = readJson(*content, &call.body)) {
            sendRefusal(answer, *refusal);
            closeAfter(answer);
            return;
        }
    } else if (content && !drain(request, *content)) {
        sendRefusal(answer,
                    {.code = u"bad_request"_s, .message = QStringLiteral("The body cannot be read.")});
        closeAfter(answer);
        return;
    }
    match.route->handler(call, answer);
}

HttpServer::HttpServer(const std::string &token) : d(std::make_unique<Private>(token))
{
    d->configure();
}

HttpServer::~HttpServer()
{
    if (d->listener.joinable()) {
        d->server.stop();
        d->listener.join();
    }
}

void HttpServer::add(Route route)
{
    d->router.add(std::move(route));
}

bool HttpServer::bind(int port)
{
    if (port == 0) {
        d->port = d->server.bind_to_any_port("127.0.0.1");
        if (d->port <= 0)
            return false;
    } else {
        if (!d->server.bind_to_port("127.0.0.1", port))
            return false;
        d->port = port;
    }
    d->guard.setPort(d->port);
    return true;
}

int HttpServer::port() const
{
    return d->port;
}

void HttpServer::start()
{
    d->listener = std::thread([this] {
        d->server.listen_after_bind();
        d->ended.set_value();
    });
}

bool HttpServer::stop(std::chrono::milliseconds patience)
{
    if (!d->listener.joinable())
        return true;
    d->server.stop();
    if (d->ended.get_future().wait_for(patience) != std::future_status::ready)
        return false;
    d->listener.join();
    return true;
}

} // namespace retalk::service
