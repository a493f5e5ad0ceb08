#pragma once

#include <QAbstractButton>
#include <QImage>
#include <QList>

namespace retalk {

/// The video's poster frame with its properties in a corner, or an invitation if there is none. A click
/// requests playback, or browsing if it is empty.
class PosterView : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PosterView(QWidget *parent = nullptr);

    void setPoster(const QImage &poster, const QString &facts);
    /// A person visible on the poster.
    struct Person
    {
        QRectF place;   ///< of the face, in fractions of the poster
        QString number; ///< empty: the face is only kept clear of the properties
        bool isChosen = false;

        bool operator==(const Person &) const = default;
    };
    /// Sets the people marked on the poster.
    void setPeople(const QList<Person> &people);
    const QList<Person> &people() const { return m_people; }
    /// Sets the text in the middle while there is no poster.
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
    void paintPeople(QPainter *painter) const;
    QRectF faceOf(const Person &person) const;
    QRectF numberOf(const Person &person) const;

    const QPixmap &picture();

    QImage m_poster;
    QColor m_stage;
    QPixmap m_picture; ///< the poster with its frame, in the widget's size
    QList<Person> m_people;
    QString m_facts;
    QString m_invitation;
};

/// Paints a dashed frame with a text: a drop zone.
void paintDropZone(QPainter *painter, const QWidget *widget, const QRectF &rect, const QString &text,
                   const char *iconName = nullptr);

} // namespace retalk
