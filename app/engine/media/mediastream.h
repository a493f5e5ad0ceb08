#pragma once

#include "base/expected.h"
#include "base/mediafacts.h"
#include "engine/failures.h"
#include "engine/media/av.h"

namespace retalk::lipsync {

/// A single stream of a file with its decoder, used for both video and audio. Reads local files only, even if
/// the input is a playlist that names others.
class MediaStream
{
public:
    /// Opens the video stream (Input::Video) or audio stream (Input::Voice) of `path` selected by
    /// pictureStreamIndex() or soundStreamIndex(). `threads` 0: one per processor. Errors: see Fault.
    static Expected<MediaStream> open(const QString &path, Input input, int threads);

    AVFormatContext *container() const { return m_container.get(); }
    /// Returns the length according to the file, s; 0 if unknown. May be an estimate.
    double statedSeconds() const;
    /// Returns the start time of the file's earliest video or audio frame on the file's clock, s.
    double fileStart() const;
    const AVStream *stream() const { return m_container->streams[m_index]; }
    const AVCodecContext *decoder() const { return m_decoder.get(); }

    /// Includes the packets of other streams in checkEnd() if the file states a single length for all. Call
    /// this before reading the first packet.
    void watchAllStreams();
    /// Reads the next packet of this stream into `packet`. Returns false at the end of the file. If the
    /// file's clock is reset midway, the timestamps continue without a jump.
    bool readPacket(AVPacket *packet);
    /// Decodes the next video or audio frame into `frame`. Returns false at the end. Undecodable packets are
    /// skipped and counted; if most of them fail, the error is Damaged.
    Expected<bool> decode(AVFrame *frame);
    /// Seeks to the last key frame at or before `timestamp` (in the stream's time base), or to the start of
    /// the file. Returns false if the file doesn't support it.
    bool seek(std::int64_t timestamp);

    /// Returns the number of frames so far that were decoded with errors.
    int damagedCount() const { return m_damaged; }
    /// Returns true if the file's clock was reset in the part read so far.
    bool hasJumped() const { return m_clock.hasJumped(); }
    /// Returns the end of this stream's last packet so far on the file's clock, s.
    double packetsEnd() const { return m_ownEnd; }
    /// Returns how much of the length stated in the header is missing, s; 0 if none is stated. Valid after
    /// the last packet.
    double missingSeconds() const;
    /// Fails with Fault::Incomplete if more than a tenth is missing. Call this after the last packet.
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
    double m_promised = 0;          ///< length stated in the header, s from 0 on the file's clock; 0: none
    bool m_isPromiseForAll = false; ///< it is the length of the longest stream
    double m_ownEnd = 0;
    double m_end = 0; ///< end of the last of all watched packets, s
};

/// Returns the fields of a packet of `stream` that the rules of mediafacts.h use.
PacketTimes timesOf(const AVPacket &packet, const AVStream &stream);

} // namespace retalk::lipsync
