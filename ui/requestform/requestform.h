#pragma once

#include "api/credits.h"
#include "films/film.h"
#include "inputs/facefinder.h"
#include "inputs/filmplanner.h"
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

/// The left side of the window: all inputs and settings of a job. Keeps its content after a submission, for
/// the next variation.
class RequestForm : public QWidget
{
    Q_OBJECT
public:
    explicit RequestForm(Settings *settings, QWidget *parent = nullptr);
    ~RequestForm() override;

    /// Returns the current content of the fields, unchecked.
    GenerationRequest request() const;
    /// Fills all fields.
    void setRequest(const GenerationRequest &request);
    /// Clears the fields and applies the defaults for new jobs, if the user has chosen any.
    void clear();
    /// Records everything `act` does to the form as one step of its history.
    void change(FormStep step, const std::function<void()> &act);
    /// The steps that can be undone and redone. Use undo() and redo(), which include edits in progress.
    const QUndoStack &history() const;
    /// Saves the form's content for the next start, including edits in progress; every step saves it, too.
    void keepDraft();
    /// Restores the content saved last; not a step of the history.
    void restoreDraft();

    void setVideo(const QString &text);
    /// The first goes into the field; each further one becomes a job of its own in the same submission.
    void setVoices(const QStringList &texts);
    /// Adds voice tracks after the existing ones, without duplicates.
    void addVoices(const QStringList &texts);
    void setFace(const QString &text);
    /// Sets a function that returns the range of an input marked in the player, if any, which is offered as
    /// the part to keep.
    using RangeSource = std::function<std::optional<fixplan::KeptPart>(const QUrl &source)>;
    void setRangeSource(const RangeSource &source);

    /// Sets the service, which determines the allowed hosts and the price.
    void setService(const ServiceAddress &service, const PriceRule &price, std::optional<double> balance);
    /// Sets the people found in the current video.
    void setFaces(const QList<FoundFace> &faces);
    /// Call when the search for people in `video` starts.
    void beginFaceSearch(const QString &video);
    /// Sets the people in `video`; nothing if it couldn't be searched. Ignored if it is no longer the form's
    /// video.
    void setVideoFindings(const QString &video, const std::optional<FaceFindings> &findings);
    /// Call when the face photo is being looked at and compared with the people in the video.
    void lookAtPicture(const QString &picture);
    /// The same as setVideoFindings() for a face photo; nothing keeps what is known about it.
    void setPictureFindings(const QString &picture, const std::optional<FaceFindings> &findings);
    /// The same two for the photo of a part that isn't shown, from photoWanted().
    void lookAtPhoto(const QString &photo);
    void setPhotoFindings(const QString &photo, const std::optional<FaceFindings> &findings);
    /// Shows an error at its field. Returns false if it isn't about a field of the form.
    bool showError(const Error &error);

    /// Returns a job per voice track, in order, with the lengths known so far.
    QList<PlannedJob> jobs() const;

    /// Returns the parts of the video that have voice tracks of their own, including the selected one's
    /// current fields; empty: the whole video.
    QList<FilmPart> parts() const;
    /// -1 without parts: the fields apply to the whole video.
    int selectedPart() const;
    /// Sets the parts and the one the fields show. The first part ever marked takes over the fields' content.
    void setParts(const QList<FilmPart> &parts, int selected, FormStep step);
    /// Fills the form with a film's video, parts and sound below the voice.
    void setFilm(const Film &film);
    /// Shows this part in the fields. Not a step of the history.
    void selectPart(int part);
    /// Sets whether films can be made; false by default.
    void allowFilms(bool areAllowed);
    /// Sets whether the timeline is shown: the form then always says which part it applies to, even if that's
    /// the whole video.
    void setTimelineShown(bool isShown);
    /// Returns true if a single job isn't enough: there are parts, or the video exceeds the service's limit.
    bool isFilm() const;
    /// Returns true if the video is longer than a single job may be.
    bool isTooLong() const;
    /// Returns the film's price for the price line.
    PriceLine::FilmPrice filmPrice(const PlannedFilm &film) const;

    /// Fills all fields with a job's request; the next submission changes that job instead of creating
    /// another.
    void beginEdit(const QUuid &job, const QString &name, const GenerationRequest &request);
    /// The next submission creates a new job again. The fields keep their content.
    void endEdit();
    /// Returns the job being changed, or a null id.
    QUuid editedJob() const;

    /// Returns the field at a point of this widget ("video_url", ..., kMoreVoicesField), or an empty string.
    QString fieldAt(const QPoint &position) const;
    /// Returns that field's visible area in this widget; empty if it isn't visible.
    QRect fieldArea(const QString &field) const;

public Q_SLOTS:
    /// Returns true while a submission waits for its inputs to be checked.
    bool isWaiting() const;
    /// Checks everything and emits submitRequested(), or shows each error at its field.
    void submit();
    void browseVideo();
    void undo();
    void redo();
    void browseVoice();
    void browseFace();
    /// Focuses the first field.
    void focusFirst();
    /// Focuses the voice field, for another take of the same video.
    void focusVoice();

Q_SIGNALS:
    void submitRequested(const QList<retalk::PlannedJob> &jobs);
    /// Requests a film; its output isn't named yet.
    void filmRequested(const retalk::PlannedFilm &film);
    /// Emitted with the form's video, if that is a local file, and what is known about it; empty: none.
    void videoInspected(const QUrl &source, const retalk::MediaInfo &info);
    /// Emitted when parts() or selectedPart() has changed.
    void partsChanged();
    /// Emitted when the video has become too long for one job, or the user wants to see the parts.
    void timelineRequested();
    /// Requests that the job being changed get this request.
    void editSubmitted(const QUuid &job, const retalk::GenerationRequest &request);
    /// Emitted when what can be undone or redone has changed.
    void historyChanged();
    /// Emitted when the job is no longer being changed.
    void editEnded(const QUuid &job);
    /// Emitted before recording or playing a voice track, so that everything else is silenced.
    void silenceRequested();
    /// Emitted when the poster is clicked.
    void playRequested(const QUrl &source);
    /// Emitted with the video to search for faces; empty: none.
    void videoChanged(const QString &text);
    /// Emitted with the face photo to search for a face and compare with `people` (FoundFace::likeness);
    /// empty: none.
    void pictureChanged(const QString &text, const QStringList &people);
    /// Emitted with the photo of a part that isn't shown, to compare with `people` before a film is paid for.
    void photoWanted(const QString &photo, const QStringList &people);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
