#include "jobs/runner/outputs.h"

#include "jobs/runner/resultdownload.h"
#include "jobs/runner/resultname.h"
#include "jobs/store/jobstore.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <iterator>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

constexpr auto kDiscardAfter = 1min; ///< longer than the window offers to undo a removal

struct OutputText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Outputs)
};

tl::unexpected<Error> refused(const QString &message, const QString &detail = {})
{
    return failure(
        Error{.kind = ErrorKind::InvalidInput, .message = message, .detail = detail, .field = u"output"_s});
}

tl::unexpected<Error> refused(const Error &error)
{
    return refused(error.message, error.detail);
}

/// Returns true if both names refer to the same existing file, after following links.
bool isSameFile(const QString &a, const QString &b)
{
    struct stat one = {};
    struct stat other = {};
    return ::stat(QFile::encodeName(a).constData(), &one) == 0 &&
           ::stat(QFile::encodeName(b).constData(), &other) == 0 && one.st_dev == other.st_dev &&
           one.st_ino == other.st_ino;
}

/// Returns once the data is on disk, because the original is removed then.
bool copyToDisk(const QString &from, const QString &to)
{
    if (!QFile::copy(from, to))
        return false;
    QFile copy(to);
    return copy.open(QIODevice::ReadWrite) && ::fsync(copy.handle()) == 0;
}

} // namespace

Outputs::Outputs(JobStore *store, QObject *parent) : QObject(parent), m_store(store)
{
    for (const QUuid &id : store->unfinishedIds())
        track(id);
    connect(store, &JobStore::added, this, &Outputs::track);
    connect(store, &JobStore::changed, this, [this](const QUuid &id) {
        if (isFinished(m_store->state(id)))
            untrack(id);
        else
            track(id);
    });
    connect(store, &JobStore::removed, this, &Outputs::untrack);
    m_discardTimer.setSingleShot(true);
    connect(&m_discardTimer, &QTimer::timeout, this, &Outputs::deleteDiscarded);
}

Outputs::~Outputs()
{
    deleteDiscarded();
}

QString Outputs::absolutePath(const QString &typed)
{
    const QString path = typed.startsWith(u'/') ? typed : QDir::currentPath() + u'/' + typed;
    const qsizetype slash = path.lastIndexOf(u'/');
    const QString name = path.sliced(slash + 1);
    QString folder = path.first(slash + 1);
    if (folder.contains(u"/../")) {
        if (const auto real = outputPlace(folder))
            folder = real->folder;
    }
    return withEnding(OutputPlace{QDir::cleanPath(folder), name}.path());
}

bool Outputs::isFileName(const QString &path)
{
    if (!path.startsWith(u'/') || path.contains(QChar::Null))
        return false;
    const auto place = outputPlace(path);
    return !place || !place->name.isEmpty(); // otherwise the place itself is reported as wrong
}

OutputClaim::Owner Outputs::owner(const QUuid &id) const
{
    return {.list = QFileInfo(m_store->path()).absoluteFilePath(), .job = id};
}

void Outputs::track(const QUuid &id)
{
    m_fresh.erase(id); // from now on the job list proves its claim
    const auto job = m_store->job(id);
    if (!job || isFinished(job->state) || m_paths.value(id) == job->outputPath)
        return;
    untrack(id);
    m_paths.insert(id, job->outputPath);
    m_writers.insert(job->outputPath, id);
    const auto place = outputPlace(job->outputPath);
    if (!job->outputChosen || !place || !isFileName(job->outputPath))
        return;
    m_chosen.insert(id, *place);
    // A job that starts again after it finished or was removed has lost its claim, and one of an earlier
    // version never had one. If another job has the name by now, the result gets a new name when it's
    // downloaded.
    (void)OutputClaim::take(*place, owner(id));
}

void Outputs::untrack(const QUuid &id)
{
    const QString path = m_paths.take(id);
    m_writers.remove(path, id);
    m_chosen.remove(id);
    if (path.isEmpty())
        return;
    if (const auto place = outputPlace(path))
        OutputClaim::drop(*place, owner(id));
}

bool Outputs::isTaken(const QString &path) const
{
    const QFileInfo info(path);
    return isNameTaken(path) || m_writers.contains(path) ||
           OutputClaim::isThere(info.absolutePath(), info.fileName());
}

QString Outputs::freePath(const Settings &settings, const ResultFacts &facts) const
{
    const QString usual = settings.value(Setting::FileNamePattern).toString();
    const bool isUsual = facts.name.isEmpty() || usual.contains(u"{name}"_s);
    const ResultPattern wanted(isUsual ? usual : facts.name);
    const QString folder = settings.resultDirectory();
    const auto isKnown = [this](const QString &path) {
        return isTaken(path);
    };
    if (!wanted.name.contains(u"{n}"_s))
        return uniqueResultPath(folder, resultName(wanted.name, facts), wanted.ending, isKnown);
    const auto numbered = [&](int number) {
        ResultFacts counted = facts;
        counted.number = number;
        return resultName(wanted.name, counted);
    };
    return uniqueResultPath(folder, numbered, wanted.ending, isKnown);
}

QString Outputs::freePathBeside(const QString &path) const
{
    const QFileInfo info(path);
    const QString ending = info.suffix().isEmpty() ? endingOf(ResultKind::Mp4) : u'.' + info.suffix();
    return uniqueResultPath(info.absolutePath(), info.completeBaseName(), ending,
                            [this](const QString &candidate) { return isTaken(candidate); });
}

Expected<void> Outputs::reserve(const Job &job)
{
    const auto place = outputPlace(job.outputPath);
    if (!place)
        return refused(place.error());
    if (auto writable = checkOutput(*place); !writable)
        return refused(writable.error());
    if (!job.outputChosen)
        return {}; // it gets another name if this one is taken when it finishes
    if (auto fits = checkInputs(job.outputPath, job.request); !fits)
        return fits;
    if (auto written = checkEnding(job.outputPath); !written)
        return written;
    // Jobs of this list also count without a claim, because jobs of an earlier version have none.
    bool isOthers = false;
    for (auto other = m_chosen.cbegin(); other != m_chosen.cend() && !isOthers; ++other)
        isOthers = other.key() != job.id && isSamePlace(*place, *other);
    if (isOthers)
        return refused(OutputText::tr("Another job will write %1. Choose another name.")
                           .arg(QDir::toNativeSeparators(job.outputPath)));
    auto claim = OutputClaim::take(*place, owner(job.id));
    if (!claim)
        return refused(claim.error());
    m_fresh.emplace(job.id, std::move(*claim));
    return {};
}

void Outputs::release(const Job &job)
{
    if (m_fresh.erase(job.id) == 0)
        return;
    if (const auto place = outputPlace(job.outputPath))
        OutputClaim::drop(*place, owner(job.id));
}

Expected<void> Outputs::checkInputs(const QString &outputPath, const GenerationRequest &request)
{
    const auto output = outputPlace(outputPath);
    for (const QString &input : {request.videoUrl, request.audioUrl, request.referenceImageUrl}) {
        const QString path = localFilePath(input);
        if (path.isEmpty() || !output)
            continue;
        const auto place = outputPlace(path);
        if (isSameFile(path, output->path()) || (place && isSamePlace(*place, *output)))
            return refused(OutputText::tr("%1 is one of this job's inputs. Choose another name.")
                               .arg(QDir::toNativeSeparators(outputPath)));
    }
    return {};
}

bool Outputs::claim(const Job &job)
{
    const auto place = outputPlace(job.outputPath);
    if (!place || !QDir().mkpath(place->folder))
        return true; // the download will report what's wrong
    const auto claim = OutputClaim::take(*place, owner(job.id));
    return claim || claim.error().kind != ErrorKind::InvalidInput;
}

Expected<FileStamp> Outputs::relocateDownload(const Job &job, const QString &newPath)
{
    const FileStamp &whole = job.download.whole;
    const QStringList places = leftoversOf(job.id, job.outputPath);
    const QStringList targets = leftoversOf(job.id, newPath);
    const auto at = std::find_if(places.cbegin(), places.cend(), [&whole](const QString &path) {
        return whole.isValid() && fileStamp(path) == whole;
    });
    if (at == places.cend() || places.size() != targets.size())
        return FileStamp{};
    const QString &target = targets[std::distance(places.cbegin(), at)];
    if (fileStamp(target) == whole)
        return whole;
    QFile::remove(target); // written by this job only
    if (!QDir().mkpath(QFileInfo(target).absolutePath()) ||
        (::link(QFile::encodeName(*at).constData(), QFile::encodeName(target).constData()) != 0 &&
         !copyToDisk(*at, target))) {
        QFile::remove(target);
        return failure(ErrorKind::Disk,
                       OutputText::tr("The downloaded video can't be moved to the folder %1. Free some space "
                                      "there, or choose another folder.")
                           .arg(QDir::toNativeSeparators(QFileInfo(target).absolutePath())));
    }
    return fileStamp(target);
}

void Outputs::discardPart(const Job &job, const QString &newPath)
{
    const QStringList found = leftoversOf(job.id, newPath);
    for (const QString &leftover : leftoversOf(job.id, job.outputPath)) {
        if (!found.contains(leftover))
            QFile::remove(leftover);
    }
}

void Outputs::discard(const Job &job)
{
    m_discarded.insert(job.id, leftoversOf(job.id, job.outputPath));
    m_discardTimer.start(kDiscardAfter);
}

void Outputs::deleteDiscarded()
{
    for (auto part = m_discarded.cbegin(); part != m_discarded.cend(); ++part) {
        if (m_store->contains(part.key()))
            continue;
        for (const QString &path : part.value())
            QFile::remove(path);
    }
    m_discarded.clear();
}

} // namespace retalk
