#pragma once

#include "settings/settings.h"

#include <string_view>

namespace retalk {

/// One row of the table of settings. Texts so that the whole table is constexpr: the default is written as it
/// would stand in the file, the choices are parted by "|".
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

/// `stored` as the row's type, or an invalid QVariant when it is of another type or out of range.
QVariant checkedValue(const SettingRow &row, const QVariant &stored);

} // namespace retalk
