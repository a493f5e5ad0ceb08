#pragma once

#include "media/playablecopy.h"
#include "player/playback.h"
#include "preview/cliplook.h"
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

/// The picture, what is said over it, and the transport below: what goes full screen. Owns the playback.
class Stage : public QWidget
{
    Q_OBJECT
public:
    explicit Stage(QWidget *parent = nullptr);
    ~Stage() override;

    Playback &playback() { return m_playback; }
    FrameView &view() { return *m_view; }
    StageActions &actions() { return m_actions; }

    /// Shows a clip's first frame. `original` may be empty: nothing to compare with. `names`: `original` is
    /// another result.
    void open(const QUrl &source, const QUrl &original, const PairNames &names = {});
    /// Words in place of a clip.
    struct Words
    {
        const char *icon = nullptr; ///< none
        QString title;
        QString sentence;
        std::optional<double> progress; ///< 0..1: a bar
        QString action;                 ///< a button; actionClicked() when it is pressed
    };
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Ends playing and shows words, over `still` when there is one.
    void say(const Words &words, const QImage &still = {});
    /// Words over a clip that stays open: it has sound, but no picture that can be shown.
    void sayOver(const Words &words);
    bool isEmpty() const { return m_playback.source().isEmpty(); }
    /// The clip that was opened; what plays may be a copy of it.
    const QUrl &source() const { return m_source; }

    void setMode(CompareMode mode);
    void setTimeStyle(TimeStyle style) { m_transport->setTimeStyle(style); }
    void setShowsWaveforms(bool isShown) { m_actions.waveforms->setChecked(isShown); }
    bool canCompare() const { return !m_original.isEmpty(); }
    /// There is no original after all: from now on the clip is shown alone.
    void leaveOriginalOut();
    void toggleFullScreen();
    void setVolume(double volume); ///< 0..1, as heard
    /// In and out are markRequested(), and no range of the player's.
    void setMarksElsewhere(bool areElsewhere);
    /// Adds what can be done with the clip on the stage.
    void fillMenu(QMenu *menu);

Q_SIGNALS:
    void markRequested(bool isIn);
    /// The clip can't be played, and no copy of it either.
    void failed(const retalk::Error &error);
    /// The clip plays, but without a picture, and no copy of it would have one.
    void pictureMissing();
    /// A copy of the original is being made, for the player can't show it as it is; a sentence says so.
    /// Empty: it's there.
    void originalPrepared(const QString &sentence);
    void clickedEmpty();
    /// The button of the words.
    void actionClicked();
    void dragStarted();
    void snapshotRequested();
    void referenceRequested();
    /// The original cannot be shown; a sentence says why.
    void originalFailed(const QString &sentence);
    /// The clip plays, but not its sound; a sentence says why.
    void soundFailed(const QString &sentence);
    void modeChanged(retalk::CompareMode mode);
    /// The person chose how to compare.
    void modeChosen(retalk::CompareMode mode);
    /// It is known how the clip's frames are to be seen.
    void lookFound();
    /// The clip has sound, and nothing is to be heard in it.
    void foundSilent();
    /// All that is known about the clip on the stage.
    void measured(const retalk::MediaInfo &info);
    void volumeChanged(double volume);
    void timeStyleChosen(retalk::TimeStyle style);
    void waveformsToggled(bool isShown);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// One of the two clips, and the copy that plays in its place where the player can't play it.
    struct Clip
    {
        QUrl source;
        std::optional<MediaInfo> info; ///< once it has been measured
        bool isMeasured = false;       ///< looked at, with or without an answer
        std::optional<Error> fault;    ///< what the player said about it
        bool isSoundOnly = false;      ///< it plays, but without a picture
        std::unique_ptr<PlayableCopy> copy;
        QUrl copySource; ///< once the copy is there
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
    ClipLook m_resultLook;
    ClipLook m_originalLook;
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
    QTimer m_idle{this}; ///< in full screen, nobody moves: the controls go
    QUrl m_source;
    QUrl m_original;
    Clip m_resultClip;
    Clip m_originalClip;
    QTimer m_openWatch;          ///< opening that takes this long is told
    QWidget *m_home = nullptr;   ///< where it belongs; has a box layout
    QWidget *m_screen = nullptr; ///< the window that fills the screen, while one does
};

} // namespace retalk
