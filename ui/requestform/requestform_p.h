#pragma once

#include "requestform/requestform.h"

#include "common/flatbutton.h"
#include "common/softlabel.h"
#include "common/switch.h"
#include "common/verdictline.h"
#include "requestform/callbackfield.h"
#include "requestform/facepicker.h"
#include "requestform/formhistory.h"
#include "requestform/formparts.h"
#include "requestform/lengthbars.h"
#include "requestform/mediainput.h"
#include "requestform/posterview.h"
#include "requestform/presetbutton.h"
#include "requestform/priceline.h"
#include "requestform/primarybutton.h"
#include "requestform/thresholdcontrol.h"
#include "requestform/underlayfield.h"
#include "requestform/urledit.h"
#include "requestform/voicelist.h"
#include "requestform/voiceplayer.h"
#include "requestform/voicestart.h"
#include "requestform/waveview.h"
#include "settings/settings.h"

#include <QElapsedTimer>
#include <QHash>
#include <QLabel>
#include <QTimer>

class QComboBox;
class QScrollArea;
class QVBoxLayout;

namespace retalk {

/// The parts of the form. requestformview.cpp lays them out and shows what is known, requestform.cpp
/// implements what the user can do.
class RequestForm::Private
{
public:
    Private(RequestForm *form, Settings *settings);

    void retranslate();
    void refresh();
    /// The voice track's length including its start; zero: unknown.
    std::chrono::milliseconds voiceLength() const;
    void showVideo();
    void showVoice();
    void showFace();
    void fillTracks();
    void openRecorder();
    void openSpeaker();
    void showPlayed(double fraction);
    void removeFirstVoice();
    MediaInput::PartOffer partOffer(InputRole role) const;
    QString faceHint() const;
    /// Stores names for the faces found, to use after the video has changed.
    void nameFaces();
    QString nicknameOfFace() const;
    QStringList likenesses() const;
    /// Returns how a photo compares with the people found, at the current threshold.
    InputVerdict photoVerdict(FaceReport::Verdict found, const QList<int> &itsScores, bool isOneOfThem) const;
    /// Shows that of the face photo.
    void showMatch();
    void askForPhotos();
    QString photoWarnings() const;
    /// Numbers the people on the poster.
    void markPeople();
    /// The person the service uses if none is chosen; -1: unknown.
    qsizetype largestFace() const;
    void fit();

    enum class Text { Entered, Typed };
    FormInputs fieldInputs(Text text) const;
    void showInputs(const FormInputs &inputs);
    void showPart(int part);
    void showWhole();
    /// Switches the fields to what `parts` has selected.
    void turnFields();
    void applyRules();
    void requestPlan();
    void showPartNote();
    /// Returns true if there was an error.
    bool showFilmErrors();
    void submitFilm();
    QString partSentence() const;
    bool isVoiceCut() const;
    bool isFilmVideo() const;
    bool hasUnderlay() const;
    bool isOneClip() const;
    bool mayHaveUnderlay() const;
    std::chrono::milliseconds roomForVoice() const;
    void lengthenPart();
    double roughCredits() const;
    std::chrono::milliseconds longest() const;

    FormState state() const;
    /// state() including edits in progress.
    FormState typed() const;
    bool isLookingForPeople() const;
    /// Returns true while an input is being checked; each check ends on its own.
    bool goesAtOnce() const;
    bool isLooking() const;
    /// Returns true if the submission must wait for the inputs to be checked: paid jobs are only submitted
    /// after that.
    bool waitsForChecks();
    /// Continues the waiting submission, or drops it if the form has changed.
    void checkAwaited();
    void apply(const FormState &state);
    FormSettings formSettings() const;
    FormSettings factorySettings() const;
    void enterAll();
    void applySettings(const FormSettings &wanted);
    void record(FormStep step);
    void keepDraft();

    RequestForm *q;
    Settings *settings;
    PosterView *poster;
    WaveView *wave;
    UrlEdit *faceLine;
    FacePicker *picker;
    MediaInput *video;
    MediaInput *voice;
    MediaInput *face;
    QComboBox *track; ///< of a voice input with several
    VoiceList *moreVoices;
    FlatButton *addVoice;
    FlatButton *recordVoice;
    FlatButton *typeVoice;
    QLabel *matchHeading;
    SoftLabel *matchHint;
    ThresholdControl *threshold;
    Switch *extend;
    LengthBars *bars;
    VerdictLine *consequence;
    CallbackField *callback;
    VoiceStart *voiceStart;
    UnderlayField *underlay;
    VerdictLine *partNote;
    VerdictLine *changeNote;
    PresetButton *presets;
    PriceLine *price;
    PrimaryButton *button;
    VoicePlayer *player;
    QScrollArea *scroll;
    QVBoxLayout *column; ///< everything that scrolls

    FormParts parts;
    QList<FilmPart> toldParts;
    FilmPlanner planner;
    bool areFilmsAllowed = false;
    bool isTimelineShown = false;
    ServiceAddress service;
    PriceRule rule = freePriceRule();
    std::optional<double> balance;
    QList<FoundFace> faces;
    enum class FaceSearch { None, Looking, Done } faceSearch = FaceSearch::None;
    QString knownVideo;
    QString knownPicture;
    FaceReport::Verdict pictureVerdict = FaceReport::Verdict::Unknown; ///< of the known picture
    bool isComparing = false;            ///< the known picture is being compared with the faces
    QHash<QString, FaceFindings> photos; ///< of the parts that aren't shown, compared with the faces
    QString comparedPhoto;               ///< the one being compared; empty: none
    QList<int> scores;                   ///< similarity to each of the faces; empty: unknown
    QHash<QString, QString> faceNames;   ///< of the faces found since start-up, by path
    QUuid editedJob;
    QString changingName;
    std::optional<DraftQuality> changingQuality; ///< of the job being changed
    GenerationRequest lastChange;                ///< the last one saved to a job
    /// The form's content when a submission started waiting for its inputs to be checked.
    std::optional<FormState> awaited;
    bool awaitsPeople = false;    ///< the press came while people were being searched for
    bool waitedForPeople = false; ///< the press continues without them
    QTimer peopleLimit;           ///< how long the press waits for them
    QString faceWarning;          ///< why the face photo will probably match no one
    QElapsedTimer sinceChange;
    FormHistory history;
    RangeSource rangeSource;
    int openSteps = 0; ///< nested changes that become one step
};

} // namespace retalk
