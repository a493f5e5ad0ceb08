#include "joblist/joblistview.h"

#include "common/softlabel.h"
#include "common/theme.h"
#include "joblist/jobdelegate.h"
#include "joblist/joblistmodel.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace retalk {

namespace {

JobAction actionOf(const QModelIndex &row)
{
    return row.data(JobListModel::LineRole).value<JobLine>().action;
}

const JobListModel *groupsOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const JobListModel *>(index.model());
    return model && model->isGroup(index.row()) ? model : nullptr;
}

} // namespace

JobListView::JobListView(QWidget *parent) : QListView(parent), m_delegate(new JobDelegate(this))
{
    setObjectName(QStringLiteral("jobList"));
    setAccessibleName(tr("Jobs"));
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setDragEnabled(true);
    setDragDropMode(DragDrop);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalScrollBar()->setSingleStep(JobDelegate::kRowHeight / 2);
    connect(this, &QAbstractItemView::doubleClicked, this, &JobListView::openRequested);
}

void JobListView::setInvitation(const QString &title, const QString &sentence)
{
    m_invitationTitle = title;
    m_invitation = sentence;
    viewport()->update();
}

QModelIndex JobListView::buttonAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return {};
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return m_delegate->buttonRect(option, index).contains(position) ? index : QModelIndex();
}

bool JobListView::isOnChevron(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return index.isValid() && m_delegate->chevronRect(option, index).contains(position);
}

void JobListView::setHot(const QModelIndex &index, bool isPressed)
{
    const QModelIndex before = m_delegate->hotButton();
    m_delegate->setHotButton(index, isPressed);
    if (before.isValid())
        update(before);
    if (index.isValid())
        update(index);
}

void JobListView::setFrameShown(bool isShown)
{
    m_delegate->setFrameShown(isShown);
    viewport()->update();
}

// The focus frame is for keyboard users.
void JobListView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
        setFrameShown(true);
}

void JobListView::mousePressEvent(QMouseEvent *event)
{
    setFrameShown(false);
    if (const QModelIndex row = indexAt(event->position().toPoint());
        event->button() == Qt::LeftButton && (groupsOf(row) || isOnChevron(event->position().toPoint()))) {
        m_pressedGroup = row; // no drag, no rubber band, and the selection stays
        selectionModel()->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
        return;
    }
    const QModelIndex button =
        event->button() == Qt::LeftButton ? buttonAt(event->position().toPoint()) : QModelIndex();
    if (!button.isValid()) {
        QListView::mousePressEvent(event);
        return;
    }
    selectionModel()->setCurrentIndex(button, QItemSelectionModel::ClearAndSelect);
    m_pressed = {.job = button.data(JobListModel::IdRole).toUuid(), .action = actionOf(button)};
    setHot(button, true);
}

void JobListView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton)
        setHot(buttonAt(event->position().toPoint()), false);
    else if (!m_pressed.job.isNull() || m_pressedGroup.isValid())
        return; // pressed on a button: no drag, no rubber band
    QListView::mouseMoveEvent(event);
}

void JobListView::mouseReleaseEvent(QMouseEvent *event)
{
    if (const QModelIndex group = std::exchange(m_pressedGroup, QPersistentModelIndex()); group.isValid()) {
        const auto *groups = qobject_cast<const JobListModel *>(group.model());
        if (groups && groups->isCollapsible(group.row()) && indexAt(event->position().toPoint()) == group)
            Q_EMIT collapseRequested(group, !groups->isCollapsed(group.row()));
        return;
    }
    const Press pressed = std::exchange(m_pressed, {});
    if (event->button() != Qt::LeftButton || pressed.job.isNull()) {
        QListView::mouseReleaseEvent(event);
        return;
    }
    const QModelIndex released = buttonAt(event->position().toPoint());
    setHot(released, false);
    // Rows move and jobs continue in the meantime: the pressed button must still be the released one.
    if (released.isValid() && released.data(JobListModel::IdRole).toUuid() == pressed.job &&
        actionOf(released) == pressed.action)
        Q_EMIT actionTriggered(released);
}

void JobListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The first click has already triggered the button, which may have a different label by now: "Cancel"
    // after "Retry".
    if (!buttonAt(event->position().toPoint()).isValid() && !isOnChevron(event->position().toPoint()) &&
        !groupsOf(indexAt(event->position().toPoint())))
        QListView::mouseDoubleClickEvent(event);
}

QDrag *JobListView::makeDrag()
{
    QModelIndexList rows = selectedIndexes();
    rows.removeIf([](const QModelIndex &row) { return !row.flags().testFlag(Qt::ItemIsDragEnabled); });
    QMimeData *content = rows.isEmpty() ? nullptr : model()->mimeData(rows);
    if (!content)
        return nullptr;
    constexpr int longestName = 220;
    const QFontMetrics metrics(font());
    const QString more =
        rows.size() > 1 ? QStringLiteral(" +%1").arg(locale().toString(rows.size() - 1)) : QString();
    const QString name =
        metrics.elidedText(rows.constFirst().data().toString(), Qt::ElideMiddle, longestName) + more;
    const QSize size(metrics.horizontalAdvance(name) + 2 * kGap, metrics.height() + kGap);
    QPixmap chip(size * devicePixelRatioF());
    chip.setDevicePixelRatio(devicePixelRatioF());
    chip.fill(Qt::transparent);
    const Tokens &t = tokensFor(this);
    QPainter painter(&chip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    painter.setPen(t.line);
    painter.setBrush(t.panel);
    painter.drawRoundedRect(QRectF(QPointF(0.5, 0.5), QSizeF(size) - QSizeF(1, 1)), kRadius, kRadius);
    painter.setPen(t.ink);
    painter.drawText(QRect(QPoint(0, 0), size), Qt::AlignCenter, name);
    painter.end();
    auto *drag = new QDrag(this);
    drag->setMimeData(content);
    drag->setPixmap(chip);
    drag->setHotSpot({-2 * kGap, -kGap}); // below and beside the pointer
    return drag;
}

void JobListView::startDrag(Qt::DropActions actions)
{
    if (QDrag *drag = makeDrag())
        drag->exec(actions, actions.testFlag(Qt::CopyAction) ? Qt::CopyAction : Qt::IgnoreAction);
}

void JobListView::dragEnterEvent(QDragEnterEvent *event)
{
    // Drops from elsewhere are left to the window, which finds the right field.
    if (event->source() == this)
        QListView::dragEnterEvent(event);
    else
        event->ignore();
}

void JobListView::leaveEvent(QEvent *event)
{
    setHot({}, false);
    QListView::leaveEvent(event);
}

/// Tree keys: Left collapses, or moves to the group's row; Right expands, or moves to its first job.
bool JobListView::foldsByKey(QKeyEvent *event)
{
    const QModelIndex row = currentIndex();
    const auto *model = qobject_cast<const JobListModel *>(row.model());
    const bool isOfFilm = model && (model->isFilm(row.row()) || model->isPiece(row.row()));
    if (!model || (model->grouping() == JobGrouping::None && !isOfFilm) ||
        (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const int inwards = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int outwards = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const auto go = [&](int to) {
        setCurrentIndex(model->index(to));
        return true;
    };
    if (!model->isCollapsible(row.row()))
        return event->key() == outwards && go(model->groupRowOf(row.row()));
    const bool isCollapsed = model->isCollapsed(row.row());
    const auto fold = [&](bool isToClose) {
        if (!event->isAutoRepeat() && isToClose != isCollapsed)
            Q_EMIT collapseRequested(row, isToClose);
        return true;
    };
    if (event->key() == inwards)
        return isCollapsed ? fold(false) : row.row() + 1 < model->rowCount() && go(row.row() + 1);
    // On a film, Enter and Space trigger its button, and on a collapsed one the outward key moves to its
    // group.
    if (isOfFilm && event->key() == outwards && isCollapsed)
        return model->grouping() != JobGrouping::None && go(model->groupRowOf(row.row()));
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return !isOfFilm && fold(!isCollapsed);
    case Qt::Key_Plus:
        return fold(false);
    case Qt::Key_Minus:
    case Qt::Key_Left:
    case Qt::Key_Right:
        return fold(true);
    default:
        return false;
    }
}

/// Enter is the key for viewing a row, and its row can't undo a cancellation: it must not cancel a job.
void JobListView::enter(const QModelIndex &row)
{
    if (actionOf(row) == JobAction::Cancel)
        Q_EMIT openRequested(row);
    else
        Q_EMIT actionTriggered(row);
}

void JobListView::keyPressEvent(QKeyEvent *event)
{
    setFrameShown(true);
    if (foldsByKey(event))
        return;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        if (!event->isAutoRepeat())
            enter(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && currentIndex().isValid() &&
        actionOf(currentIndex()) == JobAction::Show) {
        if (!event->isAutoRepeat())
            Q_EMIT actionTriggered(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Delete)) {
        if (!event->isAutoRepeat()) // holding the key would empty the list
            Q_EMIT removeRequested();
        return;
    }
    QListView::keyPressEvent(event);
}

/// Keeps the current row visible when a message below the list makes it smaller.
void JobListView::resizeEvent(QResizeEvent *event)
{
    const QRect current = visualRect(currentIndex());
    const bool wasSeen = current.isValid() && QRect(QPoint(0, 0), event->oldSize()).contains(current);
    QListView::resizeEvent(event);
    if (wasSeen)
        scrollTo(currentIndex());
}

void JobListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Jobs"));
}

void JobListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    const Tokens &tokens = tokensFor(this);
    QPainter painter(viewport());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QRect area = viewport()->rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const int titleHeight = QFontMetrics(bold).height();
    const QRect sentence = painter.boundingRect(area, Qt::AlignHCenter | Qt::TextWordWrap, m_invitation);
    const int top = area.y() + std::max(0, (area.height() - titleHeight - kGap - sentence.height()) / 2);
    painter.setPen(tokens.ink);
    painter.setFont(bold);
    painter.drawText(QRect(area.x(), top, area.width(), titleHeight), Qt::AlignCenter, m_invitationTitle);
    painter.setPen(tokens.soft);
    painter.setFont(font());
    painter.drawText(QRect(area.x(), top + titleHeight + kGap, area.width(), area.height()),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_invitation);
}

} // namespace retalk
