#include "requestform/posterview.h"

#include "common/icons.h"
#include "common/softlabel.h"
#include "common/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace retalk {

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
        constexpr double kSign = 20;
        const double both = kSign + 4 + painter->fontMetrics().height();
        const QRectF sign(words.center().x() - kSign / 2, words.center().y() - both / 2, kSign, kSign);
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
    if (poster.cacheKey() == m_poster.cacheKey() && facts == m_facts)
        return;
    m_poster = poster;
    m_picture = QPixmap();
    m_facts = facts;
    setAccessibleDescription(facts);
    update();
}

void PosterView::setPeople(const QList<Person> &people)
{
    if (people == m_people)
        return;
    m_people = people;
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

/// Returns where the poster is painted: whole, so that no one is cut off and nothing moves when people are
/// found.
QRectF PosterView::target() const
{
    QRectF whole(QPointF(0, 0), m_poster.deviceIndependentSize().scaled(size(), Qt::KeepAspectRatio));
    whole.moveCenter(QRectF(rect()).center());
    return whole;
}

/// Returns the usual corner, or the one where the text covers the least of a face.
QRectF PosterView::badgePlace(QSizeF size) const
{
    const QRectF room = QRectF(rect()).adjusted(6, 6, -6, -6);
    const auto coveredBy = [this](const QRectF &badge) {
        double sum = 0;
        for (const Person &person : m_people) {
            for (const QRectF &mark : {faceOf(person), numberOf(person)}) {
                const QRectF covered = mark & badge;
                sum += covered.width() * covered.height();
            }
        }
        return sum;
    };
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    QRectF best;
    for (const bool isAtTop : {false, true}) {
        for (const bool isAtEnd : {true, false}) {
            QRectF badge(QPointF(0, 0), size);
            isAtTop ? badge.moveTop(room.top()) : badge.moveBottom(room.bottom());
            isAtEnd == isRightToLeft ? badge.moveLeft(room.left()) : badge.moveRight(room.right());
            if (best.isNull() || coveredBy(badge) < coveredBy(best))
                best = badge;
        }
    }
    return best;
}

QRectF PosterView::faceOf(const Person &person) const
{
    const QRectF whole = target();
    return {whole.left() + person.place.left() * whole.width(),
            whole.top() + person.place.top() * whole.height(), person.place.width() * whole.width(),
            person.place.height() * whole.height()};
}

/// On the face's upper edge; empty for a person without a number.
QRectF PosterView::numberOf(const Person &person) const
{
    if (person.number.isEmpty())
        return {};
    const QRectF face = faceOf(person);
    QRectF tag(0, 0, std::max(14, QFontMetrics(smallFont(font())).horizontalAdvance(person.number) + 8), 14);
    tag.moveCenter(QPointF(face.center().x(), std::max(8.0, face.top())));
    return tag;
}

void PosterView::paintPeople(QPainter *painter) const
{
    const Tokens &t = tokensFor(this);
    painter->setFont(smallFont(font()));
    for (const Person &person : m_people) {
        if (person.number.isEmpty())
            continue;
        const QRectF face = faceOf(person);
        painter->setBrush(Qt::NoBrush);
        // Dark below light: visible on any picture.
        painter->setPen(QPen(QColor(0, 0, 0, 140), 3));
        painter->drawRoundedRect(face, 3, 3);
        painter->setPen(QPen(person.isChosen ? t.accent : QColor(Qt::white), person.isChosen ? 2 : 1.5));
        painter->drawRoundedRect(face, 3, 3);
        const QRectF tag = numberOf(person);
        painter->setPen(Qt::NoPen);
        painter->setBrush(person.isChosen ? t.accent : QColor(0, 0, 0, 190));
        painter->drawRoundedRect(tag, 4, 4);
        painter->setPen(person.isChosen ? t.onAccent : QColor(Qt::white));
        painter->drawText(tag, Qt::AlignCenter, person.number);
    }
}

/// Scaled once, not in each paint event.
const QPixmap &PosterView::picture()
{
    const qreal ratio = devicePixelRatioF();
    const QColor stage = tokensFor(this).stage;
    if (m_picture.size() == size() * ratio && m_stage == stage)
        return m_picture;
    m_stage = stage;
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(rect(), kRadius, kRadius);
    painter.setClipPath(frame);
    painter.fillPath(frame, stage);
    painter.drawImage(target(), m_poster);
    return m_picture;
}

void PosterView::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_poster.isNull()) {
        paintDropZone(&painter, this, rect(), m_invitation, "video");
        return;
    }

    painter.drawPixmap(0, 0, picture());
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
    paintPeople(&painter); // keeps numbers above the properties

    if (underMouse() || hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 140));
        const QRectF disc(width() / 2.0 - 17, height() / 2.0 - 17, 34, 34);
        painter.drawEllipse(disc);
        paintIcon(&painter, "play", disc.adjusted(9, 9, -9, -9), Qt::white);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
}

} // namespace retalk
