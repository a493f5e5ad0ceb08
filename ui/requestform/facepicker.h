#pragma once

#include <QAbstractButton>
#include <QImage>
#include <QList>

class QGridLayout;

namespace retalk {

class UrlEdit;

/// One person found in the video.
struct FoundFace
{
    QImage picture;
    QString path;     ///< the crop as a file: what becomes the reference once it is chosen
    double share = 0; ///< of the frames, 0..1
    bool isFrontal = true;
    QRectF box;   ///< where it was found, pixels of the upright picture; empty: not told
    QString crop; ///< where the crop lies until it is chosen; empty: at `path` already

    bool operator==(const FoundFace &) const = default;
};

/// A picture to click; drawn square with rounded corners, with a frame when chosen.
class FaceTile : public QAbstractButton
{
    Q_OBJECT
public:
    FaceTile(QImage picture, QWidget *parent);
    QSize sizeHint() const override;
    /// Where the face is in the picture, in fractions of it; an empty rectangle draws no outline.
    void setOutline(const QRectF &outline);
    const QRectF &outline() const { return m_outline; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF pictureRect() const;

    QImage m_picture;
    QRectF m_outline;
};

/// The people found in the video as pictures, the person's own picture (or, where it shows several, the
/// people on it), and after them the line for a picture.
class FacePicker : public QWidget
{
    Q_OBJECT
public:
    /// More would take the form's whole height; the rest is reached by dropping a picture.
    static constexpr qsizetype kMostFaces = 9;

    /// Takes the line in: beside the pictures it looks like a place to drop one.
    explicit FacePicker(UrlEdit *line, QWidget *parent = nullptr);

    void setFaces(const QList<FoundFace> &faces);
    /// The reference in use: one of the faces' paths, or anything else with its picture. Empty: none.
    void setReference(const QString &text, const QImage &picture);
    /// Where the face is on the reference's own picture, in fractions of it; empty: not known.
    void setOutline(const QRectF &outline);
    /// The people on the reference's own picture, where it shows several: to choose one of them.
    void setOnPicture(const QList<FoundFace> &faces);

Q_SIGNALS:
    /// A face was clicked, and its crop is at `path` for good; empty when the chosen one was clicked again.
    void chosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    FaceTile *addTile(const FoundFace &face, const QString &objectName, const QString &name);

    QList<FoundFace> m_faces;
    QList<FoundFace> m_onPicture;
    QString m_reference;
    QImage m_picture;
    QRectF m_outline;
    QGridLayout *m_grid;
    UrlEdit *m_line;
};

} // namespace retalk
