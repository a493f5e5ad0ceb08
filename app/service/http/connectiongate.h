#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace retalk::service {

/// A connection that has received a complete request head.
struct Arrival
{
    int socket = -1;
    std::string bytes;         ///< everything read so far; may include the start of the body, or more
    std::size_t headBytes = 0; ///< length of the head, including its blank line
};

/// Holds the connections between requests. A single thread waits for all request heads, so a slow or silent
/// caller, or one whose head never ends, costs no thread and only a few kilobytes; a request gets one of the
/// serving threads once its head is complete. When there are too many connections, the one that has waited
/// longest for a head is closed.
class ConnectionGate
{
public:
    struct Limits
    {
        std::size_t connections = 256;
        std::size_t threads = 32; ///< requests served in parallel
        std::size_t headBytes = 32 * 1024;
        std::size_t headLines = 100;
        std::chrono::milliseconds head = std::chrono::seconds(10); ///< from its first byte to its last
        std::chrono::milliseconds idle = std::chrono::seconds(30); ///< without receiving a byte
        /// How long a closing connection is drained so that the caller can read the answer.
        std::chrono::milliseconds farewell = std::chrono::seconds(3);
    };
    enum class Then { Close, KeepOpen };
    /// Serves one request, on one of the gate's threads. If it returns KeepOpen, `arrival.bytes` holds what
    /// was read beyond the request.
    using Serve = std::function<Then(Arrival &arrival)>;
    /// Returns the raw answer to a head that is refused with `status`: 400, 408 or 431.
    using Refuse = std::function<std::string(int status)>;

    ConnectionGate(Limits limits, Serve serve, Refuse refuse);
    ~ConnectionGate();
    ConnectionGate(const ConnectionGate &) = delete;
    ConnectionGate &operator=(const ConnectionGate &) = delete;

    void start();
    /// Takes ownership of a connected socket. Thread-safe.
    void take(int socket);
    /// Closes all waiting connections, stops reading bodies, and blocks until the requests in progress have
    /// been answered.
    void stop();

private:
    using Clock = std::chrono::steady_clock;
    struct Waiting
    {
        int socket = -1;
        std::string bytes;
        Clock::time_point since;
        Clock::time_point deadline;
        bool isLeaving = false; ///< answered; further input is discarded
    };

    void watch();
    void work();
    void giveBack(Waiting waiting);
    void admit(Waiting waiting);
    void makePlace();
    bool readFrom(Waiting &waiting);
    bool takeHead(Waiting &waiting);
    bool refuse(Waiting &waiting, int status);
    bool leave(Waiting &waiting) const;
    void wake() const;
    void close(int socket);

    Limits m_limits;
    Serve m_serve;
    Refuse m_refuse;
    int m_wake = -1;
    std::vector<Waiting> m_waiting; ///< used by the watching thread only

    std::mutex m_mutex; ///< guards the members below
    std::condition_variable m_hasWork;
    std::vector<Waiting> m_new;
    std::deque<Arrival> m_ready;
    std::set<int> m_served;
    std::size_t m_open = 0; ///< total number of connections
    bool m_isStopping = false;

    std::thread m_watcher;
    std::vector<std::thread> m_workers;
};

} // namespace retalk::service
