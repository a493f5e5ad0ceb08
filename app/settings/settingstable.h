#pragma once

#include "settings/settings.h"

#include <string_view>

namespace retalk {

/// A row of the table of settings. Texts make the whole table constexpr: the default is written as in the
/// file, the choices are separated by "|".
struct SettingRow
{
    Setting setting;
    std::string_view key; ///< "group/name" in settings.ini
    QMetaType::Type type;
    std::string_view fallback;
    double minimum = 0;
    double maximum = 0;
    std::string_view choices = {};
};

const SettingRow &rowOf(Setting setting);

/// Returns `stored` as the row's type, or an invalid QVariant if it has another type or is out of range.
QVariant checkedValue(const SettingRow &row, const QVariant &stored);

} // namespace retalk
