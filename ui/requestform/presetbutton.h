#pragma once

#include "requestform/formstate.h"

#include <QToolButton>

#include <functional>

class QMenu;

namespace retalk {

class Settings;

/// "Presets": a menu of named settings to apply, to save and to delete, and the settings that a new job
/// begins with. Kept in the settings.
class PresetButton : public QToolButton
{
    Q_OBJECT
public:
    explicit PresetButton(Settings *settings, QWidget *parent = nullptr);

    /// What the form's settings are now: asked when the menu opens and when a preset is saved.
    void setSource(std::function<FormSettings()> source) { m_source = std::move(source); }

    /// In the order of their names.
    static QList<Preset> presetsIn(const Settings &settings);
    /// What a new job begins with; nothing when that was never chosen.
    static std::optional<FormSettings> defaultsIn(const Settings &settings);

Q_SIGNALS:
    void applied(const retalk::FormSettings &settings);
    /// Take the defaults for a new job into the form.
    void defaultsWanted();
    /// Presets or defaults have been saved or deleted.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void askForName();
    void save(const QString &name);
    void remove(const QString &name);
    void store(const QList<Preset> &presets);
    void retranslate();

    Settings *m_settings;
    QMenu *m_menu;
    QMenu *m_deleting;
    std::function<FormSettings()> m_source;
};

} // namespace retalk
