#include "preview/previewpane.h"

#include "common/format.h"
#include "common/hairline.h"
#include "joblist/jobactions.h"
#include "media/probe.h"
#include "preview/factsbar.h"
#include "preview/savefile.h"
#include "preview/stage.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QDrag>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>

namespace retalk {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

namespace {

constexpr int kDragPicture = 160;

QUrl sourceUrl(const QString &text)
{
    const QString local = localFilePath(text);
    return local.isEmpty() ? QUrl(text) : QUrl::fromLocalFile(local);
}

QMimeData *fileData(const QString &path)
{
    auto *data = new QMimeData;
    const QUrl url = QUrl::fromLocalFile(path);
    data->setUrls({url});
    // What GNOME's and its relatives' file managers paste as a copied file.
    data->setData(QStringLiteral("x-special/gnome-copied-files"), "copy\n" + url.toEncoded());
    return data;
}

} // namespace

class PreviewPane::Private : public QObject
{
public:
    explicit Private(PreviewPane *pane);

    void invite();
    void showResult();
    void showUnfinished();
    void open(const QUrl &source, const QUrl &original, FactsBar::Content content, const QString &name);
    void setContent(FactsBar::Content content);
    void describeClip();
    void checkSync();
    void loadPoster(const QUrl &source);
    void dragOut();
    void writeSnapshot(const QString &path);
    void say(const QString &sentence, bool isBad) { facts->say(sentence, isBad); }
    QString resultPath() const { return content == FactsBar::Content::Result ? job.outputPath : QString(); }

    PreviewPane *q;
    Stage *stage;
    FactsBar *facts;
    SyncCheck *syncCheck = nullptr;
    Job job;
    FactsBar::Content content = FactsBar::Content::Nothing;
    CompareMode wantedMode = CompareMode::Wipe;
    bool hadResult = false; ///< as it was told last
    QFileSystemWatcher watcher;
    std::unique_ptr<MediaProbe> probe;
    QUrl posterSource;
    QImage poster;
    std::unique_ptr<QObject> checking; ///< the sync check under way; its end lets a late answer go unheard
};

PreviewPane::Private::Private(PreviewPane *pane) : q(pane), stage(new Stage(pane)), facts(new FactsBar(pane))
{
    connect(&stage->playback(), &Playback::opened, this, [this] {
        describeClip();
        if (content == FactsBar::Content::Result) {
            stage->setMode(wantedMode);
            checkSync();
        }
    });
    connect(&stage->playback(), &Playback::durationChanged, this, &Private::describeClip);
    connect(&stage->playback(), &Playback::failed, this, [this] { setContent(content); });
    connect(stage, &Stage::modeChanged, facts, &FactsBar::setMode);
    connect(stage, &Stage::originalFailed, this, [this](const QString &sentence) { say(sentence, true); });
    connect(stage, &Stage::clickedEmpty, this, [this] {
        if (content == FactsBar::Content::Nothing && job.id.isNull())
            Q_EMIT q->browseRequested();
    });
    connect(stage, &Stage::dragStarted, this, &Private::dragOut);
    connect(stage, &Stage::snapshotRequested, q, &PreviewPane::saveSnapshot);
    const auto useFrame = [this] {
        const QImage frame = stage->view().originalPicture();
        if (!frame.isNull())
            Q_EMIT q->referenceFrameChosen(frame);
    };
    connect(stage, &Stage::referenceRequested, this, useFrame);
    connect(facts, &FactsBar::referenceRequested, this, useFrame);
    connect(facts, &FactsBar::modeChosen, this, [this](CompareMode mode) {
        wantedMode = mode;
        stage->setMode(mode);
    });
    connect(facts, &FactsBar::dragStarted, this, &Private::dragOut);
    connect(facts, &FactsBar::showInFolderRequested, q, &PreviewPane::showInFolder);
    connect(facts, &FactsBar::saveRequested, q, &PreviewPane::saveAs);
    connect(&watcher, &QFileSystemWatcher::fileChanged, this, [this](const QString &path) {
        if (QFileInfo::exists(path))
            return;
        stage->say("warning", PreviewPane::tr("The file is no longer there"),
                   PreviewPane::tr("“%1” was moved or deleted.").arg(QDir::toNativeSeparators(path)));
        setContent(FactsBar::Content::Nothing);
    });
}

void PreviewPane::Private::setContent(FactsBar::Content next)
{
    content = next;
    if (next == FactsBar::Content::Nothing)
        facts->show(next, job.name, {});
    const bool hasResult = !resultPath().isEmpty();
    if (hasResult != std::exchange(hadResult, hasResult))
        Q_EMIT q->resultAvailableChanged(hasResult);
}

void PreviewPane::Private::invite()
{
    checking.reset();
    probe.reset();
    job = {};
    setContent(FactsBar::Content::Nothing);
    stage->say("video", PreviewPane::tr("Drop a video here"), PreviewPane::tr("or click to choose one"));
    facts->hide();
}

void PreviewPane::Private::open(const QUrl &source, const QUrl &original, FactsBar::Content next,
                                const QString &name)
{
    checking.reset();
    probe.reset();
    if (!watcher.files().isEmpty())
        watcher.removePaths(watcher.files());
    if (source.isLocalFile() && QFileInfo::exists(source.toLocalFile()))
        watcher.addPath(source.toLocalFile());
    facts->show(next, name, {});
    facts->setComparable(!original.isEmpty());
    facts->setMode(CompareMode::Off);
    facts->QWidget::show();
    setContent(next);
    stage->open(source, original);
}

void PreviewPane::Private::showResult()
{
    const QUrl original = sourceUrl(job.request.videoUrl);
    // A remote original is fetched only when the person asks to compare.
    if (original.isLocalFile() && !QFileInfo::exists(original.toLocalFile())) {
        open(QUrl::fromLocalFile(job.outputPath), {}, FactsBar::Content::Result, job.name);
        return;
    }
    if (!original.isLocalFile())
        wantedMode = CompareMode::Off;
    open(QUrl::fromLocalFile(job.outputPath), original, FactsBar::Content::Result, job.name);
}

void PreviewPane::Private::showUnfinished()
{
    checking.reset();
    const JobLine line =
        describe(job, {.now = QDateTime::currentDateTimeUtc(), .stageProgress = job.stageProgress});
    setContent(FactsBar::Content::Nothing);
    facts->QWidget::show();
    const QUrl source = sourceUrl(job.request.videoUrl);
    if (source != posterSource)
        loadPoster(source);
    const char *sign = line.tone == JobTone::Bad       ? "error"
                       : line.tone == JobTone::Warning ? "warning"
                                                       : nullptr;
    stage->say(sign, job.name, line.text, line.progress, poster);
}

void PreviewPane::Private::loadPoster(const QUrl &source)
{
    posterSource = source;
    poster = {};
    probe = std::make_unique<MediaProbe>(source);
    connect(probe.get(), &MediaProbe::finished, this, [this](const Expected<MediaProbe::Result> &result) {
        probe.release()->deleteLater();
        if (!result || result->poster.isNull())
            return;
        poster = result->poster;
        if (content == FactsBar::Content::Nothing && !job.id.isNull() && job.state != JobState::Completed)
            showUnfinished();
    });
    probe->start();
}

void PreviewPane::Private::describeClip()
{
    if (content == FactsBar::Content::Nothing || !stage->playback().isOpen())
        return;
    QStringList said;
    if (stage->playback().duration().count() > 0)
        said << Format::seconds(duration_cast<milliseconds>(stage->playback().duration()));
    const QImage picture = stage->playback().hasVideo() ? stage->view().picture() : QImage();
    if (!picture.isNull())
        said << Format::pixels(picture.size());
    const QUrl source = stage->playback().source();
    if (source.isLocalFile())
        said << Format::bytes(QFileInfo(source.toLocalFile()).size());
    facts->setFacts(Format::facts(said), !picture.isNull());
}

void PreviewPane::Private::checkSync()
{
    if (!syncCheck)
        return;
    checking = std::make_unique<QObject>();
    facts->setVerdict({}, true);
    syncCheck->check(job.outputPath, localFilePath(job.request.videoUrl), checking.get(),
                     [this](const Expected<SyncVerdict> &verdict) {
                         facts->setVerdict(verdict ? std::optional(*verdict) : std::nullopt, false);
                     });
}

void PreviewPane::Private::dragOut()
{
    const QString path = resultPath();
    if (path.isEmpty() || !QFileInfo::exists(path))
        return;
    auto *drag = new QDrag(q);
    drag->setMimeData(fileData(path));
    const QImage picture = stage->view().picture();
    if (!picture.isNull())
        drag->setPixmap(QPixmap::fromImage(picture.scaledToWidth(kDragPicture, Qt::SmoothTransformation)));
    drag->exec(Qt::CopyAction);
}

void PreviewPane::Private::writeSnapshot(const QString &path)
{
    const QImage picture = stage->view().picture();
    QThreadPool::globalInstance()->start([self = QPointer<Private>(this), picture, path] {
        QSaveFile file(path);
        const bool isSaved = file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG") && file.commit();
        QMetaObject::invokeMethod(qApp, [self, path, isSaved] {
            if (self)
                self->say(isSaved ? PreviewPane::tr("Saved as %1").arg(QFileInfo(path).fileName())
                                  : PreviewPane::tr("The frame could not be saved there."),
                          !isSaved);
        });
    });
}

PreviewPane::PreviewPane(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    setObjectName(QStringLiteral("previewPane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(d->stage, 1);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(d->facts);
    d->invite();
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || d->content != FactsBar::Content::Nothing)
        return;
    if (d->job.id.isNull())
        d->invite();
    else if (d->job.state != JobState::Completed)
        d->showUnfinished();
}

void PreviewPane::showJob(const Job &job)
{
    const bool isSame = job.id == d->job.id && d->content != FactsBar::Content::Input;
    const bool isPlayed =
        isSame && d->content == FactsBar::Content::Result && job.outputPath == d->job.outputPath;
    d->job = job;
    if (job.state != JobState::Completed)
        d->showUnfinished();
    else if (!isPlayed)
        d->showResult();
}

QUuid PreviewPane::shownJob() const
{
    return d->content == FactsBar::Content::Input ? QUuid() : d->job.id;
}

void PreviewPane::showInput(const QUrl &source, const QString &title)
{
    d->job = {};
    d->open(source, {}, FactsBar::Content::Input, title.isEmpty() ? source.fileName() : title);
}

void PreviewPane::clear()
{
    d->invite();
}

void PreviewPane::setSyncCheck(SyncCheck *check)
{
    d->syncCheck = check;
}

QImage PreviewPane::currentFrame() const
{
    return d->stage->view().picture();
}

void PreviewPane::togglePlay()
{
    d->stage->playback().toggle();
}

void PreviewPane::toggleFullScreen()
{
    if (!d->stage->isEmpty())
        d->stage->toggleFullScreen();
}

void PreviewPane::saveAs()
{
    const QString source = d->resultPath();
    if (source.isEmpty())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the video"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(source).suffix());
    dialog->setNameFilter(tr("Videos (*.%1)").arg(QFileInfo(source).suffix()));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::MoviesLocation));
    dialog->selectFile(QFileInfo(source).fileName());
    connect(dialog, &QFileDialog::fileSelected, d.get(),
            [this, source](const QString &target) { saveTo(source, target); });
    dialog->open();
}

void PreviewPane::saveTo(const QString &source, const QString &target)
{
    saveFile(source, target, d.get(), [this](const Expected<QString> &saved) {
        if (saved)
            d->say(tr("Saved as %1").arg(QFileInfo(*saved).fileName()), false);
        else
            d->say(saved.error().message, true);
    });
}

void PreviewPane::showInFolder()
{
    if (!d->resultPath().isEmpty())
        retalk::showInFolder(d->resultPath());
}

void PreviewPane::copyFile()
{
    if (!d->resultPath().isEmpty())
        QGuiApplication::clipboard()->setMimeData(fileData(d->resultPath()));
}

void PreviewPane::saveSnapshot()
{
    if (currentFrame().isNull())
        return;
    d->stage->playback().pause();
    auto *dialog = new QFileDialog(this, tr("Save this frame"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->setNameFilter(tr("PNG pictures (*.png)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->selectFile(QFileInfo(d->stage->playback().source().path()).completeBaseName() +
                       QStringLiteral(".png"));
    connect(dialog, &QFileDialog::fileSelected, d.get(),
            [this](const QString &path) { d->writeSnapshot(path); });
    dialog->open();
}

} // namespace retalk
