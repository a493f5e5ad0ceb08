#pragma once

#include "base/expected.h"
#include "service/lipsync/av.h"
#include "service/lipsync/failures.h"

namespace retalk::lipsync {

/// One stream of one file with its decoder: the way in for pictures and for sound. Reads local files only,
/// whatever a playlist inside may ask for.
class MediaStream
{
public:
    /// Opens the best picture stream (Input::Video) or sound stream (Input::Voice) of `path`. Cover art is no
    /// picture. `threads` 0: as many as the computer has. Errors: see Fault.
    static Expected<MediaStream> open(const QString &path, Input input, int threads);

    AVFormatContext *container() const { return m_container.get(); }
    /// What the file says of its length, s; 0 when it says nothing. Headers may only guess.
    double statedSeconds() const;
    const AVStream *stream() const { return m_container->streams[m_index]; }
    const AVCodecContext *decoder() const { return m_decoder.get(); }

    /// Next packet of this stream into `packet`: false at the end of the file.
    bool readPacket(AVPacket *packet);
    /// Next decoded picture or piece of sound into `frame`: false at the end. Packets that cannot be decoded
    /// are skipped and counted; when most of them fail the stream is Damaged.
    Expected<bool> decode(AVFrame *frame);
    /// Goes to the last entry point at or before `timestamp` (in the stream's own units), or to the start of
    /// the file. False when this file cannot.
    bool seek(std::int64_t timestamp);

    /// Pictures or pieces of sound so far that came with errors.
    int damagedCount() const { return m_damaged; }

private:
    MediaStream() = default;

    av::Input m_container;
    av::Codec m_decoder;
    av::Packet m_packet;
    Input m_input = Input::Video;
    int m_index = -1;
    bool m_isDraining = false;
    int m_damaged = 0;
    int m_decoded = 0;
};

} // namespace retalk::lipsync
