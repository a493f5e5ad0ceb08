#pragma once

#include "mainwindow/mainwindow.h"

#include "common/buttonguard.h"
#include "common/hairline.h"
#include "common/icons.h"
#include "common/language.h"
#include "common/question.h"
#include "common/servicenames.h"
#include "common/theme.h"
#include "common/wheelguard.h"
#include "films/filmrunner.h"
#include "inputs/droprouter.h"
#include "inputs/dropsorter.h"
#include "inputs/facefinder.h"
#include "inputs/inputinspector.h"
#include "joblist/filmrows.h"
#include "joblist/jobactions.h"
#include "joblist/joblistpane.h"
#include "joblist/joblistview.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/runner/orderlyexit.h"
#include "jobs/store/jobstore.h"
#include "local/localservice.h"
#include "mainwindow/aboutbox.h"
#include "mainwindow/dropoverlay.h"
#include "mainwindow/mainmenu.h"
#include "mainwindow/noticebar.h"
#include "mainwindow/referencepicture.h"
#include "mainwindow/sample.h"
#include "mainwindow/shortcutsheet.h"
#include "mainwindow/statuscorner.h"
#include "mainwindow/submitgate.h"
#include "preview/previewpane.h"
#include "program/localsynccheck.h"
#include "program/resultcheck.h"
#include "program/servicestatus.h"
#include "requestform/importdialog.h"
#include "requestform/requestform.h"
#include "secrets/layeredsecretstore.h"
#include "settings/settings.h"
#include "settings/settingsdialog.h"
#include "timeline/timelinepane.h"

#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QSplitter>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace retalk {

/// What the window is made of. mainwindowwiring.cpp says how the pieces hang together, mainwindow.cpp what
/// the person can do with them.
class MainWindow::Private
{
public:
    Private(MainWindow *window, const Parts &givenParts);

    /// Where layOut() will put the panes, in their colours.
    static void paintPlaces(QWidget *frame, int formWidth);
    void layOut();
    void connectMenu();
    void connectFileMenu();
    void connectEditMenu();
    /// Undo is for the job list: the keyboard is there or the last step was, and it can still be undone.
    bool undoesInList() const;
    bool redoesInList() const;
    bool isInList() const;
    void nameSteps();
    void connectViewMenu();
    void connectHelpMenu();
    void fillRecent();
    void connectPanes();
    void retranslate();
    void passStatus();
    void fill(const RoutedDrop &drop);
    void reviewPairs(const QList<DroppedPair> &pairs);
    void lightFields(const QPoint &pointer);
    void takePicture(const QImage &picture);
    void offerSample();
    void connectForm();
    void connectTimeline();
    void showTimeline(bool isShown);
    void placePlayhead();
    void connectFaces();
    void connectJobs();
    /// Pausing, limits and what is bought.
    void connectQueue();
    void editJob(const QUuid &id);
    void changeJob(const QUuid &id, const GenerationRequest &request);
    void reviewTable(const QString &file);
    void tellRefusal(const Error &error);
    void showTheme();
    /// Begins to wait for the answers to requests that have left; false when there are none.
    bool finishPosts();
    void closeAtLast();
    /// What a session that ends asks before drafts that are being made are lost; nothing when there are none.
    std::optional<Question> sessionQuestion() const;
    /// Asks what becomes of jobs that aren't finished; false when there are none.
    bool askAboutOpenWork();
    void workInBackground();
    void leaveWhenDone();
    /// Films that are being cut, submitted or joined here.
    int filmsAtWork() const;
    void keepPlace();
    void showJob(const QUuid &id);
    void showChange(const QUuid &id);
    std::optional<Job> rowAsJob(const QUuid &id) const;

    MainWindow *q;
    Parts parts;
    WheelGuard wheelGuard;
    ButtonGuard buttonGuard;
    /// For public addresses only: never carries a key.
    QNetworkAccessManager network;
    ServiceStatus *status;
    QWidget *bar;
    MainMenu *menu;
    StatusCorner *corner;
    QSplitter *columns;
    RequestForm *form;
    QWidget *right;
    NoticeBar *notice;
    QSplitter *splitter;
    QWidget *viewer; ///< the preview over the timeline
    PreviewPane *preview;
    TimelinePane *timeline;
    JobListPane *jobs;
    DropOverlay *overlay;
    QPointer<QWidget> beforeMenu;                 ///< where the keyboard was before it went to the menu bar
    QList<std::shared_ptr<QTemporaryDir>> tables; ///< of what was dropped in pairs
    QList<DroppedItem> dragged;                   ///< what is being dragged over the window, by its names
    SubmitGate *gate;
    FaceFinder *videoFaces;
    FaceFinder *pictureFaces;
    SettingsDialog *settingsDialog = nullptr;
    ShortcutSheet *shortcutSheet = nullptr;
    bool isSampleOffered = false;
    bool isSampleBeingSubmitted = false;
    QUuid sampleJob;          ///< plays by itself when it's done
    double lowestBalance = 0; ///< Setting::PauseBelowCredits
    QString toldLowBalance;   ///< the notice about it, which may have made way for another
    bool isServiceJustChosen = false;
    QUrl timelineVideo;       ///< which the timeline shows
    QString longVideo;        ///< for which the timeline opened by itself
    bool isListNewer = false; ///< the last step that can be undone was in the job list, not in the form
    bool isFinishing = false;
    bool mayClose = false;       ///< whatever is under way
    bool isInBackground = false; ///< hidden while it works off the queue
    /// Until then the person has agreed to interrupt what is open.
    QDeadlineTimer agreed{0};
};

} // namespace retalk
