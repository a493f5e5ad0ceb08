#pragma once

#include "net/download.h"
#include "net/partfile.h"

#include <QEventLoop>
#include <QFile>
#include <QTimer>
#include <QtEndian>

#include <optional>

namespace retalk::test {

/// Returns `bytes` bytes of a WAV file. No two kilobytes are alike, so that a wrong join shows.
inline QByteArray sound(qsizetype bytes, char salt = 0)
{
    QByteArray content(bytes, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes; ++i)
        content[i] = char((i * 7 + (i >> 10) * 13 + salt) & 0xFF);
    return content.replace(0, 12, QByteArray("RIFF\0\0\0\0WAVE", 12));
}

/// Returns an MP4 box: `type`, which may include the start of the payload, then `more` bytes.
inline QByteArray box(const QByteArray &type, qsizetype more)
{
    QByteArray size(4, Qt::Uninitialized);
    qToBigEndian(quint32(4 + type.size() + more), size.data());
    return size + type + QByteArray(more, '\3');
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

/// One download attempt, from start to finish.
class DownloadAttempt
{
public:
    explicit DownloadAttempt(const Download::Options &options) : m_download(std::in_place, options)
    {
        QObject::connect(&*m_download, &Download::stateChanged,
                         [this](const DownloadState &state) { m_state = state; });
        QObject::connect(&*m_download, &Download::finished, [this](const Expected<QString> &result) {
            ++m_count;
            m_result = result;
            m_loop.quit();
        });
    }

    void start() { m_download->start(); }
    Download &download() { return *m_download; }
    void drop() { m_download.reset(); }
    /// Waits up to `timeoutMs`; returns true if the download has finished exactly once.
    bool ends(int timeoutMs = 20000)
    {
        QTimer::singleShot(timeoutMs, &m_loop, &QEventLoop::quit);
        if (m_count == 0)
            m_loop.exec();
        return m_count == 1;
    }
    bool runs()
    {
        start();
        return ends();
    }
    const Expected<QString> &result() const { return *m_result; }
    /// Returns the name of the error's kind, or "none".
    QString kind() const
    {
        return m_result->has_value() ? QStringLiteral("none") : toString(m_result->error().kind);
    }
    const std::optional<DownloadState> &state() const { return m_state; }
    int count() const { return m_count; }

private:
    std::optional<Download> m_download;
    QEventLoop m_loop;
    std::optional<DownloadState> m_state;
    std::optional<Expected<QString>> m_result;
    int m_count = 0;
};

} // namespace retalk::test
