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

/// What all pictures of one run share: the look, the service on this computer, and the person's files in
/// their home.
class Studio
{
public:
    /// Copies the clips of `media` (made by tests/shots/media) into the home directory.
    explicit Studio(const QString &media);

    QString video(const char *name) const { return m_videos + u'/' + QLatin1String(name); }
    /// Where results go.
    QString results() const { return m_videos + QStringLiteral("/Retalk"); }
    /// A finished video that the service on this computer has made of the sample; made when first asked for.
    QString result();

    Theme theme;
    Language language;
    SystemClock clock;
    LocalService local;
    QStringList failures; ///< what could not be brought about

private:
    QString m_videos;
    QString m_result;
};

/// One window with a store, settings and keys of its own, and what is needed to bring it into a state.
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

    /// The chosen service is EvoLink from now on.
    enum class Network { There, Gone };
    void useEvoLink(bool hasKey = true, Network network = Network::There);

    /// Stores a job as it stands.
    void add(const Job &job);
    /// Shows the window in the screen's upper left corner; without a size over the whole screen.
    void open(const QSize &size = {});
    /// Shows it as a first start does: framed, and where it goes by itself.
    void openFramed();
    /// As a drop does, and waits until everything about the inputs is known.
    void take(const QStringList &inputs);
    /// Waits until so many people have been found in the video.
    void untilFaces(int count);
    /// Selects the job and waits for its picture.
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
    /// Waits until `isSo`; what never comes is noted as a failure of this scene.
    void until(const char *what, const std::function<bool()> &isSo);

    /// One of the jobs has no picture that could be waited for.
    void expectNoThumbnails() { m_hasThumbnails = false; }
    /// The screen, once it no longer changes.
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
