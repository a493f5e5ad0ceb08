#pragma once

#include "settings/settings.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace retalk {

class Switch;

/// Each makes a control and a setting follow each other, with the range of ruleFor(), for as long as both
/// live.
void bind(QSpinBox *box, Settings *settings, Setting setting);
void bind(QDoubleSpinBox *box, Settings *settings, Setting setting);
void bind(Switch *control, Settings *settings, Setting setting);
/// The choices are the values of the setting; what they are called is for the caller to write.
void bind(QComboBox *box, Settings *settings, Setting setting, const QStringList &choices);

} // namespace retalk
