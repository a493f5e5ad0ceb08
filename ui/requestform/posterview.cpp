#include "requestform/posterview.h"

#include "common/icons.h"
#include "common/softlabel.h"
#include "common/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace retalk {

namespace {

/// Of what has to be cut above and below, the part above where no face is known.
constexpr double kUpperPart = 0.2;
/// A detector's box goes from the brows to the chin: what belongs to a head above and below, in boxes.
constexpr double kHair = 0.5;
constexpr double kChin = 0.15;

} // namespace

void paintDropZone(QPainter *painter, const QWidget *widget, const QRectF &rect, const QString &text,
                   const char *iconName)
{
    const Tokens &t = tokensFor(widget);
    const bool isLit = widget->underMouse() || widget->hasFocus();
    painter->setPen(QPen(isLit ? t.accent : t.soft, 1, Qt::DashLine));
    painter->setBrush(t.background);
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter->setFont(smallFont(widget->font()));
    QRectF words = rect.adjusted(8, 4, -8, -4);
    if (iconName) {
        const QRectF sign(words.center().x() - 10, words.center().y() - 24, 20, 20);
        paintIcon(painter, iconName, sign, isLit ? t.accent : t.soft);
        words.setTop(sign.bottom() + 4);
        painter->setPen(t.soft);
        painter->drawText(words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
        return;
    }
    painter->setPen(t.soft);
    painter->drawText(words, Qt::AlignCenter | Qt::TextWordWrap, text);
}

PosterView::PosterView(QWidget *parent) : QAbstractButton(parent)
{
    setFixedHeight(84);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PosterView::setPoster(const QImage &poster, const QString &facts)
{
    if (poster.cacheKey() != m_poster.cacheKey())
        m_face = {};
    m_poster = poster;
    m_facts = facts;
    setAccessibleDescription(facts);
    update();
}

void PosterView::setFace(const QRectF &face)
{
    m_face = face;
    update();
}

void PosterView::setInvitation(const QString &text)
{
    m_invitation = text;
    update();
}

QSize PosterView::sizeHint() const
{
    return {304, 84};
}

void PosterView::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PosterView::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

/// Where the whole poster would be painted so that it fills the widget. A head is seen from its hair to its
/// chin, if need be with room beside the picture; without one the upper part is kept, and of an upright
/// picture everything.
QRectF PosterView::target() const
{
    const QSizeF picture = m_poster.deviceIndependentSize();
    const double toFit = std::min(width() / picture.width(), height() / picture.height());
    double scale = std::max(width() / picture.width(), height() / picture.height());
    if (!m_face.isEmpty())
        scale =
            std::clamp(height() / (m_face.height() * (1 + kHair + kChin) * picture.height()), toFit, scale);
    else if (picture.height() > picture.width())
        scale = toFit;
    QRectF whole(QPointF(0, 0), picture * scale);
    whole.moveLeft((width() - whole.width()) / 2.0);
    whole.moveTop((height() - whole.height()) * (whole.height() > height() ? kUpperPart : 0.5));
    if (m_face.isEmpty() || whole.height() <= height())
        return whole;
    const double side = m_face.height() * whole.height();
    const double hair = m_face.top() * whole.height() - side * kHair;
    const double chin = m_face.bottom() * whole.height() + side * kChin;
    const double wanted = height() / 2.0 - (hair + chin) / 2.0;
    whole.moveTop(std::clamp(wanted, height() - whole.height(), 0.0));
    return whole;
}

/// The usual corner, or the first one where it covers no face.
QRectF PosterView::badgePlace(QSizeF size) const
{
    const QRectF room = QRectF(rect()).adjusted(6, 6, -6, -6);
    const QRectF whole = target();
    const QRectF face(whole.left() + m_face.left() * whole.width(),
                      whole.top() + m_face.top() * whole.height(), m_face.width() * whole.width(),
                      m_face.height() * (1 + kChin) * whole.height());
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    QRectF usual;
    for (const bool isAtTop : {false, true}) {
        for (const bool isAtEnd : {true, false}) {
            QRectF badge(QPointF(0, 0), size);
            isAtTop ? badge.moveTop(room.top()) : badge.moveBottom(room.bottom());
            isAtEnd == isRightToLeft ? badge.moveLeft(room.left()) : badge.moveRight(room.right());
            if (m_face.isEmpty() || !badge.intersects(face))
                return badge;
            if (usual.isNull())
                usual = badge;
        }
    }
    return usual;
}

void PosterView::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_poster.isNull()) {
        paintDropZone(&painter, this, rect(), m_invitation, "video");
        return;
    }

    QPainterPath frame;
    frame.addRoundedRect(rect(), kRadius, kRadius);
    painter.setClipPath(frame);
    painter.fillPath(frame, t.stage);
    painter.drawImage(target(), m_poster);

    if (underMouse() || hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 140));
        const QRectF disc(width() / 2.0 - 17, height() / 2.0 - 17, 34, 34);
        painter.drawEllipse(disc);
        paintIcon(&painter, "play", disc.adjusted(9, 9, -9, -9), Qt::white);
    }
    if (!m_facts.isEmpty()) {
        painter.setFont(smallFont(font()));
        const QFontMetrics metrics(painter.font());
        const QRectF badge = badgePlace({metrics.horizontalAdvance(m_facts) + 12.0, metrics.height() + 4.0});
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 170));
        painter.drawRoundedRect(badge, 4, 4);
        painter.setPen(Qt::white);
        painter.drawText(badge, Qt::AlignCenter, m_facts);
    }
    if (hasFocus()) {
        painter.setClipping(false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
}

} // namespace retalk
