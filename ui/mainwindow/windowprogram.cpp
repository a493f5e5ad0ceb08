#include "mainwindow/windowprogram.h"

#include "cli/composition.h"
#include "common/icons.h"
#include "common/language.h"
#include "common/theme.h"
#include "mainwindow/donenotice.h"
#include "mainwindow/mainwindow.h"

#include <QApplication>
#include <QMessageBox>
#include <QTimer>

namespace retalk {

namespace {

// Nothing works without the list of jobs: say why, and leave the file alone.
int refuseToStart(const Error &error)
{
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Retalk"), error.message, QMessageBox::Close);
    box.setInformativeText(error.detail);
    box.exec();
    return 1;
}

} // namespace

int runWindow(QApplication *application, const QStringList &inputs)
{
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.retalk.Retalk"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Retalk"));
    QGuiApplication::setWindowIcon(applicationIcon());
    Theme theme(application);
    Language language;
    language.set({}); // the settings may say otherwise, but a refusal to start comes before them

    auto made = Composition::make();
    if (!made)
        return refuseToStart(made.error());
    Composition &parts = **made;
    Settings *settings = parts.settings();
    theme.setMode(Theme::modeFromName(settings->value(Setting::Theme).toString()));
    language.set(settings->value(Setting::Language).toString());
    QObject::connect(settings, &Settings::changed, &language, [settings, &language](Setting setting) {
        if (setting == Setting::Language)
            language.set(settings->value(setting).toString());
    });

    MainWindow window({.settings = settings,
                       .secrets = parts.secrets(),
                       .local = parts.local(),
                       .transport = parts.transport(),
                       .store = parts.store(),
                       .runner = parts.runner(),
                       .theme = &theme,
                       .language = &language});
    const DoneNotice notice(settings, parts.store(), parts.runner(), &window);
    window.show();
    window.takeInputs(inputs);
    // The window first, the work after its first picture.
    QTimer::singleShot(0, parts.runner(), [&parts] { parts.runner()->start(); });
    return QApplication::exec();
}

} // namespace retalk
