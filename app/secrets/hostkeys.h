#pragma once

#include "secrets/secretstore.h"

#include <QUrl>

namespace retalk {

/// The account that the key for `base` is kept under: its host, and its port where the address names another
/// than its scheme's. Two services on one host have a key each.
QString keyAccount(const QUrl &base);

/// Reads the key for `base`: the one under keyAccount(), else the one that is kept for the whole host.
void readKey(SecretStore *store, const QUrl &base, QObject *context, const SecretStore::ReadHandler &handler);

} // namespace retalk
