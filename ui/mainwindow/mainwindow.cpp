#include "mainwindow/mainwindow_p.h"

#include "base/onpool.h"
#include "common/format.h"
#include "common/screenroom.h"
#include "jobs/model/jobcodec.h"
#include "mainwindow/openwork.h"
#include "mainwindow/windowplace.h"
#include "secrets/hostkeys.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QEventLoop>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPointer>
#include <QScreen>
#include <QSessionManager>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace retalk {

namespace {

constexpr QSize kDesignSize(1280, 800);
constexpr QSize kSmallestSize(880, 560);
/// How long consent to interrupt jobs is valid: another program may still cancel the logout.
constexpr std::chrono::minutes kAgreed{1};
/// Session managers kill programs that keep them waiting.
constexpr std::chrono::seconds kSessionPatience{20};
/// How many unusable inputs are listed; the notice bar must leave space for the rest.
constexpr qsizetype kMaxRefused = 6;
/// Name of the table made from dropped pairs.
constexpr QLatin1StringView kDroppedTable{"dropped.csv"};

/// Describes what happens to `work` if the program quits now.
QStringList afterwards(const OpenWork &work)
{
    QStringList lines;
    if (work.drafts == 1)
        //: %1 is a percentage
        lines += MainWindow::tr("A draft is at %1 and would start over.").arg(Format::percent(work.progress));
    else if (work.drafts > 1)
        lines += MainWindow::tr("%Ln drafts are in progress and would start over.", nullptr, work.drafts);
    if (work.isAnyPaid)
        lines += MainWindow::tr("Paid jobs continue at their service and are downloaded next time.");
    return lines;
}

} // namespace

MainWindow::MainWindow(const Settings &settings) : m_formWidth(settings.value(Setting::FormWidth).toInt())
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Retalk"));
    // At its last position, as far as the current screens allow.
    resize(kDesignSize);
    restoreGeometry(settings.value(Setting::WindowGeometry).toByteArray());
    const QRect available = screen()->availableGeometry();
    setMinimumSize(smallestInside(available, kSmallestSize));
    const QRect place = placedInside(geometry(), usualFrame(), available, minimumSize());
    if (place.size() != size())
        resize(place.size());
    new WindowPlace(this);
}

MainWindow::MainWindow(const Parts &parts) : MainWindow(*parts.settings)
{
    addPanes(parts);
}

void MainWindow::addPanes(const Parts &parts)
{
    d = std::make_unique<Private>(this, parts);
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    d->layOut();
    d->connectMenu();
    d->connectPanes();
    connect(parts.settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::Theme)
            d->showTheme();
    });
    d->form->restoreDraft();
    d->splitter->restoreState(parts.settings->value(Setting::WindowState).toByteArray());
    d->form->focusFirst();
    d->showTheme();
    d->passStatus();
    // Handled within the signal, since the session manager it passes is only valid there.
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager &session) {
            if (!d->sessionQuestion() || !session.allowsInteraction())
                return;
            if (maySessionEnd())
                session.release();
            else
                session.cancel();
        },
        Qt::DirectConnection);
    if (!parts.store->damagedFilePath().isEmpty()) {
        d->notice->say(NoticeBar::Kind::Warning, [kept = parts.store->salvaged(),
                                                  path = parts.store->damagedFilePath()] {
            return tr("The job list was damaged. It was saved as %1, and %Ln job(s) were kept.", nullptr,
                      kept)
                .arg(path);
        });
    } else {
        d->offerSample();
    }
}

MainWindow::~MainWindow()
{
    // A field that loses the focus during destruction still emits signals, which must not reach this object.
    const auto children = findChildren<QObject *>();
    for (QObject *child : children)
        child->disconnect(this);
    QCoreApplication::instance()->disconnect(this);
}

void MainWindow::Private::passStatus()
{
    form->setService(parts.settings->serviceAddress(), status->price(), status->balance());
    if (status->state() == ServiceStatus::State::Checking)
        return;
    // Ask for the key right after the user has chosen a service that needs one, but only then.
    if (std::exchange(isServiceJustChosen, false) && status->state() == ServiceStatus::State::NeedsKey)
        q->askForKey();
}

void MainWindow::Private::showTheme()
{
    const QString name = parts.settings->value(Setting::Theme).toString();
    const Theme::Mode mode = Theme::modeFromName(name);
    parts.theme->setMode(mode);
    menu->themeSystem->setChecked(mode == Theme::Mode::System);
    menu->themeLight->setChecked(mode == Theme::Mode::Light);
    menu->themeDark->setChecked(mode == Theme::Mode::Dark);
}

void MainWindow::Private::offerSample()
{
    const bool isPossible = sampleRequest().has_value() && status->isLocalOffered();
    menu->trySample->setEnabled(isPossible);
    if (!status->isLocalOffered() && parts.settings->serviceAddress().kind == ServiceKind::Local) {
        notice->say(
            NoticeBar::Kind::Note,
            [] {
                return MainWindow::tr("This installation can't make drafts on this computer. Choose EvoLink "
                                      "and enter a key to begin.");
            },
            [] { return MainWindow::tr("Choose a service"); }, [this] { q->openService(); });
        return;
    }
    if (!isPossible || parts.settings->value(Setting::SampleOffered).toBool() || parts.store->count() > 0)
        return;
    isSampleOffered = true;
    notice->say(
        NoticeBar::Kind::Offer,
        [] { return tr("New here? Our presenter can show you how it works, free on this computer."); },
        [] { return tr("Try it with the sample"); }, [this] { q->trySample(); });
}

void MainWindow::trySample()
{
    const auto request = sampleRequest();
    if (!request)
        return;
    d->notice->dismiss();
    d->parts.settings->setValue(Setting::SampleOffered, true);
    // Uses the sample as a draft; the chosen service and the settings stay unchanged.
    d->form->change(FormStep::Sample, [this, &request] {
        d->form->endEdit();
        GenerationRequest shown = d->form->request();
        shown.videoUrl = request->videoUrl;
        shown.audioUrl = request->audioUrl;
        shown.audioTrack = 0;
        shown.referenceImageUrl.clear();
        shown.callbackUrl.clear();
        shown.audioOffset = {};
        d->form->setRequest(shown);
    });
    GenerationRequest submitted = *request;
    submitted.quality = d->parts.settings->draftQuality();
    d->isSampleBeingSubmitted = true;
    d->gate->submit({{.request = submitted, .name = {}, .lengths = {}, .warning = {}}}, ServiceAddress{});
    d->isSampleBeingSubmitted = false;
}

void MainWindow::takeInputs(const QStringList &addresses, const QString &fieldUnderPointer)
{
    if (addresses.isEmpty())
        return;
    d->countdown->stop();
    auto *sorter = new DropSorter(addresses, &d->network, this);
    connect(sorter, &DropSorter::takingLong, this, [this] {
        d->notice->say(NoticeBar::Kind::Note, [] { return tr("Checking the dropped files…"); });
    });
    connect(sorter, &DropSorter::sorted, this,
            [this, sorter, fieldUnderPointer](const QList<DroppedItem> &items) {
                sorter->deleteLater();
                if (sorter->hasTakenLong())
                    d->notice->dismiss();
                d->fill(DropRouter::arrange(items, fieldUnderPointer));
                Q_EMIT inputsTaken();
            });
    sorter->start();
}

void MainWindow::Private::fill(const RoutedDrop &drop)
{
    form->change(FormStep::Drop, [this, &drop] {
        if (!drop.video.isEmpty())
            form->setVideo(drop.video);
        if (!drop.voices.isEmpty() && drop.addsVoices)
            form->addVoices(drop.voices);
        else if (!drop.voices.isEmpty())
            form->setVoices(drop.voices);
        if (!drop.face.isEmpty())
            form->setFace(drop.face);
    });
    if (!drop.table.isEmpty())
        reviewTable(drop.table);
    if (drop.refused.isEmpty() && drop.pairs.isEmpty())
        return;
    QStringList lines;
    const auto refusals = DropRouter::refusals(drop.refused);
    for (const auto &[names, reason] : refusals.first(std::min(refusals.size(), kMaxRefused)))
        //: %1 is a file name, or several, %2 why it cannot be used
        lines += MainWindow::tr("%1: %2").arg(names, reason);
    isSampleOffered = false;
    const auto unusable =
        static_cast<int>(std::count_if(drop.refused.cbegin(), drop.refused.cend(),
                                       [](const DroppedItem &item) { return !item.isPartlyUsed; }));
    if (unusable > 0)
        //: What follows names each file with the reason
        lines.prepend(MainWindow::tr("%Ln couldn't be used:", nullptr, unusable));
    if (refusals.size() > kMaxRefused)
        lines += QStringLiteral("…");
    if (drop.pairs.isEmpty())
        return notice->say(NoticeBar::Kind::Warning, lines.join(u'\n'));
    lines.prepend(MainWindow::tr("%Ln pair(s) of a video and a voice track, matched by their names.", nullptr,
                                 static_cast<int>(drop.pairs.size())));
    notice->say(NoticeBar::Kind::Offer, lines.join(u'\n'), MainWindow::tr("Review as a table"),
                [this, pairs = drop.pairs] { reviewPairs(pairs); });
}

/// The table is an ordinary file, in a folder deleted with the window.
void MainWindow::Private::reviewPairs(const QList<DroppedPair> &pairs)
{
    notice->dismiss();
    const auto write = [pairs]() -> std::shared_ptr<QTemporaryDir> {
        auto folder = std::make_shared<QTemporaryDir>();
        QFile file(folder->filePath(kDroppedTable));
        const QByteArray table = DropRouter::tableOf(pairs);
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size() || !file.flush())
            return nullptr;
        return folder;
    };
    onPool(q, write, [this](const std::shared_ptr<QTemporaryDir> &folder) {
        if (!folder)
            return notice->say(NoticeBar::Kind::Warning,
                               MainWindow::tr("The table can't be written to %1. Free some space there.")
                                   .arg(QDir::toNativeSeparators(QDir::tempPath())));
        tables += folder;
        reviewTable(folder->filePath(kDroppedTable));
    });
}

void MainWindow::Private::takePicture(const QImage &picture)
{
    keepReferencePicture(picture, form, [this](const Expected<QString> &path) {
        if (path)
            form->setFace(*path);
        else
            notice->say(NoticeBar::Kind::Warning, path.error().message);
    });
}

void MainWindow::openSettings()
{
    if (!d->settingsDialog) {
        d->settingsDialog = new SettingsDialog({.settings = d->parts.settings,
                                                .secrets = d->parts.secrets,
                                                .local = d->parts.local,
                                                .transport = d->parts.transport,
                                                .unfinishedJobs =
                                                    [this](const ServiceAddress &service) {
                                                        return d->unfinishedJobs(service);
                                                    }},
                                               this);
    }
    d->settingsDialog->show();
    d->settingsDialog->raise();
    d->settingsDialog->activateWindow();
}

/// Counts what needs the service's key, which other services of its host may share: also jobs that wait for
/// the user, and films without an open job.
int MainWindow::Private::unfinishedJobs(const ServiceAddress &service) const
{
    const QString account = keyAccount(service.apiBase);
    const auto needsIt = [&account](const ServiceAddress &other) {
        return other.kind == ServiceKind::Custom &&
               (keyAccount(other.apiBase) == account || other.apiBase.host() == account);
    };
    const QList<QUuid> open = parts.store->unfinishedIds();
    const auto jobCount = std::count_if(open.cbegin(), open.cend(), [&](const QUuid &id) {
        return parts.store->contains(id) && needsIt(serviceFromKey(parts.store->serviceKey(id)));
    });
    const QList<StoredFilm> films = parts.films ? parts.films->films() : QList<StoredFilm>();
    const auto filmCount = std::count_if(films.cbegin(), films.cend(), [&](const StoredFilm &film) {
        const bool hasOpenJob = std::any_of(film.jobs.cbegin(), film.jobs.cend(),
                                            [&open](const QUuid &id) { return open.contains(id); });
        return !film.isJoined && !film.isCancelled && !hasOpenJob && needsIt(film.film.service);
    });
    return static_cast<int>(jobCount + filmCount);
}

/// Returns true while quitting would throw away what the user is about to do.
bool MainWindow::Private::isUserBusy() const
{
    const auto dialogs = q->findChildren<QDialog *>();
    return form->isWaiting() || gate->isEstimating() ||
           std::any_of(dialogs.cbegin(), dialogs.cend(),
                       [](const QDialog *dialog) { return dialog->isVisible() && dialog->isModal(); });
}

void MainWindow::openService()
{
    openSettings();
    d->settingsDialog->showService();
}

void MainWindow::askForKey()
{
    askForKeyOf(d->parts.settings->serviceAddress());
}

void MainWindow::askForKeyOf(const ServiceAddress &service)
{
    openSettings();
    d->settingsDialog->askForKey(service);
}

void MainWindow::importTable()
{
    auto *dialog = new QFileDialog(this, tr("Choose a table of jobs"), {}, tr("Tables (*.csv *.tsv *.txt)"));
    dialog->setObjectName(QStringLiteral("chooseTable"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { d->reviewTable(file); });
    dialog->open();
}

void MainWindow::Private::reviewTable(const QString &file)
{
    const ServiceAddress service = parts.settings->serviceAddress();
    auto *dialog = new ImportDialog(file,
                                    {.rule = addressRuleOf(service),
                                     .price = gate->ruleFor(service),
                                     .balance = gate->balanceAt(service)},
                                    q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(status, &ServiceStatus::changed, dialog,
            [this, dialog, service] { dialog->setPrice(gate->ruleFor(service), gate->balanceAt(service)); });
    connect(dialog, &ImportDialog::submitRequested, gate, [this, dialog, service](QList<PlannedJob> planned) {
        for (PlannedJob &job : planned)
            job.request.quality = parts.settings->draftQuality();
        // Deleted with the last confirmation that could still be accepted, so the dialog resumes if none was.
        const std::shared_ptr<void> asked(nullptr, [open = QPointer(dialog)](void *) {
            if (open && open->isVisible())
                open->resume();
        });
        gate->submitTable(planned, service, [open = QPointer(dialog), asked] {
            if (open)
                open->accept();
        });
    });
    dialog->open();
}

void MainWindow::Private::editJob(const QUuid &id)
{
    const auto job = parts.store->job(id);
    if (!job)
        return;
    if (canEdit(*job)) {
        form->beginEdit(job->id, shownName(*job), job->request);
        parts.runner->hold(job->id);
    } else {
        form->endEdit();
        form->setRequest(job->request);
        form->focusFirst();
    }
}

void MainWindow::Private::changeJob(const QUuid &id, const GenerationRequest &request)
{
    const Expected<void> changed = parts.runner->edit(id, request);
    form->endEdit();
    if (changed)
        jobs->selectJob(id);
    else
        showRefusal(changed.error());
}

/// Shows the error at the field it is about, or in the notice bar if it's about no field of the form.
void MainWindow::Private::showRefusal(const Error &error)
{
    if (form->showError(error))
        return;
    if (error.field == QLatin1String("output"))
        notice->say(NoticeBar::Kind::Warning, error.message, MainWindow::tr("Choose a folder"), [this] {
            q->openSettings();
            settingsDialog->showResults();
        });
    else
        notice->say(NoticeBar::Kind::Warning, error.message);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (d)
        return;
    Private::paintPlaces(this, m_formWidth);
    QMetaObject::invokeMethod(this, &MainWindow::framePainted, Qt::QueuedConnection);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    // Our own drags (a result, a row) are meant for other programs.
    if (event->source() || !DropRouter::isPromising(*event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    d->dragged.clear();
    const QStringList addresses = DropRouter::addresses(*event->mimeData());
    for (const QString &address : addresses)
        d->dragged += {.text = address, .kind = DropRouter::kindByName(address)};
    d->highlightFields(event->position().toPoint());
    d->overlay->setGeometry(rect());
    d->overlay->show();
    d->overlay->raise();
}

void MainWindow::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    d->highlightFields(event->position().toPoint());
}

/// Highlights the fields that a drop here would fill, judging by the names.
void MainWindow::Private::highlightFields(const QPoint &pointer)
{
    const QString under = form->fieldAt(form->mapFrom(q, pointer));
    const RoutedDrop drop = DropRouter::arrange(dragged, under);
    QList<QRect> areas;
    QString words;
    const auto light = [&](const QString &field, const QString &sentence) {
        const QRect area = form->fieldArea(field);
        if (area.isEmpty())
            return;
        areas += area.translated(form->mapTo(q, QPoint(0, 0)));
        // Say which field if there is only one; otherwise the highlighting is enough.
        words = areas.size() == 1 ? sentence : QString();
    };
    if (!drop.video.isEmpty())
        light(fieldName(InputRole::Video), MainWindow::tr("Use as the video"));
    if (!drop.voices.isEmpty() && drop.addsVoices)
        light(DropRouter::kMoreVoices, MainWindow::tr("Add as a voice track"));
    else if (!drop.voices.isEmpty())
        light(fieldName(InputRole::Voice), MainWindow::tr("Use as the voice track"));
    if (!drop.face.isEmpty())
        light(fieldName(InputRole::Face), MainWindow::tr("Use as the face photo"));
    overlay->setTargets(areas, words);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    d->overlay->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    d->overlay->hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const QStringList addresses = DropRouter::addresses(*event->mimeData());
    if (!addresses.isEmpty())
        takeInputs(addresses, d->form->fieldAt(d->form->mapFrom(this, event->position().toPoint())));
    else if (const QImage picture = DropRouter::picture(*event->mimeData()); !picture.isNull())
        d->takePicture(picture);
    else
        d->notice->say(NoticeBar::Kind::Warning,
                       [] { return tr("What you dropped contains no link, file or picture."); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!d)
        return QWidget::closeEvent(event);
    // A session that is ending doesn't wait for windows, and has already asked.
    if (!qGuiApp->isSavingSession() && (d->askAboutOpenWork() || d->finishPosts()))
        return event->ignore();
    if (!d->isInBackground)
        d->storeGeometry();
    QWidget::closeEvent(event);
}

std::optional<Question> MainWindow::Private::sessionQuestion() const
{
    const OpenWork work =
        mayClose || !agreed.hasExpired() ? OpenWork{} : openWork(*parts.store, *parts.runner);
    if (work.drafts == 0)
        return {};
    return Question{.name = QStringLiteral("confirmClose"),
                    .title = work.drafts == 1 ? MainWindow::tr("A draft isn't finished. Close anyway?")
                                              : MainWindow::tr("%Ln drafts aren't finished. Close anyway?",
                                                               nullptr, work.drafts),
                    .text = afterwards(work).join(u'\n'),
                    .action = MainWindow::tr("Close"),
                    .isUsual = false};
}

bool MainWindow::Private::askAboutOpenWork()
{
    const auto boxes = q->findChildren<QWidget *>(QStringLiteral("confirmClose"));
    if (std::any_of(boxes.cbegin(), boxes.cend(), [](const QWidget *box) { return box->isVisible(); }))
        return true;
    OpenWork work = mayClose || isInBackground || !agreed.hasExpired()
                        ? OpenWork{}
                        : openWork(*parts.store, *parts.runner);
    // Between pieces, a film has no open job.
    if (work.jobs == 0 && !mayClose && !isInBackground && agreed.hasExpired())
        work.jobs = filmsAtWork();
    if (work.jobs == 0)
        return false;
    QStringList lines{
        work.jobs == 1
            ? MainWindow::tr("Retalk can finish it in the background and then quit, or continue it "
                             "the next time you open Retalk.")
            : MainWindow::tr("Retalk can finish them in the background and then quit, or continue "
                             "them the next time you open Retalk.")};
    lines += afterwards(work);
    // Queued, because the box is still handling the answer.
    ask(
        q,
        {.name = QStringLiteral("confirmClose"),
         .title = work.jobs == 1 ? MainWindow::tr("A job isn't finished")
                                 : MainWindow::tr("%Ln jobs aren't finished", nullptr, work.jobs),
         .text = lines.join(u'\n'),
         .action = MainWindow::tr("Keep working in the background"),
         .alternative = MainWindow::tr("Quit")},
        [this] {
            QMetaObject::invokeMethod(
                q, [this] { workInBackground(); }, Qt::QueuedConnection);
        },
        [this] {
            agreed.setRemainingTime(kAgreed);
            QMetaObject::invokeMethod(
                q, [this] { q->close(); }, Qt::QueuedConnection);
        });
    return true;
}

void MainWindow::Private::storeGeometry()
{
    parts.settings->setValue(Setting::WindowGeometry, q->saveGeometry());
    parts.settings->setValue(Setting::WindowState, splitter->saveState());
    form->keepDraft();
}

void MainWindow::Private::workInBackground()
{
    storeGeometry();
    preview->clear(); // no playback without a window
    // Dialogs the user can't see must not wait for an answer.
    const auto dialogs = q->findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            dialog->close();
    }
    isInBackground = true;
    q->hide();
    leaveWhenDone();
}

/// In the background, the program is done once no job continues automatically.
void MainWindow::Private::leaveWhenDone()
{
    if (isInBackground && openWork(*parts.store, *parts.runner).jobs == 0 && filmsAtWork() == 0)
        Q_EMIT q->queueFinished();
}

int MainWindow::Private::filmsAtWork() const
{
    using Kind = FilmStage::Kind;
    int count = 0;
    for (const StoredFilm &film : jobs->films()->films()) {
        const Kind kind = jobs->films()->stage(film.id).kind;
        count += kind == Kind::Cutting || kind == Kind::Waiting || kind == Kind::Joining ? 1 : 0;
    }
    return count;
}

bool MainWindow::maySessionEnd()
{
    const auto question = d ? d->sessionQuestion() : std::nullopt;
    if (!question)
        return true;
    bool mayEnd = false;
    QEventLoop loop;
    const QPointer<QMessageBox> box = ask(this, *question, [&mayEnd] { mayEnd = true; });
    connect(box, &QDialog::finished, &loop, &QEventLoop::quit);
    // There may be no user to answer, and the logout must not hang.
    QTimer::singleShot(kSessionPatience, &loop, [&mayEnd, &loop] {
        mayEnd = true;
        loop.quit();
    });
    loop.exec();
    if (box)
        box->close();
    if (mayEnd)
        d->agreed.setRemainingTime(kAgreed);
    return mayEnd;
}

void MainWindow::skipCloseQuestion()
{
    if (d)
        d->agreed.setRemainingTime(kAgreed);
}

bool MainWindow::isInBackground() const
{
    return d && d->isInBackground;
}

void MainWindow::quitSoon()
{
    if (d)
        d->countdown->start();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (d && std::exchange(d->isInBackground, false))
        d->showJob(d->jobs->currentJob());
}

bool MainWindow::Private::finishPosts()
{
    if (mayClose || !parts.exit || !parts.exit->isNeeded())
        return false;
    if (std::exchange(isFinishing, true))
        return true;
    gate->stop();
    form->setEnabled(false);
    jobs->setEnabled(false);
    notice->say(
        NoticeBar::Kind::Note,
        //: The window closes after that
        [] { return MainWindow::tr("Finishing: waiting for the service's answer…"); },
        [] { return MainWindow::tr("Close now"); }, [this] { closeWhenFinished(); });
    QObject::connect(parts.exit, &GracefulShutdown::done, q, [this] { closeWhenFinished(); });
    parts.exit->start();
    return true;
}

void MainWindow::Private::closeWhenFinished()
{
    mayClose = true;
    q->close();
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!d)
        return;
    if (event->type() == QEvent::LanguageChange)
        d->menu->retranslate();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        d->status->refreshWhenOld();
}

} // namespace retalk
