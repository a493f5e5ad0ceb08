#pragma once

#include "base/translation.h"

#include <QObject>

class QWidget;

namespace retalk {

/// The interface language: texts, number formats and layout direction. Can be changed while running: every
/// widget gets a LanguageChange event.
class Language : public QObject
{
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);

    /// "en", "zh_CN", ...; if empty, the system's language, or English if there's no translation for that.
    void set(const QString &name);
    /// The language in use.
    const QString &current() const { return m_translation.current(); }

    /// A language's name in that language, such as "简体中文".
    static QString nativeName(const QString &name);

Q_SIGNALS:
    void changed();

private:
    Translation m_translation;
};

/// Closes `window` when the language changes, for windows whose text is set only once.
void closeOnNewLanguage(QWidget *window);

} // namespace retalk
