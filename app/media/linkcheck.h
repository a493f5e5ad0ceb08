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

/// Returns an Error if a file of `total` bytes (-1: unknown) that starts with `head` isn't media: kind Media,
/// apiCode "empty", "web_page", "text" or "not_media".
std::optional<Error> headFault(const QByteArray &head, qint64 total);

/// Checks briefly, by its first bytes, what a link leads to before the user pays for it. Links to this
/// computer or a private network aren't checked. Deleting the object cancels.
class LinkCheck : public QObject
{
    Q_OBJECT
public:
    explicit LinkCheck(const QString &link, QObject *parent = nullptr,
                       std::chrono::milliseconds limit = std::chrono::seconds(10));
    void start();
    /// Returns the server's name for the file; empty if it gives none.
    const QString &name() const { return m_name; }

Q_SIGNALS:
    /// Emitted with the reason why the link can't be used: not found (NotFound), access denied (Permission)
    /// or not media (Media). Emitted with nothing if it may be usable or couldn't be checked.
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
