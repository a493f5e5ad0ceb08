#include "requestform/voicestart.h"

#include "api/generationrequest.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <cmath>
#include <utility>

namespace retalk {

namespace {
constexpr double kFarthest = std::chrono::duration<double>(kAudioOffsetMax).count();
/// The longest video a film can have, s.
constexpr double kFarthestOfPart = 24 * 3600;
/// Milliseconds, as in a request, so that values pass through the form unchanged.
constexpr int kDecimals = 3;
} // namespace

VoiceStart::VoiceStart(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_seconds(new QDoubleSpinBox(this))
{
    m_seconds->setObjectName(QStringLiteral("voiceStart"));
    m_seconds->setDecimals(kDecimals);
    m_seconds->setRange(-kFarthest, kFarthest);
    m_seconds->setSingleStep(0.1);
    m_seconds->setAlignment(Qt::AlignTrailing);
    m_label->setBuddy(m_seconds);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label, 1);
    row->addWidget(m_seconds);
    setFocusProxy(m_seconds);
    setFocusPolicy(m_seconds->focusPolicy()); // required for a place in the tab order
    connect(m_seconds, &QDoubleSpinBox::valueChanged, this, &VoiceStart::changed);
    retranslate();
}

std::chrono::milliseconds VoiceStart::value() const
{
    return std::chrono::milliseconds(std::llround(m_seconds->value() * 1000));
}

void VoiceStart::setValue(std::chrono::milliseconds value)
{
    m_seconds->setValue(static_cast<double>(value.count()) / 1000);
}

void VoiceStart::setOfPart(bool isOfPart)
{
    if (isOfPart == std::exchange(m_isOfPart, isOfPart))
        return;
    const QSignalBlocker quiet(m_seconds);
    if (isOfPart)
        m_seconds->setRange(0, kFarthestOfPart);
    else
        m_seconds->setRange(-kFarthest, kFarthest);
    retranslate();
}

void VoiceStart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void VoiceStart::retranslate()
{
    const QString name = m_isOfPart ? tr("Part begins in the voice at") : tr("Voice starts at");
    const QString sense =
        m_isOfPart ? tr("The moment in the voice track that's heard where the part begins.")
                   : tr("Starts the voice track this much later. A negative number cuts off its beginning.");
    m_label->setText(name);
    //: The unit after a number in a spin box, with a space before it
    m_seconds->setSuffix(tr(" s", "seconds"));
    m_seconds->setAccessibleName(name);
    m_seconds->setAccessibleDescription(sense);
    m_seconds->setToolTip(sense);
    m_label->setToolTip(sense);
}

} // namespace retalk
