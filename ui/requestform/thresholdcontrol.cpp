#include "requestform/thresholdcontrol.h"

#include "api/generationrequest.h"
#include "common/softlabel.h"
#include "common/theme.h"
#include "common/verdictline.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace retalk {

namespace {
constexpr int kMarkEvery = 10;
constexpr int kSnap = 2;
constexpr double kKnob = 17;
constexpr int kWordGap = 8;
} // namespace

ThresholdSlider::ThresholdSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setRange(kFaceThresholdMin, kFaceThresholdMax);
    setSingleStep(1);
    setPageStep(10);
    setValue(kFaceThresholdDefault);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

QSize ThresholdSlider::sizeHint() const
{
    return {200, 26};
}

double ThresholdSlider::xOf(int value) const
{
    const double room = width() - kKnob;
    double fraction = static_cast<double>(value - minimum()) / (maximum() - minimum());
    if (layoutDirection() == Qt::RightToLeft)
        fraction = 1.0 - fraction;
    return kKnob / 2.0 + fraction * room;
}

void ThresholdSlider::follow(double x)
{
    double fraction = std::clamp((x - kKnob / 2.0) / (width() - kKnob), 0.0, 1.0);
    if (layoutDirection() == Qt::RightToLeft)
        fraction = 1.0 - fraction;
    int aimed = minimum() + static_cast<int>(std::lround(fraction * (maximum() - minimum())));
    if (std::abs(aimed - kFaceThresholdDefault) <= kSnap)
        aimed = kFaceThresholdDefault;
    setValue(aimed);
}

void ThresholdSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QSlider::mousePressEvent(event);
    setSliderDown(true);
    follow(event->position().x());
}

void ThresholdSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        follow(event->position().x());
}

void ThresholdSlider::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void ThresholdSlider::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = 13;
    const double knobX = xOf(value());
    const double startX = layoutDirection() == Qt::RightToLeft ? width() : 0;

    painter.setPen(Qt::NoPen);
    painter.setBrush(t.line);
    painter.drawRoundedRect(QRectF(0, y - 2, width(), 4), 2, 2);
    painter.setBrush(isEnabled() ? t.accent : t.soft);
    painter.drawRoundedRect(QRectF(QPointF(startX, y - 2), QPointF(knobX, y + 2)).normalized(), 2, 2);
    for (int mark = minimum(); mark <= maximum(); mark += kMarkEvery) {
        const bool isUsual = mark == kFaceThresholdDefault;
        painter.fillRect(QRectF(std::round(xOf(mark)), y + 8, 1, isUsual ? 5 : 3), isUsual ? t.soft : t.line);
    }
    painter.setPen(QPen(hasFocus() ? t.accent : t.soft, hasFocus() ? 2 : 1));
    painter.setBrush(t.panel);
    painter.drawEllipse(QPointF(knobX, y), kKnob / 2 - 0.5, kKnob / 2 - 0.5);
}

ThresholdWords::ThresholdWords(ThresholdSlider *slider, QWidget *parent) : QWidget(parent), m_slider(slider)
{
    setObjectName(QStringLiteral("faceThresholdWords"));
    setCursor(Qt::PointingHandCursor);
    connect(slider, &QSlider::valueChanged, this, qOverload<>(&QWidget::update));
}

QString ThresholdWords::word(int value)
{
    switch (value) {
    case kFaceThresholdMin:
        //: Under the left end of the slider: a face matches more easily, perhaps a wrong one
        return tr("easier");
    case kFaceThresholdMax:
        //: Under the right end of the slider: only a very similar face matches
        return tr("stricter");
    default:
        //: Under the slider's usual value 170
        return tr("normal");
    }
}

QSize ThresholdWords::sizeHint() const
{
    return {200, QFontMetrics(smallFont(font())).height()};
}

QSize ThresholdWords::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

/// Each label is centred below its mark, or moved aside to stay inside and clear of its neighbour.
QList<std::pair<int, QRect>> ThresholdWords::places() const
{
    const QFontMetrics metrics(smallFont(font()));
    QList<std::pair<int, QRect>> all;
    for (const int mark : {kFaceThresholdMin, kFaceThresholdDefault, kFaceThresholdMax}) {
        const int width = metrics.horizontalAdvance(word(mark)) + 2;
        QRect place(0, 0, width, height());
        place.moveLeft(std::clamp(static_cast<int>(m_slider->xOf(mark)) - width / 2, 0,
                                  std::max(0, this->width() - width)));
        all.append({mark, place});
    }
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (qsizetype i = all.size() - 1; i > 0; --i) {
        const QRect after = all[i].second;
        QRect &before = all[i - 1].second;
        if (!isMirrored && before.right() + kWordGap > after.left())
            before.moveRight(after.left() - kWordGap);
        if (isMirrored && before.left() < after.right() + kWordGap)
            before.moveLeft(after.right() + kWordGap);
    }
    return all;
}

void ThresholdWords::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(this);
    QPainter painter(this);
    painter.setFont(smallFont(font()));
    for (const auto &[mark, place] : places()) {
        painter.setPen(m_slider->value() == mark ? t.ink : t.soft);
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, word(mark));
    }
}

void ThresholdWords::mousePressEvent(QMouseEvent *event)
{
    for (const auto &[mark, place] : places()) {
        if (!place.adjusted(-kWordGap / 2, 0, kWordGap / 2, 0).contains(event->position().toPoint()))
            continue;
        const int step = mark == kFaceThresholdMin ? -kMarkEvery : kMarkEvery;
        m_slider->setValue(mark == kFaceThresholdDefault ? mark : m_slider->value() + step);
        return;
    }
}

ThresholdNumber::ThresholdNumber(QWidget *parent) : QSpinBox(parent) {}

QValidator::State ThresholdNumber::validate(QString &text, int &position) const
{
    bool isNumber = false;
    (void)locale().toInt(text, &isNumber);
    const QValidator::State state = QSpinBox::validate(text, position);
    return state == QValidator::Invalid && isNumber ? QValidator::Intermediate : state;
}

void ThresholdNumber::fixup(QString &text) const
{
    bool isNumber = false;
    const int typed = locale().toInt(text, &isNumber);
    if (!isNumber)
        return QSpinBox::fixup(text);
    const int used = std::clamp(typed, minimum(), maximum());
    text = textFromValue(used);
    if (used != typed)
        Q_EMIT clamped(used);
}

ThresholdControl::ThresholdControl(QWidget *parent)
    : QWidget(parent)
    , m_slider(new ThresholdSlider(this))
    , m_number(new ThresholdNumber(this))
    , m_words(new ThresholdWords(m_slider, this))
    , m_limit(new VerdictLine(this))
{
    m_slider->setObjectName(QStringLiteral("faceThresholdSlider"));
    m_number->setObjectName(QStringLiteral("faceThresholdNumber"));
    m_number->setRange(kFaceThresholdMin, kFaceThresholdMax);
    m_number->setValue(kFaceThresholdDefault);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setFixedWidth(52);
    m_number->setKeyboardTracking(false);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_slider, 0, 0);
    grid->addWidget(m_number, 0, 1);
    grid->addWidget(m_words, 1, 0);
    m_limit->setObjectName(QStringLiteral("faceThresholdLimit"));
    grid->addWidget(m_limit, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);

    connect(m_slider, &QSlider::valueChanged, m_number, &QSpinBox::setValue);
    connect(m_number, &QSpinBox::valueChanged, m_slider, &QSlider::setValue);
    connect(m_slider, &QSlider::valueChanged, this, &ThresholdControl::valueChanged);
    connect(m_slider, &QSlider::valueChanged, m_limit, &VerdictLine::clear);
    // After the value has been set to the limit.
    connect(m_number, &ThresholdNumber::clamped, this, &ThresholdControl::sayLimit, Qt::QueuedConnection);
    connect(m_number->findChild<QLineEdit *>(), &QLineEdit::textEdited, m_limit, &VerdictLine::clear);
    retranslate();
}

int ThresholdControl::value() const
{
    return m_slider->value();
}

void ThresholdControl::setValue(int value)
{
    m_slider->setValue(value);
}

void ThresholdControl::enter()
{
    m_number->interpretText();
}

void ThresholdControl::sayLimit(int limit)
{
    const QString number = QLocale().toString(limit);
    m_limit->say(VerdictLine::Verdict::Note, limit == kFaceThresholdMax
                                                 ? tr("%1 is the highest threshold.").arg(number)
                                                 : tr("%1 is the lowest threshold.").arg(number));
}

void ThresholdControl::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ThresholdControl::retranslate()
{
    m_words->update();
    m_limit->clear();
    const QString name = tr("Face match threshold");
    m_slider->setAccessibleName(name);
    m_number->setAccessibleName(name);
    const QString sense =
        tr("How closely a face must match the photo: 140 is lenient, 170 is normal, 190 is strict.");
    m_slider->setToolTip(sense);
    m_slider->setAccessibleDescription(sense);
    m_number->setToolTip(sense);
}

} // namespace retalk
