#pragma once

#include "base/expected.h"

#include <QProcess>
#include <QStringList>
#include <QTimer>
#include <QUrl>

namespace retalk {

/// One run of ffmpeg or ffprobe. A program of its own, because a broken file can then crash, stall or eat
/// memory without touching the window, and because nothing here waits for it. Deleting the object ends the
/// program.
class MediaProcess : public QObject
{
    Q_OBJECT
public:
    /// `program`: "ffmpeg" or "ffprobe". `limit`: the whole run; zero: none.
    MediaProcess(const QString &program, const QStringList &arguments, std::chrono::milliseconds limit,
                 QObject *parent = nullptr);
    ~MediaProcess() override;

    /// Emits finished() later, once, also when the program cannot be started.
    void start();
    /// What the program has said on standard error so far, at most the last 8 KiB.
    QByteArray messages() const { return m_messages; }

    /// The arguments that name `source` (a local file or http(s) URL) as input, "-i" included, so that a
    /// playlist cannot make the program read anything else than its own kind and certificates are checked. An
    /// Error where a proxy that ffmpeg does not know stands between.
    static Expected<QStringList> inputArguments(const QUrl &source);

Q_SIGNALS:
    void output(const QByteArray &bytes);
    /// Nothing: exit code 0. Kind Timeout after `limit`; kind Media with the program's last words as its
    /// detail else.
    void finished(const std::optional<retalk::Error> &error);

private:
    void end(const std::optional<Error> &error);

    QString m_program;
    QStringList m_arguments;
    QProcess *m_process;
    QTimer m_limit;
    QByteArray m_messages;
    bool m_isOver = false;
};

} // namespace retalk
