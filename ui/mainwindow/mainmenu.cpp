#include "mainwindow/mainmenu.h"

#include "common/icons.h"
#include "common/keyedmenu.h"
#include "preview/stageactions.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>

namespace retalk {

namespace {

QAction *add(QMenu *menu, const char *name, const char *iconName = nullptr, const QKeySequence &shortcut = {})
{
    QAction *action = menu->addAction(QString());
    // Not owned by the menu, whose clear() would delete it in menus that are filled each time they open.
    action->setParent(menu->parent());
    action->setObjectName(QLatin1String(name));
    if (iconName)
        action->setIcon(icon(iconName));
    action->setShortcut(shortcut);
    // No command should repeat thirty times a second while a key is held, least of all a payment.
    action->setAutoRepeat(false);
    return action;
}

/// Reserves plain keys for the menus themselves. The menus contain the stage's actions, and Qt treats a
/// focused menu bar as the widget of every action in its menus.
class MenuKeys : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride ||
            static_cast<QKeyEvent *>(event)->modifiers() &
                (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
            return false;
        event->accept();
        return true;
    }
};

} // namespace

MainMenu::MainMenu(QWidget *parent)
    : QMenuBar(parent)
    , m_file(KeyedMenu::addTo(this))
    , m_recent(new QMenu(this))
    , m_edit(KeyedMenu::addTo(this))
    , m_job(KeyedMenu::addTo(this))
    , m_view(KeyedMenu::addTo(this))
    , m_help(KeyedMenu::addTo(this))
{
    setNativeMenuBar(false);
    setObjectName(QStringLiteral("mainMenu"));

    openVideo = add(m_file, "openVideo", "video", QKeySequence::Open);
    openVoice = add(m_file, "openVoice", "voice", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    openFace = add(m_file, "openFace", "face");
    m_recent->setObjectName(QStringLiteral("recentMenu"));
    m_file->addMenu(m_recent);
    m_file->addSeparator();
    importTable = add(m_file, "importTable", "import", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    trySample = add(m_file, "trySample", "sparkle");
    m_file->addSeparator();
    saveResult = add(m_file, "saveResult", "save", QKeySequence::Save);
    showInFolder = add(m_file, "showInFolder", "folder");
    m_file->addSeparator();
    settings = add(m_file, "openSettings", "settings", QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    m_file->addSeparator();
    quit = add(m_file, "quit", nullptr, QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);

    undo = add(m_edit, "undo", "undo", QKeySequence::Undo);
    redo = add(m_edit, "redo");
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_edit->addSeparator();
    undoRemove = add(m_edit, "undoRemove", "undo");
    m_edit->addSeparator();
    copyResult = add(m_edit, "copyResult", "copy", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    paste = add(m_edit, "pasteInputs", "copy");
    // Text fields handle Ctrl+V themselves; everywhere else it fills the form.
    paste->setShortcuts({QKeySequence(QKeySequence::Paste), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)});
    clearForm = add(m_edit, "clearForm", "close");
    m_edit->addSeparator();
    findJob = add(m_edit, "findJob", "search", QKeySequence::Find);

    submit = add(m_job, "submit", nullptr);
    pauseQueue = add(m_job, "pauseQueueAction", "pause", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    cancelWaiting = add(m_job, "cancelWaiting", "close");
    submit->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});

    showTimeline = add(m_view, "showTimeline", "timeline", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    for (QAction *action : {pauseQueue, showTimeline}) {
        action->setCheckable(true);
        action->setIconVisibleInMenu(false); // the check mark is there
    }
    m_theme = m_view->addMenu(QString());
    auto *themes = new QActionGroup(this);
    themeSystem = add(m_theme, "themeSystem");
    themeLight = add(m_theme, "themeLight");
    themeDark = add(m_theme, "themeDark");
    for (QAction *action : {themeSystem, themeLight, themeDark}) {
        action->setCheckable(true);
        themes->addAction(action);
    }

    help = add(m_help, "helpPage", "info", QKeySequence::HelpContents);
    shortcuts = add(m_help, "shortcuts", nullptr, QKeySequence(Qt::CTRL | Qt::Key_Question));
    m_help->addSeparator();
    website = add(m_help, "website", "globe");
    about = add(m_help, "about");
    about->setMenuRole(QAction::AboutRole);
    retranslate();
}

void MainMenu::addStageActions(StageActions *actions)
{
    m_view->removeAction(m_theme->menuAction());
    m_view->removeAction(showTimeline);
    actions->fillViewMenu(m_view);
    m_view->addSeparator();
    m_view->addAction(showTimeline);
    m_view->addSeparator();
    m_view->addMenu(m_theme);
    auto *keys = new MenuKeys(this);
    installEventFilter(keys);
    const auto menus = findChildren<QMenu *>();
    for (QMenu *menu : menus)
        menu->installEventFilter(keys);
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_job->setTitle(tr("&Job"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    openVideo->setText(tr("&Open video…"));
    openVoice->setText(tr("Open &voice track…"));
    openFace->setText(tr("Open f&ace photo…"));
    m_recent->setTitle(tr("Open &recent"));
    importTable->setText(tr("&Import table…"));
    trySample->setText(tr("&Try it with the sample"));
    saveResult->setText(tr("&Save result as…"));
    showInFolder->setText(tr("Show in &folder"));
    settings->setText(tr("S&ettings…"));
    quit->setText(tr("&Quit"));
    undo->setText(tr("&Undo"));
    undo->setIconText(undo->text());
    redo->setText(tr("&Redo"));
    redo->setIconText(redo->text());
    undoRemove->setText(tr("Restore removed &jobs"));
    copyResult->setText(tr("C&opy the finished video"));
    paste->setText(tr("&Paste links or files into the form"));
    clearForm->setText(tr("&Clear the form"));
    findJob->setText(tr("&Find a job"));
    submit->setText(tr("&Make it talk"));
    //: The queue of jobs
    pauseQueue->setText(tr("&Pause the queue"));
    cancelWaiting->setText(tr("&Cancel all waiting jobs"));
    showTimeline->setText(tr("Time&line"));
    m_theme->setTitle(tr("&Theme"));
    themeSystem->setText(tr("&Follow desktop"));
    themeLight->setText(tr("&Light"));
    themeDark->setText(tr("&Dark"));
    help->setText(tr("Retalk &Help"));
    shortcuts->setText(tr("&Keyboard shortcuts"));
    website->setText(tr("About &EvoLink's VideoRetalk"));
    about->setText(tr("&About Retalk"));
}

} // namespace retalk
