#pragma once

#include <QFile>
#include <QUrl>

#include <httplib.h>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace retalk::test {

/// A web server on the loopback interface. Serves the files of one folder with range support, and some of the
/// answers that real links give.
class FileServer
{
public:
    explicit FileServer(const QString &folder)
    {
        m_server.set_mount_point("/files", folder.toStdString());
        // Serves whole files, without range support.
        m_server.Get(R"(/whole/(.*))", [folder](const httplib::Request &request, httplib::Response &answer) {
            QFile file(folder + u'/' + QString::fromStdString(request.matches[1].str()));
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            answer.set_content(bytes.toStdString(), "application/octet-stream");
            const_cast<httplib::Request &>(request).ranges.clear();
        });
        m_server.Get("/login", [](const httplib::Request &, httplib::Response &answer) {
            answer.set_content("<!DOCTYPE html><html><head><title>Sign in</title></head></html>",
                               "text/html");
        });
        m_server.Get("/forbidden",
                     [](const httplib::Request &, httplib::Response &answer) { answer.status = 403; });
        m_server.Get("/broken",
                     [](const httplib::Request &, httplib::Response &answer) { answer.status = 502; });
        m_server.Get("/empty", [](const httplib::Request &, httplib::Response &answer) {
            answer.set_content("", "video/mp4");
        });
        m_server.Get(R"(/moved/(.*))", [](const httplib::Request &request, httplib::Response &answer) {
            answer.set_redirect("/files/" + request.matches[1].str());
        });
        m_server.Get("/stalls", [this](const httplib::Request &, httplib::Response &answer) {
            answer.set_chunked_content_provider("video/mp4", [this](size_t, httplib::DataSink &) {
                std::unique_lock lock(m_stopMutex);
                return !m_stopped.wait_for(lock, std::chrono::milliseconds(20),
                                           [this] { return m_isStopping.load(); });
            });
        });
        m_server.set_keep_alive_timeout(1);
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        // A stop() before it runs would have no effect.
        while (!m_server.is_running())
            std::this_thread::yield();
    }
    ~FileServer()
    {
        m_isStopping = true;
        m_stopped.notify_all();
        m_server.stop();
        m_thread.join();
    }

    QUrl url(const QString &path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/%2").arg(m_port).arg(path));
    }

private:
    httplib::Server m_server;
    std::atomic<bool> m_isStopping = false;
    std::mutex m_stopMutex;
    std::condition_variable m_stopped;
    int m_port = 0;
    std::thread m_thread;
};

} // namespace retalk::test
