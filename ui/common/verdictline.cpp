#include "common/verdictline.h"

#include "common/icons.h"
#include "common/softlabel.h"
#include "common/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace retalk {

namespace {

struct Look
{
    const char *iconName;
    IconTint tint;
};

constexpr int kSign = 16; ///< height of a line of the sentence

Look lookOf(VerdictLine::Verdict verdict)
{
    switch (verdict) {
    case VerdictLine::Verdict::Checking:
        return {"busy", IconTint::Soft};
    case VerdictLine::Verdict::Good:
        return {"check", IconTint::Ok};
    case VerdictLine::Verdict::Warning:
        return {"warning", IconTint::Warn};
    case VerdictLine::Verdict::Bad:
        return {"error", IconTint::Bad};
    case VerdictLine::Verdict::Note:
    case VerdictLine::Verdict::None:
        break;
    }
    return {"info", IconTint::Soft};
}

} // namespace

VerdictLine::VerdictLine(QWidget *parent)
    : QWidget(parent), m_sign(new QLabel(this)), m_sentence(new QLabel(this)), m_action(new QPushButton(this))
{
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignLeading | Qt::AlignTop); // aligns the sign with the first line
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setFont(smallFont(QApplication::font()));
    m_sign->setFixedWidth(14);
    m_sign->setAlignment(Qt::AlignCenter);
    m_action->setObjectName(QStringLiteral("action"));
    m_action->setProperty("quiet", true);
    m_action->setCursor(Qt::PointingHandCursor);
    m_action->setFont(smallFont(QApplication::font()));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, &VerdictLine::actionClicked);
    clear();
}

void VerdictLine::say(Verdict verdict, const QString &sentence, const QString &action)
{
    m_verdict = verdict;
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    // Align the first lines of all three.
    m_action->ensurePolished();
    const int spare = m_action->sizeHint().height() - m_sentence->fontMetrics().height();
    const int inset = action.isEmpty() ? 0 : std::max(0, spare / 2);
    m_sentence->setContentsMargins(0, inset, 0, 0);
    m_sign->setContentsMargins(0, inset, 0, 0);
    m_sign->setFixedHeight(kSign + inset);
    const bool isNews = accessibleName() != sentence;
    setAccessibleName(sentence);
    // Makes screen readers announce the problem.
    if (isNews && (verdict == Verdict::Bad || verdict == Verdict::Warning)) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    recolour();
    setVisible(verdict != Verdict::None);
}

QString VerdictLine::sentence() const
{
    return m_sentence->text();
}

void VerdictLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(*event))
        recolour();
}

void VerdictLine::recolour()
{
    const Look look = lookOf(m_verdict);
    m_sign->setPixmap(icon(look.iconName, look.tint).pixmap(QSize(13, 13), devicePixelRatioF()));
    tintText(m_sentence, look.tint);
}

} // namespace retalk
