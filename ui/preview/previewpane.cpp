#include "preview/previewpane.h"

#include "base/onpool.h"
#include "common/format.h"
#include "common/savefile.h"
#include "common/servicenames.h"
#include "joblist/jobline.h"
#include "media/localhead.h"
#include "media/probe.h"
#include "player/filewatch.h"
#include "preview/factsbar.h"
#include "preview/seekbar.h"
#include "preview/stage.h"
#include "preview/stillframe.h"

#include <QAbstractButton>
#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QDrag>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimer>

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

/// The name that distinguishes `job` from `other`, a job of the same video: the file name if both were made
/// the same way.
QString nameBeside(const Job &job, const Job &other)
{
    if (shownName(job) != shownName(other))
        return shownName(job);
    const QString maker = serviceTitle(job.service);
    if (maker != serviceTitle(other.service))
        return maker;
    return QFileInfo(job.outputPath).fileName();
}

} // namespace

class PreviewPane::Private : public QObject
{
public:
    explicit Private(PreviewPane *pane);

    void invite();
    void showResult();
    void dropOriginal();
    void sayMissing();
    void sayLost();
    void namePair();
    void showUnfinished();
    void open(const QUrl &source, const QUrl &second, FactsBar::Content content, const QString &name,
              const PairNames &pair = {});
    void explainMissingPicture(const QString &title);
    void checkWholeness();
    void setContent(FactsBar::Content content);
    void describeClip();
    void checkSync();
    void loadPoster(const QUrl &source);
    void dragOut();
    void offerSwitch();
    void useFrame();
    void writeSnapshot(const QString &path);
    void say(const QString &sentence, bool isBad) { facts->say(sentence, isBad); }
    /// Clicking a button or the time line leaves the keyboard focus on the stage, so that the shortcuts shown
    /// in the menus work immediately and Space plays.
    void keepKeysOnStage();
    bool eventFilter(QObject *watched, QEvent *event) override;
    QString resultPath() const { return content == FactsBar::Content::Result ? job.outputPath : QString(); }

    PreviewPane *q;
    Stage *stage;
    FactsBar *facts;
    SyncCheck *syncCheck = nullptr;
    std::function<std::optional<JobLine>(const QUuid &, const JobSituation &)> filmLines;
    Job job;
    FactsBar::Content content = FactsBar::Content::Nothing;
    CompareMode wantedMode = CompareMode::Wipe;
    bool hadResult = false; ///< last reported value
    FileWatch watch;
    std::unique_ptr<MediaProbe> probe;
    std::unique_ptr<MediaProbe> closerLook; ///< finds out why the player can't show it
    QUrl opened;                            ///< the clip the stage was asked to show
    bool isUnseen = false;                  ///< the stage couldn't show it
    QUrl original;                          ///< of the open clip
    PairNames names;                        ///< of two compared results; then `original` is the other one
    std::optional<Job> beside;              ///< the job of that other result
    /// A clip that was open, or should have been.
    struct Lost
    {
        QString path;
        bool isCutShort = false; ///< otherwise it's gone
        bool isResult = true;
    };
    std::optional<Lost> lost;              ///< if set, this is reported in the clip's place
    QUrl input;                            ///< the form's video
    QUuid jobBefore;                       ///< the job that was on the stage before the input
    bool isSilent = false;                 ///< the result has no sound
    milliseconds measured{0};              ///< length of the clip's video; zero: unknown
    std::unique_ptr<StillFrame> faceFrame; ///< set while the frame is being extracted
    QUrl posterSource;
    QImage poster;
    JobRunner::Pause pause = JobRunner::Pause::No; ///< of the queue
    QTimer countdown;                              ///< keeps the seconds in a job's text counting down
    std::unique_ptr<QObject> checking; ///< the sync check in progress; deleting it discards a late answer
};

PreviewPane::Private::Private(PreviewPane *pane)
    : q(pane), stage(new Stage(pane)), facts(new FactsBar(&stage->actions(), pane))
{
    countdown.setInterval(std::chrono::seconds(1));
    connect(&countdown, &QTimer::timeout, this, &Private::showUnfinished);
    connect(&stage->playback(), &Playback::opened, this, [this] {
        describeClip();
        checkWholeness();
        if (content == FactsBar::Content::Result) {
            // A remote original isn't downloaded until it is needed.
            stage->setMode(original.isLocalFile() ? wantedMode : CompareMode::Off);
            checkSync();
        }
    });
    connect(&stage->playback(), &Playback::durationChanged, this, &Private::describeClip);
    connect(&stage->playback(), &Playback::positionChanged, q, &PreviewPane::positionChanged);
    connect(stage, &Stage::markRequested, q, &PreviewPane::markRequested);
    connect(stage, &Stage::failed, this, [this](const Error &error) {
        if (error.kind == ErrorKind::NotFound && content == FactsBar::Content::Result)
            return sayMissing();
        isUnseen = true;
        setContent(content);
        // A player that waits forever for a picture may only lack the decoder.
        if (error.kind == ErrorKind::Media || (error.kind == ErrorKind::Timeout && opened.isLocalFile()))
            explainMissingPicture(PreviewPane::tr("Can't be shown"));
    });
    connect(stage, &Stage::pictureMissing, this,
            [this] { explainMissingPicture(PreviewPane::tr("Only the sound can be played")); });
    connect(stage, &Stage::formatFound, this, &Private::describeClip);
    for (const auto failed : {&Stage::originalFailed, &Stage::soundFailed})
        connect(stage, failed, this, [this](const QString &sentence) { say(sentence, true); });
    connect(stage, &Stage::originalPrepared, facts, &FactsBar::sayPending);
    connect(stage, &Stage::clickedEmpty, this, [this] {
        if (content == FactsBar::Content::Nothing && job.id.isNull())
            Q_EMIT q->browseRequested();
    });
    connect(stage, &Stage::dragStarted, this, &Private::dragOut);
    connect(stage, &Stage::snapshotRequested, q, &PreviewPane::saveSnapshot);
    connect(stage, &Stage::referenceRequested, this, &Private::useFrame);
    connect(stage, &Stage::modeChosen, this, [this](CompareMode mode) {
        wantedMode = mode;
        Q_EMIT q->modeChosen(mode);
    });
    connect(&stage->view(), &FrameView::wipeMoved, q, &PreviewPane::wipeMoved);
    connect(stage, &Stage::timeStyleChosen, q, &PreviewPane::timeStyleChosen);
    connect(stage, &Stage::waveformsToggled, q, &PreviewPane::waveformsToggled);
    connect(stage->actions().switchContent, &QAction::triggered, this, [this] {
        if (content == FactsBar::Content::Input)
            Q_EMIT q->jobRequested(jobBefore);
        else
            q->showInput(input);
    });
    connect(stage, &Stage::measured, this, [this](const MediaInfo &info) {
        measured = info.duration;
        isSilent = content == FactsBar::Content::Result && info.soundTracks.isEmpty();
        if (isSilent)
            say(PreviewPane::tr("This result has no sound."), true);
    });
    connect(stage, &Stage::foundSilent, this, [this] {
        isSilent = content == FactsBar::Content::Result;
        if (isSilent)
            say(PreviewPane::tr("The sound of this result is silent."), true);
    });
    connect(facts, &FactsBar::dragStarted, this, &Private::dragOut);
    connect(facts, &FactsBar::showInFolderRequested, q, &PreviewPane::showInFolder);
    connect(facts, &FactsBar::saveRequested, q, &PreviewPane::saveAs);
    connect(facts, &FactsBar::copyRequested, q, &PreviewPane::copyFile);
    connect(facts, &FactsBar::anotherRequested, this, [this] { Q_EMIT q->anotherRequested(job.id); });
    connect(stage, &Stage::actionClicked, this, [this] { Q_EMIT q->nextStepRequested(job.id); });
    connect(stage, &Stage::volumeChanged, q, &PreviewPane::volumeChanged);
    const auto leave = [this](const QString &path, bool isCutShort) {
        const bool isResult = content == FactsBar::Content::Result;
        lost = {path, isCutShort, isResult};
        sayLost();
        setContent(FactsBar::Content::Nothing);
        if (isResult)
            Q_EMIT q->resultLost(job.id);
    };
    connect(&watch, &FileWatch::measured, this, &Private::describeClip);
    connect(&watch, &FileWatch::gone, this, [leave](const QString &path) { leave(path, false); });
    connect(&watch, &FileWatch::shortened, this, [leave](const QString &path) { leave(path, true); });
    connect(&watch, &FileWatch::replaced, this, [this] { stage->open(opened, original, names); });
    keepKeysOnStage();
}

void PreviewPane::Private::keepKeysOnStage()
{
    for (const QWidget *part : {static_cast<QWidget *>(stage), static_cast<QWidget *>(facts)}) {
        for (auto *button : part->findChildren<QAbstractButton *>())
            button->installEventFilter(this);
        for (auto *line : part->findChildren<SeekBar *>())
            line->installEventFilter(this);
    }
}

bool PreviewPane::Private::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && !stage->isEmpty())
        stage->view().setFocus(Qt::MouseFocusReason);
    return QObject::eventFilter(watched, event);
}

void PreviewPane::Private::offerSwitch()
{
    const bool isInput = content == FactsBar::Content::Input;
    stage->actions().switchContent->setEnabled(isInput ? !jobBefore.isNull()
                                                       : !job.id.isNull() && !input.isEmpty());
}

void PreviewPane::Private::setContent(FactsBar::Content next)
{
    content = next;
    offerSwitch();
    if (next == FactsBar::Content::Nothing)
        facts->show(next, shownName(job), {});
    const bool hasResult = !resultPath().isEmpty();
    if (hasResult != std::exchange(hadResult, hasResult))
        Q_EMIT q->resultAvailableChanged(hasResult);
}

void PreviewPane::Private::invite()
{
    checking.reset();
    countdown.stop();
    probe.reset();
    closerLook.reset();
    faceFrame.reset();
    opened.clear();
    job = {};
    jobBefore = {};
    lost.reset();
    setContent(FactsBar::Content::Nothing);
    watch.watch({});
    stage->say({.icon = "video",
                .title = PreviewPane::tr("Drop a video here"),
                .sentence = PreviewPane::tr("or click to choose one")});
    facts->hide();
}

void PreviewPane::Private::open(const QUrl &source, const QUrl &second, FactsBar::Content next,
                                const QString &name, const PairNames &pair)
{
    checking.reset();
    countdown.stop();
    probe.reset();
    closerLook.reset();
    faceFrame.reset();
    measured = {};
    isSilent = false;
    isUnseen = false;
    opened = source;
    original = second;
    names = pair;
    beside.reset();
    lost.reset();
    watch.watch(source.toLocalFile());
    facts->show(next, name, {});
    facts->setDraft(next == FactsBar::Content::Result && isDraft(job));
    facts->setComparable(!second.isEmpty());
    facts->QWidget::show();
    setContent(next);
    stage->open(source, second, pair);
}

void PreviewPane::Private::showResult()
{
    open(QUrl::fromLocalFile(job.outputPath), sourceUrl(job.request.videoUrl), FactsBar::Content::Result,
         shownName(job));
    if (!original.isLocalFile())
        return;
    onPool(
        this, [path = original.toLocalFile()] { return QFileInfo::exists(path); },
        [this, second = original, shown = opened](bool isThere) {
            if (!isThere && opened == shown && original == second)
                dropOriginal();
        });
}

/// Shows a result without its original, which was moved or deleted.
void PreviewPane::Private::dropOriginal()
{
    original.clear();
    facts->setComparable(false);
    stage->dropOriginal();
}

void PreviewPane::Private::sayMissing()
{
    lost = {.path = job.outputPath};
    sayLost();
    setContent(FactsBar::Content::Nothing);
}

void PreviewPane::Private::sayLost()
{
    const QString sentence = lost->isCutShort ? PreviewPane::tr("“%1” was truncated by another program.")
                                              : PreviewPane::tr("“%1” was moved or deleted.");
    stage->say({.icon = "warning",
                .title = lost->isCutShort ? PreviewPane::tr("The file is truncated")
                                          : PreviewPane::tr("The file is no longer there"),
                .sentence = sentence.arg(QDir::toNativeSeparators(lost->path)),
                .action = lost->isResult ? label(JobAction::DownloadAgain) : QString()});
}

/// Names two compared results of one video. Called again on a language change, which changes the services'
/// names.
void PreviewPane::Private::namePair()
{
    names = {.shown = nameBeside(job, *beside), .other = nameBeside(*beside, job)};
    stage->view().setNames(names);
    //: Two results of one video, one against the other: their names
    facts->setName(PreviewPane::tr("%1 against %2").arg(names.shown, names.other));
}

void PreviewPane::Private::showUnfinished()
{
    checking.reset();
    lost.reset();
    const bool isHeldUp = pause == JobRunner::Pause::ByUser || job.service.kind != ServiceKind::Local;
    const JobSituation situation{.now = QDateTime::currentDateTimeUtc(),
                                 .stageProgress = job.stageProgress,
                                 .pause = isHeldUp ? pause : JobRunner::Pause::No};
    const auto ofFilm = filmLines ? filmLines(job.id, situation) : std::nullopt;
    const JobLine line = ofFilm ? *ofFilm : describe(job, situation);
    if (job.state == JobState::WaitingToRetry)
        countdown.start();
    else
        countdown.stop();
    setContent(FactsBar::Content::Nothing);
    facts->QWidget::show();
    const QUrl source = sourceUrl(job.request.videoUrl);
    if (source != posterSource)
        loadPoster(source);
    const char *sign = line.tone == JobTone::Bad       ? "error"
                       : line.tone == JobTone::Warning ? "warning"
                                                       : nullptr;
    const auto [what, more] = Format::sentences(line.text);
    stage->say({.icon = sign,
                .title = what,
                .sentence = QString(more + u' ' + line.detail).trimmed(),
                .progress = line.progress,
                .action = sign ? label(line.action) : QString()},
               poster);
}

/// Finds out why there is no picture: the player can't tell a broken file from a missing decoder.
void PreviewPane::Private::explainMissingPicture(const QString &title)
{
    const QUrl source = opened;
    closerLook = std::make_unique<MediaProbe>(source);
    connect(closerLook.get(), &MediaProbe::finished, this,
            [this, source, title](const Expected<MediaProbe::Result> &result) {
                closerLook.release()->deleteLater();
                if (source != opened)
                    return;
                const bool isVideo = result && result->info.kind == MediaInfo::Kind::Video;
                QString why;
                if (!result)
                    why = result.error().message;
                else if (isVideo && result->poster.isNull())
                    why = PreviewPane::tr("None of its frames can be decoded. The file may be damaged.");
                else if (isVideo)
                    why = PreviewPane::tr(
                              "The video is encoded as %1, and the player has no decoder for it. Install "
                              "GStreamer's plugins for it, or open the file in another program.")
                              .arg(result->info.videoCodec);
                else if (stage->playback().isOpen())
                    why = PreviewPane::tr("There is no picture in this file.");
                else
                    return; // sound only, so the player's message stands
                stage->sayOver(
                    {.icon = result && !isVideo ? "voice" : "warning", .title = title, .sentence = why});
            });
    closerLook->start();
}

/// A truncated file plays up to where it ends and then freezes: warn before that happens.
void PreviewPane::Private::checkWholeness()
{
    const QString path = opened.toLocalFile();
    if (path.isEmpty())
        return;
    onPool(
        this, [path] { return readLocalHead(path); },
        [this, source = opened](const Expected<LocalHead> &head) {
            if (head && head->isTruncated && opened == source)
                say(PreviewPane::tr("The end of this file is missing."), true);
        });
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
        said << Format::length(duration_cast<milliseconds>(stage->playback().duration()));
    const QSize size = stage->playback().hasVideo() ? stage->view().pictureSize() : QSize();
    if (!size.isEmpty())
        said << Format::pixels(size);
    if (watch.bytes() >= 0)
        said << Format::bytes(watch.bytes());
    facts->setFacts(Format::facts(said), !size.isEmpty());
}

void PreviewPane::Private::checkSync()
{
    if (!syncCheck)
        return;
    checking = std::make_unique<QObject>();
    facts->setVerdict({}, true);
    syncCheck->check(syncSubject(job.outputPath, job.request), checking.get(),
                     [this](const Expected<SyncVerdict> &verdict) {
                         if (!isSilent)
                             facts->setVerdict(verdict ? std::optional(*verdict) : std::nullopt, false);
                     });
}

void PreviewPane::Private::dragOut()
{
    const QString path = resultPath();
    if (path.isEmpty())
        return;
    auto *drag = new QDrag(q);
    drag->setMimeData(fileData(path));
    const QImage picture = stage->view().picture();
    if (!picture.isNull())
        drag->setPixmap(QPixmap::fromImage(picture.scaledToWidth(kDragPicture, Qt::SmoothTransformation)));
    drag->exec(Qt::CopyAction);
}

/// A frame with altered lips is unsuitable as a face photo, so a result's frame is taken from its original.
void PreviewPane::Private::useFrame()
{
    const auto choose = [this](const QImage &frame) {
        if (!frame.isNull())
            Q_EMIT q->referenceFrameChosen(frame);
    };
    if (content != FactsBar::Content::Result || stage->view().hasOriginalFrame())
        return choose(stage->view().originalPicture());
    if (!original.isLocalFile())
        return say(PreviewPane::tr("The original isn't on this computer, so no frame of it can be taken. "
                                   "Choose a photo in the form."),
                   true);
    faceFrame = std::make_unique<StillFrame>(original, stage->playback().position());
    const auto leave = [this] { // called from its own signal
        faceFrame->disconnect(this);
        faceFrame.release()->deleteLater();
    };
    connect(faceFrame.get(), &StillFrame::found, this, [leave, choose](const QImage &frame) {
        leave();
        choose(frame);
    });
    connect(faceFrame.get(), &StillFrame::failed, this, [this, leave](const Error &error) {
        leave();
        say(error.message, true);
    });
}

void PreviewPane::Private::writeSnapshot(const QString &path)
{
    const QImage picture = stage->view().picture();
    const auto save = [picture, path] {
        QSaveFile file(path);
        return file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG") && file.commit();
    };
    onPool(this, save, [this, path](bool isSaved) {
        say(isSaved ? PreviewPane::tr("Saved as %1").arg(QFileInfo(path).fileName())
                    : PreviewPane::tr("The frame couldn't be saved there."),
            !isSaved);
    });
}

PreviewPane::PreviewPane(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    setObjectName(QStringLiteral("previewPane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(d->stage, 1);
    layout->addWidget(d->facts);
    setFocusProxy(&d->stage->view());
    d->invite();
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void PreviewPane::refreshTexts()
{
    if (d->beside && !d->lost)
        d->namePair();
    if (d->content != FactsBar::Content::Nothing && d->isUnseen)
        d->stage->open(d->opened, d->original, d->names); // shows the reason again
    else if (d->content != FactsBar::Content::Nothing)
        d->describeClip();
    else if (d->lost)
        d->sayLost();
    else if (d->job.id.isNull())
        d->invite();
    else if (d->job.state != JobState::Completed)
        d->showUnfinished();
}

void PreviewPane::showJob(const Job &job)
{
    const bool isSame = job.id == d->job.id && d->content != FactsBar::Content::Input;
    const bool isPlayed = isSame && !d->names.isPair() && d->content == FactsBar::Content::Result &&
                          job.outputPath == d->job.outputPath;
    d->job = job;
    if (job.state != JobState::Completed)
        d->showUnfinished();
    else if (!isPlayed)
        d->showResult();
}

void PreviewPane::updateJob(const Job &job)
{
    const bool isCompared = d->names.isPair() && d->content == FactsBar::Content::Result &&
                            job.state == JobState::Completed && job.outputPath == d->job.outputPath;
    if (isCompared)
        d->job = job;
    else
        showJob(job);
}

void PreviewPane::compare(const Job &job, const Job &other)
{
    showJob(job);
    if (d->content != FactsBar::Content::Result)
        return;
    if (d->wantedMode == CompareMode::Off)
        d->wantedMode = CompareMode::Wipe;
    const PairNames names{.shown = nameBeside(job, other), .other = nameBeside(other, job)};
    d->open(QUrl::fromLocalFile(job.outputPath), QUrl::fromLocalFile(other.outputPath),
            FactsBar::Content::Result, {}, names);
    d->beside = other;
    d->namePair();
}

QUuid PreviewPane::shownJob() const
{
    return d->content == FactsBar::Content::Input ? QUuid() : d->job.id;
}

void PreviewPane::setInput(const QUrl &source)
{
    if (source == d->input)
        return;
    d->input = source;
    const bool isOfJob = !shownJob().isNull() && sourceUrl(d->job.request.videoUrl) == source;
    if (source.isEmpty() || isOfJob) {
        if (source.isEmpty() && shownJob().isNull())
            clear();
        d->offerSwitch();
        return;
    }
    showInput(source);
}

void PreviewPane::showInput(const QUrl &source, const QString &title)
{
    if (!shownJob().isNull())
        d->jobBefore = d->job.id;
    d->job = {};
    d->open(source, {}, FactsBar::Content::Input, title.isEmpty() ? source.fileName() : title);
}

void PreviewPane::clear()
{
    d->invite();
}

void PreviewPane::setVolume(double volume)
{
    d->stage->setVolume(volume);
}

void PreviewPane::setView(CompareMode mode, double wipe, TimeStyle time, bool hasWaveforms)
{
    d->stage->setShowsWaveforms(hasWaveforms);
    d->wantedMode = mode;
    d->stage->view().setWipe(wipe);
    d->stage->setTimeStyle(time);
}

void PreviewPane::setSyncCheck(SyncCheck *check)
{
    d->syncCheck = check;
}

std::optional<std::pair<milliseconds, milliseconds>> PreviewPane::markedRange(const QUrl &source) const
{
    const Playback &playback = d->stage->playback();
    // The clip itself, whichever of its files is playing.
    if (d->opened != source || (!playback.in() && !playback.out()))
        return std::nullopt;
    const auto from = playback.in().value_or(Playback::Time{});
    const auto to = playback.out().value_or(playback.duration());
    if (to <= from)
        return std::nullopt;
    return std::pair{duration_cast<milliseconds>(from), duration_cast<milliseconds>(to)};
}

std::optional<milliseconds> PreviewPane::positionIn(const QUrl &source) const
{
    const bool isResult = d->content == FactsBar::Content::Result && !d->names.isPair();
    if (source.isEmpty() || !(d->opened == source || (isResult && d->original == source)))
        return std::nullopt;
    return duration_cast<milliseconds>(d->stage->playback().position());
}

void PreviewPane::seekIn(const QUrl &source, milliseconds position)
{
    Playback &playback = d->stage->playback();
    const auto go = [&playback, position] {
        // The middle of the frame: its start could be taken for the previous one.
        playback.seek(position + playback.framePeriod() / 2);
    };
    if (!positionIn(source))
        showInput(source);
    if (playback.isOpen())
        return go();
    connect(
        &playback, &Playback::opened, this,
        [this, source, go] {
            if (positionIn(source))
                go();
        },
        Qt::SingleShotConnection);
}

void PreviewPane::setMarksElsewhere(bool areElsewhere)
{
    d->stage->setMarksElsewhere(areElsewhere);
}

QImage PreviewPane::currentFrame() const
{
    return d->stage->view().picture();
}

void PreviewPane::playOnceOpen()
{
    Playback &playback = d->stage->playback();
    if (playback.isOpen())
        return playback.play();
    connect(
        &playback, &Playback::opened, this,
        [this, &playback, job = shownJob()] {
            if (shownJob() == job)
                playback.play();
        },
        Qt::SingleShotConnection);
}

StageActions &PreviewPane::actions()
{
    return d->stage->actions();
}

void PreviewPane::setFilmLines(
    std::function<std::optional<JobLine>(const QUuid &, const JobSituation &)> lines)
{
    d->filmLines = std::move(lines);
}

void PreviewPane::setPause(JobRunner::Pause pause)
{
    d->pause = pause;
    if (d->content == FactsBar::Content::Nothing && d->job.state == JobState::Queued && !d->job.id.isNull())
        d->showUnfinished();
}

void PreviewPane::playResult()
{
    if (d->content != FactsBar::Content::Result)
        return;
    Playback &playback = d->stage->playback();
    if (playback.isOpen())
        playback.seek({});
    playOnceOpen();
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
    dialog->setDefaultSuffix(copyEnding(source));
    dialog->setNameFilter(tr("Videos (*.%1)").arg(copyEnding(source)));
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

void PreviewPane::pause()
{
    d->stage->playback().pause();
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
    dialog->selectFile(QFileInfo(d->opened.path()).completeBaseName() + QStringLiteral(".png"));
    connect(dialog, &QFileDialog::fileSelected, d.get(),
            [this](const QString &path) { d->writeSnapshot(path); });
    dialog->open();
}

} // namespace retalk
