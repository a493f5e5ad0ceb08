#pragma once

#include "media/playablecopy.h"
#include "player/playback.h"
#include "preview/clipprobe.h"
#include "preview/frameview.h"
#include "preview/hoverframes.h"
#include "preview/stageactions.h"
#include "preview/stagemessage.h"
#include "preview/transportbar.h"

#include <QAction>
#include <QWidget>

class QFrame;
class QLabel;
class QMenu;

namespace retalk {

class SoundStrip;

/// The picture, the message over it, and the transport below: the part that goes full screen. Owns the
/// playback.
class Stage : public QWidget
{
    Q_OBJECT
public:
    explicit Stage(QWidget *parent = nullptr);
    ~Stage() override;

    Playback &playback() { return m_playback; }
    FrameView &view() { return *m_view; }
    StageActions &actions() { return m_actions; }

    /// Shows a clip's first frame. If `original` is empty, there is nothing to compare with. If `names` is a
    /// pair, `original` is another result.
    void open(const QUrl &source, const QUrl &original, const PairNames &names = {});
    /// Text in place of a clip.
    struct Words
    {
        const char *icon = nullptr; ///< null: no icon
        QString title;
        QString sentence;
        std::optional<double> progress; ///< 0..1; if set, a bar is shown
        QString action;                 ///< label of a button that emits actionClicked(); empty: none
    };
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Stops playback and shows words, over `still` if there is one.
    void say(const Words &words, const QImage &still = {});
    /// Shows words over a clip that stays open: it has sound, but no video that can be shown.
    void sayOver(const Words &words);
    bool isEmpty() const { return m_playback.source().isEmpty(); }
    /// Returns the opened clip; the file being played may be a copy of it.
    const QUrl &source() const { return m_source; }

    void setMode(CompareMode mode);
    void setTimeStyle(TimeStyle style) { m_transport->setTimeStyle(style); }
    void setShowsWaveforms(bool isShown) { m_actions.waveforms->setChecked(isShown); }
    bool canCompare() const { return !m_original.isEmpty(); }
    /// Drops the original: from now on, the clip is shown alone.
    void dropOriginal();
    void toggleFullScreen();
    void setVolume(double volume); ///< 0..1, perceived (not linear)
    /// If true, in and out emit markRequested() instead of setting the player's range.
    void setMarksElsewhere(bool areElsewhere);
    /// Adds the commands for the clip on the stage.
    void fillMenu(QMenu *menu);

Q_SIGNALS:
    void markRequested(bool isIn);
    /// Emitted if neither the clip nor a copy of it can be played.
    void failed(const retalk::Error &error);
    /// Emitted if the clip plays without video, and a copy wouldn't have any either.
    void pictureMissing();
    /// Emitted with a sentence while a copy of the original is made, because the player can't show it as it
    /// is; with an empty string when the copy is ready.
    void originalPrepared(const QString &sentence);
    void clickedEmpty();
    /// Emitted by the button of Words.
    void actionClicked();
    void dragStarted();
    void snapshotRequested();
    void referenceRequested();
    /// Emitted with a sentence saying why the original can't be shown.
    void originalFailed(const QString &sentence);
    /// Emitted with a sentence saying why the clip plays without its sound.
    void soundFailed(const QString &sentence);
    void modeChanged(retalk::CompareMode mode);
    /// Emitted when the user chooses how to compare.
    void modeChosen(retalk::CompareMode mode);
    /// Emitted when it is known how the clip's frames must be displayed.
    void formatFound();
    /// Emitted if the clip's sound track is silent.
    void foundSilent();
    /// Emitted with everything known about the clip on the stage.
    void measured(const retalk::MediaInfo &info);
    void volumeChanged(double volume);
    void timeStyleChosen(retalk::TimeStyle style);
    void waveformsToggled(bool isShown);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// One of the two clips, and the copy played instead if the player can't play it.
    struct Clip
    {
        QUrl source;
        std::optional<MediaInfo> info; ///< set once measured
        bool isMeasured = false;       ///< probed, successfully or not
        std::optional<Error> fault;    ///< the player's error
        bool isSoundOnly = false;      ///< it plays, but without video
        std::unique_ptr<PlayableCopy> copy;
        QUrl copySource; ///< set once the copy is ready
        QUrl played() const { return copySource.isEmpty() ? source : copySource; }
    };
    static bool mayCopyHelp(const Clip &clip, const Error &error);
    void copyResult();
    void copyOriginal();
    void showOriginal();
    void sayFailed();
    void sayUnseen();
    void leaveOriginal(const Error &error);
    void takeOriginalCopy(const Expected<QUrl> &copy);
    bool isCompared() const { return m_view->mode() != CompareMode::Off; }
    void connectCopies();
    void connectActions();
    void connectPlayback();
    void refreshActions();
    void chooseMode(CompareMode mode);
    void goTo(Playback::Time target);
    void connectHover();
    void placeHover(int x);
    void showControls();
    void hideControls();
    void placeControls();
    void takeClock();
    void connectSound();
    void showSound();
    void placeMessage();
    void leaveFullScreen();

    StageActions m_actions{this};
    Playback m_playback;
    ClipProbe m_resultProbe;
    ClipProbe m_originalProbe;
    FrameView *m_view;
    StageMessage *m_message;
    SoundStrip *m_sound;
    TransportBar *m_transport;
    bool m_marksElsewhere = false;
    HoverFrames m_hoverFrames;
    QFrame *m_hover; ///< time and frame under the pointer on the time line
    QLabel *m_hoverFrame;
    QLabel *m_hoverTime;
    int m_hoverX = 0; ///< of the pointer, on the time line
    ClipClock m_resultClock;
    ClipClock m_originalClock;
    QTimer m_idle{this}; ///< in full screen, hides the controls when the pointer is idle
    QUrl m_source;
    QUrl m_original;
    Clip m_resultClip;
    Clip m_originalClip;
    QTimer m_openWatch;          ///< reports that opening takes long
    QWidget *m_home = nullptr;   ///< the normal parent, which has a box layout
    QWidget *m_screen = nullptr; ///< the full-screen window, while there is one
};

} // namespace retalk
