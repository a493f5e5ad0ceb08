#pragma once

#include "program/synccheck.h"

#include <QHash>
#include <QPointer>

namespace retalk {

class HttpTransport;
class LocalService;

/// Checks sync with the service on this computer, whichever service made the video: starts it if necessary,
/// passes it the files and reads its verdict. Verdicts are cached, and checks of the same subject share one
/// request.
class LocalSyncCheck : public SyncCheck
{
    Q_OBJECT
public:
    /// Both must outlive the check.
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
    QHash<QString, SyncVerdict> m_known;     ///< by subject, and by size and modification time of its video
    QHash<QString, QList<Waiter>> m_waiting; ///< by the same key, while a request is under way
};

} // namespace retalk
