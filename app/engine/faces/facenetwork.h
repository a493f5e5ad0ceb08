#pragma once

#include "engine/faces/facealign.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace retalk::lipsync {

/// A residual network that turns a face into 128 numbers which lie near one another for one person: less than
/// 0.6 apart by Euclid's distance (dlib's face recognition model, Davis King 2017, CC0; 99.4 % on Labeled
/// Faces in the Wild). The weights are those that the npm package @vladmandic/face-api (MIT) carries.
class FaceNetwork
{
public:
    /// The model in `directory`: face_recognition_model.bin and its manifest. Nothing when there is none, or
    /// when it is not this network; the log says which.
    static std::optional<FaceNetwork> load(const QString &directory);

    ~FaceNetwork();
    FaceNetwork(FaceNetwork &&) noexcept;
    FaceNetwork &operator=(FaceNetwork &&) noexcept;

    /// Not for several threads at once.
    std::vector<float> describe(const UprightFace &face);

private:
    struct Layers;
    explicit FaceNetwork(std::unique_ptr<Layers> layers);
    std::vector<float> numbersOf(const cv::Mat &chip);
    std::unique_ptr<Layers> m_layers;
};

} // namespace retalk::lipsync
