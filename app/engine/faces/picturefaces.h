#pragma once

#include "base/expected.h"
#include "engine/faces/facefinder.h"
#include "engine/faces/facematching.h"

#include <QByteArray>
#include <QRect>
#include <QSize>

#include <vector>

namespace retalk::lipsync {

/// An image with its faces, largest first. A border is added so that a face that fills the image can be
/// detected.
struct PictureAnalysis
{
    cv::Mat colour; ///< CV_8UC3 (BGR), upright, without the border
    Frame frame;    ///< with the border, full range
    int border = 0; ///< width of the border on each side, pixels
    std::vector<MeshFace> faces;

    /// Returns true if no face is clearly the largest, so that it is unclear whom the image shows.
    bool showsSeveral() const;
};

/// Reads JPEG, PNG, WebP and other formats that OpenCV reads. Errors: Media if it isn't an image.
Expected<PictureAnalysis> analysePicture(const QString &path, const FaceFinder &finder);

/// A face in an image, for the user to see and choose from.
struct PictureFace
{
    QByteArray picture; ///< JPEG of head and shoulders; usable as a face photo
    QRect box;          ///< the face, pixels of the upright image
    bool isFrontal = false;
};

struct PictureFaces
{
    QSize size; ///< of the upright image
    std::vector<PictureFace> faces;
    bool showsSeveral = false; ///< can't be used as a face photo as it is
    FaceDescriptor likeness;   ///< of the person shown; empty if there is no face or several
};

/// Returns the faces in an image, largest first; empty if there are none. Blocks. Errors: Media, Internal
/// (the face model is missing).
Expected<PictureFaces> facesInPicture(const QString &path);

} // namespace retalk::lipsync
