#include "requestform/callbackfield.h"

#include "common/icons.h"
#include "common/softlabel.h"
#include "common/verdictline.h"
#include "requestform/urledit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace retalk {

CallbackField::CallbackField(QWidget *parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_fold(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_label(new QLabel(m_body))
    , m_edit(new QLineEdit(m_body))
    , m_line(new VerdictLine(m_body))
{
    m_fold->setObjectName(QStringLiteral("moreFold"));
    m_edit->setObjectName(QStringLiteral("callbackUrl"));
    m_line->setObjectName(QStringLiteral("callbackVerdict"));
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setIconSize({12, 12});
    m_fold->setFont(smallFont(m_fold->font()));
    m_fold->setProperty("soft", true);
    m_fold->setProperty("flush", true);
    m_edit->setMinimumHeight(30);
    m_edit->setAcceptDrops(false);
    m_label->setBuddy(m_edit);

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(6);
    body->addWidget(m_label);
    body->addWidget(m_edit);
    body->addWidget(m_line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_head->addWidget(m_fold);
    m_head->addStretch();
    column->addLayout(m_head);
    column->addWidget(m_body);
    connect(m_fold, &QToolButton::toggled, this, &CallbackField::showBody);
    connect(m_edit, &QLineEdit::textEdited, this, &CallbackField::clearError);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        judge();
        Q_EMIT entered();
    });
    showBody(false);
    retranslate();
}

void CallbackField::addAbove(QWidget *control)
{
    auto *body = static_cast<QBoxLayout *>(m_body->layout());
    const int place = body->indexOf(m_label);
    QWidget *before = place > 0 ? body->itemAt(place - 1)->widget() : m_fold;
    body->insertWidget(place, control);
    setTabOrder(before, control);
    setTabOrder(control, m_edit);
}

void CallbackField::addBeside(QWidget *control)
{
    m_head->addWidget(control);
    setTabOrder(m_fold, control);
}

void CallbackField::expand()
{
    m_fold->setChecked(true);
}

QString CallbackField::text() const
{
    return tidyAddress(m_edit->text());
}

void CallbackField::setText(const QString &text)
{
    m_edit->setText(text);
    if (!text.isEmpty())
        m_fold->setChecked(true);
    judge();
    Q_EMIT entered();
}

void CallbackField::setAddressRule(AddressRule rule)
{
    m_rule = rule;
    judge();
}

void CallbackField::judge()
{
    GenerationRequest request;
    request.callbackUrl = text();
    if (const auto error = validateField(request, u"callback_url", m_rule))
        showError(error->message);
    else
        clearError();
}

void CallbackField::clearError()
{
    setInvalid(false);
    m_edit->setAccessibleDescription({});
    m_line->clear();
}

void CallbackField::setInvalid(bool isInvalid)
{
    if (m_edit->property("invalid").toBool() == isInvalid)
        return;
    m_edit->setProperty("invalid", isInvalid);
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

void CallbackField::showError(const QString &sentence)
{
    m_fold->setChecked(true);
    setInvalid(true);
    m_edit->setAccessibleDescription(sentence);
    m_line->say(VerdictLine::Verdict::Bad, sentence);
    Q_EMIT expanded();
}

void CallbackField::reveal()
{
    m_fold->setChecked(true);
    m_edit->setFocus();
}

void CallbackField::showBody(bool isOpen)
{
    m_body->setVisible(isOpen);
    m_fold->setIcon(icon(isOpen ? "chevron-down" : "chevron-right", IconTint::Soft));
    if (isOpen)
        Q_EMIT expanded();
}

void CallbackField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        judge();
    }
}

void CallbackField::retranslate()
{
    //: Unfolds the rarely used fields
    m_fold->setText(tr("More: voice start, music, callback URL"));
    m_edit->setPlaceholderText(tr("https:// URL to notify when done"));
    m_edit->setToolTip(
        tr("The service posts the finished task to this URL. It must be public and use HTTPS."));
    m_label->setText(tr("Callback URL"));
    m_edit->setAccessibleName(tr("Callback URL"));
}

} // namespace retalk
