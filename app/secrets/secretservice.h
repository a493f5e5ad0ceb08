#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace retalk::secretservice {

/// What QtKeychain files a Retalk key under.
inline constexpr QLatin1StringView kServiceName{"retalk"};

enum class Question {
    ItemLocked,    ///< is the key of this account there, but locked?
    KeychainLocked ///< is the place where a new key would go locked?
};

/// Asks the session's secret service over D-Bus, because QtKeychain reports a key whose unlocking was refused
/// as absent. Answers false when there is no service or no answer within two seconds. Never prompts the
/// person.
void ask(Question question, const QString &account, QObject *context, std::function<void(bool)> handler);

} // namespace retalk::secretservice
