#pragma once

#include "preview/frameview.h"

#include <QKeyCombination>
#include <QObject>

class QAction;
class QActionGroup;
class QKeySequence;
class QMenu;

namespace retalk {

/// All commands for the clip on the stage, with their text, shortcuts and enabled state. Used by the stage's
/// keys, its menu, the buttons below it, the window's View menu and the list of shortcuts. The stage connects
/// them.
class StageActions : public QObject
{
    Q_OBJECT
public:
    explicit StageActions(QObject *parent = nullptr);

    // Playing
    QAction *play;
    QAction *stop;
    QAction *forwards;
    QAction *backwards;
    QAction *stepForward;
    QAction *stepBack;
    QAction *secondForward;
    QAction *secondBack;
    QAction *toStart;
    QAction *toEnd;
    QAction *loop; ///< checkable
    // The range
    QAction *setIn;
    QAction *setOut;
    QAction *toIn;
    QAction *toOut;
    QAction *clearRange;
    // Comparing
    QAction *resultOnly; ///< checkable, one of four
    QAction *wipe;
    QAction *sideBySide;
    QAction *flip;
    QAction *flipOver;
    QAction *wipeLeft;
    QAction *wipeRight;
    // The picture
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomToFit;
    QAction *zoomToMouth;
    QAction *switchTime;
    QAction *fullScreen;
    QAction *snapshot;
    QAction *useFrame;
    // The sound
    QAction *mute;         ///< checkable
    QAction *hearOriginal; ///< checkable
    QAction *waveforms;    ///< checkable
    // What is on the stage
    QAction *switchContent; ///< between the form's video and the result; connected by the pane

    /// The state that determines which commands are enabled.
    struct State
    {
        bool isOpen = false;
        bool hasVideo = false;
        bool isPlaying = false;
        bool isLooping = false;
        bool hasIn = false;
        bool hasOut = false;
        bool canCompare = false;
        bool canHearOriginal = false;
        bool hearsOriginal = false;
        bool isFullScreen = false;
        bool isZoomed = false;
        bool isPair = false; ///< two results rather than a result and its original
        CompareMode mode = CompareMode::Off;

        bool operator==(const State &) const = default;
    };
    void setState(const State &state);
    void retranslate();

    QAction *actionOf(CompareMode mode) const;
    /// Returns the command for this key, or null.
    QAction *actionFor(QKeyCombination key) const;
    /// Adds the commands to `menu` in submenus by group.
    void fillViewMenu(QMenu *menu);

private:
    void showState();
    QAction *add(const char *name, const char *iconName, const QList<QKeySequence> &keys);

    QActionGroup *m_modes;
    QList<QMenu *> m_menus;
    State m_state;
};

} // namespace retalk
