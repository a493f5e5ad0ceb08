#include "joblist/jobdelegate.h"

#include "common/format.h"
#include "common/icons.h"
#include "common/softlabel.h"
#include "common/theme.h"
#include "joblist/joblistmodel.h"
#include "joblist/thumbnails.h"

#include <QPainter>
#include <QPainterPath>

namespace retalk {

namespace {

constexpr int kButtonHeight = 28;
constexpr int kButtonMinWidth = 60;
constexpr int kButtonPadding = 12;
constexpr int kBarHeight = 6;
constexpr int kBarWidth = 180;
constexpr int kSignSize = 14;
/// A row at least this wide has a second text column, of kAsideWidth if there is enough space.
constexpr int kWideRow = 760;
constexpr int kAsideMinWidth = 120;
constexpr int kAsideWidth = 280;

constexpr int kChevronSize = 12;
constexpr int kPieceIndent = 28;

bool hasHeading(const QModelIndex &index)
{
    const auto *model = qobject_cast<const JobListModel *>(index.model());
    return model && model->hasHeading(index.row());
}

bool isGroup(const QModelIndex &index)
{
    const auto *model = qobject_cast<const JobListModel *>(index.model());
    return model && model->isGroup(index.row());
}

const JobListModel *filmsOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const JobListModel *>(index.model());
    return model && model->isFilm(index.row()) ? model : nullptr;
}

/// Indentation of a film's pieces.
int indent(const QModelIndex &index)
{
    const auto *model = qobject_cast<const JobListModel *>(index.model());
    return model && model->isPiece(index.row()) ? kPieceIndent : 0;
}

const char *signFor(JobTone tone)
{
    return tone == JobTone::Bad ? "error" : tone == JobTone::Warning ? "warning" : nullptr;
}

void drawText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(rect, int(alignment) | Qt::TextSingleLine,
                      metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void JobDelegate::setHotButton(const QModelIndex &index, bool isPressed)
{
    m_hot = index;
    m_isPressed = isPressed;
}

JobDelegate::Geometry JobDelegate::lay(const QStyleOptionViewItem &option, const QModelIndex &index,
                                       const JobLine &line) const
{
    const QRect whole = option.rect;
    const int headingHeight = hasHeading(index) ? kHeadingHeight : 0;
    Geometry g;
    g.heading = QRect(whole.x() + kMargin, whole.y(), whole.width() - 2 * kMargin, headingHeight);
    g.row = whole.adjusted(0, headingHeight, 0, 0);

    const QFontMetrics metrics(option.font);
    int right = g.row.right() + 1 - kMargin;
    if (line.action != JobAction::None) {
        const int width =
            std::max(kButtonMinWidth, metrics.horizontalAdvance(label(line.action)) + 2 * kButtonPadding);
        const int height = std::max(kButtonHeight, metrics.height() + 10);
        g.button = QRect(right - width, g.row.y() + (g.row.height() - height) / 2, width, height);
        right = g.button.x() - kMargin;
    }
    if (line.progress) {
        const int percentWidth = metrics.horizontalAdvance(Format::percent(1));
        g.percent = QRect(right - percentWidth, g.row.y(), percentWidth, g.row.height());
        const int barWidth = std::min(kBarWidth, g.row.width() / 5);
        g.bar = QRect(g.percent.x() - kMargin - barWidth, g.row.y() + (g.row.height() - kBarHeight) / 2,
                      barWidth, kBarHeight);
        right = g.bar.x() - kMargin;
    }
    const QSize picture = Thumbnails::kSize;
    if (filmsOf(index))
        g.chevron = QRect(g.row.x(), g.row.y(), kMargin, g.row.height());
    g.thumbnail = QRect(
        QPoint(g.row.x() + kMargin + indent(index), g.row.y() + (g.row.height() - picture.height()) / 2),
        picture);
    const int left = g.thumbnail.right() + 1 + 12;
    const int textWidth = std::max(0, right - left);
    const int small = QFontMetrics(smallFont(option.font)).height();
    const int textHeight = metrics.height() + 3 + small;
    const int top = g.row.y() + (g.row.height() - textHeight) / 2;
    // At the same position in every row, whatever is at its end.
    const int aside = g.row.x() + g.row.width() * 3 / 5;
    const bool hasAside = g.row.width() >= kWideRow && right - aside >= kAsideMinWidth;
    const int asideWidth = hasAside ? std::min(kAsideWidth, right - aside) : 0;
    const int nameWidth = asideWidth > 0 ? aside - kMargin - left : textWidth;
    g.title = QRect(left, top, nameWidth, metrics.height());
    g.line = QRect(left, g.title.bottom() + 1 + 3, nameWidth, small);
    if (asideWidth > 0) {
        g.asideTop = QRect(aside, top, asideWidth, metrics.height());
        g.asideLine = QRect(aside, g.line.y(), asideWidth, small);
    }

    for (QRect *rect : {&g.heading, &g.chevron, &g.thumbnail, &g.title, &g.line, &g.asideTop, &g.asideLine,
                        &g.bar, &g.percent, &g.button})
        *rect = QStyle::visualRect(option.direction, whole, *rect);
    return g;
}

QRect JobDelegate::buttonRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isGroup(index))
        return {};
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    return lay(styled, index, index.data(JobListModel::LineRole).value<JobLine>()).button;
}

QRect JobDelegate::chevronRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!filmsOf(index))
        return {};
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    return lay(styled, index, {}).chevron;
}

void JobDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Tokens &tokens = tokensFor(option.palette);
    const QRect row = option.rect;
    const auto *model = qobject_cast<const JobListModel *>(index.model());
    painter->fillRect(row, option.state & QStyle::State_MouseOver ? tokens.hover : tokens.panel);
    painter->fillRect(QRect(row.x(), row.bottom(), row.width(), 1), tokens.line);
    const QRect chevron(row.x() + kMargin, row.y() + (row.height() - kChevronSize) / 2, kChevronSize,
                        kChevronSize);
    paintIcon(painter, model->isCollapsed(index.row()) ? "chevron-right" : "chevron-down",
              QStyle::visualRect(option.direction, row, chevron), tokens.soft);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(tokens.ink);
    QRect words = row.adjusted(kMargin + kChevronSize + kGap, 0, -kMargin, 0);
    drawText(painter, option, QStyle::visualRect(option.direction, row, words), option.text);
    // The name, followed by a summary of all its jobs.
    const QString facts = index.data(JobListModel::HeadingRole).toString().mid(option.text.size());
    words.adjust(QFontMetrics(bold).horizontalAdvance(option.text) + 1, 0, 0, 0);
    painter->setFont(option.font);
    painter->setPen(tokens.soft);
    if (words.width() > 0)
        drawText(painter, option, QStyle::visualRect(option.direction, row, words), facts);
    if (m_isFrameShown && (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
        painter->setPen(QPen(tokens.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(2.5, 2.5, -2.5, -3.5), kRadius, kRadius);
    }
}

void JobDelegate::paintButton(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                              const QString &text, bool isHot, bool hasFrame) const
{
    const Tokens &tokens = tokensFor(option.palette);
    painter->setPen(QPen(hasFrame ? tokens.accent : tokens.line, 1));
    painter->setBrush(isHot ? (m_isPressed ? tokens.line : tokens.hover) : tokens.panel);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter->setPen(tokens.ink);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
}

/// Paints the star, the name and the draft badge.
void JobDelegate::paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place,
                             const JobTags &tags) const
{
    const Tokens &tokens = tokensFor(option.palette);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, place, rect);
    };
    QRect left = QStyle::visualRect(option.direction, place, place);
    if (tags.isStarred) {
        paintIcon(painter, "star",
                  mirrored(QRect(left.x(), left.y() + (left.height() - kSignSize) / 2, kSignSize, kSignSize)),
                  tokens.accent);
        left.adjust(kSignSize + 5, 0, 0, 0);
    }
    const QFont small = smallFont(option.font);
    const QString badge = tags.isDraft ? tr("Draft") : QString();
    const int badgeWidth = badge.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(badge) + 12;
    const int spare = badge.isEmpty() ? 0 : badgeWidth + kGap;
    painter->setFont(option.font);
    painter->setPen(tokens.ink);
    const int nameWidth =
        std::min(painter->fontMetrics().horizontalAdvance(option.text) + 1, left.width() - spare);
    const QRect name(left.x(), left.y(), std::max(0, nameWidth), left.height());
    drawText(painter, option, mirrored(name), option.text);
    if (badge.isEmpty())
        return;
    const QRect frame = mirrored(QRect(name.right() + 1 + kGap, left.y(), badgeWidth, left.height()));
    painter->setPen(QPen(tokens.line, 1));
    painter->setBrush(tokens.background);
    painter->drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setFont(small);
    painter->setPen(tokens.soft);
    painter->drawText(frame, Qt::AlignCenter | Qt::TextSingleLine, badge);
}

void JobDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    if (isGroup(index)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGroup(painter, styled, index);
        painter->restore();
        return;
    }
    const Tokens &tokens = tokensFor(styled.palette);
    const JobLine line = index.data(JobListModel::LineRole).value<JobLine>();
    const Geometry g = lay(styled, index, line);
    const bool isSelected = styled.state & QStyle::State_Selected;
    const bool hasFrame =
        m_isFrameShown && (styled.state & QStyle::State_HasFocus) && (styled.state & QStyle::State_Active);
    const QFont small = smallFont(styled.font);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (g.heading.height() > 0) {
        QFont bold = small;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        painter->setPen(tokens.soft);
        drawText(painter, styled, g.heading.adjusted(0, 6, 0, 0),
                 index.data(JobListModel::HeadingRole).toString());
    }
    if (isSelected)
        painter->fillRect(g.row, tokens.selected);
    else if (styled.state & QStyle::State_MouseOver)
        painter->fillRect(g.row, tokens.hover);
    painter->fillRect(QRect(g.row.x(), g.row.bottom(), g.row.width(), 1), tokens.line);

    if (const JobListModel *films = filmsOf(index)) {
        const bool isCollapsed = films->isCollapsed(index.row());
        const char *name = !isCollapsed                          ? "chevron-down"
                           : styled.direction == Qt::RightToLeft ? "chevron-left"
                                                                 : "chevron-right";
        const QPoint middle = g.chevron.center();
        paintIcon(
            painter, name,
            QRect(middle - QPoint(kChevronSize / 2, kChevronSize / 2), QSize(kChevronSize, kChevronSize)),
            tokens.soft);
    }
    const auto picture = index.data(JobListModel::ThumbnailRole).value<QPixmap>();
    QPainterPath frame;
    frame.addRoundedRect(g.thumbnail, 4, 4);
    if (picture.isNull()) {
        painter->fillPath(frame, tokens.background);
        const QRect sign(g.thumbnail.center() - QPoint(8, 8), QSize(18, 18));
        paintIcon(painter, "video", sign, tokens.soft);
    } else {
        painter->setClipPath(frame);
        painter->drawPixmap(g.thumbnail, picture);
        painter->setClipping(false);
    }

    const auto tags = index.data(JobListModel::TagsRole).value<JobTags>();
    paintTitle(painter, styled, g.title, tags);
    if (!g.asideTop.isEmpty()) {
        painter->setPen(tokens.soft);
        painter->setFont(small);
        drawText(painter, styled, g.asideTop, Format::facts({tags.service, tags.project}));
        drawText(painter, styled, g.asideLine, tags.note);
    }

    QRect lineRect = g.line;
    if (const char *sign = signFor(line.tone)) {
        const QRect place(lineRect.x(), lineRect.y() + (lineRect.height() - kSignSize) / 2, kSignSize,
                          kSignSize);
        paintIcon(painter, sign, QStyle::visualRect(styled.direction, lineRect, place),
                  line.tone == JobTone::Bad ? tokens.bad : tokens.warn);
        lineRect = QStyle::visualRect(styled.direction, lineRect, lineRect.adjusted(kSignSize + 5, 0, 0, 0));
    }
    painter->setFont(small);
    painter->setPen(tokens.soft);
    drawText(painter, styled, lineRect, line.text);

    painter->setFont(styled.font);
    if (line.progress) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? tokens.panel : tokens.line);
        painter->drawRoundedRect(g.bar, kBarHeight / 2.0, kBarHeight / 2.0);
        const double fraction = std::clamp(*line.progress, 0.0, 1.0);
        if (fraction > 0) {
            const int width = std::max(kBarHeight, static_cast<int>(std::lround(g.bar.width() * fraction)));
            painter->setBrush(tokens.accent);
            painter->drawRoundedRect(QStyle::visualRect(styled.direction, g.bar,
                                                        QRect(g.bar.topLeft(), QSize(width, g.bar.height()))),
                                     kBarHeight / 2.0, kBarHeight / 2.0);
        }
        painter->setPen(tokens.ink);
        painter->drawText(g.percent,
                          int(QStyle::visualAlignment(styled.direction, Qt::AlignRight | Qt::AlignVCenter)),
                          Format::percent(fraction));
    }
    if (!g.button.isEmpty())
        paintButton(painter, styled, g.button, label(line.action), m_hot == index, hasFrame);
    if (hasFrame) {
        painter->setPen(QPen(tokens.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(g.row).adjusted(2.5, 2.5, -2.5, -3.5), kRadius, kRadius);
    }
    painter->restore();
}

QSize JobDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Called for every row on each layout: must not read the job.
    if (isGroup(index))
        return {200, std::max(kGroupHeight, option.fontMetrics.height() + 16)};
    const int text = option.fontMetrics.height() * 2 + 22;
    return {200, std::max(kRowHeight, text) + (hasHeading(index) ? kHeadingHeight : 0)};
}

} // namespace retalk
