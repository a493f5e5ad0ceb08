#pragma once

#include "support/faultserver.h"

#include <QHash>
#include <QJsonObject>
#include <QMutex>

namespace retalk::test {

/// Implements the contract's tasks and files API on a FaultServer and injects faults on request. Tasks go
/// from pending to completed within a few polls. Safe to use from the test's thread.
class ScriptedService
{
public:
    explicit ScriptedService(FaultServer::Options options = {});

    QUrl base() const { return m_server.url({}); }
    QUrl url(const QString &path) const { return m_server.url(path); }

    using Answer = std::function<Reply(const SeenRequest &)>;
    /// Answers the next `times` requests whose "METHOD /path" starts with `route` like this.
    void order(const QByteArray &route, const Answer &answer, int times = 1);
    void order(const QByteArray &route, const Reply &reply, int times = 1);
    /// Drops all orders and accepts connections again; from now on everything works normally.
    void heal();
    /// Returns the answer without any order, for orders that inspect a request and then handle it normally.
    Reply usual(const SeenRequest &request);

    /// Sets the number of polls until a task is completed.
    void setPolls(int polls);
    /// Serves finished videos from `base` instead of from this server.
    void setResultBase(const QUrl &base);
    /// Also answers requests for `address`, like a proxy in front of it.
    void setPublicHost(const QByteArray &address);
    /// Returns the content of a task's finished video. If unset, all tasks share one video.
    using Content = std::function<QByteArray(const QString &taskId)>;
    void setContent(const Content &content);
    /// Ignores idempotency keys, as a service may: a repeated POST creates a second task.
    void ignoreKeys();
    /// Returns the task id and body of every POST that created a task.
    QList<std::pair<QString, QByteArray>> taken() const;
    FaultServer &server() { return m_server; }

    /// Adds a task as if a POST had created it, and returns its id.
    QString addTask(const QDateTime &created);
    void setKey(const QByteArray &key);
    void acceptAnyKey() { setKey({}); }
    /// Returns the number of tasks ever created.
    int taskCount() const;
    /// Returns the ids of the files that were uploaded and not deleted.
    QStringList keptFiles() const;
    QByteArray video() const { return m_video; }

    int count(const QByteArray &route) const;
    QList<SeenRequest> seen(const QByteArray &route) const;

private:
    struct Made
    {
        int polls = 0;
        qint64 created = 0;
    };
    Reply handle(const SeenRequest &request);
    Reply create(const SeenRequest &request);
    QJsonObject describe(const QString &id);
    Reply list(const SeenRequest &request) const;
    Reply result(const SeenRequest &request) const;
    Reply batch(const SeenRequest &request);
    Reply upload(const SeenRequest &request);
    Reply deleteFile(const QString &id);

    struct Order
    {
        QByteArray route;
        Answer answer;
        int left = 0;
    };
    mutable QRecursiveMutex m_mutex;
    QByteArray m_video;
    QByteArray m_key = "test-key"; ///< accepts any key if empty
    QStringList m_files;
    int m_polls = 3;
    int m_next = 1;
    int m_links = 0;
    QList<Order> m_orders;
    QHash<QString, Made> m_tasks;
    QHash<QByteArray, QString> m_replays;
    QList<std::pair<QString, QByteArray>> m_taken;
    QUrl m_resultBase;
    QByteArray m_publicHost;
    Content m_content;
    bool m_knowsKeys = true;
    FaultServer m_server; // last: its thread calls handle()
};

} // namespace retalk::test
