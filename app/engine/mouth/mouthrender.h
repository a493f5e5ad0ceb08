#pragma once

#include "engine/mouth/mouthinterior.h"
#include "engine/mouth/mouthshape.h"

namespace retalk::lipsync {

/// Draws one person's new mouth movements. Constructed once the whole video has been analysed. After plan(),
/// render() may be called from any number of threads. Holds no frames: `crops` must outlive the renderer and
/// contain mouthArea() of the track's usable frames.
class MouthRenderer
{
public:
    MouthRenderer(const FaceTrack &track, const CropStore &crops);

    /// Plans all output frames; `shown` is the source frame of each.
    void plan(const std::vector<int> &shown, const MouthTrack &voice, double framesPerSecond);

    /// Draws the mouth of output frame `number` onto its source frame, which must not share its planes
    /// (Frame::clone). Returns false, and leaves the frame unchanged, if there is no mouth to draw.
    bool render(Frame &frame, int number) const;

    /// Returns the wanted lip opening of each output frame, in eye distances; NaN where no mouth is drawn.
    std::vector<float> wantedOpenings() const;
    /// Returns the number of output frames with a new mouth.
    int drawnCount() const;
    /// Returns the number of output frames whose mouth doesn't continue the previous frame's.
    int jumpCount() const;
    /// Returns the opening of the shut mouth as measured by the landmarks, in eye distances.
    float closedOpening() const { return m_library.closedOpening(); }

private:
    Crop borrow(const FaceFrame &shown, const DrawnMouth &mouth, int source, const cv::Rect &area) const;

    std::vector<FaceFrame> m_frames;
    const CropStore &m_crops;
    MouthLibrary m_library;
    MouthColours m_colours;
    std::vector<WantedMouth> m_wanted;
    std::vector<DrawnMouth> m_drawn;
};

} // namespace retalk::lipsync
