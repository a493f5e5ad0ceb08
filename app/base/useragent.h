#pragma once

#include <QByteArray>

namespace retalk {

/// Returns `Retalk/<version> (<os>)`, sent with every request. Services have answered libraries' default user
/// agents with 403.
QByteArray userAgent();

} // namespace retalk
