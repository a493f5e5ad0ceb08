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

private:
    IconTint m_tint;
};

} // namespace retalk
