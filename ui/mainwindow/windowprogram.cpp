#include "mainwindow/windowprogram.h"

#include "base/paths.h"
#include "cli/stopsignal.h"
#include "common/icons.h"
#include "common/language.h"
#include "common/plaintext.h"
#include "common/theme.h"
#include "jobs/runner/gracefulshutdown.h"
#include "mainwindow/donenotice.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/singleinstance.h"
#include "program/composition.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>

namespace retalk {

namespace {

/// For a window that is never painted, because it starts minimised or on another desktop.
constexpr std::chrono::milliseconds kLongestFrame{300};

/// Shows the window's frame, and its contents once that has been painted.
class Program : public QObject
{
public:
    /// `instance` receives the inputs of later processes.
    Program(QApplication *application, SingleInstance *instance, const QStringList &inputs);

private:
    void take(const Handover &handover);
    void addPanes();
    void refuseToStart(const Error &error);
    void stop(int signalNumber);
    void leave();

    // In order of dependency; destroyed in reverse.
    Theme m_theme;
    Language m_language;
    std::unique_ptr<Composition> m_parts;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DoneNotice> m_notice;
    std::unique_ptr<GracefulShutdown> m_exit;
    cli::StopSignal m_stopSignal;
    SingleInstance *m_instance;
    QStringList m_inputs;
    int m_exitCode = 0;
    bool m_isFurnished = false;
};

Program::Program(QApplication *application, SingleInstance *instance, const QStringList &inputs)
    : m_theme(application), m_instance(instance), m_inputs(inputs)
{
    const Settings settings;
    m_theme.setMode(Theme::modeFromName(settings.value(Setting::Theme).toString()));
    m_language.set(settings.value(Setting::Language).toString());
    m_window = std::make_unique<MainWindow>(settings);
    connect(m_window.get(), &MainWindow::framePainted, this, &Program::addPanes);
    QTimer::singleShot(kLongestFrame, this, &Program::addPanes);
    // File dialogs start where videos usually are until the user has chosen a folder. Command line paths are
    // already absolute.
    if (!QDir::setCurrent(QStandardPaths::writableLocation(QStandardPaths::MoviesLocation)))
        QDir::setCurrent(QDir::homePath());
    // After the window is closed, the program only ends when no job's outcome is in doubt.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(application, &QGuiApplication::lastWindowClosed, this, [this] {
        if (!m_window->isInBackground())
            leave();
    });
    connect(m_window.get(), &MainWindow::queueFinished, this, &Program::leave);
    connect(instance, &SingleInstance::handedOver, this, &Program::take);
    connect(&m_stopSignal, &cli::StopSignal::raised, this, &Program::stop);
    m_window->show();
}

void Program::addPanes()
{
    if (std::exchange(m_isFurnished, true))
        return;
    auto made = Composition::make();
    if (!made)
        return refuseToStart(made.error());
    QGuiApplication::setWindowIcon(applicationIcon());
    m_parts = std::move(*made);
    m_exit = std::make_unique<GracefulShutdown>(m_parts->runner());
    connect(m_exit.get(), &GracefulShutdown::done, this, [this] { QCoreApplication::exit(m_exitCode); });
    Settings *settings = m_parts->settings();
    connect(settings, &Settings::changed, &m_language, [this, settings](Setting setting) {
        if (setting == Setting::Language)
            m_language.set(settings->value(setting).toString());
    });
    m_window->addPanes({.settings = settings,
                        .secrets = m_parts->secrets(),
                        .local = m_parts->local(),
                        .transport = m_parts->transport(),
                        .store = m_parts->store(),
                        .runner = m_parts->runner(),
                        .theme = &m_theme,
                        .language = &m_language,
                        .exit = m_exit.get(),
                        .films = m_parts->films()});
    m_notice = std::make_unique<DoneNotice>(settings, m_parts->store(), m_parts->runner(), m_window.get());
    m_notice->setFilms(m_parts->films());
    // This setting is meant for the current queue; keeping it would be a surprise the next day.
    if (settings->value(Setting::WhenAllDone) == QLatin1String("quit"))
        settings->reset(Setting::WhenAllDone);
    connect(m_notice.get(), &DoneNotice::quitRequested, m_window.get(), [this] {
        if (m_window->isInBackground())
            leave();
        else
            m_window->quitSoon();
    });
    m_window->takeInputs(std::exchange(m_inputs, {}));
    // The window first, the work after its first frame.
    QTimer::singleShot(0, m_parts->runner(), [this] {
        m_parts->runner()->start();
        if (FilmRunner *films = m_parts->films())
            films->start();
    });
}

void Program::take(const Handover &handover)
{
    // Qt passes it to the compositor on the next activation.
    if (!handover.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", handover.activationToken);
    bringToFront(m_window.get());
    if (m_parts)
        m_window->takeInputs(handover.inputs);
    else
        m_inputs += handover.inputs; // for addPanes()
}

void Program::stop(int signalNumber)
{
    m_exitCode = 128 + signalNumber; // as in shells
    m_window->skipCloseQuestion();
    QApplication::closeAllWindows();
    leave(); // even if a dialog stays open
}

void Program::leave()
{
    m_instance->resign(); // so that a process started meanwhile is independent
    if (m_exit)
        m_exit->start();
    else
        QCoreApplication::exit(m_exitCode);
}

// Nothing works without the job list: say why, and leave the file alone.
void Program::refuseToStart(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Critical, QStringLiteral("Retalk"), error.message,
                                QMessageBox::Close, m_window.get());
    box->setInformativeText(error.detail);
    showPlainly(box);
    connect(box, &QDialog::finished, this, [] { QCoreApplication::exit(1); });
    box->open();
}

} // namespace

int runWindow(QApplication *application, const QStringList &inputs)
{
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.retalk.Retalk"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Retalk"));
    SingleInstance instance(paths::dataDirectory());
    // Its tasks mostly wait for disks and network shares: a hung one must not hold up the others.
    constexpr int leastThreads = 16;
    QThreadPool::globalInstance()->setMaxThreadCount(
        std::max(leastThreads, QThreadPool::globalInstance()->maxThreadCount()));
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    if (instance.handOver({.inputs = inputs, .activationToken = token}))
        return 0;
    const Program program(application, &instance, inputs);
    return QApplication::exec();
}

} // namespace retalk
