#include "preview/stage.h"

#include "common/hairline.h"
#include "common/icons.h"
#include "common/theme.h"
#include "preview/seekbar.h"
#include "preview/soundstrip.h"

#include <QAction>
#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace retalk {

using namespace std::chrono_literals;

namespace {
constexpr double kWipeStep = 0.05;
constexpr double kZoomStep = 1.5;
/// Where a speaker's mouth usually is.
constexpr Viewport kMouth{3, {0.5, 0.4}};
constexpr auto kIdle = 2s;
/// Making a copy takes a fraction of the clip's length, and a few hundred megabytes.
constexpr std::chrono::minutes kLongestCopy{10};
} // namespace

Stage::Stage(QWidget *parent)
    : QWidget(parent)
    , m_view(new FrameView(this))
    , m_message(new StageMessage(m_view))
    , m_sound(new SoundStrip(this))
    , m_transport(new TransportBar(&m_playback, &m_actions, this))
    , m_hover(new QFrame(this))
    , m_hoverFrame(new QLabel(m_hover))
    , m_hoverTime(new QLabel(m_hover))
{
    setObjectName(QStringLiteral("stage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_sound);
    layout->addWidget(m_transport);

    connectPlayback();
    connectCopies();
    connectActions();
    connectHover();
    connectSound();
    connect(m_view, &FrameView::modeChanged, this, [this] {
        refreshActions();
        showSound();
        Q_EMIT modeChanged(m_view->mode());
    });
    connect(m_view, &FrameView::clicked, this, [this] {
        if (isEmpty())
            Q_EMIT clickedEmpty();
        else
            m_playback.toggle();
    });
    connect(m_view, &FrameView::viewportChanged, this, &Stage::refreshActions);
    connect(m_view, &FrameView::pointerMoved, this, &Stage::showControls);
    connect(m_transport, &TransportBar::timeStyleChosen, this, &Stage::timeStyleChosen);
    m_idle.setObjectName(QStringLiteral("idle"));
    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdle);
    connect(&m_idle, &QTimer::timeout, this, &Stage::hideControls);
    connect(m_view, &FrameView::doubleClicked, this, [this] {
        if (isEmpty())
            return;
        m_playback.toggle(); // undoes the first of the two clicks
        if (!m_view->viewport().isWhole())
            return m_view->setViewport({});
        toggleFullScreen();
    });
    connect(m_view, &FrameView::dragStarted, this, &Stage::dragStarted);
    connect(m_transport, &TransportBar::volumeChanged, this, &Stage::volumeChanged);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->isEmpty() ? menu->deleteLater() : menu->popup(m_view->mapToGlobal(position));
    });
}

Stage::~Stage() = default;

void Stage::connectPlayback()
{
    connect(&m_playback, &Playback::framesArrived, m_view,
            [this](const QVideoFrame &result, const QVideoFrame &original) {
                m_view->showFrames(result, original, m_playback.hasOriginal(), m_playback.isOriginalOver());
            });
    connect(&m_resultProbe, &ClipProbe::found, this, [this](const DisplayFormat &look) {
        m_view->setResultFormat(look);
        Q_EMIT formatFound();
    });
    connect(&m_originalProbe, &ClipProbe::found, m_view, &FrameView::setOriginalFormat);
    connect(&m_originalProbe, &ClipProbe::measured, &m_playback, [this](const MediaInfo &info) {
        m_playback.setOriginalFacts(m_original, info);
        m_originalClock = {info.exactFrameRate, info.timecode};
        takeClock();
    });
    connect(&m_resultProbe, &ClipProbe::measured, this, [this](const MediaInfo &info) {
        m_playback.setFacts(info);
        m_resultClock = {info.exactFrameRate, info.timecode};
        takeClock();
        Q_EMIT measured(info);
    });
    m_openWatch.setSingleShot(true);
    m_openWatch.setInterval(500ms);
    connect(&m_openWatch, &QTimer::timeout, this, [this] { sayOver({.title = tr("Opening…")}); });
    connect(&m_playback, &Playback::opened, this, [this] {
        m_openWatch.stop();
        m_message->hide();
        setMode(m_view->mode());
        m_resultClip.isSoundOnly = !m_playback.hasVideo();
        if (m_resultClip.isSoundOnly && !m_resultClip.copySource.isEmpty())
            Q_EMIT pictureMissing(); // the copy has no video either
        else
            copyResult();
    });
    // So that the original's sound is ready when it is needed.
    connect(&m_playback, &Playback::playingChanged, this, [this](bool isPlaying) {
        if (!isPlaying || !m_original.isLocalFile())
            return;
        m_playback.prepareOriginalSound(m_original);
        m_originalProbe.ask(m_original);
    });
    connect(m_message, &StageMessage::actionClicked, this, &Stage::actionClicked);
    for (const auto signal : {&Playback::opened, &Playback::closed, &Playback::rangeChanged})
        connect(&m_playback, signal, this, &Stage::refreshActions);
    for (const auto signal : {&Playback::playingChanged, &Playback::loopingChanged})
        connect(&m_playback, signal, this, &Stage::refreshActions);
    connect(&m_playback, &Playback::failed, this, &Stage::refreshActions);
    connect(&m_playback, &Playback::heardChanged, this, [this](ClipSound::Source source) {
        m_sound->setHeard(source);
        refreshActions();
    });
}

/// The player fails if it lacks a demuxer or decoder; ffmpeg may still be able to read the file.
bool Stage::mayCopyHelp(const Clip &clip, const Error &error)
{
    return clip.source.isLocalFile() && clip.copySource.isEmpty() && !clip.copy &&
           (error.kind == ErrorKind::Media || error.kind == ErrorKind::Timeout) &&
           error.apiCode != u"no_playback";
}

void Stage::connectCopies()
{
    connect(&m_playback, &Playback::failed, this, [this](const Error &error) {
        m_openWatch.stop();
        const bool isHope = mayCopyHelp(m_resultClip, error);
        m_resultClip.fault = error;
        if (m_resultClip.copy && m_resultClip.copySource.isEmpty()) // being made
            return;
        isHope ? copyResult() : sayFailed();
    });
    connect(&m_playback, &Playback::originalFailed, this, [this](const Error &error) {
        Clip &clip = m_originalClip;
        const bool isHope = mayCopyHelp(clip, error);
        clip.fault = error;
        if (isHope)
            copyOriginal();
        else if (!clip.copy || !clip.copySource.isEmpty()) // otherwise its copy is being made
            leaveOriginal(error);
    });
    connect(&m_playback, &Playback::soundFailed, this,
            [this](const Error &error) { Q_EMIT soundFailed(error.message); });
    const auto watch = [this](const ClipProbe &look, Clip Stage::*clip, void (Stage::*copy)()) {
        connect(&look, &ClipProbe::measured, this, [this, clip, copy](const MediaInfo &info) {
            (this->*clip).info = info;
            (this->*clip).isMeasured = true;
            (this->*copy)();
        });
        connect(&look, &ClipProbe::notFound, this, [this, clip, copy] {
            (this->*clip).isMeasured = true;
            (this->*copy)();
        });
    };
    watch(m_resultProbe, &Stage::m_resultClip, &Stage::copyResult);
    watch(m_originalProbe, &Stage::m_originalClip, &Stage::copyOriginal);
}

/// Proceeds once both the player's outcome and the clip's facts are known. If a decoder is missing, the
/// player may either fail or open the clip without its video.
void Stage::copyResult()
{
    Clip &clip = m_resultClip;
    if ((!clip.fault && !clip.isSoundOnly) || !clip.isMeasured || clip.copy)
        return;
    // The player's error may also be about the sound device, for the sound it found alone.
    if (!clip.source.isLocalFile() || !clip.info || clip.info->pictureStream < 0 ||
        clip.info->duration > kLongestCopy)
        return sayUnseen();
    const auto report = [this](double fraction) {
        sayOver({.title = tr("Preparing the preview…"), .progress = fraction});
    };
    report(0);
    clip.copy =
        std::make_unique<PlayableCopy>(clip.source, *clip.info, PlayableCopy::Wanted{.hasSound = true});
    connect(clip.copy.get(), &PlayableCopy::progressed, this, report);
    connect(clip.copy.get(), &PlayableCopy::finished, this, [this](const Expected<QUrl> &copy) {
        Clip &made = m_resultClip;
        m_message->hide();
        if (!copy) {
            made.copy.reset(); // and its partial file
            if (made.fault && copy.error().kind == ErrorKind::Disk)
                made.fault = copy.error();
            return sayUnseen();
        }
        made.copySource = *copy;
        m_view->setResultFormat({made.info->sampleAspect, PlayableCopy::colourOf(*made.info)});
        m_playback.replace(*copy);
    });
    clip.copy->start();
}

/// Makes a copy if the player can't play the original, would show both fields of a frame at once, or would
/// have to guess where a frame is.
void Stage::copyOriginal()
{
    Clip &clip = m_originalClip;
    const bool isStream =
        clip.info && (clip.info->container == u"MPEG-TS" || clip.info->container == u"MPEG"); // no index
    const bool isWanted =
        clip.fault || (clip.info && (isStream || clip.info->isInterlaced) && clip.source.isLocalFile());
    if (!isWanted || !clip.isMeasured || clip.copy || !isCompared())
        return;
    const auto length = std::chrono::duration_cast<std::chrono::milliseconds>(m_playback.duration());
    const auto longest = length.count() > 0 ? length + 500ms : 0ms; // no more of it is ever shown
    if (!clip.info ||
        std::min(longest.count() > 0 ? longest : clip.info->duration, clip.info->duration) > kLongestCopy) {
        if (clip.fault)
            leaveOriginal(*clip.fault);
        return;
    }
    clip.copy = std::make_unique<PlayableCopy>(clip.source, *clip.info, PlayableCopy::Wanted{longest});
    connect(clip.copy.get(), &PlayableCopy::finished, this, &Stage::takeOriginalCopy);
    Q_EMIT originalPrepared(tr("Preparing the original for comparison…"));
    clip.copy->start();
}

void Stage::takeOriginalCopy(const Expected<QUrl> &copy)
{
    Q_EMIT originalPrepared({});
    Clip &clip = m_originalClip;
    if (copy) {
        clip.copySource = *copy;
        if (isCompared())
            showOriginal();
        return;
    }
    const auto failed = std::move(clip.copy); // deleted on return, with its partial file
    const Error &error = copy.error();
    if (clip.fault)
        leaveOriginal(error.kind == ErrorKind::Disk ? error : *clip.fault);
    else // the player can show it, if not as well
        //: %1 is the reason, a sentence
        Q_EMIT originalFailed(tr("The original is shown as it is. %1").arg(error.message));
}

void Stage::showOriginal()
{
    Clip &clip = m_originalClip;
    if (!clip.copySource.isEmpty())
        m_view->setOriginalFormat({clip.info->sampleAspect, PlayableCopy::colourOf(*clip.info)});
    else if (clip.copy && clip.fault)
        return;         // it can't be played, and its copy is being made
    clip.fault.reset(); // try again after a failure
    m_playback.setOriginal(clip.played());
}

void Stage::dropOriginal()
{
    m_original.clear();
    m_originalClip = {};
    m_originalProbe.ask({});
    setMode(CompareMode::Off);
    showSound();
    refreshActions();
}

void Stage::sayUnseen()
{
    if (m_resultClip.fault)
        sayFailed();
    else
        Q_EMIT pictureMissing();
}

void Stage::sayFailed()
{
    const Error error = std::exchange(m_resultClip.fault, {}).value_or(Error{});
    say({.icon = "warning", .title = tr("Can't be shown"), .sentence = error.message});
    Q_EMIT failed(error);
}

/// Shows the result alone and reports why.
void Stage::leaveOriginal(const Error &error)
{
    m_originalClip.copy.reset();
    m_originalClip.copySource.clear();
    m_view->setMode(CompareMode::Off);
    const PairNames &names = m_view->names();
    Q_EMIT originalFailed(
        names.isPair()
            //: %1 is the name of a result, then the reason, a sentence
            ? tr("Can't show “%1”. %2").arg(names.other, error.message)
            : tr("Can't show the original. %1", "then the reason, a sentence").arg(error.message));
}

void Stage::connectActions()
{
    const auto on = [this](QAction *action, auto command) {
        connect(action, &QAction::triggered, this, command);
    };
    on(m_actions.play, [this] { m_playback.toggle(); });
    on(m_actions.stop, [this] { m_playback.pause(); });
    on(m_actions.forwards, [this] { m_playback.shuttle(1); });
    on(m_actions.backwards, [this] { m_playback.shuttle(-1); });
    on(m_actions.stepForward, [this] { m_playback.step(1); });
    on(m_actions.stepBack, [this] { m_playback.step(-1); });
    on(m_actions.secondForward, [this] { m_playback.seek(m_playback.position() + 1s); });
    on(m_actions.secondBack, [this] { m_playback.seek(m_playback.position() - 1s); });
    on(m_actions.toStart, [this] { goTo(Playback::Time(0)); });
    on(m_actions.toEnd, [this] { m_playback.seek(m_playback.duration()); });
    on(m_actions.loop, [this](bool isOn) { m_playback.setLooping(isOn); });
    on(m_actions.hearOriginal, [this](bool isOn) {
        if (isOn)
            m_originalProbe.ask(m_original); // the original may not have been opened yet
        m_playback.hear(isOn ? ClipSound::Source::Original : ClipSound::Source::Result);
    });
    on(m_actions.setIn, [this] {
        if (m_marksElsewhere)
            Q_EMIT markRequested(true);
        else
            m_playback.setIn(m_playback.position());
    });
    on(m_actions.setOut, [this] {
        if (m_marksElsewhere)
            Q_EMIT markRequested(false);
        else
            m_playback.setOut(m_playback.position());
    });
    on(m_actions.toIn, [this] { goTo(m_playback.in().value_or(Playback::Time(0))); });
    on(m_actions.toOut, [this] { goTo(m_playback.out().value_or(m_playback.duration())); });
    on(m_actions.clearRange, [this] { m_playback.clearRange(); });
    on(m_actions.resultOnly, [this] { chooseMode(CompareMode::Off); });
    on(m_actions.wipe, [this] { chooseMode(CompareMode::Wipe); });
    on(m_actions.sideBySide, [this] { chooseMode(CompareMode::SideBySide); });
    on(m_actions.flip, [this] { chooseMode(CompareMode::Flip); });
    on(m_actions.flipOver, [this] {
        if (m_view->mode() != CompareMode::Flip)
            chooseMode(CompareMode::Flip);
        m_view->setShowsOriginal(!m_view->showsOriginal());
    });
    on(m_actions.wipeLeft, [this] { m_view->moveWipe(-kWipeStep); });
    on(m_actions.wipeRight, [this] { m_view->moveWipe(kWipeStep); });
    on(m_actions.zoomIn, [this] { m_view->zoomBy(kZoomStep); });
    on(m_actions.zoomOut, [this] { m_view->zoomBy(1 / kZoomStep); });
    on(m_actions.zoomToFit, [this] { m_view->setViewport({}); });
    on(m_actions.zoomToMouth,
       [this] { m_view->setViewport(m_view->viewport() == kMouth ? Viewport{} : kMouth); });
    on(m_actions.fullScreen, [this] { toggleFullScreen(); });
    on(m_actions.snapshot, [this] { Q_EMIT snapshotRequested(); });
    on(m_actions.useFrame, [this] { Q_EMIT referenceRequested(); });
}

void Stage::goTo(Playback::Time target)
{
    m_playback.seek(target + m_playback.framePeriod() / 2);
}

void Stage::chooseMode(CompareMode mode)
{
    setMode(mode);
    Q_EMIT modeChosen(mode);
}

void Stage::refreshActions()
{
    m_actions.setState({.isOpen = m_playback.isOpen(),
                        .hasVideo = m_playback.hasVideo(),
                        .isPlaying = m_playback.isPlaying(),
                        .isLooping = m_playback.isLooping(),
                        .hasIn = m_playback.in().has_value(),
                        .hasOut = m_playback.out().has_value(),
                        .canCompare = m_playback.isOpen() && canCompare(),
                        .canHearOriginal = m_playback.isOpen() && m_original.isLocalFile(),
                        .hearsOriginal = m_playback.heard() == ClipSound::Source::Original,
                        .isFullScreen = m_screen != nullptr,
                        .isZoomed = !m_view->viewport().isWhole(),
                        .isPair = m_view->names().isPair(),
                        .mode = m_view->mode()});
}

void Stage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_actions.retranslate();
}

void Stage::open(const QUrl &source, const QUrl &original, const PairNames &names)
{
    m_source = source;
    m_original = original;
    m_resultClip = {.source = source};
    m_originalClip = {.source = original};
    m_view->clear();
    m_view->setNames(names);
    m_message->hide();
    m_openWatch.start();
    // Even if the address is the same, since the file may have changed.
    m_originalProbe.ask({});
    m_resultProbe.ask({});
    m_resultProbe.ask(source);
    m_sound->setClips({}, {});
    m_hoverFrames.setClip({}, 0ms);
    m_resultClock = {};
    m_originalClock = {};
    takeClock();
    m_playback.open(source);
    showSound();
}

/// Uses the source's timecode if the result has none.
void Stage::takeClock()
{
    ClipClock clock = m_resultClock;
    if (clock.timecode.isEmpty())
        clock.timecode = m_originalClock.timecode;
    m_transport->setClock(clock);
}

void Stage::connectSound()
{
    m_sound->hide();
    connect(m_sound, &SoundStrip::read, this, [this] {
        if (m_sound->isResultSilent())
            Q_EMIT foundSilent();
    });
    connect(m_sound, &SoundStrip::seekRequested, &m_playback, &Playback::seek);
    const auto place = [this](Playback::Time time) {
        m_sound->setPosition(std::chrono::duration_cast<std::chrono::milliseconds>(time));
    };
    connect(&m_playback, &Playback::positionChanged, m_sound, place);
    connect(&m_playback, &Playback::durationChanged, m_sound, [this](Playback::Time duration) {
        m_sound->setDuration(std::chrono::duration_cast<std::chrono::milliseconds>(duration));
    });
    connect(m_actions.waveforms, &QAction::toggled, this, [this](bool isShown) {
        showSound();
        Q_EMIT waveformsToggled(isShown);
    });
}

void Stage::showSound()
{
    const QUrl original = !isEmpty() && m_view->mode() != CompareMode::Off ? m_original : QUrl();
    m_sound->setClips(m_source, original.isLocalFile() ? original : QUrl());
    // The timeline that takes the marks already shows the waveform.
    const bool isShownElsewhere = m_marksElsewhere && m_original.isEmpty();
    // Links aren't downloaded to draw a waveform.
    const bool isDrawn = m_source.isLocalFile() || original.isLocalFile();
    m_sound->setVisible(!isEmpty() && m_actions.waveforms->isChecked() && !m_screen && !isShownElsewhere &&
                        isDrawn);
}

void Stage::setMarksElsewhere(bool areElsewhere)
{
    m_marksElsewhere = areElsewhere;
    showSound();
}

void Stage::connectHover()
{
    m_hover->setObjectName(QStringLiteral("hoverCard"));
    m_hover->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hover->setStyleSheet(
        QStringLiteral("#hoverCard { background: #15171a; border: 1px solid #373b40; border-radius: 6px; }"
                       "QLabel { color: white; }"));
    m_hoverTime->setObjectName(QStringLiteral("hoverTime"));
    m_hoverFrame->setObjectName(QStringLiteral("hoverFrame"));
    m_hoverTime->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(m_hover);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(2);
    layout->addWidget(m_hoverFrame, 0, Qt::AlignHCenter);
    layout->addWidget(m_hoverTime);
    m_hover->hide();
    SeekBar *bar = m_transport->seekBar();
    connect(bar, &SeekBar::hovered, this, [this](std::chrono::milliseconds time, int x) {
        showControls();
        m_hoverTime->setText(m_transport->timeText(time));
        m_hoverFrames.setClip(m_playback.hasVideo() ? m_source : QUrl(),
                              std::chrono::duration_cast<std::chrono::milliseconds>(m_playback.duration()));
        m_hoverFrames.ask(time);
        placeHover(x);
    });
    connect(&m_playback, &Playback::opened, bar, &SeekBar::tellPointer); // it has a picture now
    connect(bar, &SeekBar::left, this, [this] {
        m_hoverFrames.stop();
        m_hover->hide();
    });
    connect(&m_hoverFrames, &HoverFrames::found, this, [this](const QImage &frame) {
        m_hoverFrame->setPixmap(QPixmap::fromImage(frame));
        m_hoverFrame->setVisible(!frame.isNull());
        if (m_hover->isVisible())
            placeHover(m_hoverX);
    });
    connect(&m_playback, &Playback::closed, m_hover, [this] {
        m_hover->hide();
        m_hoverFrame->clear();
        m_hoverFrame->hide();
    });
}

void Stage::placeHover(int x)
{
    m_hoverX = x;
    m_hover->adjustSize();
    const QPoint at = m_transport->seekBar()->mapTo(this, QPoint(x, 0));
    const int left =
        std::clamp(at.x() - m_hover->width() / 2, 4, std::max(4, width() - m_hover->width() - 4));
    m_hover->move(left, m_transport->y() - m_hover->height() - 4);
    m_hover->show();
    m_hover->raise();
}

/// In full screen, the controls lie over the picture, so that hiding them doesn't change its size.
void Stage::placeControls()
{
    if (!m_screen)
        return;
    const int height = m_transport->sizeHint().height();
    m_transport->setGeometry(0, this->height() - height, width(), height);
    m_transport->raise();
}

void Stage::showControls()
{
    if (!m_screen)
        return;
    if (m_transport->isHidden()) {
        m_transport->show();
        m_view->setCursor(Qt::ArrowCursor);
    }
    m_idle.start();
}

void Stage::hideControls()
{
    if (!m_screen)
        return;
    // Keep them while the pointer is over them or they have the focus.
    if (m_transport->underMouse() || m_transport->isAncestorOf(focusWidget()) ||
        QApplication::activePopupWidget())
        return m_idle.start();
    m_transport->hide();
    m_view->setCursor(Qt::BlankCursor);
}

void Stage::say(const Words &words, const QImage &still)
{
    m_source.clear();
    m_original.clear();
    m_resultClip = {};
    m_originalClip = {};
    m_openWatch.stop();
    if (!isEmpty())
        m_playback.open({});
    showSound();
    m_view->showStill(still, !still.isNull());
    sayOver(words);
}

void Stage::sayOver(const Words &words)
{
    m_message->say(words.icon, words.title, words.sentence, words.progress, words.action);
    placeMessage();
}

void Stage::setMode(CompareMode mode)
{
    if (!canCompare())
        mode = CompareMode::Off;
    m_view->setMode(mode);
    const QUrl beside = mode == CompareMode::Off ? QUrl() : m_original;
    if (beside.isEmpty())
        return m_playback.setOriginal({});
    m_originalProbe.ask(beside);
    showOriginal();
    copyOriginal();
}

void Stage::setVolume(double volume)
{
    m_transport->setVolume(volume);
}

// The stage moves into a separate window and back. The stage itself must not become a window:
// reparenting the active window leaves Qt without an active window (6.4.2).
void Stage::toggleFullScreen()
{
    if (m_screen)
        return leaveFullScreen();
    m_home = parentWidget();
    m_screen = new QWidget(m_home, Qt::Window);
    m_screen->setObjectName(QStringLiteral("fullScreenWindow"));
    m_screen->setWindowTitle(m_home->window()->windowTitle());
    m_screen->installEventFilter(this);
    auto *layout = new QVBoxLayout(m_screen);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(this);
    this->layout()->removeWidget(m_transport);
    m_transport->setOnDark(true);
    showSound();
    refreshActions();
    m_screen->showFullScreen();
    m_view->setFocus();
    showControls();
}

void Stage::leaveFullScreen()
{
    QWidget *screen = std::exchange(m_screen, nullptr);
    auto *layout = static_cast<QBoxLayout *>(m_home->layout());
    layout->insertWidget(0, this, 1);
    screen->hide();
    screen->deleteLater();
    m_idle.stop();
    m_transport->setOnDark(false);
    showSound();
    this->layout()->addWidget(m_transport);
    m_transport->show();
    m_view->setCursor(Qt::ArrowCursor);
    refreshActions();
    window()->activateWindow();
    m_view->setFocus();
}

bool Stage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_screen || event->type() != QEvent::Close)
        return QWidget::eventFilter(watched, event);
    event->ignore(); // the window manager's close button leaves full screen
    leaveFullScreen();
    return true;
}

void Stage::fillMenu(QMenu *menu)
{
    if (isEmpty())
        return;
    menu->addAction(m_actions.play);
    menu->addSeparator();
    menu->addActions({m_actions.setIn, m_actions.setOut, m_actions.clearRange});
    if (!m_playback.hasVideo())
        return;
    menu->addSeparator();
    menu->addActions({m_actions.useFrame, m_actions.snapshot});
}

void Stage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_screen)
        return leaveFullScreen();
    const QKeyCombination key(event->modifiers() & ~Qt::KeypadModifier, Qt::Key(event->key()));
    QAction *action = isEmpty() ? nullptr : m_actions.actionFor(key);
    if (!action)
        return QWidget::keyPressEvent(event);
    if (!event->isAutoRepeat() || action->autoRepeat())
        action->trigger();
}

void Stage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeMessage();
    placeControls();
}

void Stage::placeMessage()
{
    const int width = std::min(m_message->maximumWidth(), m_view->width());
    m_message->setGeometry((m_view->width() - width) / 2, 0, width, m_view->height());
}

} // namespace retalk
