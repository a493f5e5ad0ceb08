#include "requestform/facepicker.h"

#include "common/format.h"
#include "common/icons.h"
#include "common/softlabel.h"
#include "common/theme.h"
#include "requestform/urledit.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace retalk {

namespace {

constexpr int kSide = 52;
constexpr int kColumns = 5;
/// Columns the line needs beside the pictures; with fewer left, it goes below them.
constexpr int kLineColumns = 3;
/// The least share of a tile's height that an outlined face takes up.
constexpr double kFaceShare = 0.6;

/// Copies the crop, since jobs outlive its original file. If copying fails, the face field immediately
/// reports the missing file.
void keep(const QString &crop, const QString &path)
{
    if (crop.isEmpty() || QFileInfo::exists(path))
        return;
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile::copy(crop, path);
}

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

void FaceTile::setNumber(const QString &number)
{
    m_number = number;
    update();
}

void FaceTile::setMatching(bool isMatching)
{
    m_isMatching = isMatching;
    update();
}

void FaceTile::setOutline(const QRectF &outline)
{
    m_outline = outline;
    update();
}

/// Returns the rectangle of the whole picture, which covers the tile and is centred on the face if that is
/// known.
QRectF FaceTile::pictureRect() const
{
    const QSizeF size = m_picture.size();
    double scale = std::max(width() / size.width(), height() / size.height());
    if (m_outline.isEmpty()) {
        QRectF target(QPointF(0, 0), size * scale);
        target.moveCenter(QRectF(rect()).center());
        if (target.height() > target.width())
            target.moveTop((height() - target.height()) * 0.25);
        return target;
    }
    const double faceHeight = m_outline.height() * size.height();
    scale = std::max(scale, kFaceShare * height() / faceHeight);
    QRectF target(QPointF(0, 0), size * scale);
    target.moveLeft(width() / 2.0 - m_outline.center().x() * target.width());
    target.moveTop(height() / 2.0 - m_outline.center().y() * target.height());
    target.moveLeft(std::clamp(target.left(), width() - target.width(), 0.0));
    target.moveTop(std::clamp(target.top(), height() - target.height(), 0.0));
    return target;
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
        const QRectF target = pictureRect();
        painter.drawImage(target, m_picture);
        if (!m_outline.isEmpty()) {
            const QRectF face(target.left() + m_outline.left() * target.width(),
                              target.top() + m_outline.top() * target.height(),
                              m_outline.width() * target.width(), m_outline.height() * target.height());
            painter.setBrush(Qt::NoBrush);
            // Dark below light: visible on any picture.
            painter.setPen(QPen(QColor(0, 0, 0, 140), 3));
            painter.drawRoundedRect(face, 2, 2);
            painter.setPen(QPen(Qt::white, 1.5));
            painter.drawRoundedRect(face, 2, 2);
        }
    }
    painter.restore();
    if (!m_number.isEmpty()) {
        painter.setFont(smallFont(font()));
        const QFontMetrics metrics(painter.font());
        QRectF place(4, 4, std::max(14, metrics.horizontalAdvance(m_number) + 8), 14);
        if (layoutDirection() == Qt::RightToLeft)
            place.moveRight(width() - 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 170)); // visible on any picture
        painter.drawRoundedRect(place, 4, 4);
        painter.setPen(Qt::white);
        painter.drawText(place, Qt::AlignCenter, m_number);
    }
    painter.setPen(QPen(isChecked()    ? t.accent
                        : m_isMatching ? t.ok
                                       : t.line,
                        isChecked() || m_isMatching ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(frame);
    // So that the state doesn't depend on colour alone.
    if (isChecked())
        paintBadge(&painter, t.accent, t.onAccent);
    else if (m_isMatching)
        paintBadge(&painter, t.ok, t.panel);
    // Not in the accent colour, which means "chosen"; light inside dark is visible on any image.
    if (hasFocus()) {
        painter.setPen(QPen(t.ink, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.75, 2.75, -2.75, -2.75), kRadius - 2, kRadius - 2);
        painter.setPen(QPen(t.panel, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), kRadius - 3, kRadius - 3);
    }
}

void FaceTile::paintBadge(QPainter *painter, const QColor &colour, const QColor &sign) const
{
    const QRectF badge(width() - 18, height() - 18, 15, 15);
    painter->setPen(QPen(tokensFor(this).panel, 1.5));
    painter->setBrush(colour);
    painter->drawEllipse(badge);
    paintIcon(painter, "check", badge.adjusted(3, 3, -3, -3), sign);
    painter->setBrush(Qt::NoBrush);
}

FacePicker::FacePicker(UrlEdit *line, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_line(line)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kGap);
    m_grid->setColumnStretch(kColumns - 1, 1);
    m_line->setParent(this);
    rebuild();
}

void FacePicker::setFaces(const QList<FoundFace> &faces)
{
    if (faces == m_faces)
        return;
    m_faces = faces.mid(0, kMaxFoundFaces);
    rebuild();
}

void FacePicker::setReference(const QString &text, const QImage &picture)
{
    if (text == m_reference && picture.cacheKey() == m_picture.cacheKey())
        return;
    if (text != m_reference) {
        m_outline = {};
        m_onPicture.clear();
    }
    m_reference = text;
    m_picture = picture;
    rebuild();
}

void FacePicker::setMatch(qsizetype index)
{
    m_match = index;
    showMatch();
}

void FacePicker::showMatch()
{
    for (qsizetype i = 0; i < m_faces.size(); ++i) {
        auto *tile = findChild<FaceTile *>(QStringLiteral("face%1").arg(i + 1));
        if (!tile)
            continue;
        const bool isMatching = i == m_match && m_faces[i].path != m_reference;
        tile->setMatching(isMatching);
        const QString name = describe(m_faces[i], i, m_faces.size());
        //: %1 describes a person found in the video
        tile->setAccessibleName(isMatching ? tr("%1, matches the face photo").arg(name) : name);
        tile->setToolTip(tile->accessibleName());
    }
}

void FacePicker::choose(qsizetype index)
{
    if (index < 0 || index >= m_faces.size())
        return;
    keep(m_faces[index].crop, m_faces[index].path);
    Q_EMIT chosen(m_faces[index].path);
}

QString FacePicker::describe(const FoundFace &face, qsizetype index, qsizetype count)
{
    const QString number = QLocale().toString(index + 1);
    const QString share = Format::percent(face.share);
    if (count < 2)
        //: A face found in the video. %1 is its number, %2 a share like "80 %"
        return tr("Person %1, in %2 of the video").arg(number, share);
    if (face.place < 0.4)
        //: The same, of a person in the left part of the picture
        return tr("Person %1, on the left, in %2 of the video").arg(number, share);
    if (face.place > 0.6)
        return tr("Person %1, on the right, in %2 of the video").arg(number, share);
    return tr("Person %1, in the middle, in %2 of the video").arg(number, share);
}

void FacePicker::setOutline(const QRectF &outline)
{
    m_outline = outline;
    rebuild();
}

void FacePicker::setOnPicture(const QList<FoundFace> &faces)
{
    m_onPicture = faces.mid(0, kMaxFoundFaces);
    rebuild();
}

void FacePicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

FaceTile *FacePicker::addTile(const FoundFace &face, const QString &objectName, const QString &name)
{
    auto *tile = new FaceTile(face.picture, this);
    tile->setObjectName(objectName);
    tile->setAccessibleName(name);
    tile->setToolTip(name);
    tile->setChecked(face.path == m_reference);
    connect(tile, &QAbstractButton::clicked, this,
            [this, path = face.path, crop = face.crop](bool isChecked) {
                if (isChecked)
                    keep(crop, path);
                Q_EMIT chosen(isChecked ? path : QString());
            });
    // Otherwise a new widget is last in the window's tab order.
    QWidget *before = m_line->previousInFocusChain();
    while (before != m_line && !(before->focusPolicy() & Qt::TabFocus))
        before = before->previousInFocusChain();
    setTabOrder(before, tile);
    const int number = m_grid->count();
    m_grid->addWidget(tile, number / kColumns, number % kColumns, Qt::AlignLeading);
    return tile;
}

void FacePicker::rebuild()
{
    QString focused;
    QList<QWidget *> old;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget() != m_line) {
            if (item->widget()->hasFocus())
                focused = item->widget()->objectName();
            item->widget()->setObjectName({});
            old.append(item->widget());
        }
        delete item;
    }
    bool isReferenceShown = m_reference.isEmpty();
    int number = 0;
    for (const FoundFace &face : std::as_const(m_faces)) {
        ++number;
        FaceTile *tile =
            addTile(face, QStringLiteral("face%1").arg(number), describe(face, number - 1, m_faces.size()));
        if (m_faces.size() > 1)
            tile->setNumber(QLocale().toString(number));
        isReferenceShown = isReferenceShown || face.path == m_reference;
    }
    number = 0;
    for (const FoundFace &face : std::as_const(m_onPicture)) {
        ++number;
        addTile(face, QStringLiteral("pictureFace%1").arg(number),
                //: A face on the picture that the person chose
                tr("Person %1 on your photo").arg(QLocale().toString(number)));
        isReferenceShown = true;
    }
    if (!isReferenceShown && !m_picture.isNull())
        addTile({.picture = m_picture, .path = m_reference, .box = {}, .crop = {}}, QStringLiteral("ownFace"),
                tr("Your face photo"))
            ->setOutline(m_outline);

    showMatch();

    const int next = m_grid->count();
    const int left = kColumns - next % kColumns;
    const bool isBeside = next % kColumns > 0 && left >= kLineColumns;
    m_line->setDropZone(isBeside);
    m_line->setFixedHeight(isBeside ? kSide : UrlEdit::kHeight);
    if (isBeside)
        m_grid->addWidget(m_line, next / kColumns, next % kColumns, 1, left);
    else
        m_grid->addWidget(m_line, (next + kColumns - 1) / kColumns, 0, 1, kColumns);
    // Before deleting the old tiles: otherwise the focus would move to the line, which then shows its full
    // text.
    if (!focused.isEmpty()) {
        auto *again = findChild<QWidget *>(focused);
        if (again)
            again->show(); // the layout would show it too late
        (again ? again : this)->setFocus();
    }
    for (QWidget *tile : std::as_const(old)) {
        tile->hide();
        tile->deleteLater();
    }
}

} // namespace retalk
