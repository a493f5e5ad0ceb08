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

/// What the routes under /local/ ask for: an answer about a video or a picture, at once and without a task.
struct LocalRequest
{
    enum class Kind { Faces, PictureFaces, SyncCheck } kind = Kind::Faces;
    QString videoUrl;
    QString imageUrl;                          ///< instead of the video, of PictureFaces
    QString originalUrl;                       ///< of a sync check; may be empty
    QString referenceUrl;                      ///< the face photo of a sync check; may be empty
    int faceThreshold = kFaceThresholdDefault; ///< that goes with it
    QStringList people; ///< of PictureFaces: the "likeness" of those whom the picture is held against
};

struct LocalOutcome
{
    TaskError error;    ///< empty code: it went well
    QJsonObject answer; ///< see localroutes.cpp for its fields
    bool isBusy = false;
};

/// Does such work in child processes, two at a time. Lives in the thread with the event loop.
class LocalWork : public QObject
{
    Q_OBJECT
public:
    /// Every run gets a folder of its own, whose name begins with `folder`.
    LocalWork(const FileStore &files, const Options &options, QString folder, QObject *parent = nullptr);
    ~LocalWork() override;

    /// Blocks until there is an outcome. From the server's threads only.
    LocalOutcome run(const LocalRequest &wish);
    /// Ends what is under way: the service stops. run() answers at once from then on.
    void close();

private:
    using Promise = std::shared_ptr<std::promise<LocalOutcome>>;
    void begin(const LocalRequest &wish, const Promise &promise);

    const FileStore &m_files;
    const Options &m_options;
    QString m_folder;
    std::atomic<int> m_running = 0;
    std::atomic<bool> m_isClosed = false;
};

} // namespace retalk::service
