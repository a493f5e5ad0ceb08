#include "base/childenvironment.h"

#include <algorithm>
#include <array>

namespace retalk {

namespace {

template <typename Words>
QProcessEnvironment without(QProcessEnvironment environment, const Words &words)
{
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (std::any_of(words.begin(), words.end(),
                        [&name](QLatin1StringView word) { return name.contains(word, Qt::CaseInsensitive); }))
            environment.remove(name);
    }
    return environment;
}

} // namespace

QProcessEnvironment environmentWithoutSecrets()
{
    // Deliberately broad: no program we start needs a variable with such a name.
    static constexpr std::array kWords{
        QLatin1StringView("KEY"),    QLatin1StringView("TOKEN"),      QLatin1StringView("SECRET"),
        QLatin1StringView("PASSW"),  QLatin1StringView("CREDENTIAL"), QLatin1StringView("AUTH"),
        QLatin1StringView("COOKIE"), QLatin1StringView("PRIVATE"),
    };
    return without(QProcessEnvironment::systemEnvironment(), kWords);
}

QProcessEnvironment offlineEnvironment()
{
    static constexpr std::array kWords{QLatin1StringView("_PROXY")};
    return without(environmentWithoutSecrets(), kWords);
}

} // namespace retalk
