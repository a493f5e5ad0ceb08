#pragma once

#include "api/generationrequest.h"
#include "api/task.h"
#include "service/options.h"

#include <QJsonObject>
#include <QObject>

#include <atomic>
#include <future>
#include <memory>

namespace retalk::service {

class FileStore;

/// A request to a route under /local/: a question about a video or a picture that is answered directly,
/// without a task.
struct LocalRequest
{
    enum class Kind { Faces, PictureFaces, SyncCheck } kind = Kind::Faces;
    QString videoUrl;
    QString imageUrl;                          ///< for PictureFaces, instead of the video
    QString originalUrl;                       ///< for SyncCheck; may be empty
    QString referenceUrl;                      ///< the face photo for SyncCheck; may be empty
    int faceThreshold = kFaceThresholdDefault; ///< for the face photo
    QStringList people; ///< for PictureFaces: the "likeness" values of the people to compare the picture with
};

struct LocalOutcome
{
    TaskError error;    ///< empty code: success
    QJsonObject answer; ///< see localroutes.cpp for the fields
    bool isBusy = false;
};

/// Runs such requests in child processes, two at a time. Lives in the thread with the event loop.
class LocalWork : public QObject
{
    Q_OBJECT
public:
    /// Each run gets its own folder, whose name begins with `folder`.
    LocalWork(const FileStore &files, const Options &options, QString folder, QObject *parent = nullptr);
    ~LocalWork() override;

    /// Blocks until there is an outcome. Call this only from the server's threads.
    LocalOutcome run(const LocalRequest &request);
    /// Cancels the requests in progress because the service stops. From then on, run() returns immediately.
    void close();

private:
    using Promise = std::shared_ptr<std::promise<LocalOutcome>>;
    void begin(const LocalRequest &request, const Promise &promise);

    const FileStore &m_files;
    const Options &m_options;
    QString m_folder;
    std::atomic<int> m_running = 0;
    std::atomic<bool> m_isClosed = false;
};

} // namespace retalk::service
