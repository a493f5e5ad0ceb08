#include "films/joingraph.h"

#include "base/isolated.h"
#include "films/filmcut.h"
#include "media/fixplan.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

constexpr int kBitratePerChannel = 96'000;
constexpr int kMaxBitrate = 384'000;
constexpr int kFadeSamples = kFilmSampleRate / 100; ///< 10 ms

/// The most stretches that are read as separate inputs, each of which has a decoder that buffers frames.
constexpr int kMaxGaps = 4;
/// Reading starts this long before a stretch, because the frame visible at its start may have begun earlier.
constexpr double kGapLead = 1; ///< s

/// Reduces the level by 12 dB within a syllable of a voice at -18 dB, and restores it within a pause between
/// sentences. A level below -34 dB, such as breath, has no effect. The loudest channel decides, because a
/// voice may be in only one of six channels.
constexpr QLatin1StringView
    kDucking("sidechaincompress=threshold=0.02:ratio=4:attack=20:release=400:link=maximum:detection=rms");

struct JoinText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::FilmJoin)
};

/// A stretch of the film; `piece` -1: unchanged video.
struct Stretch
{
    qint64 first = 0;
    qint64 end = 0;
    qsizetype piece = -1;
};

/// Returns consecutive stretches that cover the film; the frames of a cross-fade belong to the later piece.
QList<Stretch> stretches(const JoinPlan &plan)
{
    QList<Stretch> all;
    qint64 at = 0;
    for (qsizetype i = 0; i < plan.pieces.size(); ++i) {
        const FilmPiece &piece = plan.pieces[i].piece;
        const bool isAfterOther = i > 0 && plan.pieces[i - 1].piece.end() == piece.first + piece.overlap;
        const qint64 first = isAfterOther ? piece.first + piece.overlap : piece.first;
        if (first > at)
            all += {at, first, -1};
        all += {first, piece.end(), i};
        at = piece.end();
    }
    if (at < plan.frames)
        all += {at, plan.frames, -1};
    return all;
}

QList<Stretch> gapsOf(const JoinPlan &plan)
{
    QList<Stretch> gaps = stretches(plan);
    gaps.removeIf([](const Stretch &stretch) { return stretch.piece >= 0; });
    return gaps;
}

/// Returns the first frame to read for a stretch starting at `first`.
qint64 readFrom(const JoinPlan &plan, qint64 first)
{
    return std::max<qint64>(0, first - std::llround(kGapLead * plan.rate.perSecond()));
}

/// Returns the number of frames at the end of piece `i` that are faded into the next one.
qint64 fadedAfter(const JoinPlan &plan, qsizetype i)
{
    if (i + 1 >= plan.pieces.size())
        return 0;
    const FilmPiece &next = plan.pieces[i + 1].piece;
    const bool touches = plan.pieces[i].piece.end() == next.first + next.overlap;
    return touches ? next.overlap : 0;
}

qint64 fadedBefore(const JoinPlan &plan, qsizetype i)
{
    return i > 0 ? fadedAfter(plan, i - 1) : 0;
}

int joinedChannels(const JoinPlan &plan)
{
    const int own = plan.video.hasAudio ? fixplan::soundChannels(plan.video) : 0;
    return own > 2 ? 6 : std::max({1, own, plan.pieces.isEmpty() ? 0 : plan.voiceChannels});
}

class Graph
{
public:
    explicit Graph(const JoinPlan &plan) : m_plan(plan), m_stretches(stretches(plan))
    {
        const FrameRate rate = plan.rate;
        m_count = u"setpts=N*%2/%1/TB"_s.arg(rate.numerator).arg(rate.denominator);
        m_fps = u"fps=%1/%2:start_time=0"_s.arg(rate.numerator).arg(rate.denominator);
        m_aspect = u"setsar=%1:max=10000"_s.arg(plan.video.sampleAspect, 0, 'g', 15);
    }

    QString text()
    {
        picture();
        sound();
        return m_chains.join(u';');
    }

private:
    void picture()
    {
        QStringList joined;
        const qsizetype gaps = gapsOf(m_plan).size();
        const bool isApart = !gapArguments(m_plan).isEmpty();
        if (gaps > 0 && !isApart)
            m_chains += u"[%1]"_s.arg(fixplan::pictureMap(m_plan.video)) + sourcePicture() +
                        u",trim=end_frame=%1,split=%2"_s.arg(m_plan.frames).arg(gaps) +
                        labels(u"s"_s, int(gaps));
        int gap = 0;
        for (const Stretch &stretch : m_stretches) {
            if (stretch.piece >= 0) {
                addPiece(stretch.piece, joined);
                continue;
            }
            const qint64 from = isApart ? readFrom(m_plan, stretch.first) : 0;
            m_chains += (isApart ? gapInput(gap) + sourcePicture() + u',' : u"[s%1]"_s.arg(gap)) +
                        u"trim=start_frame=%1:end_frame=%2,%3[g%4]"_s.arg(stretch.first - from)
                            .arg(stretch.end - from)
                            .arg(m_count)
                            .arg(gap);
            joined += u"[g%1]"_s.arg(gap++);
        }
        m_chains +=
            joined.join(QString()) + u"concat=n=%1:v=1:a=0,settb=%3/%2,setpts=N[v]"_s.arg(joined.size())
                                         .arg(m_plan.rate.numerator)
                                         .arg(m_plan.rate.denominator);
    }

    QString sourcePicture() const
    {
        const QSize size = joinedSize(m_plan);
        const auto picture =
            fixplan::pictureAs(m_plan.video, m_plan.rate, size == m_plan.video.size ? QSize() : size);
        // A container's duration is sometimes one frame longer than its content.
        return picture.filters.join(u',') +
               u",tpad=stop=%1:stop_mode=clone,"_s.arg(std::llround(m_plan.rate.perSecond())) + m_aspect;
    }

    /// Returns the label of the additional video input for a stretch outside the pieces.
    QString gapInput(int gap) const
    {
        const qsizetype others =
            1 + 2 * m_plan.pieces.size() + (m_plan.underlay.kind == Underlay::Kind::File ? 1 : 0);
        const QString map = fixplan::pictureMap(m_plan.video);
        return u"[%1%2]"_s.arg(others + gap).arg(map.sliced(map.indexOf(u':')));
    }

    /// Adds piece `i` at the film's size and rate, without its faded frames, and the cross-fade before it.
    void addPiece(qsizetype i, QStringList &joined)
    {
        const JoinPiece &piece = m_plan.pieces[i];
        const QSize size = joinedSize(m_plan);
        QString filters = piece.rate == m_plan.rate ? m_count : u"setpts=PTS-STARTPTS,"_s + m_fps;
        if (piece.size != size)
            filters += u",scale=%1:%2:flags=lanczos+accurate_rnd"_s.arg(size.width()).arg(size.height());
        filters += u",format=yuv420p,%1,tpad=stop=-1:stop_mode=clone,trim=end_frame=%2,%3"_s.arg(m_aspect)
                       .arg(piece.piece.frames)
                       .arg(m_count);
        const qint64 before = fadedBefore(m_plan, i);
        const qint64 after = fadedAfter(m_plan, i);
        const QString input = u"[%1:V:0]"_s.arg(i + 1);
        if (before == 0 && after == 0) {
            m_chains += input + filters + u"[p%1]"_s.arg(i);
            joined += u"[p%1]"_s.arg(i);
            return;
        }
        QStringList outputs{u"[x%1]"_s.arg(i)};
        if (before > 0)
            outputs += u"[h%1]"_s.arg(i);
        if (after > 0)
            outputs += u"[y%1]"_s.arg(i);
        m_chains += input + filters + u",split=%1"_s.arg(outputs.size()) + outputs.join(QString());
        const auto cut = [this](const QString &from, qint64 first, qint64 end, const QString &to) {
            m_chains +=
                u"%1trim=start_frame=%2:end_frame=%3,%4%5"_s.arg(from).arg(first).arg(end).arg(m_count, to);
        };
        if (before > 0) {
            cut(u"[h%1]"_s.arg(i), 0, before, u"[b%1]"_s.arg(i));
            m_chains +=
                u"[t%1][b%2]blend=all_expr='A+(B-A)*(N+1)/%3'[f%2]"_s.arg(i - 1).arg(i).arg(before + 1);
            joined += u"[f%1]"_s.arg(i);
        }
        cut(u"[x%1]"_s.arg(i), before, piece.piece.frames - after, u"[p%1]"_s.arg(i));
        joined += u"[p%1]"_s.arg(i);
        if (after > 0)
            cut(u"[y%1]"_s.arg(i), piece.piece.frames - after, piece.piece.frames, u"[t%1]"_s.arg(i));
    }

    /// Returns the stretches grouped by continuous audio: the video's own, or one part's voice.
    QList<QList<Stretch>> sounds() const
    {
        QList<QList<Stretch>> all;
        for (const Stretch &stretch : m_stretches) {
            const bool goesOn = !all.isEmpty() && stretch.piece >= 0 && all.last().last().piece >= 0 &&
                                part(stretch) == part(all.last().last());
            if (goesOn)
                all.last() += stretch;
            else
                all += QList<Stretch>{stretch};
        }
        return all;
    }
    int part(const Stretch &stretch) const { return m_plan.pieces[stretch.piece].piece.part; }
    qint64 sample(qint64 frame) const { return sampleAt(frame, m_plan.rate, kFilmSampleRate); }

    QString format() const
    {
        const int channels = joinedChannels(m_plan);
        const QString layout = channels == 1 ? u"mono"_s : channels > 2 ? u"5.1"_s : u"stereo"_s;
        return u"aformat=sample_fmts=fltp:sample_rates=%1:channel_layouts=%2"_s.arg(kFilmSampleRate)
            .arg(layout);
    }
    void sound()
    {
        const auto all = sounds();
        const qsizetype voices =
            std::count_if(all.cbegin(), all.cend(), [](const auto &one) { return one.first().piece >= 0; });
        const bool isBelow = hasUnderlay(m_plan);
        const bool isOwnBelow = isBelow && m_plan.underlay.kind == Underlay::Kind::Original;
        const qsizetype own = all.size() - voices + (isOwnBelow ? voices : 0);
        if (own > 0)
            source(m_plan.video.hasAudio ? u"[%1]"_s.arg(fixplan::soundMap(m_plan.video)) : QString(), u"o"_s,
                   own);
        if (isBelow && !isOwnBelow)
            source(u"[%1:a:0]"_s.arg(1 + 2 * m_plan.pieces.size()), u"u"_s, voices);
        QString joined;
        QString plain;
        int ownUsed = 0;
        int fileUsed = 0;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const qint64 first = sample(all[i].first().first);
            const qint64 end = sample(all[i].last().end);
            const QString fades = fadesOf(i > 0, i + 1 < all.size(), end - first);
            joined += u"[a%1]"_s.arg(i);
            plain += u"[b%1]"_s.arg(i);
            if (all[i].first().piece < 0) {
                m_chains += u"[o%1]%2%3"_s.arg(ownUsed++).arg(range(first, end), fades) +
                            (isBelow ? u",asplit=2[a%1][b%1]"_s : u"[a%1]"_s).arg(i);
                continue;
            }
            const QString voice =
                voiceOf(all[i]) + u",apad=whole_len=%1,atrim=end_sample=%1"_s.arg(end - first);
            if (!isBelow) {
                m_chains += voice + fades + u"[a%1]"_s.arg(i);
                continue;
            }
            const bool ducks = m_plan.underlay.ducks;
            m_chains += voice + (ducks ? u",asplit=3[w%1][c%1][k%1]"_s : u",asplit=2[w%1][c%1]"_s).arg(i);
            m_chains += u"[c%1]%2[b%1]"_s.arg(i).arg(fades.isEmpty() ? u"anull"_s : fades.sliced(1));
            const QString below = isOwnBelow ? u"[o%1]"_s.arg(ownUsed++) : u"[u%1]"_s.arg(fileUsed++);
            m_chains += below + range(first, end) +
                        u",volume=%1dB"_s.arg(m_plan.underlay.decibels, 0, 'f', 2) +
                        (ducks ? u"[n%1]"_s : u"[z%1]"_s).arg(i);
            if (ducks)
                m_chains += u"[n%1][k%1]%2[z%1]"_s.arg(i).arg(kDucking);
            m_chains += u"[w%1][z%1]amix=inputs=2:duration=first:normalize=0%2[a%1]"_s.arg(i).arg(fades);
        }
        m_chains += joined + u"concat=n=%1:v=0:a=1[a]"_s.arg(all.size());
        if (isBelow)
            m_chains += plain + u"concat=n=%1:v=0:a=1[b]"_s.arg(all.size());
    }

    /// Adds an audio source as long as the film, in `count` copies. No input: silence.
    void source(const QString &input, const QString &label, qsizetype count)
    {
        const QString whole = u"apad,atrim=end_sample=%1,asplit=%2"_s.arg(sample(m_plan.frames)).arg(count) +
                              labels(label, int(count));
        // Fill gaps and late starts with silence instead of closing them, as an editor would.
        m_chains += input.isEmpty() ? u"anullsrc=r=%1,"_s.arg(kFilmSampleRate) + format() + u',' + whole
                                    : input + u"aresample=async=1:first_pts=0,"_s + format() + u',' + whole;
    }

    static QString range(qint64 first, qint64 end)
    {
        return u"atrim=start_sample=%1:end_sample=%2,asetpts=N/SR/TB"_s.arg(first).arg(end);
    }

    static QString fadesOf(bool begins, bool ends, qint64 samples)
    {
        QString text;
        if (begins)
            text += u",afade=t=in:ss=0:ns=%1"_s.arg(kFadeSamples);
        if (ends)
            text += u",afade=t=out:ss=%1:ns=%2"_s.arg(std::max<qint64>(0, samples - kFadeSamples))
                        .arg(kFadeSamples);
        return text;
    }

    /// Returns the cut voices of one part, concatenated.
    QString voiceOf(const QList<Stretch> &part)
    {
        QString inputs;
        for (const Stretch &stretch : part) {
            const FilmPiece &piece = m_plan.pieces[stretch.piece].piece;
            const qint64 begin = sample(piece.first);
            m_chains += u"[%1:a:0]%2,%3[v%4]"_s.arg(1 + m_plan.pieces.size() + stretch.piece)
                            .arg(format(), range(sample(stretch.first) - begin, sample(stretch.end) - begin))
                            .arg(stretch.piece);
            inputs += u"[v%1]"_s.arg(stretch.piece);
        }
        return inputs + u"concat=n=%1:v=0:a=1"_s.arg(part.size());
    }

    static QString labels(const QString &name, int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += u"[%1%2]"_s.arg(name).arg(i);
        return text;
    }

    const JoinPlan &m_plan;
    QList<Stretch> m_stretches;
    QStringList m_chains;
    QString m_count; ///< sets the frames' timestamps from their numbers
    QString m_fps;
    QString m_aspect;
};

/// Returns the output options of the audio's encoder.
QStringList soundEncoder(const JoinPlan &plan)
{
    const int channels = std::max({2, plan.voiceChannels, fixplan::soundChannels(plan.video)});
    QStringList arguments{u"-c:a"_s, u"aac"_s, u"-b:a"_s,
                          QString::number(std::min(kBitratePerChannel * channels, kMaxBitrate))};
    // For one channel at this bit rate, the fast coder takes a third of the time and its error in a voice is
    // 11 dB lower, in no band higher. For two channels its error may be higher than the default coder's.
    if (joinedChannels(plan) == 1)
        arguments += {u"-aac_coder"_s, u"fast"_s};
    return arguments;
}

/// Returns the output options of the container.
QStringList container(ResultKind kind)
{
    switch (kind) {
    case ResultKind::Mkv:
        return {u"-f"_s, u"matroska"_s};
    case ResultKind::Mov:
        return {u"-movflags"_s, u"+faststart"_s, u"-f"_s, u"mov"_s};
    case ResultKind::Mp4:
        break;
    }
    return {u"-movflags"_s, u"+faststart"_s, u"-f"_s, u"mp4"_s};
}

} // namespace

QList<QStringList> gapArguments(const JoinPlan &plan)
{
    const auto gaps = gapsOf(plan);
    if (gaps.size() > kMaxGaps || plan.pieces.isEmpty() || !fixplan::canSeek(plan.video))
        return {};
    QList<QStringList> inputs;
    for (const Stretch &gap : gaps) {
        const double from = secondsAt(readFrom(plan, gap.first), plan.rate);
        // Accurate seeking would drop a frame that began earlier and is still on show.
        inputs += from > 0 ? QStringList{u"-noaccurate_seek"_s, u"-ss"_s, QString::number(from, 'f', 6)}
                           : QStringList();
    }
    return inputs;
}

QSize joinedSize(const JoinPlan &plan)
{
    return {(plan.video.size.width() + 1) / 2 * 2, (plan.video.size.height() + 1) / 2 * 2};
}

QString joinGraph(const JoinPlan &plan)
{
    return Graph(plan).text();
}

int filmQualityOf(QStringView word)
{
    return word == u"small" ? 20 : word == u"high" ? 12 : kFilmQuality;
}

bool hasUnderlay(const JoinPlan &plan)
{
    return plan.underlay.kind != Underlay::Kind::None && !plan.pieces.isEmpty();
}

QStringList joinArguments(const JoinPlan &plan)
{
    QStringList arguments{u"-filter_complex"_s, joinGraph(plan)};
    arguments +=
        {u"-map"_s, u"[v]"_s, u"-map"_s, u"[a]"_s, u"-map_metadata"_s, u"0"_s, u"-map_chapters"_s, u"0"_s};
    arguments += {u"-r"_s,      u"%1/%2"_s.arg(plan.rate.numerator).arg(plan.rate.denominator),
                  u"-c:v"_s,    u"libx264"_s,
                  u"-preset"_s, u"veryfast"_s,
                  u"-crf"_s,    QString::number(plan.quality)};
    arguments += fixplan::pictureAs(plan.video, plan.rate, joinedSize(plan)).colourTags;
    arguments += soundEncoder(plan);
    if (!plan.video.timecode.isEmpty())
        arguments += {u"-timecode"_s, plan.video.timecode};
    return arguments + container(plan.kind);
}

QStringList plainSoundArguments(const JoinPlan &plan)
{
    // In the film's own container, because the start of AAC is handled differently in each.
    return QStringList{u"-map"_s, u"[b]"_s, u"-map_metadata"_s, u"-1"_s, u"-map_chapters"_s, u"-1"_s} +
           soundEncoder(plan) + container(plan.kind);
}

QStringList plainArguments(const JoinPlan &plan)
{
    QStringList arguments{u"-map"_s, u"0:V:0"_s,         u"-map"_s, u"1:a:0"_s,         u"-c"_s,
                          u"copy"_s, u"-map_metadata"_s, u"0"_s,    u"-map_chapters"_s, u"0"_s};
    if (!plan.video.timecode.isEmpty())
        arguments += {u"-timecode"_s, plan.video.timecode};
    return arguments + container(plan.kind);
}

QStringList joinNotes(const JoinPlan &plan)
{
    const QSize size = joinedSize(plan);
    QStringList notes;
    if (plan.video.isHdr)
        notes += JoinText::tr("The video is HDR. The finished one is converted to SDR (BT.709).");
    for (const JoinPiece &piece : plan.pieces) {
        if (piece.size != size && piece.size != plan.sentSize) {
            //: %2 and %3 are sizes: "1280×720"
            notes += JoinText::tr("Piece %1 came back with %2 pixels and was scaled to %3.")
                         .arg(QString::number(piece.number), pixelsText(piece.size), pixelsText(size));
        }
        if (!(piece.rate == plan.rate || piece.rate == plan.sentRate)) {
            notes += JoinText::tr("Piece %1 came back with %2 frames a second and was brought to %3.")
                         .arg(piece.number)
                         .arg(piece.rate.perSecond(), 0, 'g', 5)
                         .arg(plan.rate.perSecond(), 0, 'g', 5);
        }
    }
    return notes;
}

} // namespace retalk
