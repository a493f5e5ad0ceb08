#pragma once

#include "api/credits.h"
#include "films/film.h"
#include "inputs/facefinder.h"
#include "inputs/filmoutlook.h"
#include "inputs/plannedjob.h"
#include "media/fixplan.h"
#include "media/mediainfo.h"
#include "net/serviceaddress.h"
#include "requestform/formhistory.h"
#include "requestform/priceline.h"

#include <QUuid>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace retalk {

class MediaInput;
class Settings;

/// The left of the window: everything that is asked for. Stays filled after a submit, for the next variation.
class RequestForm : public QWidget
{
    Q_OBJECT
public:
    explicit RequestForm(Settings *settings, QWidget *parent = nullptr);
    ~RequestForm() override;

    /// What the fields say now; not checked.
    GenerationRequest request() const;
    /// Fills every field.
    void setRequest(const GenerationRequest &request);
    /// Empties the fields, and takes the settings for new jobs where they have been chosen.
    void clear();
    /// All that `act` does to the form is one step of its history.
    void change(FormStep step, const std::function<void()> &act);
    /// The steps that can be undone and redone; use undo() and redo(), which count what is being typed.
    const QUndoStack &history() const;
    /// Keeps what is in the form for the next start, with what is being typed; every step does it too.
    void keepDraft();
    /// What was in the form when the program ended; no step of the history.
    void restoreDraft();

    void setVideo(const QString &text);
    /// The first goes into the field; each further one becomes a job of its own on the same submit.
    void setVoices(const QStringList &texts);
    /// They come after those that are there; what is there already is not added again.
    void addVoices(const QStringList &texts);
    void setFace(const QString &text);
    /// Says which part of an input is marked where it is played, if any: it is offered as the part to keep.
    using RangeSource = std::function<std::optional<fixplan::KeptPart>(const QUrl &source)>;
    void setRangeSource(const RangeSource &source);

    /// Decides which hosts may be named and what it costs.
    void setService(const ServiceAddress &service, const PriceRule &price, std::optional<double> balance);
    /// The people found in the present video.
    void setFaces(const QList<FoundFace> &faces);
    /// Who is in `video` is being looked at.
    void lookForFaces(const QString &video);
    /// Who is in `video`; nothing: it could not be looked at. Ignored when it is no longer the form's.
    void setVideoFindings(const QString &video, const std::optional<FaceFindings> &findings);
    /// The same about a reference picture.
    void setPictureFindings(const QString &picture, const FaceFindings &findings);
    /// Shows what was refused, at its field. False when it is about no field of the form.
    bool complain(const Error &error);

    /// Every voice's job, in order, with the lengths that are known.
    QList<PlannedJob> jobs() const;

    /// The parts of the video that get voice tracks of their own, with what the fields say about the selected
    /// one; none: the whole video.
    QList<FilmPart> parts() const;
    /// -1 without parts: the fields are about the whole video.
    int selectedPart() const;
    /// Other parts, of which the fields show one. The first that is marked takes over what they say.
    void setParts(const QList<FilmPart> &parts, int selected, FormStep step);
    /// Fills the form with a film's video, parts and sound below.
    void setFilm(const Film &film);
    /// The fields show this part. No step of the history.
    void selectPart(int part);
    /// Whether films can be made at all; not before this has been said.
    void allowFilms(bool areAllowed);
    /// Whether the timeline is shown: then the form says which part it's about, also that there is none.
    void setTimelineShown(bool isShown);
    /// True where one job can't do it: there are parts, or the video is longer than the service takes.
    bool isFilm() const;
    /// The price of the film as the money line says it.
    PriceLine::FilmPrice filmPrice(const PlannedFilm &film) const;

    /// Fills every field with a job's request; the next submit changes that job instead of making another.
    void beginChange(const QUuid &job, const QString &name, const GenerationRequest &request);
    /// The next submit makes a job of its own again. The fields stay.
    void endChange();
    /// The job that is being changed, or a null id.
    QUuid changing() const;

    /// The field under a point of this widget ("video_url", ..., kMoreVoicesField), or empty.
    QString fieldAt(const QPoint &position) const;
    /// Where that field is to be seen in this widget; empty while it is not.
    QRect fieldArea(const QString &field) const;

public Q_SLOTS:
    /// Checks everything and emits submitRequested(), or shows every mistake at its field.
    void submit();
    void browseVideo();
    void undo();
    void redo();
    void browseVoice();
    void browseFace();
    /// Puts the cursor into the first field.
    void focusFirst();
    /// Into the voice's, for another take of the same video.
    void focusVoice();

Q_SIGNALS:
    void submitRequested(const QList<retalk::PlannedJob> &jobs);
    /// A film shall be made; its output isn't named yet.
    void filmRequested(const retalk::PlannedFilm &film);
    /// The form's video, a file of this computer, and what is known of it; empty: none.
    void videoLooked(const QUrl &source, const retalk::MediaInfo &info);
    /// parts() or selectedPart() are others.
    void partsChanged();
    /// The video has become too long for one job, or the parts shall be seen.
    void timelineWanted();
    /// The job that is being changed shall be made with this request.
    void changeRequested(const QUuid &job, const retalk::GenerationRequest &request);
    /// What can be undone or redone is another.
    void historyChanged();
    /// It is no longer being changed.
    void changeEnded(const QUuid &job);
    /// A voice is to be recorded or listened to: nothing else shall be heard.
    void quietWanted();
    /// The poster was clicked.
    void playRequested(const QUrl &source);
    /// The video that is to be searched for faces; empty: none any more.
    void videoChanged(const QString &text);
    /// The face photo that is to be searched for a face and held against `people` (FoundFace::likeness);
    /// empty: none any more.
    void pictureChanged(const QString &text, const QStringList &people);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
