#pragma once

#include "support/faultserver.h"

#include <QHash>
#include <QJsonObject>
#include <QMutex>

namespace retalk::test {

/// The tasks and files API of the contract on a FaultServer, with one fault at a time to order. Tasks go from
/// pending to completed over a few polls. Safe to call from the test's thread.
class ScriptedService
{
public:
    explicit ScriptedService(FaultServer::Options options = {});

    QUrl base() const { return m_server.url({}); }
    QUrl url(const QString &path) const { return m_server.url(path); }

    using Answer = std::function<Reply(const SeenRequest &)>;
    /// The next `times` requests whose "METHOD /path" begins with `route` are answered like this.
    void order(const QByteArray &route, const Answer &answer, int times = 1);
    void order(const QByteArray &route, const Reply &reply, int times = 1);
    /// Nothing is ordered any more, and connections are taken: all that follows is as it should be.
    void heal();
    /// How a request is answered when nothing is ordered: for orders that look first and then do the usual.
    Reply usual(const SeenRequest &request);

    /// Polls until a task is completed.
    void setPolls(int polls);
    /// Finished videos lie at `base` instead of here.
    void setResultBase(const QUrl &base);
    /// Answers requests for `address` as those for itself: it is the proxy on the way there.
    void setPublicHost(const QByteArray &address);
    /// What the finished video of a task holds; without it all are one video.
    using Content = std::function<QByteArray(const QString &taskId)>;
    void setContent(const Content &content);
    /// A POST whose key was seen before makes a second task; a service need not know keys.
    void ignoreKeys();
    /// The bodies of all POSTs that made a task, and the tasks' ids.
    QList<std::pair<QString, QByteArray>> taken() const;
    FaultServer &server() { return m_server; }

    /// A task as if some POST had made it.
    QString addTask(const QDateTime &created);
    void setKey(const QByteArray &key);
    void acceptAnyKey() { setKey({}); }
    /// Tasks that were ever made.
    int taskCount() const;
    /// The ids of the files that were uploaded and not deleted.
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
    QByteArray m_key = "test-key"; ///< empty: any
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
