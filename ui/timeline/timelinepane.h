#pragma once

#include "media/mediainfo.h"
#include "timeline/timelineview.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <memory>

class QAction;
class QScrollBar;

namespace retalk {

class ElidedLabel;
class FlatButton;
class SceneFinder;

/// The timeline with its buttons. Shows the form's video and a film's parts; reads everything else (frames,
/// audio, scenes) itself, and only once it is visible.
class TimelinePane : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePane(QWidget *parent = nullptr);
    ~TimelinePane() override;

    /// Sets the form's video and the facts known about it; an empty source: none that a timeline can show.
    void setVideo(const QUrl &source, const MediaInfo &info);
    void setParts(const QList<FilmPart> &parts, int selected);
    /// Sets the preview's position in that video.
    void setPosition(std::chrono::milliseconds position);
    TimelineView *view() const { return m_view; }
    /// Returns the view's own keys as actions, for a list of shortcuts. The actions are never triggered.
    QList<QAction *> keys() const { return m_keys; }
    /// Returns the length and frame rate that a film uses; zero: unknown.
    static VideoSpan spanOf(const MediaInfo &info);

Q_SIGNALS:
    void seekRequested(std::chrono::milliseconds target);
    void edited(const QList<retalk::FilmPart> &parts, int part, retalk::PartStep step);
    void partSelected(int part);
    void playToggled();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void say();
    void read();
    void findTargets();
    void showScroll();
    void showMenu(const QPoint &position, std::chrono::milliseconds here, bool isOnPart);

    StripFrames *m_frames;
    SoundLevels *m_levels;
    TimelineView *m_view;
    QScrollBar *m_scroll;
    ElidedLabel *m_words;
    QList<QAction *> m_keys;
    FlatButton *m_in;
    FlatButton *m_out;
    FlatButton *m_split;
    FlatButton *m_remove;
    FlatButton *m_zoomOut;
    FlatButton *m_all;
    FlatButton *m_zoomIn;
    QUrl m_source;
    MediaInfo m_info;
    VideoSpan m_video;
    QList<FilmPart> m_parts;
    int m_selected = -1;
    QString m_told; ///< why an action had no effect; shown for a while
    QTimer m_telling;
    std::unique_ptr<SceneFinder> m_scenes;
    QList<std::chrono::milliseconds> m_sceneStarts;
    bool m_isRead = false;
};

} // namespace retalk
