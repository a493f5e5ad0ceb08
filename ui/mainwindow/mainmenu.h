#pragma once

#include <QMenuBar>

namespace retalk {

class StageActions;

/// The menus. Every command is an action with an objectName, so that it can be found by tests and triggered
/// by keyboard; what it does is connected by the window.
class MainMenu : public QMenuBar
{
    Q_OBJECT
public:
    explicit MainMenu(QWidget *parent = nullptr);

    // File
    QAction *openVideo;
    QAction *openVoice;
    QAction *openFace;
    QAction *importTable;
    QAction *trySample;
    QAction *saveResult;
    QAction *showInFolder;
    QAction *settings;
    QAction *quit;
    // Edit
    QAction *undo;
    QAction *redo;
    QAction *undoRemove;
    QAction *copyResult;
    QAction *paste;
    QAction *clearForm;
    QAction *findJob;
    // Job
    QAction *submit;
    QAction *pauseQueue; ///< checked while it is paused
    QAction *cancelWaiting;
    // View
    QAction *showTimeline; ///< checkable
    QAction *themeSystem;
    QAction *themeLight;
    QAction *themeDark;
    // Help
    QAction *help;
    QAction *shortcuts;
    QAction *website;
    QAction *about;

    /// The commands for the clip on the stage, in the View menu.
    void addStageActions(StageActions *actions);

    QMenu *fileMenu() const { return m_file; }
    QMenu *editMenu() const { return m_edit; }
    /// Filled with the latest inputs each time it opens.
    QMenu *recentMenu() const { return m_recent; }
    /// Filled with what can be done with the selected job each time it opens.
    QMenu *jobMenu() const { return m_job; }
    void retranslate();

private:
    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_edit;
    QMenu *m_job;
    QMenu *m_view;
    QMenu *m_theme;
    QMenu *m_help;
};

} // namespace retalk
