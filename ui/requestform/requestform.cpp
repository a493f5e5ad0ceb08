#include "requestform/requestform_p.h"

#include "common/servicenames.h"
#include "common/theme.h"
#include "films/filmplan.h"
#include "media/preflight.h"
#include "requestform/recorddialog.h"
#include "requestform/speakdialog.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <array>

namespace retalk {

using namespace std::chrono_literals;

namespace {
/// An identical submission within this time counts as the same one.
constexpr std::chrono::milliseconds kOnePress = 2s;
/// How long a press of the main button waits for the people in a video to be found.
constexpr std::chrono::milliseconds kPeoplePatience = 20s;
/// Typed words aren't stretched beyond this length; they hardly last longer.
constexpr std::chrono::milliseconds kLongestFit = 10min;

/// Returns false for Undo and Redo in a field that has nothing to undo or redo: Qt's fields would consume the
/// keys, and the form's history would never get them.
bool wantsKey(QObject *field, const QKeyEvent &key)
{
    const auto *line = qobject_cast<QLineEdit *>(field);
    if (!line)
        line = field->findChild<QLineEdit *>(QStringLiteral("qt_spinbox_lineedit"));
    if (!line)
        return true;
    if (key.matches(QKeySequence::Undo))
        return line->isUndoAvailable();
    if (key.matches(QKeySequence::Redo))
        return line->isRedoAvailable();
    return true;
}
} // namespace

RequestForm::RequestForm(Settings *settings, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(this, settings))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    d->scroll->installEventFilter(this);
    d->scroll->widget()->installEventFilter(this); // its minimum width may change
    const auto controls = findChildren<QWidget *>();
    for (QWidget *control : controls) {
        if (qobject_cast<QLineEdit *>(control) || qobject_cast<QAbstractSpinBox *>(control))
            control->installEventFilter(this);
    }
    d->threshold->setValue(settings->value(Setting::FaceThreshold).toInt());
    d->extend->setChecked(settings->value(Setting::VideoExtension).toBool());

    connect(d->video, &MediaInput::changed, this, [this] { d->showVideo(); });
    connect(d->voice, &MediaInput::changed, this, [this] { d->showVoice(); });
    connect(d->face, &MediaInput::changed, this, [this] { d->showFace(); });
    connect(d->poster, &QAbstractButton::clicked, this, [this] {
        if (d->poster->hasPoster())
            Q_EMIT playRequested(sourceOf(d->video->text()));
        else
            d->video->browse();
    });
    connect(d->wave, &QAbstractButton::clicked, this, [this] {
        if (!d->wave->hasVoice())
            d->voice->browse();
    });
    connect(d->wave, &WaveView::positionClicked, this, [this](double at) {
        const SoundTrack *track = d->voice->usedTrack();
        d->player->toggle(sourceOf(d->voice->text()), track ? track->number : 0, at);
    });
    connect(d->track, &QComboBox::activated, this, [this] {
        d->player->stop();
        // Choosing the file's own default stores nothing.
        const int chosen = d->track->currentData().toInt();
        d->voice->setSoundTrack(chosen == d->voice->inspector()->info().soundTrack ? 0 : chosen);
    });
    connect(d->player, &VoicePlayer::played, this, [this](double fraction) { d->showPlayed(fraction); });
    connect(d->moreVoices, &VoiceList::listenRequested, this,
            [this](const QString &voice) { d->player->toggle(sourceOf(voice), 0, 0); });
    connect(d->recordVoice, &QAbstractButton::clicked, this, [this] { d->openRecorder(); });
    connect(d->typeVoice, &QAbstractButton::clicked, this, [this] { d->openSpeaker(); });
    connect(d->addVoice, &QAbstractButton::clicked, d->voice, &MediaInput::browseForMore);
    connect(d->voice, &MediaInput::moreChosen, this, &RequestForm::addVoices);
    connect(d->voice, &MediaInput::severalChosen, this, &RequestForm::setVoices);
    connect(d->voice->edit(), &UrlEdit::removeRequested, this, [this] { d->removeFirstVoice(); });
    connect(d->voice, &MediaInput::clearRequested, this, [this] { d->removeFirstVoice(); });
    connect(d->video, &MediaInput::clearRequested, this, [this] { setVideo({}); });
    connect(d->face, &MediaInput::clearRequested, this, [this] { setFace({}); });
    d->video->setPartSource([this] { return d->partOffer(InputRole::Video); });
    d->voice->setPartSource([this] { return d->partOffer(InputRole::Voice); });
    connect(d->player, &VoicePlayer::failed, this, [this](const QString &why) {
        if (d->player->source() == sourceOf(d->voice->text()))
            d->voice->remark(why);
        else
            d->moreVoices->remark(why);
    });
    connect(d->picker, &FacePicker::chosen, this, &RequestForm::setFace);
    d->peopleLimit.setSingleShot(true);
    connect(&d->peopleLimit, &QTimer::timeout, this, [this] { d->checkAwaited(); });
    connect(d->moreVoices, &VoiceList::changed, this, [this] { d->refresh(); });
    connect(&d->planner, &FilmPlanner::changed, this, [this] { d->refresh(); });
    connect(d->underlay, &UnderlayField::changed, this, [this] {
        d->refresh();
        d->record(FormStep::Underlay);
    });
    connect(d->partNote, &VerdictLine::actionClicked, this, &RequestForm::timelineRequested);
    connect(d->changeNote, &VerdictLine::actionClicked, this, [this] {
        endEdit();
        d->sinceChange.invalidate();
    });
    for (MediaInput *input : {d->video, d->voice, d->face}) {
        connect(input, &MediaInput::moveRequested, this, [this, input](InputRole to, const QString &text) {
            MediaInput *target = to == InputRole::Video   ? d->video
                                 : to == InputRole::Voice ? d->voice
                                                          : d->face;
            change(FormStep::Drop, [&] {
                input->setText({});
                target->setText(text);
            });
        });
        connect(input, &MediaInput::entered, this, [this](FormStep step) { d->record(step); });
    }
    connect(d->threshold, &ThresholdControl::valueChanged, this, [this](int value) {
        d->settings->setValue(Setting::FaceThreshold, value);
        d->showMatch();
        d->record(FormStep::Match);
    });
    connect(d->face, &MediaInput::largestRequested, this, [this] { d->picker->choose(d->largestFace()); });
    connect(d->extend, &QAbstractButton::toggled, this, [this](bool isOn) {
        d->settings->setValue(Setting::VideoExtension, isOn);
        d->refresh();
        d->record(FormStep::Extend);
    });
    connect(d->moreVoices, &VoiceList::changed, this, [this] {
        d->record(FormStep::Voice);
        // Stop playing a voice track that has been removed.
        QStringList voices = d->moreVoices->voices();
        voices += d->voice->text();
        const bool isThere = std::any_of(voices.cbegin(), voices.cend(), [this](const QString &voice) {
            return sourceOf(voice) == d->player->source();
        });
        if (!isThere && !d->player->source().isEmpty())
            d->player->stop();
    });
    connect(d->callback, &CallbackField::entered, this, [this] { d->record(FormStep::Callback); });
    d->presets->setSource([this] { return d->formSettings(); });
    connect(d->presets, &PresetButton::applied, this, [this](const FormSettings &wanted) {
        change(FormStep::Preset, [&] { d->applySettings(wanted); });
    });
    connect(d->presets, &PresetButton::defaultsRequested, this, [this] {
        const auto defaults = PresetButton::defaultsIn(*d->settings);
        change(FormStep::Defaults, [&] { d->applySettings(defaults.value_or(d->factorySettings())); });
    });
    connect(d->presets, &PresetButton::edited, this, [this] { d->record(FormStep::Presets); });
    connect(&d->history, &FormHistory::recorded, this, [this] { d->keepDraft(); });
    connect(&d->history, &FormHistory::undone, this, [this](FormStep step) {
        // The restored content doesn't belong to the job.
        if (step == FormStep::Edit)
            endEdit();
    });
    connect(d->history.stack(), &QUndoStack::indexChanged, this, &RequestForm::historyChanged);
    connect(d->consequence, &VerdictLine::actionClicked, this, [this] {
        if (isFilm())
            d->lengthenPart();
        else
            d->extend->toggle();
    });
    connect(d->callback, &CallbackField::expanded, this, [this] {
        // After the layout has made space for it.
        QTimer::singleShot(0, d->callback,
                           [this] { d->scroll->ensureWidgetVisible(d->callback, 0, kMargin); });
    });
    connect(d->voiceStart, &VoiceStart::changed, this, [this] {
        d->showVoice();
        d->record(FormStep::VoiceStart);
    });
    connect(d->button, &QAbstractButton::clicked, this, &RequestForm::submit);
    for (MediaInput *input : {d->video, d->voice, d->face})
        input->orderTabs();
    d->retranslate();
    d->refresh();
    d->history.begin();
}

RequestForm::~RequestForm()
{
    // A field that loses the focus during destruction still emits signals, which must not reach this object.
    const auto children = findChildren<QObject *>();
    for (QObject *child : children)
        child->disconnect(this);
    d->history.disconnect(this);
    d->history.stack()->disconnect(this);
}

GenerationRequest RequestForm::request() const
{
    const std::chrono::milliseconds start = d->voiceStart->value();
    return {.videoUrl = d->video->text(),
            .audioUrl = d->voice->text(),
            .referenceImageUrl = d->face->text(),
            .videoExtension = d->extend->isChecked(),
            .faceThreshold = d->threshold->value(),
            .callbackUrl = d->callback->text(),
            .audioTrack = d->voice->soundTrack(),
            .audioOffset = d->parts.isOfPart() ? -start : start,
            .quality = d->changingQuality.value_or(d->settings->draftQuality()),
            .names = {.video = d->video->inspector()->info().name,
                      .voice = d->voice->inspector()->info().name,
                      .face = d->face->inspector()->info().name}};
}

QList<PlannedJob> RequestForm::jobs() const
{
    const auto videoLength = d->video->inspector()->info().duration;
    const bool isExtended = d->extend->isChecked();
    QList<PlannedJob> all{{request(), {}, {videoLength, d->voiceLength(), isExtended}, d->faceWarning}};
    const QStringList voices = d->moreVoices->voices();
    const auto lengths = d->moreVoices->durations();
    for (qsizetype i = 0; i < voices.size(); ++i) {
        all += all.constFirst();
        all.last().request.audioUrl = voices[i];
        all.last().request.audioTrack = 0; // selected for the first one only
        all.last().request.names.voice.clear();
        all.last().lengths.voice = shifted(lengths[i], d->voiceStart->value());
    }
    return all;
}

void RequestForm::beginEdit(const QUuid &job, const QString &name, const GenerationRequest &request)
{
    endEdit();
    d->editedJob = job;
    d->changingName = name;
    setRequest(request);
    d->changingQuality = request.quality; // not a form setting, so not a step
    d->refresh();
    focusFirst();
}

void RequestForm::endEdit()
{
    const QUuid job = std::exchange(d->editedJob, QUuid());
    d->changingQuality.reset();
    d->awaited.reset(); // it was meant for that job
    if (job.isNull())
        return;
    d->refresh();
    Q_EMIT editEnded(job);
}

QUuid RequestForm::editedJob() const
{
    return d->editedJob;
}

void RequestForm::setRequest(const GenerationRequest &request)
{
    change(FormStep::Edit, [&] {
        d->showWhole();
        d->underlay->setValue({}); // a single job has none
        setVideo(request.videoUrl);
        setVoices({request.audioUrl});
        d->voice->setSoundTrack(request.audioTrack);
        setFace(request.referenceImageUrl);
        d->threshold->setValue(request.faceThreshold);
        d->extend->setChecked(request.videoExtension);
        d->callback->setText(request.callbackUrl);
        d->voiceStart->setValue(request.audioOffset);
        if (request.audioOffset != 0ms)
            d->callback->expand();
    });
}

void RequestForm::clear()
{
    endEdit();
    change(FormStep::Clear, [this] {
        d->showWhole();
        d->underlay->setValue({});
        setVideo({});
        setVoices({});
        setFace({});
        d->callback->setText({});
        d->voiceStart->setValue(0ms);
        if (const auto defaults = PresetButton::defaultsIn(*d->settings)) {
            d->threshold->setValue(defaults->faceThreshold);
            d->extend->setChecked(defaults->videoExtension);
            d->callback->setText(defaults->callbackUrl);
            d->voiceStart->setValue(defaults->audioOffset);
        }
    });
}

void RequestForm::change(FormStep step, const std::function<void()> &act)
{
    // Edits before this are a step of their own.
    if (d->openSteps == 0)
        d->enterAll();
    ++d->openSteps;
    act();
    --d->openSteps;
    d->record(step);
}

const QUndoStack &RequestForm::history() const
{
    return *d->history.stack();
}

void RequestForm::undo()
{
    d->enterAll();
    d->history.stack()->undo();
}

void RequestForm::redo()
{
    d->enterAll();
    d->history.stack()->redo();
}

void RequestForm::keepDraft()
{
    d->enterAll();
    d->keepDraft();
}

void RequestForm::restoreDraft()
{
    ++d->openSteps;
    d->apply(withStored(d->state(), d->settings->value(Setting::FormDraft).toString()));
    --d->openSteps;
    d->history.begin();
}

/// The recording becomes the voice track, starting where it was spoken.
void RequestForm::Private::openRecorder()
{
    player->stop();
    Q_EMIT q->silenceRequested();
    const bool isOfPart = parts.isOfPart();
    // A part's voice track starts with the part, and a film's with the film.
    const bool isStartFixed = isOfPart || (q->isFilm() && !isOneClip());
    RecordDialog::Wanted wanted{
        .video = {}, .start = 0ms, .isStartFixed = isStartFixed, .folder = settings->resultDirectory()};
    if (!knownVideo.isEmpty()) {
        wanted.video = sourceOf(knownVideo);
        const auto marked = rangeSource ? rangeSource(wanted.video) : std::nullopt;
        wanted.start = isOfPart       ? parts.part().from
                       : isStartFixed ? 0ms
                       : marked       ? marked->start
                                      : std::max(0ms, voiceStart->value());
    }
    auto *dialog = new RecordDialog(wanted, q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &RecordDialog::kept, q,
                     [this, isStartFixed](const QString &path, std::chrono::milliseconds start) {
                         q->change(FormStep::Voice, [&] {
                             voice->setText(path);
                             voiceStart->setValue(isStartFixed ? 0ms : start);
                             if (!isStartFixed && start > 0ms)
                                 callback->expand();
                         });
                     });
    dialog->open();
}

void RequestForm::Private::openSpeaker()
{
    player->stop();
    Q_EMIT q->silenceRequested();
    auto length = video->inspector()->info().duration - std::max(0ms, voiceStart->value());
    if (parts.isOfPart())
        length = parts.part().to - parts.part().from;
    if (length > kLongestFit)
        length = 0ms;
    auto *dialog = new SpeakDialog({.length = knownVideo.isEmpty() ? 0ms : std::max(0ms, length),
                                    .isPart = parts.isOfPart(),
                                    .folder = settings->resultDirectory()},
                                   q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &SpeakDialog::kept, q, [this](const QString &path) { voice->setText(path); });
    dialog->open();
}

FormSettings RequestForm::Private::formSettings() const
{
    return {.faceThreshold = threshold->value(),
            .videoExtension = extend->isChecked(),
            .audioOffset = parts.whole(fieldInputs(Text::Entered)).offset,
            .callbackUrl = callback->text(),
            .quality = settings->draftQuality(),
            .service = settings->serviceAddress()};
}

/// The built-in defaults, keeping the service and the quality.
FormSettings RequestForm::Private::factorySettings() const
{
    return {.faceThreshold = kFaceThresholdDefault,
            .videoExtension = false,
            .audioOffset = 0ms,
            .callbackUrl = {},
            .quality = settings->draftQuality(),
            .service = settings->serviceAddress()};
}

void RequestForm::Private::applySettings(const FormSettings &wanted)
{
    threshold->setValue(wanted.faceThreshold);
    extend->setChecked(wanted.videoExtension);
    if (parts.isOfPart())
        parts.setWholeOffset(wanted.audioOffset);
    else
        voiceStart->setValue(wanted.audioOffset);
    callback->setText(wanted.callbackUrl);
    if (!parts.isOfPart() && wanted.audioOffset != 0ms)
        callback->expand();
    if (wanted.quality != settings->draftQuality())
        settings->setValue(Setting::DraftQuality, toString(wanted.quality));
    if (wanted.service != settings->serviceAddress())
        settings->setServiceAddress(wanted.service);
}

FormState RequestForm::Private::state() const
{
    const FormInputs fields = fieldInputs(Text::Entered);
    const FormInputs inputs = parts.whole(fields);
    return {.video = video->enteredText(),
            .voices = inputs.voices,
            .audioTrack = inputs.track,
            .face = inputs.face,
            .settings = formSettings(),
            .presets = settings->value(Setting::FormPresets).toStringList(),
            .parts = parts.now(fields),
            .underlay = underlay->value()};
}

FormState RequestForm::Private::typed() const
{
    FormState now = state();
    const FormInputs fields = fieldInputs(Text::Typed);
    const FormInputs inputs = parts.whole(fields);
    now.video = video->text();
    now.voices = inputs.voices;
    now.face = inputs.face;
    now.parts = parts.now(fields);
    return now;
}

/// Returns true while people are being searched for, of whom a paid job may need one chosen, or compared with
/// the face photo.
bool RequestForm::Private::isLookingForPeople() const
{
    const bool isSearching =
        faceSearch == FaceSearch::Looking || isComparing || (!comparedPhoto.isEmpty() && q->isFilm());
    return isSearching && !isFree(rule) && !waitedForPeople && (!awaited || peopleLimit.isActive());
}

bool RequestForm::Private::isLooking() const
{
    const std::array inputs{video, voice, face};
    return isLookingForPeople() || moreVoices->isLooking() || planner.isReading() ||
           std::any_of(inputs.cbegin(), inputs.cend(), [](const MediaInput *input) {
               return input->inspector()->state() == InputInspector::State::Checking;
           });
}

/// Returns true for a free job whose inputs need no inspection.
bool RequestForm::Private::goesAtOnce() const
{
    return isFree(rule) && !q->isFilm() && !hasUnderlay();
}

bool RequestForm::Private::waitsForChecks()
{
    if (goesAtOnce() || !isLooking())
        return false;
    awaitsPeople = isLookingForPeople() && faceSearch == FaceSearch::Looking;
    peopleLimit.start(kPeoplePatience);
    awaited = typed();
    refresh();
    return true;
}

void RequestForm::Private::checkAwaited()
{
    if (!awaited)
        return;
    if (typed() != *awaited) {
        awaited.reset();
        refresh();
    } else if (goesAtOnce() || !isLooking()) {
        // Queued, because the last input is still emitting its signal.
        QTimer::singleShot(0, q, [this] {
            // A search for people may have begun since; its end or the limit leads here again.
            if (!awaited || (!goesAtOnce() && isLooking()))
                return;
            awaited.reset();
            refresh();
            // The field now warns of several people, and none is chosen.
            if (awaitsPeople && faces.size() > 1 && face->text().isEmpty())
                return scroll->ensureWidgetVisible(face, 0, kMargin);
            waitedForPeople = true;
            q->submit();
            waitedForPeople = false;
        });
    }
}

/// Skips fields that already match, which would otherwise be checked again.
void RequestForm::Private::apply(const FormState &wanted)
{
    const auto set = [](MediaInput *input, const QString &text) {
        if (input->text() != text)
            input->setText(text);
    };
    set(video, wanted.video);
    const FormInputs whole{.voices = wanted.voices,
                           .track = wanted.audioTrack,
                           .face = wanted.face,
                           .offset = wanted.settings.audioOffset};
    parts.restore(wanted.parts, whole, wanted.video, fieldInputs(Text::Entered));
    showInputs(parts.shown());
    applySettings(wanted.settings);
    underlay->setValue(wanted.underlay);
    settings->setValue(Setting::FormPresets, wanted.presets);
    refresh();
    Q_EMIT q->partsChanged();
}

FormInputs RequestForm::Private::fieldInputs(Text text) const
{
    const bool isTyped = text == Text::Typed;
    return {.voices = QStringList{isTyped ? voice->text() : voice->enteredText()} + moreVoices->voices(),
            .track = voice->soundTrack(),
            .face = isTyped ? face->text() : face->enteredText(),
            .offset = voiceStart->value()};
}

/// Fills the fields, skipping those that already match, which would otherwise be checked again.
void RequestForm::Private::showInputs(const FormInputs &inputs)
{
    ++openSteps;
    voiceStart->setOfPart(parts.isOfPart());
    moreVoices->setVoices(inputs.voices.mid(1));
    if (voice->text() != inputs.voices.value(0))
        voice->setText(inputs.voices.value(0));
    if (voice->soundTrack() != inputs.track)
        voice->setSoundTrack(inputs.track);
    if (face->text() != inputs.face)
        face->setText(inputs.face);
    voiceStart->setValue(inputs.offset);
    if (parts.isOfPart() && inputs.offset != 0ms)
        callback->expand();
    --openSteps;
    showVoice();
}

/// Switches the fields to another part, or to the whole video.
void RequestForm::Private::showPart(int part)
{
    parts.select(part, fieldInputs(Text::Typed));
    turnFields();
}

void RequestForm::Private::showWhole()
{
    parts.clear(fieldInputs(Text::Typed));
    turnFields();
}

void RequestForm::Private::turnFields()
{
    showInputs(parts.shown());
    refresh();
    Q_EMIT q->partsChanged();
}

/// The longest video of a single job; zero: unknown.
std::chrono::milliseconds RequestForm::Private::longest() const
{
    if (service.kind == ServiceKind::Local)
        return limits::kDraftLongest;
    return limits::kLongest;
}

/// Returns true for a video on this computer, which films require.
bool RequestForm::Private::isFilmVideo() const
{
    return video->inspector()->info().kind == MediaInfo::Kind::Video &&
           !localFilePath(video->text()).isEmpty();
}

bool RequestForm::Private::hasUnderlay() const
{
    return underlay->value().kind != Underlay::Kind::None;
}

/// Returns true for a video short enough for one job that is a film only because of its underlay.
bool RequestForm::Private::isOneClip() const
{
    return q->isFilm() && parts.isEmpty() && !q->isTooLong();
}

bool RequestForm::Private::mayHaveUnderlay() const
{
    return areFilmsAllowed && editedJob.isNull() && isFilmVideo();
}

void RequestForm::Private::applyRules()
{
    InputRules rules = inputRulesOf(service);
    rules.isFilm = q->isFilm();
    for (MediaInput *input : {video, voice, face})
        input->setRules(rules);
    moreVoices->setRules(rules);
}

void RequestForm::Private::requestPlan()
{
    if (!q->isFilm())
        return planner.forget();
    Film film{.video = video->text(),
              .parts = parts.now(fieldInputs(Text::Typed)),
              .underlay = underlay->value(),
              .output = {},
              .service = service,
              .faceThreshold = threshold->value(),
              .quality = settings->draftQuality()};
    if (film.parts.isEmpty()) {
        FilmPart all;
        takeInputs(all, fieldInputs(Text::Typed));
        all.voiceFrom = std::max(0ms, -voiceStart->value());
        all.from = std::max(0ms, voiceStart->value()); // of one clip only
        film.parts += all;
    }
    planner.ask(film);
}

/// Shows each error at its field, selecting the first part that has one.
bool RequestForm::Private::showFilmErrors()
{
    if (!moreVoices->voices().isEmpty()) {
        moreVoices->remark(
            isOneClip()
                ? RequestForm::tr(
                      "A video with a sound below the voice needs exactly one voice track. Remove the "
                      "others.")
                : RequestForm::tr("A video that's submitted in pieces needs exactly one voice track. Remove "
                                  "the others."));
        return true;
    }
    if (!callback->text().isEmpty()) {
        callback->showError(
            isOneClip() ? RequestForm::tr(
                              "A callback URL can't be used with a sound below the voice. Leave this empty.")
                        : RequestForm::tr("A callback URL can't be used with a video that's submitted in "
                                          "pieces. Leave this empty."));
        callback->reveal();
        return true;
    }
    const auto &answer = planner.answer();
    if (!answer)
        return false;
    for (const Error &error : answer->errors) {
        if (!q->showError(error))
            consequence->say(VerdictLine::Verdict::Bad, error.message);
    }
    return !answer->errors.isEmpty();
}

void RequestForm::Private::record(FormStep step)
{
    if (openSteps == 0) {
        if (!history.isApplying()) {
            const bool hadParts = !parts.isEmpty();
            if (parts.leaveFor(video->enteredText(), step == FormStep::Fix)) {
                ++openSteps; // part of this step
                underlay->setValue({});
                --openSteps;
                if (hadParts)
                    turnFields();
            }
        }
        history.record(step);
    }
    checkAwaited();
}

void RequestForm::Private::enterAll()
{
    for (MediaInput *input : {video, voice, face})
        input->enter();
    record(FormStep::Callback);
    threshold->enter();
}

void RequestForm::Private::keepDraft()
{
    settings->setValue(Setting::FormDraft, toStored(state()));
}

void RequestForm::setVideo(const QString &text)
{
    d->video->setText(text);
}

void RequestForm::setVoices(const QStringList &texts)
{
    change(FormStep::Voice, [&] {
        // With a part selected, they go to that part and the following ones.
        if (d->parts.isOfPart()) {
            d->parts.setFurtherVoices(texts.mid(1));
            d->voice->setText(texts.value(0));
            return;
        }
        d->moreVoices->setVoices(texts.mid(1));
        d->voice->setText(texts.value(0));
    });
}

void RequestForm::addVoices(const QStringList &texts)
{
    QStringList all{d->voice->text()};
    all += d->moreVoices->voices();
    for (const QString &text : texts) {
        if (!all.contains(text))
            all += text;
    }
    if (all.constFirst().isEmpty())
        all.removeFirst();
    change(FormStep::Voice, [&] {
        d->moreVoices->setVoices(all.mid(1));
        if (d->voice->text() != all.value(0))
            d->voice->setText(all.value(0));
    });
}

void RequestForm::setRangeSource(const RangeSource &source)
{
    d->rangeSource = source;
}

void RequestForm::setFace(const QString &text)
{
    d->face->setText(text);
}

void RequestForm::setService(const ServiceAddress &service, const PriceRule &price,
                             std::optional<double> balance)
{
    d->service = service;
    d->rule = price;
    d->balance = balance;
    d->callback->setAddressRule(addressRuleOf(service));
    d->refresh();
}

void RequestForm::setFaces(const QList<FoundFace> &faces)
{
    d->faces = faces;
    d->picker->setFaces(faces);
    d->nameFaces();
    d->scores.clear();
    d->photos.clear();
    d->comparedPhoto.clear();
    d->refresh();
    // Another video shows other people.
    if (!d->knownPicture.isEmpty() && !faces.isEmpty())
        Q_EMIT pictureChanged(d->knownPicture, d->likenesses());
}

void RequestForm::beginFaceSearch(const QString &video)
{
    if (video != d->knownVideo)
        return;
    d->faceSearch = Private::FaceSearch::Looking;
    if (d->awaited && !isFree(d->rule)) {
        d->awaitsPeople = true;
        d->peopleLimit.start(kPeoplePatience);
    }
    d->refresh();
}

void RequestForm::setVideoFindings(const QString &video, const std::optional<FaceFindings> &findings)
{
    if (video != d->knownVideo)
        return;
    d->faceSearch = findings ? Private::FaceSearch::Done : Private::FaceSearch::None;
    const QList<FoundFace> people = findings ? findings->faces : QList<FoundFace>();
    setFaces(people);
    const bool isAnyFrontal =
        std::any_of(people.cbegin(), people.cend(), [](const FoundFace &person) { return person.isFrontal; });
    InputVerdict said;
    if (findings && people.isEmpty())
        said = {VerdictLine::Verdict::Warning,
                tr("No face was found in this video. Use one with a clear view of a face from the front.")};
    else if (findings && !isAnyFrontal)
        said = {VerdictLine::Verdict::Warning, tr("The people in this video are turned away from the camera. "
                                                  "A view from the front works better.")};
    d->video->note(video, said);
}

void RequestForm::lookAtPicture(const QString &picture)
{
    if (picture != d->knownPicture)
        return;
    d->isComparing = true;
    // The search for people and the comparison share one limit.
    if (d->awaited && !isFree(d->rule) && !d->peopleLimit.isActive())
        d->peopleLimit.start(kPeoplePatience);
}

void RequestForm::setPictureFindings(const QString &picture, const std::optional<FaceFindings> &findings)
{
    if (picture != d->knownPicture)
        return;
    d->isComparing = false;
    if (findings) {
        const bool isSeveral = findings->verdict == FaceReport::Verdict::SeveralFaces;
        const bool isOne = findings->verdict == FaceReport::Verdict::OneFace;
        d->pictureVerdict = findings->verdict;
        d->scores = findings->scores;
        d->picker->setOutline(isOne ? findings->outline : QRectF());
        d->picker->setOnPicture(isSeveral ? findings->faces : QList<FoundFace>());
        d->showMatch();
    }
    d->checkAwaited();
}

void RequestForm::lookAtPhoto(const QString &photo)
{
    d->comparedPhoto = photo;
}

void RequestForm::setPhotoFindings(const QString &photo, const std::optional<FaceFindings> &findings)
{
    if (photo != d->comparedPhoto)
        return;
    d->comparedPhoto.clear();
    d->photos.insert(photo, findings.value_or(FaceFindings{}));
    d->refresh();
}

void RequestForm::focusFirst()
{
    d->video->edit()->setFocus();
}

void RequestForm::focusVoice()
{
    d->voice->edit()->setFocus();
    d->voice->edit()->selectAll();
}

void RequestForm::browseVideo()
{
    d->video->browse();
}

void RequestForm::browseVoice()
{
    d->voice->browse();
}

void RequestForm::browseFace()
{
    d->face->browse();
}

QString RequestForm::fieldAt(const QPoint &position) const
{
    const QString fields[] = {fieldName(InputRole::Video), fieldName(InputRole::Voice), kMoreVoicesField,
                              fieldName(InputRole::Face)};
    for (const QString &field : fields) {
        if (fieldArea(field).contains(position))
            return field;
    }
    return {};
}

QRect RequestForm::fieldArea(const QString &field) const
{
    const QWidget *viewport = d->scroll->viewport();
    const QRect seen(viewport->mapTo(this, QPoint(0, 0)), viewport->size());
    const auto areaOf = [this, &seen](const QWidget *shown) {
        return shown->isVisible() ? QRect(shown->mapTo(this, QPoint(0, 0)), shown->size()) & seen : QRect();
    };
    if (field == kMoreVoicesField) {
        // The full width of the form, including the space beside the button.
        QRect area = areaOf(d->moreVoices) | areaOf(d->addVoice);
        if (!area.isEmpty())
            area |= QRect(areaOf(d->voice).left(), area.top(), areaOf(d->voice).width(), 1);
        return area;
    }
    const QWidget *shown = nullptr;
    if (field == fieldName(InputRole::Video))
        shown = d->video;
    else if (field == fieldName(InputRole::Voice))
        shown = d->voice;
    else if (field == fieldName(InputRole::Face))
        shown = d->face;
    return shown ? areaOf(shown) : QRect();
}

QList<FilmPart> RequestForm::parts() const
{
    return d->parts.now(d->fieldInputs(Private::Text::Typed));
}

int RequestForm::selectedPart() const
{
    return d->parts.selected();
}

void RequestForm::setParts(const QList<FilmPart> &parts, int selected, FormStep step)
{
    change(step, [&] {
        d->parts.set(parts, selected, d->video->enteredText(), d->fieldInputs(Private::Text::Typed));
        d->showInputs(d->parts.shown());
        d->refresh();
    });
    Q_EMIT partsChanged();
}

void RequestForm::setFilm(const Film &film)
{
    change(FormStep::Edit, [&] {
        d->showWhole();
        setVideo(film.video);
        d->threshold->setValue(film.faceThreshold);
        d->underlay->setValue(film.underlay);
        d->parts.setFilm(film.parts, d->video->enteredText());
        d->showInputs(d->parts.shown());
        d->refresh();
    });
    Q_EMIT partsChanged();
}

void RequestForm::selectPart(int part)
{
    if (part == d->parts.selected() || part < 0 || part >= d->parts.count())
        return;
    d->enterAll();
    d->showPart(part);
}

void RequestForm::allowFilms(bool areAllowed)
{
    d->areFilmsAllowed = areAllowed;
    d->refresh();
}

void RequestForm::setTimelineShown(bool isShown)
{
    d->isTimelineShown = isShown;
    d->refresh();
}

bool RequestForm::isWaiting() const
{
    return d->awaited.has_value();
}

bool RequestForm::isFilm() const
{
    if (!d->areFilmsAllowed || !d->editedJob.isNull())
        return false;
    return !d->parts.isEmpty() || (d->isFilmVideo() && (isTooLong() || d->hasUnderlay()));
}

bool RequestForm::isTooLong() const
{
    return d->video->inspector()->info().duration > d->longest();
}

PriceLine::FilmPrice RequestForm::filmPrice(const PlannedFilm &film) const
{
    PriceLine::FilmPrice price{.pieces = int(film.pieces.size()),
                               .credits = filmCredits(film.pieces, film.found.facts.rate, d->rule),
                               .limit = d->longest(),
                               .service = serviceName(d->service),
                               .problem = {},
                               .warning = d->photoWarnings()};
    for (const FilmPart &part : film.found.film.parts) {
        const auto end = part.to > 0ms ? part.to : d->video->inspector()->info().duration;
        if (end - part.from > price.limit && price.pieces > 1)
            price.length = std::max(price.length, end - part.from);
    }
    return price;
}

bool RequestForm::showError(const Error &error)
{
    if (const QStringList named = error.field.split(u'.'); named.size() == 3 && named[0] == u"parts") {
        // The film's parts are in the same, sorted order.
        if (const int part = named[1].toInt(); part < d->parts.count())
            selectPart(part);
        if (named[2] == u"face")
            d->face->showError(error.message);
        else
            d->voice->showError(error.message);
        return true;
    }
    if (error.field == u"video" || error.field == u"parts") {
        d->video->showError(error.message);
        return true;
    }
    if (error.field == fieldName(InputRole::Video))
        d->video->showError(error.message);
    else if (error.field == fieldName(InputRole::Voice))
        d->voice->showError(error.message);
    else if (error.field == fieldName(InputRole::Face))
        d->face->showError(error.message);
    else if (error.field == QLatin1String("callback_url"))
        d->callback->showError(error.message);
    else
        return false;
    return true;
}

void RequestForm::Private::submitFilm()
{
    if (const auto &answer = planner.answer(); answer && answer->errors.isEmpty())
        Q_EMIT q->filmRequested(answer->film);
}

void RequestForm::submit()
{
    if (isFilm()) {
        d->enterAll();
        if (d->waitsForChecks() || d->showFilmErrors())
            return;
        for (MediaInput *input : {d->video, d->voice, d->face})
            input->remember();
        return d->submitFilm();
    }
    const QList<Error> errors = validate(request(), addressRuleOf(d->service), LocalFileRule::Unseen);
    for (const Error &error : errors)
        (void)showError(error);
    if (d->hasUnderlay() && d->areFilmsAllowed && d->editedJob.isNull() && !d->video->text().isEmpty() &&
        localFilePath(d->video->text()).isEmpty()) {
        d->video->showError(tr("A sound below the voice needs a video on this computer. Download it first."));
        return;
    }
    // Errors only the fields know about: "this is an audio file", "cannot be read".
    for (MediaInput *input : {d->video, d->voice, d->face}) {
        if (input->verdict().verdict == VerdictLine::Verdict::Bad) {
            input->edit()->setFocus();
            input->edit()->selectAll();
            // After the callback field has been scrolled to, which may have a message too.
            QTimer::singleShot(0, input,
                               [this, input] { d->scroll->ensureWidgetVisible(input, 0, kMargin); });
            return;
        }
    }
    if (!errors.isEmpty()) {
        d->callback->reveal();
        return;
    }
    if (d->moreVoices->showError())
        return;
    d->enterAll();
    if (d->waitsForChecks())
        return;
    for (MediaInput *input : {d->video, d->voice, d->face})
        input->remember();
    QList<PlannedJob> all = jobs();
    // The second half of a double click on "Save the change" must not create a new job.
    const bool isSecondPress = d->editedJob.isNull() && d->sinceChange.isValid() &&
                               !d->sinceChange.hasExpired(kOnePress.count()) && request() == d->lastChange;
    if (isSecondPress)
        return;
    if (!d->editedJob.isNull()) {
        d->lastChange = request();
        d->sinceChange.start();
        Q_EMIT editSubmitted(d->editedJob, all.takeFirst().request);
    }
    if (!all.isEmpty())
        Q_EMIT submitRequested(all);
}

void RequestForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange)
        d->fit();
    if (event->type() == QEvent::LanguageChange) {
        d->nameFaces();
        d->showVideo();
        d->showVoice();
    }
}

bool RequestForm::eventFilter(QObject *watched, QEvent *event)
{
    const bool isResized = watched == d->scroll && event->type() == QEvent::Resize;
    if (isResized || (watched == d->scroll->widget() && event->type() == QEvent::LayoutRequest))
        d->fit();
    if (event->type() == QEvent::ShortcutOverride && !wantsKey(watched, *static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace retalk
