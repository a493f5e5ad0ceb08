#pragma once

#include "engine/mouth/mouthinterior.h"
#include "engine/mouth/mouthshape.h"

namespace retalk::lipsync {

/// Draws one person's new words. Made once the whole video is known; render() may then be called from any
/// number of threads. Holds no pictures: `crops` must live as long and keep mouthArea() of the track's usable
/// frames.
class MouthRenderer
{
public:
    MouthRenderer(const FaceTrack &track, const CropStore &crops);

    /// Decides on all pictures of the result; `shown` names the source frame of each.
    void plan(const std::vector<int> &shown, const MouthTrack &voice, double framesPerSecond);

    /// Draws picture `number` of the result onto its source frame, whose planes must be its own
    /// (Frame::clone). Returns false, and leaves the frame alone, where there is no mouth to draw.
    bool render(Frame &frame, int number) const;

    /// Wanted opening of the lips in eye distances; nothing where no mouth is drawn.
    std::vector<float> wantedOpenings() const;
    /// Pictures that show the new mouth.
    int drawnCount() const;
    /// Pictures whose mouth does not go on from that of the picture before.
    int jumpCount() const;
    /// Opening of the shut mouth as landmarks see it, eye distances.
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
