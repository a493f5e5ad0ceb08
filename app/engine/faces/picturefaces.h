#pragma once

#include "base/expected.h"
#include "engine/faces/facefinder.h"
#include "engine/faces/facematching.h"

#include <QByteArray>
#include <QRect>
#include <QSize>

#include <vector>

namespace retalk::lipsync {

/// A picture file with room around it, so that a face which fills the picture is seen, and its faces, largest
/// first.
struct PictureLook
{
    cv::Mat colour; ///< CV_8UC3 (BGR), upright, without the room
    Frame frame;    ///< with it, full range
    int border = 0; ///< the room on each side, pixels
    std::vector<MeshFace> faces;

    /// None of the faces is plainly the largest: it cannot be told whose picture it is.
    bool showsSeveral() const;
};

/// Reads JPEG, PNG, WebP and whatever else OpenCV reads. Errors: Media when it is no picture.
Expected<PictureLook> lookAtPicture(const QString &path, const FaceFinder &finder);

/// One face of a picture, for people to see and to pick from.
struct PictureFace
{
    QByteArray picture; ///< JPEG: head and shoulders; good as a reference picture
    QRect box;          ///< the face, pixels of the upright picture
    bool isFrontal = false;
};

struct PictureFaces
{
    QSize size; ///< of the upright picture
    std::vector<PictureFace> faces;
    bool showsSeveral = false; ///< it is no use as a reference as it is
    FaceDescriptor likeness;   ///< of the one whom the picture shows; empty when it shows nobody or several
};

/// The faces of a picture, largest first; empty when there is nobody. Blocks. Errors: Media, Internal (the
/// face model is missing).
Expected<PictureFaces> facesInPicture(const QString &path);

} // namespace retalk::lipsync
