#include "engine/media/videoreader.h"

#include "engine/media/mediastream.h"
#include "engine/media/picturefilter.h"
#include "engine/media/pictureplanes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace retalk::lipsync {

namespace {

using namespace Qt::StringLiterals;

constexpr double kLongestSeconds = kLongestMinutes * 60;
/// The number of packets of the longest video at a thousand per second.
constexpr int kMaxPackets = int(kLongestSeconds) * 1000;

Error tooLong(double seconds)
{
    return inputError(Input::Video, Fault::TooLong, u"%1 s"_s.arg(seconds));
}

/// What the packets reveal without decoding.
struct Contents
{
    TrackMeasure measure;
    double missing = 0;                      ///< how much of the length stated in the header is missing, s
    bool hasJumps = false;                   ///< seeking by time doesn't work
    std::int64_t lastShown = AV_NOPTS_VALUE; ///< timestamp of the last frame
    Expected<void> whole;
};

/// `first` is the timestamp of the first decodable frame. Earlier frames refer to data that was cut off.
Expected<Contents> scan(const QString &path, std::optional<std::int64_t> first)
{
    Expected<MediaStream> media = MediaStream::open(path, Input::Video, 1);
    if (!media)
        return failure(media.error());
    // Even an estimate in a header isn't off by this much.
    if (media->statedSeconds() > 2 * kLongestSeconds)
        return failure(tooLong(media->statedSeconds()));
    media->watchAllStreams();
    const AVStream &stream = *media->stream();
    std::vector<FrameRate> stated;
    for (const AVRational rate : {stream.r_frame_rate, stream.avg_frame_rate}) {
        if (rate.num > 0 && rate.den > 0)
            stated.push_back({rate.num, rate.den});
    }
    TrackMeter meter(TrackKind::Picture, {stream.time_base.num, stream.time_base.den}, false);
    const av::Packet packet(av_packet_alloc());
    int count = 0;
    std::int64_t last = AV_NOPTS_VALUE; // the lowest number
    while (media->readPacket(packet.get())) {
        if (++count > kMaxPackets)
            return failure(tooLong(double(count) / 1000));
        PacketTimes times = timesOf(*packet, stream);
        times.isDiscarded = times.isDiscarded || (first && times.pts && *times.pts < *first);
        meter.add(times);
        if (!times.isDiscarded)
            last = std::max(last, packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts);
    }
    return Contents{.measure = meter.measure(stated),
                    .missing = media->missingSeconds(),
                    .hasJumps = media->hasJumped(),
                    .lastShown = last,
                    .whole = media->checkEnd()};
}

/// Returns the rate of the result: the video's own or the nearest standard rate.
FrameRate rateOf(const TrackMeasure &measure)
{
    return measure.hasConstantRate() ? measure.rate : measure.usualRate;
}

int countOf(const TrackMeasure &measure)
{
    if (measure.hasConstantRate() || !measure.hasTimes)
        return int(std::clamp<qint64>(measure.frames, 1, std::numeric_limits<int>::max() / 2));
    return std::max(1, int(std::lround(measure.length * measure.usualRate.perSecond())));
}

} // namespace

struct VideoReader::State
{
    QString path;
    MediaStream media;
    std::optional<PictureFilter> filter;
    av::Picture raw{av_frame_alloc()};   ///< decoded; waits for other filters while `isRawWaiting`
    av::Picture shown{av_frame_alloc()}; ///< not converted yet, see next()
    av::Picture pending{av_frame_alloc()};
    std::unique_ptr<PicturePlanes> planes;
    Tags tags;
    Frame current;
    std::int64_t start = 0;                  ///< timestamp of the first frame
    std::int64_t lastShown = AV_NOPTS_VALUE; ///< timestamp of the last frame
    double missing = 0;
    VideoFormat format;
    FrameRate rate;
    int count = 0; ///< number of frames at that rate
    int threads = 0;
    int pendingSlot = -1; ///< index of `pending`; -1: none
    int lastSlot = -1;    ///< index of the last decoded frame
    int nextNumber = 0;
    int damagedBefore = 0;
    PictureFilter::Work done; ///< by all filters so far
    bool hasConstantRate = true;
    bool hasTimes = true;
    bool hasJumps = false;
    bool isRawWaiting = false;
    bool atEnd = false;
    bool atDecodersEnd = false;

    explicit State(MediaStream stream) : media(std::move(stream)) {}

    int slotOf(const AVFrame *picture) const
    {
        if (!hasTimes || picture->best_effort_timestamp == AV_NOPTS_VALUE)
            return lastSlot + 1;
        const double seconds =
            double(picture->best_effort_timestamp - start) * av_q2d(media.stream()->time_base);
        constexpr int last = std::numeric_limits<int>::max() / 2;
        return int(std::clamp<double>(std::lround(seconds * rate.perSecond()), -1, last));
    }

    /// Returns the filtering for `picture`. Once a frame has been deinterlaced, its successors are filtered
    /// in the same way.
    PictureFilter::Work workFor(const AVFrame *picture) const
    {
        PictureFilter::Work work = PictureFilter::workFor(picture, media.stream());
        if (filter && filter->work().deinterlaces) {
            work.deinterlaces = true;
            work.trustsContainer = filter->work().trustsContainer;
            work.isTopFirst = filter->work().isTopFirst;
        }
        return work;
    }

    /// Gets the next decoded and, if necessary, filtered frame. Returns false at the end.
    Expected<bool> nextPicture(AVFrame *picture)
    {
        for (;;) {
            if (filter) {
                const Expected<bool> finished = filter->receive(picture);
                if (!finished || *finished)
                    return finished;
            }
            if (atDecodersEnd && !isRawWaiting)
                return false;
            if (!isRawWaiting) {
                const Expected<bool> more = media.decode(raw.get());
                if (!more)
                    return failure(more.error());
                atDecodersEnd = !*more;
                if (atDecodersEnd) {
                    if (!filter)
                        return false;
                    if (const Expected<void> sent = filter->send(nullptr); !sent)
                        return failure(sent.error());
                    continue;
                }
            }
            const PictureFilter::Work work = workFor(raw.get());
            if (filter && (!filter->fits(raw.get()) || filter->work() != work)) {
                // Drain the old filters before replacing or removing them.
                if (!isRawWaiting) {
                    isRawWaiting = true;
                    if (const Expected<void> sent = filter->send(nullptr); !sent)
                        return failure(sent.error());
                    continue;
                }
                filter.reset();
            }
            isRawWaiting = false;
            if (work.isNone()) {
                av_frame_unref(picture);
                av_frame_move_ref(picture, raw.get());
                return true;
            }
            if (!filter) {
                Expected<PictureFilter> made =
                    PictureFilter::open(raw.get(), media.stream()->time_base, work, threads);
                if (!made)
                    return failure(made.error());
                filter.emplace(std::move(*made));
                done.deinterlaces = done.deinterlaces || work.deinterlaces;
                done.mapsTones = done.mapsTones || work.mapsTones;
            }
            if (const Expected<void> sent = filter->send(raw.get()); !sent)
                return failure(sent.error());
        }
    }

    /// Returns true if the decoded frames end long before the packets do. The last frame may be shown for a
    /// long time.
    bool endsTooEarly() const
    {
        constexpr double mostLost = 0.1;
        constexpr double leastSeconds = 0.5;
        if (!hasTimes || hasJumps || lastShown == AV_NOPTS_VALUE)
            return false;
        const double length = double(lastShown - start) * av_q2d(media.stream()->time_base);
        const double lost = length - lastSlot / rate.perSecond();
        return lost > leastSeconds && lost > mostLost * length;
    }

    Expected<void> decodeNext()
    {
        const Expected<bool> more = nextPicture(pending.get());
        if (!more)
            return failure(more.error());
        atEnd = !*more;
        pendingSlot = atEnd ? -1 : slotOf(pending.get());
        if (!atEnd)
            lastSlot = pendingSlot;
        return {};
    }

    /// Restarts decoding from the beginning of the file.
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
        atDecodersEnd = false;
        isRawWaiting = false;
        filter.reset();
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
    Expected<MediaStream> media = MediaStream::open(path, Input::Video, threads);
    if (!media)
        return failure(media.error());
    auto state = std::make_unique<State>(std::move(*media));
    state->path = path;
    state->threads = threads;
    const Expected<bool> first = state->nextPicture(state->pending.get());
    const AVFrame *picture = state->pending.get();
    const bool isDecoded = first && *first;

    std::optional<std::int64_t> start;
    if (isDecoded && picture->pts != AV_NOPTS_VALUE)
        start = picture->best_effort_timestamp;
    const Expected<Contents> contents = scan(path, start);
    if (!contents)
        return failure(contents.error());
    const TrackMeasure &measure = contents->measure;
    if (!contents->whole)
        return failure(contents->whole.error());
    if (!first)
        return failure(first.error());
    if (!isDecoded)
        return failure(inputError(Input::Video, Fault::Damaged, u"no picture could be decoded"_s));
    if (measure.length > kLongestSeconds)
        return failure(tooLong(measure.length));

    const AVStream *stream = state->media.stream();
    state->hasTimes = measure.hasTimes && picture->best_effort_timestamp != AV_NOPTS_VALUE;
    state->hasJumps = contents->hasJumps;
    state->missing = contents->missing;
    state->lastShown = contents->lastShown;
    state->rate = rateOf(measure);
    state->count = countOf(measure);
    state->hasConstantRate = measure.hasConstantRate();
    if (state->hasTimes)
        state->start = picture->best_effort_timestamp;
    state->tags = readTags(state->media.container(), stream);

    const auto *matrix = reinterpret_cast<const std::int32_t *>(
        av_stream_get_side_data(stream, AV_PKT_DATA_DISPLAYMATRIX, nullptr));
    state->planes = std::make_unique<PicturePlanes>(
        picture,
        av_guess_sample_aspect_ratio(state->media.container(), const_cast<AVStream *>(stream), nullptr),
        Orientation::fromDisplayMatrix(matrix));
    state->format = state->planes->format();
    state->format.rateNumerator = state->rate.numerator;
    state->format.rateDenominator = state->rate.denominator;
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
    return m_state->count;
}

double VideoReader::seconds() const
{
    return frameCount() / m_state->rate.perSecond();
}

double VideoReader::startSeconds() const
{
    return m_state->hasTimes ? double(m_state->start) * av_q2d(m_state->media.stream()->time_base) : 0;
}

bool VideoReader::hasConstantRate() const
{
    return m_state->hasConstantRate;
}

bool VideoReader::isDeinterlaced() const
{
    return m_state->done.deinterlaces;
}

bool VideoReader::isToneMapped() const
{
    return m_state->done.mapsTones;
}

bool VideoReader::hasTransparency() const
{
    const AVDictionaryEntry *mode =
        av_dict_get(m_state->media.stream()->metadata, "alpha_mode", nullptr, 0); // set by WebM
    return m_state->planes->hasTransparency() || (mode && qstrcmp(mode->value, "1") == 0);
}

double VideoReader::missingSeconds() const
{
    return m_state->missing;
}

const Tags &VideoReader::tags() const
{
    return m_state->tags;
}

int VideoReader::damagedCount() const
{
    return m_state->damagedBefore + m_state->media.damagedCount();
}

Expected<Frame> VideoReader::next()
{
    State &s = *m_state;
    if (s.nextNumber >= s.count)
        return Frame{};
    if (s.pendingSlot < 0 && s.atEnd && s.endsTooEarly())
        return failure(inputError(Input::Video, Fault::Damaged,
                                  u"the last picture is number %1 of %2"_s.arg(s.lastSlot).arg(s.count)));
    // Only the last frame before the next slot is shown, so only that one is converted. If the first frames
    // are missing, the first available one replaces them.
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
            return failure(inputError(Input::Video, Fault::NoDecoder, u"pixel format"_s));
    }
    if (s.current.isEmpty())
        return failure(inputError(Input::Video, Fault::Damaged, u"no picture at %1"_s.arg(s.nextNumber)));
    Frame frame = s.current;
    frame.number = s.nextNumber++;
    return frame;
}

Expected<void> VideoReader::seek(int number)
{
    State &s = *m_state;
    number = std::clamp(number, 0, s.count);
    if (number == s.nextNumber)
        return {};
    const bool isNear = number > s.nextNumber && number - s.nextNumber < 8;
    bool isThere = isNear;
    const int lead = s.done.deinterlaces ? 1 : 0; // deinterlacing needs the previous frame
    // Some containers search by decoding time and land after the target: then seek slightly earlier.
    for (const double earlier : {0.0, 1.0, 10.0}) {
        if (isThere || !s.hasTimes || s.hasJumps)
            break;
        const double seconds = (number - lead) / s.rate.perSecond() - earlier;
        if (seconds <= 0 ||
            !s.media.seek(s.start + std::int64_t(seconds / av_q2d(s.media.stream()->time_base))))
            break;
        if (const Expected<void> decoded = s.forget(); !decoded)
            return decoded;
        isThere = s.pendingSlot >= 0 && s.pendingSlot <= number - lead;
    }
    if (!isThere) {
        if (const Expected<void> again = s.rewind(); !again)
            return again;
    }
    s.nextNumber = number;
    return {};
}

} // namespace retalk::lipsync
