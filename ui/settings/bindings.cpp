#include "settings/bindings.h"

#include "common/switch.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>

#include <algorithm>

namespace retalk {

namespace {

/// The same width for all, so that their edges align.
constexpr int kChoiceWidth = 200;

/// Calls `show` now and whenever `setting` changes.
template <typename Show>
void follow(QWidget *control, Settings *settings, Setting setting, Show show)
{
    show();
    QObject::connect(settings, &Settings::changed, control, [setting, show](Setting changed) {
        if (changed == setting)
            show();
    });
}

} // namespace

void bind(QSpinBox *box, Settings *settings, Setting setting)
{
    const SettingRule rule = ruleFor(setting);
    box->setRange(static_cast<int>(rule.minimum), static_cast<int>(rule.maximum));
    follow(box, settings, setting, [=] { box->setValue(settings->value(setting).toInt()); });
    QObject::connect(box, &QSpinBox::valueChanged, settings,
                     [=](int value) { settings->setValue(setting, value); });
}

void bind(QDoubleSpinBox *box, Settings *settings, Setting setting)
{
    const SettingRule rule = ruleFor(setting);
    box->setRange(rule.minimum, rule.maximum);
    follow(box, settings, setting, [=] { box->setValue(settings->value(setting).toDouble()); });
    QObject::connect(box, &QDoubleSpinBox::valueChanged, settings,
                     [=](double value) { settings->setValue(setting, value); });
}

void bind(Switch *control, Settings *settings, Setting setting)
{
    follow(control, settings, setting, [=] { control->setChecked(settings->value(setting).toBool()); });
    QObject::connect(control, &QAbstractButton::toggled, settings,
                     [=](bool isOn) { settings->setValue(setting, isOn); });
}

void bind(QComboBox *box, Settings *settings, Setting setting, const QStringList &choices)
{
    for (const QString &choice : choices)
        box->addItem(QString(), choice);
    box->setMinimumWidth(kChoiceWidth);
    follow(box, settings, setting,
           [=] { box->setCurrentIndex(std::max(box->findData(settings->value(setting)), 0)); });
    QObject::connect(box, &QComboBox::activated, settings,
                     [=] { settings->setValue(setting, box->currentData()); });
}

} // namespace retalk
