#pragma once

#include "base/translation.h"

#include <QObject>

class QWidget;

namespace retalk {

/// The window's language: texts, number formats and the direction of the layout. Switchable while running:
/// every widget gets a LanguageChange event.
class Language : public QObject
{
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);

    /// "en", "zh_CN", ...; empty: the system's, or English where that is not translated.
    void set(const QString &name);
    /// What is in use now.
    const QString &current() const { return m_translation.current(); }

    /// "简体中文": a language's name in itself.
    static QString nativeName(const QString &name);

Q_SIGNALS:
    void changed();

private:
    Translation m_translation;
};

/// Closes `window` when the language changes: what it says was written down once, in the old one.
void closeOnNewLanguage(QWidget *window);

} // namespace retalk
