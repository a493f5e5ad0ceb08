#include "timeline/timelinepainter.h"

#include "common/format.h"
#include "common/icons.h"
#include "common/softlabel.h"
#include "common/theme.h"
#include "films/filmplan.h"
#include "timeline/soundlevels.h"
#include "timeline/stripframes.h"

#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace retalk {

namespace {

/// Tiles of the strip start at multiples of this times a power of two, so that cached frames can be reused at
/// other zoom levels.
constexpr std::chrono::milliseconds kTile{125};
constexpr double kOverhang = 7; ///< how far handles and frames extend beyond the edges of a part
constexpr double kLabelWidth = 76;
constexpr std::array kTickSteps{100,    200,    500,     1'000,   2'000,   5'000,     10'000,   15'000,
                                30'000, 60'000, 120'000, 300'000, 600'000, 1'800'000, 3'600'000};

QColor faded(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

} // namespace

TimelineLayout::Time TimelineLayout::tileStep() const
{
    const double tile = strip.height() * shape;
    Time step = kTile;
    while (double(step.count()) / scale.msPerPixel() < tile / 2)
        step *= 2;
    return step;
}

TimelinePainter::TimelinePainter(QPainter *painter, const TimelineLayout &look, const Tokens &tokens,
                                 StripFrames *frames, SoundLevels *levels)
    : m_painter(*painter), m_layout(look), m_tokens(tokens), m_frames(frames), m_levels(levels)
{
}

void TimelinePainter::paintRuler(const QRect &dirty)
{
    const QRect area = m_layout.ruler;
    if (!dirty.intersects(area))
        return;
    Time step(kTickSteps.back());
    for (const int candidate : kTickSteps) {
        if (candidate / m_layout.scale.msPerPixel() >= kLabelWidth) {
            step = Time(candidate);
            break;
        }
    }
    m_painter.setFont(smallFont(m_layout.font));
    const qint64 last = m_layout.scale.last() / step;
    for (qint64 i = m_layout.scale.first() / step; i <= last; ++i) {
        const double x = m_layout.xOf(step * i);
        m_painter.setPen(Qt::NoPen);
        m_painter.fillRect(QRectF(x, area.bottom() - 5, 1, 6), m_tokens.soft);
        for (int minor = 1; minor < 5; ++minor)
            m_painter.fillRect(QRectF(m_layout.xOf(step * i + step * minor / 5), area.bottom() - 2, 1, 3),
                               m_tokens.line);
        const QString label = step < Time(1000) ? Format::clockTenths(step * i) : Format::clock(step * i);
        const int width = m_painter.fontMetrics().horizontalAdvance(label);
        if (x + 4 + width > area.right() + m_layout.side)
            continue;
        m_painter.setPen(m_tokens.soft);
        m_painter.drawText(QRectF(x + 4, area.top(), width + 2, area.height() - 2), Qt::AlignVCenter, label);
    }
}

void TimelinePainter::paintVideo(const QRect &dirty)
{
    paintFrames(dirty);
    paintPeaks(m_layout.sound, dirty, m_layout.source.toLocalFile(), 0, Time(0), Time(0), m_tokens.soft);
}

void TimelinePainter::paintFrames(const QRect &dirty)
{
    const QRect area = m_layout.strip;
    if (!dirty.intersects(area))
        return;
    m_painter.fillRect(area, m_tokens.background);
    const Time step = m_layout.tileStep();
    const QImage *before = nullptr;
    const qint64 last = m_layout.scale.last() / step;
    for (qint64 i = m_layout.scale.first() / step; i <= last; ++i) {
        const double from = m_layout.xOf(step * i);
        const double to = std::min(m_layout.xOf(step * (i + 1)), m_layout.xOf(m_layout.video.length));
        const QImage *frame = m_frames->frame(step * i);
        if (!frame || frame->isNull())
            frame = before; // until its own is decoded
        before = frame;
        if (!frame || to <= from || to < dirty.left() || from > dirty.right() + 1)
            continue;
        // The middle of the frame, as wide as there is room for.
        const double shownWidth =
            std::min(double(frame->width()), frame->height() * (to - from) / area.height());
        const QRectF source((frame->width() - shownWidth) / 2, 0, shownWidth, frame->height());
        const double width = std::min(to - from, shownWidth * area.height() / frame->height());
        m_painter.drawImage(QRectF(from, area.top(), width, area.height()), *frame, source);
    }
}

void TimelinePainter::paintPeaks(const QRectF &area, const QRect &dirty, const QString &file, int track,
                                 Time from, Time voiceFrom, const QColor &color)
{
    const SoundLevels::Sound *sound = m_levels->of(file, track);
    if (!sound || sound->peaks.isEmpty() || sound->length.count() <= 0)
        return;
    const double perMs = double(sound->peaks.size()) / double(sound->length.count());
    const int left = std::max({int(area.left()), dirty.left(), m_layout.strip.left()});
    const int right = std::min({int(area.right()), dirty.right(), m_layout.strip.right()});
    for (int x = left; x <= right; ++x) {
        const auto at = [&](int pixel) {
            const double ms = double(m_layout.scale.first().count()) +
                              (pixel - m_layout.side) * m_layout.scale.msPerPixel();
            return qsizetype((ms - double(from.count()) + double(voiceFrom.count())) * perMs);
        };
        const qsizetype first = std::max<qsizetype>(0, at(x));
        const qsizetype end = std::min(sound->peaks.size(), std::max(first + 1, at(x + 1)));
        if (first >= end)
            continue;
        const float peak = *std::max_element(sound->peaks.cbegin() + first, sound->peaks.cbegin() + end);
        const double half = std::max(0.5, peak * area.height() / 2);
        m_painter.fillRect(QRectF(x, area.center().y() - half, 1, 2 * half), color);
    }
}

void TimelinePainter::paintParts(const QRect &dirty)
{
    const QRect picture(m_layout.strip.topLeft(), m_layout.sound.bottomRight());
    const QList<FilmPart> &parts = m_layout.parts;
    m_painter.save();
    m_painter.setClipRect(QRect(m_layout.strip.left() - m_layout.side, m_layout.strip.top(),
                                m_layout.area.width(), m_layout.area.height() - m_layout.strip.top()) &
                          dirty);
    if (!parts.isEmpty()) {
        // Dim what isn't replaced.
        double free = picture.left();
        const auto fade = [&](double from, double to) {
            const QRectF gap(from, picture.top(), to - from, picture.height());
            if (to > from)
                m_painter.fillRect(gap & QRectF(picture), faded(m_tokens.panel, 0.6F));
        };
        for (const FilmPart &part : parts) {
            fade(free, m_layout.xOf(part.from));
            free = std::max(free, m_layout.xOf(partedits::endOf(part, m_layout.video)));
        }
        fade(free, picture.right() + 1);
    }
    const QRect place = m_layout.lane;
    m_painter.fillRect(place, m_tokens.background);
    if (parts.isEmpty()) {
        m_painter.setPen(m_tokens.soft);
        m_painter.setFont(smallFont(m_layout.font));
        m_painter.drawText(
            place, Qt::AlignCenter | Qt::TextSingleLine,
            m_painter.fontMetrics().elidedText(tr("Drag over the video to mark a part, or press I and O"),
                                               Qt::ElideRight, place.width() - 2 * kGap));
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < parts.size(); ++i) {
        if (i != m_layout.selected)
            paintPart(i, dirty);
    }
    if (m_layout.selected >= 0 && m_layout.selected < parts.size())
        paintPart(m_layout.selected, dirty);
    m_painter.restore();
}

void TimelinePainter::paintPart(int at, const QRect &dirty)
{
    const FilmPart &part = m_layout.parts[at];
    const bool isSelected = at == m_layout.selected;
    const double from = m_layout.xOf(part.from);
    const double to = m_layout.xOf(partedits::endOf(part, m_layout.video));
    if (to < dirty.left() - kOverhang || from > dirty.right() + kOverhang)
        return;
    const QRect place = m_layout.lane;
    const QRectF body(from, place.top(), std::max(2.0, to - from), place.height());
    // The edges extend over the frames, where they can be dragged.
    for (const double edge : {from, to - 1}) {
        m_painter.fillRect(
            QRectF(edge, m_layout.strip.top(), isSelected ? 2 : 1, place.top() - m_layout.strip.top()),
            m_tokens.accent);
    }
    QPainterPath frame;
    frame.addRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    m_painter.fillPath(frame, m_tokens.panel);
    m_painter.fillPath(frame, faded(m_tokens.accent, isSelected ? 0.24F : 0.1F));

    const int textHeight = QFontMetrics(smallFont(m_layout.font)).height();
    const QString voice = localFilePath(part.voice);
    m_painter.save();
    m_painter.setClipPath(frame, Qt::IntersectClip);
    const QRectF waves = body.adjusted(0, textHeight + 2, 0, -2);
    paintPeaks(waves, dirty, voice, part.voiceTrack, part.from, part.voiceFrom,
               isSelected ? m_tokens.accent : m_tokens.soft);
    if (const auto *sound = m_levels->of(voice, part.voiceTrack); sound && sound->length.count() > 0) {
        const double end = m_layout.xOf(part.from + sound->length - part.voiceFrom);
        if (end < to - 1) // the part's voice ends here
            m_painter.fillRect(
                QRectF(std::max(from, end), body.top(), to - std::max(from, end), body.height()),
                QBrush(m_tokens.line, Qt::BDiagPattern));
    }
    paintWords(body, at, from, to);
    m_painter.restore();
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_tokens.accent, isSelected ? 2 : 1));
    m_painter.drawPath(frame);
    if (isSelected) {
        // Handles show that the edges can be dragged.
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_tokens.accent);
        for (const double edge : {from + 3, to - 6})
            m_painter.drawRoundedRect(QRectF(edge, body.center().y() - 7, 3, 14), 1.5, 1.5);
    }
    const bool hasStop = m_layout.isStopFramed && m_layout.stopPart == at;
    if (hasStop && !m_layout.stopEdge) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_tokens.ink, 1.5));
        m_painter.drawRoundedRect(body.adjusted(2.5, 2.5, -2.5, -2.5), 3, 3);
    } else if (hasStop) {
        const double edge = m_layout.stopEdge == partedits::Edge::From ? from : to;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_tokens.ink, 1.5));
        m_painter.drawRoundedRect(
            QRectF(edge - 4, m_layout.strip.top() + 1, 8, place.bottom() - m_layout.strip.top() - 1), 3, 3);
    }
}

/// Paints the number and the voice's name in the visible area of a part.
void TimelinePainter::paintWords(const QRectF &body, int at, double from, double to)
{
    const QString voice = localFilePath(m_layout.parts[at].voice);
    const QFont small = smallFont(m_layout.font);
    const int textHeight = QFontMetrics(small).height();
    const double left = std::max(from, double(m_layout.strip.left())) + (at == m_layout.selected ? 10 : 6);
    QRectF words(left, body.top() + 1, std::min(to, double(m_layout.strip.right())) - left - 6, textHeight);
    const QString number = QLocale().toString(at + 1);
    m_painter.setFont(small);
    m_painter.setPen(m_tokens.ink);
    if (words.width() >= m_painter.fontMetrics().horizontalAdvance(number)) {
        QFont bold = small;
        bold.setWeight(QFont::DemiBold);
        m_painter.setFont(bold);
        m_painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, number);
        words.setLeft(words.left() + m_painter.fontMetrics().horizontalAdvance(number) + 6);
        m_painter.setFont(small);
        if (voice.isEmpty() && words.width() >= 14) {
            paintIcon(&m_painter, "warning", QRectF(words.left(), words.center().y() - 6, 12, 12),
                      m_tokens.warn);
            words.setLeft(words.left() + 16);
        }
        const QString name = voice.isEmpty() ? tr("Choose a voice track") : QFileInfo(voice).fileName();
        if (words.width() > 12)
            m_painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                               m_painter.fontMetrics().elidedText(name, Qt::ElideMiddle, int(words.width())));
    }
}

void TimelinePainter::paintPlayhead()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    const QRect head = m_layout.ruler;
    const double bottom = m_layout.lane.bottom() + 1;
    const auto isSeen = [this](double x) {
        return x >= m_layout.strip.left() - 1 && x <= m_layout.strip.right() + 2;
    };
    for (const auto &[mark, side] :
         {std::pair{m_layout.markedIn, 1.0}, std::pair{m_layout.markedOut, -1.0}}) {
        if (!mark || !isSeen(m_layout.xOf(*mark)))
            continue;
        const double x = m_layout.xOf(*mark);
        m_painter.fillRect(QRectF(x - 1, head.bottom() - 8, 2, bottom - head.bottom() + 8), m_tokens.accent);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_tokens.accent);
        m_painter.drawPolygon(QPolygonF{QPointF(x, head.bottom() - 8),
                                        QPointF(x + side * 8, head.bottom() - 4), QPointF(x, head.bottom())});
    }
    if (m_layout.snap && isSeen(m_layout.xOf(*m_layout.snap)))
        m_painter.fillRect(
            QRectF(m_layout.xOf(*m_layout.snap) - 0.5, head.bottom() - 4, 1, bottom - head.bottom() + 4),
            m_tokens.accent);
    const double x = m_layout.xOf(m_layout.position);
    if (!isSeen(x))
        return;
    m_painter.fillRect(QRectF(x - 1.5, head.bottom(), 3, bottom - head.bottom()),
                       faded(m_tokens.panel, 0.7F));
    m_painter.fillRect(QRectF(x - 0.75, head.bottom() - 4, 1.5, bottom - head.bottom() + 4), m_tokens.ink);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_tokens.ink);
    m_painter.drawPolygon(QPolygonF{QPointF(x - 5, head.bottom() - 9), QPointF(x + 5, head.bottom() - 9),
                                    QPointF(x + 5, head.bottom() - 5), QPointF(x, head.bottom()),
                                    QPointF(x - 5, head.bottom() - 5)});
    if (m_layout.isStopFramed && m_layout.stopPart < 0) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_tokens.accent, 1.5));
        m_painter.drawRoundedRect(QRectF(x - 7, head.bottom() - 11, 14, 13), 3, 3);
    }
}

} // namespace retalk
