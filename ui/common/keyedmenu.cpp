#include "common/keyedmenu.h"

#include "base/isolated.h"

#include <QMenuBar>
#include <QStyleOptionMenuItem>

namespace retalk {

QMenu *KeyedMenu::addTo(QMenuBar *bar)
{
    auto *menu = new KeyedMenu(bar);
    bar->addMenu(menu);
    return menu;
}

QString KeyedMenu::lineOf(const QAction *action) const
{
    QStyleOptionMenuItem option;
    initStyleOption(&option, action);
    return option.text;
}

void KeyedMenu::initStyleOption(QStyleOptionMenuItem *option, const QAction *action) const
{
    QMenu::initStyleOption(option, action);
    if (const qsizetype tab = option->text.indexOf(u'\t'); tab >= 0)
        option->text = option->text.first(tab + 1) + isolated(option->text.sliced(tab + 1));
}

} // namespace retalk
