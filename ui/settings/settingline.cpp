#include "settings/settingline.h"

#include "common/softlabel.h"
#include "common/theme.h"
#include "common/verdictline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace retalk {

SettingLine::SettingLine(QWidget *control, bool isWide, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_title(new QLabel(this))
    , m_note(new SoftLabel(this))
    , m_texts(new QVBoxLayout)
{
    m_note->setWordWrap(true);
    m_title->setBuddy(control);
    m_texts->setSpacing(2);
    m_texts->addWidget(m_title);
    if (isWide) {
        m_texts->addWidget(control);
        m_texts->addWidget(m_note);
    } else {
        m_texts->addWidget(m_note);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(kMargin);
    row->addLayout(m_texts, 1);
    if (!isWide)
        row->addWidget(control, 0, Qt::AlignVCenter);
    m_note->hide();
    align();
}

/// Aligns the texts with the start of the line: by default, a label follows its text's own direction.
void SettingLine::align()
{
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    for (QLabel *label : {m_title, m_note})
        label->setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void SettingLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

void SettingLine::setWords(const QString &title, const QString &note, const QString &more)
{
    m_title->setText(title);
    m_more = more;
    m_control->setAccessibleName(title);
    setNote(note);
}

void SettingLine::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_control->setAccessibleDescription(note);
    setComplaint({});
}

void SettingLine::setComplaint(const QString &complaint)
{
    const bool isWrong = !complaint.isEmpty();
    if (!isWrong && !m_complaint)
        return;
    if (!m_complaint) {
        m_complaint = new VerdictLine(this);
        m_complaint->setObjectName(QStringLiteral("complaint"));
        m_texts->addWidget(m_complaint);
    }
    m_complaint->say(isWrong ? VerdictLine::Verdict::Bad : VerdictLine::Verdict::None, complaint);
    m_note->setVisible(!isWrong && !m_note->text().isEmpty());
    m_control->setAccessibleDescription(isWrong ? complaint : m_note->text());
    if (m_control->property("invalid").toBool() == isWrong)
        return;
    m_control->setProperty("invalid", isWrong);
    m_control->style()->unpolish(m_control);
    m_control->style()->polish(m_control);
}

bool SettingLine::matches(const QString &search) const
{
    if (search.trimmed().isEmpty())
        return m_isRelevant;
    // Every word must occur somewhere.
    const QString all = m_title->text() + u' ' + m_note->text() + u' ' + m_more;
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace retalk
