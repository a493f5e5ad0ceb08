#pragma once

#include <QMenuBar>

namespace retalk {

class StageActions;

/// The menu bar. Every command is an action with an objectName, so that tests can find it and the keyboard
/// can trigger it; the window connects the actions.
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
    QAction *pauseQueue; ///< checked while paused
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

    /// Adds the commands for the clip on the stage to the View menu.
    void addStageActions(StageActions *actions);

    QMenu *fileMenu() const { return m_file; }
    QMenu *editMenu() const { return m_edit; }
    /// Filled with the most recent inputs each time it opens.
    QMenu *recentMenu() const { return m_recent; }
    /// Filled with the selected job's commands each time it opens.
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
