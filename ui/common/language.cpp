#include "common/language.h"

#include <QApplication>
#include <QEvent>
#include <QHash>
#include <QLocale>
#include <QWidget>

namespace retalk {

namespace {

class ClosedByLanguage : public QObject
{
public:
    explicit ClosedByLanguage(QWidget *window) : QObject(window), m_window(window)
    {
        window->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            QMetaObject::invokeMethod(m_window, &QWidget::close, Qt::QueuedConnection);
        return false;
    }

private:
    QWidget *m_window;
};

} // namespace

void closeOnNewLanguage(QWidget *window)
{
    new ClosedByLanguage(window);
}

Language::Language(QObject *parent) : QObject(parent) {}

QString Language::nativeName(const QString &name)
{
    // Qt adds a country that doesn't matter here: "American English", "español de España".
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
    const bool isKnown = Translation::available().contains(name);
    const QString chosen = isKnown ? name : Translation::systemLanguage();
    if (chosen == current())
        return;
    m_translation.install(chosen);
    // A widget keeps the locale it was created with: spin boxes would keep the old digits.
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(QLocale());
    QApplication::setLayoutDirection(QLocale(chosen).textDirection());
    Q_EMIT changed();
}

} // namespace retalk
