#pragma once

#include <QAbstractButton>
#include <QImage>
#include <QList>

class QHBoxLayout;

namespace retalk {

/// More faces would not fit the form; the rest is reached by dropping a picture.
constexpr qsizetype kMostFaces = 4;

/// One person found in the video.
struct FoundFace
{
    QImage picture;
    QString path;     ///< the crop as a file: what becomes the reference
    double share = 0; ///< of the frames, 0..1
    bool isFrontal = true;

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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
    QRectF m_outline;
};

/// The people found in the video as pictures, the person's own picture, and a place to drop one.
class FacePicker : public QWidget
{
    Q_OBJECT
public:
    explicit FacePicker(QWidget *parent = nullptr);

    void setFaces(const QList<FoundFace> &faces);
    /// The reference in use: one of the faces' paths, or anything else with its picture. Empty: none.
    void setReference(const QString &text, const QImage &picture);

Q_SIGNALS:
    /// A face was clicked; empty when the chosen one was clicked again.
    void chosen(const QString &path);
    void browseRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QList<FoundFace> m_faces;
    QString m_reference;
    QImage m_picture;
    QHBoxLayout *m_row;
};

} // namespace retalk
