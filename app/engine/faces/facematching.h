#pragma once

#include "engine/faces/facealign.h"

#include <QString>

#include <vector>

namespace retalk::lipsync {

/// Describes what a person looks like, as the mean of several views. Made by FaceNetwork if its model is
/// installed, otherwise by facePatterns(); a process uses only one of the two.
struct FaceDescriptor
{
    std::vector<float> values;
    bool isDrawn = false; ///< drawn rather than filmed

    bool isEmpty() const { return values.empty(); }
};

/// Describes the person shown in all of `views`. The first call loads the model (0.1 s); otherwise it takes
/// 13 ms per view.
FaceDescriptor describePerson(const std::vector<UprightFace> &views);

/// Returns the descriptors to pass to distanceTo(): one per view, or only their mean for patterns, which are
/// large.
std::vector<FaceDescriptor> likenessOf(const std::vector<UprightFace> &views);
/// Returns a likeness as text that programs can store and pass back.
QString toText(const std::vector<FaceDescriptor> &likeness);
/// The inverse of toText(); an empty likeness for any other text.
std::vector<FaceDescriptor> likenessFromText(const QString &text);

/// Returns the distance between two people: 0 (the same picture) and up, with drawn people scaled to the
/// range of filmed ones; 1 if either is empty or they are of different kinds.
double distance(const FaceDescriptor &a, const FaceDescriptor &b);

/// Returns the distance between the person in all of `views` and that of `reference`: of the mean of the
/// views, or of the nearest view if that one is certain. The mean alone can be far from a frame of the same
/// video: from a closed mouth if most views are speaking, or if one of a few views blinks.
double distanceTo(const std::vector<UprightFace> &views, const FaceDescriptor &reference);
double distanceTo(std::vector<FaceDescriptor> likeness, const FaceDescriptor &reference);

/// Converts a distance to the API's scale: 120..200, higher = more alike. A person matches if the score
/// reaches `query_face_threshold`. See facematching.cpp for the curve.
int matchScore(double distance);

/// Two faces of a video with at least this score are the same person. Higher than the default threshold
/// because joining two people is worse than counting one twice.
constexpr int kSamePersonScore = 180;

} // namespace retalk::lipsync
