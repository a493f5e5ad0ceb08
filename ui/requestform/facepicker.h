#pragma once

#include "inputs/foundface.h"

#include <QAbstractButton>
#include <QImage>
#include <QList>

class QGridLayout;

namespace retalk {

class UrlEdit;

/// A picture to click; drawn square with rounded corners, with a frame when chosen.
class FaceTile : public QAbstractButton
{
    Q_OBJECT
public:
    FaceTile(QImage picture, QWidget *parent);
    QSize sizeHint() const override;
    /// Drawn in a corner; empty: none.
    void setNumber(const QString &number);
    /// The face photo shows this person.
    void setMatching(bool isMatching);
    bool isMatching() const { return m_isMatching; }
    /// Where the face is in the picture, in fractions of it; an empty rectangle draws no outline.
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

/// The people found in the video as pictures, the person's own picture (or, where it shows several, the
/// people on it), and after them the line for a picture.
class FacePicker : public QWidget
{
    Q_OBJECT
public:
    /// Takes the line in: beside the pictures it looks like a place to drop one.
    explicit FacePicker(UrlEdit *line, QWidget *parent = nullptr);

    void setFaces(const QList<FoundFace> &faces);
    /// The reference in use: one of the faces' paths, or anything else with its picture. Empty: none.
    void setReference(const QString &text, const QImage &picture);
    /// Which of the faces the reference shows, by their order; -1: none of them, or not known.
    void setMatch(qsizetype index);
    /// Where the face is on the reference's own picture, in fractions of it; empty: not known.
    void setOutline(const QRectF &outline);
    /// The people on the reference's own picture, where it shows several: to choose one of them.
    void setOnPicture(const QList<FoundFace> &faces);

    /// As a click on that face.
    void choose(qsizetype index);

    /// "Person 2, on the right, in 80 % of the video".
    static QString describe(const FoundFace &face, qsizetype index, qsizetype count);

Q_SIGNALS:
    /// A face was clicked, and its crop is at `path` for good; empty when the chosen one was clicked again.
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
