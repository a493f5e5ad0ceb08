#include "mainwindow/mainwindow.h"

#include "common/hairline.h"
#include "common/icons.h"
#include "common/language.h"
#include "common/theme.h"
#include "joblist/joblistpane.h"
#include "jobs/jobrunner.h"
#include "jobs/jobstore.h"
#include "local/localservice.h"
#include "mainwindow/aboutbox.h"
#include "mainwindow/dropoverlay.h"
#include "mainwindow/droprouter.h"
#include "mainwindow/dropsorter.h"
#include "mainwindow/mainmenu.h"
#include "mainwindow/noticebar.h"
#include "mainwindow/referencepicture.h"
#include "mainwindow/sample.h"
#include "mainwindow/servicestatus.h"
#include "mainwindow/statuscorner.h"
#include "mainwindow/submitgate.h"
#include "preview/localsynccheck.h"
#include "preview/previewpane.h"
#include "requestform/facefinder.h"
#include "requestform/importdialog.h"
#include "requestform/inputinspector.h"
#include "requestform/requestform.h"
#include "settings/layeredsecretstore.h"
#include "settings/settings.h"
#include "settings/settingsdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QNetworkAccessManager>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace retalk {

namespace {

constexpr int kFormWidth = 335;
constexpr QSize kDesignSize(1280, 800);
constexpr QSize kSmallestSize(880, 560);

} // namespace

class MainWindow::Private
{
public:
    Private(MainWindow *window, const Parts &givenParts);

    void layOut();
    void connectMenu();
    void connectPanes();
    void retranslate();
    void passStatus();
    void fill(const RoutedDrop &drop);
    void takePicture(const QImage &picture);
    void offerSample();
    void reviewTable(const QString &file);
    void showTheme();

    MainWindow *q;
    Parts parts;
    /// For public addresses only: never carries a key.
    QNetworkAccessManager network;
    ServiceStatus *status;
    MainMenu *menu;
    StatusCorner *corner;
    RequestForm *form;
    NoticeBar *notice;
    PreviewPane *preview;
    JobListPane *jobs;
    QSplitter *splitter;
    DropOverlay *overlay;
    SubmitGate *gate;
    FaceFinder *faceFinder;
    SettingsDialog *settingsDialog = nullptr;
    bool isSampleOffered = false;
    bool isServiceJustChosen = false;
};

MainWindow::Private::Private(MainWindow *window, const Parts &givenParts)
    : q(window)
    , parts(givenParts)
    , status(new ServiceStatus(parts.settings, parts.secrets, parts.local, parts.transport, window))
    , menu(new MainMenu)
    , corner(new StatusCorner(parts.settings, status))
    , form(new RequestForm(parts.settings))
    , notice(new NoticeBar)
    , preview(new PreviewPane)
    , jobs(new JobListPane(parts.store, parts.runner))
    , splitter(new QSplitter(Qt::Vertical))
    , overlay(new DropOverlay(window))
    , gate(new SubmitGate(parts.settings, parts.runner, status, window))
    , faceFinder(new FaceFinder(parts.local, parts.transport, window))
{
    form->setObjectName(QStringLiteral("requestForm"));
    preview->setObjectName(QStringLiteral("previewPane"));
    jobs->setObjectName(QStringLiteral("jobListPane"));
}

void MainWindow::Private::layOut()
{
    auto *bar = new QWidget;
    bar->setBackgroundRole(QPalette::Base);
    bar->setAutoFillBackground(true);
    bar->setFixedHeight(31);
    auto *barRow = new QHBoxLayout(bar);
    barRow->setContentsMargins(4, 0, 0, 0);
    barRow->addWidget(menu, 1, Qt::AlignVCenter);
    barRow->addWidget(corner);

    form->setFixedWidth(kFormWidth);
    preview->setMinimumHeight(220);
    if (parts.local && parts.local->isInstalled())
        preview->setSyncCheck(new LocalSyncCheck(parts.local, parts.transport, preview));
    jobs->setMinimumHeight(140);
    splitter->setObjectName(QStringLiteral("previewSplitter"));
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(preview);
    splitter->addWidget(jobs);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({490, 279});

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(notice);
    right->addWidget(splitter, 1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(form);
    body->addWidget(new Hairline(Qt::Vertical));
    body->addLayout(right, 1);
    auto *whole = new QVBoxLayout(q);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(bar);
    whole->addWidget(new Hairline(Qt::Horizontal));
    whole->addLayout(body, 1);
    overlay->raise();
}

void MainWindow::Private::connectMenu()
{
    connect(menu->openVideo, &QAction::triggered, form, &RequestForm::browseVideo);
    connect(menu->importTable, &QAction::triggered, q, &MainWindow::importTable);
    connect(menu->trySample, &QAction::triggered, q, &MainWindow::trySample);
    connect(menu->saveResult, &QAction::triggered, preview, &PreviewPane::saveAs);
    connect(menu->showInFolder, &QAction::triggered, preview, &PreviewPane::showInFolder);
    connect(menu->settings, &QAction::triggered, q, &MainWindow::openSettings);
    connect(menu->quit, &QAction::triggered, q, &QWidget::close);
    connect(menu->undoRemove, &QAction::triggered, jobs, &JobListPane::undoRemove);
    connect(menu->paste, &QAction::triggered, q, [this] {
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        const QStringList addresses = DropRouter::addresses(*data);
        if (!addresses.isEmpty())
            q->takeInputs(addresses);
        else if (const QImage picture = DropRouter::picture(*data); !picture.isNull())
            takePicture(picture);
    });
    connect(menu->clearForm, &QAction::triggered, form, [this] {
        GenerationRequest empty = form->request();
        empty.videoUrl.clear();
        empty.audioUrl.clear();
        empty.referenceImageUrl.clear();
        empty.callbackUrl.clear();
        form->setRequest(empty);
    });
    connect(menu->findJob, &QAction::triggered, jobs, &JobListPane::focusSearch);
    connect(menu->submit, &QAction::triggered, form, &RequestForm::submit);
    connect(menu->jobMenu(), &QMenu::aboutToShow, jobs, [this] {
        menu->jobMenu()->clear();
        menu->jobMenu()->addAction(menu->submit);
        menu->jobMenu()->addSeparator();
        jobs->fillMenu(menu->jobMenu());
    });
    connect(menu->play, &QAction::triggered, preview, &PreviewPane::togglePlay);
    connect(menu->fullScreen, &QAction::triggered, preview, &PreviewPane::toggleFullScreen);
    connect(menu->snapshot, &QAction::triggered, preview, &PreviewPane::saveSnapshot);
    const std::pair<QAction *, const char *> themes[] = {
        {menu->themeSystem, "system"}, {menu->themeLight, "light"}, {menu->themeDark, "dark"}};
    for (const auto &[action, name] : themes) {
        connect(action, &QAction::triggered, parts.settings,
                [settings = parts.settings, name = QLatin1String(name)] {
                    settings->setValue(Setting::Theme, QString(name));
                });
    }
    connect(menu->website, &QAction::triggered, q,
            [] { QDesktopServices::openUrl(QUrl(QStringLiteral("https://evolink.ai"))); });
    connect(menu->about, &QAction::triggered, q, [this] { showAbout(q); });
    for (QAction *action : {menu->saveResult, menu->showInFolder})
        action->setEnabled(false);
    connect(preview, &PreviewPane::resultAvailableChanged, menu->saveResult, &QAction::setEnabled);
    connect(preview, &PreviewPane::resultAvailableChanged, menu->showInFolder, &QAction::setEnabled);
    // The Job menu is rebuilt each time it opens: the shortcut must not depend on it.
    q->addAction(menu->submit);
}

void MainWindow::Private::connectPanes()
{
    connect(status, &ServiceStatus::changed, q, [this] { passStatus(); });
    connect(corner, &StatusCorner::settingsRequested, q, [this] {
        if (status->state() == ServiceStatus::State::NeedsKey ||
            status->state() == ServiceStatus::State::Refused)
            q->askForKey();
        else
            q->openSettings();
    });
    connect(corner, &StatusCorner::serviceChosen, q, [this] { isServiceJustChosen = true; });
    connect(parts.secrets, &LayeredSecretStore::changed, status, &ServiceStatus::refresh);
    connect(form, &RequestForm::submitRequested, gate,
            [this](const QList<GenerationRequest> &requests, std::optional<double> credits) {
                QList<NamedRequest> named;
                for (const GenerationRequest &request : requests)
                    named.append({request, {}});
                gate->submit(named, parts.settings->serviceAddress(), credits);
            });
    connect(form, &RequestForm::playRequested, preview,
            [this](const QUrl &source) { preview->showInput(source); });
    connect(gate, &SubmitGate::submitted, jobs, [this](const QUuid &job) {
        notice->dismiss();
        jobs->selectJob(job);
    });
    connect(gate, &SubmitGate::refused, form, [this](const Error &error) {
        if (error.field.isEmpty())
            notice->say(NoticeBar::Kind::Warning, error.message);
        else
            form->complain(error);
    });
    connect(form, &RequestForm::videoChanged, faceFinder, &FaceFinder::find);
    connect(form, &RequestForm::videoChanged, preview, [this](const QString &video) {
        // The chosen clip takes the empty stage, but never the place of a job. What lies elsewhere is not
        // fetched unasked.
        const QString path = localFilePath(video);
        if (!preview->shownJob().isNull())
            return;
        if (path.isEmpty())
            preview->clear();
        else
            preview->showInput(QUrl::fromLocalFile(path));
    });
    connect(faceFinder, &FaceFinder::found, form,
            [this](const QString &video, const QList<FoundFace> &faces) {
                if (video == form->request().videoUrl)
                    form->setFaces(faces);
            });
    connect(preview, &PreviewPane::browseRequested, form, &RequestForm::browseVideo);
    connect(preview, &PreviewPane::referenceFrameChosen, q,
            [this](const QImage &frame) { takePicture(frame); });

    const auto show = [this](const QUuid &id) {
        if (const auto job = parts.store->job(id))
            preview->showJob(*job);
        else
            preview->clear();
    };
    connect(jobs, &JobListPane::currentJobChanged, preview, show);
    connect(jobs, &JobListPane::showRequested, preview, show);
    connect(parts.store, &JobStore::changed, preview, [this, show](const QUuid &id) {
        if (id == preview->shownJob())
            show(id);
    });
    connect(jobs, &JobListPane::submitRequested, gate,
            [this](const GenerationRequest &request, const ServiceAddress &service) {
                gate->submit({{request, {}}}, service, std::nullopt);
            });
    connect(jobs, &JobListPane::editRequested, form, [this](const QUuid &id) {
        if (const auto job = parts.store->job(id))
            form->setRequest(job->request);
    });
    connect(jobs, &JobListPane::referenceFrameRequested, preview, [this](const QUuid &id) {
        if (const auto job = parts.store->job(id)) {
            form->setRequest(job->request);
            preview->showInput(sourceOf(job->request.videoUrl));
        }
    });
    connect(jobs, &JobListPane::keyRequested, q, &MainWindow::askForKey);
    connect(jobs, &JobListPane::importTableRequested, q, &MainWindow::importTable);
    connect(parts.runner, &JobRunner::settled, status, &ServiceStatus::refresh);
    connect(notice, &NoticeBar::actionClicked, q, &MainWindow::trySample);
    connect(notice, &NoticeBar::dismissed, parts.settings, [this] {
        if (isSampleOffered)
            parts.settings->setValue(Setting::SampleOffered, true);
    });
}

MainWindow::MainWindow(const Parts &parts) : d(std::make_unique<Private>(this, parts))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Retalk"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setMinimumSize(kSmallestSize);
    d->layOut();
    d->connectMenu();
    d->connectPanes();
    connect(parts.settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::Theme)
            d->showTheme();
    });
    resize(kDesignSize);
    restoreGeometry(parts.settings->value(Setting::WindowGeometry).toByteArray());
    d->splitter->restoreState(parts.settings->value(Setting::WindowState).toByteArray());
    d->form->focusFirst();
    d->showTheme();
    d->passStatus();
    if (!parts.store->setAside().isEmpty()) {
        d->notice->say(NoticeBar::Kind::Warning,
                       tr("The list of jobs could not be read and was put aside as %1. A new list was begun.")
                           .arg(parts.store->setAside()));
    } else {
        d->offerSample();
    }
}

MainWindow::~MainWindow()
{
    // A field that loses the focus while its window goes away still speaks; nobody is left to listen.
    const auto children = findChildren<QObject *>();
    for (QObject *child : children)
        child->disconnect(this);
}

void MainWindow::Private::passStatus()
{
    form->setService(parts.settings->serviceAddress(), status->price(), status->balance());
    if (status->state() == ServiceStatus::State::Checking)
        return;
    // Who chooses a service that needs a key is asked for it at once, but only then.
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
    if (!isPossible || parts.settings->value(Setting::SampleOffered).toBool() || parts.store->count() > 0)
        return;
    isSampleOffered = true;
    notice->say(NoticeBar::Kind::Offer,
                tr("New here? Our presenter can show you how it works, free on this computer."),
                tr("Try it with the sample"));
}

void MainWindow::trySample()
{
    const auto request = sampleRequest();
    if (!request)
        return;
    d->notice->dismiss();
    d->parts.settings->setValue(Setting::SampleOffered, true);
    d->parts.settings->setServiceAddress({});
    d->form->setRequest(*request);
    d->form->submit();
}

void MainWindow::takeInputs(const QStringList &addresses, const QString &fieldUnderPointer)
{
    if (addresses.isEmpty())
        return;
    auto *sorter = new DropSorter(addresses, &d->network, this);
    connect(sorter, &DropSorter::sorted, this,
            [this, sorter, fieldUnderPointer](const QList<DroppedItem> &items) {
                sorter->deleteLater();
                d->fill(DropRouter::arrange(items, fieldUnderPointer));
                Q_EMIT inputsTaken();
            });
    sorter->start();
}

void MainWindow::Private::fill(const RoutedDrop &drop)
{
    if (!drop.video.isEmpty())
        form->setVideo(drop.video);
    if (!drop.voices.isEmpty())
        form->setVoices(drop.voices);
    if (!drop.face.isEmpty())
        form->setFace(drop.face);
    if (!drop.table.isEmpty())
        reviewTable(drop.table);
    if (drop.refused.isEmpty())
        return;
    QStringList lines;
    for (const DroppedItem &item : drop.refused) {
        const QString name = sourceOf(item.text).fileName();
        //: %1 is a file name, %2 why it cannot be used
        lines += MainWindow::tr("%1: %2").arg(name.isEmpty() ? item.text : name, item.reason);
    }
    isSampleOffered = false;
    notice->say(NoticeBar::Kind::Warning,
                //: What follows names each file with the reason
                MainWindow::tr("%n could not be used:", nullptr, static_cast<int>(lines.size())) + u'\n' +
                    lines.join(u'\n'));
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
        d->settingsDialog = new SettingsDialog(
            {d->parts.settings, d->parts.secrets, d->parts.local, d->parts.transport}, this);
    }
    d->settingsDialog->show();
    d->settingsDialog->raise();
    d->settingsDialog->activateWindow();
}

void MainWindow::askForKey()
{
    openSettings();
    d->settingsDialog->askForKey();
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
    auto *dialog = new ImportDialog(file, addressRuleFor(parts.settings->serviceAddress()), q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::submitRequested, gate, [this](const QList<NamedRequest> &requests) {
        gate->submit(requests, parts.settings->serviceAddress(), std::nullopt);
    });
    dialog->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    // Our own drags (a result, a row) go outwards.
    if (event->source() || !DropRouter::isPromising(*event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    d->overlay->setGeometry(rect());
    d->overlay->show();
    d->overlay->raise();
}

void MainWindow::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
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
                       tr("There was no link, file or picture in what was dropped."));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    d->parts.settings->setValue(Setting::WindowGeometry, saveGeometry());
    d->parts.settings->setValue(Setting::WindowState, d->splitter->saveState());
    QWidget::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        d->menu->retranslate();
        // A notice in the old language would only confuse.
        d->notice->dismiss();
    }
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        d->status->refreshWhenOld();
}

} // namespace retalk
