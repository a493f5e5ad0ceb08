#include "joblist/undobar.h"

#include "common/elidedlabel.h"
#include "common/hairline.h"
#include "common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace retalk {

namespace {
constexpr std::chrono::seconds kOffered{8};
}

UndoBar::UndoBar(QWidget *parent)
    : QWidget(parent), m_sentence(new ElidedLabel(this)), m_button(new QPushButton(tr("Undo"), this))
{
    setObjectName(QStringLiteral("undoBar"));
    m_sentence->setObjectName(QStringLiteral("undoSentence"));
    m_button->setObjectName(QStringLiteral("undoRemove"));
    m_button->setFocusPolicy(Qt::TabFocus); // hidden on a click, which would lose the focus
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new Hairline(Qt::Horizontal, this));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kMargin, kGap, kMargin, kGap);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button);
    outer->addLayout(row);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kOffered);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::close);
    connect(m_button, &QPushButton::clicked, this, [this] {
        leave();
        Q_EMIT undone(); // last, so that a message from the receiver stays
    });
    hide();
}

void UndoBar::offer(const QString &sentence)
{
    m_offer = sentence;
    showSentence(sentence, true);
}

void UndoBar::tell(const QString &sentence)
{
    if (isOffering())
        showSentence(m_offer + u' ' + sentence, true);
    else
        showSentence(sentence, false);
}

void UndoBar::showSentence(const QString &sentence, bool isOffer)
{
    m_sentence->setFullText(sentence);
    m_button->setVisible(isOffer);
    show();
    m_timer.start();
}

void UndoBar::setUnderWay(const QString &sentence)
{
    m_underWay = sentence;
    if (!m_timer.isActive())
        leave();
}

/// Hides the temporary message.
void UndoBar::leave()
{
    m_timer.stop();
    m_button->hide();
    m_sentence->setFullText(m_underWay);
    setVisible(!m_underWay.isEmpty());
}

void UndoBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_button->setText(tr("Undo"));
}

bool UndoBar::isOffering() const
{
    return m_timer.isActive() && !m_button->isHidden();
}

void UndoBar::close()
{
    const bool wasOffered = !m_button->isHidden();
    leave();
    if (wasOffered)
        Q_EMIT closed();
}

} // namespace retalk
