#include "mainwindow/helppage.h"
#include "mainwindow/mainwindow_p.h"
#include "preview/stageactions.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>
#include <QUrl>

namespace retalk {

namespace {

/// An input's text in a menu: the file name, or a link's host and name.
QString recentName(const QString &text)
{
    const QString path = localFilePath(text);
    const QUrl url(text);
    QString name = !path.isEmpty() ? QFileInfo(path).fileName() : url.host() + u' ' + url.fileName();
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

void MainWindow::Private::connectFileMenu()
{
    connect(menu->openVoice, &QAction::triggered, form, &RequestForm::browseVoice);
    connect(menu->openFace, &QAction::triggered, form, &RequestForm::browseFace);
    connect(menu->recentMenu(), &QMenu::aboutToShow, q, [this] { fillRecent(); });
    connect(menu->fileMenu(), &QMenu::aboutToShow, q, [this] {
        bool isAny = false;
        for (const Setting list : {Setting::RecentVideos, Setting::RecentVoices, Setting::RecentFaces})
            isAny |= !parts.settings->value(list).toStringList().isEmpty();
        menu->recentMenu()->setEnabled(isAny);
    });
}

void MainWindow::Private::fillRecent()
{
    QMenu *recent = menu->recentMenu();
    recent->clear();
    const auto add = [this, recent](Setting list, const QString &title, const char *iconName, auto take) {
        const QStringList texts = parts.settings->value(list).toStringList();
        if (!texts.isEmpty())
            recent->addSection(title);
        for (const QString &text : texts) {
            QAction *action = recent->addAction(icon(iconName), recentName(text));
            action->setToolTip(text);
            connect(action, &QAction::triggered, form, [take, text] { take(text); });
        }
    };
    recent->setToolTipsVisible(true);
    add(Setting::RecentVideos, MainWindow::tr("Videos"), "video",
        [this](const QString &text) { form->setVideo(text); });
    add(Setting::RecentVoices, MainWindow::tr("Voice tracks"), "voice",
        [this](const QString &text) { form->setVoices({text}); });
    add(Setting::RecentFaces, MainWindow::tr("Face photos"), "face",
        [this](const QString &text) { form->setFace(text); });
}

void MainWindow::Private::connectEditMenu()
{
    // Disabled only while the menu is open, so that their shortcuts always work.
    connect(menu->editMenu(), &QMenu::aboutToShow, q, [this] {
        menu->undoRemove->setEnabled(jobs->canUndoRemove());
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        menu->paste->setEnabled(data && (data->hasImage() || !DropRouter::addresses(*data).isEmpty()));
        const GenerationRequest request = form->request();
        menu->clearForm->setEnabled(!request.videoUrl.isEmpty() || !request.audioUrl.isEmpty() ||
                                    !request.referenceImageUrl.isEmpty() || !request.callbackUrl.isEmpty());
        menu->findJob->setEnabled(parts.store->count() > 0);
    });
    connect(menu->editMenu(), &QMenu::aboutToHide, q, [this] {
        for (QAction *action : {menu->undoRemove, menu->paste, menu->clearForm, menu->findJob})
            action->setEnabled(true);
    });
    connect(menu->jobMenu(), &QMenu::aboutToShow, q, [this] {
        const GenerationRequest request = form->request();
        menu->submit->setEnabled(!request.videoUrl.isEmpty() || !request.audioUrl.isEmpty());
    });
    connect(menu->jobMenu(), &QMenu::aboutToHide, q, [this] { menu->submit->setEnabled(true); });
}

void MainWindow::Private::connectViewMenu()
{
    Settings *settings = parts.settings;
    preview->setView(compareModeFromName(settings->value(Setting::CompareMode).toString()),
                     settings->value(Setting::WipePosition).toDouble(),
                     timeStyleFromName(settings->value(Setting::TimeStyle).toString()),
                     settings->value(Setting::ShowWaveforms).toBool());
    connect(preview, &PreviewPane::waveformsToggled, settings,
            [settings](bool isShown) { settings->setValue(Setting::ShowWaveforms, isShown); });
    connect(preview, &PreviewPane::modeChosen, settings,
            [settings](CompareMode mode) { settings->setValue(Setting::CompareMode, nameOf(mode)); });
    connect(preview, &PreviewPane::wipeMoved, settings,
            [settings](double position) { settings->setValue(Setting::WipePosition, position); });
    connect(preview, &PreviewPane::timeStyleChosen, settings,
            [settings](TimeStyle style) { settings->setValue(Setting::TimeStyle, nameOf(style)); });
    StageActions &actions = preview->actions();
    menu->addStageActions(&actions);
    // The stage handles its other keys; this one works anywhere in the window.
    auto *fullScreen = new QShortcut(actions.fullScreen->shortcuts().constFirst(), q);
    fullScreen->setAutoRepeat(false);
    connect(fullScreen, &QShortcut::activated, actions.fullScreen, &QAction::trigger);
}

void MainWindow::Private::connectHelpMenu()
{
    connect(menu->help, &QAction::triggered, q, [this] { showHelp(q); });
    connect(menu->shortcuts, &QAction::triggered, q, [this] {
        if (!shortcutSheet)
            shortcutSheet =
                new ShortcutSheet(menu, {.ofJob = jobs->keys(), .ofTimeline = timeline->keys()}, q);
        shortcutSheet->show();
        shortcutSheet->raise();
        shortcutSheet->activateWindow();
    });
}

} // namespace retalk
