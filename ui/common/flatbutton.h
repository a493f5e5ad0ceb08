#pragma once

#include "common/icons.h"

#include <QToolButton>

namespace retalk {

/// A flat button with a line icon. setWords() sets both the tool tip and the accessible name, which an icon
/// alone doesn't have.
class FlatButton : public QToolButton
{
    Q_OBJECT
public:
    explicit FlatButton(const char *iconName, QWidget *parent = nullptr, IconTint tint = IconTint::Ink);

    void setIconName(const char *iconName);
    /// `shortcut` is only shown in the tool tip, not installed.
    void setWords(const QString &words, const QKeySequence &shortcut = {});
    /// Mirrors `action` (icon, text, shortcut, enabled state) and triggers it.
    void follow(QAction *action);

    /// Draws the icon in white, for a dark background in either theme.
    void setOnDark(bool isOnDark);

private:
    void showIcon(const QIcon &shown);

    IconTint m_tint;
    QIcon m_shown; ///< in its own colour
    bool m_isOnDark = false;
};

} // namespace retalk
