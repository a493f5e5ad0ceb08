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

/// A connection whose next request has arrived as far as the end of its head.
struct Arrival
{
    int socket = -1;
    std::string bytes;         ///< what has been read; may hold the beginning of the body, or more
    std::size_t headBytes = 0; ///< of them the head, with its blank line
};

/// Holds the connections between requests. One thread waits for the heads of all of them, so a caller that
/// is slow, silent or never ends costs neither a thread nor more than a few kilobytes; only a request whose
/// head is there gets one of the threads that serve. When there are too many connections, the one that has
/// waited longest without a head makes place.
class ConnectionGate
{
public:
    struct Limits
    {
        std::size_t connections = 256;
        std::size_t threads = 32; ///< requests served at a time
        std::size_t headBytes = 32 * 1024;
        std::size_t headLines = 100;
        std::chrono::milliseconds head = std::chrono::seconds(10); ///< from a head's first byte to its last
        std::chrono::milliseconds idle = std::chrono::seconds(30); ///< without a byte
        /// How long a closing connection is still emptied, so that its caller gets to read the answer.
        std::chrono::milliseconds farewell = std::chrono::seconds(3);
    };
    enum class Then { Close, GoOn };
    /// Serves one request, on one of the gate's threads. For GoOn `arrival.bytes` is what was read beyond it.
    using Serve = std::function<Then(Arrival &arrival)>;
    /// The bytes of the answer to a head that is refused with `status`: 400, 408 or 431.
    using Refuse = std::function<std::string(int status)>;

    ConnectionGate(Limits limits, Serve serve, Refuse refuse);
    ~ConnectionGate();
    ConnectionGate(const ConnectionGate &) = delete;
    ConnectionGate &operator=(const ConnectionGate &) = delete;

    void start();
    /// Takes a connected socket over. From any thread.
    void take(int socket);
    /// Closes every connection that waits, ends the reading of bodies, and blocks until the requests at work
    /// are answered.
    void stop();

private:
    using Clock = std::chrono::steady_clock;
    struct Waiting
    {
        int socket = -1;
        std::string bytes;
        Clock::time_point since;
        Clock::time_point deadline;
        bool isLeaving = false; ///< answered; what still comes is thrown away
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
    std::vector<Waiting> m_waiting; ///< of the watching thread alone

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_hasWork;
    std::vector<Waiting> m_new;
    std::deque<Arrival> m_ready;
    std::set<int> m_served;
    std::size_t m_open = 0; ///< connections in all
    bool m_isStopping = false;

    std::thread m_watcher;
    std::vector<std::thread> m_workers;
};

} // namespace retalk::service
