#pragma once

#include "inputs/foundface.h"

#include <QAbstractButton>
#include <QImage>
#include <QList>

class QGridLayout;

namespace retalk {

class UrlEdit;

/// A clickable picture, drawn square with rounded corners, and with a frame if checked.
class FaceTile : public QAbstractButton
{
    Q_OBJECT
public:
    FaceTile(QImage picture, QWidget *parent);
    QSize sizeHint() const override;
    /// Sets a number to draw in a corner; empty: none.
    void setNumber(const QString &number);
    /// Sets whether the face photo shows this person.
    void setMatching(bool isMatching);
    bool isMatching() const { return m_isMatching; }
    /// Sets the face's rectangle in fractions of the picture; an empty one draws no outline.
    void setOutline(const QRectF &outline);
    const QRectF &outline() const { return m_outline; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF pictureRect() const;

    void paintBadge(QPainter *painter, const QColor &colour, const QColor &sign) const;

    QImage m_picture;
    QRectF m_outline;
    QString m_number;
    bool m_isMatching = false;
};

/// The people found in the video as pictures, followed by the user's own photo (or, if it shows several
/// people, each of them) and the line for a photo.
class FacePicker : public QWidget
{
    Q_OBJECT
public:
    /// Takes ownership of `line`, which looks like a drop zone beside the pictures.
    explicit FacePicker(UrlEdit *line, QWidget *parent = nullptr);

    void setFaces(const QList<FoundFace> &faces);
    /// Sets the reference in use: one of the faces' paths, or any other input with its picture. Empty: none.
    void setReference(const QString &text, const QImage &picture);
    /// Sets the index of the face that the reference shows; -1: none of them, or unknown.
    void setMatch(qsizetype index);
    /// Sets the face's rectangle in the user's own photo, in fractions of it; empty: unknown.
    void setOutline(const QRectF &outline);
    /// Sets the people on the user's own photo if it shows several, so that one can be chosen.
    void setOnPicture(const QList<FoundFace> &faces);

    /// Acts like a click on that face.
    void choose(qsizetype index);

    /// Returns "Person 2, on the right, in 80 % of the video".
    static QString describe(const FoundFace &face, qsizetype index, qsizetype count);

Q_SIGNALS:
    /// Emitted when a face is clicked, after its crop has been saved permanently at `path`; with an empty
    /// path when the chosen face is clicked again.
    void chosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    FaceTile *addTile(const FoundFace &face, const QString &objectName, const QString &name);
    void showMatch();

    QList<FoundFace> m_faces;
    QList<FoundFace> m_onPicture;
    QString m_reference;
    QImage m_picture;
    QRectF m_outline;
    qsizetype m_match = -1;
    QGridLayout *m_grid;
    UrlEdit *m_line;
};

} // namespace retalk
