#pragma once

#include "secrets/secretstore.h"

#include <QTest>

#include <optional>

namespace retalk::test {

/// Reads a secret and waits for the answer. Fails the running test if there is none in time.
inline Expected<QString> readNow(SecretStore &store, const QString &account)
{
    QObject context;
    std::optional<Expected<QString>> answer;
    store.read(account, &context, [&answer](const Expected<QString> &result) { answer = result; });
    [&answer] {
        QTRY_VERIFY(answer.has_value());
    }();
    return answer.value_or(failure(ErrorKind::Internal, QStringLiteral("no answer")));
}

inline Expected<void> writeNow(SecretStore &store, const QString &account, const QString &secret)
{
    QObject context;
    std::optional<Expected<void>> answer;
    store.write(account, secret, &context, [&answer](const Expected<void> &result) { answer = result; });
    [&answer] {
        QTRY_VERIFY(answer.has_value());
    }();
    return answer.value_or(failure(ErrorKind::Internal, QStringLiteral("no answer")));
}

inline Expected<void> removeNow(SecretStore &store, const QString &account)
{
    QObject context;
    std::optional<Expected<void>> answer;
    store.remove(account, &context, [&answer](const Expected<void> &result) { answer = result; });
    [&answer] {
        QTRY_VERIFY(answer.has_value());
    }();
    return answer.value_or(failure(ErrorKind::Internal, QStringLiteral("no answer")));
}

/// Returns the code of a Secret error, another error's kind, or "no error".
template <typename T>
QString secretCode(const Expected<T> &result)
{
    if (result)
        return QStringLiteral("no error");
    return result.error().kind == ErrorKind::Secret ? result.error().apiCode : toString(result.error().kind);
}

} // namespace retalk::test
