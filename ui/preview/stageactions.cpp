#include "preview/stageactions.h"

#include "common/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>

namespace retalk {

StageActions::StageActions(QObject *parent)
    : QObject(parent)
    , play(add("togglePlay", "play", {Qt::Key_Space}))
    , stop(add("stopPlaying", "stop", {Qt::Key_K}))
    , forwards(add("playForwards", nullptr, {Qt::Key_L}))
    , backwards(add("playBackwards", nullptr, {Qt::Key_J}))
    , stepForward(add("frameForward", "step-forward", {Qt::Key_Right}))
    , stepBack(add("frameBack", "step-back", {Qt::Key_Left}))
    , secondForward(add("secondForward", nullptr, {Qt::Key_Up}))
    , secondBack(add("secondBack", nullptr, {Qt::Key_Down}))
    , toStart(add("toStart", nullptr, {Qt::Key_Home}))
    , toEnd(add("toEnd", nullptr, {Qt::Key_End}))
    , loop(add("loopPlaying", "loop", {Qt::Key_R}))
    , setIn(add("setIn", "mark-in", {Qt::Key_I}))
    , setOut(add("setOut", "mark-out", {Qt::Key_O}))
    , toIn(add("toIn", nullptr, {Qt::SHIFT | Qt::Key_I}))
    , toOut(add("toOut", nullptr, {Qt::SHIFT | Qt::Key_O}))
    , clearRange(add("clearRange", "close", {Qt::CTRL | Qt::SHIFT | Qt::Key_X}))
    , resultOnly(add("compareOff", "video", {Qt::Key_1}))
    , wipe(add("compareWipe", "wipe", {Qt::Key_2}))
    , sideBySide(add("compareSideBySide", "side-by-side", {Qt::Key_3}))
    , flip(add("compareFlip", "flip", {Qt::Key_4}))
    , flipOver(add("flipOver", nullptr, {Qt::Key_X}))
    , wipeLeft(add("wipeLeft", nullptr, {Qt::Key_BracketLeft}))
    , wipeRight(add("wipeRight", nullptr, {Qt::Key_BracketRight}))
    , zoomIn(add("zoomIn", "plus", {Qt::Key_Plus, Qt::Key_Equal}))
    , zoomOut(add("zoomOut", nullptr, {Qt::Key_Minus}))
    , zoomToFit(add("zoomToFit", nullptr, {Qt::CTRL | Qt::Key_0}))
    , zoomToMouth(add("zoomToMouth", "face", {Qt::Key_Z}))
    , switchTime(add("switchTime", "clock", {Qt::Key_T}))
    , fullScreen(add("fullScreen", "fullscreen", {Qt::Key_F11, Qt::Key_F}))
    , snapshot(add("snapshot", "camera", {Qt::CTRL | Qt::SHIFT | Qt::Key_S}))
    , useFrame(add("useAsFace", "face", {}))
    , mute(add("mute", "mute", {Qt::Key_M}))
    , hearOriginal(add("hearOriginal", "ab", {Qt::Key_A}))
    , waveforms(add("showWaveforms", "voice", {Qt::Key_W}))
    , switchContent(add("switchContent", nullptr, {Qt::Key_V}))
    , m_modes(new QActionGroup(this))
{
    for (QAction *action : {resultOnly, wipe, sideBySide, flip})
        m_modes->addAction(action);
    for (QAction *action : {resultOnly, wipe, sideBySide, flip, loop, mute, hearOriginal, waveforms}) {
        action->setCheckable(true);
        action->setIconVisibleInMenu(false); // the check mark is there
    }
    // These repeat while their key is held; no other command should run thirty times a second.
    for (QAction *action :
         {stepForward, stepBack, secondForward, secondBack, wipeLeft, wipeRight, zoomIn, zoomOut})
        action->setAutoRepeat(true);
    waveforms->setChecked(true);
    switchContent->setEnabled(false);
    setState({});
    retranslate();
}

/// Updates texts and icons that depend on the state.
void StageActions::showState()
{
    play->setIcon(icon(m_state.isPlaying ? "pause" : "play"));
    play->setText(m_state.isPlaying ? tr("&Pause") : tr("&Play"));
    hearOriginal->setText(m_state.isPair ? tr("&Hear the other result") : tr("&Hear the original"));
    fullScreen->setIcon(icon(m_state.isFullScreen ? "fullscreen-exit" : "fullscreen"));
    fullScreen->setText(m_state.isFullScreen ? tr("Leave &full screen") : tr("&Full screen"));
}

QAction *StageActions::add(const char *name, const char *iconName, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    if (iconName)
        action->setIcon(icon(iconName));
    action->setShortcuts(keys);
    action->setAutoRepeat(false);
    // Plain keys work on the stage only, which looks them up here; text fields need them for typing.
    const bool isPlain =
        !keys.isEmpty() && !keys.first()[0].keyboardModifiers().testFlag(Qt::ControlModifier);
    action->setShortcutContext(isPlain ? Qt::WidgetShortcut : Qt::WindowShortcut);
    return action;
}

void StageActions::retranslate()
{
    showState();
    stop->setText(tr("&Stop at normal speed"));
    forwards->setText(tr("Play &forwards, faster each time"));
    backwards->setText(tr("Play &backwards, faster each time"));
    stepForward->setText(tr("One frame f&orward"));
    stepBack->setText(tr("One frame b&ack"));
    secondForward->setText(tr("One second forward"));
    secondBack->setText(tr("One second back"));
    toStart->setText(tr("To the be&ginning"));
    toEnd->setText(tr("To the &end"));
    loop->setText(tr("&Loop"));
    setIn->setText(tr("&Start the range here"));
    setOut->setText(tr("&End the range here"));
    toIn->setText(tr("Go to the s&tart of the range"));
    toOut->setText(tr("Go to the e&nd of the range"));
    clearRange->setText(tr("&Clear the range"));
    resultOnly->setText(tr("&Result only"));
    wipe->setText(tr("&Wipe"));
    sideBySide->setText(tr("&Side by side"));
    flip->setText(tr("&Flip"));
    flipOver->setText(tr("Show the &other one"));
    wipeLeft->setText(tr("Move the wipe to the &left"));
    wipeRight->setText(tr("Move the wipe to the ri&ght"));
    zoomIn->setText(tr("Zoom &in"));
    zoomOut->setText(tr("Zoom &out"));
    zoomToFit->setText(tr("Zoom to &fit"));
    zoomToMouth->setText(tr("Zoom to the &mouth"));
    switchTime->setText(tr("Switch to frames or &timecode"));
    snapshot->setText(tr("&Save this frame…"));
    useFrame->setText(tr("&Use this frame as face photo"));
    waveforms->setText(tr("Show &waveforms"));
    switchContent->setText(tr("Switch between &input and result"));
    mute->setText(tr("&Mute"));
    const QString titles[] = {tr("Play&back"), tr("&Range"), tr("&Compare"), tr("&Zoom"), tr("S&ound")};
    for (qsizetype i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(titles[i]);
}

void StageActions::setState(const State &state)
{
    m_state = state;
    for (QAction *action : {play, stop, forwards, backwards, secondForward, secondBack, toStart, toEnd, loop,
                            setIn, setOut, mute})
        action->setEnabled(state.isOpen);
    for (QAction *action : {stepForward, stepBack, zoomIn, zoomToMouth, fullScreen, snapshot, switchTime})
        action->setEnabled(state.isOpen && state.hasVideo);
    useFrame->setEnabled(state.isOpen && state.hasVideo && !state.isPair);
    for (QAction *action : {resultOnly, wipe, sideBySide, flip, flipOver})
        action->setEnabled(state.canCompare);
    wipeLeft->setEnabled(state.canCompare && state.mode == CompareMode::Wipe);
    wipeRight->setEnabled(wipeLeft->isEnabled());
    for (QAction *action : {zoomOut, zoomToFit})
        action->setEnabled(state.isZoomed);
    toIn->setEnabled(state.hasIn);
    toOut->setEnabled(state.hasOut);
    clearRange->setEnabled(state.hasIn || state.hasOut);
    hearOriginal->setEnabled(state.canHearOriginal);
    hearOriginal->setChecked(state.hearsOriginal);
    loop->setChecked(state.isLooping);
    actionOf(state.mode)->setChecked(true);
    showState();
}

QAction *StageActions::actionOf(CompareMode mode) const
{
    switch (mode) {
    case CompareMode::Wipe:
        return wipe;
    case CompareMode::SideBySide:
        return sideBySide;
    case CompareMode::Flip:
        return flip;
    case CompareMode::Off:
        break;
    }
    return resultOnly;
}

QAction *StageActions::actionFor(QKeyCombination key) const
{
    const QKeySequence wanted(key);
    const auto actions = findChildren<QAction *>(Qt::FindDirectChildrenOnly);
    for (QAction *action : actions) {
        if (action->shortcuts().contains(wanted))
            return action;
    }
    return nullptr;
}

void StageActions::fillViewMenu(QMenu *menu)
{
    const QList<QList<QAction *>> groups{
        {stop, forwards, backwards, nullptr, stepForward, stepBack, secondForward, secondBack, toStart, toEnd,
         nullptr, loop, switchTime},
        {setIn, setOut, nullptr, toIn, toOut, nullptr, clearRange},
        {resultOnly, wipe, sideBySide, flip, nullptr, flipOver, wipeLeft, wipeRight},
        {zoomIn, zoomOut, zoomToFit, nullptr, zoomToMouth},
        {mute, hearOriginal, waveforms}};
    menu->addActions({play, switchContent});
    for (const QList<QAction *> &group : groups) {
        QMenu *part = menu->addMenu(QString());
        m_menus += part;
        for (QAction *action : group) {
            if (action)
                part->addAction(action);
            else
                part->addSeparator();
        }
    }
    menu->addSeparator();
    menu->addActions({fullScreen, snapshot, useFrame});
    retranslate();
}

} // namespace retalk
