#pragma once

#include "engine/faces/cropstore.h"
#include "engine/faces/faceframe.h"

#include <array>

namespace retalk::lipsync {

/// Returns the part of a frame that must be kept to put its mouth onto another: the lips and the skin around
/// them.
cv::Rect mouthArea(const Landmarks &points);

/// One of the speaker's mouths, which can be borrowed.
struct SourceMouth
{
    static constexpr int kThumbnailColumns = 12;
    static constexpr int kThumbnailRows = 8;

    int frame = 0;          ///< source frame number
    bool continues = false; ///< the previous entry is the previous frame, in the same shot
    float brightness = 0; ///< mean luma between the lips minus that of the whole thumbnail: teeth are bright
    std::array<float, std::size_t(kThumbnailColumns) * kThumbnailRows>
        thumbnail{}; ///< thumbnail of the mouth, mean 0, luma / 255
};

/// The speaker's mouths in the order of the video, and this speaker's proportions as measured from them.
class MouthLibrary
{
public:
    /// Measures the stored mouth of every usable frame, but only about `most` of them.
    static MouthLibrary measure(const std::vector<FaceFrame> &frames, const CropStore &crops,
                                int most = 6000);

    const std::vector<SourceMouth> &mouths() const { return m_mouths; }
    /// Returns the opening of the shut mouth as measured by the landmarks, in eye distances.
    float closedOpening() const { return m_closed; }
    /// Returns the difference in opening between the shut mouth and a wide vowel, in eye distances.
    float span() const { return m_span; }
    /// Returns the width at rest, in eye distances.
    float restWidth() const { return m_width; }
    /// Returns the frame with the widest opening, whose colours paint what a borrowed mouth doesn't show; -1
    /// if the mouth never opens.
    int widestFrame() const { return m_widest; }

private:
    std::vector<SourceMouth> m_mouths;
    float m_closed = 0;
    float m_span = 0;
    float m_width = 0;
    int m_widest = -1;
};

} // namespace retalk::lipsync
