#include "preview/soundstrip.h"

#include "common/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace retalk {

namespace {

constexpr int kStripBins = 1200;
constexpr int kStripHeight = 32;
constexpr std::chrono::milliseconds kStripPause{300};
constexpr std::chrono::minutes kStripLimit{5};
/// Fraction of full scale, -60 dB: anything below is room or encoder noise, not a voice.
constexpr float kSilence = 0.001F;

} // namespace

SoundStrip::SoundStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("soundStrip"));
    setLayoutDirection(Qt::LeftToRight); // time runs left to right
    setFixedHeight(kStripHeight);
    setAttribute(Qt::WA_OpaquePaintEvent);
    describe();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kStripPause);
    connect(&m_pause, &QTimer::timeout, this, &SoundStrip::askBoth);
}

SoundStrip::~SoundStrip() = default;

bool SoundStrip::Sound::isSilent() const
{
    return !peaks.isEmpty() &&
           std::all_of(peaks.cbegin(), peaks.cend(), [](float peak) { return peak < kSilence; });
}

/// Text in place of a waveform that would be flat or missing.
QString SoundStrip::wordsFor(const Sound &sound) const
{
    if (sound.isMissing)
        //: In place of a waveform: the video has no sound track
        return tr("No sound");
    //: In place of a waveform: nothing is to be heard in the sound track
    return sound.isSilent() ? tr("Silent") : QString();
}

void SoundStrip::describe()
{
    setAccessibleName(tr("Waveform"));
    setAccessibleDescription(wordsFor(m_result));
    update();
}

QSize SoundStrip::sizeHint() const
{
    return {200, kStripHeight};
}

void SoundStrip::setSource(Sound &sound, const QUrl &source)
{
    if (source == sound.source)
        return;
    sound = {};
    sound.source = source;
}

void SoundStrip::setClips(const QUrl &result, const QUrl &original)
{
    setSource(m_result, result);
    setSource(m_original, original);
    if (isVisible())
        m_pause.start();
    describe();
}

void SoundStrip::ask(Sound &sound)
{
    if (!sound.source.isLocalFile() || std::exchange(sound.isAsked, true))
        return;
    sound.reader = std::make_unique<WaveformReader>(sound.source, kStripBins, nullptr, kStripLimit);
    connect(sound.reader.get(), &WaveformReader::finished, this,
            [this, &sound](const Expected<QList<float>> &peaks) {
                sound.length = sound.reader->length();
                sound.reader.release()->deleteLater(); // called from its own signal
                if (peaks)
                    sound.peaks = *peaks;
                else
                    sound.isMissing = peaks.error().apiCode == u"no_sound";
                describe();
                Q_EMIT read();
            });
    sound.reader->start();
}

void SoundStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_pause.start();
}

void SoundStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(tr("Waveform"));
    describe();
}

void SoundStrip::askBoth()
{
    if (!isVisible())
        return;
    ask(m_result);
    ask(m_original);
}

void SoundStrip::setHeard(ClipSound::Source source)
{
    m_heard = source;
    update();
}

void SoundStrip::setDuration(std::chrono::milliseconds duration)
{
    m_duration = duration;
    update();
}

void SoundStrip::setPosition(std::chrono::milliseconds position)
{
    const auto xOf = [this](std::chrono::milliseconds time) {
        return m_duration.count() > 0 ? static_cast<int>(time.count() * width() / m_duration.count()) : 0;
    };
    const int before = xOf(std::exchange(m_position, position));
    const int now = xOf(position);
    if (now != before)
        update(QRect(QPoint(std::min(before, now) - 2, 0), QPoint(std::max(before, now) + 2, height())));
}

void SoundStrip::paintSound(QPainter &painter, const Sound &sound, const QRectF &area,
                            const QColor &color) const
{
    if (const QString words = wordsFor(sound); !words.isEmpty()) {
        QFont small = font();
        small.setPixelSize(std::min(QFontInfo(small).pixelSize(), int(area.height())));
        painter.setFont(small);
        painter.setPen(tokensFor(this).soft);
        painter.drawText(area, Qt::AlignCenter, words);
        return;
    }
    if (sound.peaks.isEmpty() || m_duration.count() <= 0)
        return;
    const double length =
        sound.length.count() > 0 ? double(sound.length.count()) : double(m_duration.count());
    const double perPixel = double(m_duration.count()) / std::max(1.0, area.width());
    const QRectF clip = painter.clipBoundingRect();
    for (int x = std::max(0, int(clip.left())); x < std::min(int(area.width()), int(clip.right()) + 1); ++x) {
        const auto first = static_cast<qsizetype>(x * perPixel / length * double(sound.peaks.size()));
        const auto last = static_cast<qsizetype>((x + 1) * perPixel / length * double(sound.peaks.size()));
        if (first >= sound.peaks.size())
            break;
        const auto end = sound.peaks.cbegin() + std::min(std::max(last, first + 1), sound.peaks.size());
        const double peak = *std::max_element(sound.peaks.cbegin() + first, end);
        const double half = std::max(0.5, peak * area.height() / 2);
        painter.fillRect(QRectF(x, area.center().y() - half, 1, 2 * half), color);
    }
}

void SoundStrip::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Tokens &tokens = tokensFor(this);
    painter.fillRect(event->rect(), tokens.panel);
    painter.setClipRect(event->rect());
    const bool isCompared = !m_original.source.isEmpty();
    const double share = isCompared ? height() / 2.0 : height();
    const bool hearsOriginal = m_heard == ClipSound::Source::Original;
    if (isCompared)
        paintSound(painter, m_original, QRectF(0, 1, width(), share - 2),
                   hearsOriginal ? tokens.accent : tokens.soft);
    paintSound(painter, m_result, QRectF(0, height() - share + 1, width(), share - 2),
               hearsOriginal ? tokens.soft : tokens.accent);
    if (m_duration.count() > 0) {
        const double x = double(m_position.count()) * width() / double(m_duration.count());
        painter.fillRect(QRectF(x - 0.5, 0, 1.5, height()), tokens.ink);
    }
}

void SoundStrip::goTo(double x)
{
    if (m_duration.count() <= 0)
        return;
    const double share = std::clamp(x / std::max(1, width()), 0.0, 1.0);
    Q_EMIT seekRequested(std::chrono::milliseconds(std::llround(share * double(m_duration.count()))));
}

void SoundStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position().x());
}

void SoundStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position().x());
}

} // namespace retalk
