#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

class QApplication;
class QEvent;
class QLabel;
class QWidget;

namespace retalk {

enum class IconTint;

/// The colours everything is drawn with. Verdict colours never stand alone: a sign goes with each.
struct Tokens
{
    QColor background; ///< window, facts bar
    QColor panel;      ///< form, job list, control bar
    QColor field;      ///< inside of text fields
    QColor line;       ///< hairlines, field borders
    QColor ink;
    QColor soft;     ///< secondary text
    QColor accent;   ///< the one button, progress, selection, slider
    QColor onAccent; ///< text on accent
    QColor selected; ///< ground of a selected row
    QColor hover;    ///< ground under the pointer
    QColor ok;
    QColor warn;
    QColor bad;
    QColor stage; ///< around the picture
    bool isDark = false;
};

/// The tokens that belong to a palette made by Theme: by the lightness of its window colour.
const Tokens &tokensFor(const QPalette &palette);
/// The tokens that `widget` is drawn with: all widgets share the application's, but those with the property
/// "onDark", which lie on the stage.
const Tokens &tokensFor(const QWidget *widget);

/// Distances of the 8 px grid, in device-independent pixels.
inline constexpr int kMargin = 16;
inline constexpr int kGap = 8;
inline constexpr int kRadius = 6;
inline constexpr int kBigRadius = 8;

/// True for the event that tells a widget to make its pictures anew. Not PaletteChange: a change of theme
/// sends that before the style sheet has been put on.
bool isThemeChange(const QEvent &event);

/// Writes `label`'s text in one of the verdicts' colours (Soft, Ok, Warn or Bad), in every theme. By the
/// style sheet: it takes back, at a change of theme, the palettes that widgets were given.
void tintText(QLabel *label, IconTint tint);

/// Makes the application look like Retalk: Fusion, one palette and one style sheet, all from the tokens. One
/// per process, made right after the QApplication.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    explicit Theme(QApplication *application);

    /// Takes effect at once on every window.
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    bool isDark() const;

    /// "system" | "light" | "dark", as the settings spell it; anything else is System.
    static Mode modeFromName(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication *m_application;
    Mode m_mode = Mode::System;
    bool m_isSystemDark = false;
};

} // namespace retalk
