#include "base/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace retalk {

namespace {

QString folder()
{
    return QStringLiteral(":/i18n");
}

/// Returns `locale` with Western digits, as used in names, links and resolutions. Arabic is written with two
/// sets of digits, and a window that mixes them is hard to read.
QLocale withWesternDigits(const QLocale &locale)
{
    if (locale.zeroDigit() == QStringLiteral("0"))
        return locale;
    QLocale found = locale;
    for (const QLocale &other :
         QLocale::matchingLocales(locale.language(), QLocale::AnyScript, QLocale::AnyTerritory)) {
        if (other.zeroDigit() != QStringLiteral("0"))
            continue;
        found = other;
        if (other.decimalPoint() == QStringLiteral("."))
            break; // as in the times and sizes next to it
    }
    return found;
}

} // namespace

QStringList Translation::available()
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

QString Translation::systemLanguage()
{
    const QStringList there = available();
    const QStringList preferred = QLocale::system().uiLanguages();
    for (const QString &language : preferred) {
        const QLocale locale(language);
        for (const QString &name : there) {
            const QLocale candidate(name);
            const bool isChinese = candidate.language() == QLocale::Chinese;
            // Readers of Simplified Chinese can't be assumed to read Traditional, or vice versa.
            if (candidate.language() == locale.language() &&
                (!isChinese || candidate.script() == locale.script()))
                return name;
        }
    }
    return QStringLiteral("en");
}

void Translation::install(const QString &name)
{
    m_current = name;
    const QLocale system = QLocale::system();
    QLocale::setDefault(
        withWesternDigits(system.language() == QLocale(name).language() ? system : QLocale(name)));

    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(QLocale(name), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral("retalk_%1").arg(name), folder()))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace retalk
