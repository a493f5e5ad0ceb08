#include "films/filmplan.h"

#include "media/preflight.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The model accepts 120 s; the rest is a reserve for overlaps and for services that measure differently.
constexpr std::chrono::milliseconds kLongestPiece = 110s;
constexpr std::chrono::milliseconds kPause = 250ms;
/// Relative to the level exceeded by a tenth of the voice. Breaths are below it, soft consonants above.
constexpr double kQuiet = 0.12;
constexpr double kAlwaysQuiet = 0.004; ///< the quantisation noise of 8 bits
/// Costs, relative to squared relative deviations in length, which are below 1 for any reasonable cut.
constexpr double kNoPause = 1000;
constexpr double kLoudPause = 0.1;
constexpr double kNoScene = 0.2;
constexpr double kWorst = std::numeric_limits<double>::infinity();

/// The longest unheard rest of a voice that isn't worth a warning.
constexpr std::chrono::milliseconds kBarely = 150ms;

QString secondsText(std::chrono::milliseconds time)
{
    return QLocale().toString(double(time.count()) / 1000, 'f', 1);
}

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Film)
};

Error brokenPlan(const Film &film, qsizetype at, const QString &name, const QString &message)
{
    const qsizetype part = enteredIndex(film, at);
    //: %1: number of a film's part, %2: a sentence about it
    return {.kind = ErrorKind::InvalidInput,
            .message = PlanText::tr("Part %1: %2").arg(part + 1).arg(message),
            .field = partField(part, name)};
}

/// A possible place for a cut.
struct CutPlace
{
    qint64 frame = 0;
    bool isPause = false;
    double cost = 0;
};

/// Returns the number of frames that last at least `time`.
qint64 framesFor(std::chrono::milliseconds time, FrameRate rate)
{
    const qint64 units = qint64(rate.denominator) * 1000;
    return (time.count() * rate.numerator + units - 1) / units;
}

/// The loudness of the voice within a part.
class Loudness
{
public:
    Loudness(const FilmPart &part, const VoiceFacts &voice, qint64 first, qint64 end, FrameRate rate)
        : m_voice(voice), m_first(first), m_rate(rate), m_from(double(part.voiceFrom.count()) / 1000)
    {
        if (voice.step.count() <= 0)
            return;
        QList<float> own = voice.levels.mid(index(first), index(end) - index(first));
        if (own.isEmpty())
            return;
        const auto loud = own.begin() + own.size() * 9 / 10;
        std::nth_element(own.begin(), loud, own.end());
        m_quiet = std::max(kQuiet * double(*loud), kAlwaysQuiet);
    }

    /// Returns true if the voice pauses around the beginning of `frame`.
    bool isPause(qint64 frame) const { return m_quiet > 0 && around(frame) <= m_quiet; }
    /// Returns the loudness relative to the limit for a pause; 0 is silence.
    double share(qint64 frame) const { return m_quiet > 0 ? around(frame) / m_quiet : 1; }

private:
    double around(qint64 frame) const
    {
        const double half = std::chrono::duration<double>(kPause).count() / 2;
        const double step = std::chrono::duration<double>(m_voice.step).count();
        const double at = m_from + secondsAt(frame - m_first, m_rate);
        const auto from = std::max(qsizetype(0), qsizetype(std::floor((at - half) / step)));
        const auto to = std::min(m_voice.levels.size(), qsizetype(std::ceil((at + half) / step)));
        float loudest = 0; // silence after the end
        for (qsizetype i = from; i < to; ++i)
            loudest = std::max(loudest, m_voice.levels[i]);
        return loudest;
    }
    qsizetype index(qint64 frame) const
    {
        const double step = std::chrono::duration<double>(m_voice.step).count();
        return qsizetype((m_from + secondsAt(frame - m_first, m_rate)) / step);
    }

    const VoiceFacts &m_voice;
    qint64 m_first;
    FrameRate m_rate;
    double m_from;
    double m_quiet = 0; ///< 0: unknown
};

/// Finds the cuts of a part from `first` to `end`, with at most `longest` frames per piece.
class PartCutter
{
public:
    PartCutter(const Loudness &loudness, const QList<qint64> &scenes, FrameRate rate, qint64 first,
               qint64 end, qint64 shortest, qint64 longest)
        : m_loudness(loudness), m_first(first), m_end(end), m_shortest(shortest), m_longest(longest)
    {
        m_second = std::max<qint64>(1, framesFor(1s, rate));
        findPauses(scenes);
    }

    /// Returns cuts in pauses that divide the part evenly, with one extra piece if necessary; otherwise even
    /// cuts.
    QList<CutPlace> cuts() const
    {
        const qint64 least = leastPieces();
        for (const qint64 pieces : {least, least + 1}) {
            if (const auto found = divide(m_pauses, pieces); !found.isEmpty())
                return found;
        }
        QList<CutPlace> all = m_pauses;
        for (qint64 piece = 1; piece < least; ++piece)
            all += {m_first + (m_end - m_first) * piece / least, false, kNoPause};
        for (qint64 frame = m_first + m_second; frame < m_end; frame += m_second)
            all += {frame, false, kNoPause};
        std::stable_sort(all.begin(), all.end(),
                         [](const CutPlace &a, const CutPlace &b) { return a.frame < b.frame; });
        return divide(all, least);
    }

private:
    qint64 leastPieces() const { return (m_end - m_first + m_longest - 1) / m_longest; }

    /// Finds the quietest place of each pause, several in a long one, as well as starts of scenes and even
    /// cuts that lie in pauses.
    void findPauses(const QList<qint64> &scenes)
    {
        qint64 lastKept = m_first;
        std::optional<CutPlace> best;
        const auto keep = [&] {
            if (best)
                m_pauses += *best;
            best.reset();
        };
        for (qint64 frame = m_first + m_shortest; frame <= m_end - m_shortest; ++frame) {
            if (!m_loudness.isPause(frame)) {
                keep();
                continue;
            }
            const bool isScene = std::binary_search(scenes.cbegin(), scenes.cend(), frame);
            const CutPlace place{frame, true,
                                 m_loudness.share(frame) * kLoudPause + (isScene ? 0 : kNoScene)};
            if (isScene) {
                m_pauses += place;
            } else if (!best || place.cost < best->cost) {
                best = place;
            }
            if (best && frame - lastKept >= m_second) {
                keep();
                lastKept = frame;
            }
        }
        keep();
        const qint64 least = leastPieces();
        for (const qint64 pieces : {least, least + 1}) {
            for (qint64 piece = 1; piece < pieces; ++piece) {
                const qint64 even = m_first + (m_end - m_first) * piece / pieces;
                if (m_loudness.isPause(even))
                    m_pauses += {even, true, m_loudness.share(even) * kLoudPause + kNoScene};
            }
        }
        std::stable_sort(m_pauses.begin(), m_pauses.end(),
                         [](const CutPlace &a, const CutPlace &b) { return a.frame < b.frame; });
    }

    /// Returns the cheapest cuts at `places` for exactly `pieces` pieces; empty if there are none.
    QList<CutPlace> divide(const QList<CutPlace> &places, qint64 pieces) const
    {
        const double ideal = double(m_end - m_first) / double(pieces);
        const qsizetype count = places.size();
        const auto cost = [&](qint64 from, qint64 to) {
            const double off = double(to - from) / ideal - 1;
            return to - from < m_shortest || to - from > m_longest ? kWorst : off * off;
        };
        // best[k][i]: cost of k + 1 pieces ending at place i; before[k][i]: the place where the last of them
        // begins
        QList<QList<double>> best(pieces - 1, QList<double>(count, kWorst));
        QList<QList<qsizetype>> before(pieces - 1, QList<qsizetype>(count, -1));
        for (qsizetype k = 0; k < pieces - 1; ++k) {
            qsizetype from = 0;
            for (qsizetype i = 0; i < count; ++i) {
                if (k == 0) {
                    best[k][i] = cost(m_first, places[i].frame) + places[i].cost;
                    continue;
                }
                while (places[i].frame - places[from].frame > m_longest)
                    ++from;
                for (qsizetype j = from; j < i && places[i].frame - places[j].frame >= m_shortest; ++j) {
                    const double sum =
                        best[k - 1][j] + cost(places[j].frame, places[i].frame) + places[i].cost;
                    if (sum < best[k][i]) {
                        best[k][i] = sum;
                        before[k][i] = j;
                    }
                }
            }
        }
        qsizetype last = -1;
        double least = kWorst;
        for (qsizetype i = 0; i < count && pieces > 1; ++i) {
            const double sum = best[pieces - 2][i] + cost(places[i].frame, m_end);
            if (sum < least) {
                least = sum;
                last = i;
            }
        }
        QList<CutPlace> found;
        for (qsizetype k = pieces - 2; k >= 0 && last >= 0; --k) {
            found.prepend(places[last]);
            last = before[k][last];
        }
        return found.size() == pieces - 1 ? found : QList<CutPlace>();
    }

    const Loudness &m_loudness;
    qint64 m_first;
    qint64 m_end;
    qint64 m_shortest;
    qint64 m_longest;
    qint64 m_second = 1;
    QList<CutPlace> m_pauses;
};

/// Returns what is wrong with a part, given the facts about its media.
std::optional<Error> wrongPart(const Film &film, const FilmFacts &facts, qsizetype at)
{
    const FilmPart &part = film.parts[at];
    const VoiceFacts &voice = facts.voices[at];
    if (const auto outside = outsideVideo(part, videoEnd(facts)))
        return brokenPlan(film, at, u"range"_s, *outside);
    if (part.voiceFrom >= voice.length) {
        return brokenPlan(film, at, u"offset"_s,
                          PlanText::tr("The voice track is %1 long, so it can't start at %2.")
                              .arg(timeText(voice.length), timeText(part.voiceFrom)));
    }
    if (voice.length - part.voiceFrom < kShortestPart) {
        return brokenPlan(film, at, u"voice"_s,
                          PlanText::tr("Less than 2 s of the voice track are left from %1 on.")
                              .arg(timeText(part.voiceFrom)));
    }
    return std::nullopt;
}

} // namespace

FilmLimits filmLimits(const ServiceAddress &service)
{
    if (service.kind == ServiceKind::Local)
        return {.longest = limits::kDraftLongest};
    return {.longest = kLongestPiece, .longestAlone = limits::kLongest};
}

VideoEnd videoEnd(const FilmFacts &facts)
{
    const auto after = [&facts](qint64 frame) {
        return std::chrono::milliseconds(std::llround(secondsAt(frame, facts.rate) * 1000));
    };
    return {.length = after(facts.frames), .grace = after(1) + 1ms};
}

FilmPlan planFilm(const Film &film, const FilmFacts &facts, const FilmLimits &limits)
{
    FilmPlan plan;
    if (!facts.rate.isKnown() || facts.frames <= 0 || facts.voices.size() != film.parts.size()) {
        plan.errors += {.kind = ErrorKind::InvalidInput,
                        .message = PlanText::tr("The video's frames can't be counted. Choose another file."),
                        .field = u"video"_s};
        return plan;
    }
    const qint64 shortest = framesFor(limits.shortest, facts.rate);
    const qint64 overlap = frameAt(limits.overlap, facts.rate);
    qint64 free = 0; // the first frame after the previous part
    for (qsizetype at = 0; at < film.parts.size(); ++at) {
        if (auto wrong = wrongPart(film, facts, at)) {
            plan.errors += *std::move(wrong);
            continue;
        }
        const FilmPart &part = film.parts[at];
        const VoiceFacts &voice = facts.voices[at];
        const qint64 first = std::max(free, frameAt(part.from, facts.rate));
        qint64 end = part.to.count() > 0 ? frameAt(part.to, facts.rate) : facts.frames;
        // Only whole frames of the voice; the part beyond its end stays as it is.
        const auto spoken = qint64(std::floor(
            double((voice.length - part.voiceFrom).count()) / 1000 * facts.rate.perSecond() + 1e-6));
        end = std::min({end, first + spoken, facts.frames});
        if (end - first < shortest && end - first >= shortest - 1 && end < facts.frames)
            ++end; // due to rounding, 2 s may be one frame short
        if (end - first < shortest) {
            plan.errors += brokenPlan(film, at, u"range"_s,
                                      PlanText::tr("It is shorter than 2 s, which is the least that can be "
                                                   "submitted. Make it longer."));
            continue;
        }
        free = end;
        const bool isAlone = film.parts.size() == 1 &&
                             1000 * secondsAt(end - first, facts.rate) <= double(limits.longestAlone.count());
        const auto most = isAlone ? limits.longestAlone : limits.longest;
        const auto longest =
            most.count() > 0 ? std::max(2 * shortest, frameAt(most, facts.rate)) : end - first;
        if (end - first <= longest) {
            plan.pieces += {int(at), first, end - first, 0};
            continue;
        }
        const Loudness loudness(part, voice, first, end, facts.rate);
        const PartCutter cutter(loudness, facts.sceneCuts, facts.rate, first, end, shortest, longest);
        FilmPiece piece{int(at), first, 0, 0};
        for (const CutPlace &cut : cutter.cuts()) {
            piece.frames = cut.frame - piece.first;
            plan.pieces += piece;
            piece.overlap = cut.isPause ? 0 : overlap;
            piece.first = cut.frame - piece.overlap;
        }
        piece.frames = end - piece.first;
        plan.pieces += piece;
    }
    if (!plan.errors.isEmpty())
        plan.pieces.clear();
    return plan;
}

std::chrono::milliseconds unheardLength(const QList<FilmPart> &parts, qsizetype at,
                                        std::chrono::milliseconds voice, std::chrono::milliseconds video)
{
    const auto heardUntil = [video](const FilmPart &part) {
        return part.voiceFrom + (part.to.count() > 0 ? std::min(part.to, video) : video) - part.from;
    };
    const FilmPart &its = parts[at];
    const bool goesOn = std::any_of(parts.cbegin(), parts.cend(), [&](const FilmPart &other) {
        return other.voice == its.voice && other.voiceTrack == its.voiceTrack &&
               heardUntil(other) > heardUntil(its);
    });
    const auto left = voice - heardUntil(its);
    return goesOn || left <= kBarely ? 0ms : left;
}

std::chrono::milliseconds latestEnd(const QList<FilmPart> &parts, qsizetype at,
                                    std::chrono::milliseconds video)
{
    auto end = video;
    for (const FilmPart &other : parts) {
        if (other.from > parts[at].from)
            end = std::min(end, other.from);
    }
    return end;
}

QStringList unheardNotes(const Film &film, const FilmFacts &facts)
{
    QStringList notes;
    const auto video = videoEnd(facts).length;
    for (qsizetype at = 0; at < film.parts.size(); ++at) {
        const auto left = unheardLength(film.parts, at, facts.voices[at].length, video);
        if (left <= 0ms)
            continue;
        const FilmPart &part = film.parts[at];
        const auto end = part.to.count() > 0 ? std::min(part.to, video) : video;
        const QString number = QString::number(enteredIndex(film, at) + 1);
        notes += end + left <= latestEnd(film.parts, at, video)
                     //: %1: number of a film's part, %2: seconds, %3: a time such as 0:31
                     ? PlanText::tr("Part %1: The last %2 s of the voice track won't be heard. They will if "
                                    "the part ends at %3.")
                           .arg(number, secondsText(left), timeText(end + left))
                     //: %1: number of a film's part, %2: seconds
                     : PlanText::tr("Part %1: The last %2 s of the voice track won't be heard. Use a shorter "
                                    "voice track to hear all of it.")
                           .arg(number, secondsText(left));
    }
    return notes;
}

qint64 sampleAt(qint64 frame, FrameRate rate, int samplesPerSecond)
{
    const qint64 units = frame * rate.denominator * samplesPerSecond;
    return (units + rate.numerator / 2) / rate.numerator;
}

qint64 frameAt(std::chrono::milliseconds time, FrameRate rate)
{
    const qint64 units = qint64(rate.denominator) * 1000;
    return (time.count() * rate.numerator + units / 2) / units;
}

double secondsAt(qint64 frame, FrameRate rate)
{
    return double(frame) * rate.denominator / rate.numerator;
}

double filmCredits(const QList<FilmPiece> &pieces, FrameRate rate, const PriceRule &rule)
{
    double sum = 0;
    for (const FilmPiece &piece : pieces)
        sum += estimateCredits(rule, secondsAt(piece.frames, rate));
    return sum;
}

} // namespace retalk
