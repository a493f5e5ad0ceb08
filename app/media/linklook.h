#pragma once

#include "base/error.h"
#include "media/mediasource.h"
#include "media/remotebytes.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

namespace retalk {

/// Why a file of `total` bytes (-1: not known) that begins with `head` is no media: kind Media, apiCode
/// "empty", "web_page", "text" or "not_media". Nothing when it may be media.
std::optional<Error> headFault(const QByteArray &head, qint64 total);

/// A short look at what a link leads to, before anybody pays for it: asks for its first bytes and no more. A
/// link to this computer or into a private network isn't looked at. Deleting the object cancels.
class LinkLook : public QObject
{
    Q_OBJECT
public:
    explicit LinkLook(const QString &link, QObject *parent = nullptr,
                      std::chrono::milliseconds limit = std::chrono::seconds(10));
    void start();
    /// What the server calls the file; empty: nothing.
    const QString &name() const { return m_name; }

Q_SIGNALS:
    /// Why the link can't be used: nothing is there (NotFound), it isn't given out (Permission), or it's no
    /// media (Media). Nothing when it may be, or when it couldn't be looked at.
    void finished(const std::optional<retalk::Error> &refusal);

private:
    void end(const std::optional<Error> &refusal);

    QUrl m_link;
    MediaSource m_source;
    RemoteBytes m_bytes;
    QTimer m_limit;
    QString m_name;
    bool m_isOver = false;
};

} // namespace retalk
