#pragma once

#include "service/lipsync/landmarks.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace retalk::lipsync {

/// What one face looks like, for telling people apart: histograms of local binary patterns around the
/// landmarks that hardly move when a person speaks. Illumination is evened out first. Sums of several views
/// make a steadier one.
struct FaceDescriptor
{
    std::vector<float> values; ///< frequencies, summed over `views`
    int views = 0;

    bool isEmpty() const { return views == 0; }
    void add(const FaceDescriptor &other);
};

FaceDescriptor describeFace(const cv::Mat &luma, const Landmarks &points);

/// 0 (the same picture) .. 1; empty descriptors are 1 apart.
double distance(const FaceDescriptor &a, const FaceDescriptor &b);

/// The distance on the API's scale: 120..200, higher = more alike. A person matches when the score reaches
/// the `query_face_threshold`. See facematching.cpp for the curve.
int matchScore(double distance);

} // namespace retalk::lipsync
