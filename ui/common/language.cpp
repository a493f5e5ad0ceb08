#include "common/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QHash>
#include <QLibraryInfo>

namespace retalk {

namespace {

QString folder()
{
    return QStringLiteral(":/i18n");
}

/// The system's first wish that there is a translation for.
QString systemLanguage()
{
    const QStringList there = Language::available();
    const QStringList wishes = QLocale::system().uiLanguages();
    for (const QString &wish : wishes) {
        const QLocale locale(wish);
        for (const QString &name : there) {
            const QLocale candidate(name);
            const bool isChinese = candidate.language() == QLocale::Chinese;
            // Simplified and Traditional are not readable for each other's readers.
            if (candidate.language() == locale.language() &&
                (!isChinese || candidate.script() == locale.script()))
                return name;
        }
    }
    return QStringLiteral("en");
}

} // namespace

Language::Language(QObject *parent) : QObject(parent) {}

QStringList Language::available()
{
    QStringList names{QStringLiteral("en")};
    const QStringList files =
        QDir(folder()).entryList({QStringLiteral("retalk_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString name = file.mid(7, file.size() - 10);
        if (!names.contains(name))
            names += name;
    }
    return names;
}

QString Language::nativeName(const QString &name)
{
    // Where Qt adds a country that does not matter here: "American English", "español de España".
    static const QHash<QString, QString> plain{{QStringLiteral("en"), QStringLiteral("English")},
                                               {QStringLiteral("es"), QStringLiteral("Español")},
                                               {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    if (const QString known = plain.value(name); !known.isEmpty())
        return known;
    const QLocale locale(name);
    const QString native = locale.nativeLanguageName();
    return locale.toUpper(native.left(1)) + native.mid(1);
}

void Language::set(const QString &name)
{
    const QString chosen = name.isEmpty() || !available().contains(name) ? systemLanguage() : name;
    if (chosen == m_current)
        return;
    m_current = chosen;
    // The person's own country's formats where the language is the system's.
    const QLocale system = QLocale::system();
    const QLocale locale = system.language() == QLocale(chosen).language() ? system : QLocale(chosen);
    QLocale::setDefault(locale);

    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(QLocale(chosen), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral("retalk_%1").arg(chosen), folder()))
        QCoreApplication::installTranslator(&m_own);
    QGuiApplication::setLayoutDirection(QLocale(chosen).textDirection());
    Q_EMIT changed();
}

} // namespace retalk
