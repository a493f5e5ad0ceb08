#pragma once

#include <QMenu>

class QMenuBar;

namespace retalk {

/// A menu whose shortcuts read as they are pressed where text runs to the left, too: Qt would write "Ctrl+,"
/// as ",+Ctrl" there.
class KeyedMenu : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

    /// In the bar, as its last.
    static QMenu *addTo(QMenuBar *bar);
    /// What the line of `action` says, the shortcut behind a tab.
    QString lineOf(const QAction *action) const;

protected:
    void initStyleOption(QStyleOptionMenuItem *option, const QAction *action) const override;
};

} // namespace retalk
