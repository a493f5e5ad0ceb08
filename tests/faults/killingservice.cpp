#include "jobs/scriptedservice.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QTextStream>
#include <QtEndian>

#include <csignal>
#include <unistd.h>

using namespace retalk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kVideoBytes = 96 * 1024;

QByteArray box(const char *type, const QByteArray &content)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(quint32(content.size() + 8), bytes.data());
    return bytes + type + content;
}

/// Returns a video unique to the task, so that truncation and mix-ups show. Same as video_of() in
/// retalkhome.py.
QByteArray videoOf(const QString &taskId)
{
    const QByteArray mark = QCryptographicHash::hash(taskId.toLatin1(), QCryptographicHash::Sha256).toHex();
    return box("ftyp", QByteArray("isom\0\0\2\0isomiso2avc1mp41", 24)) +
           box("moov", box("mvhd", QByteArray(100, '\0'))) + box("free", taskId.toLatin1()) +
           box("mdat", mark.repeated(kVideoBytes / mark.size()));
}

/// A pending SIGKILL.
struct Order
{
    pid_t process = 0;
    QByteArray route;
    enum class Moment { Seen, Done, Half } moment = Moment::Seen;
};

} // namespace

/// A service that records the tasks it creates, drops some answers, and kills processes at requested moments.
/// Commands on its standard input, one per line:
///   kill PID seen|done|half ROUTE   kills PID at the next request of ROUTE: before the request is handled,
///                                   after it is handled but not answered, or halfway through the answer
///   clear PID                       drops the pending kills of a process that has ended
///   lose ROUTE                      handles the next request of ROUTE, and closes without an answer
///   tasks                           prints {"task": id, "body": request} for each task, then {"end": true}
class KillingService
{
public:
    /// `result` is a file to serve as every task's video; if empty, each task has its own.
    explicit KillingService(const QString &result)
    {
        m_service.setKey(qgetenv("RETALK_API_KEY"));
        m_service.setPolls(2);
        m_service.setContent(videoOf);
        if (QFile file(result); !result.isEmpty() && file.open(QIODevice::ReadOnly))
            m_service.setContent([bytes = file.readAll()](const QString &) { return bytes; });
        m_service.order(
            {}, [this](const SeenRequest &request) { return answer(request); }, 1'000'000'000);
    }

    void say(const QJsonObject &object)
    {
        QTextStream(stdout) << QJsonDocument(object).toJson(QJsonDocument::Compact) << Qt::endl;
    }
    void start() { say({{u"port"_s, m_service.base().port()}}); }

    void obey(const QByteArray &line)
    {
        const QList<QByteArray> words = line.trimmed().split(' ');
        const QMutexLocker lock(&m_mutex);
        if (words.value(0) == "kill") {
            const auto moment = words.value(2) == "half"   ? Order::Moment::Half
                                : words.value(2) == "done" ? Order::Moment::Done
                                                           : Order::Moment::Seen;
            m_kills.append({pid_t(words.value(1).toInt()), words.sliced(3).join(' '), moment});
        } else if (words.value(0) == "clear") {
            m_kills.removeIf([&](const Order &order) { return order.process == words.value(1).toInt(); });
        } else if (words.value(0) == "lose") {
            m_losses.append(words.sliced(1).join(' '));
        } else if (words.value(0) == "tasks") {
            for (const auto &[id, body] : m_service.taken())
                say({{u"task"_s, id}, {u"body"_s, QString::fromUtf8(body)}});
            say({{u"end"_s, true}});
        }
    }

private:
    Reply answer(const SeenRequest &request)
    {
        const QByteArray route = request.method + ' ' + request.target;
        const std::optional<Order> order = orderFor(route);
        if (order && order->moment == Order::Moment::Seen) {
            ::kill(order->process, SIGKILL);
            return closing();
        }
        Reply reply = m_service.usual(request);
        if (request.target.startsWith("/result/")) {
            reply.dripBytes = 16 * 1024;
            reply.dripEveryMs = 10;
        }
        if (isLost(route))
            return closing();
        if (!order)
            return reply;
        if (order->moment == Order::Moment::Done) {
            ::kill(order->process, SIGKILL);
            return closing();
        }
        const auto body = reply.body;
        const qint64 half = reply.bodyBytes / 2;
        reply.body = [body, half, process = order->process](qint64 offset, qint64 count) {
            if (offset >= half)
                ::kill(process, SIGKILL);
            return body(offset, count);
        };
        return reply;
    }

    std::optional<Order> orderFor(const QByteArray &route)
    {
        const QMutexLocker lock(&m_mutex);
        for (qsizetype i = 0; i < m_kills.size(); ++i) {
            if (route.startsWith(m_kills[i].route))
                return m_kills.takeAt(i);
        }
        return std::nullopt;
    }

    bool isLost(const QByteArray &route)
    {
        const QMutexLocker lock(&m_mutex);
        for (qsizetype i = 0; i < m_losses.size(); ++i) {
            if (route.startsWith(m_losses[i])) {
                m_losses.removeAt(i);
                return true;
            }
        }
        return false;
    }

    QMutex m_mutex;
    QList<Order> m_kills;
    QList<QByteArray> m_losses;
    ScriptedService m_service; // last: its thread calls answer()
};

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    KillingService service(QCoreApplication::arguments().value(1));
    QByteArray rest;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, [&] {
        char bytes[4096];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0)
            return QCoreApplication::quit(); // the test has ended
        rest.append(bytes, qsizetype(count));
        for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
            service.obey(rest.first(end));
            rest.remove(0, end + 1);
        }
    });
    service.start();
    return QCoreApplication::exec();
}
