#pragma once

#include "secrets/secretstore.h"

#include <QUrl>

namespace retalk {

/// Returns the account that the key for `base` is stored under: its host, plus the port if it isn't the
/// scheme's default. Two services on the same host have separate keys.
QString keyAccount(const QUrl &base);

/// Reads the key for `base`: the one stored under keyAccount(), otherwise the one for the whole host.
void readKey(SecretStore *store, const QUrl &base, QObject *context, const SecretStore::ReadHandler &handler);

} // namespace retalk
