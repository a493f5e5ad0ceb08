#include "timeline/timelineview.h"

#include "common/format.h"
#include "common/icons.h"
#include "common/softlabel.h"
#include "common/theme.h"
#include "films/filmplan.h"
#include "timeline/snapping.h"
#include "timeline/soundlevels.h"
#include "timeline/stripframes.h"

#include <QAccessibleWidget>
#include <QFileInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace retalk {

namespace {

constexpr int kSide = 10; ///< beside the strip, so that its ends can be taken hold of
constexpr int kStripHeight = 44;
constexpr int kSoundHeight = 22;
constexpr int kLaneGap = 4;
constexpr double kReach = 7;     ///< how near to an edge the pointer takes hold of it
constexpr double kTremble = 4;   ///< a press that moves less is a click
constexpr double kSnapReach = 8; ///< pixels
constexpr double kZoomStep = 1.5;
constexpr double kTick = 120; ///< of a wheel
/// Tiles of the strip begin at multiples of this times a power of two, so that another zoom finds them again.
constexpr std::chrono::milliseconds kTile{125};
/// Where tiles lie closer, the very frames are shown.
constexpr std::chrono::milliseconds kExactBelow{2000};
constexpr double kLabelWidth = 76;
constexpr std::array kTickSteps{100,    200,    500,     1'000,   2'000,   5'000,     10'000,   15'000,
                                30'000, 60'000, 120'000, 300'000, 600'000, 1'800'000, 3'600'000};

/// Says what the arrow keys move, which no role has a state for.
class TimelineInterface : public QAccessibleWidget
{
public:
    explicit TimelineInterface(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::Slider), m_view(view)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return Format::facts({m_view->accessibleName(), m_view->spoken()});
        return kind == QAccessible::Value ? m_view->spoken() : QAccessibleWidget::text(kind);
    }

private:
    TimelineView *m_view;
};

QAccessibleInterface *timelineInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineInterface(view) : nullptr;
}

QColor faded(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

QString clockOf(std::chrono::milliseconds time)
{
    return Format::clockTenths(time);
}

} // namespace

TimelineView::TimelineView(StripFrames *frames, SoundLevels *levels, QWidget *parent)
    : QWidget(parent), m_frames(frames), m_levels(levels)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(timelineInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    setObjectName(QStringLiteral("timelineView"));
    setLayoutDirection(Qt::LeftToRight); // time
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Timeline"));
    connect(m_frames, &StripFrames::found, this, &TimelineView::renew);
    connect(m_levels, &SoundLevels::read, this, &TimelineView::renew);
}

TimelineView::~TimelineView() = default;

QRect TimelineView::ruler() const
{
    const int height = std::max(18, QFontMetrics(smallFont(font())).height() + 4);
    return {kSide, 0, std::max(1, width() - 2 * kSide), height};
}

QRect TimelineView::strip() const
{
    const QRect above = ruler();
    return {above.x(), above.bottom() + 1, above.width(), kStripHeight};
}

QRect TimelineView::sound() const
{
    const QRect above = strip();
    return {above.x(), above.bottom() + 1, above.width(), kSoundHeight};
}

QRect TimelineView::lane() const
{
    const QRect above = sound();
    const int text = QFontMetrics(smallFont(font())).height();
    return {above.x(), above.bottom() + 1 + kLaneGap, above.width(), std::max(36, text + 20)};
}

QSize TimelineView::sizeHint() const
{
    return {480, lane().bottom() + 1 + kLaneGap};
}

QSize TimelineView::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

double TimelineView::xOf(Time time) const
{
    return kSide + m_scale.xOf(time);
}

TimelineView::Time TimelineView::timeAt(double x) const
{
    return m_scale.timeAt(x - kSide);
}

void TimelineView::setVideo(const QUrl &source, const VideoSpan &span, double shape)
{
    if (source == m_source && span == m_video)
        return;
    const bool isOther = source != m_source || span.length != m_video.length;
    m_source = source;
    m_video = span;
    m_shape = std::clamp(shape, 0.3, 4.0);
    if (isOther) {
        endDrag(false);
        m_scale.setVideo(span.length, span.rate);
        m_markedIn.reset();
        m_markedOut.reset();
        m_position = {};
        m_targets.clear();
    }
    m_frames->setClip(source);
    changeScale();
}

void TimelineView::setParts(const QList<FilmPart> &parts, int selected)
{
    if (parts == m_parts && selected == m_selected)
        return;
    // Another part is selected as a drag begins.
    if (parts != m_parts)
        endDrag(false);
    m_parts = parts;
    m_selected = std::min(selected, int(parts.size()) - 1);
    if (m_stop.part >= m_parts.size())
        m_stop = {.part = m_selected, .edge = {}};
    m_hovered = {};
    update();
    tell();
}

void TimelineView::setPosition(Time position)
{
    const Time before = std::exchange(m_position, position);
    if (position == before)
        return;
    // While it plays the strip turns its pages; what the person looks at otherwise stays.
    const double x = m_scale.xOf(position);
    const bool wasSeen = m_scale.xOf(before) >= 0 && m_scale.xOf(before) <= strip().width();
    if (m_hold.kind == Hold::Kind::None && wasSeen && (x < 0 || x > strip().width())) {
        m_scale.scrollTo(position);
        changeScale();
    }
    updatePlayhead(before);
    if (m_stop.part < 0)
        tell();
}

void TimelineView::updatePlayhead(Time before)
{
    for (const Time time : {before, m_position}) {
        const int x = int(std::floor(xOf(time)));
        update(QRect(x - 7, 0, 15, height()));
    }
}

void TimelineView::setTargets(const QList<Time> &targets)
{
    m_targets = targets;
}

QString TimelineView::spoken() const
{
    const QLocale locale;
    if (m_stop.part < 0 || m_stop.part >= m_parts.size())
        return Format::facts(
            {tr("Playhead at %1").arg(clockOf(m_position)), tr("%Ln part(s)", nullptr, int(m_parts.size()))});
    const FilmPart &part = m_parts[m_stop.part];
    const QString number = locale.toString(m_stop.part + 1);
    const Time end = partedits::endOf(part, m_video);
    if (m_stop.edge == Edge::From)
        return tr("Start of part %1 at %2").arg(number, clockOf(part.from));
    if (m_stop.edge == Edge::To)
        return tr("End of part %1 at %2").arg(number, clockOf(end));
    const QString voice =
        part.voice.isEmpty() ? tr("no voice track yet") : QFileInfo(localFilePath(part.voice)).fileName();
    return Format::facts({tr("Part %1 of %2").arg(number, locale.toString(m_parts.size())),
                          //: a range of time
                          tr("%1 to %2").arg(clockOf(part.from), clockOf(end)), voice});
}

void TimelineView::tell()
{
    if (QAccessible::isActive()) {
        QAccessibleEvent name(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&name);
    }
    Q_EMIT spokenChanged();
}

TimelineView::Time TimelineView::frameStep() const
{
    return partedits::framesOn({}, 1, {.length = Time(1000), .rate = m_video.rate});
}

// What the person does

void TimelineView::apply(const std::optional<partedits::Edited> &edited, PartStep step)
{
    if (edited && edited->parts != m_parts)
        Q_EMIT this->edited(edited->parts, edited->part, step);
}

void TimelineView::select(int part)
{
    if (part >= 0 && part != m_selected)
        Q_EMIT partSelected(part);
    update();
}

void TimelineView::markIn()
{
    using namespace partedits;
    if (const int part = partAt(m_parts, m_position, m_video); part >= 0)
        return apply(withEdge(m_parts, part, Edge::From, m_position, m_video), PartStep::Move);
    m_markedIn = onFrame(m_position, m_video);
    if (m_markedOut && *m_markedOut > *m_markedIn) {
        const auto made = added(m_parts, *m_markedIn, *m_markedOut, m_video);
        m_markedIn.reset();
        m_markedOut.reset();
        apply(made, PartStep::Mark);
    }
    update();
}

void TimelineView::markOut()
{
    using namespace partedits;
    // The frame that is seen is the part's last.
    const Time out = framesOn(m_position, 1, m_video);
    if (m_markedIn && *m_markedIn < out) {
        const Time in = *std::exchange(m_markedIn, {});
        m_markedOut.reset();
        update();
        if (const auto made = added(m_parts, in, out, m_video))
            return apply(made, PartStep::Mark);
        return Q_EMIT told(tr("There's no room for a part of 2 s here."));
    }
    if (const int part = partAt(m_parts, m_position, m_video); part >= 0)
        return apply(withEdge(m_parts, part, Edge::To, out, m_video), PartStep::Move);
    m_markedOut = out;
    update();
}

void TimelineView::split()
{
    if (const auto divided = partedits::split(m_parts, m_position, m_video))
        return apply(divided, PartStep::Split);
    Q_EMIT told(partedits::partAt(m_parts, m_position, m_video) < 0
                    ? tr("The playhead isn't in a part. Move it into the one to split.")
                    : tr("Both halves need 2 s. Move the playhead further in."));
}

void TimelineView::removePart()
{
    if (m_selected >= 0 && m_selected < m_parts.size())
        apply(partedits::removed(m_parts, m_selected), PartStep::Remove);
}

void TimelineView::zoomIn()
{
    const double x = m_scale.xOf(m_position);
    const bool isSeen = x >= 0 && x <= strip().width();
    m_scale.zoomBy(kZoomStep, isSeen ? x : strip().width() / 2.0);
    changeScale();
}

void TimelineView::zoomOut()
{
    const double x = m_scale.xOf(m_position);
    const bool isSeen = x >= 0 && x <= strip().width();
    m_scale.zoomBy(1 / kZoomStep, isSeen ? x : strip().width() / 2.0);
    changeScale();
}

void TimelineView::showAll()
{
    m_scale.showAll();
    changeScale();
}

void TimelineView::scrollTo(Time first)
{
    if (first == m_scale.first())
        return;
    m_scale.scrollTo(first);
    changeScale();
}

/// What lies below the parts is made anew.
void TimelineView::renew()
{
    m_picture = {};
    update();
}

void TimelineView::changeScale()
{
    wantFrames();
    renew();
    Q_EMIT scaleChanged();
}

/// The strip from coarse to fine, so that all of it says something early.
void TimelineView::wantFrames()
{
    if (!isVisible() || m_video.length.count() <= 0)
        return;
    const double tile = kStripHeight * m_shape;
    Time step = kTile;
    while (double(step.count()) / m_scale.msPerPixel() < tile / 2)
        step *= 2;
    const qint64 first = m_scale.first() / step;
    const qint64 last = m_scale.last() / step;
    QList<Time> places;
    for (const qint64 stride : {8, 4, 2, 1}) {
        for (qint64 i = first / stride * stride; i <= last; i += stride) {
            if (i >= first && !places.contains(step * i))
                places += step * i;
        }
    }
    m_frames->want(places, step < kExactBelow);
}

TimelineView::Grip TimelineView::gripAt(const QPointF &position) const
{
    if (position.y() < strip().top())
        return {};
    Grip near;
    double distance = kReach;
    const auto consider = [&](int part, Edge edge, Time time) {
        const double off = std::abs(position.x() - xOf(time));
        // Where two parts touch, the selected one is meant.
        if (off < distance || (off <= distance && part == m_selected)) {
            distance = off;
            near = {part, edge};
        }
    };
    for (int i = 0; i < m_parts.size(); ++i) {
        consider(i, Edge::From, m_parts[i].from);
        consider(i, Edge::To, partedits::endOf(m_parts[i], m_video));
    }
    if (near.part >= 0)
        return near;
    return {partedits::partAt(m_parts, timeAt(position.x()), m_video), {}};
}

TimelineView::Time TimelineView::snappedTime(Time time, int part, bool isFree) const
{
    if (isFree)
        return partedits::onFrame(time, m_video);
    QList<Time> targets = m_targets;
    targets += {Time(0), m_video.length, m_position};
    for (int i = 0; i < m_parts.size(); ++i) {
        if (i != part)
            targets += {m_parts[i].from, partedits::endOf(m_parts[i], m_video)};
    }
    std::sort(targets.begin(), targets.end());
    return snapped(time, targets, m_scale.lengthOf(kSnapReach));
}

void TimelineView::drag(const QPointF &position, bool isFree)
{
    // Beyond its ends the strip goes along.
    const QRect seen = strip();
    if (position.x() < seen.left() || position.x() > seen.right()) {
        const double beyond =
            position.x() < seen.left() ? position.x() - seen.left() : position.x() - seen.right();
        m_scale.scrollBy(beyond / 4);
        changeScale();
    }
    const Time time = timeAt(position.x());
    m_snap.reset();
    const auto note = [this](Time wanted, Time took) {
        if (wanted != took)
            m_snap = took;
    };
    switch (m_hold.kind) {
    case Hold::Kind::None:
        return;
    case Hold::Kind::Seek:
        Q_EMIT sought(partedits::onFrame(std::min(time, m_video.length - frameStep()), m_video));
        return;
    case Hold::Kind::Edge: {
        const Time target = snappedTime(time, m_hold.part, isFree);
        m_dragged = partedits::withEdge(m_parts, m_hold.part, m_hold.edge, target, m_video);
        const FilmPart &part = m_dragged->parts[m_hold.part];
        const Time edge = m_hold.edge == Edge::From ? part.from : part.to;
        note(isFree ? edge : partedits::onFrame(time, m_video), edge);
        // The frame at the edge is what one decides by.
        Q_EMIT sought(m_hold.edge == Edge::From ? edge : partedits::framesOn(edge, -1, m_video));
        break;
    }
    case Hold::Kind::Part: {
        const FilmPart &part = m_parts[m_hold.part];
        const Time from = part.from + (time - m_hold.anchor);
        const Time length = partedits::endOf(part, m_video) - part.from;
        const Time byStart = snappedTime(from, m_hold.part, isFree);
        const Time byEnd = snappedTime(from + length, m_hold.part, isFree) - length;
        const bool isStartNearer = byStart != from && (byEnd == from || std::abs((byStart - from).count()) <=
                                                                            std::abs((byEnd - from).count()));
        m_dragged = partedits::moved(m_parts, m_hold.part, isStartNearer ? byStart : byEnd, m_video);
        break;
    }
    case Hold::Kind::Mark:
        m_dragged = partedits::added(m_parts, snappedTime(m_hold.anchor, -1, isFree),
                                     snappedTime(time, -1, isFree), m_video);
        break;
    }
    update();
}

void TimelineView::endDrag(bool isKept)
{
    const Hold held = std::exchange(m_hold, {});
    const auto dragged = std::exchange(m_dragged, {});
    m_snap.reset();
    update();
    if (isKept && dragged)
        apply(dragged, held.kind == Hold::Kind::Mark ? PartStep::Mark : PartStep::Move);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_video.length.count() <= 0)
        return;
    m_isKeyboard = false;
    const QPointF position = event->position();
    m_hold = {.anchor = timeAt(position.x()), .press = position};
    const Grip grip = gripAt(position);
    if (position.y() < strip().top()) {
        m_hold.kind = Hold::Kind::Seek;
        drag(position, true);
    } else if (grip.edge) {
        m_hold.kind = Hold::Kind::Edge;
        m_hold.part = grip.part;
        m_hold.edge = *grip.edge;
        m_stop = {.part = grip.part, .edge = grip.edge};
        select(grip.part);
    } else if (grip.part >= 0) {
        m_hold.kind = Hold::Kind::Part;
        m_hold.part = grip.part;
        m_stop = {.part = grip.part, .edge = {}};
        select(grip.part);
    } else {
        m_hold.kind = Hold::Kind::Mark;
        m_stop = {};
    }
    tell();
    update();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    if (m_hold.kind != Hold::Kind::None) {
        m_hold.isMoving |= std::abs(position.x() - m_hold.press.x()) >= kTremble;
        if (m_hold.isMoving || m_hold.kind == Hold::Kind::Seek)
            drag(position, event->modifiers().testFlag(Qt::AltModifier));
        return;
    }
    const Grip grip = gripAt(position);
    if (grip.part != m_hovered.part || grip.edge != m_hovered.edge) {
        m_hovered = grip;
        update();
    }
    setCursor(grip.edge ? Qt::SizeHorCursor : Qt::ArrowCursor);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_hold.kind == Hold::Kind::None)
        return;
    const Hold held = m_hold;
    const bool isFull = held.kind == Hold::Kind::Mark && held.isMoving && !m_dragged;
    endDrag(held.isMoving);
    if (!held.isMoving && held.kind == Hold::Kind::Mark)
        Q_EMIT sought(partedits::onFrame(std::min(held.anchor, m_video.length - frameStep()), m_video));
    else if (isFull)
        Q_EMIT told(tr("There's no room for a part of 2 s here."));
}

void TimelineView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = {};
    update();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const QPoint turned = event->angleDelta();
    const bool isSideways = std::abs(turned.x()) > std::abs(turned.y());
    if (isSideways || event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_scale.scrollBy(-(isSideways ? turned.x() : turned.y()) / 2.0);
        return changeScale();
    }
    if (turned.y() == 0)
        return;
    m_scale.zoomBy(std::pow(kZoomStep, turned.y() / kTick), event->position().x() - kSide);
    changeScale();
}

// The keyboard

QList<TimelineView::Stop> TimelineView::stops() const
{
    QList<Stop> all{{}};
    for (int i = 0; i < m_parts.size(); ++i)
        all += {{.part = i, .edge = {}}, {.part = i, .edge = Edge::From}, {.part = i, .edge = Edge::To}};
    return all;
}

void TimelineView::goTo(Stop stop)
{
    m_stop = stop;
    m_isKeyboard = true;
    if (stop.part >= 0) {
        const FilmPart &part = m_parts[stop.part];
        m_scale.reveal(stop.edge == Edge::To ? partedits::endOf(part, m_video) : part.from);
        changeScale();
        select(stop.part);
    }
    update();
    tell();
}

bool TimelineView::focusNextPrevChild(bool next)
{
    const QList<Stop> all = stops();
    const qsizetype at = all.indexOf(m_stop) + (next ? 1 : -1);
    if (at < 0 || at >= all.size())
        return QWidget::focusNextPrevChild(next);
    goTo(all[at]);
    return true;
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason)
        m_stop = {};
    else if (reason == Qt::BacktabFocusReason)
        m_stop = stops().constLast();
    m_isKeyboard =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    update();
    tell();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TimelineView::nudge(int frames)
{
    using namespace partedits;
    if (m_stop.part < 0) {
        const Time target = framesOn(m_position, frames, m_video);
        return Q_EMIT sought(std::min(target, onFrame(m_video.length - frameStep(), m_video)));
    }
    const FilmPart part = m_parts[m_stop.part];
    if (!m_stop.edge)
        return apply(moved(m_parts, m_stop.part, framesOn(part.from, frames, m_video), m_video),
                     PartStep::Move);
    const Time edge = *m_stop.edge == Edge::From ? part.from : endOf(part, m_video);
    const Edited next =
        withEdge(m_parts, m_stop.part, *m_stop.edge, framesOn(edge, frames, m_video), m_video);
    const FilmPart &changed = next.parts[m_stop.part];
    apply(next, PartStep::Move);
    Q_EMIT sought(*m_stop.edge == Edge::From ? changed.from : framesOn(endOf(changed, m_video), -1, m_video));
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (held & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QWidget::keyPressEvent(event);
    const int second = std::max(1, int(std::lround(m_video.rate.isKnown() ? m_video.rate.perSecond() : 25)));
    const int step = held.testFlag(Qt::ShiftModifier) ? second : 1;
    m_isKeyboard = true;
    switch (event->key()) {
    case Qt::Key_Left:
        return nudge(-step);
    case Qt::Key_Right:
        return nudge(step);
    case Qt::Key_Home:
        return Q_EMIT sought(Time(0));
    case Qt::Key_End:
        return Q_EMIT sought(partedits::onFrame(m_video.length - frameStep(), m_video));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    default:
        break;
    }
    if (event->isAutoRepeat())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_I:
        return markIn();
    case Qt::Key_O:
        return markOut();
    case Qt::Key_S:
        return split();
    case Qt::Key_Space:
        return Q_EMIT playToggled();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return removePart();
    case Qt::Key_Escape:
        if (m_hold.kind == Hold::Kind::None && !m_markedIn && !m_markedOut)
            return QWidget::keyPressEvent(event);
        endDrag(false);
        m_markedIn.reset();
        m_markedOut.reset();
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Plain keys are the timeline's while it has the keyboard.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
            event->accept();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Grip grip = gripAt(help->pos());
        if (grip.part < 0 || !lane().contains(help->pos())) {
            QToolTip::hideText();
            return true;
        }
        const FilmPart &part = m_parts[grip.part];
        const Time end = partedits::endOf(part, m_video);
        QStringList lines{tr("%1 to %2").arg(clockOf(part.from), clockOf(end))};
        const auto *voice = m_levels->of(localFilePath(part.voice), part.voiceTrack);
        if (voice && voice->length.count() > 0 && voice->length - part.voiceFrom < end - part.from)
            lines += tr("The voice track ends before the part does; the original continues from there.");
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
        return true;
    }
    return QWidget::event(event);
}

void TimelineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Timeline"));
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (isThemeChange(*event))
        renew();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_scale.setWidth(strip().width());
    changeScale();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    wantFrames();
}

// Painting

void TimelineView::paintEvent(QPaintEvent *event)
{
    const Tokens &tokens = tokensFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setLayoutDirection(Qt::LeftToRight); // a part's name begins where the part does
    const QRect dirty = event->rect();
    painter.fillRect(dirty, tokens.panel);
    if (m_video.length.count() <= 0)
        return;
    paintRuler(painter, dirty);
    // Frames are scaled and peaks counted once, and not for each picture of a drag.
    const QRect below(strip().topLeft(), sound().bottomRight());
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF()) {
        m_picture = QPixmap(below.size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(tokens.panel);
        QPainter onto(&m_picture);
        onto.setRenderHint(QPainter::SmoothPixmapTransform);
        onto.translate(-below.topLeft());
        onto.setClipRect(below);
        paintFrames(onto, below);
        paintPeaks(onto, sound(), below, m_source.toLocalFile(), 0, Time(0), Time(0), tokens.soft);
    }
    painter.drawPixmap(below.topLeft(), m_picture);
    paintParts(painter, dirty);
    paintPlayhead(painter);
}

void TimelineView::paintRuler(QPainter &painter, const QRect &dirty) const
{
    const Tokens &tokens = tokensFor(this);
    const QRect area = ruler();
    if (!dirty.intersects(area))
        return;
    Time step(kTickSteps.back());
    for (const int candidate : kTickSteps) {
        if (candidate / m_scale.msPerPixel() >= kLabelWidth) {
            step = Time(candidate);
            break;
        }
    }
    painter.setFont(smallFont(font()));
    const qint64 last = m_scale.last() / step;
    for (qint64 i = m_scale.first() / step; i <= last; ++i) {
        const double x = xOf(step * i);
        painter.setPen(Qt::NoPen);
        painter.fillRect(QRectF(x, area.bottom() - 5, 1, 6), tokens.soft);
        for (int minor = 1; minor < 5; ++minor)
            painter.fillRect(QRectF(xOf(step * i + step * minor / 5), area.bottom() - 2, 1, 3), tokens.line);
        const QString label = step < Time(1000) ? Format::clockTenths(step * i) : Format::clock(step * i);
        const int width = painter.fontMetrics().horizontalAdvance(label);
        if (x + 4 + width > area.right() + kSide)
            continue;
        painter.setPen(tokens.soft);
        painter.drawText(QRectF(x + 4, area.top(), width + 2, area.height() - 2), Qt::AlignVCenter, label);
    }
}

void TimelineView::paintFrames(QPainter &painter, const QRect &dirty) const
{
    const Tokens &tokens = tokensFor(this);
    const QRect area = strip();
    if (!dirty.intersects(area))
        return;
    painter.fillRect(area, tokens.background);
    const double tile = kStripHeight * m_shape;
    Time step = kTile;
    while (double(step.count()) / m_scale.msPerPixel() < tile / 2)
        step *= 2;
    const QImage *before = nullptr;
    const qint64 last = m_scale.last() / step;
    for (qint64 i = m_scale.first() / step; i <= last; ++i) {
        const double from = xOf(step * i);
        const double to = std::min(xOf(step * (i + 1)), xOf(m_video.length));
        const QImage *frame = m_frames->frame(step * i);
        if (!frame || frame->isNull())
            frame = before; // until its own comes
        before = frame;
        if (!frame || to <= from || to < dirty.left() || from > dirty.right() + 1)
            continue;
        // The middle of the picture, as wide as there is room for.
        const double shownWidth =
            std::min(double(frame->width()), frame->height() * (to - from) / area.height());
        const QRectF source((frame->width() - shownWidth) / 2, 0, shownWidth, frame->height());
        const double width = std::min(to - from, shownWidth * area.height() / frame->height());
        painter.drawImage(QRectF(from, area.top(), width, area.height()), *frame, source);
    }
}

void TimelineView::paintPeaks(QPainter &painter, const QRectF &area, const QRect &dirty, const QString &file,
                              int track, Time from, Time voiceFrom, const QColor &color) const
{
    const SoundLevels::Sound *sound = m_levels->of(file, track);
    if (!sound || sound->peaks.isEmpty() || sound->length.count() <= 0)
        return;
    const double perMs = double(sound->peaks.size()) / double(sound->length.count());
    const int left = std::max({int(area.left()), dirty.left(), strip().left()});
    const int right = std::min({int(area.right()), dirty.right(), strip().right()});
    for (int x = left; x <= right; ++x) {
        const auto at = [&](int pixel) {
            const double ms = double(m_scale.first().count()) + (pixel - kSide) * m_scale.msPerPixel();
            return qsizetype((ms - double(from.count()) + double(voiceFrom.count())) * perMs);
        };
        const qsizetype first = std::max<qsizetype>(0, at(x));
        const qsizetype end = std::min(sound->peaks.size(), std::max(first + 1, at(x + 1)));
        if (first >= end)
            continue;
        const float peak = *std::max_element(sound->peaks.cbegin() + first, sound->peaks.cbegin() + end);
        const double half = std::max(0.5, peak * area.height() / 2);
        painter.fillRect(QRectF(x, area.center().y() - half, 1, 2 * half), color);
    }
}

void TimelineView::paintParts(QPainter &painter, const QRect &dirty) const
{
    const Tokens &tokens = tokensFor(this);
    const QRect picture(strip().topLeft(), sound().bottomRight());
    const QList<FilmPart> &parts = shown();
    painter.save();
    painter.setClipRect(QRect(strip().left() - kSide, strip().top(), width(), height() - strip().top()) &
                        dirty);
    if (!parts.isEmpty()) {
        // What stays as it is steps back.
        double free = picture.left();
        const auto fade = [&](double from, double to) {
            const QRectF gap(from, picture.top(), to - from, picture.height());
            if (to > from)
                painter.fillRect(gap & QRectF(picture), faded(tokens.panel, 0.6F));
        };
        for (const FilmPart &part : parts) {
            fade(free, xOf(part.from));
            free = std::max(free, xOf(partedits::endOf(part, m_video)));
        }
        fade(free, picture.right() + 1);
    }
    const QRect place = lane();
    painter.fillRect(place, tokens.background);
    if (parts.isEmpty()) {
        painter.setPen(tokens.soft);
        painter.setFont(smallFont(font()));
        painter.drawText(
            place, Qt::AlignCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(tr("Drag over the video to mark a part, or press I and O"),
                                             Qt::ElideRight, place.width() - 2 * kGap));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < parts.size(); ++i) {
        if (i != shownSelected())
            paintPart(painter, i, dirty);
    }
    if (shownSelected() >= 0 && shownSelected() < parts.size())
        paintPart(painter, shownSelected(), dirty);
    painter.restore();
}

void TimelineView::paintPart(QPainter &painter, int at, const QRect &dirty) const
{
    const Tokens &tokens = tokensFor(this);
    const FilmPart &part = shown()[at];
    const bool isSelected = at == shownSelected();
    const double from = xOf(part.from);
    const double to = xOf(partedits::endOf(part, m_video));
    if (to < dirty.left() - kReach || from > dirty.right() + kReach)
        return;
    const QRect place = lane();
    const QRectF body(from, place.top(), std::max(2.0, to - from), place.height());
    // Its edges run through the picture, where they are dragged.
    for (const double edge : {from, to - 1}) {
        painter.fillRect(QRectF(edge, strip().top(), isSelected ? 2 : 1, place.top() - strip().top()),
                         tokens.accent);
    }
    QPainterPath frame;
    frame.addRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillPath(frame, tokens.panel);
    painter.fillPath(frame, faded(tokens.accent, isSelected ? 0.24F : 0.1F));

    const QFont small = smallFont(font());
    const int textHeight = QFontMetrics(small).height();
    const QString voice = localFilePath(part.voice);
    painter.save();
    painter.setClipPath(frame, Qt::IntersectClip);
    const QRectF waves = body.adjusted(0, textHeight + 2, 0, -2);
    paintPeaks(painter, waves, dirty, voice, part.voiceTrack, part.from, part.voiceFrom,
               isSelected ? tokens.accent : tokens.soft);
    if (const auto *sound = m_levels->of(voice, part.voiceTrack); sound && sound->length.count() > 0) {
        const double end = xOf(part.from + sound->length - part.voiceFrom);
        if (end < to - 1) // the original goes on there
            painter.fillRect(QRectF(std::max(from, end), body.top(), to - std::max(from, end), body.height()),
                             QBrush(tokens.line, Qt::BDiagPattern));
    }
    // What is seen of it is named.
    const double left = std::max(from, double(strip().left())) + (isSelected ? 10 : 6);
    QRectF words(left, body.top() + 1, std::min(to, double(strip().right())) - left - 6, textHeight);
    const QString number = QLocale().toString(at + 1);
    painter.setFont(small);
    painter.setPen(tokens.ink);
    if (words.width() >= painter.fontMetrics().horizontalAdvance(number)) {
        QFont bold = small;
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, number);
        words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(number) + 6);
        painter.setFont(small);
        if (voice.isEmpty() && words.width() >= 14) {
            paintIcon(&painter, "warning", QRectF(words.left(), words.center().y() - 6, 12, 12), tokens.warn);
            words.setLeft(words.left() + 16);
        }
        const QString name = voice.isEmpty() ? tr("Choose a voice track") : QFileInfo(voice).fileName();
        if (words.width() > 12)
            painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(name, Qt::ElideMiddle, int(words.width())));
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, isSelected ? 2 : 1));
    painter.drawPath(frame);
    if (isSelected) {
        // Handles, for who doesn't know that edges can be dragged.
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        for (const double edge : {from + 3, to - 6})
            painter.drawRoundedRect(QRectF(edge, body.center().y() - 7, 3, 14), 1.5, 1.5);
    }
    const bool hasStop = hasFocus() && m_isKeyboard && m_stop.part == at && !m_dragged;
    if (hasStop && !m_stop.edge) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.ink, 1.5));
        painter.drawRoundedRect(body.adjusted(2.5, 2.5, -2.5, -2.5), 3, 3);
    } else if (hasStop) {
        const double edge = m_stop.edge == Edge::From ? from : to;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.ink, 1.5));
        painter.drawRoundedRect(QRectF(edge - 4, strip().top() + 1, 8, place.bottom() - strip().top() - 1), 3,
                                3);
    }
}

void TimelineView::paintPlayhead(QPainter &painter) const
{
    const Tokens &tokens = tokensFor(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect head = ruler();
    const double bottom = lane().bottom() + 1;
    const auto isSeen = [this](double x) {
        return x >= strip().left() - 1 && x <= strip().right() + 2;
    };
    for (const auto &[mark, side] : {std::pair{m_markedIn, 1.0}, std::pair{m_markedOut, -1.0}}) {
        if (!mark || !isSeen(xOf(*mark)))
            continue;
        const double x = xOf(*mark);
        painter.fillRect(QRectF(x - 1, head.bottom() - 8, 2, bottom - head.bottom() + 8), tokens.accent);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawPolygon(QPolygonF{QPointF(x, head.bottom() - 8), QPointF(x + side * 8, head.bottom() - 4),
                                      QPointF(x, head.bottom())});
    }
    if (m_snap && isSeen(xOf(*m_snap)))
        painter.fillRect(QRectF(xOf(*m_snap) - 0.5, head.bottom() - 4, 1, bottom - head.bottom() + 4),
                         tokens.accent);
    const double x = xOf(m_position);
    if (!isSeen(x))
        return;
    painter.fillRect(QRectF(x - 1.5, head.bottom(), 3, bottom - head.bottom()), faded(tokens.panel, 0.7F));
    painter.fillRect(QRectF(x - 0.75, head.bottom() - 4, 1.5, bottom - head.bottom() + 4), tokens.ink);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.ink);
    painter.drawPolygon(QPolygonF{QPointF(x - 5, head.bottom() - 9), QPointF(x + 5, head.bottom() - 9),
                                  QPointF(x + 5, head.bottom() - 5), QPointF(x, head.bottom()),
                                  QPointF(x - 5, head.bottom() - 5)});
    if (hasFocus() && m_isKeyboard && m_stop.part < 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.drawRoundedRect(QRectF(x - 7, head.bottom() - 11, 14, 13), 3, 3);
    }
}

} // namespace retalk
