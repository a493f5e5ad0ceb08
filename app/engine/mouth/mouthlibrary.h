#pragma once

#include "engine/faces/cropstore.h"
#include "engine/faces/faceframe.h"

#include <array>

namespace retalk::lipsync {

/// What part of a frame must be kept so that its mouth can be put onto another one: the lips and the skin
/// around.
cv::Rect mouthArea(const Landmarks &points);

/// One mouth of the speaker's that can be borrowed.
struct SourceMouth
{
    static constexpr int kLookColumns = 12;
    static constexpr int kLookRows = 8;

    int frame = 0;          ///< source frame number
    bool continues = false; ///< the entry before it is the frame before it, in the same shot
    float brightness = 0;   ///< mean luma between the lips against that of the skin: teeth are bright
    std::array<float, std::size_t(kLookColumns) * kLookRows>
        look{}; ///< the mouth in little, mean 0, luma / 255
};

/// The mouths that the speaker has shown, in the order of the video, and what they say about how this speaker
/// speaks.
class MouthLibrary
{
public:
    /// Looks at the kept mouth of every usable frame, but at no more than `most` in all.
    static MouthLibrary of(const std::vector<FaceFrame> &frames, const CropStore &crops, int most = 6000);

    const std::vector<SourceMouth> &mouths() const { return m_mouths; }
    /// Opening of the shut mouth as the landmarks see it, eye distances.
    float closedOpening() const { return m_closed; }
    /// From the shut mouth to a wide vowel, eye distances.
    float span() const { return m_span; }
    /// Width at rest, eye distances.
    float restWidth() const { return m_width; }
    /// Frame of the mouth at its widest, whose colours paint what no other mouth shows; -1 when it never
    /// opens.
    int widestFrame() const { return m_widest; }

private:
    std::vector<SourceMouth> m_mouths;
    float m_closed = 0;
    float m_span = 0;
    float m_width = 0;
    int m_widest = -1;
};

} // namespace retalk::lipsync
