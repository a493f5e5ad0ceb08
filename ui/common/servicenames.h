#pragma once

#include "net/serviceaddress.h"

#include <QString>

namespace retalk {

struct OwnService;

/// What the person calls the services of their own, from now on and in the whole window; like the language,
/// of the window's thread.
void setServiceNames(const QList<OwnService> &services);

/// "EvoLink", "this computer", and of any other service its name, or its address where it has none: as it
/// stands in a sentence.
QString serviceName(const ServiceAddress &service);
/// The same as it stands alone: "This computer".
QString serviceTitle(const ServiceAddress &service);

} // namespace retalk
