#include "settings/settingline.h"

#include "common/softlabel.h"
#include "common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace retalk {

SettingLine::SettingLine(QWidget *control, bool isWide, QWidget *parent)
    : QWidget(parent), m_control(control), m_title(new QLabel(this)), m_note(new SoftLabel(this))
{
    m_note->setWordWrap(true);
    m_title->setBuddy(control);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    if (isWide) {
        texts->addWidget(control);
        texts->addWidget(m_note);
    } else {
        texts->addWidget(m_note);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(kMargin);
    row->addLayout(texts, 1);
    if (!isWide)
        row->addWidget(control, 0, Qt::AlignVCenter);
    m_note->hide();
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
}

bool SettingLine::matches(const QString &search) const
{
    if (search.trimmed().isEmpty())
        return m_isRelevant;
    // Every word has to be somewhere.
    const QString all = m_title->text() + u' ' + m_note->text() + u' ' + m_more;
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace retalk
