#pragma once

#include "settings/settings.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace retalk {

class Switch;

/// Each of these keeps a control and a setting in sync, with the range of ruleFor(), as long as both exist.
void bind(QSpinBox *box, Settings *settings, Setting setting);
void bind(QDoubleSpinBox *box, Settings *settings, Setting setting);
void bind(Switch *control, Settings *settings, Setting setting);
/// `choices` are the setting's values; the caller sets their labels.
void bind(QComboBox *box, Settings *settings, Setting setting, const QStringList &choices);

} // namespace retalk
