#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace retalk::secretservice {

/// The service name of Retalk's keys in QtKeychain.
inline constexpr QLatin1StringView kServiceName{"retalk"};

enum class Question {
    ItemLocked,    ///< does this account have a key that is locked?
    KeychainLocked ///< is the collection for new keys locked?
};

/// Asks the session's secret service over D-Bus, because QtKeychain reports a key as missing if unlocking it
/// was refused. Answers false if there's no service or no reply within two seconds. Never prompts the user.
void ask(Question question, const QString &account, QObject *context, std::function<void(bool)> handler);

} // namespace retalk::secretservice
