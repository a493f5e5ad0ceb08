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

/// The colours everything is drawn with. Verdict colours are always accompanied by a sign.
struct Tokens
{
    QColor background; ///< window, facts bar
    QColor panel;      ///< form, job list, control bar
    QColor field;      ///< inside of text fields
    QColor line;       ///< hairlines, field borders
    QColor ink;
    QColor soft;     ///< secondary text
    QColor accent;   ///< the primary button, progress, selection, slider
    QColor onAccent; ///< text on accent
    QColor selected; ///< background of a selected row
    QColor hover;    ///< background under the pointer
    QColor ok;
    QColor warn;
    QColor bad;
    QColor stage; ///< around the video
    bool isDark = false;
};

/// Returns the tokens of a palette made by Theme, chosen by the lightness of its window colour.
const Tokens &tokensFor(const QPalette &palette);
/// Returns the tokens for `widget`: the application's, except for widgets with the property "onDark", which
/// lie on the stage.
const Tokens &tokensFor(const QWidget *widget);

/// Distances on the 8 px grid, in device-independent pixels.
inline constexpr int kMargin = 16;
inline constexpr int kGap = 8;
inline constexpr int kRadius = 6;
inline constexpr int kBigRadius = 8;

/// Returns true for the event on which a widget must recreate its pixmaps. That isn't PaletteChange: on a
/// theme change it is sent before the style sheet is set.
bool isThemeChange(const QEvent &event);

/// Shows `label` in a verdict's colour (Soft, Ok, Warn or Bad) in every theme. Uses the style sheet, because
/// a theme change resets palettes set on widgets.
void tintText(QLabel *label, IconTint tint);

/// Gives the application the Retalk look: Fusion, with a palette and a style sheet made from the tokens. One
/// per process, created right after the QApplication.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    explicit Theme(QApplication *application);

    /// Takes effect immediately on all windows.
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    bool isDark() const;

    /// Parses "system" | "light" | "dark", as in the settings; anything else is System.
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
