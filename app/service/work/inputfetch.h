#pragma once

#include "api/task.h"
#include "base/expected.h"
#include "net/download.h"
#include "service/options.h"
#include "service/work/givenfile.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <memory>

class QNetworkCookieJar;

namespace retalk::service {

class FileStore;

/// An input of a task: its source and its destination.
struct Input
{
    QString field; ///< the API's field name, for messages
    QString url;
    QString targetPath;
    qint64 maxBytes = 0; ///< for pictures, uploads and downloads
    /// GivenFile::identity() from when the task was created; empty: not checked.
    QByteArray identity;
};

/// Size limits set by the model's authors; the cloud enforces them too.
inline constexpr qint64 kVideoMaxBytes = 300 * 1000 * 1000;
inline constexpr qint64 kAudioMaxBytes = 30 * 1000 * 1000;
inline constexpr qint64 kImageMaxBytes = 10 * 1000 * 1000;

/// Makes the inputs of a task available as local files, one after another: files of this service by a hard
/// link, files given by path by a link to the open file, everything else by download. Unless private hosts
/// are allowed, public names that resolve to a private address are refused as well, and each download
/// connects to the very address that was checked.
class InputFetch : public QObject
{
    Q_OBJECT
public:
    InputFetch(QList<Input> inputs, const Options &options, const FileStore &files,
               QObject *parent = nullptr);
    ~InputFetch() override;

    /// Emits finished() exactly once, never from within start().
    void start();

    /// Returns the inputs that were given by path. Their targets are readable only while these objects exist.
    const GivenFiles &givenFiles() const { return m_given; }

Q_SIGNALS:
    /// 0..1 over all inputs.
    void progressed(double fraction);
    /// `error` has an empty code on success.
    void finished(const retalk::TaskError &error);

private:
    void next();
    void takeOwn(const Input &input, const QString &id);
    void takeGiven(const Input &input);
    void checkHost(const Input &input, const QUrl &url);
    void download(const Input &input, const QUrl &url, const QHostAddress &address = {});
    void takeDownloaded(const Input &input, const Expected<QString> &result);
    void takeInput(const Input &input);
    void end(const TaskError &error = {});

    QList<Input> m_inputs;
    GivenFiles m_given;
    qsizetype m_done = 0;
    const Options &m_options;
    const FileStore &m_files;
    QPointer<Download> m_download;
    int m_lookup = -1;
    int m_redirects = 0; ///< of the current input
    int m_retries = 0;
    DownloadState m_resume;
    std::shared_ptr<QNetworkCookieJar> m_cookies; ///< for the redirects of the current input; null: none yet
    bool m_isEnded = false;
};

/// Returns an error for the first of `files` that was written to after it was opened, or an empty code if
/// there is none.
TaskError changedFileError(const GivenFiles &files);

} // namespace retalk::service
