#pragma once

#include <QList>
#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace retalk {

/// The program's language: its own translations, Qt's, the number formats and the direction of the layout.
/// Switchable while running: every widget gets a LanguageChange event.
class Language : public QObject
{
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);

    /// "en", "zh_CN", ...; empty: the system's, or English where that is not translated.
    void set(const QString &name);
    /// What is in use now.
    const QString &current() const { return m_current; }

    /// Every language there is a translation for, English first.
    static QStringList available();
    /// "简体中文": a language's name in itself.
    static QString nativeName(const QString &name);

Q_SIGNALS:
    void changed();

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace retalk
