#include "common/theme.h"

#include "common/desktopscheme.h"
#include "common/icons.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QLabel>
#include <QProxyStyle>
#include <QPushButton>
#include <QStyleFactory>
#include <QToolButton>
#include <QToolTip>
#include <QWidget>

namespace retalk {

namespace {

const Tokens &lightTokens()
{
    static const Tokens tokens{.background = 0xf5f5f3,
                               .panel = 0xffffff,
                               .field = 0xfbfbfa,
                               .line = 0xdedcd7,
                               .ink = 0x1f2328,
                               .soft = 0x666b72,
                               .accent = 0x2b68d3,
                               .onAccent = 0xffffff,
                               .selected = 0xe9effc,
                               .hover = 0xf0efec,
                               .ok = 0x237a4b,
                               .warn = 0x9c5b00,
                               .bad = 0xb3372f,
                               .stage = 0x15171a,
                               .isDark = false};
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{.background = 0x1d1f22,
                               .panel = 0x26292d,
                               .field = 0x1f2225,
                               .line = 0x373b40,
                               .ink = 0xe8e9ea,
                               .soft = 0x9aa0a7,
                               .accent = 0x6aa1ff,
                               .onAccent = 0x10161f,
                               .selected = 0x2d3341,
                               .hover = 0x2f3338,
                               .ok = 0x67c391,
                               .warn = 0xe0a44c,
                               .bad = 0xee7d74,
                               .stage = 0x0e0f11,
                               .isDark = true};
    return tokens;
}

QPalette makePalette(const Tokens &t)
{
    QPalette p;
    const auto all = [&p](QPalette::ColorRole role, const QColor &color) {
        p.setColor(role, color);
    };
    all(QPalette::Window, t.background);
    all(QPalette::Base, t.panel);
    all(QPalette::AlternateBase, t.background);
    all(QPalette::Button, t.panel);
    all(QPalette::WindowText, t.ink);
    all(QPalette::Text, t.ink);
    all(QPalette::ButtonText, t.ink);
    all(QPalette::BrightText, t.onAccent);
    all(QPalette::PlaceholderText, t.soft);
    all(QPalette::Highlight, t.accent);
    all(QPalette::HighlightedText, t.onAccent);
    all(QPalette::Link, t.accent);
    all(QPalette::LinkVisited, t.accent);
    all(QPalette::ToolTipBase, t.ink);
    all(QPalette::ToolTipText, t.panel);
    all(QPalette::Light, t.panel);
    all(QPalette::Midlight, t.hover);
    all(QPalette::Mid, t.line);
    all(QPalette::Dark, t.soft);
    all(QPalette::Shadow, t.stage);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t.soft);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    return p;
}

// Fusion, but without underlined letters in the menus (Alt still opens them) and without icons on dialog
// buttons.
class BaseStyle final : public QProxyStyle
{
public:
    BaseStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        if (hint == SH_UnderlineShortcut || hint == SH_DialogButtonBox_ButtonsHaveIcons)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        // The style sheet already draws a focus ring.
        const bool hasRing =
            qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget);
        if (element != PE_FrameFocusRect || !hasRing)
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                       const QWidget *widget) const override
    {
        // Menu bars and fields request these on construction. Fusion's are PNGs, and reading the first one
        // makes Qt load the plugins of every image format, which takes a tenth of the whole start-up time.
        switch (pixmap) {
        case SP_ToolBarHorizontalExtensionButton:
            return icon("more", IconTint::Soft);
        case SP_LineEditClearButton:
            return icon("close", IconTint::Soft);
        default:
            return QProxyStyle::standardIcon(pixmap, option, widget);
        }
    }
};

// "@name" is replaced by a token. There must be no rule for plain QLabels: a style sheet that has one resets,
// at each theme change, the colours set on labels. Properties set in code: primary (the main button), quiet
// (a link-like button), tint (tintText()).
constexpr char kStyleSheet[] = R"(
QMenuBar { background: @panel; border: none; padding: 0 2px; }
QMenuBar::item { padding: 6px 8px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @panel; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selected; color: @ink; }
QMenu::item:disabled { color: @soft; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QPushButton { background: @panel; color: @ink; border: 1px solid @line; border-radius: 6px; padding: 5px 11px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border: 2px solid @accent; padding: 4px 10px; }
QPushButton:disabled { color: @soft; background: @background; }
QPushButton::menu-indicator { image: url(:/icons/arrow-down.svg); width: 14px; subcontrol-position: right center;
    subcontrol-origin: padding; right: 6px; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 2px solid @accent; border-radius: 8px;
    font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[primary="true"]:pressed { background: @accentPressed; border-color: @accentPressed; }
QPushButton[primary="true"]:focus { border-color: @ink; padding: 5px 11px; }
QPushButton[primary="true"]:disabled { background: @line; color: @soft; border-color: @line; }
QPushButton[quiet="true"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 1px 4px; }
QPushButton[quiet="true"]:hover { background: @hover; }
QPushButton[quiet="true"]:focus { border: 2px solid @accent; padding: 0 3px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; color: @ink; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selected; }
QToolButton:focus { border: 2px solid @accent; padding: 3px; }
QToolButton[soft="true"] { color: @soft; }
QToolButton[soft="true"]:hover, QToolButton[soft="true"]:focus { color: @ink; }
QToolButton[flush="true"] { padding: 4px 0; border: none; }
QToolButton[flush="true"]:checked { background: transparent; }
QToolButton:disabled { color: @soft; }
QToolButton::menu-indicator { image: none; }
QAbstractScrollArea { border: none; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit, QKeySequenceEdit { background: @field;
    border: 1px solid @line; border-radius: 6px; padding: 4px 8px; selection-background-color: @accent;
    selection-color: @onAccent; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus {
    border: 2px solid @accent; padding: 3px 7px; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled { color: @soft;
    background: @background; }
QLineEdit[invalid="true"] { border-color: @bad; }
QLineEdit[dropZone="true"] { border: 1px dashed @soft; background: @background; }
QLineEdit[dropZone="true"]:focus { border: 2px solid @accent; background: @field; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/arrow-down.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @line; selection-background-color: @selected;
    selection-color: @ink; outline: none; padding: 0 4px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button {
    border: none; background: transparent; width: 18px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/arrow-up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/arrow-down.svg); width: 10px; height: 10px; }
QListWidget { background: @panel; border: 1px solid @line; border-radius: 6px; padding: 4px; outline: none; }
QListWidget:focus { border: 2px solid @accent; padding: 3px; }
QListWidget::item { border-radius: 4px; padding: 0 8px; color: @ink; }
QListWidget::item:hover { background: @background; }
QListWidget::item:selected { background: @selected; color: @ink; }
QHeaderView { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @soft; border: none; padding: 6px 4px; }
QHeaderView::section:horizontal { border-bottom: 1px solid @line; }
QTableView { background: @panel; alternate-background-color: @background; selection-background-color: @selected;
    selection-color: @ink; }
QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @soft; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLabel[tint="soft"] { color: @soft; }
QLabel[tint="ok"] { color: @ok; }
QLabel[tint="warn"] { color: @warn; }
QLabel[tint="bad"] { color: @bad; }
QToolTip { background: @ink; color: @panel; border: none; padding: 2px 4px; }
QSplitter::handle { background: @line; }
)";

QString styleSheet(const Tokens &t)
{
    QString sheet = QString::fromLatin1(kStyleSheet);
    // Longer names first: "@accent" is a prefix of "@accentHover".
    const std::pair<const char *, QColor> names[] = {
        {"@accentHover", t.isDark ? t.accent.lighter(108) : t.accent.darker(108)},
        {"@accentPressed", t.isDark ? t.accent.darker(112) : t.accent.darker(120)},
        {"@background", t.background},
        {"@selected", t.selected},
        {"@onAccent", t.onAccent},
        {"@accent", t.accent},
        {"@panel", t.panel},
        {"@field", t.field},
        {"@hover", t.hover},
        {"@line", t.line},
        {"@soft", t.soft},
        {"@ink", t.ink},
        {"@bad", t.bad},
        {"@warn", t.warn},
        {"@ok", t.ok},
    };
    for (const auto &[name, color] : names)
        sheet.replace(QLatin1String(name), color.name());
    return sheet;
}

} // namespace

const Tokens &tokensFor(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

const Tokens &tokensFor(const QWidget *widget)
{
    if (widget->property("onDark").toBool())
        return darkTokens();
    // Not the widget's own palette: the style sheet puts its own backgrounds there.
    return tokensFor(QApplication::palette());
}

bool isThemeChange(const QEvent &event)
{
    return event.type() == QEvent::StyleChange;
}

void tintText(QLabel *label, IconTint tint)
{
    const char *name = tint == IconTint::Ok     ? "ok"
                       : tint == IconTint::Warn ? "warn"
                       : tint == IconTint::Bad  ? "bad"
                                                : "soft";
    if (label->property("tint") == QLatin1String(name))
        return;
    label->setProperty("tint", QLatin1String(name));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

Theme::Theme(QApplication *application)
    : QObject(application)
    , m_application(application)
    // The platform theme's choice, before we replace it.
    , m_isSystemDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    // Without a desktop theme Qt falls back to 9 pt, which is smaller than the 13 px the layout is designed
    // for. A larger system font is kept.
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0 && font.pointSizeF() < 9.75) {
        font.setPointSizeF(9.75);
        QApplication::setFont(font);
    }
    QApplication::setStyle(new BaseStyle);
    apply();

    auto *scheme = new DesktopScheme(this);
    connect(scheme, &DesktopScheme::answered, this, [this](bool prefersDark) {
        const bool wasDark = isDark();
        m_isSystemDark = prefersDark;
        if (isDark() != wasDark)
            apply();
    });
    scheme->ask();
}

bool Theme::isDark() const
{
    return m_mode == Mode::Dark || (m_mode == Mode::System && m_isSystemDark);
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    const bool wasDark = isDark();
    m_mode = mode;
    if (isDark() != wasDark)
        apply();
}

Theme::Mode Theme::modeFromName(const QString &name)
{
    if (name == QLatin1String("light"))
        return Mode::Light;
    return name == QLatin1String("dark") ? Mode::Dark : Mode::System;
}

void Theme::apply()
{
    const Tokens &tokens = isDark() ? darkTokens() : lightTokens();
    QApplication::setPalette(makePalette(tokens));
    QToolTip::setPalette(QApplication::palette());
    m_application->setStyleSheet(styleSheet(tokens));
    Q_EMIT changed();
}

} // namespace retalk
