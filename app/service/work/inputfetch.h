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

/// One input of a task: where it comes from and where it goes.
struct Input
{
    QString field; ///< in the API's spelling, for messages
    QString url;
    QString targetPath;
    qint64 maxBytes = 0; ///< of a picture, and of what is uploaded or linked
    /// GivenFile::identity() when the task was made; empty: any.
    QByteArray identity;
};

/// Size limits of the model's makers, which the cloud enforces too.
inline constexpr qint64 kVideoMaxBytes = 300 * 1000 * 1000;
inline constexpr qint64 kAudioMaxBytes = 30 * 1000 * 1000;
inline constexpr qint64 kImageMaxBytes = 10 * 1000 * 1000;

/// Brings the inputs of one task to local files, one after the other: files of this service by a hard link,
/// files given by path by a link to the open file, everything else over HTTP. Unless private hosts are
/// allowed, a public name that resolves to a private address is refused too, and each download goes to the
/// very address that was checked.
class InputFetch : public QObject
{
    Q_OBJECT
public:
    InputFetch(QList<Input> inputs, const Options &options, const FileStore &files,
               QObject *parent = nullptr);
    ~InputFetch() override;

    /// Ends with exactly one finished(), never from within start().
    void start();

    /// The inputs that were given by path. What is at their targets can be read while these live.
    const GivenFiles &givenFiles() const { return m_given; }

Q_SIGNALS:
    /// 0..1 over all inputs.
    void progressed(double fraction);
    /// `error` has an empty code when all inputs are there.
    void finished(const retalk::TaskError &error);

private:
    void next();
    void takeOwn(const Input &input, const QString &id);
    void takeGiven(const Input &input);
    void look(const Input &input, const QUrl &url);
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
    int m_redirects = 0; ///< of the present input
    int m_retries = 0;
    DownloadState m_resume;
    std::shared_ptr<QNetworkCookieJar> m_cookies; ///< of the present input's hops; null: none yet
    bool m_isEnded = false;
};

/// The first of `files` that was written to since it was opened, as an error of the task; empty code: none
/// was.
TaskError changedFileError(const GivenFiles &files);

} // namespace retalk::service
