#include "service/work/localrun.h"

#include "service/stores/filestore.h"
#include "service/work/inputfetch.h"
#include "service/work/jobprocess.h"

#include <QDir>
#include <QJsonArray>
#include <QUuid>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes kRunDeadline{4};

/// Returns the kind of work as runJob() names it.
QString childKind(LocalRequest::Kind kind)
{
    switch (kind) {
    case LocalRequest::Kind::PictureFaces:
        return u"picture-faces"_s;
    case LocalRequest::Kind::SyncCheck:
        return u"sync-check"_s;
    case LocalRequest::Kind::Faces:
        break;
    }
    return u"faces"_s;
}

} // namespace

LocalRun::LocalRun(LocalRequest request, const FileStore &files, const Options &options, QString folder,
                   QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_files(files)
    , m_options(options)
    , m_folder(std::move(folder))
{
}

LocalRun::~LocalRun()
{
    m_process.reset();
    QDir(m_folder).removeRecursively();
}

void LocalRun::start()
{
    if (!QDir().mkpath(m_folder)) {
        Q_EMIT finished(
            {.error = {.code = u"service_error"_s,
                       .message = QStringLiteral("The service cannot write to its data folder.")}});
        return;
    }
    QList<Input> inputs;
    if (m_request.kind == LocalRequest::Kind::PictureFaces)
        inputs.append({u"image_url"_s, m_request.imageUrl, m_folder + u"/image"_s, kImageMaxBytes});
    else
        inputs.append({u"video_url"_s, m_request.videoUrl, m_folder + u"/video"_s, kVideoMaxBytes});
    if (!m_request.originalUrl.isEmpty())
        inputs.append({u"original_url"_s, m_request.originalUrl, m_folder + u"/original"_s, kVideoMaxBytes});
    if (!m_request.referenceUrl.isEmpty())
        inputs.append(
            {u"ref_image_url"_s, m_request.referenceUrl, m_folder + u"/reference"_s, kImageMaxBytes});
    m_fetch = std::make_unique<InputFetch>(inputs, m_options, m_files);
    connect(m_fetch.get(), &InputFetch::finished, this, [this](const TaskError &error) {
        m_given = m_fetch->givenFiles();
        m_fetch.release()->deleteLater();
        if (error.code.isEmpty())
            analyse();
        else
            Q_EMIT finished({.error = error});
    });
    m_fetch->start();
}

void LocalRun::analyse()
{
    const QJsonObject job{
        {u"kind"_s, childKind(m_request.kind)},
        {u"video"_s, m_folder + u"/video"_s},
        {u"image"_s, m_folder + u"/image"_s},
        {u"original"_s, m_request.originalUrl.isEmpty() ? QString() : m_folder + u"/original"_s},
        {u"reference"_s, m_request.referenceUrl.isEmpty() ? QString() : m_folder + u"/reference"_s},
        {u"threshold"_s, m_request.faceThreshold},
        {u"people"_s, QJsonArray::fromStringList(m_request.people)},
        {u"folder"_s, m_folder}};
    m_process = std::make_unique<JobProcess>(job, m_folder, kRunDeadline, JobProcess::Limit::Whole, m_given);
    connect(m_process.get(), &JobProcess::failed, this, [this](const TaskError &error) {
        const TaskError change = changedFileError(m_given);
        Q_EMIT finished({.error = change.code.isEmpty() ? error : change});
    });
    connect(m_process.get(), &JobProcess::succeeded, this, [this](const QJsonObject &answer) {
        const TaskError change = changedFileError(m_given);
        Q_EMIT finished(change.code.isEmpty() ? keepPictures(answer) : LocalOutcome{.error = change});
    });
    m_process->start();
}

LocalOutcome LocalRun::keepPictures(QJsonObject answer) const
{
    QJsonArray people = answer.value(u"people").toArray();
    for (qsizetype i = 0; i < people.size(); ++i) {
        QJsonObject person = people.at(i).toObject();
        QFile picture(m_folder + u'/' + person.take(u"picture").toString());
        const QByteArray bytes = picture.open(QIODevice::ReadOnly) ? picture.readAll() : QByteArray();
        IncomingFile incoming = m_files.receive();
        const QString name = u"face-%1.jpg"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
        const bool isWritten = incoming.write(bytes.constData(), bytes.size());
        const auto kept = isWritten
                              ? m_files.keep(incoming, {.name = name,
                                                        .originalName = name,
                                                        .folder = FileStore::ownFolder(),
                                                        .mimeType = u"image/jpeg"_s})
                              : failure(ErrorKind::Disk, QStringLiteral("The pictures could not be stored."));
        if (!kept)
            return {.error = {.code = u"service_error"_s, .message = kept.error().message}};
        // The routes add the URL, because they know under which address callers reach this service.
        person.insert(u"crop_id"_s, kept->id);
        people.replace(i, person);
    }
    if (answer.contains(u"people"))
        answer.insert(u"people"_s, people);
    return {.error = {}, .answer = answer};
}

} // namespace retalk::service
