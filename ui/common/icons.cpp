#include "common/icons.h"

#include "common/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace retalk {

namespace {

QByteArray svgText(const QString &name, const QColor &color)
{
    static QHash<QString, QByteArray> sources;
    auto source = sources.constFind(name);
    if (source == sources.cend()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        const bool isThere = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(isThere, "icon", qPrintable(name));
        source = sources.insert(name, isThere ? file.readAll() : QByteArray());
    }
    QByteArray text = *source;
    return text.replace("currentColor", color.name().toLatin1());
}

QColor tintColor(IconTint tint, QIcon::Mode mode)
{
    const Tokens &t = tokensFor(QGuiApplication::palette());
    if (mode == QIcon::Disabled) {
        QColor faint = t.soft;
        faint.setAlphaF(0.55F);
        return faint;
    }
    switch (tint) {
    case IconTint::Ink:
        return t.ink;
    case IconTint::Soft:
        return t.soft;
    case IconTint::Accent:
        return t.accent;
    case IconTint::OnAccent:
        return t.onAccent;
    case IconTint::Ok:
        return t.ok;
    case IconTint::Warn:
        return t.warn;
    case IconTint::Bad:
        return t.bad;
    case IconTint::White:
        return Qt::white;
    }
    return t.ink;
}

/// Icons that point in the reading direction are mirrored in right-to-left layouts. Those about time or the
/// picture (play, frame steps, the wipe) aren't.
bool isMirrored(const QString &name)
{
    return QGuiApplication::isRightToLeft() &&
           (name == QLatin1String("chevron-right") || name == QLatin1String("undo"));
}

void drawSvg(QPainter *painter, const QString &name, const QRectF &square, const QColor &color)
{
    QSvgRenderer renderer(svgText(name, color));
    painter->setRenderHint(QPainter::Antialiasing);
    if (isMirrored(name)) {
        painter->translate(2 * square.center().x(), 0);
        painter->scale(-1, 1);
    }
    renderer.render(painter, square);
}

/// Rendered once in each colour and size, because a window full of icons is painted many times a second.
QPixmap keptSvg(const QString &name, int side, qreal ratio, const QColor &color)
{
    const QString key = QStringLiteral("retalk-icon %1 %2 %3 %4 %5")
                            .arg(name, color.name())
                            .arg(side)
                            .arg(ratio)
                            .arg(isMirrored(name));
    QPixmap kept;
    if (QPixmapCache::find(key, &kept))
        return kept;
    kept = QPixmap(QSize(side, side) * ratio);
    kept.setDevicePixelRatio(ratio);
    kept.fill(Qt::transparent);
    QPainter painter(&kept);
    drawSvg(&painter, name, QRectF(0, 0, side, side), color);
    painter.end();
    QPixmapCache::insert(key, kept);
    return kept;
}

void paintSvg(QPainter *painter, const QString &name, const QRectF &rect, const QColor &color)
{
    // Square and centred in any rectangle.
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter->save();
    painter->setOpacity(painter->opacity() * color.alphaF());
    // Between pixels a pixmap would be blurred.
    const bool isOnPixels = square == QRectF(square.toRect()) && side >= 1 &&
                            painter->transform().type() <= QTransform::TxTranslate;
    const qreal ratio = painter->device()->devicePixelRatioF();
    if (isOnPixels && ratio == std::floor(ratio))
        painter->drawPixmap(square.toRect(), keptSvg(name, square.toRect().width(), ratio, color));
    else
        drawSvg(painter, name, square, color);
    painter->restore();
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, IconTint tint) : m_name(std::move(name)), m_tint(tint) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintSvg(painter, m_name, rect, tintColor(m_tint, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {}; // asked for during layout
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return result;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_tint); }
    bool isNull() override { return false; }

private:
    QString m_name;
    IconTint m_tint;
};

class RecolouredEngine final : public QIconEngine
{
public:
    RecolouredEngine(QIcon icon, const QColor &color) : m_icon(std::move(icon)), m_color(color) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, pixmap(rect.size(), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap shape = m_icon.pixmap(size, mode, state);
        if (shape.isNull())
            return shape;
        QPainter painter(&shape);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(shape.rect(), m_color);
        return shape;
    }

    QIconEngine *clone() const override { return new RecolouredEngine(m_icon, m_color); }
    bool isNull() override { return m_icon.isNull(); }

private:
    QIcon m_icon;
    QColor m_color;
};

} // namespace

QIcon recoloured(const QIcon &icon, const QColor &color)
{
    return QIcon(new RecolouredEngine(icon, color));
}

QIcon icon(const char *name, IconTint tint)
{
    return QIcon(new LineIconEngine(QString::fromLatin1(name), tint));
}

void paintIcon(QPainter *painter, const char *name, const QRectF &rect, const QColor &color)
{
    paintSvg(painter, QString::fromLatin1(name), rect, color);
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/retalk.svg"));
}

} // namespace retalk
