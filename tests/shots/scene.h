#pragma once

#include "base/clock.h"
#include "common/language.h"
#include "common/theme.h"
#include "films/filmrunner.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/store/jobstore.h"
#include "local/localservice.h"
#include "mainwindow/mainwindow.h"
#include "net/httptransport.h"
#include "secrets/layeredsecretstore.h"
#include "settings/settings.h"
#include "shots/account.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace retalk::shots {

/// Everything shared by the screenshots of one run: the appearance, the service on this computer, and the
/// user's files in their home folder.
class Studio
{
public:
    /// Copies the files in `media` (made by tests/shots/media) to the home folder.
    explicit Studio(const QString &media);

    QString video(const char *name) const { return m_videos + u'/' + QLatin1String(name); }
    /// Returns the folder for results.
    QString results() const { return m_videos + QStringLiteral("/Retalk"); }
    /// Returns a video made from the sample by the service on this computer. Made on the first call.
    QString result();

    Theme theme;
    Language language;
    SystemClock clock;
    LocalService local;
    QStringList failures; ///< what couldn't be set up

private:
    QString m_videos;
    QString m_result;
};

/// A window with its own store, settings and keys, and functions to bring it into a state.
class Scene
{
public:
    Scene(Studio *studio, const QString &name, const QString &language);
    ~Scene();

    const QString &name() const { return m_name; }
    Studio &studio() { return *m_studio; }
    Settings &settings() { return *m_settings; }
    JobStore &store() { return *m_store; }
    JobRunner &runner() { return *m_runner; }
    FilmStore &films() { return *m_filmStore; }
    MainWindow &window() { return *m_window; }

    /// Selects EvoLink as the service. Gone: its account can't be reached.
    enum class Network { There, Gone };
    void useEvoLink(bool hasKey = true, Network network = Network::There);

    /// Stores a job unchanged.
    void add(const Job &job);
    /// Shows the window in the upper left corner of the screen; without a size, on the whole screen.
    void open(const QSize &size = {});
    /// Shows the window as on first start: with a frame, at its default position.
    void openFramed();
    /// Adds inputs like a drop does, and waits until everything about them is known.
    void take(const QStringList &inputs);
    /// Waits until `count` people have been found in the video.
    void untilFaces(int count);
    /// Selects the job and waits for its preview.
    void show(const Job &job);

    template <typename T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("%s: no %s", qPrintable(m_name), name);
        return found;
    }
    template <typename T>
    bool has(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name)) != nullptr;
    }
    void trigger(const char *action);
    /// Waits until `isSo` returns true; a timeout is recorded as a failure of this scene.
    void until(const char *what, const std::function<bool()> &isSo);

    /// Don't wait for thumbnails, since one of the jobs has none.
    void expectNoThumbnails() { m_hasThumbnails = false; }
    /// Returns a screenshot once the screen no longer changes.
    QImage picture();

private:
    void makeWindow();
    bool areThumbnailsThere() const;

    Studio *m_studio;
    bool m_hasThumbnails = true;
    QString m_name;
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LayeredSecretStore> m_secrets;
    Account m_account{1095.4};
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<JobStore> m_store;
    std::unique_ptr<JobRunner> m_runner;
    std::unique_ptr<FilmStore> m_filmStore;
    std::unique_ptr<FilmRunner> m_films;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace retalk::shots
