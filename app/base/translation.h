#pragma once

#include <QStringList>
#include <QTranslator>

namespace retalk {

/// The translations of Retalk and Qt into one language, installed for the lifetime of this object. They are
/// built-in resources (":/i18n/retalk_<name>.qm"); without any, the program is in English.
class Translation
{
public:
    /// Returns all available languages, English first: "en", "ar", "zh_CN", ...
    static QStringList available();
    /// Returns the first of the system's preferred languages (LANGUAGE, LC_ALL, LC_MESSAGES, LANG) that is
    /// available, else "en".
    static QString systemLanguage();

    /// Installs the language `name`, one of available(). Also sets the number and date formats: the system's
    /// own if it uses the same language, since those depend on the country.
    void install(const QString &name);
    /// Returns the last language passed to install().
    const QString &current() const { return m_current; }

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace retalk
