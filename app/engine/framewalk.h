#pragma once

#include "engine/lengthrule.h"
#include "engine/media/videoreader.h"

#include <deque>

namespace retalk::lipsync {

/// Gives a video's pictures in the order of a LengthRule. Backward stretches are decoded in short forward
/// pieces, so memory stays within `bytes` whatever the length.
class FrameWalk
{
public:
    FrameWalk(VideoReader &reader, const LengthRule &rule, qint64 bytes = qint64(192) << 20);

    /// The next picture of the result; an empty frame after the last.
    Expected<Frame> next();

private:
    Expected<void> fillBackwards(int last);

    VideoReader &m_reader;
    LengthRule m_rule;
    std::deque<Frame> m_backwards; ///< the next ones at the back
    int m_piece;                   ///< pictures decoded ahead of a backward stretch
    int m_frame = 0;
};

} // namespace retalk::lipsync
