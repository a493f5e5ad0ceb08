#include "engine/framewalk.h"

#include <algorithm>

namespace retalk::lipsync {

FrameWalk::FrameWalk(VideoReader &reader, const LengthRule &rule, qint64 bytes)
    : m_reader(reader), m_rule(rule)
{
    const VideoFormat &format = reader.format();
    const qint64 frameBytes = qint64(format.width) * format.height * 3 / 2;
    m_piece = int(std::clamp<qint64>(bytes / std::max<qint64>(1, frameBytes), 4, 512));
}

Expected<void> FrameWalk::fillBackwards(int last)
{
    const int first = std::max(0, last - m_piece + 1);
    if (const Expected<void> there = m_reader.seek(first); !there)
        return there;
    for (int number = first; number <= last; ++number) {
        Expected<Frame> frame = m_reader.next();
        if (!frame)
            return failure(frame.error());
        // Copy the frame: decoders have few buffers and stall while all are in use, and their buffers are
        // padded and thus larger.
        m_backwards.push_back(frame->clone());
    }
    return {};
}

Expected<Frame> FrameWalk::next()
{
    if (m_frame >= m_rule.frames)
        return Frame{};
    const int source = m_rule.sourceOf(m_frame);
    const bool isBackwards = m_frame > 0 && source < m_rule.sourceOf(m_frame - 1);
    ++m_frame;
    if (!isBackwards) {
        m_backwards.clear();
        if (const Expected<void> there = m_reader.seek(source); !there)
            return failure(there.error());
        return m_reader.next();
    }
    if (m_backwards.empty()) {
        if (const Expected<void> filled = fillBackwards(source); !filled)
            return failure(filled.error());
    }
    Frame frame = std::move(m_backwards.back());
    m_backwards.pop_back();
    return frame;
}

} // namespace retalk::lipsync
