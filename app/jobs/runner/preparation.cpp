#include "jobs/runner/preparation.h"

#include "api/filesclient.h"
#include "base/mediasniff.h"
#include "base/onpool.h"
#include "media/probe.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// A task may wait in the service's queue before its inputs are downloaded.
constexpr std::chrono::hours kMustLast{2};
/// A file that's still being written is uploaded again, up to this many times.
constexpr int kMaxChanges = 3;
/// Digits of the hash in a copy's file name.
constexpr int kNameDigits = 16;

struct PreparationText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Preparation)
};

const QStringList &mediaFields()
{
    static const QStringList fields{u"video_url"_s, u"ref_image_url"_s, u"audio_url"_s};
    return fields;
}

QString &urlOf(GenerationRequest &request, const QString &field)
{
    if (field == u"video_url")
        return request.videoUrl;
    return field == u"audio_url" ? request.audioUrl : request.referenceImageUrl;
}

/// As named by sniffMedia().
QString containerOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? sniffMedia(file.read(kSniffBytes)).container : QString();
}

/// Returns false for containers that can hold only one audio track.
bool mayHoldTracks(const QString &container)
{
    static const QStringList single{u"WAV"_s,  u"MP3"_s, u"AAC"_s, u"FLAC"_s,
                                    u"AIFF"_s, u"AMR"_s, u"AU"_s,  u"CAF"_s};
    return !single.contains(container);
}

/// An error while reading an input is a fault of the input, not of the service or its key.
Error inputFault(Error error)
{
    const bool isOfInput = error.kind == ErrorKind::Media || error.kind == ErrorKind::NotFound ||
                           error.kind == ErrorKind::Permission;
    if (isOfInput && error.apiCode != u"no_ffmpeg")
        error.kind = ErrorKind::InvalidInput;
    return error;
}

QString fileUrl(const QString &path)
{
    return QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded);
}

} // namespace

bool isStillKept(const UploadedFile &file, const QString &path, const QString &recipe,
                 const ServiceEndpoint &endpoint, const QDateTime &now)
{
    if (file.recipe != recipe)
        return false;
    // The size alone isn't enough: WAV files of the same duration have the same size.
    if (file.fileUrl.isEmpty() || !file.source.isValid() || !(file.source == fileStamp(path)))
        return false;
    // The service on this computer gets a new port at every start.
    if (endpoint.kind == ServiceKind::Local && QUrl(file.fileUrl).port() != endpoint.filesBase.port())
        return false;
    QDateTime expires = file.expires;
    if (!expires.isValid() && file.uploaded.isValid())
        expires = file.uploaded.addSecs(std::chrono::seconds(kUploadKeptFor).count());
    return expires.isValid() && now.addSecs(std::chrono::seconds(kMustLast).count()) < expires;
}

Preparation::Preparation(const Job &job, ServiceDirectory *services, const QString &copyFolder,
                         const QDateTime &now, QObject *parent)
    : QObject(parent), m_job(job), m_services(services), m_copyFolder(copyFolder), m_now(now)
{
}

void Preparation::start()
{
    // Look for the key first: without one nothing needs to be uploaded.
    m_services->find(m_job.service, this, [this](const Expected<ServiceDirectory::Clients> &found) {
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        m_clients = *found;
        checkFiles();
    });
}

/// Checks all files in the background, because a network share may respond slowly and the window must not
/// wait for it.
void Preparation::checkFiles()
{
    const bool areLinks =
        std::all_of(mediaFields().cbegin(), mediaFields().cend(), [this](const auto &field) {
            const QString &text = urlOf(m_job.request, field);
            return text.isEmpty() || text.startsWith(u"http", Qt::CaseInsensitive);
        });
    if (areLinks)
        return takeFileChecks({});
    const auto look = [request = m_job.request, rule = addressRuleOf(m_job.service)]() mutable {
        QHash<QString, FileCheck> all;
        for (const QString &field : mediaFields()) {
            const QString path = localFilePath(urlOf(request, field));
            if (path.isEmpty())
                continue;
            FileCheck sight{.path = path,
                            .fault = validateField(request, field, rule),
                            .uploadFault = {},
                            .container = {},
                            .stamp = fileStamp(path)};
            if (!sight.fault) { // otherwise it may be a pipe, which might never answer
                sight.uploadFault = uploadFault(field, sight.stamp.bytes, AddressRule::PublicOnly);
                sight.container = containerOf(path);
            }
            all.insert(field, sight);
        }
        return all;
    };
    onPool(this, look, [this](const QHash<QString, FileCheck> &checks) { takeFileChecks(checks); });
}

void Preparation::takeFileChecks(const QHash<QString, FileCheck> &checks)
{
    m_checks = checks;
    for (const QString &field : mediaFields()) {
        if (const auto seen = m_checks.constFind(field); seen != m_checks.constEnd() && seen->fault)
            return fail(*seen->fault, field);
    }
    for (const auto &field : {u"video_url"_s, u"ref_image_url"_s})
        takeUp(field);
    inspectVoice();
}

/// Returns true if the service is given the paths of files.
bool Preparation::readsPaths() const
{
    return m_clients.endpoint.kind == ServiceKind::Local && m_clients.endpoint.acceptsFiles;
}

/// Adds the file in `field`, if it is one.
void Preparation::takeUp(const QString &field)
{
    const auto seen = m_checks.constFind(field);
    if (seen == m_checks.constEnd())
        return;
    Input input{.field = field, .path = seen->path, .plan = {}, .copy = {}, .stamp = seen->stamp};
    const bool isPicture = field == u"ref_image_url";
    if (isPicture && !isUploadablePicture(seen->container))
        input.plan = CopyPlan{.kind = CopyPlan::Kind::Face};
    m_left.append(input);
}

void Preparation::inspectVoice()
{
    const auto field = u"audio_url"_s;
    const GenerationRequest &request = m_job.request;
    const FileCheck seen = m_checks.value(field);
    const QString &path = seen.path;
    const bool isAsked = request.audioTrack > 0 || request.audioOffset.count() != 0;
    // The service on this computer picks the same track as Retalk; other services may pick another.
    const bool mayDiffer =
        !path.isEmpty() && m_clients.endpoint.kind != ServiceKind::Local && mayHoldTracks(seen.container);
    if (isAsked || mayDiffer)
        return probeVoice(path.isEmpty() ? QUrl(request.audioUrl) : QUrl::fromLocalFile(path), path);
    takeVoice(path, std::nullopt);
}

void Preparation::probeVoice(const QUrl &source, const QString &path)
{
    auto *probe = new MediaProbe(source, this);
    probe->skipPoster();
    probe->useSoundTrack(m_job.request.audioTrack);
    connect(probe, &MediaProbe::finished, this,
            [this, probe, path](const Expected<MediaProbe::Result> &looked) {
                probe->deleteLater();
                const GenerationRequest &request = m_job.request;
                const bool isAsked = request.audioTrack > 0 || request.audioOffset.count() != 0;
                if (!looked && isAsked)
                    return fail(inputFault(looked.error()), u"audio_url"_s);
                const MediaInfo info = looked ? looked->info : MediaInfo{};
                if (!isAsked && info.soundTracks.size() < 2)
                    return takeVoice(path, std::nullopt);
                CopyPlan plan{.kind = CopyPlan::Kind::Voice,
                              .track = request.audioTrack > 0 ? request.audioTrack : info.soundTrack,
                              .offset = request.audioOffset};
                if (auto error = checkCopy(info, plan))
                    return fail(*std::move(error), u"audio_url"_s);
                // A draft keeps the recorded channels; for an upload, mono is enough for clear speech.
                plan.isMono = !readsPaths() || needsMono(info, plan);
                for (const SoundTrack &track : info.soundTracks) {
                    if (track.number != plan.track)
                        continue;
                    plan.channels = track.channels;
                    plan.sampleRate = track.sampleRate;
                }
                takeVoice(path, plan);
            });
    probe->start();
}

void Preparation::takeVoice(const QString &path, const std::optional<CopyPlan> &plan)
{
    if (!path.isEmpty() || plan)
        m_left.append({.field = u"audio_url"_s,
                       .path = path,
                       .plan = plan,
                       .copy = {},
                       .stamp = m_checks.value(u"audio_url"_s).stamp});
    begin();
}

/// All inputs are known. Those that the service still has, or can read in place, are done.
void Preparation::begin()
{
    QList<Input> rest;
    for (const Input &input : std::as_const(m_left)) {
        const auto known = m_job.uploads.constFind(input.field);
        const QString recipe = input.plan ? input.plan->recipe() : QString();
        if (readsPaths() && !input.plan)
            give(input.field, fileUrl(input.path));
        else if (!readsPaths() && known != m_job.uploads.constEnd() &&
                 isStillKept(*known, input.path, recipe, m_clients.endpoint, m_now))
            give(input.field, known->fileUrl);
        else
            rest.append(input);
    }
    // The size limit of uploads applies to uploaded files only.
    for (const Input &input : std::as_const(rest)) {
        const FileCheck seen = m_checks.value(input.field);
        if (!input.plan && seen.uploadFault)
            return fail(*seen.uploadFault, input.field);
    }
    m_left = rest;
    copy(0);
}

/// Makes the copies, starting with the input at `at`.
void Preparation::copy(qsizetype at)
{
    while (at < m_left.size() && !m_left[at].plan)
        ++at;
    if (at < m_left.size()) {
        return makeCopy(m_left[at], [this, at](const QString &path) {
            m_left[at].copy = path;
            copy(at + 1);
        });
    }
    for (const Input &input : std::as_const(m_left))
        m_allBytes += qMax<qint64>(0, QFileInfo(fileOf(input)).size());
    next();
}

QUrl Preparation::sourceOf(const Input &input) const
{
    return input.path.isEmpty() ? QUrl(m_job.request.audioUrl) : QUrl::fromLocalFile(input.path);
}

/// The same name for the same copy of the same version of a file: "audio_url-5f3a….wav".
QString Preparation::copyNameOf(const Input &input) const
{
    const QString told =
        QStringList{sourceOf(input).toString(QUrl::FullyEncoded), input.plan->recipe(),
                    QString::number(input.stamp.bytes), QString::number(input.stamp.modifiedNs),
                    QString::number(input.stamp.inode)}
            .join(u'\n');
    const QByteArray hash = QCryptographicHash::hash(told.toUtf8(), QCryptographicHash::Sha256).toHex();
    return input.field + u'-' + QString::fromLatin1(hash.left(kNameDigits)) + u'.' + input.plan->suffix();
}

void Preparation::makeCopy(const Input &input, const std::function<void(const QString &path)> &then)
{
    const QDir folder(m_copyFolder);
    const QString target = folder.filePath(copyNameOf(input));
    // Don't replace an existing copy: if its answer was lost, the service may be reading it already and
    // identifies it by its inode.
    if (readsPaths() && QFileInfo(target).size() > 0)
        return then(target);
    const QStringList earlier =
        folder.entryList({input.field + u"-*."_s + input.plan->suffix()}, QDir::Files);
    for (const QString &name : earlier)
        QFile::remove(folder.filePath(name));
    auto *work = new InputCopy(sourceOf(input), *input.plan, target, this);
    connect(work, &InputCopy::finished, this,
            [this, work, then, field = input.field](const Expected<QString> &path) {
                work->deleteLater();
                if (!path)
                    return fail(inputFault(path.error()), field);
                then(*path);
            });
    work->start();
}

void Preparation::next()
{
    if (m_left.isEmpty()) {
        Q_EMIT ready(toBody(m_job.request, m_clients.endpoint.kind));
        return;
    }
    const Input input = m_left.takeFirst();
    if (!readsPaths())
        return upload(input);
    give(input.field, fileUrl(input.copy));
    next();
}

void Preparation::upload(const Input &input)
{
    const QString path = fileOf(input);
    // Jobs may share a file, and uploads with the same name overwrite each other: give every upload its own
    // name.
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QString name =
        QUuid::createUuid().toString(QUuid::WithoutBraces) + (suffix.isEmpty() ? QString() : u'.' + suffix);
    m_clients.files->upload(
        path, name, this,
        [this](qint64 sent, qint64) {
            if (m_allBytes > 0)
                Q_EMIT progressed(qMin(1.0, double(m_doneBytes + sent) / double(m_allBytes)));
        },
        [this, input](const Expected<UploadedFile> &file) {
            if (!file)
                return fail(file.error(), input.field);
            takeUpload(input, *file);
        });
}

void Preparation::takeUpload(Input input, const UploadedFile &file)
{
    const bool isLink = input.path.isEmpty();
    if (const FileStamp now = fileStamp(input.path); !isLink && !(now == input.stamp)) {
        // The upload may be a mix of the old and the new file.
        Q_EMIT discarded(file);
        if (input.changes >= kMaxChanges) {
            Q_EMIT failed(
                Error{.kind = ErrorKind::InvalidInput,
                      .message = PreparationText::tr("The file “%1” keeps changing while it's being "
                                                     "uploaded. Wait until it's finished, then retry.")
                                     .arg(QFileInfo(input.path).fileName()),
                      .field = input.field});
            return;
        }
        input.stamp = now;
        ++input.changes;
        return makeAgain(input);
    }
    UploadedFile kept = file;
    kept.bytes = QFileInfo(fileOf(input)).size();
    kept.source = input.stamp;
    if (input.plan) {
        kept.recipe = input.plan->recipe();
        QFile::remove(input.copy);
    }
    if (!kept.uploaded.isValid())
        kept.uploaded = m_now;
    m_doneBytes += kept.bytes;
    give(input.field, kept.fileUrl);
    Q_EMIT uploaded(input.field, kept);
    next();
}

/// Uploads a changed file again.
void Preparation::makeAgain(const Input &input)
{
    if (!input.plan)
        return upload(input);
    makeCopy(input, [this, input](const QString &path) {
        Input made = input;
        made.copy = path;
        upload(made);
    });
}

void Preparation::give(const QString &field, const QString &url)
{
    urlOf(m_job.request, field) = url;
}

void Preparation::fail(Error error, const QString &field)
{
    if (error.field.isEmpty() && error.kind == ErrorKind::InvalidInput)
        error.field = field;
    Q_EMIT failed(error);
}

} // namespace retalk
