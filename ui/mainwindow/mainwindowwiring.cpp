#include "mainwindow/mainwindow_p.h"

#include "common/evolinkpages.h"
#include "common/format.h"
#include "preview/stageactions.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace retalk {

namespace {

constexpr int kBarHeight = 31;
constexpr int kPreviewHeight = 490;
constexpr int kJobsHeight = 279;
constexpr int kTransportHeight = 38;
/// Height kept for the job list when the timeline opens.
constexpr int kMinJobs = 200;
/// Limit of lines in a notice.
constexpr qsizetype kMaxToldLines = 6;

/// Reserves Alt+Up and Alt+Down for a combo box, which opens with them; elsewhere they move a job in the
/// queue.
class ComboKeys : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // ShortcutOverride propagates from the focus widget to the window.
        if (event->type() != QEvent::ShortcutOverride ||
            !qobject_cast<QComboBox *>(QApplication::focusWidget()))
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() != Qt::AltModifier || (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down))
            return false;
        event->accept();
        return true;
    }
};

} // namespace

MainWindow::Private::Private(MainWindow *window, const Parts &givenParts)
    : q(window)
    , parts(givenParts)
    , status(new ServiceStatus(parts.settings, parts.secrets, parts.local, parts.transport, window))
    , bar(new QWidget(window)) // each gets its final parent, since reparenting restyles a widget
    , menu(new MainMenu(bar))
    , corner(new StatusCorner(parts.settings, status, bar))
    , columns(new QSplitter(Qt::Horizontal, window))
    , form(new RequestForm(parts.settings, columns))
    , right(new QWidget(columns))
    , notice(new NoticeBar(right))
    , quitNotice(new NoticeBar(right))
    , countdown(new QuitCountdown(
          quitNotice, [this] { return isUserBusy(); }, q))
    , splitter(new QSplitter(Qt::Vertical, right))
    , viewer(new QWidget(splitter))
    , preview(new PreviewPane(viewer))
    , timeline(new TimelinePane(viewer))
    , jobs(new JobListPane(parts.store, parts.runner, splitter, parts.films))
    , overlay(new DropOverlay(window))
    , gate(new SubmitGate(parts.settings, parts.runner, status, window))
    , videoFaces(new FaceFinder(FaceFinder::Source::Video, parts.local, parts.transport, window))
    , pictureFaces(new FaceFinder(FaceFinder::Source::Picture, parts.local, parts.transport, window))
    , photoFaces(new FaceFinder(FaceFinder::Source::Picture, parts.local, parts.transport, window))
{
    form->setObjectName(QStringLiteral("requestForm"));
    preview->setObjectName(QStringLiteral("previewPane"));
    jobs->setObjectName(QStringLiteral("jobListPane"));
    quitNotice->setObjectName(QStringLiteral("quitNotice"));
}

void MainWindow::Private::paintPlaces(QWidget *frame, int formWidth)
{
    const Tokens &tokens = tokensFor(frame);
    QPainter painter(frame);
    const QRect whole = frame->rect();
    const auto fill = [&](const QRect &rect, const QColor &color) {
        painter.fillRect(QStyle::visualRect(frame->layoutDirection(), whole, rect), color);
    };
    fill(whole, tokens.panel);
    fill(QRect(0, kBarHeight, whole.width(), 1), tokens.line);
    const int top = kBarHeight + 1;
    fill(QRect(formWidth, top, 1, whole.height() - top), tokens.line);
    const int previewHeight = (whole.height() - top) * kPreviewHeight / (kPreviewHeight + kJobsHeight);
    fill(QRect(formWidth + 1, top, whole.width() - formWidth - 1, previewHeight - kTransportHeight),
         tokens.stage);
}

void MainWindow::Private::layOut()
{
    bar->setBackgroundRole(QPalette::Base);
    bar->setAutoFillBackground(true);
    bar->setFixedHeight(kBarHeight);
    auto *barRow = new QHBoxLayout(bar);
    barRow->setContentsMargins(0, 0, 0, 0);
    barRow->addWidget(menu, 1, Qt::AlignVCenter);
    barRow->addWidget(corner);

    form->setMaximumWidth(static_cast<int>(ruleFor(Setting::FormWidth).maximum));
    preview->setMinimumHeight(220);
    if (parts.local && parts.local->isInstalled()) {
        auto *syncCheck = new LocalSyncCheck(parts.local, parts.transport, q);
        preview->setSyncCheck(syncCheck);
        new ResultCheck(parts.store, parts.runner, syncCheck, q);
    }
    jobs->setMinimumHeight(140);
    splitter->setObjectName(QStringLiteral("previewSplitter"));
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto *viewers = new QVBoxLayout(viewer);
    viewers->setContentsMargins(0, 0, 0, 0);
    viewers->setSpacing(0);
    viewers->addWidget(preview, 1);
    viewers->addWidget(timeline);
    timeline->hide();
    splitter->addWidget(viewer);
    splitter->addWidget(jobs);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({kPreviewHeight, kJobsHeight});

    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(quitNotice);
    rightColumn->addWidget(notice);
    rightColumn->addWidget(splitter, 1);
    columns->setObjectName(QStringLiteral("columnSplitter"));
    columns->setHandleWidth(1);
    columns->setChildrenCollapsible(false);
    columns->setStretchFactor(0, 0);
    columns->setStretchFactor(1, 1);
    const int formWidth = parts.settings->value(Setting::FormWidth).toInt();
    columns->setSizes({formWidth, q->width() - formWidth - columns->handleWidth()});
    connect(columns, &QSplitter::splitterMoved, parts.settings,
            [this] { parts.settings->setValue(Setting::FormWidth, columns->sizes().constFirst()); });
    auto *whole = new QVBoxLayout(q);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(bar);
    whole->addWidget(new Hairline(Qt::Horizontal, q));
    whole->addWidget(columns, 1);
    overlay->raise();
}

bool MainWindow::Private::isInList() const
{
    const QWidget *focus = q->focusWidget();
    if (focus == menu) // focus is in the menu bar and will return
        focus = beforeMenu;
    return focus && jobs->isAncestorOf(focus);
}

bool MainWindow::Private::undoesInList() const
{
    return jobs->canUndo() && (isInList() || isListNewer || form->history().undoText().isEmpty());
}

bool MainWindow::Private::redoesInList() const
{
    return jobs->canRedo() && (isInList() || isListNewer || !form->history().canRedo());
}

void MainWindow::Private::nameSteps()
{
    const QString undone = undoesInList() ? jobs->undoText() : form->history().undoText();
    const QString redone = redoesInList() ? jobs->redoText() : form->history().redoText();
    //: %1 is what is undone: "video", "clear the form"
    menu->undo->setText(undone.isEmpty() ? MainWindow::tr("&Undo") : MainWindow::tr("&Undo: %1").arg(undone));
    //: %1 is what is done again: "video", "clear the form"
    menu->redo->setText(redone.isEmpty() ? MainWindow::tr("&Redo") : MainWindow::tr("&Redo: %1").arg(redone));
    menu->redo->setEnabled(jobs->canRedo() || form->history().canRedo());
}

void MainWindow::Private::connectMenu()
{
    connect(qApp, &QApplication::focusChanged, q, [this](QWidget *old, const QWidget *now) {
        if (now == menu)
            beforeMenu = old;
    });
    connect(menu->openVideo, &QAction::triggered, form, &RequestForm::browseVideo);
    connect(menu->importTable, &QAction::triggered, q, &MainWindow::importTable);
    connect(menu->trySample, &QAction::triggered, q, &MainWindow::trySample);
    connect(menu->saveResult, &QAction::triggered, preview, &PreviewPane::saveAs);
    connect(menu->showInFolder, &QAction::triggered, preview, &PreviewPane::showInFolder);
    connect(menu->copyResult, &QAction::triggered, preview, &PreviewPane::copyFile);
    connect(menu->settings, &QAction::triggered, q, &MainWindow::openSettings);
    connect(menu->quit, &QAction::triggered, q, &QWidget::close);
    connect(countdown, &QuitCountdown::expired, q, &QWidget::close);
    connect(notice, &NoticeBar::said, countdown, &QuitCountdown::stop); // the user may want to read it
    connect(menu->paste, &QAction::triggered, q, [this] {
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        const QStringList addresses = DropRouter::addresses(*data);
        if (!addresses.isEmpty())
            q->takeInputs(addresses);
        else if (const QImage picture = DropRouter::picture(*data); !picture.isNull())
            takePicture(picture);
        else
            notice->say(NoticeBar::Kind::Note,
                        [] { return MainWindow::tr("There's no link, file or picture on the clipboard."); });
    });
    connect(menu->clearForm, &QAction::triggered, form, &RequestForm::clear);
    connect(menu->undo, &QAction::triggered, q, [this] {
        if (undoesInList())
            jobs->undo();
        else
            form->undo();
    });
    connect(menu->undoRemove, &QAction::triggered, jobs, &JobListPane::undoRemove);
    connect(menu->redo, &QAction::triggered, q, [this] {
        if (redoesInList())
            jobs->redo();
        else
            form->redo();
    });
    connect(form, &RequestForm::historyChanged, q, [this] {
        isListNewer = false;
        nameSteps();
    });
    connect(jobs, &JobListPane::historyChanged, q, [this] {
        isListNewer = true;
        nameSteps();
    });
    connect(menu->editMenu(), &QMenu::aboutToShow, q, [this] { nameSteps(); });
    nameSteps();
    connect(menu->findJob, &QAction::triggered, jobs, &JobListPane::focusSearch);
    connect(menu->submit, &QAction::triggered, form, &RequestForm::submit);
    connect(menu->jobMenu(), &QMenu::aboutToShow, jobs, [this] {
        menu->jobMenu()->clear();
        menu->jobMenu()->addAction(menu->submit);
        menu->jobMenu()->addAction(menu->pauseQueue);
        menu->cancelWaiting->setEnabled(!parts.store->queuedServices().isEmpty());
        menu->jobMenu()->addAction(menu->cancelWaiting);
        menu->jobMenu()->addSeparator();
        jobs->fillMenu(menu->jobMenu());
    });
    const std::pair<QAction *, const char *> themes[] = {
        {menu->themeSystem, "system"}, {menu->themeLight, "light"}, {menu->themeDark, "dark"}};
    for (const auto &[action, name] : themes) {
        connect(action, &QAction::triggered, parts.settings,
                [settings = parts.settings, name = QLatin1String(name)] {
                    settings->setValue(Setting::Theme, QString(name));
                });
    }
    connect(menu->website, &QAction::triggered, q, [] { QDesktopServices::openUrl(evoLinkSite()); });
    connect(menu->about, &QAction::triggered, q, [this] { showAbout(q); });
    for (QAction *action : {menu->saveResult, menu->showInFolder, menu->copyResult}) {
        action->setEnabled(false);
        connect(preview, &PreviewPane::resultAvailableChanged, action, &QAction::setEnabled);
    }
    // The Job menu is rebuilt each time it opens, so the shortcut must not depend on it.
    q->addAction(menu->submit);
    q->addAction(menu->pauseQueue);
    connect(menu->pauseQueue, &QAction::triggered, jobs, &JobListPane::togglePause);
    connect(menu->cancelWaiting, &QAction::triggered, jobs, &JobListPane::cancelWaiting);
    connectFileMenu();
    connectEditMenu();
    connectViewMenu();
    connectHelpMenu();
}

void MainWindow::Private::connectQueue()
{
    using Pause = JobRunner::Pause;
    constexpr std::array kPauses{std::pair{Pause::No, "no"}, std::pair{Pause::ByUser, "person"},
                                 std::pair{Pause::LowBalance, "balance"}};
    // Restore the saved pause before anything starts.
    const QString left = parts.settings->value(Setting::QueuePause).toString();
    for (const auto &[pause, word] : kPauses) {
        if (left == QLatin1String(word))
            parts.runner->setPause(pause);
    }
    const auto keep = [this, kPauses] {
        const Pause now = parts.runner->pause();
        for (const auto &[pause, word] : kPauses) {
            if (pause == now)
                parts.settings->setValue(Setting::QueuePause, QString::fromLatin1(word));
        }
        menu->pauseQueue->setChecked(now != Pause::No);
        preview->setPause(now);
        if (now == Pause::No && lowBalance && notice->sentence() == lowBalance())
            notice->dismiss();
    };
    connect(parts.runner, &JobRunner::pauseChanged, q, keep);
    keep();
    const auto setLowest = [this] {
        const double before =
            std::exchange(lowestBalance, parts.settings->value(Setting::PauseBelowCredits).toDouble());
        parts.runner->setLowestBalance(lowestBalance);
        // A balance that was too low may be enough now: the next paid submission checks it again.
        if (parts.runner->pause() == Pause::LowBalance && (lowestBalance == 0 || lowestBalance < before))
            parts.runner->setPause(Pause::No);
    };
    setLowest();
    connect(parts.settings, &Settings::changed, q, [setLowest](Setting setting) {
        if (setting == Setting::PauseBelowCredits)
            setLowest();
    });
    connect(parts.runner, &JobRunner::balanceTooLow, q,
            [this](const ServiceAddress &service, double credits) {
                status->refresh(); // keeps the status corner consistent with the notice
                const bool isEvoLink = service.kind == ServiceKind::EvoLink;
                const double least = parts.settings->value(Setting::PauseBelowCredits).toDouble();
                lowBalance = [service, credits, least] {
                    //: %1 is a service, %2 what is left there, %3 the least that shall be left
                    return MainWindow::tr(
                               "The queue is paused: %1 has %2 left, and you want to keep at least %3.")
                        .arg(serviceName(service), Format::credits(credits), Format::credits(least));
                };
                const NoticeBar::Words way = [isEvoLink] {
                    return isEvoLink ? label(JobAction::BuyCredits) : MainWindow::tr("Resume");
                };
                notice->say(NoticeBar::Kind::Warning, lowBalance, way, [this, isEvoLink] {
                    if (isEvoLink)
                        QDesktopServices::openUrl(evoLinkBillingPage());
                    else
                        parts.runner->setPause(Pause::No);
                });
            });
    connect(jobs, &JobListPane::creditsRequested, q, [] { QDesktopServices::openUrl(evoLinkBillingPage()); });
    connect(jobs, &JobListPane::copiesRequested, gate, &SubmitGate::submitCopies);
    connect(jobs, &JobListPane::retryRequested, gate, &SubmitGate::retry);
}

void MainWindow::Private::connectPanes()
{
    connect(status, &ServiceStatus::changed, q, [this] { passStatus(); });
    connect(corner, &StatusCorner::settingsRequested, q, [this] {
        if (status->state() == ServiceStatus::State::NeedsKey ||
            status->state() == ServiceStatus::State::Refused)
            q->askForKey();
        else
            q->openService();
    });
    connect(corner, &StatusCorner::serviceChosen, q, [this] { isServiceJustChosen = true; });
    setServiceNames(parts.settings->customServices());
    connect(parts.settings, &Settings::changed, q, [this](Setting setting) {
        if (setting != Setting::CustomServices)
            return;
        setServiceNames(parts.settings->customServices());
        jobs->renameServices();
        preview->refreshTexts();
    });
    connect(parts.secrets, &LayeredSecretStore::changed, status, &ServiceStatus::takeNewKey);
    connect(parts.runner, &JobRunner::settled, status, &ServiceStatus::refresh);
    connect(parts.runner, &JobRunner::storeFailed, q,
            [this](const Error &error) { notice->say(NoticeBar::Kind::Warning, error.message); });
    connect(notice, &NoticeBar::dismissed, parts.settings, [this] {
        if (isSampleOffered)
            parts.settings->setValue(Setting::SampleOffered, true);
    });
    connectForm();
    connectTimeline();
    connectFaces();
    connectJobs();
    connectQueue();
}

void MainWindow::Private::connectForm()
{
    connect(form, &RequestForm::filmRequested, gate,
            [this](const PlannedFilm &film) { gate->submitFilm(film, form->filmPrice(film)); });
    connect(form, &RequestForm::submitRequested, gate, [this](const QList<PlannedJob> &planned) {
        gate->submit(planned, parts.settings->serviceAddress());
    });
    connect(form, &RequestForm::editSubmitted, q,
            [this](const QUuid &job, const GenerationRequest &request) { changeJob(job, request); });
    connect(form, &RequestForm::editEnded, parts.runner, &JobRunner::release);
    connect(form, &RequestForm::playRequested, preview,
            [this](const QUrl &source) { preview->showInput(source); });
    connect(form, &RequestForm::silenceRequested, preview, &PreviewPane::pause);
    form->setRangeSource([this](const QUrl &source) -> std::optional<fixplan::KeptPart> {
        const auto range = preview->markedRange(source);
        if (!range)
            return std::nullopt;
        return fixplan::KeptPart{.start = range->first, .length = range->second - range->first};
    });
    connect(gate, &SubmitGate::submitted, jobs, [this](const QUuid &job) {
        notice->dismiss();
        jobs->selectJob(job);
        if (isSampleBeingSubmitted)
            sampleJob = job;
    });
    connect(gate, &SubmitGate::refused, form, [this](const Error &error) { showRefusal(error); });
    connect(gate, &SubmitGate::leftOut, notice, [this](const QStringList &sentences) {
        notice->say(NoticeBar::Kind::Warning, MainWindow::tr("%Ln jobs couldn't be added:", nullptr,
                                                             static_cast<int>(sentences.size())) +
                                                  u'\n' + sentences.mid(0, kMaxToldLines).join(u'\n'));
    });
    connect(gate, &SubmitGate::estimating, notice, [this](const QString &sentence) {
        if (sentence.isEmpty())
            notice->dismiss();
        else
            notice->say(NoticeBar::Kind::Note, sentence);
    });
    connect(gate, &SubmitGate::progressed, notice, [this](int done, int all) {
        if (done == all)
            return notice->dismiss();
        notice->say(NoticeBar::Kind::Note,
                    //: Jobs of a long table
                    MainWindow::tr("%1 of %2 jobs are in the list.")
                        .arg(QLocale().toString(done), QLocale().toString(all)),
                    MainWindow::tr("Stop"), [this] { gate->stop(); });
    });
}

void MainWindow::Private::connectTimeline()
{
    form->allowFilms(parts.films != nullptr);
    gate->setFilms(parts.films);
    menu->showTimeline->setVisible(parts.films != nullptr);
    connect(form, &RequestForm::videoInspected, q, [this](const QUrl &source, const MediaInfo &info) {
        timelineVideo = source;
        timeline->setVideo(source, info);
        placePlayhead();
        // A video too long for one job opens the timeline, once per video.
        if (parts.films && form->isFilm() && form->isTooLong() && form->parts().isEmpty() &&
            std::exchange(longVideo, source.toString()) != source.toString())
            showTimeline(true);
    });
    connect(form, &RequestForm::partsChanged, q,
            [this] { timeline->setParts(form->parts(), form->selectedPart()); });
    connect(form, &RequestForm::timelineRequested, q, [this] { showTimeline(true); });
    connect(timeline, &TimelinePane::edited, q,
            [this](const QList<FilmPart> &edited, int part, PartStep step) {
                const auto formStep = step == PartStep::Mark    ? FormStep::PartMark
                                      : step == PartStep::Split ? FormStep::PartSplit
                                      : step == PartStep::Move  ? FormStep::PartMove
                                                                : FormStep::PartRemove;
                form->setParts(edited, part, formStep);
            });
    connect(timeline, &TimelinePane::partSelected, form, &RequestForm::selectPart);
    connect(timeline, &TimelinePane::seekRequested, q, [this](std::chrono::milliseconds target) {
        timeline->setPosition(target);
        preview->seekIn(timelineVideo, target);
    });
    connect(timeline, &TimelinePane::playToggled, q, [this] { preview->actions().play->trigger(); });
    connect(preview, &PreviewPane::positionChanged, q, [this] { placePlayhead(); });
    connect(preview, &PreviewPane::markRequested, q, [this](bool isIn) {
        if (isIn)
            timeline->view()->markIn();
        else
            timeline->view()->markOut();
    });
    connect(menu->showTimeline, &QAction::triggered, q, [this](bool isShown) {
        parts.settings->setValue(Setting::ShowTimeline, isShown);
        showTimeline(isShown);
        if (isShown) // otherwise it's many presses of Tab away
            timeline->view()->setFocus(Qt::ShortcutFocusReason);
    });
    showTimeline(parts.films && parts.settings->value(Setting::ShowTimeline).toBool());
}

void MainWindow::Private::showTimeline(bool isShown)
{
    menu->showTimeline->setChecked(isShown);
    // The picture stays as large as the job list allows; at start-up, the panes keep their saved sizes.
    if (q->isVisible() && isShown == timeline->isHidden()) {
        QList<int> sizes = splitter->sizes();
        const int height = timeline->sizeHint().height();
        const int moved = isShown ? std::clamp(sizes[1] - kMinJobs, 0, height) : -height;
        splitter->setSizes({sizes[0] + moved, sizes[1] - moved});
    }
    timeline->setVisible(isShown);
    preview->setMarksElsewhere(isShown);
    form->setTimelineShown(isShown);
}

void MainWindow::Private::placePlayhead()
{
    if (const auto position = preview->positionIn(timelineVideo))
        timeline->setPosition(*position);
}

void MainWindow::Private::connectFaces()
{
    connect(form, &RequestForm::videoChanged, videoFaces,
            [this](const QString &video) { videoFaces->find(video); });
    connect(form, &RequestForm::pictureChanged, pictureFaces, &FaceFinder::find);
    connect(form, &RequestForm::videoChanged, preview, [this](const QString &video) {
        // Remote videos aren't downloaded unless requested.
        const QString path = localFilePath(video);
        preview->setInput(path.isEmpty() ? QUrl() : QUrl::fromLocalFile(path));
    });
    connect(videoFaces, &FaceFinder::started, form, &RequestForm::beginFaceSearch);
    connect(videoFaces, &FaceFinder::found, form, &RequestForm::setVideoFindings);
    connect(videoFaces, &FaceFinder::failed, form,
            [this](const QString &video) { form->setVideoFindings(video, std::nullopt); });
    connect(pictureFaces, &FaceFinder::started, form, &RequestForm::lookAtPicture);
    connect(pictureFaces, &FaceFinder::found, form, &RequestForm::setPictureFindings);
    connect(pictureFaces, &FaceFinder::failed, form,
            [this](const QString &picture) { form->setPictureFindings(picture, std::nullopt); });
    connect(form, &RequestForm::photoWanted, photoFaces, &FaceFinder::find);
    connect(photoFaces, &FaceFinder::started, form, &RequestForm::lookAtPhoto);
    connect(photoFaces, &FaceFinder::found, form, &RequestForm::setPhotoFindings);
    connect(photoFaces, &FaceFinder::failed, form,
            [this](const QString &photo) { form->setPhotoFindings(photo, std::nullopt); });
    preview->setVolume(parts.settings->value(Setting::PreviewVolume).toDouble());
    connect(preview, &PreviewPane::volumeChanged, parts.settings, [settings = parts.settings](double volume) {
        settings->setValue(Setting::PreviewVolume, volume);
    });
    connect(preview, &PreviewPane::browseRequested, form, &RequestForm::browseVideo);
    connect(preview, &PreviewPane::referenceFrameChosen, q,
            [this](const QImage &frame) { takePicture(frame); });
}

void MainWindow::Private::showJob(const QUuid &id)
{
    if (const auto job = rowAsJob(id))
        preview->showJob(*job);
    else
        preview->clear();
}

/// Called after the job has changed.
void MainWindow::Private::showChange(const QUuid &id)
{
    if (id != preview->shownJob())
        return;
    if (const auto job = rowAsJob(id))
        preview->updateJob(*job);
}

std::optional<Job> MainWindow::Private::rowAsJob(const QUuid &id) const
{
    if (jobs->films()->contains(id))
        return jobs->films()->asJob(id);
    std::optional<Job> job = parts.store->job(id);
    if (job)
        job->stageProgress = parts.runner->stageProgress(id);
    return job;
}

void MainWindow::Private::connectJobs()
{
    jobs->setArrangement(parts.settings->value(Setting::JobArrangement).toString());
    connect(jobs, &JobListPane::arrangementChanged, parts.settings,
            [this] { parts.settings->setValue(Setting::JobArrangement, jobs->arrangement()); });
    q->installEventFilter(new ComboKeys(q));
    for (const auto signal : {&JobListPane::currentJobChanged, &JobListPane::currentJobClicked})
        connect(jobs, signal, preview, [this](const QUuid &id) { showJob(id); });
    connect(parts.store, &JobStore::removed, preview, [this](const QUuid &id) {
        if (id == preview->shownJob())
            preview->clear();
    });
    connect(jobs, &JobListPane::compareRequested, preview, [this](const QUuid &first, const QUuid &second) {
        const auto one = parts.store->job(first);
        const auto other = parts.store->job(second);
        if (!one || !other)
            return;
        preview->compare(*one, *other);
        preview->setFocus(); // in the list, Space would play only one of them
    });
    connect(jobs, &JobListPane::showRequested, preview, [this](const QUuid &id) {
        showJob(id);
        preview->setFocus(); // so that its keys work immediately
        preview->playResult();
    });
    connect(parts.store, &JobStore::changed, preview, [this](const QUuid &id) {
        showChange(id);
        // The sample starts playing when it is done.
        if (id == sampleJob && id == preview->shownJob() && parts.store->state(id) == JobState::Completed) {
            sampleJob = {};
            preview->playOnceOpen();
        }
    });
    connect(parts.runner, &JobRunner::stageProgressed, preview, [this](const QUuid &id) { showChange(id); });
    preview->setFilmLines([this](const QUuid &id, const JobSituation &situation) {
        const FilmRows *films = jobs->films();
        return films->contains(id) ? std::optional(films->line(id, situation)) : std::nullopt;
    });
    if (parts.films) {
        for (const auto signal : {&FilmRunner::finished, &FilmRunner::changed})
            connect(
                parts.films, signal, q, [this] { leaveWhenDone(); }, Qt::QueuedConnection);
    }
    // After everything else that a settled job triggers.
    connect(
        parts.runner, &JobRunner::settled, q, [this] { leaveWhenDone(); }, Qt::QueuedConnection);
    connect(
        parts.store, &JobStore::removed, q, [this] { leaveWhenDone(); }, Qt::QueuedConnection);
    connect(
        parts.runner, &JobRunner::pauseChanged, q, [this] { leaveWhenDone(); }, Qt::QueuedConnection);
    connect(parts.store, &JobStore::changed, form, [this](const QUuid &id) {
        if (id != form->editedJob())
            return;
        const auto job = parts.store->job(id);
        if (job && canEdit(*job))
            return;
        form->endEdit();
        notice->say(NoticeBar::Kind::Note, [] {
            return MainWindow::tr("The job has been submitted and can't be edited any more. What's in the "
                                  "form will be a new job.");
        });
    });
    connect(parts.store, &JobStore::removed, form, [this](const QUuid &id) {
        if (id == form->editedJob())
            form->endEdit();
    });
    connect(jobs, &JobListPane::submitRequested, gate, &SubmitGate::resubmit);
    connect(jobs, &JobListPane::editRequested, q, [this](const QUuid &id) { editJob(id); });
    connect(preview, &PreviewPane::jobRequested, jobs, [this](const QUuid &id) {
        jobs->selectJob(id);
        showJob(id); // it may already be selected
    });
    connect(jobs->films(), &FilmRows::changed, q, [this](const QUuid &film) {
        if (film != preview->shownJob())
            return;
        if (jobs->films()->contains(film))
            preview->updateJob(jobs->films()->asJob(film));
        else
            preview->clear();
    });
    connect(jobs, &JobListPane::filmAgainRequested, gate, [this](const QUuid &film) {
        if (const StoredFilm *its = jobs->films()->film(film))
            gate->submitFilmAgain(*its);
    });
    const auto edit = [this](const QUuid &film) {
        const StoredFilm *its = jobs->films()->film(film);
        if (!its)
            return;
        form->endEdit();
        form->setFilm(its->film);
        showTimeline(true);
    };
    connect(jobs, &JobListPane::filmEditRequested, q, edit);
    connect(jobs, &JobListPane::filmSaveRequested, q, [this](const QUuid &film) {
        showJob(film);
        preview->saveAs();
    });
    connect(preview, &PreviewPane::anotherRequested, q, [this, edit](const QUuid &id) {
        if (jobs->films()->contains(id))
            edit(id);
        else if (const auto job = parts.store->job(id)) {
            form->endEdit();
            form->setRequest(job->request);
            form->focusVoice();
        }
    });
    connect(preview, &PreviewPane::resultLost, jobs, &JobListPane::lookAgain);
    connect(preview, &PreviewPane::nextStepRequested, jobs, &JobListPane::takeNextStep);
    connect(jobs, &JobListPane::referenceFrameRequested, preview, [this](const QUuid &id) {
        if (const auto job = parts.store->job(id)) {
            form->endEdit();
            form->setRequest(job->request);
            preview->showInput(sourceOf(job->request.videoUrl));
        }
    });
    connect(jobs, &JobListPane::keyRequested, q, &MainWindow::askForKeyOf);
    connect(parts.secrets, &LayeredSecretStore::changed, jobs, &JobListPane::resumeWithKey);
    connect(jobs, &JobListPane::importTableRequested, q, &MainWindow::importTable);
}

} // namespace retalk
