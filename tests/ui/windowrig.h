#pragma once

#include "base/clock.h"
#include "common/language.h"
#include "common/theme.h"
#include "films/filmrunner.h"
#include "jobs/runner/gracefulshutdown.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/store/jobstore.h"
#include "local/localservice.h"
#include "mainwindow/mainwindow.h"
#include "net/httptransport.h"
#include "secrets/layeredsecretstore.h"
#include "settings/settings.h"

#include <QTemporaryDir>

#include <memory>

namespace retalk::test {

/// The main window with all its dependencies, in a folder of its own. There is no keychain, and no service on
/// this computer unless `service` names one.
struct WindowRig
{
    WindowRig(Theme *usedTheme, Language *usedLanguage,
              const QString &service = QStringLiteral("/nowhere/retalk-service"))
        : theme(usedTheme), language(usedLanguage), local(service, folder.filePath(QStringLiteral("service")))
    {
        settings.setValue(Setting::ResultDirectory, folder.path());
        settings.setValue(Setting::PaidTermsAccepted, true);
        makeWindow();
    }

    MainWindow::Parts parts()
    {
        return {.settings = &settings,
                .secrets = &secrets,
                .local = &local,
                .transport = &transport,
                .store = store.get(),
                .runner = &runner,
                .theme = theme,
                .language = language,
                .exit = &exit,
                .films = &films};
    }

    /// Creates a new window, as after a restart.
    void makeWindow()
    {
        window = std::make_unique<MainWindow>(parts());
        window->show();
    }

    /// Returns the child widget with this name; aborts if there is none.
    template <typename T>
    T *find(const char *name) const
    {
        T *found = window->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    Theme *theme;
    Language *language;
    QTemporaryDir folder;
    SystemClock clock;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    LayeredSecretStore secrets{makeMemoryStore()};
    HttpTransport transport;
    LocalService local;
    std::unique_ptr<JobStore> store =
        std::move(JobStore::open(folder.filePath(QStringLiteral("jobs.db"))).value());
    JobRunner runner{JobRunner::Parts{.store = store.get(),
                                      .settings = &settings,
                                      .secrets = &secrets,
                                      .local = &local,
                                      .transport = &transport,
                                      .clock = &clock}};
    std::unique_ptr<FilmStore> filmStore = std::move(FilmStore::open(*store).value());
    FilmRunner films{
        FilmRunner::Parts{.films = filmStore.get(), .jobs = store.get(), .runner = &runner, .clock = &clock}};
    GracefulShutdown exit{&runner};
    std::unique_ptr<MainWindow> window;
};

} // namespace retalk::test
