#pragma once

#include "base/expected.h"
#include "base/mediafacts.h"
#include "engine/failures.h"
#include "engine/media/av.h"

namespace retalk::lipsync {

/// One stream of one file with its decoder: the way in for pictures and for sound. Reads local files only,
/// whatever a playlist inside may ask for.
class MediaStream
{
public:
    /// Opens the picture stream (Input::Video) or sound stream (Input::Voice) of `path` that
    /// pictureStreamIndex() and soundStreamIndex() choose. `threads` 0: as many as the computer has. Errors:
    /// see Fault.
    static Expected<MediaStream> open(const QString &path, Input input, int threads);

    AVFormatContext *container() const { return m_container.get(); }
    /// What the file says of its length, s; 0 when it says nothing. Headers may only guess.
    double statedSeconds() const;
    /// When the earliest of the file's pictures and sounds is played, s, on the file's own clock.
    double fileStart() const;
    const AVStream *stream() const { return m_container->streams[m_index]; }
    const AVCodecContext *decoder() const { return m_decoder.get(); }

    /// Makes the packets of other streams count for checkEnd(), where the file promises one length for all.
    /// Before the first packet.
    void watchAllStreams();
    /// Next packet of this stream into `packet`: false at the end of the file. Where the file's clock is
    /// reset in the middle, the times go on without a jump.
    bool readPacket(AVPacket *packet);
    /// Next decoded picture or piece of sound into `frame`: false at the end. Packets that cannot be decoded
    /// are skipped and counted; when most of them fail the stream is Damaged.
    Expected<bool> decode(AVFrame *frame);
    /// Goes to the last entry point at or before `timestamp` (in the stream's own units), or to the start of
    /// the file. False when this file cannot.
    bool seek(std::int64_t timestamp);

    /// Pictures or pieces of sound so far that came with errors.
    int damagedCount() const { return m_damaged; }
    /// The file's clock was reset somewhere in what was read.
    bool hasJumped() const { return m_clock.hasJumped(); }
    /// When the last of this stream's packets so far ends, s, on the file's clock.
    double packetsEnd() const { return m_ownEnd; }
    /// After the last packet: what the file's header promises and the file does not have, s; 0 when it
    /// promises nothing.
    double missingSeconds() const;
    /// After the last packet: an error (Fault::Incomplete) when more than a tenth is missing.
    Expected<void> checkEnd() const;

private:
    MediaStream() = default;
    void notePromise(const QString &path);

    av::Input m_container;
    av::Codec m_decoder;
    av::Packet m_packet;
    StreamClock m_clock{{}, false};
    Input m_input = Input::Video;
    int m_index = -1;
    bool m_isDraining = false;
    int m_damaged = 0;
    int m_decoded = 0;
    double m_promised = 0;          ///< length that the header states, s from 0 on the file's clock; 0: none
    bool m_isPromiseForAll = false; ///< it is that of the longest stream
    double m_ownEnd = 0;
    double m_end = 0; ///< when the last of all watched packets ends, s
};

/// What the rules of mediafacts.h want to know of a packet of `stream`.
PacketTimes timesOf(const AVPacket &packet, const AVStream &stream);

} // namespace retalk::lipsync
