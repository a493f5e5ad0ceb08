#pragma once

#include "requestform/requestform.h"

#include "common/flatbutton.h"
#include "common/softlabel.h"
#include "common/switch.h"
#include "common/verdictline.h"
#include "requestform/bigbutton.h"
#include "requestform/callbackfield.h"
#include "requestform/facepicker.h"
#include "requestform/formhistory.h"
#include "requestform/formparts.h"
#include "requestform/lengthbars.h"
#include "requestform/mediainput.h"
#include "requestform/posterview.h"
#include "requestform/presetbutton.h"
#include "requestform/priceline.h"
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

class QComboBox;
class QScrollArea;
class QVBoxLayout;

namespace retalk {

/// What the form is made of. requestformview.cpp lays it out and shows what is known, requestform.cpp says
/// what one can do with it.
class RequestForm::Private
{
public:
    Private(RequestForm *form, Settings *settings);

    void retranslate();
    void refresh();
    /// How long the voice lasts with its start; zero: not known.
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
    /// Remembers what the faces found are called, for when another video comes.
    void nameFaces();
    QString nicknameOfFace() const;
    QStringList likenesses() const;
    /// Says what the face photo is to the people found, at the present threshold.
    void showMatch();
    /// Numbers the people on the poster.
    void markPeople();
    /// Whom the service takes when nobody is chosen; -1: not known.
    qsizetype largestFace() const;
    void fit();

    enum class Text { Entered, Typed };
    FormInputs fieldInputs(Text text) const;
    void showInputs(const FormInputs &inputs);
    void showPart(int part);
    void showWhole();
    /// To what `parts` says that they show.
    void turnFields();
    void applyRules();
    void askOutlook();
    void showPartNote();
    /// True when there was something to complain about.
    bool complainAboutFilm();
    void submitFilm();
    QString partSentence() const;
    double roughCredits() const;
    std::chrono::milliseconds longest() const;

    FormState state() const;
    /// The same with what is still being typed.
    FormState typed() const;
    /// True while one of the inputs is being looked at, which each look ends by itself.
    bool isLooking() const;
    /// What costs money is submitted once its inputs have been looked at. True when that is still to come.
    bool awaitsLook();
    /// Goes on with the press that waits, or forgets it where the form says something else now.
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
    QComboBox *track; ///< of a voice with several
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
    BigButton *button;
    VoicePlayer *player;
    QScrollArea *scroll;
    QVBoxLayout *column; ///< of everything that scrolls

    FormParts parts;
    QList<FilmPart> toldParts;
    FilmOutlook outlook;
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
    QList<int> scores;                 ///< how much it shows each of the faces; empty: not known
    QHash<QString, QString> faceNames; ///< of the faces that were found in this run, by path
    QUuid changing;
    QString changingName;
    std::optional<DraftQuality> changingQuality; ///< of the job that is being changed
    GenerationRequest lastChange;                ///< that was saved into a job
    /// What was in the form at a press that waits for its inputs to be looked at.
    std::optional<FormState> awaited;
    QElapsedTimer sinceChange;
    FormHistory history;
    RangeSource rangeSource;
    int openSteps = 0; ///< changes that are under way and become one step
};

} // namespace retalk
