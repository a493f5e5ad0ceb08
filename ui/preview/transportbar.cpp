#include "preview/transportbar.h"

#include "common/flatbutton.h"
#include "common/theme.h"
#include "preview/seekbar.h"
#include "preview/stageactions.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSlider>
#include <QWidgetAction>

namespace retalk {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

namespace {

constexpr double kSpeeds[] = {0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 4};

} // namespace

TransportBar::TransportBar(Playback *playback, StageActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_playback(playback)
    , m_actions(actions)
    , m_play(new FlatButton("play", this))
    , m_back(new FlatButton("step-back", this))
    , m_forward(new FlatButton("step-forward", this))
    , m_position(new QToolButton(this))
    , m_seekBar(new SeekBar(this))
    , m_duration(new QLabel(this))
    , m_speed(new QToolButton(this))
    , m_loop(new FlatButton("loop", this))
    , m_hearOriginal(new FlatButton("ab", this))
    , m_sound(new FlatButton("volume", this))
    , m_volume(new QSlider(Qt::Horizontal))
    , m_fullScreen(new FlatButton("fullscreen", this))
{
    setObjectName(QStringLiteral("transportBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    // A player's time runs left to right, even in right-to-left layouts.
    setLayoutDirection(Qt::LeftToRight);

    m_play->setObjectName(QStringLiteral("play"));
    m_back->setObjectName(QStringLiteral("stepBack"));
    m_forward->setObjectName(QStringLiteral("stepForward"));
    m_loop->setObjectName(QStringLiteral("loop"));
    m_hearOriginal->setObjectName(QStringLiteral("hearOriginalButton"));
    m_fullScreen->setObjectName(QStringLiteral("fullScreen"));
    m_speed->setObjectName(QStringLiteral("speed"));
    m_position->setObjectName(QStringLiteral("position"));
    m_position->setAutoRaise(true);
    m_position->setFocusPolicy(Qt::TabFocus);
    connect(m_position, &QAbstractButton::clicked, m_actions->switchTime, &QAction::trigger);
    connect(m_actions->switchTime, &QAction::triggered, this, [this] {
        setTimeStyle(m_timeStyle == TimeStyle::Clock    ? TimeStyle::Frames
                     : m_timeStyle == TimeStyle::Frames ? TimeStyle::Timecode
                                                        : TimeStyle::Clock);
        Q_EMIT timeStyleChosen(m_timeStyle);
    });
    connect(m_seekBar, &SeekBar::inDragged, m_playback, [this](milliseconds in) { m_playback->setIn(in); });
    connect(m_seekBar, &SeekBar::outDragged, m_playback,
            [this](milliseconds out) { m_playback->setOut(out); });
    m_duration->setObjectName(QStringLiteral("duration"));
    m_duration->setForegroundRole(QPalette::PlaceholderText);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kGap + 2, 5, kGap + 2, 5);
    row->setSpacing(2);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_play), static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_forward)})
        row->addWidget(widget);
    row->addSpacing(kGap);
    row->addWidget(m_position);
    row->addSpacing(kGap);
    row->addWidget(m_seekBar, 1);
    row->addSpacing(kGap);
    row->addWidget(m_duration);
    row->addSpacing(kGap);
    for (QWidget *widget : {static_cast<QWidget *>(m_speed), static_cast<QWidget *>(m_loop),
                            static_cast<QWidget *>(m_hearOriginal), static_cast<QWidget *>(m_sound),
                            static_cast<QWidget *>(m_fullScreen)})
        row->addWidget(widget);

    makeSpeedMenu();
    makeVolume();
    m_play->follow(m_actions->play);
    m_back->follow(m_actions->stepBack);
    m_forward->follow(m_actions->stepForward);
    m_loop->follow(m_actions->loop);
    m_hearOriginal->follow(m_actions->hearOriginal);
    const auto showHearing = [this] {
        m_hearOriginal->setVisible(m_actions->hearOriginal->isEnabled());
    };
    connect(m_actions->hearOriginal, &QAction::changed, this, showHearing);
    showHearing();
    m_fullScreen->follow(m_actions->fullScreen);
    connect(m_seekBar, &SeekBar::seekRequested, m_playback,
            [this](milliseconds target) { m_playback->seek(target); });
    follow();
    retranslate();
}

void TransportBar::retranslate()
{
    m_sound->setWords(tr("Volume"));
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setToolTip(tr("Volume"));
    m_seekBar->setAccessibleName(tr("Position"));
    showSpeed(m_playback->rate());
    m_position->setToolTip(tr("Switch between time, frames and timecode"));
    showTimes();
}

void TransportBar::showTimes()
{
    m_position->setText(timeText(m_playback->position()));
    //: %1 is a time such as 0:04.2
    m_position->setAccessibleName(tr("Time %1").arg(m_position->text()));
    m_duration->setText(clipLength(m_playback->duration(), m_timeStyle, m_clock));
    // As wide as the longest time, so that nothing beside it moves.
    const QFontMetrics metrics = m_position->fontMetrics();
    const int widest = std::max(metrics.horizontalAdvance(timeText(m_playback->duration())),
                                metrics.horizontalAdvance(m_duration->text()));
    m_position->setMinimumWidth(widest + 2 * kGap);
}

void TransportBar::setOnDark(bool isOnDark)
{
    m_seekBar->setProperty("onDark", isOnDark);
    for (FlatButton *button : {m_play, m_back, m_forward, m_loop, m_hearOriginal, m_sound, m_fullScreen})
        button->setOnDark(isOnDark);
    m_duration->setForegroundRole(isOnDark ? QPalette::WindowText : QPalette::PlaceholderText);
    // Opaque over a picture of any brightness.
    setAttribute(Qt::WA_StyledBackground, isOnDark);
    // By name, so that the menus below the buttons aren't affected.
    setStyleSheet(isOnDark ? QStringLiteral("#transportBar { background: #1d1f22; }"
                                            "#position, #duration, #speed { color: #e8e9ea; }"
                                            "QToolButton:hover, QToolButton:pressed, QToolButton:checked "
                                            "{ background: #373b40; }")
                           : QString());
}

void TransportBar::setTimeStyle(TimeStyle style)
{
    m_timeStyle = style;
    showTimes();
}

void TransportBar::setClock(const ClipClock &clock)
{
    m_clock = clock;
    showTimes();
}

void TransportBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TransportBar::makeSpeedMenu()
{
    auto *menu = new QMenu(m_speed);
    auto *group = new QActionGroup(menu);
    for (const double speed : kSpeeds) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setData(speed);
        group->addAction(action);
        connect(action, &QAction::triggered, m_playback, [this, speed] { m_playback->setRate(speed); });
    }
    m_speed->setMenu(menu);
    m_speed->setPopupMode(QToolButton::InstantPopup);
    connect(m_playback, &Playback::rateChanged, this, &TransportBar::showSpeed);
    showSpeed(m_playback->rate());
}

void TransportBar::showSpeed(double rate)
{
    const auto words = [](double speed) {
        //: Playing speed: 1×, 0.5×
        return tr("%1×").arg(QLocale().toString(speed));
    };
    m_speed->setText(words(rate));
    m_speed->setAccessibleName(tr("Speed %1").arg(m_speed->text()));
    m_speed->setToolTip(tr("Speed"));
    for (QAction *action : m_speed->menu()->actions()) {
        action->setText(words(action->data().toDouble()));
        action->setChecked(action->data().toDouble() == rate);
    }
}

void TransportBar::makeVolume()
{
    m_volume->setObjectName(QStringLiteral("volume"));
    m_volume->setRange(0, 100);
    m_volume->setValue(100);
    connect(m_volume, &QSlider::valueChanged, m_playback, [this](int percent) {
        m_playback->setVolume(percent / 100.0);
        if (percent > 0)
            m_actions->mute->setChecked(false);
        Q_EMIT volumeChanged(percent / 100.0);
    });
    auto *popup = new QMenu(m_sound);
    auto *holder = new QWidget(popup);
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(kGap, kGap, kGap, kGap);
    m_volume->setFixedWidth(120);
    layout->addWidget(m_volume);
    auto *slider = new QWidgetAction(popup);
    slider->setDefaultWidget(holder);
    popup->addAction(slider);
    popup->addActions({m_actions->mute, m_actions->hearOriginal});
    connect(m_actions->mute, &QAction::toggled, this, [this](bool isMuted) {
        m_sound->setIconName(isMuted ? "mute" : "volume");
        m_playback->setMuted(isMuted);
    });
    m_sound->setObjectName(QStringLiteral("sound"));
    m_sound->setMenu(popup);
    m_sound->setPopupMode(QToolButton::InstantPopup);
}

void TransportBar::follow()
{
    const auto showPosition = [this](Playback::Time position) {
        m_position->setText(timeText(position));
        m_seekBar->setPosition(duration_cast<milliseconds>(position));
    };
    const auto showDuration = [this](Playback::Time duration) {
        m_seekBar->setDuration(duration_cast<milliseconds>(duration));
        showTimes();
    };
    connect(m_playback, &Playback::opened, m_seekBar, [this] { m_seekBar->setEnabled(true); });
    connect(m_playback, &Playback::failed, m_seekBar, [this] { m_seekBar->setEnabled(false); });
    connect(m_playback, &Playback::positionChanged, this, showPosition);
    connect(m_playback, &Playback::durationChanged, this, showDuration);
    connect(m_playback, &Playback::rangeChanged, this, [this] {
        if (!m_playback->in() && !m_playback->out())
            return m_seekBar->setMarks({});
        m_seekBar->setMarks(
            SeekBar::Range(duration_cast<milliseconds>(m_playback->in().value_or(Playback::Time(0))),
                           duration_cast<milliseconds>(m_playback->out().value_or(m_playback->duration()))));
    });
    connect(m_playback, &Playback::closed, this, [this, showPosition, showDuration] {
        m_seekBar->setEnabled(false);
        showDuration({});
        showPosition({});
    });
    m_seekBar->setEnabled(false);
    showPosition({});
    showDuration({});
}

void TransportBar::setVolume(double volume)
{
    m_volume->setValue(static_cast<int>(std::lround(volume * 100)));
}

} // namespace retalk
