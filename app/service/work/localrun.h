#pragma once

#include "service/work/givenfile.h"
#include "service/work/localwork.h"

namespace retalk::service {

class InputFetch;
class JobProcess;

/// Processes one LocalRequest: fetches the videos, has a child process analyse them, and stores the face
/// pictures that it found.
class LocalRun : public QObject
{
    Q_OBJECT
public:
    /// `folder` is created, and deleted with the object.
    LocalRun(LocalRequest request, const FileStore &files, const Options &options, QString folder,
             QObject *parent = nullptr);
    ~LocalRun() override;

    void start();

Q_SIGNALS:
    void finished(const retalk::service::LocalOutcome &outcome);

private:
    void analyse();
    LocalOutcome keepPictures(QJsonObject answer) const;

    LocalRequest m_request;
    const FileStore &m_files;
    const Options &m_options;
    QString m_folder;
    GivenFiles m_given;
    std::unique_ptr<InputFetch> m_fetch;
    std::unique_ptr<JobProcess> m_process;
};

} // namespace retalk::service
