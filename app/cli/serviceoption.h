#pragma once

#include "base/expected.h"
#include "net/serviceaddress.h"

class QCommandLineParser;

namespace retalk {
class Settings;
}

namespace retalk::cli {

/// The service that --service and --files-service name; without them the settings'. Kind InvalidInput for
/// anything but "local", "evolink" or an http(s) URL with a host and without user info.
Expected<ServiceAddress> serviceFrom(const QCommandLineParser &parser, const Settings &settings);

/// What --service says for this address: "local", "evolink" or the base URL.
QString serviceName(const ServiceAddress &service);

/// The same check without settings: what is wrong, in one sentence, or nothing.
QString serviceError(const QCommandLineParser &parser);

} // namespace retalk::cli
