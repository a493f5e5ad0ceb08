#pragma once

#include "base/expected.h"
#include "media/mediasource.h"

#include <QPointer>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace retalk {

/// One run of ffmpeg or ffprobe. A program of its own, because a broken file can then crash, stall or eat
/// memory without touching the window, and because nothing here waits for it. Deleting the object ends the
/// program.
class MediaProcess : public QObject
{
    Q_OBJECT
public:
    /// `program`: "ffmpeg" or "ffprobe". It gets the arguments `before`, those that name `source` as its
    /// input, and `after`. `source` outlives the object. `limit`: the whole run; zero: none.
    MediaProcess(const QString &program, const QStringList &before, MediaSource *source,
                 const QStringList &after, std::chrono::milliseconds limit, QObject *parent = nullptr);
    ~MediaProcess() override;

    /// Somebody waits for what it makes: it does not stand behind the window. Before start().
    void setUrgent() { m_isUrgent = true; }
    /// Emits finished() later, once, also when the program cannot be started.
    void start();
    /// What the program has said on standard error so far, at most the last 8 KiB.
    QByteArray messages() const { return m_messages; }
    /// How far ffmpeg has come by the last line of that in a report of its -progress, s; negative: not said.
    static double secondsIn(const QByteArray &report);

Q_SIGNALS:
    void output(const QByteArray &bytes);
    /// Nothing: exit code 0. Kind Timeout after `limit`; what kept the source from being read; kind Media
    /// with the program's last words as its detail else.
    void finished(const std::optional<retalk::Error> &error);

private:
    void end(const std::optional<Error> &error);

    QString m_program;
    QStringList m_before;
    QPointer<MediaSource> m_source; ///< may go before a process that is being left
    QStringList m_after;
    QProcess *m_process;
    QTimer m_limit;
    QByteArray m_messages;
    bool m_isUrgent = false;
    bool m_isOver = false;
};

} // namespace retalk
