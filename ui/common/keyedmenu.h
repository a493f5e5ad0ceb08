#pragma once

#include <QMenu>

class QMenuBar;

namespace retalk {

/// A menu whose shortcuts keep their order in right-to-left languages, too, where Qt shows "Ctrl+," as
/// ",+Ctrl".
class KeyedMenu : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

    /// Adds a new menu at the end of `bar`.
    static QMenu *addTo(QMenuBar *bar);
    /// The text of `action`'s line, with a tab before the shortcut.
    QString lineOf(const QAction *action) const;

protected:
    void initStyleOption(QStyleOptionMenuItem *option, const QAction *action) const override;
};

} // namespace retalk
