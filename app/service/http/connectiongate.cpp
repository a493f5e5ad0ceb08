#include "service/http/connectiongate.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace retalk::service {

namespace {

/// A request head ends with an empty line (CR LF only).
constexpr std::string_view kHeadEnd = "\n\r\n";

} // namespace

ConnectionGate::ConnectionGate(Limits limits, Serve serve, Refuse refuse)
    : m_limits(limits)
    , m_serve(std::move(serve))
    , m_refuse(std::move(refuse))
    , m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

ConnectionGate::~ConnectionGate()
{
    stop();
    ::close(m_wake);
}

void ConnectionGate::start()
{
    m_watcher = std::thread([this] { watch(); });
    for (std::size_t i = 0; i < m_limits.threads; ++i)
        m_workers.emplace_back([this] { work(); });
}

void ConnectionGate::take(int socket)
{
    // The engine's child processes must not keep callers' sockets open.
    (void)::fcntl(socket, F_SETFD, FD_CLOEXEC);
    const auto now = Clock::now();
    {
        const std::lock_guard lock(m_mutex);
        ++m_open;
    }
    giveBack({.socket = socket, .bytes = {}, .since = now, .deadline = now + m_limits.idle});
}

void ConnectionGate::giveBack(Waiting waiting)
{
    const int socket = waiting.socket;
    bool isTaken = false;
    {
        const std::lock_guard lock(m_mutex);
        // The watching thread is at most one round behind, so a longer queue than this can only be abuse.
        isTaken = !m_isStopping && m_new.size() < 2 * m_limits.connections;
        if (isTaken)
            m_new.push_back(std::move(waiting));
    }
    if (isTaken)
        wake();
    else
        close(socket);
}

void ConnectionGate::wake() const
{
    const std::uint64_t one = 1;
    (void)!::write(m_wake, &one, sizeof one);
}

void ConnectionGate::close(int socket)
{
    {
        const std::lock_guard lock(m_mutex);
        --m_open;
    }
    ::shutdown(socket, SHUT_RDWR); // also for a child that has just inherited the socket
    ::close(socket);
}

void ConnectionGate::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        // Answers are still written, but the rest of a body is no longer read.
        for (const int socket : m_served)
            ::shutdown(socket, SHUT_RD);
    }
    wake();
    m_hasWork.notify_all();
    if (m_watcher.joinable())
        m_watcher.join();
    for (std::thread &worker : m_workers)
        worker.join();
    m_workers.clear();
}

void ConnectionGate::work()
{
    for (;;) {
        Arrival arrival;
        {
            std::unique_lock lock(m_mutex);
            m_hasWork.wait(lock, [this] { return m_isStopping || !m_ready.empty(); });
            if (m_isStopping)
                return;
            arrival = std::move(m_ready.front());
            m_ready.pop_front();
            m_served.insert(arrival.socket);
        }
        const Then then = m_serve(arrival);
        {
            const std::lock_guard lock(m_mutex);
            m_served.erase(arrival.socket);
        }
        const auto now = Clock::now();
        Waiting next{.socket = arrival.socket,
                     .bytes = std::move(arrival.bytes),
                     .since = now,
                     .deadline = now + m_limits.idle};
        if (then == Then::Close && !leave(next))
            close(next.socket);
        else
            giveBack(std::move(next));
    }
}

void ConnectionGate::watch()
{
    std::vector<pollfd> polled;
    for (;;) {
        std::vector<Waiting> arrived;
        {
            const std::lock_guard lock(m_mutex);
            if (m_isStopping)
                break;
            arrived.swap(m_new);
        }
        for (Waiting &one : arrived)
            admit(std::move(one));

        polled.assign(1, {.fd = m_wake, .events = POLLIN, .revents = 0});
        auto first = Clock::now() + std::chrono::hours(1);
        for (const Waiting &one : m_waiting) {
            polled.push_back({.fd = one.socket, .events = POLLIN, .revents = 0});
            first = std::min(first, one.deadline);
        }
        const auto pause = std::chrono::ceil<std::chrono::milliseconds>(first - Clock::now());
        ::poll(polled.data(), polled.size(), int(std::max<std::int64_t>(0, pause.count())));
        std::uint64_t ignored = 0;
        (void)!::read(m_wake, &ignored, sizeof ignored);

        const auto now = Clock::now();
        std::vector<Waiting> kept;
        kept.reserve(m_waiting.size());
        for (std::size_t i = 0; i < m_waiting.size(); ++i) {
            Waiting &one = m_waiting[i];
            bool stays = polled[i + 1].revents == 0 || readFrom(one);
            if (stays && one.socket >= 0 && now >= one.deadline)
                stays = !one.isLeaving && !one.bytes.empty() && refuse(one, 408);
            if (!stays)
                close(one.socket);
            else if (one.socket >= 0)
                kept.push_back(std::move(one));
        }
        m_waiting.swap(kept);
    }
    for (const Waiting &one : m_waiting)
        close(one.socket);
    m_waiting.clear();
    std::vector<Waiting> late;
    std::deque<Arrival> unserved;
    {
        const std::lock_guard lock(m_mutex);
        late.swap(m_new);
        unserved.swap(m_ready);
    }
    for (const Waiting &one : late)
        close(one.socket);
    for (const Arrival &one : unserved)
        close(one.socket);
}

/// Adds a connection to those being watched: either a new one or one whose last request has been served.
void ConnectionGate::admit(Waiting waiting)
{
    if (!waiting.isLeaving && !waiting.bytes.empty()) {
        waiting.deadline = waiting.since + m_limits.head;
        if (!takeHead(waiting)) {
            close(waiting.socket);
            return;
        }
        if (waiting.socket < 0)
            return;
    }
    m_waiting.push_back(std::move(waiting));
    makePlace();
}

void ConnectionGate::makePlace()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_open <= m_limits.connections)
            return;
    }
    const auto oldest =
        std::min_element(m_waiting.begin(), m_waiting.end(), [](const Waiting &a, const Waiting &b) {
            return std::pair(!a.isLeaving, a.since) < std::pair(!b.isLeaving, b.since);
        });
    close(oldest->socket);
    m_waiting.erase(oldest);
}

/// Returns false if the connection should be closed. Sets its socket to -1 if it was passed on to be served.
bool ConnectionGate::readFrom(Waiting &waiting)
{
    std::array<char, 16 * 1024> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init)
    const ssize_t got = ::recv(waiting.socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (got < 0)
        return errno == EAGAIN || errno == EINTR;
    if (waiting.isLeaving)
        return got > 0;
    if (got == 0)
        return !waiting.bytes.empty() && refuse(waiting, 400);
    if (waiting.bytes.empty())
        waiting.deadline = Clock::now() + m_limits.head;
    waiting.bytes.append(buffer.data(), std::size_t(got));
    return takeHead(waiting);
}

bool ConnectionGate::takeHead(Waiting &waiting)
{
    const std::size_t found = waiting.bytes.find(kHeadEnd);
    const std::size_t size = found == std::string::npos ? waiting.bytes.size() : found + kHeadEnd.size();
    const auto lines = std::count(waiting.bytes.begin(), waiting.bytes.begin() + std::ptrdiff_t(size), '\n');
    if (size > m_limits.headBytes || std::size_t(lines) > m_limits.headLines + 2)
        return refuse(waiting, 431);
    if (found == std::string::npos)
        return true;
    {
        const std::lock_guard lock(m_mutex);
        m_ready.push_back({.socket = waiting.socket, .bytes = std::move(waiting.bytes), .headBytes = size});
    }
    waiting.socket = -1;
    m_hasWork.notify_one();
    return true;
}

bool ConnectionGate::refuse(Waiting &waiting, int status)
{
    const std::string answer = m_refuse(status);
    (void)!::send(waiting.socket, answer.data(), answer.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    return leave(waiting);
}

/// Shuts down the sending side and drains the connection for a while. Closing immediately while the caller is
/// still sending would reset the connection and lose the answer. Returns false if the caller has already hung
/// up.
bool ConnectionGate::leave(Waiting &waiting) const
{
    waiting.bytes = {};
    waiting.isLeaving = true;
    waiting.since = Clock::now();
    waiting.deadline = waiting.since + m_limits.farewell;
    return ::shutdown(waiting.socket, SHUT_WR) == 0;
}

} // namespace retalk::service
