#pragma once

#include "requestform/formstate.h"

#include <QToolButton>

#include <functional>

class QMenu;

namespace retalk {

class Settings;

/// "Presets": a menu to apply, save and delete named settings and the defaults for new jobs. Stored in the
/// settings.
class PresetButton : public QToolButton
{
    Q_OBJECT
public:
    explicit PresetButton(Settings *settings, QWidget *parent = nullptr);

    /// Sets the function that returns the form's current settings, called when the menu opens and when a
    /// preset is saved.
    void setSource(std::function<FormSettings()> source) { m_source = std::move(source); }

    /// Returns the presets sorted by name.
    static QList<Preset> presetsIn(const Settings &settings);
    /// Returns the defaults for new jobs; nothing if none were chosen.
    static std::optional<FormSettings> defaultsIn(const Settings &settings);

Q_SIGNALS:
    void applied(const retalk::FormSettings &settings);
    /// Requests that the form use the defaults for new jobs.
    void defaultsRequested();
    /// Emitted when presets or defaults have been saved or deleted.
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
