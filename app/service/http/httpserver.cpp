#include "service/http/httpserver.h"

#include "api/files.h"
#include "base/log.h"
#include "service/http/connectiongate.h"
#include "service/http/requeststream.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <httplib.h>

#include <future>
#include <thread>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

/// Limit for JSON bodies; the longest valid create call (three URLs and a callback) is much shorter.
constexpr qint64 kJsonMaxBytes = 256 * 1024;
/// The same limit including the overhead of chunks of only a few bytes each.
constexpr qint64 kJsonMaxFramedBytes = 4 * kJsonMaxBytes;
/// Includes the multipart framing around the file in an upload.
constexpr qint64 kUploadMaxFramedBytes = kUploadMaxBytes + 4 * 1024 * 1024;
/// A paused player stops reading its video.
constexpr std::chrono::seconds kPlayerPatience{120};
constexpr int kBacklog = 128;

/// The request served by this thread, because the library doesn't pass the stream to handlers.
thread_local RequestStream *currentStream = nullptr;

bool hasBody(const httplib::Request &request)
{
    return request.has_header("Transfer-Encoding") ||
           request.get_header_value("Content-Length").find_first_not_of('0') != std::string::npos;
}

/// Makes the library send "Connection: close" with its answer.
void announceClose(const httplib::Request &request)
{
    auto &headers = const_cast<httplib::Request &>(request).headers;
    headers.erase("Connection");
    headers.emplace("Connection", "close");
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

/// The library's default also sets SO_REUSEPORT, which would let two services share a port unnoticed.
void setSocketOptions(socket_t socket)
{
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

/// Returns the answer to a head that the gate refuses.
std::string refusedHead(int status)
{
    struct Reason
    {
        const char *phrase;
        const char *code;
        const char *message;
    };
    const Reason reason =
        status == 431   ? Reason{"Request Header Fields Too Large", "headers_too_large",
                               "The request has too many headers, or too large ones."}
        : status == 408 ? Reason{"Request Timeout", "request_timeout", "The request took too long to arrive."}
                        : Reason{"Bad Request", "bad_request", "The request ended early."};
    const QByteArray body = QJsonDocument(toEnvelope({.status = status,
                                                      .type = u"invalid_request_error"_s,
                                                      .code = QString::fromLatin1(reason.code),
                                                      .message = QString::fromLatin1(reason.message)}))
                                .toJson(QJsonDocument::Compact);
    return "HTTP/1.1 " + std::to_string(status) + ' ' + reason.phrase +
           "\r\nx-request-id: " + newRequestId() +
           "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body.toStdString();
}

/// Runs the library's tasks directly instead of on its own threads: the gate already provides threads.
class GateQueue final : public httplib::TaskQueue
{
public:
    explicit GateQueue(ConnectionGate &gate) : m_gate(gate) { m_gate.start(); }
    void enqueue(std::function<void()> take) override { take(); }
    void shutdown() override { m_gate.stop(); }

private:
    ConnectionGate &m_gate;
};

} // namespace

/// The library's server with connections that wait for their requests in the gate.
class GatedServer final : public httplib::Server
{
public:
    GatedServer()
        : m_gate(
              {}, [this](Arrival &arrival) { return serve(arrival); }, refusedHead)
    {
        new_task_queue = [this] {
            return new GateQueue(m_gate);
        };
    }

    /// The library's backlog is five connections, and a caller that finds it full waits for a second.
    void widenBacklog() { ::listen(svr_sock_, kBacklog); }

private:
    bool process_and_close_socket(socket_t socket) override
    {
        m_gate.take(socket);
        return true;
    }

    ConnectionGate::Then serve(Arrival &arrival)
    {
        RequestStream stream(arrival);
        currentStream = &stream;
        bool isClosed = false;
        const bool isAnswered = process_request(stream, false, isClosed, nullptr);
        currentStream = nullptr;
        const bool goesOn = isAnswered && !isClosed && stream.staysOpen();
        arrival.bytes = goesOn ? stream.rest() : std::string();
        return goesOn ? ConnectionGate::Then::KeepOpen : ConnectionGate::Then::Close;
    }

    ConnectionGate m_gate;
};

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

    Router router;
    Guard guard;
    GatedServer server;
    int port = 0;
    std::thread listener;
    std::promise<void> ended;
};

void HttpServer::Private::configure()
{
    server.set_tcp_nodelay(true);
    server.set_socket_options(setSocketOptions);
    server.set_keep_alive_max_count(std::numeric_limits<int>::max());
    server.set_keep_alive_timeout(
        std::chrono::floor<std::chrono::seconds>(ConnectionGate::Limits().idle).count());

    server.set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &answer) {
        return beforeRouting(request, answer);
    });
    const auto withBody = [this](const httplib::Request &request, httplib::Response &answer,
                                 const httplib::ContentReader &content) {
        serve(request, answer, &content);
    };
    server.Post(".*", withBody).Put(".*", withBody).Patch(".*", withBody).Delete(".*", withBody);

    // Errors that the library itself answers get a JSON body too.
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
    // The library would cut JSON answers to the requested range, and answers an unsatisfiable range with a
    // broken 206; sendFile() handles the ranges of files. Compression costs more than it saves over loopback.
    auto &mutableRequest = const_cast<httplib::Request &>(request);
    mutableRequest.ranges.clear();
    mutableRequest.headers.erase("Accept-Encoding");

    if (const auto refusal = Guard::checkFraming(request)) {
        sendRefusal(answer, *refusal);
        announceClose(request);
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
        return !isTooLarge;
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

/// Answers the request and sets on the stream how much of the body may be read and whether the connection
/// stays open. A caller that has presented neither the token nor the secret in a file's address gets a single
/// answer, so that it can't hold a thread by not reading.
void HttpServer::Private::serve(const httplib::Request &request, httplib::Response &answer,
                                const httplib::ContentReader *content) const
{
    const Router::Match match =
        router.find(QString::fromStdString(request.method), QString::fromStdString(request.path));
    if (content && !hasBody(request))
        content = nullptr;
    if (const auto refusal = refusalFor(request, match, answer)) {
        if (request.path.starts_with("/api/v1/files/"))
            sendFilesRefusal(answer, *refusal, refusal->status);
        else
            sendRefusal(answer, *refusal);
        const bool isUnread = content != nullptr;
        if (isUnread || guard.checkBearer(request))
            announceClose(request);
        else
            currentStream->keepOpen();
        return;
    }
    Call call{.request = request, .captured = match.captured, .body = {}, .content = nullptr};
    if (match.route->body == Body::Streamed) {
        currentStream->allowBody(kUploadMaxFramedBytes);
        call.content = content;
    } else if (content) {
        // The body is read only to be discarded and must not be parsed as its declared type.
        if (match.route->body == Body::None)
            const_cast<httplib::Request &>(request).headers.erase("Content-Type");
        currentStream->allowBody(kJsonMaxFramedBytes);
        if (const auto refusal = readJson(*content, &call.body)) {
            sendRefusal(answer, *refusal);
            announceClose(request);
            return;
        }
    }
    match.route->handler(call, answer);
    if (answer.content_provider_)
        currentStream->setWriteTimeout(kPlayerPatience);
    const bool isReadWhole = match.route->body != Body::Streamed || answer.status == 200;
    const bool hasSecret = match.route->access == Access::Bearer || answer.content_provider_;
    if (isReadWhole && hasSecret)
        currentStream->keepOpen();
    else
        announceClose(request);
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
    d->server.widenBacklog();
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

bool HttpServer::stop(std::chrono::milliseconds timeout)
{
    if (!d->listener.joinable())
        return true;
    d->server.stop();
    if (d->ended.get_future().wait_for(timeout) != std::future_status::ready)
        return false;
    d->listener.join();
    return true;
}

} // namespace retalk::service
