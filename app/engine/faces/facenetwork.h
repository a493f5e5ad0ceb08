#pragma once

#include "engine/faces/facealign.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace retalk::lipsync {

/// A residual network that maps a face to 128 numbers. For the same person they are less than 0.6 apart in
/// Euclidean distance (dlib's face recognition model, Davis King 2017, CC0; 99.4 % on Labeled Faces in the
/// Wild). The weights come from the npm package @vladmandic/face-api (MIT).
class FaceNetwork
{
public:
    /// Loads the model from `directory`: face_recognition_model.bin and its manifest. Returns nullopt if it
    /// is missing or isn't this network, and logs the reason.
    static std::optional<FaceNetwork> load(const QString &directory);

    ~FaceNetwork();
    FaceNetwork(FaceNetwork &&) noexcept;
    FaceNetwork &operator=(FaceNetwork &&) noexcept;

    /// Not thread-safe.
    std::vector<float> describe(const UprightFace &face);

private:
    struct Layers;
    explicit FaceNetwork(std::unique_ptr<Layers> layers);
    std::vector<float> numbersOf(const cv::Mat &chip);
    std::unique_ptr<Layers> m_layers;
};

} // namespace retalk::lipsync
