#pragma once

#include "engine/lengthrule.h"
#include "engine/media/videoreader.h"

#include <deque>

namespace retalk::lipsync {

/// Yields a video's frames in the order of a LengthRule. Backward stretches are decoded in short forward
/// pieces, so memory use stays within `bytes` whatever the length.
class FrameWalk
{
public:
    FrameWalk(VideoReader &reader, const LengthRule &rule, qint64 bytes = qint64(192) << 20);

    /// Returns the next frame of the result; an empty frame after the last.
    Expected<Frame> next();

private:
    Expected<void> fillBackwards(int last);

    VideoReader &m_reader;
    LengthRule m_rule;
    std::deque<Frame> m_backwards; ///< upcoming frames, next one at the back
    int m_piece;                   ///< frames decoded ahead of a backward stretch
    int m_frame = 0;
};

} // namespace retalk::lipsync
