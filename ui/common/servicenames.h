#pragma once

#include "net/serviceaddress.h"

#include <QString>

namespace retalk {

struct CustomService;

/// Sets the user's names for their own services, for the whole window. Call on the window's thread.
void setServiceNames(const QList<CustomService> &services);

/// "EvoLink", "this computer", or another service's name (its address if it has none), as used within a
/// sentence.
QString serviceName(const ServiceAddress &service);
/// The same for use outside a sentence: "This computer".
QString serviceTitle(const ServiceAddress &service);

} // namespace retalk
