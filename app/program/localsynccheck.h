#pragma once

#include "program/synccheck.h"

#include <QHash>
#include <QPointer>

namespace retalk {

class HttpTransport;
class LocalService;

/// Asks the service on this computer, whoever made the video: starts it if need be, hands it the files, reads
/// its verdict. Answers that were already given for the same file are given again without asking, and who
/// asks while one is under way gets the same.
class LocalSyncCheck : public SyncCheck
{
    Q_OBJECT
public:
    /// Both outlive the check.
    LocalSyncCheck(LocalService *service, HttpTransport *transport, QObject *parent = nullptr);

    void check(const SyncSubject &subject, QObject *context, Handler handler) override;

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Handler handler;
    };
    void answer(const QString &identity, const Expected<SyncVerdict> &verdict);

    LocalService *m_service;
    HttpTransport *m_transport;
    QHash<QString, SyncVerdict> m_known;     ///< by file, its time and size
    QHash<QString, QList<Waiter>> m_waiting; ///< for the answers that are under way
};

} // namespace retalk
