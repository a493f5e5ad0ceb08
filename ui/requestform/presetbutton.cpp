#include "requestform/presetbutton.h"

#include "common/softlabel.h"
#include "settings/settings.h"

#include <QEvent>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace retalk {

PresetButton::PresetButton(Settings *settings, QWidget *parent)
    : QToolButton(parent), m_settings(settings), m_menu(new QMenu(this)), m_deleting(new QMenu(m_menu))
{
    setObjectName(QStringLiteral("presets"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFont(smallFont(font()));
    setProperty("soft", true);
    setProperty("flush", true);
    m_menu->setObjectName(QStringLiteral("presetMenu"));
    m_deleting->setObjectName(QStringLiteral("deletePreset"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &PresetButton::fill);
    retranslate();
}

QList<Preset> PresetButton::presetsIn(const Settings &settings)
{
    QList<Preset> presets;
    const QStringList stored = settings.value(Setting::FormPresets).toStringList();
    for (const QString &each : stored) {
        const auto preset = presetFromStored(each);
        if (preset && !preset->name.isEmpty())
            presets += *preset;
    }
    std::sort(presets.begin(), presets.end(), [](const Preset &one, const Preset &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    return presets;
}

std::optional<FormSettings> PresetButton::defaultsIn(const Settings &settings)
{
    const auto stored = presetFromStored(settings.value(Setting::FormDefaults).toString());
    return stored ? std::optional(stored->settings) : std::nullopt;
}

void PresetButton::fill()
{
    m_menu->clear();
    const QList<Preset> presets = presetsIn(*m_settings);
    const FormSettings now = m_source();
    const auto shown = [](QString name) {
        return name.replace(u'&', QStringLiteral("&&"));
    };
    for (const Preset &preset : presets) {
        QAction *action = m_menu->addAction(shown(preset.name), this,
                                            [this, settings = preset.settings] { Q_EMIT applied(settings); });
        action->setCheckable(true);
        action->setChecked(preset.settings == now);
    }
    m_menu->addSeparator();
    QAction *saving = m_menu->addAction(tr("Save as a preset…"), this, &PresetButton::askForName);
    saving->setObjectName(QStringLiteral("savePreset"));
    m_deleting->clear();
    m_deleting->setTitle(tr("Delete"));
    m_deleting->setEnabled(!presets.isEmpty());
    m_menu->addMenu(m_deleting);
    for (const Preset &preset : presets)
        m_deleting->addAction(shown(preset.name), this, [this, name = preset.name] { remove(name); });
    m_menu->addSeparator();
    QAction *keeping = m_menu->addAction(tr("Use these settings for new jobs"), this, [this] {
        m_settings->setValue(Setting::FormDefaults, toStored(Preset{.name = {}, .settings = m_source()}));
    });
    keeping->setObjectName(QStringLiteral("keepDefaults"));
    QAction *taking = m_menu->addAction(tr("Back to the settings for new jobs"), this,
                                        [this] { Q_EMIT defaultsRequested(); });
    taking->setObjectName(QStringLiteral("takeDefaults"));
}

void PresetButton::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("presetName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as a preset"));
    dialog->setLabelText(tr("Name. A preset of the same name is replaced."));
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Cancel"));
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        const bool isSave = button->text() == dialog->okButtonText();
        button->setProperty("primary", isSave);
        if (!isSave)
            continue;
        // Without a name, nothing would be saved.
        button->setEnabled(false);
        connect(dialog, &QInputDialog::textValueChanged, button,
                [button](const QString &name) { button->setEnabled(!name.simplified().isEmpty()); });
    }
    connect(dialog, &QInputDialog::textValueSelected, this, &PresetButton::save);
    dialog->open();
}

void PresetButton::save(const QString &name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return;
    QList<Preset> presets = presetsIn(*m_settings);
    presets.removeIf([&wanted](const Preset &preset) { return preset.name == wanted; });
    presets += {.name = wanted, .settings = m_source()};
    store(presets);
}

void PresetButton::remove(const QString &name)
{
    QList<Preset> presets = presetsIn(*m_settings);
    presets.removeIf([&name](const Preset &preset) { return preset.name == name; });
    store(presets);
}

void PresetButton::store(const QList<Preset> &presets)
{
    QStringList stored;
    for (const Preset &preset : presets)
        stored += toStored(preset);
    m_settings->setValue(Setting::FormPresets, stored);
    Q_EMIT edited();
}

void PresetButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PresetButton::retranslate()
{
    setText(tr("Presets"));
    setToolTip(
        tr("Apply, save and delete settings for jobs: match, extension, voice start, callback URL, draft "
           "quality and service."));
}

} // namespace retalk
