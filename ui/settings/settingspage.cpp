#include "settings/settingspage.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace retalk {

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_column(new QVBoxLayout(this))
{
    QFont font = m_heading->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 15.0 / 13.0);
    m_heading->setFont(font);
    m_column->setContentsMargins(0, 8, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_heading);
    m_column->addSpacing(4);
}

SettingLine *SettingsPage::addLine(QWidget *control, bool isWide)
{
    auto *line = new SettingLine(control, isWide, this);
    m_lines += line;
    m_column->addWidget(line);
    return line;
}

void SettingsPage::setHeading(const QString &text)
{
    m_heading->setText(text);
}

void SettingsPage::setRelevant(const QList<SettingLine *> &lines, bool areRelevant)
{
    for (SettingLine *line : lines)
        line->setRelevant(areRelevant);
    filter(m_search);
}

bool SettingsPage::filter(const QString &search)
{
    m_search = search;
    const QString words = search.trimmed();
    const bool isAll = !words.isEmpty() && m_heading->text().contains(words, Qt::CaseInsensitive);
    bool isAny = false;
    for (SettingLine *line : std::as_const(m_lines)) {
        const bool isShown = isAll || line->matches(search);
        line->setVisible(isShown);
        isAny = isAny || isShown;
    }
    setVisible(isAny);
    return isAny;
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace retalk
