#pragma once

#include "base/expected.h"
#include "net/serviceaddress.h"

class QCommandLineParser;

namespace retalk {
class Settings;
}

namespace retalk::cli {

/// Returns the service given by --service and --files-service, or else the settings' service. Kind
/// InvalidInput for anything but "local", "evolink" or an http(s) URL with a host and without user info.
Expected<ServiceAddress> serviceFrom(const QCommandLineParser &parser, const Settings &settings);

/// Returns this address as a value of --service: "local", "evolink" or the base URL.
QString serviceName(const ServiceAddress &service);

/// Performs the same check without the settings: returns an error message, in one sentence, or an empty
/// string.
QString serviceError(const QCommandLineParser &parser);

} // namespace retalk::cli
