#pragma once

#include <QStringList>
#include <QTranslator>

namespace retalk {

/// The program's own texts and Qt's in one language, as long as this object lives. The texts are resources of
/// the program (":/i18n/retalk_<name>.qm"); one that carries none speaks English.
class Translation
{
public:
    /// Every language there are texts for, English first: "en", "ar", "zh_CN", ...
    static QStringList available();
    /// The first of the system's wishes (LANGUAGE, LC_ALL, LC_MESSAGES, LANG) that there are texts for, else
    /// "en".
    static QString systemLanguage();

    /// `name`: one of available(). Sets the number and date formats with it: the system's own where it speaks
    /// the same language, because they follow the country.
    void install(const QString &name);
    /// What install() was last called with.
    const QString &current() const { return m_current; }

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace retalk
