#pragma once

#include "jobs/model/job.h"
#include "jobs/runner/servicedirectory.h"
#include "media/inputcopy.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace retalk {

/// Gets one job ready for its POST: looks at all of its inputs, makes copies of those that services don't
/// accept as they are (one of several sound tracks, an offset, a picture of a rare kind), uploads what is of
/// this computer one after the other, skipping what the service still keeps, and makes the body. A service
/// that reads this computer's files itself is given their paths. Nothing is uploaded before all is looked at
/// and copied. Deleting it stops the work.
class Preparation : public QObject
{
    Q_OBJECT
public:
    /// `copyFolder`: where the job's copies are made; what stays there is needed until the job is over.
    Preparation(const Job &job, ServiceDirectory *services, const QString &copyFolder, const QDateTime &now,
                QObject *parent = nullptr);

    /// Ends with exactly one ready() or failed().
    void start();

Q_SIGNALS:
    void uploaded(const QString &field, const retalk::UploadedFile &file);
    /// The service keeps this one too, but its file changed meanwhile.
    void discarded(const retalk::UploadedFile &file);
    void progressed(double fraction);
    void ready(const QByteArray &body);
    void failed(const retalk::Error &error);

private:
    struct Input
    {
        QString field;
        QString path;                 ///< empty: a link, which is copied
        std::optional<CopyPlan> plan; ///< of the copy that goes in its place
        QString copy;                 ///< its path once it is made
        FileStamp stamp;              ///< as it was when its copy was made or its upload began
        int changes = 0;              ///< how often it changed meanwhile
    };
    /// What is uploaded or read.
    static QString fileOf(const Input &input) { return input.plan ? input.copy : input.path; }
    /// What was seen of a file of this computer.
    struct Sight
    {
        QString path;
        std::optional<Error> fault;       ///< why it can't be used
        std::optional<Error> uploadFault; ///< why it can't be uploaded
        QString container;                ///< as sniffMedia() names it
        FileStamp stamp;
    };
    bool readsPaths() const;
    void see();
    void takeSights(const QHash<QString, Sight> &sights);
    void takeUp(const QString &field);
    void lookAtVoice();
    void lookIntoVoice(const QUrl &source, const QString &path);
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
    QHash<QString, Sight> m_sights; ///< by field
    QList<Input> m_left;
    qint64 m_doneBytes = 0;
    qint64 m_allBytes = 0;
};

/// True when `file`, uploaded earlier, still stands for the file at `path`, which must not have changed
/// since, or for a copy of it by the same `recipe`, and will be there long enough for the service to fetch
/// it.
bool isStillKept(const UploadedFile &file, const QString &path, const QString &recipe,
                 const ServiceEndpoint &endpoint, const QDateTime &now);

} // namespace retalk
