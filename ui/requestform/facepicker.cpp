#include "requestform/facepicker.h"

#include "common/format.h"
#include "common/theme.h"
#include "requestform/posterview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace retalk {

namespace {

constexpr int kSide = 52;

class DropZone final : public QAbstractButton
{
public:
    explicit DropZone(QWidget *parent) : QAbstractButton(parent)
    {
        setObjectName(QStringLiteral("faceDropZone"));
        setFixedHeight(kSide);
        setMinimumWidth(40);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override { return {120, kSide}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintDropZone(&painter, this, rect(), text());
    }
};

} // namespace

FaceTile::FaceTile(QImage picture, QWidget *parent) : QAbstractButton(parent), m_picture(std::move(picture))
{
    setCheckable(true);
    setFixedSize(kSide, kSide);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize FaceTile::sizeHint() const
{
    return {kSide, kSide};
}

void FaceTile::setOutline(const QRectF &outline)
{
    m_outline = outline;
    update();
}

void FaceTile::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    painter.save();
    painter.setClipPath(frame);
    painter.fillPath(frame, t.stage);
    if (!m_picture.isNull()) {
        const QSizeF size = m_picture.size();
        const double scale = std::max(width() / size.width(), height() / size.height());
        QRectF target(QPointF(0, 0), size * scale);
        target.moveCenter(QRectF(rect()).center());
        if (target.height() > target.width())
            target.moveTop((height() - target.height()) * 0.25);
        painter.drawImage(target, m_picture);
        if (!m_outline.isEmpty()) {
            painter.setPen(QPen(Qt::white, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(target.left() + m_outline.left() * target.width(),
                                    target.top() + m_outline.top() * target.height(),
                                    m_outline.width() * target.width(),
                                    m_outline.height() * target.height()));
        }
    }
    painter.restore();
    const bool isLit = isChecked() || hasFocus();
    painter.setPen(QPen(isLit ? t.accent : t.line, isLit ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(frame);
    if (isChecked() && hasFocus()) {
        painter.setPen(QPen(t.panel, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), kRadius - 1, kRadius - 1);
    }
}

FacePicker::FacePicker(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kGap);
    rebuild();
}

void FacePicker::setFaces(const QList<FoundFace> &faces)
{
    if (faces == m_faces)
        return;
    m_faces = faces.mid(0, kMostFaces);
    rebuild();
}

void FacePicker::setReference(const QString &text, const QImage &picture)
{
    if (text == m_reference && picture.cacheKey() == m_picture.cacheKey())
        return;
    m_reference = text;
    m_picture = picture;
    rebuild();
}

void FacePicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void FacePicker::rebuild()
{
    QString focused;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget()->hasFocus())
            focused = item->widget()->objectName();
        item->widget()->setObjectName({});
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](const QImage &picture, const QString &path, const QString &name) {
        auto *tile = new FaceTile(picture, this);
        tile->setAccessibleName(name);
        tile->setToolTip(name);
        tile->setChecked(path == m_reference);
        connect(tile, &QAbstractButton::clicked, this,
                [this, path](bool isChecked) { Q_EMIT chosen(isChecked ? path : QString()); });
        m_row->addWidget(tile);
        return tile;
    };
    bool isReferenceShown = m_reference.isEmpty();
    int number = 0;
    for (const FoundFace &face : std::as_const(m_faces)) {
        ++number;
        //: A face found in the video. %1 is its number, %2 a share like "80 %"
        auto *tile = add(
            face.picture, face.path,
            tr("Person %1, in %2 of the video").arg(QLocale().toString(number), Format::percent(face.share)));
        tile->setObjectName(QStringLiteral("face%1").arg(number));
        isReferenceShown = isReferenceShown || face.path == m_reference;
    }
    if (!isReferenceShown && !m_picture.isNull())
        add(m_picture, m_reference, tr("Your picture"))->setObjectName(QStringLiteral("ownFace"));

    auto *zone = new DropZone(this);
    zone->setText(m_faces.isEmpty() && m_reference.isEmpty() ? tr("Several people in it? Drop a picture")
                                                             : tr("or drop a picture"));
    zone->setAccessibleName(tr("Choose a picture of the face"));
    connect(zone, &QAbstractButton::clicked, this, &FacePicker::browseRequested);
    m_row->addWidget(zone);
    if (!focused.isEmpty()) {
        if (auto *again = findChild<QWidget *>(focused))
            again->setFocus();
    }
}

} // namespace retalk
