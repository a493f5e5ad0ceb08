#pragma once

#include "engine/faces/facealign.h"

#include <QString>

#include <vector>

namespace retalk::lipsync {

/// What one person looks like, the mean of several views. Made by FaceNetwork where its model is installed,
/// by facePatterns() else; all of one process are of one kind.
struct FaceDescriptor
{
    std::vector<float> values;
    bool isDrawn = false; ///< and not filmed

    bool isEmpty() const { return values.empty(); }
};

/// Describes the person that all of `views` show. The first call loads the model (0.1 s), the others take
/// 13 ms a view.
FaceDescriptor describePerson(const std::vector<UprightFace> &views);

/// What a person looks like for distanceTo(): every view; with patterns, which are large, their mean alone.
std::vector<FaceDescriptor> likenessOf(const std::vector<UprightFace> &views);
/// A likeness as text, for programs to hand back.
QString toText(const std::vector<FaceDescriptor> &likeness);
/// The reverse; an empty likeness for any other text.
std::vector<FaceDescriptor> likenessFromText(const QString &text);

/// How unlike two people are: 0 (the same picture) and more, with drawn people on the scale of filmed ones; 1
/// when one of them is empty or they're of two kinds.
double distance(const FaceDescriptor &a, const FaceDescriptor &b);

/// How unlike the person that all of `views` show and the one of `reference` are: by the mean of the views,
/// or by the nearest one where that leaves no doubt. A mean alone is far from a picture of the video itself:
/// from a shut mouth where most views speak, or when one of few views blinks.
double distanceTo(const std::vector<UprightFace> &views, const FaceDescriptor &reference);
double distanceTo(std::vector<FaceDescriptor> likeness, const FaceDescriptor &reference);

/// The distance on the API's scale: 120..200, higher = more alike. A person matches when the score reaches
/// the `query_face_threshold`. See facematching.cpp for the curve.
int matchScore(double distance);

/// Two faces of one video that score this much are the same person's. More than the default threshold:
/// joining two people is worse than seeing one twice.
constexpr int kSamePersonScore = 180;

} // namespace retalk::lipsync
