#include "shots/scene.h"

#include "common/elidedlabel.h"
#include "inputs/inputinspector.h"
#include "joblist/joblistmodel.h"
#include "joblist/joblistpane.h"
#include "net/proxychoice.h"
#include "preview/frameview.h"
#include "support/testtimeout.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCursor>
#include <QDir>
#include <QListView>
#include <QPixmap>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

namespace retalk::shots {

namespace {

constexpr std::chrono::milliseconds kTestTimeoutMs = std::chrono::minutes(2);
/// Two identical screenshots this far apart mean that nothing moves any more.
constexpr std::chrono::milliseconds kCalm{120};

} // namespace

Studio::Studio(const QString &media) : theme(qApp), m_videos(QDir::homePath() + QStringLiteral("/Videos"))
{
    QDir().mkpath(results());
    for (const QString &name : QDir(media).entryList(QDir::Files))
        QFile::copy(media + u'/' + name, m_videos + u'/' + name);
}

QString Studio::result()
{
    if (!m_result.isEmpty())
        return m_result;
    Scene scene(this, QStringLiteral("result"), language.current());
    m_result = results() + QStringLiteral("/speaker_voice_en.mp4");
    const GenerationRequest request{.videoUrl = video("speaker.mp4"), .audioUrl = video("voice_en.wav")};
    const Expected<Job> job = scene.runner().submit(request, {}, m_result);
    if (!job)
        qFatal("%s", qPrintable(job.error().message));
    scene.runner().start();
    scene.until("a finished video", [&] { return isFinished(scene.store().state(job->id)); });
    return m_result;
}

Scene::Scene(Studio *studio, const QString &name, const QString &language)
    : m_studio(studio)
    , m_name(name)
    , m_settings(std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini"))))
    , m_secrets(std::make_unique<LayeredSecretStore>(makeMemoryStore()))
    , m_transport(std::make_unique<HttpTransport>())
{
    auto store = JobStore::open(m_folder.filePath(QStringLiteral("jobs.db")));
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    m_store = std::move(*store);
    m_runner = std::make_unique<JobRunner>(JobRunner::Parts{.store = m_store.get(),
                                                            .settings = m_settings.get(),
                                                            .secrets = m_secrets.get(),
                                                            .local = &studio->local,
                                                            .transport = m_transport.get(),
                                                            .clock = &studio->clock});
    auto films = FilmStore::open(*m_store);
    if (!films)
        qFatal("%s", qPrintable(films.error().message));
    m_filmStore = std::move(*films);
    m_films = std::make_unique<FilmRunner>(FilmRunner::Parts{.films = m_filmStore.get(),
                                                             .jobs = m_store.get(),
                                                             .runner = m_runner.get(),
                                                             .clock = &studio->clock});
    m_settings->setValue(Setting::Language, language);
    m_settings->setValue(Setting::ResultDirectory, studio->results());
    m_settings->setValue(Setting::SampleOffered, true);
    m_settings->setValue(Setting::PaidTermsAccepted, true);
    useProxy(m_account.proxy());
    studio->language.set(language);
}

Scene::~Scene()
{
    m_window.reset();
}

void Scene::useEvoLink(bool hasKey, Network network)
{
    if (network == Network::Gone)
        m_account.goAway();
    const ServiceAddress service{ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
    if (hasKey)
        m_secrets->writeForThisRun(service.apiBase.host(), QStringLiteral("sk-of-nobody"));
    m_settings->setServiceAddress(service);
}

void Scene::add(const Job &job)
{
    if (const Expected<void> saved = m_store->save(job); !saved)
        qFatal("%s", qPrintable(saved.error().message));
}

void Scene::makeWindow()
{
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{.settings = m_settings.get(),
                                                              .secrets = m_secrets.get(),
                                                              .local = &m_studio->local,
                                                              .transport = m_transport.get(),
                                                              .store = m_store.get(),
                                                              .runner = m_runner.get(),
                                                              .theme = &m_studio->theme,
                                                              .language = &m_studio->language,
                                                              .films = m_films.get()});
}

void Scene::openFramed()
{
    makeWindow();
    m_window->show();
    until("the window in front", [this] { return m_window->isActiveWindow(); });
}

void Scene::open(const QSize &size)
{
    makeWindow();
    // The window manager's frame doesn't belong in the screenshot.
    m_window->setWindowFlag(Qt::FramelessWindowHint);
    m_window->setGeometry(QRect(QPoint(0, 0), size.isValid() ? size : m_window->screen()->size()));
    m_window->show();
    until("the window in front", [this] { return m_window->isActiveWindow(); });
    // Out of the way, so that nothing is hovered.
    QCursor::setPos(m_window->screen()->geometry().bottomRight());
}

void Scene::take(const QStringList &inputs)
{
    QSignalSpy taken(m_window.get(), &MainWindow::inputsTaken);
    m_window->takeInputs(inputs);
    until("the inputs in their fields", [&taken] { return !taken.isEmpty(); });
    const QList<InputInspector *> inspectors = m_window->findChildren<InputInspector *>();
    until("everything about the inputs", [&inspectors] {
        return std::all_of(inspectors.cbegin(), inspectors.cend(), [](const InputInspector *inspector) {
            return inspector->state() != InputInspector::State::Checking;
        });
    });
}

void Scene::untilFaces(int count)
{
    const QByteArray last = "face" + QByteArray::number(count);
    until("the people in the video", [this, &last] { return has<QAbstractButton>(last.constData()); });
}

void Scene::show(const Job &job)
{
    find<JobListPane>("jobListPane")->selectJob(job.id);
    if (job.state != JobState::Completed) {
        auto *view = find<FrameView>("frameView");
        until("the poster on the stage", [view] {
            return view->grab().toImage().pixelColor(view->width() / 2, 4) != tokensFor(view).stage;
        });
        return;
    }
    until("the result on the stage", [this] { return !find<FrameView>("frameView")->picture().isNull(); });
    until("the verdict about lips and voice", [this] {
        const auto *verdict = find<ElidedLabel>("syncVerdict");
        return verdict->isVisible() && !verdict->fullText().endsWith(u'…');
    });
}

void Scene::trigger(const char *action)
{
    find<QAction>(action)->trigger();
}

void Scene::until(const char *what, const std::function<bool()> &isSo)
{
    if (!QTest::qWaitFor(isSo, static_cast<int>(kTestTimeoutMs.count())))
        m_studio->failures += QStringLiteral("%1: waited in vain for %2").arg(m_name, QLatin1String(what));
}

bool Scene::areThumbnailsThere() const
{
    const auto *list = find<QListView>("jobList");
    const QRect seen = list->viewport()->rect();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (list->visualRect(index).top() > seen.bottom())
            break;
        if (list->visualRect(index).intersects(seen) &&
            index.data(JobListModel::ThumbnailRole).value<QPixmap>().isNull())
            return false;
    }
    return true;
}

QImage Scene::picture()
{
    if (m_hasThumbnails && m_window->isVisible())
        until("the thumbnails", [this] { return areThumbnailsThere(); });
    until("the pictures in the making",
          [] { return QThreadPool::globalInstance()->activeThreadCount() == 0; });
    const auto grab = [] {
        return QGuiApplication::primaryScreen()->grabWindow(0).toImage();
    };
    QImage last;
    until("a picture that stands still", [&] {
        const QImage next = grab();
        const bool isSame = next == last;
        last = next;
        if (!isSame)
            QTest::qWait(static_cast<int>(kCalm.count()));
        return isSame;
    });
    return last;
}

} // namespace retalk::shots
