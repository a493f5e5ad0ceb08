#pragma once

#include <QAbstractButton>
#include <QImage>
#include <QList>

namespace retalk {

/// The chosen video's poster frame with its facts in a corner; before there is one, an invitation. Clicking
/// it asks to play, or to browse while it is empty.
class PosterView : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PosterView(QWidget *parent = nullptr);

    void setPoster(const QImage &poster, const QString &facts);
    /// Somebody who is seen on the poster.
    struct Person
    {
        QRectF place;   ///< of the face, in fractions of the poster
        QString number; ///< empty: only kept free of the facts
        bool isChosen = false;

        bool operator==(const Person &) const = default;
    };
    /// Who is marked on it.
    void setPeople(const QList<Person> &people);
    const QList<Person> &people() const { return m_people; }
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
    void paintPeople(QPainter *painter) const;
    QRectF faceOf(const Person &person) const;
    QRectF numberOf(const Person &person) const;

    QImage m_poster;
    QList<Person> m_people;
    QString m_facts;
    QString m_invitation;
};

/// A dashed frame with a sentence in it: where something can be dropped.
void paintDropZone(QPainter *painter, const QWidget *widget, const QRectF &rect, const QString &text,
                   const char *iconName = nullptr);

} // namespace retalk
