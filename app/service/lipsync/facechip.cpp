// Like facedetector.cpp a wall around dlib's templates, built optimised in every configuration.
#include "service/lipsync/facechip.h"

#include <dlib/image_processing/full_object_detection.h>
#include <dlib/image_transforms/interpolation.h>
#include <dlib/opencv/cv_image.h>
#include <dlib/opencv/to_open_cv.h>

namespace retalk::lipsync {

cv::Mat faceChip(const UprightFace &face)
{
    constexpr unsigned long side = 150;
    constexpr double padding = .25;
    std::vector<dlib::point> parts;
    parts.reserve(face.points.size());
    // dlib takes whole pixels, and only the proportions matter here: a face four times as large errs a
    // quarter as much.
    constexpr float finer = 4;
    for (const cv::Point2f &point : face.points)
        parts.emplace_back(std::lround(point.x * finer), std::lround(point.y * finer));
    const dlib::full_object_detection shape(dlib::rectangle(), parts);
    const dlib::chip_details large = dlib::get_face_chip_details(shape, side, padding);
    const dlib::chip_details chip(dlib::drectangle(large.rect.left() / finer, large.rect.top() / finer,
                                                   large.rect.right() / finer, large.rect.bottom() / finer),
                                  dlib::chip_dims(side, side), large.angle);
    dlib::array2d<unsigned char> pixels;
    dlib::extract_image_chip(dlib::cv_image<unsigned char>(face.luma), chip, pixels);
    return dlib::toMat(pixels).clone();
}

} // namespace retalk::lipsync
