#pragma once

#include "base/expected.h"

#include <QObject>
#include <QPointer>

class QNetworkReply;

namespace retalk {

class MediaSource;

/// Downloads the first bytes of an http(s) URL and determines its total size. Sends no key. Deleting the
/// object cancels.
class RemoteBytes : public QObject
{
    Q_OBJECT
public:
    struct Result
    {
        QByteArray bytes;
        qint64 total = -1;   ///< -1: the server doesn't say
        QString name;        ///< file name from the server (Content-Disposition); empty: none
        bool isPart = false; ///< the server supports ranges

        bool operator==(const Result &) const = default;
    };

    /// `source` must outlive the object.
    RemoteBytes(MediaSource *source, qint64 maxBytes, QObject *parent = nullptr);
    ~RemoteBytes() override;
    void start();

Q_SIGNALS:
    /// Emitted with the result. Fails with kind NotFound, Permission, Server or Network.
    void finished(const retalk::Expected<retalk::RemoteBytes::Result> &result);

private:
    void take(QNetworkReply *reply);
    void read();
    void onFinished();
    void end(const Expected<Result> &result);

    MediaSource *m_source;
    qint64 m_maxBytes;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_bytes;
    bool m_isOver = false;
};

} // namespace retalk
