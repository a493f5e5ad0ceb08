#include "common/switch.h"

#include "common/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPainter>
#include <QStyle>

namespace retalk {

namespace {

constexpr QSize kTrack(32, 18);

// QAbstractButton's default interface would report a push button.
class AccessibleSwitch final : public QAccessibleWidget
{
public:
    explicit AccessibleSwitch(QWidget *widget) : QAccessibleWidget(widget, QAccessible::CheckBox) {}
    QAccessible::State state() const override
    {
        QAccessible::State s = QAccessibleWidget::state();
        const auto *button = static_cast<const QAbstractButton *>(object());
        s.checkable = true;
        s.checked = button->isChecked();
        return s;
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString given = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Name && given.isEmpty())
            return static_cast<const QAbstractButton *>(object())->text();
        return given;
    }
    QStringList actionNames() const override
    {
        return QStringList{toggleAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == toggleAction())
            static_cast<QAbstractButton *>(object())->click();
        else
            QAccessibleWidget::doAction(name);
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *button = qobject_cast<Switch *>(object);
    return button ? new AccessibleSwitch(button) : nullptr;
}

} // namespace

Switch::Switch(QWidget *parent) : QAbstractButton(parent)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled)
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, [this] {
        QAccessible::State changed;
        changed.checked = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    });
}

QSize Switch::sizeHint() const
{
    const int textWidth = text().isEmpty() ? 0 : kGap + fontMetrics().horizontalAdvance(text());
    return {kTrack.width() + textWidth, std::max(kTrack.height() + 4, fontMetrics().height() + 2)};
}

QSize Switch::minimumSizeHint() const
{
    return {kTrack.width(), sizeHint().height()};
}

bool Switch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Switch::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(this);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    QRectF track(QPointF(0, 0), QSizeF(kTrack));
    track.moveTop((height() - track.height()) / 2.0);
    track.moveLeft(isRightToLeft ? width() - track.width() : 0);
    const double radius = track.height() / 2.0;
    QColor ground = isChecked() ? t.accent : (t.isDark ? t.line.lighter(135) : t.line.darker(120));
    if (!isEnabled())
        ground = t.line;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(track, radius, radius);
    if (hasFocus()) {
        // Drawn inside the switch, whose edge is aligned with the margin.
        painter.setPen(QPen(isChecked() ? t.ink : t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
        painter.setPen(Qt::NoPen);
    }

    // "On" is at the end in reading direction.
    const bool isKnobRight = isChecked() != isRightToLeft;
    QRectF knob(0, 0, track.height() - 4, track.height() - 4);
    knob.moveTop(track.top() + 2);
    knob.moveLeft(isKnobRight ? track.right() - knob.width() - 2 : track.left() + 2);
    painter.setBrush(QColor(Qt::white));
    painter.drawEllipse(knob);

    if (text().isEmpty())
        return;
    QRectF words = rect();
    if (isRightToLeft)
        words.setRight(track.left() - kGap);
    else
        words.setLeft(track.right() + kGap);
    painter.setPen(isEnabled() ? t.ink : t.soft);
    painter.drawText(words, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
                     fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(words.width())));
}

} // namespace retalk
