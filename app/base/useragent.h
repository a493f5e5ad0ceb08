#pragma once

#include <QByteArray>

namespace retalk {

/// `Retalk/<version> (<os>)`: what every request says of itself; libraries' default agents have been refused
/// with 403.
QByteArray userAgent();

} // namespace retalk
