#include "timeline/timelineview.h"

#include "common/format.h"
#include "common/softlabel.h"
#include "common/theme.h"
#include "films/filmplan.h"
#include "timeline/snapping.h"
#include "timeline/soundlevels.h"
#include "timeline/stripframes.h"
#include "timeline/timelinepainter.h"

#include <QAccessibleWidget>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace retalk {

namespace {

constexpr int kSide = 10; ///< margin beside the strip, so that edges at its ends can be grabbed
constexpr int kStripHeight = 44;
constexpr int kSoundHeight = 22;
constexpr int kLaneGap = 4;
constexpr double kReach = 7;     ///< pixels within which the pointer grabs an edge
constexpr double kTremble = 4;   ///< pixels; a press that moves less is a click
constexpr double kSnapReach = 8; ///< pixels
constexpr double kZoomStep = 1.5;
constexpr double kTick = 120; ///< one notch of a mouse wheel
/// Below this tile duration, the exact frames are shown.
constexpr std::chrono::milliseconds kExactBelow{2000};

/// Exposes what the arrow keys move as name and value, because no accessibility state covers it.
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
    setLayoutDirection(Qt::LeftToRight); // time runs from left to right in every language
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
    // A change of selection alone doesn't end a drag, because starting one selects the part.
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
    // During playback, page the strip along, unless the user has scrolled elsewhere.
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

// User actions

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
    Q_EMIT marksChanged();
}

void TimelineView::markOut()
{
    using namespace partedits;
    // The visible frame becomes the last one of the part.
    const Time out = framesOn(m_position, 1, m_video);
    if (m_markedIn && *m_markedIn < out) {
        const Time in = *std::exchange(m_markedIn, {});
        m_markedOut.reset();
        update();
        Q_EMIT marksChanged();
        if (const auto made = added(m_parts, in, out, m_video))
            return apply(made, PartStep::Mark);
        return Q_EMIT messageRequested(tr("There's no room for a part of 2 s here."));
    }
    if (const int part = partAt(m_parts, m_position, m_video); part >= 0)
        return apply(withEdge(m_parts, part, Edge::To, out, m_video), PartStep::Move);
    m_markedOut = out;
    update();
    Q_EMIT marksChanged();
}

void TimelineView::split()
{
    if (const auto divided = partedits::split(m_parts, m_position, m_video))
        return apply(divided, PartStep::Split);
    Q_EMIT messageRequested(partedits::partAt(m_parts, m_position, m_video) < 0
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

/// Discards the cached picture of the strip and audio, and repaints.
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

/// Requests the frames of the strip from coarse to fine, so that the whole strip is useful early.
void TimelineView::wantFrames()
{
    if (!isVisible() || m_video.length.count() <= 0)
        return;
    const Time step = timelineLayout().tileStep();
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
        // Where two parts touch, the selected one takes precedence.
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
    // Scroll when dragging beyond the ends of the strip.
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
        Q_EMIT seekRequested(partedits::onFrame(std::min(time, m_video.length - frameStep()), m_video));
        return;
    case Hold::Kind::Edge: {
        const Time target = snappedTime(time, m_hold.part, isFree);
        m_dragged = partedits::withEdge(m_parts, m_hold.part, m_hold.edge, target, m_video);
        const FilmPart &part = m_dragged->parts[m_hold.part];
        const Time edge = m_hold.edge == Edge::From ? part.from : part.to;
        note(isFree ? edge : partedits::onFrame(time, m_video), edge);
        // Show the frame at the edge, because that's how the user judges it.
        Q_EMIT seekRequested(m_hold.edge == Edge::From ? edge : partedits::framesOn(edge, -1, m_video));
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
        Q_EMIT seekRequested(
            partedits::onFrame(std::min(held.anchor, m_video.length - frameStep()), m_video));
    else if (isFull)
        Q_EMIT messageRequested(tr("There's no room for a part of 2 s here."));
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

/// Opened with the mouse, the menu applies to what's under the pointer, and the playhead moves there.
void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (m_video.length.count() <= 0 || m_hold.kind != Hold::Kind::None)
        return;
    if (event->reason() != QContextMenuEvent::Mouse) {
        const int x = std::clamp(int(std::lround(xOf(m_position))), lane().left(), lane().right());
        return Q_EMIT contextMenuRequested(mapToGlobal(QPoint(x, lane().top())), m_position, m_selected >= 0);
    }
    const int part = partedits::partAt(m_parts, timeAt(event->pos().x()), m_video);
    if (part >= 0) {
        m_stop = {.part = part, .edge = {}};
        select(part);
    }
    const Time here =
        partedits::onFrame(std::min(timeAt(event->pos().x()), m_video.length - frameStep()), m_video);
    Q_EMIT seekRequested(here);
    Q_EMIT contextMenuRequested(event->globalPos(), here, part >= 0);
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
        return Q_EMIT seekRequested(std::min(target, onFrame(m_video.length - frameStep(), m_video)));
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
    Q_EMIT seekRequested(*m_stop.edge == Edge::From ? changed.from
                                                    : framesOn(endOf(changed, m_video), -1, m_video));
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
        return Q_EMIT seekRequested(Time(0));
    case Qt::Key_End:
        return Q_EMIT seekRequested(partedits::onFrame(m_video.length - frameStep(), m_video));
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
        return Q_EMIT marksChanged();
    default:
        return QWidget::keyPressEvent(event);
    }
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Plain keys belong to the timeline while it has the keyboard focus.
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
    painter.setLayoutDirection(Qt::LeftToRight); // a part's name begins at the part's start
    const QRect dirty = event->rect();
    painter.fillRect(dirty, tokens.panel);
    if (m_video.length.count() <= 0)
        return;
    const TimelineLayout seen = timelineLayout();
    TimelinePainter with(&painter, seen, tokens, m_frames, m_levels);
    with.paintRuler(dirty);
    // Scale frames and compute peaks once, not for each paint event of a drag.
    const QRect below(strip().topLeft(), sound().bottomRight());
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF()) {
        m_picture = QPixmap(below.size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(tokens.panel);
        QPainter onto(&m_picture);
        onto.setRenderHint(QPainter::SmoothPixmapTransform);
        onto.translate(-below.topLeft());
        onto.setClipRect(below);
        TimelinePainter(&onto, seen, tokens, m_frames, m_levels).paintVideo(below);
    }
    painter.drawPixmap(below.topLeft(), m_picture);
    with.paintParts(dirty);
    with.paintPlayhead();
}

TimelineLayout TimelineView::timelineLayout() const
{
    const bool isFramed = hasFocus() && m_isKeyboard && (m_stop.part < 0 || !m_dragged);
    return {.ruler = ruler(),
            .strip = strip(),
            .sound = sound(),
            .lane = lane(),
            .area = rect(),
            .side = kSide,
            .font = font(),
            .scale = m_scale,
            .source = m_source,
            .video = m_video,
            .shape = m_shape,
            .parts = shown(),
            .selected = shownSelected(),
            .position = m_position,
            .markedIn = m_markedIn,
            .markedOut = m_markedOut,
            .snap = m_snap,
            .isStopFramed = isFramed,
            .stopPart = m_stop.part,
            .stopEdge = m_stop.edge};
}

} // namespace retalk
