#include "contract/httpsreceiver.h"

#include <QDateTime>
#include <QProcess>

#include <httplib.h>

namespace retalk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxEndless = 500 << 20;

} // namespace

HttpsReceiver::HttpsReceiver(QList<int> statuses) : m_statuses(std::move(statuses))
{
    const QString key = m_folder.filePath(u"key.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                                 u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                                 u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s,
                                 certificate()});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return;
    auto server = std::make_unique<httplib::SSLServer>(certificate().toLocal8Bit().constData(),
                                                       key.toLocal8Bit().constData());
    server->set_keep_alive_timeout(1);
    server->Post(".*", [this](const httplib::Request &request, httplib::Response &answer) {
        QMutexLocker lock(&m_mutex);
        // clang-tidy thinks that the captured object is null.
        const qsizetype count = m_callbacks.size(); // NOLINT(clang-analyzer-core.CallAndMessage)
        const int status = count < m_statuses.size() ? m_statuses.at(count) : m_statuses.constLast();
        m_callbacks.append(
            {.atMs = QDateTime::currentMSecsSinceEpoch(),
             .body = QByteArray::fromStdString(request.body),
             .contentType = QByteArray::fromStdString(request.get_header_value("Content-Type")),
             .host = QByteArray::fromStdString(request.get_header_value("Host"))});
        answer.status = std::abs(status);
        if (status < 0) {
            answer.set_chunked_content_provider(
                "text/plain",
                [this](std::size_t, httplib::DataSink &sink) {
                    const std::string block(1 << 20, 'x');
                    const bool isTaken =
                        m_endlessBytes < kMaxEndless && sink.write(block.data(), block.size());
                    m_endlessBytes += qint64(block.size());
                    return isTaken;
                },
                [this](bool) { m_hasEndlessEnded = true; });
        }
        if (status / 100 == 3)
            answer.set_header("Location", "/elsewhere");
        lock.unlock();
        if (status == 0) {
            answer.status = 200;
            (void)m_isOver.try_acquire_for(std::chrono::seconds(15));
        }
    });
    m_port = server->bind_to_any_port("127.0.0.1");
    m_server = std::move(server);
    m_thread = std::thread([this] { m_server->listen_after_bind(); });
}

HttpsReceiver::~HttpsReceiver()
{
    m_isOver.release(8);
    if (m_server)
        m_server->stop();
    if (m_thread.joinable())
        m_thread.join();
}

QString HttpsReceiver::url(const QString &path) const
{
    return u"https://localhost:%1%2"_s.arg(m_port).arg(path);
}

QList<HttpsReceiver::ReceivedCallback> HttpsReceiver::callbacks() const
{
    const QMutexLocker lock(&m_mutex);
    return m_callbacks;
}

} // namespace retalk::test
