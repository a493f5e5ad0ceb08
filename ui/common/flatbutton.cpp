#include "common/flatbutton.h"

#include "common/format.h"
#include "common/plaintext.h"

#include <QAction>
#include <QKeySequence>

namespace retalk {

FlatButton::FlatButton(const char *iconName, QWidget *parent, IconTint tint)
    : QToolButton(parent), m_tint(tint)
{
    setIconName(iconName);
    setIconSize({16, 16});
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
}

void FlatButton::setIconName(const char *iconName)
{
    showIcon(retalk::icon(iconName, m_tint));
}

void FlatButton::showIcon(const QIcon &shown)
{
    m_shown = shown;
    setIcon(m_isOnDark ? recoloured(shown, Qt::white) : shown);
}

void FlatButton::setOnDark(bool isOnDark)
{
    m_isOnDark = isOnDark;
    showIcon(m_shown);
}

void FlatButton::setWords(const QString &words, const QKeySequence &shortcut)
{
    setAccessibleName(words);
    //: %1 what a button does, %2 its keyboard shortcut
    setToolTip(shortcut.isEmpty() ? words : tr("%1 (%2)").arg(words, Format::shortcut(shortcut)));
}

void FlatButton::follow(QAction *action)
{
    const auto take = [this, action] {
        showIcon(action->icon());
        setWords(withoutMnemonic(action->text()), action->shortcut());
        setEnabled(action->isEnabled());
        setCheckable(action->isCheckable());
        setChecked(action->isChecked());
    };
    connect(action, &QAction::changed, this, take);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    take();
}

} // namespace retalk
