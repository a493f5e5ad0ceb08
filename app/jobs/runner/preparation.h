#pragma once

#include "jobs/model/job.h"
#include "jobs/runner/servicedirectory.h"
#include "media/inputcopy.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace retalk {

/// Prepares a job for its POST: checks all of its inputs, makes copies of those that services don't accept as
/// they are (one of several audio tracks, an offset, an unusual image format), uploads local files one by
/// one, skipping those the service still has, and builds the body. A service that can read files on this
/// computer is given their paths instead. Nothing is uploaded until everything has been checked and copied.
/// Deleting the object stops the work.
class Preparation : public QObject
{
    Q_OBJECT
public:
    /// `copyFolder`: where the job's copies are made; they are needed until the job is finished.
    Preparation(const Job &job, ServiceDirectory *services, const QString &copyFolder, const QDateTime &now,
                QObject *parent = nullptr);

    /// Ends with exactly one ready() or failed().
    void start();

Q_SIGNALS:
    void uploaded(const QString &field, const retalk::UploadedFile &file);
    /// Emitted when the service has stored a file that was changed during its upload.
    void discarded(const retalk::UploadedFile &file);
    void progressed(double fraction);
    void ready(const QByteArray &body);
    void failed(const retalk::Error &error);

private:
    struct Input
    {
        QString field;
        QString path;                 ///< empty for a link, which is copied
        std::optional<CopyPlan> plan; ///< for the copy to use instead
        QString copy;                 ///< path of the finished copy
        FileStamp stamp;              ///< when its copy or upload started
        int changes = 0;              ///< how often it has changed since
    };
    /// Returns the path to upload or read.
    static QString fileOf(const Input &input) { return input.plan ? input.copy : input.path; }
    /// The result of checking a local file.
    struct FileCheck
    {
        QString path;
        std::optional<Error> fault;       ///< why it can't be used
        std::optional<Error> uploadFault; ///< why it can't be uploaded
        QString container;                ///< as named by sniffMedia()
        FileStamp stamp;
    };
    bool readsPaths() const;
    void checkFiles();
    void takeFileChecks(const QHash<QString, FileCheck> &checks);
    void takeUp(const QString &field);
    void inspectVoice();
    void probeVoice(const QUrl &source, const QString &path);
    void takeVoice(const QString &path, const std::optional<CopyPlan> &plan);
    void begin();
    void copy(qsizetype at);
    void next();
    void upload(const Input &input);
    void takeUpload(Input input, const UploadedFile &file);
    void makeAgain(const Input &input);
    QUrl sourceOf(const Input &input) const;
    QString copyNameOf(const Input &input) const;
    void makeCopy(const Input &input, const std::function<void(const QString &path)> &then);
    void give(const QString &field, const QString &url);
    void fail(Error error, const QString &field);

    Job m_job;
    ServiceDirectory *m_services;
    QString m_copyFolder;
    QDateTime m_now;
    ServiceDirectory::Clients m_clients;
    QHash<QString, FileCheck> m_checks; ///< by field
    QList<Input> m_left;
    qint64 m_doneBytes = 0;
    qint64 m_allBytes = 0;
};

/// Returns true if the earlier upload `file` still matches the file at `path`, unchanged since, or a copy of
/// it made with the same `recipe`, and will be kept long enough for the service to download it.
bool isStillKept(const UploadedFile &file, const QString &path, const QString &recipe,
                 const ServiceEndpoint &endpoint, const QDateTime &now);

} // namespace retalk
