#pragma once

#include "base/expected.h"

#include <QObject>
#include <QPointer>

class QNetworkReply;

namespace retalk {

class MediaSource;

/// The first bytes behind an http(s) URL, and how many there are in all. Sends no key. Deleting the object
/// cancels.
class RemoteBytes : public QObject
{
    Q_OBJECT
public:
    struct Result
    {
        QByteArray bytes;
        qint64 total = -1; ///< -1: the server does not say
        QString name;      ///< what the server calls the file (Content-Disposition); empty: nothing

        bool operator==(const Result &) const = default;
    };

    /// `source` outlives the object.
    RemoteBytes(MediaSource *source, qint64 maxBytes, QObject *parent = nullptr);
    ~RemoteBytes() override;
    void start();

Q_SIGNALS:
    /// Kind NotFound, Permission, Server or Network when there are none.
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
