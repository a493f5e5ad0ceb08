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
#include "joblist/jobline.h"
#include "joblist/joblistpane.h"
#include "joblist/joblistview.h"
#include "jobs/runner/gracefulshutdown.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/store/jobstore.h"
#include "local/localservice.h"
#include "mainwindow/aboutbox.h"
#include "mainwindow/dropoverlay.h"
#include "mainwindow/mainmenu.h"
#include "mainwindow/noticebar.h"
#include "mainwindow/quitcountdown.h"
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

/// The parts of the window. mainwindowwiring.cpp connects them, mainwindow.cpp implements what the user can
/// do with them.
class MainWindow::Private
{
public:
    Private(MainWindow *window, const Parts &givenParts);

    /// Paints placeholders in the panes' colours where layOut() will put the panes.
    static void paintPlaces(QWidget *frame, int formWidth);
    void layOut();
    void connectMenu();
    void connectFileMenu();
    void connectEditMenu();
    /// Returns true if Undo applies to the job list: it has something to undo, and has the focus or the
    /// latest change.
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
    void highlightFields(const QPoint &pointer);
    void takePicture(const QImage &picture);
    void offerSample();
    void connectForm();
    void connectTimeline();
    void showTimeline(bool isShown);
    void placePlayhead();
    void connectFaces();
    void connectJobs();
    /// Pausing, limits and buying credits.
    void connectQueue();
    void editJob(const QUuid &id);
    void changeJob(const QUuid &id, const GenerationRequest &request);
    void reviewTable(const QString &file);
    void showRefusal(const Error &error);
    void showTheme();
    /// Starts waiting for the responses to requests already sent; returns false if there are none.
    bool finishPosts();
    void closeWhenFinished();
    /// The question to ask before the end of the session discards drafts in progress; nothing if there are
    /// none.
    std::optional<Question> sessionQuestion() const;
    /// Asks what to do about unfinished jobs; returns false if there are none.
    bool askAboutOpenWork();
    void workInBackground();
    void leaveWhenDone();
    /// Number of films being cut, submitted or joined by this process.
    int filmsAtWork() const;
    bool isUserBusy() const;
    int unfinishedJobs(const ServiceAddress &service) const;
    void storeGeometry();
    void showJob(const QUuid &id);
    void showChange(const QUuid &id);
    std::optional<Job> rowAsJob(const QUuid &id) const;

    MainWindow *q;
    Parts parts;
    WheelGuard wheelGuard;
    ButtonGuard buttonGuard;
    /// For public addresses only: never sends a key.
    QNetworkAccessManager network;
    ServiceStatus *status;
    QWidget *bar;
    MainMenu *menu;
    StatusCorner *corner;
    QSplitter *columns;
    RequestForm *form;
    QWidget *right;
    NoticeBar *notice;
    NoticeBar *quitNotice; ///< apart from the other one, which may not have been read yet
    QuitCountdown *countdown;
    QSplitter *splitter;
    QWidget *viewer; ///< the preview above the timeline
    PreviewPane *preview;
    TimelinePane *timeline;
    JobListPane *jobs;
    DropOverlay *overlay;
    QPointer<QWidget> beforeMenu;                 ///< had the focus before the menu bar
    QList<std::shared_ptr<QTemporaryDir>> tables; ///< tables made from dropped pairs
    QList<DroppedItem> dragged;                   ///< being dragged over the window, judged by name
    SubmitGate *gate;
    FaceFinder *videoFaces;
    FaceFinder *pictureFaces;
    FaceFinder *photoFaces; ///< in the photos of a film's other parts
    SettingsDialog *settingsDialog = nullptr;
    ShortcutSheet *shortcutSheet = nullptr;
    bool isSampleOffered = false;
    bool isSampleBeingSubmitted = false;
    QUuid sampleJob;             ///< played automatically when done
    double lowestBalance = 0;    ///< Setting::PauseBelowCredits
    NoticeBar::Words lowBalance; ///< the low-balance notice, which may have been replaced by another
    bool isServiceJustChosen = false;
    QUrl timelineVideo;       ///< the video shown in the timeline
    QString longVideo;        ///< the video for which the timeline opened automatically
    bool isListNewer = false; ///< the last undoable step was in the job list rather than in the form
    bool isFinishing = false;
    bool mayClose = false;       ///< close without asking
    bool isInBackground = false; ///< hidden while it finishes the queue
    /// Until then, the user's consent to interrupt unfinished jobs is valid.
    QDeadlineTimer agreed{0};
};

} // namespace retalk
