#pragma once

#include <QAbstractButton>
#include <QImage>

namespace retalk {

/// The chosen video's poster frame with its facts in a corner; before there is one, an invitation. Clicking
/// it asks to play, or to browse while it is empty.
class PosterView : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PosterView(QWidget *parent = nullptr);

    void setPoster(const QImage &poster, const QString &facts);
    /// Where a face is, in fractions of the poster: what is cut off to fill the width is cut elsewhere.
    /// Empty: not known.
    void setFace(const QRectF &face);
    /// What stands in the middle while there is no poster.
    void setInvitation(const QString &text);
    bool hasPoster() const { return !m_poster.isNull(); }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRectF target() const;
    QRectF badgePlace(QSizeF size) const;

    QImage m_poster;
    QRectF m_face;
    QString m_facts;
    QString m_invitation;
};

/// A dashed frame with a sentence in it: where something can be dropped.
void paintDropZone(QPainter *painter, const QWidget *widget, const QRectF &rect, const QString &text,
                   const char *iconName = nullptr);

} // namespace retalk
