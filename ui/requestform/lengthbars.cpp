#include "requestform/lengthbars.h"

#include "common/format.h"
#include "common/softlabel.h"
#include "common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace retalk {

using namespace std::chrono_literals;

namespace {
constexpr int kRow = 19;
constexpr std::chrono::seconds kNotedLoss{1};
} // namespace

LengthBars::LengthBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void LengthBars::setLengths(const Lengths &lengths)
{
    if (lengths == m_lengths)
        return;
    m_lengths = lengths;
    setVisible(lengths.video > 0ms || lengths.voice > 0ms);
    describe();
    update();
}

QString LengthBars::consequence(const Lengths &lengths)
{
    if (lengths.video <= 0ms || lengths.voice <= 0ms)
        return {};
    const auto difference = lengths.voice - lengths.video;
    // A difference of a few frames isn't worth mentioning.
    if (std::chrono::abs(difference) < 150ms)
        return {};
    if (difference > 0ms && lengths.isExtended)
        return tr("The last %1 s are filled by playing the video back and forth.")
            .arg(Format::secondsNumber(difference));
    if (difference > 0ms)
        return tr("The last %1 s of the voice track will be cut off.").arg(Format::secondsNumber(difference));
    return tr("The last %1 s of the video will be cut off.").arg(Format::secondsNumber(-difference));
}

bool LengthBars::isLoss(const Lengths &lengths)
{
    return lengths.cutFromVoice() > 0ms || lengths.cutFromVideo() >= kNotedLoss;
}

QSize LengthBars::sizeHint() const
{
    return {304, 3 * kRow};
}

void LengthBars::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
}

void LengthBars::describe()
{
    setAccessibleName(tr("Lengths"));
    setAccessibleDescription(tr("Video %1, voice %2, result %3")
                                 .arg(Format::length(m_lengths.video), Format::length(m_lengths.voice),
                                      Format::length(m_lengths.result())));
}

void LengthBars::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(font()));
    const QFontMetrics metrics(painter.font());

    struct Row
    {
        QString name;
        std::chrono::milliseconds length;
        QColor color;
    };
    const QColor quiet = t.isDark ? t.soft.darker(140) : t.soft.lighter(150);
    const Row rows[] = {{tr("video"), m_lengths.video, t.soft},
                        {tr("voice"), m_lengths.voice, quiet},
                        {tr("result"), m_lengths.result(), t.accent}};
    int nameWidth = 40;
    for (const Row &row : rows)
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(row.name));
    const int timeWidth = metrics.horizontalAdvance(QStringLiteral("0:00:00")) + 4;
    const double barLeft = nameWidth + 16;
    const double barRoom = std::max(10.0, width() - barLeft - timeWidth - 8);
    const auto longest = std::max({m_lengths.video, m_lengths.voice, 1ms});
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    // Laid out left to right, then mirrored as a whole.
    const auto place = [this, isRightToLeft](QRectF r) {
        if (isRightToLeft)
            r.moveLeft(width() - r.right());
        return r;
    };
    const auto nearEdge = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);

    for (int i = 0; i < 3; ++i) {
        const Row &row = rows[i];
        const double top = i * kRow;
        painter.setPen(t.soft);
        painter.drawText(place({0, top, static_cast<double>(nameWidth), kRow}), nearEdge, row.name);
        const double share = static_cast<double>(row.length.count()) / static_cast<double>(longest.count());
        const QRectF bar = place({barLeft, top + kRow / 2.0 - 3, std::max(6.0, barRoom * share), 6});
        painter.setPen(Qt::NoPen);
        painter.setBrush(row.length > 0ms ? row.color : t.line);
        painter.drawRoundedRect(bar, 3, 3);
        painter.setPen(t.soft);
        const QString time = row.length > 0ms ? Format::length(row.length) : QStringLiteral("–");
        painter.drawText(
            place({barLeft + barRoom * std::max(share, 0.03) + 8, top, static_cast<double>(timeWidth), kRow}),
            nearEdge, time);
    }
}

} // namespace retalk
