#pragma once

#include "base/expected.h"
#include "media/mediasource.h"

#include <QPointer>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace retalk {

/// A run of ffmpeg or ffprobe. In a separate process, a broken file can crash, stall or use up memory without
/// affecting the window. Never blocks. Deleting the object kills the program.
class MediaProcess : public QObject
{
    Q_OBJECT
public:
    /// Runs `program`, "ffmpeg" or "ffprobe", with the arguments `before`, those that name `source` as its
    /// input, and `after`. `source` must outlive the object. `limit` is the maximum time of the whole run;
    /// zero: unlimited.
    MediaProcess(const QString &program, const QStringList &before, MediaSource *source,
                 const QStringList &after, std::chrono::milliseconds limit, QObject *parent = nullptr);
    ~MediaProcess() override;

    /// Runs the program at normal priority, because its result is being waited for. Call before start().
    void setUrgent() { m_isUrgent = true; }
    /// Starts the program. Emits finished() once, asynchronously, even if the program can't be started.
    void start();
    /// Returns the program's standard error output so far, limited to the last 8 KiB.
    QByteArray messages() const { return m_messages; }
    /// Returns the last position, in seconds, in a report by ffmpeg's -progress; negative if there is none.
    static double secondsIn(const QByteArray &report);

Q_SIGNALS:
    void output(const QByteArray &bytes);
    /// Emitted with nothing on exit code 0. Otherwise kind Timeout after `limit`, the reason why the source
    /// couldn't be read, or kind Media with the program's last messages as its detail.
    void finished(const std::optional<retalk::Error> &error);

private:
    void end(const std::optional<Error> &error);

    QString m_program;
    QStringList m_before;
    QPointer<MediaSource> m_source; ///< may be destroyed before a process that is being killed
    QStringList m_after;
    QProcess *m_process;
    QTimer m_limit;
    QByteArray m_messages;
    bool m_isUrgent = false;
    bool m_isOver = false;
};

} // namespace retalk
