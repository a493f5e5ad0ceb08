#include "requestform/requestform_p.h"

#include "base/isolated.h"
#include "common/format.h"
#include "common/hairline.h"
#include "common/marginscrollbar.h"
#include "common/theme.h"
#include "inputs/facematch.h"
#include "media/fixplan.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace retalk {

using namespace std::chrono_literals;

namespace {

/// Height of the other scrolling content, in its usual state.
constexpr int kHeightOfTheOthers = 551;
constexpr int kLowestPoster = 88;
constexpr QSize kVoiceTool{24, 22};
/// A full 16:9 picture across the form's width.
constexpr int kHighestPoster = 168;

} // namespace

RequestForm::Private::Private(RequestForm *form, Settings *givenSettings)
    : q(form)
    , settings(givenSettings)
    , poster(new PosterView)
    , wave(new WaveView)
    , faceLine(new UrlEdit)
    , picker(new FacePicker(faceLine))
    , video(new MediaInput(InputRole::Video, poster, new UrlEdit, settings))
    , voice(new MediaInput(InputRole::Voice, wave, new UrlEdit, settings))
    , face(new MediaInput(InputRole::Face, picker, faceLine, settings))
    , track(new QComboBox)
    , moreVoices(new VoiceList(settings))
    , addVoice(new FlatButton("plus", nullptr, IconTint::Soft))
    , recordVoice(new FlatButton("voice", voice, IconTint::Soft))
    , typeVoice(new FlatButton("type", voice, IconTint::Soft))
    , matchHeading(new QLabel)
    , matchHint(new SoftLabel)
    , threshold(new ThresholdControl)
    , extend(new Switch)
    , bars(new LengthBars)
    , consequence(new VerdictLine)
    , callback(new CallbackField)
    , voiceStart(new VoiceStart)
    , underlay(new UnderlayField)
    , partNote(new VerdictLine)
    , changeNote(new VerdictLine)
    , presets(new PresetButton(settings))
    , price(new PriceLine)
    , button(new PrimaryButton)
    , player(new VoicePlayer(form))
    , scroll(new QScrollArea)
    , history([this] { return state(); }, [this](const FormState &wanted) { apply(wanted); })
{
    poster->setObjectName(QStringLiteral("videoPoster"));
    wave->setObjectName(QStringLiteral("voiceWave"));
    picker->setObjectName(QStringLiteral("facePicker"));
    extend->setObjectName(QStringLiteral("extendSwitch"));
    bars->setObjectName(QStringLiteral("lengthBars"));
    consequence->setObjectName(QStringLiteral("lengthVerdict"));
    changeNote->setObjectName(QStringLiteral("changeNote"));
    partNote->setObjectName(QStringLiteral("partNote"));
    underlay->setObjectName(QStringLiteral("underlay"));
    button->setObjectName(QStringLiteral("submitButton"));
    QFont bold = matchHeading->font();
    bold.setWeight(QFont::DemiBold);
    matchHeading->setFont(bold);

    auto *fields = new QWidget;
    fields->setBackgroundRole(QPalette::Base);
    fields->setAutoFillBackground(true);
    column = new QVBoxLayout(fields);
    column->setSpacing(14);
    column->addWidget(video);
    column->addWidget(partNote);
    auto *voices = new QVBoxLayout;
    voices->setSpacing(2);
    recordVoice->setObjectName(QStringLiteral("recordVoice"));
    typeVoice->setObjectName(QStringLiteral("typeVoice"));
    for (FlatButton *tool : {recordVoice, typeVoice}) {
        tool->setProperty("flush", true);
        tool->setIconSize({16, 16});
        tool->setFixedSize(kVoiceTool); // no higher than the heading
        voice->addTool(tool);
    }
    voices->addWidget(voice);
    track->setObjectName(QStringLiteral("voiceTrack"));
    track->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    track->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    track->hide();
    voices->addWidget(track);
    voices->addWidget(moreVoices);
    addVoice->setObjectName(QStringLiteral("addVoice"));
    addVoice->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addVoice->setIconSize({12, 12});
    addVoice->setFont(smallFont(addVoice->font()));
    addVoice->setProperty("soft", true);
    addVoice->setProperty("flush", true);
    addVoice->hide();
    voices->addWidget(addVoice, 0, Qt::AlignLeading);
    column->addLayout(voices);
    column->addWidget(face);
    auto *match = new QVBoxLayout;
    match->setSpacing(6);
    auto *matchHead = new QHBoxLayout;
    matchHead->addWidget(matchHeading);
    matchHead->addStretch();
    matchHead->addWidget(matchHint);
    match->addLayout(matchHead);
    match->addWidget(threshold);
    column->addLayout(match);
    auto *lengths = new QVBoxLayout;
    lengths->setSpacing(4);
    lengths->addWidget(extend);
    lengths->addWidget(bars);
    column->addLayout(lengths);
    callback->addAbove(voiceStart);
    callback->addAbove(underlay);
    callback->addBeside(presets);
    column->addWidget(callback);
    column->addStretch();

    scroll->setObjectName(QStringLiteral("formScroll"));
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBar(new MarginScrollBar);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *edge = new Hairline(Qt::Horizontal);
    edge->hide();
    // The line is only shown if content is hidden behind the footer.
    QObject::connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, edge,
                     [edge](int, int maximum) { edge->setVisible(maximum > 0); });

    auto *footer = new QVBoxLayout;
    footer->setContentsMargins(kMargin, kGap, kMargin, kMargin);
    footer->setSpacing(10);
    footer->addWidget(changeNote);
    footer->addWidget(consequence); // above the button, so that losses are seen before submitting
    footer->addWidget(price);
    footer->addWidget(button);
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(scroll, 1);
    rows->addWidget(edge);
    rows->addLayout(footer);
    fit();
}

/// Gives the poster the spare height. Widths don't depend on whether there is something to scroll.
void RequestForm::Private::fit()
{
    const int spare = (scroll->height() - kHeightOfTheOthers) / kGap * kGap;
    poster->setFixedHeight(std::clamp(spare, kLowestPoster, kHighestPoster));
    const int bar = scroll->verticalScrollBar()->sizeHint().width();
    const bool isRightToLeft = q->layoutDirection() == Qt::RightToLeft;
    column->setContentsMargins(isRightToLeft ? kMargin - bar : kMargin, kMargin,
                               isRightToLeft ? kMargin : kMargin - bar, kMargin);
    // Some languages need more than the minimum column width; wider content would be cut off.
    const SettingRule limits = ruleFor(Setting::FormWidth);
    const int needed = scroll->widget()->minimumSizeHint().width() + bar;
    q->setMinimumWidth(
        std::clamp(needed, static_cast<int>(limits.minimum), static_cast<int>(limits.maximum)));
}

void RequestForm::Private::retranslate()
{
    poster->setInvitation(RequestForm::tr("Drop a video here"));
    poster->setAccessibleName(poster->hasPoster() ? RequestForm::tr("Play the video")
                                                  : RequestForm::tr("Choose a video"));
    poster->setToolTip(poster->accessibleName());
    wave->setInvitation(RequestForm::tr("Drop a voice track here"));
    wave->setAccessibleName(wave->hasVoice() ? RequestForm::tr("Listen to the voice track")
                                             : RequestForm::tr("Choose a voice track"));
    wave->setToolTip(wave->hasVoice() ? RequestForm::tr("Click to listen from there; click again to stop.")
                                      : wave->accessibleName());
    addVoice->setText(RequestForm::tr("Add a voice track"));
    addVoice->setWords(RequestForm::tr("Add voice tracks. Each becomes a video of its own."));
    recordVoice->setWords(RequestForm::tr("Record a voice track…"));
    typeVoice->setWords(RequestForm::tr("Type the words: a robot's voice speaks them…"));
    track->setAccessibleName(RequestForm::tr("Audio track of the voice file"));
    track->setToolTip(RequestForm::tr("This file has several audio tracks. Choose the one to use."));
    matchHeading->setText(RequestForm::tr("Match"));
    //: The switch that makes the result as long as the voice
    extend->setText(RequestForm::tr("Extend the video to the voice track"));
    extend->setToolTip(RequestForm::tr("On: the video plays back and forth until the voice track ends.\n"
                                       "Off: the result is as long as the shorter of the two."));
    // "Ctrl ↵", with the key's name in the user's language.
    QString hint = QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
    hint.truncate(std::max<qsizetype>(hint.lastIndexOf(u'+'), 0));
    button->setShortcutHint(isolated(hint + QStringLiteral(" ↵")));
}

void RequestForm::Private::showVideo()
{
    const MediaInfo &info = video->inspector()->info();
    const bool isVideo = info.kind == MediaInfo::Kind::Video;
    poster->setPoster(
        isVideo ? video->inspector()->poster() : QImage(),
        isVideo ? Format::facts({info.duration > 0ms ? Format::length(info.duration) : QString(),
                                 info.size.isValid() ? Format::pixels(fixplan::shownSize(info)) : QString(),
                                 info.frameRate > 0 ? Format::frameRate(info.frameRate) : QString()})
                : QString());
    refresh();
    const QString local = isVideo ? localFilePath(video->text()) : QString();
    Q_EMIT q->videoInspected(local.isEmpty() ? QUrl() : QUrl::fromLocalFile(local), info);
    const QString usable = isVideo ? video->text() : QString();
    if (usable == knownVideo)
        return;
    knownVideo = usable;
    // An underlay that came with the video, from a film or a draft, must be visible.
    if (hasUnderlay())
        callback->expand();
    faceSearch = FaceSearch::None;
    q->setFaces({});
    Q_EMIT q->videoChanged(usable);
}

std::chrono::milliseconds RequestForm::Private::voiceLength() const
{
    const std::chrono::milliseconds start = parts.isOfPart() ? -voiceStart->value() : voiceStart->value();
    return shifted(voice->length(), start);
}

void RequestForm::Private::showVoice()
{
    const InputInspector *inspector = voice->inspector();
    const bool isKnown =
        inspector->state() == InputInspector::State::Known && inspector->info().duration > 0ms;
    if (!isKnown)
        player->stop();
    wave->setPeaks(inspector->peaks(), isKnown ? Format::length(voice->length()) : QString());
    wave->setStart(parts.isOfPart() ? -voiceStart->value() : voiceStart->value(), voice->length());
    fillTracks();
    refresh();
}

void RequestForm::Private::showPlayed(double fraction)
{
    const QUrl playing = fraction < 0 ? QUrl() : player->source();
    wave->setPlayed(playing == sourceOf(voice->text()) ? fraction : -1);
    QString inList;
    for (const QString &each : moreVoices->voices()) {
        if (!playing.isEmpty() && sourceOf(each) == playing)
            inList = each;
    }
    moreVoices->setPlaying(inList);
}

/// The next one takes its place.
void RequestForm::Private::removeFirstVoice()
{
    const QStringList others = moreVoices->voices();
    q->setVoices(others.isEmpty() ? QStringList{QString()} : others);
}

MediaInput::PartOffer RequestForm::Private::partOffer(InputRole role) const
{
    MediaInput::PartOffer offer;
    const MediaInput *input = role == InputRole::Video ? video : voice;
    if (rangeSource)
        offer.marked = rangeSource(sourceOf(input->text()));
    if (role == InputRole::Video) {
        // One copy of the video is used for all voice tracks.
        offer.otherLength = voiceLength();
        for (const auto length : moreVoices->durations())
            offer.otherLength = std::max(offer.otherLength, shifted(length, voiceStart->value()));
    } else if (role == InputRole::Voice && !extend->isChecked())
        offer.otherLength = video->inspector()->info().duration;
    return offer;
}

void RequestForm::Private::showFace()
{
    picker->setReference(face->text(), face->inspector()->poster());
    refresh();
    const bool isPicture = face->inspector()->info().kind == MediaInfo::Kind::Image;
    const QString usable = isPicture ? face->text() : QString();
    if (usable == std::exchange(knownPicture, usable))
        return;
    pictureVerdict = FaceReport::Verdict::Unknown;
    isComparing = false;
    scores.clear();
    showMatch();
    Q_EMIT q->pictureChanged(usable, likenesses());
}

QStringList RequestForm::Private::likenesses() const
{
    QStringList all;
    for (const FoundFace &found : faces)
        all += found.likeness;
    return all;
}

qsizetype RequestForm::Private::largestFace() const
{
    // The engine uses the first frame that shows a face.
    double first = std::numeric_limits<double>::infinity();
    for (const FoundFace &found : faces) {
        if (!found.firstBox.isEmpty())
            first = std::min(first, found.firstSeconds);
    }
    qsizetype largest = -1;
    for (qsizetype i = 0; i < faces.size(); ++i) {
        const bool isFirst = !faces[i].firstBox.isEmpty() && faces[i].firstSeconds <= first;
        if (isFirst && (largest < 0 || faces[i].firstBox.width() > faces[largest].firstBox.width()))
            largest = i;
    }
    return largest;
}

InputVerdict RequestForm::Private::photoVerdict(FaceReport::Verdict found, const QList<int> &itsScores,
                                                bool isOneOfThem) const
{
    if (found == FaceReport::Verdict::NoFace) {
        return {VerdictLine::Verdict::Warning,
                RequestForm::tr("No face was found in this photo. It must show one person from the front.")};
    }
    if (found == FaceReport::Verdict::SeveralFaces) {
        return {VerdictLine::Verdict::Warning,
                RequestForm::tr("There are several people in this photo. Click the one to use.")};
    }
    const bool isHeldAgainstThese = !faces.isEmpty() && itsScores.size() == faces.size();
    const FaceMatch match = isHeldAgainstThese ? faceMatch(itsScores, threshold->value()) : FaceMatch{};
    if (match.closest < 0 || (match.isMatch && isOneOfThem))
        return {};
    return {match.isMatch ? VerdictLine::Verdict::Good : VerdictLine::Verdict::Warning,
            FaceMatchWords::sentence(match, threshold->value(), faces.size())};
}

void RequestForm::Private::showMatch()
{
    const bool isHeldAgainstThese = !faces.isEmpty() && scores.size() == faces.size();
    const FaceMatch match = isHeldAgainstThese ? faceMatch(scores, threshold->value()) : FaceMatch{};
    picker->setMatch(match.isMatch ? match.closest : -1);
    const bool isOneOfThem = std::any_of(
        faces.cbegin(), faces.cend(), [this](const FoundFace &found) { return found.path == knownPicture; });
    InputVerdict said;
    if (knownPicture.isEmpty()) {
        const bool isPaid = !isFree(rule);
        if (isPaid && faces.size() > 1 && face->text().isEmpty())
            said = {VerdictLine::Verdict::Warning,
                    RequestForm::tr("There are %Ln people in this video. If you choose none, the service "
                                    "picks the largest face.",
                                    nullptr, static_cast<int>(faces.size())),
                    largestFace() < 0 ? Remedy::None : Remedy::ChooseLargest};
    } else {
        said = photoVerdict(pictureVerdict, scores, isOneOfThem);
    }
    face->note(knownPicture, said);
    faceWarning =
        !knownPicture.isEmpty() && said.verdict == VerdictLine::Verdict::Warning ? said.sentence : QString();
}

/// Has the photos of the other parts compared, one after the other. Only what is paid for is asked about.
void RequestForm::Private::askForPhotos()
{
    const bool isSearched = !faces.isEmpty() || faceSearch == FaceSearch::Done;
    if (isFree(rule) || !q->isFilm() || !isSearched || !comparedPhoto.isEmpty())
        return;
    const QList<FilmPart> all = parts.now(fieldInputs(Text::Typed));
    for (const FilmPart &part : all) {
        if (!part.face.isEmpty() && part.face != face->text() && !photos.contains(part.face))
            return Q_EMIT q->photoWanted(part.face, likenesses());
    }
}

/// Returns what speaks against the face photos of the film, a sentence for each part.
QString RequestForm::Private::photoWarnings() const
{
    if (parts.isEmpty())
        return faceWarning;
    QStringList sentences;
    const QList<FilmPart> all = parts.now(fieldInputs(Text::Typed));
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString &photo = all[i].face;
        const FaceFindings found =
            photo == knownPicture ? FaceFindings{{}, {}, pictureVerdict, scores} : photos.value(photo);
        const InputVerdict said =
            photo.isEmpty() ? InputVerdict{} : photoVerdict(found.verdict, found.scores, false);
        if (said.verdict == VerdictLine::Verdict::Warning) {
            //: %1: number of a part of the video, %2: a sentence about its face photo
            sentences += RequestForm::tr("Part %1: %2").arg(QLocale().toString(i + 1), said.sentence);
        }
    }
    return sentences.join(u'\n');
}

void RequestForm::Private::markPeople()
{
    // The poster is a frame from the start, so only people visible then can be marked.
    constexpr double beginning = 0.6;
    double first = std::numeric_limits<double>::infinity();
    for (const FoundFace &found : faces)
        first = std::min(first, found.firstSeconds);
    const QSizeF size = fixplan::shownSize(video->inspector()->info());
    QList<PosterView::Person> people;
    for (qsizetype i = 0; i < faces.size(); ++i) {
        const FoundFace &found = faces[i];
        const QRectF place = fractionsOf(found.firstBox, size);
        if (!place.isEmpty() && found.firstSeconds <= first + beginning)
            people.append({.place = place,
                           .number = faces.size() > 1 ? QLocale().toString(i + 1) : QString(),
                           .isChosen = found.path == face->text()});
    }
    poster->setPeople(people);
}

/// Only shown if there is a choice.
void RequestForm::Private::fillTracks()
{
    const QList<SoundTrack> &tracks = voice->inspector()->info().soundTracks;
    const SoundTrack *used = voice->usedTrack();
    const QSignalBlocker quiet(track);
    track->clear();
    for (const SoundTrack &each : tracks)
        track->addItem(Format::soundTrack(each), each.number);
    track->setCurrentIndex(used ? track->findData(used->number) : -1);
    track->setVisible(tracks.size() > 1);
}

QString RequestForm::Private::faceHint() const
{
    if (faceSearch == FaceSearch::Looking)
        return RequestForm::tr("looking for people…");
    const int count = static_cast<int>(faces.size());
    if (count > 1 && face->text().isEmpty())
        return RequestForm::tr("%Ln people found: click one", nullptr, count);
    if (count > 1)
        return RequestForm::tr("%Ln people found", nullptr, count);
    if (count == 1)
        return RequestForm::tr("only one person found, no photo needed");
    return faceSearch == FaceSearch::Done ? RequestForm::tr("no people found in the video") : QString();
}

void RequestForm::Private::nameFaces()
{
    const QString name = Format::address(UrlEdit::shortForm(video->text()));
    for (qsizetype i = 0; i < faces.size(); ++i) {
        //: A face found in a video: %1 is its number, %2 the video's name
        faceNames.insert(faces[i].path,
                         RequestForm::tr("Person %1 of %2").arg(QLocale().toString(i + 1), name));
    }
}

/// A face found in the video has no name, and its file name is meaningless.
QString RequestForm::Private::nicknameOfFace() const
{
    const QString chosen = face->text();
    if (const auto known = faceNames.constFind(chosen); known != faceNames.cend())
        return *known;
    return FaceFinder::isKept(chosen) ? RequestForm::tr("A person from a video") : QString();
}

void RequestForm::Private::refresh()
{
    const bool hasReference = !face->text().isEmpty();
    matchHint->setText(hasReference ? RequestForm::tr("%1 – %2").arg(QLocale().toString(kFaceThresholdMin),
                                                                     QLocale().toString(kFaceThresholdMax))
                                    : RequestForm::tr("no effect without a face photo"));
    face->setHint(faceHint());
    face->setInvitation(faces.isEmpty() ? QString() : RequestForm::tr("or drop a photo"));
    faceLine->setNickname(nicknameOfFace());
    showMatch();
    markPeople();

    // An audio file in the wrong field has a duration too.
    const MediaInfo &info = video->inspector()->info();
    const auto videoLength = info.kind == MediaInfo::Kind::Audio ? 0ms : info.duration;
    const Lengths lengths{videoLength, voiceLength(), extend->isChecked()};
    const bool isFilm = q->isFilm();
    applyRules();
    // A film's voice track starts with it, and the form no longer shows a later start.
    if (isFilm && !parts.isOfPart() && !isOneClip() && voiceStart->value() > 0ms && openSteps == 0 &&
        !history.isApplying()) {
        ++openSteps;
        voiceStart->setValue(0ms);
        --openSteps;
    }
    requestPlan();
    showPartNote();
    extend->setVisible(!isFilm);
    bars->setVisible(!isFilm);
    underlay->setVisible(isFilm || mayHaveUnderlay());
    voiceStart->setVisible(!isFilm || parts.isOfPart() || isOneClip());
    bars->setLengths(lengths);
    const QString sentence = isFilm ? partSentence() : LengthBars::consequence(lengths);
    const bool isVoiceLost = lengths.cutFromVoice() > 0ms;
    QString way;
    if (isFilm)
        way = roomForVoice() > 0ms ? RequestForm::tr("Make the part longer") : QString();
    else if (isVoiceLost)
        way = RequestForm::tr("Extend the video");
    else if (lengths.added() > 0ms)
        way = RequestForm::tr("Don't extend");
    if (sentence.isEmpty())
        consequence->clear();
    else
        consequence->say((isFilm ? isVoiceCut() : LengthBars::isLoss(lengths)) ? VerdictLine::Verdict::Warning
                                                                               : VerdictLine::Verdict::Note,
                         sentence, way);

    const bool isSeveral = !moreVoices->voices().isEmpty();
    addVoice->setVisible(!isFilm && (isSeveral || !voice->text().isEmpty()));
    voice->edit()->setRemovable(isSeveral ? RequestForm::tr("Remove this voice track") : QString());
    moreVoices->setTarget(lengths, voiceStart->value());

    QList<std::chrono::milliseconds> results{lengths.result()};
    for (const auto length : moreVoices->durations())
        results += Lengths{lengths.video, shifted(length, voiceStart->value()), lengths.isExtended}.result();
    const int jobs = isFilm ? 1 : static_cast<int>(results.size());
    if (!isFilm)
        price->setEstimate(rule, results, balance);
    else if (const auto &answer = planner.answer(); !answer)
        price->setFilm(rule, {.isReading = true, .credits = roughCredits(), .service = {}, .problem = {}},
                       balance);
    else if (!answer->errors.isEmpty())
        price->setFilm(rule, {.service = {}, .problem = answer->errors.constFirst().message}, balance);
    else
        price->setFilm(rule, q->filmPrice(answer->film), balance);
    if (awaited)
        button->setText(RequestForm::tr("Checking the inputs first…"));
    else if (!editedJob.isNull())
        button->setText(RequestForm::tr("Save changes"));
    else
        button->setText(jobs == 1 ? RequestForm::tr("Make it talk")
                                  : RequestForm::tr("Make %Ln videos", nullptr, jobs));
    if (editedJob.isNull())
        changeNote->clear();
    else
        changeNote->say(VerdictLine::Verdict::Note, RequestForm::tr("Editing “%1”.").arg(changingName),
                        RequestForm::tr("Cancel editing"));
    retranslate();
    askForPhotos();
    checkAwaited();
    // The fields' content belongs to the selected part.
    if (const QList<FilmPart> now = parts.now(fieldInputs(Text::Typed)); now != toldParts) {
        toldParts = now;
        Q_EMIT q->partsChanged();
    }
}

/// Says what the fields apply to, if that could be more than one thing.
void RequestForm::Private::showPartNote()
{
    const QString way = isTimelineShown ? QString() : RequestForm::tr("Show the timeline");
    if (parts.isOfPart()) {
        const FilmPart &part = parts.part();
        const QLocale locale;
        partNote->say(
            VerdictLine::Verdict::Note,
            Format::facts({RequestForm::tr("Part %1 of %2")
                               .arg(locale.toString(parts.selected() + 1), locale.toString(parts.count())),
                           //: a range of time
                           RequestForm::tr("%1 – %2").arg(Format::clockTenths(part.from),
                                                          Format::clockTenths(part.to))}),
            way);
    } else if ((q->isFilm() && !isOneClip()) ||
               (isTimelineShown && areFilmsAllowed && !video->text().isEmpty())) {
        partNote->say(VerdictLine::Verdict::Note, RequestForm::tr("Whole video"), way);
    } else {
        partNote->clear();
    }
}

/// Estimates from the lengths alone, before the pieces are known; 0: unknown.
double RequestForm::Private::roughCredits() const
{
    const auto costOf = [this](std::chrono::milliseconds part) {
        return isFree(rule) || part <= 0ms ? 0 : estimateCredits(rule, double(part.count()) / 1000);
    };
    const auto length = video->inspector()->info().duration;
    if (parts.isEmpty())
        return costOf(std::min(length, voiceLength()));
    double sum = 0;
    for (const FilmPart &part : parts.kept())
        sum += costOf((part.to > 0ms ? part.to : length) - part.from);
    return sum;
}

/// Returns true if the voice track continues after its part or the video, and in no other part.
bool RequestForm::Private::isVoiceCut() const
{
    const auto shown = video->inspector()->info().duration;
    if (shown <= 0ms || voice->length() <= 0ms)
        return false;
    if (parts.isOfPart())
        return unheardLength(parts.now(fieldInputs(Text::Typed)), parts.selected(), voice->length(), shown) >
               0ms;
    FilmPart whole;
    return unheardLength({whole}, 0, voiceLength(), shown) > 0ms;
}

/// Returns by how much the selected part can be extended for the rest of its voice track.
std::chrono::milliseconds RequestForm::Private::roomForVoice() const
{
    if (!parts.isOfPart() || !isVoiceCut())
        return 0ms;
    const auto now = parts.now(fieldInputs(Text::Typed));
    const FilmPart &part = parts.part();
    const auto latest = latestEnd(now, parts.selected(), video->inspector()->info().duration);
    return std::min(latest - part.to, voiceLength() - (part.to - part.from));
}

void RequestForm::Private::lengthenPart()
{
    auto longer = parts.now(fieldInputs(Text::Typed));
    longer[parts.selected()].to += roomForVoice();
    q->setParts(longer, parts.selected(), FormStep::PartMove);
}

/// Describes the difference in length between the selected part and its voice track.
QString RequestForm::Private::partSentence() const
{
    const auto voiced = voiceLength();
    const auto length =
        parts.isOfPart() ? parts.part().to - parts.part().from : video->inspector()->info().duration;
    constexpr auto barely = 150ms;
    if (voiced <= 0ms || length <= 0ms)
        return {};
    if (isVoiceCut())
        return RequestForm::tr("The last %1 of the voice track won't be heard.")
            .arg(Format::length(voiced - length));
    if (voiced + barely < length)
        return RequestForm::tr("The voice track ends %1 earlier; the original continues from there.")
            .arg(Format::length(length - voiced));
    return {};
}

} // namespace retalk
