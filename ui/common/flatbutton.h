#pragma once

#include "common/icons.h"

#include <QToolButton>

namespace retalk {

/// A flat button with a line icon. `setWords` is at once its tool tip and its accessible name: an icon alone
/// has none.
class FlatButton : public QToolButton
{
    Q_OBJECT
public:
    explicit FlatButton(const char *iconName, QWidget *parent = nullptr, IconTint tint = IconTint::Ink);

    void setIconName(const char *iconName);
    /// `shortcut` is only shown, in the tool tip.
    void setWords(const QString &words, const QKeySequence &shortcut = {});
    /// Looks and does as `action`: its icon, words, key, and whether it can be pressed.
    void follow(QAction *action);

    /// White, for a dark ground in any theme.
    void setOnDark(bool isOnDark);

private:
    void showIcon(const QIcon &shown);

    IconTint m_tint;
    QIcon m_shown; ///< in its own colour
    bool m_isOnDark = false;
};

} // namespace retalk
