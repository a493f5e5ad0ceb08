#include "service/lipsync/videoreader.h"

#include "service/lipsync/frametimes.h"
#include "service/lipsync/mediastream.h"
#include "service/lipsync/pictureplanes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace retalk::lipsync {

namespace {

constexpr double kLongestSeconds = kLongestMinutes * 60;
/// As many as the longest video has at a thousand a second.
constexpr int kMostPackets = int(kLongestSeconds) * 1000;

Error tooLong(double seconds)
{
    return inputError(Input::Video, Fault::TooLong, u"%1 s"_qs.arg(seconds));
}

/// What the packets tell without decoding.
struct Contents
{
    std::vector<std::int64_t>
        shownAt; ///< ascending, in the stream's units; empty when the packets carry no times
    std::int64_t lastDuration = 0;
    int packets = 0;             ///< all there are
    int shown = 0;               ///< of them those that are no mere lead-in of a cut
    bool isDecodingTime = false; ///< the times say when pictures are decoded, some before they are shown
};

Contents scan(MediaStream &media)
{
    Contents contents;
    std::vector<std::int64_t> decodedAt;
    const av::Packet packet(av_packet_alloc());
    while (contents.packets <= kMostPackets && media.readPacket(packet.get())) {
        ++contents.packets;
        if ((packet->flags & AV_PKT_FLAG_DISCARD) != 0)
            continue;
        ++contents.shown;
        if (packet->pts != AV_NOPTS_VALUE)
            contents.shownAt.push_back(packet->pts);
        if (packet->dts != AV_NOPTS_VALUE)
            decodedAt.push_back(packet->dts);
        contents.lastDuration = packet->duration;
    }
    // AVI says only when pictures are decoded; that is the same times, in another order.
    if (decodedAt.size() > contents.shownAt.size()) {
        contents.shownAt = decodedAt;
        contents.isDecodingTime = true;
    }
    if (int(contents.shownAt.size()) < contents.shown / 2)
        contents.shownAt.clear();
    std::sort(contents.shownAt.begin(), contents.shownAt.end());
    return contents;
}

/// The pictures last as long as the stream says: an edit list that ends early leaves out those behind it.
bool isWholeBy(const Contents &contents, const AVStream &stream)
{
    if (stream.duration <= 0 || contents.shownAt.empty())
        return false;
    const std::int64_t length = contents.shownAt.back() - contents.shownAt.front() + contents.lastDuration;
    return length >= stream.duration * 9 / 10;
}

} // namespace

struct VideoReader::State
{
    QString path;
    int threads = 0;
    MediaStream media;
    bool hasSound = false;
    std::unique_ptr<PicturePlanes> planes;
    VideoFormat format;
    FrameTimes times;
    bool hasTimes = true;
    std::int64_t start = 0; ///< timestamp of the first picture

    av::Picture shown{av_frame_alloc()}; ///< not converted yet, see next()
    av::Picture pending{av_frame_alloc()};
    int pendingSlot = -1; ///< place of `pending`; -1: none is waiting
    bool atEnd = false;
    Frame current;
    int lastSlot = -1; ///< place of the picture decoded last
    int nextNumber = 0;
    int damagedBefore = 0;

    explicit State(MediaStream stream) : media(std::move(stream)) {}

    int slotOf(const AVFrame *picture) const
    {
        if (!hasTimes || picture->best_effort_timestamp == AV_NOPTS_VALUE)
            return lastSlot + 1;
        const double seconds =
            double(picture->best_effort_timestamp - start) * av_q2d(media.stream()->time_base);
        constexpr int last = std::numeric_limits<int>::max() / 2;
        return int(std::clamp<double>(std::lround(seconds * times.rate.perSecond()), -1, last));
    }

    Expected<void> decodeNext()
    {
        const Expected<bool> more = media.decode(pending.get());
        if (!more)
            return failure(more.error());
        atEnd = !*more;
        pendingSlot = atEnd ? -1 : slotOf(pending.get());
        if (!atEnd)
            lastSlot = pendingSlot;
        return {};
    }

    /// Decodes from the file's very start again.
    Expected<void> rewind()
    {
        Expected<MediaStream> again = MediaStream::open(path, Input::Video, threads);
        if (!again)
            return failure(again.error());
        damagedBefore += media.damagedCount();
        media = std::move(*again);
        return forget();
    }

    Expected<void> forget()
    {
        atEnd = false;
        pendingSlot = -1;
        lastSlot = -1;
        current = {};
        av_frame_unref(shown.get());
        return decodeNext();
    }
};

VideoReader::VideoReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
VideoReader::~VideoReader() = default;
VideoReader::VideoReader(VideoReader &&) noexcept = default;
VideoReader &VideoReader::operator=(VideoReader &&) noexcept = default;

Expected<VideoReader> VideoReader::open(const QString &path, int threads)
{
    Contents contents;
    {
        Expected<MediaStream> media = MediaStream::open(path, Input::Video, 1);
        if (!media)
            return failure(media.error());
        // A header that only guesses is not off by so much.
        if (media->statedSeconds() > 2 * kLongestSeconds)
            return failure(tooLong(media->statedSeconds()));
        contents = scan(*media);
        if (contents.packets > kMostPackets)
            return failure(tooLong(double(contents.packets) / 1000));
        if (contents.shown == 0)
            return failure(inputError(Input::Video, Fault::Damaged, u"no packets"_qs));
        // A file that broke off while it was copied: the index names more pictures than there are.
        const std::int64_t promised = media->stream()->nb_frames;
        if (promised > 0 && contents.packets < promised * 9 / 10 && !isWholeBy(contents, *media->stream()))
            return failure(inputError(Input::Video, Fault::Damaged,
                                      u"%1 of %2 pictures"_qs.arg(contents.packets).arg(promised)));
    }
    Expected<MediaStream> media = MediaStream::open(path, Input::Video, threads);
    if (!media)
        return failure(media.error());
    auto state = std::make_unique<State>(std::move(*media));
    state->path = path;
    state->threads = threads;
    state->hasSound =
        av_find_best_stream(state->media.container(), AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0) >= 0;

    const Expected<bool> first = state->media.decode(state->pending.get());
    if (!first)
        return failure(first.error());
    if (!*first)
        return failure(inputError(Input::Video, Fault::Damaged, u"no picture could be decoded"_qs));
    const AVFrame *picture = state->pending.get();

    const AVStream *stream = state->media.stream();
    const double unit = av_q2d(stream->time_base);
    std::vector<FrameRate> stated;
    for (const AVRational rate : {stream->r_frame_rate, stream->avg_frame_rate}) {
        if (rate.num > 0 && rate.den > 0 && av_q2d(rate) <= 1000)
            stated.push_back({rate.num, rate.den});
    }
    state->hasTimes = !contents.shownAt.empty() && picture->best_effort_timestamp != AV_NOPTS_VALUE;
    if (state->hasTimes) {
        state->start = picture->best_effort_timestamp;
        const std::int64_t begin = contents.isDecodingTime ? contents.shownAt.front() : state->start;
        std::vector<double> seconds;
        for (const std::int64_t time : contents.shownAt) {
            if (time >= begin)
                seconds.push_back(double(time - begin) * unit);
        }
        if (seconds.empty())
            seconds.push_back(0);
        if (seconds.back() > kLongestSeconds)
            return failure(tooLong(seconds.back()));
        state->times = findFrameTimes(seconds, double(contents.lastDuration) * unit, stated);
    } else {
        state->times.rate = stated.empty() ? FrameRate{} : stated.back();
        state->times.count = contents.shown;
    }

    const auto *matrix = reinterpret_cast<const std::int32_t *>(
        av_stream_get_side_data(stream, AV_PKT_DATA_DISPLAYMATRIX, nullptr));
    state->planes = std::make_unique<PicturePlanes>(
        picture,
        av_guess_sample_aspect_ratio(state->media.container(), const_cast<AVStream *>(stream), nullptr),
        Turn::fromDisplayMatrix(matrix));
    state->format = state->planes->format();
    state->format.rateNumerator = state->times.rate.numerator;
    state->format.rateDenominator = state->times.rate.denominator;
    state->pendingSlot = 0;
    state->lastSlot = 0;
    return VideoReader(std::move(state));
}

const VideoFormat &VideoReader::format() const
{
    return m_state->format;
}

int VideoReader::frameCount() const
{
    return m_state->times.count;
}

double VideoReader::seconds() const
{
    return frameCount() / m_state->times.rate.perSecond();
}

double VideoReader::startSeconds() const
{
    return m_state->hasTimes ? double(m_state->start) * av_q2d(m_state->media.stream()->time_base) : 0;
}

bool VideoReader::isSteady() const
{
    return m_state->times.isSteady;
}

bool VideoReader::hasSound() const
{
    return m_state->hasSound;
}

int VideoReader::damagedCount() const
{
    return m_state->damagedBefore + m_state->media.damagedCount();
}

Expected<Frame> VideoReader::next()
{
    State &s = *m_state;
    if (s.nextNumber >= s.times.count)
        return Frame{};
    // The last picture before the next slot is the one that is shown, and the only one worth converting.
    // Where the first pictures are lost, the first that is there stands in for them.
    while (s.pendingSlot >= 0 &&
           (s.pendingSlot <= s.nextNumber || (s.current.isEmpty() && !s.shown->data[0]))) {
        av_frame_unref(s.shown.get());
        av_frame_move_ref(s.shown.get(), s.pending.get());
        if (const Expected<void> decoded = s.decodeNext(); !decoded)
            return failure(decoded.error());
    }
    if (s.shown->data[0]) {
        s.current = s.planes->convert(s.shown.get());
        av_frame_unref(s.shown.get());
        if (s.current.isEmpty())
            return failure(inputError(Input::Video, Fault::NoDecoder, u"pixel format"_qs));
    }
    if (s.current.isEmpty())
        return failure(inputError(Input::Video, Fault::Damaged, u"no picture at %1"_qs.arg(s.nextNumber)));
    Frame frame = s.current;
    frame.number = s.nextNumber++;
    return frame;
}

Expected<void> VideoReader::seek(int number)
{
    State &s = *m_state;
    number = std::clamp(number, 0, s.times.count);
    if (number == s.nextNumber)
        return {};
    const bool isNear = number > s.nextNumber && number - s.nextNumber < 8;
    bool isThere = isNear;
    // Some containers look the time up among decoding times and land behind it: then look a little earlier.
    for (const double earlier : {0.0, 1.0, 10.0}) {
        if (isThere || !s.hasTimes)
            break;
        const double seconds = number / s.times.rate.perSecond() - earlier;
        if (seconds <= 0 ||
            !s.media.seek(s.start + std::int64_t(seconds / av_q2d(s.media.stream()->time_base))))
            break;
        if (const Expected<void> decoded = s.forget(); !decoded)
            return decoded;
        isThere = s.pendingSlot >= 0 && s.pendingSlot <= number;
    }
    if (!isThere) {
        if (const Expected<void> again = s.rewind(); !again)
            return again;
    }
    s.nextNumber = number;
    return {};
}

} // namespace retalk::lipsync
