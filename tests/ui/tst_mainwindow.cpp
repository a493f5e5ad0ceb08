#include "api/httptransport.h"
#include "base/clock.h"
#include "common/language.h"
#include "common/theme.h"
#include "joblist/joblistpane.h"
#include "jobs/jobrunner.h"
#include "jobs/jobstore.h"
#include "local/localservice.h"
#include "mainwindow/mainwindow.h"
#include "preview/previewpane.h"
#include "settings/layeredsecretstore.h"
#include "settings/settings.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace retalk;

namespace {

QString sample(const char *name)
{
    return QStringLiteral(RETALK_SAMPLE_DIR) + u'/' + QLatin1String(name);
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme = new Theme(qApp);
        m_language = new Language(qApp);
        m_language->set(QStringLiteral("en"));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_settings->setValue(Setting::ResultDirectory, m_folder->path());
        m_secrets = std::make_unique<LayeredSecretStore>(makeMemoryStore());
        m_transport = std::make_unique<HttpTransport>();
        m_local = std::make_unique<LocalService>(QStringLiteral("/nowhere/retalk-service"));
        m_store = std::move(JobStore::open(m_folder->filePath(QStringLiteral("jobs.db"))).value());
        m_runner = std::make_unique<JobRunner>(JobRunner::Parts{.store = m_store.get(),
                                                                .settings = m_settings.get(),
                                                                .secrets = m_secrets.get(),
                                                                .local = m_local.get(),
                                                                .transport = m_transport.get(),
                                                                .clock = &m_clock});
        makeWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_runner.reset();
        m_store.reset();
    }

    void takesADropAnywhere()
    {
        QMimeData data;
        data.setUrls(
            {QUrl::fromLocalFile(sample("voice.wav")), QUrl::fromLocalFile(sample("presenter.mp4"))});
        drop(data);
        QCOMPARE(edit("videoUrl")->text(), sample("presenter.mp4"));
        QCOMPARE(edit("voiceUrl")->text(), sample("voice.wav"));
        QVERIFY(!find<QWidget>("dropOverlay")->isVisible());
    }

    void namesWhatCannotBeUsed()
    {
        QMimeData data;
        data.setText(m_folder->filePath(QStringLiteral("gone.mp4")));
        drop(data);
        QVERIFY(find<QWidget>("noticeBar")->isVisible());
        QVERIFY(find<QLabel>("noticeSentence")->text().contains(u"gone.mp4"_qs));
        QVERIFY(edit("videoUrl")->text().isEmpty());
    }

    void submitsByKeyboardAndStaysFilled()
    {
        edit("videoUrl")->setText(QString());
        QTest::keyClicks(edit("videoUrl"), u"https://h.com/v.mp4"_qs);
        QTest::keyClicks(edit("voiceUrl"), u"https://h.com/a.wav"_qs);
        QCOMPARE(m_store->count(), 0);
        find<QAction>("submit")->trigger();
        QCOMPARE(m_store->count(), 1);
        QCOMPARE(edit("videoUrl")->text(), u"https://h.com/v.mp4"_qs);
        QCOMPARE(find<QAction>("submit")->shortcuts().size(), 2);
    }

    void asksOnceForSeveralVoices()
    {
        QMimeData data;
        data.setText(
            u"https://h.com/v.mp4\nhttps://h.com/a.wav\nhttps://h.com/b.wav\nhttps://h.com/c.wav"_qs);
        drop(data);
        find<QAction>("submit")->trigger();
        QCOMPARE(m_store->count(), 0);
        auto *box = find<QWidget>("confirmSubmit");
        QVERIFY(box->isVisible());
        box->findChild<QPushButton *>(QStringLiteral("confirmGo"))->click();
        QTRY_COMPARE(m_store->count(), 3);
    }

    void asksBeforeItCostsMoreThanTheLimit()
    {
        m_settings->setServiceAddress(
            {ServiceKind::Custom, QUrl(u"http://127.0.0.1:9"_qs), QUrl(u"http://127.0.0.1:9"_qs)});
        QTest::keyClicks(edit("videoUrl"), u"https://h.com/v.mp4"_qs);
        QTest::keyClicks(edit("voiceUrl"), u"https://h.com/a.wav"_qs);
        find<QAction>("submit")->trigger();
        // The lengths are not known, so the price is not: it must be confirmed.
        QCOMPARE(m_store->count(), 0);
        auto *box = find<QWidget>("confirmSubmit");
        QTest::keyClick(box, Qt::Key_Escape);
        QCOMPARE(m_store->count(), 0);
    }

    void importsATable()
    {
        const QString path = m_folder->filePath(QStringLiteral("jobs.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("video,audio,name\nhttps://h.com/v.mp4,https://h.com/a.wav,One\nnonsense\n");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        drop(data);
        QTRY_VERIFY(m_window->findChild<QPushButton *>(QStringLiteral("importGo"))->isEnabled());
        find<QPushButton>("importGo")->click();
        QTRY_COMPARE(m_store->count(), 1);
        const Job job = m_store->job(m_store->find({}).constFirst()).value();
        QCOMPARE(job.outputPath, m_folder->filePath(QStringLiteral("One.mp4")));
    }

    void addsEveryRowOfALongTable()
    {
        QByteArray table = "video,audio,name\n";
        for (int i = 0; i < 120; ++i)
            table += "https://h.com/v.mp4,https://h.com/a.wav,Take\n";
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(write(u"long.csv"_qs, table))});
        drop(data);
        auto *go = find<QPushButton>("importGo");
        QTRY_VERIFY(go->isEnabled());
        go->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_store->count(), 120, 30'000);
        // All of one name, and each with a file of its own.
        QSet<QString> files;
        for (const QUuid &id : m_store->find({})) {
            const Job job = m_store->job(id).value();
            QCOMPARE(job.name, u"Take"_qs);
            files += job.outputPath;
        }
        QCOMPARE(files.size(), 120);
        QTRY_VERIFY(!find<QWidget>("noticeBar")->isVisible());
    }

    void changesAQueuedJobInItsPlace()
    {
        const Job job = queueOne(u"https://h.com/a.wav"_qs);
        const Job other = queueOne(u"https://h.com/b.wav"_qs);
        jobCommand(job.id, u"Edit…"_qs);
        QCOMPARE(edit("voiceUrl")->text(), u"https://h.com/a.wav"_qs);
        QVERIFY(find<QWidget>("changeNote")->isVisible());
        edit("voiceUrl")->selectAll();
        QTest::keyClicks(edit("voiceUrl"), u"https://h.com/new.wav"_qs);
        find<QAction>("submit")->trigger();
        QCOMPARE(m_store->count(), 2);
        const Job changed = m_store->job(job.id).value();
        QCOMPARE(changed.request.audioUrl, u"https://h.com/new.wav"_qs);
        QVERIFY(changed.name.contains(u"new.wav"_qs));
        QVERIFY2(changed.outputPath.contains(u"new"_qs), qPrintable(changed.outputPath));
        QVERIFY(changed.state == JobState::Queued);
        QVERIFY(!find<QWidget>("changeNote")->isVisible());
        QCOMPARE(m_store->job(other.id)->request, other.request);
        // And the next submit makes a job of its own again.
        find<QAction>("submit")->trigger();
        QCOMPARE(m_store->count(), 3);
    }

    void holdsAQueuedJobWhileItIsChanged()
    {
        const Job job = queueOne(u"https://h.com/a.wav"_qs);
        jobCommand(job.id, u"Edit…"_qs);
        m_runner->start();
        const Job other = queueOne(u"https://h.com/b.wav"_qs);
        QTRY_VERIFY(m_store->state(other.id) != JobState::Queued);
        QVERIFY(m_store->state(job.id) == JobState::Queued);
        find<QWidget>("changeNote")->findChild<QPushButton *>(u"action"_qs)->click();
        QTRY_VERIFY(m_store->state(job.id) != JobState::Queued);
    }

    void saysWhenAJobWasSentWhileItWasChanged()
    {
        Job job = queueOne(u"https://h.com/a.wav"_qs);
        jobCommand(job.id, u"Edit…"_qs);
        // Another process took it.
        job.state = JobState::Pending;
        job.submittedAt = QDateTime::currentDateTimeUtc();
        job.taskId = job.task.id = u"task-1"_qs;
        QVERIFY(m_store->save(job));
        QTRY_VERIFY(!find<QWidget>("changeNote")->isVisible());
        QVERIFY(find<QLabel>("noticeSentence")->text().contains(u"sent meanwhile"_qs));
    }

    void asksBeforeAFailedJobCostsOnceMore()
    {
        Job job = queueOne(u"http://127.0.0.1:9/a.wav"_qs);
        job.service = {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
        job.state = JobState::Failed;
        job.taskId = job.task.id = u"task-1"_qs;
        job.error = Error{.kind = ErrorKind::TaskFailed, .message = u"It took too long."_qs};
        job.task.error = TaskError{u"generation_timeout"_qs, u"too long"_qs, {}};
        QVERIFY(m_store->save(job));
        jobCommand(job.id, u"Retry"_qs);
        // The lengths cannot be found out, so the price is not known.
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QWidget *>(u"confirmSubmit"_qs), 20'000);
        QVERIFY(m_store->state(job.id) == JobState::Failed);
        find<QWidget>("confirmSubmit")->findChild<QPushButton *>(u"confirmGo"_qs)->click();
        QTRY_VERIFY(m_store->state(job.id) != JobState::Failed);
        QCOMPARE(m_store->count(), 1);
    }

    void makesAnotherOfAResult()
    {
        Job job = queueOne(u"https://h.com/a.wav"_qs);
        job.state = JobState::Completed;
        job.outputPath = m_folder->filePath(u"gone.mp4"_qs);
        QVERIFY(m_store->save(job));
        edit("voiceUrl")->clear();
        Q_EMIT find<PreviewPane>("previewPane")->anotherRequested(job.id);
        QCOMPARE(edit("voiceUrl")->text(), u"https://h.com/a.wav"_qs);
        QVERIFY(!find<QWidget>("changeNote")->isVisible());
    }

    void keepsTheVolume()
    {
        find<QSlider>("volume")->setValue(30);
        m_window.reset();
        makeWindow();
        QCOMPARE(find<QSlider>("volume")->value(), 30);
    }

    void givesEveryControlAName()
    {
        find<QAction>("openSettings")->trigger();
        QStringList nameless;
        const auto widgets = m_window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            // Qt's own parts speak through the control they are in.
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(u"qt_"_qs) ||
                widget->window()->windowFlags().testFlag(Qt::Popup) || widget->inherits("QScrollArea") ||
                widget->inherits("QDialogButtonBox"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            // A button that has nothing to offer at the moment is not there.
            if (button && button->isHidden() && button->text().isEmpty() && button->icon().isNull())
                continue;
            if (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
                nameless += widget->objectName() + u' ' + QLatin1String(widget->metaObject()->className());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_qs)));
    }

    void changesSettingsAtOnce()
    {
        find<QAction>("openSettings")->trigger();
        auto *theme = find<QComboBox>("settingTheme");
        theme->setCurrentIndex(theme->findData(u"dark"_qs));
        Q_EMIT theme->activated(theme->currentIndex());
        QVERIFY(m_theme->isDark());
        QVERIFY(tokensFor(m_window.get()).isDark);
        find<QAction>("themeLight")->trigger();
        QVERIFY(!m_theme->isDark());
        QCOMPARE(theme->currentData().toString(), u"light"_qs);
        find<QSpinBox>("settingParallel")->setValue(5);
        QCOMPARE(m_settings->value(Setting::ParallelJobs).toInt(), 5);
    }

    void findsSettingsByTheirWords()
    {
        find<QAction>("openSettings")->trigger();
        edit("settingsSearch")->setText(u"proxy"_qs);
        QVERIFY(find<QComboBox>("settingProxy")->isVisible());
        QVERIFY(!find<QComboBox>("settingTheme")->isVisible());
        edit("settingsSearch")->setText(u"no such words"_qs);
        QVERIFY(!find<QComboBox>("settingProxy")->isVisible());
        edit("settingsSearch")->clear();
        QVERIFY(find<QComboBox>("settingTheme")->isVisible());
    }

    void changesItsLanguageWhileItRuns()
    {
        QVERIFY(Language::available().contains(u"zh_CN"_qs));
        const QString before = find<QPushButton>("submitButton")->text();
        m_language->set(QStringLiteral("zh_CN"));
        QCoreApplication::sendPostedEvents();
        QVERIFY(find<QPushButton>("submitButton")->text() != before);
        QVERIFY(!edit("videoUrl")->placeholderText().contains(u"link"_qs));
        m_language->set(QStringLiteral("en"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(find<QPushButton>("submitButton")->text(), before);
    }

    void comesBackWhereItWas()
    {
        m_window->resize(1000, 700);
        m_window->close();
        makeWindow();
        QCOMPARE(m_window->size(), QSize(1000, 700));
    }

private:
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    /// A job that waits; the runner has not been started.
    Job queueOne(const QString &voice)
    {
        return m_runner->submit({.videoUrl = u"https://h.com/v.mp4"_qs, .audioUrl = voice}, {}).value();
    }

    void jobCommand(const QUuid &id, const QString &text)
    {
        auto *jobs = find<JobListPane>("jobListPane");
        jobs->selectJob(id);
        QMenu menu;
        jobs->fillMenu(&menu);
        for (QAction *action : menu.actions()) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(MainWindow::Parts{.settings = m_settings.get(),
                                                                  .secrets = m_secrets.get(),
                                                                  .local = m_local.get(),
                                                                  .transport = m_transport.get(),
                                                                  .store = m_store.get(),
                                                                  .runner = m_runner.get(),
                                                                  .theme = m_theme,
                                                                  .language = m_language});
        m_window->show();
    }

    void drop(const QMimeData &data)
    {
        const QPoint at(700, 300);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(find<QWidget>("dropOverlay")->isVisible());
        QSignalSpy taken(m_window.get(), &MainWindow::inputsTaken);
        QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &dropped);
        QVERIFY(taken.wait());
    }

    template <typename T>
    T *find(const char *name)
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QLineEdit *edit(const char *name) { return find<QLineEdit>(name); }

    SystemClock m_clock;
    Theme *m_theme = nullptr;
    Language *m_language = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LayeredSecretStore> m_secrets;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<LocalService> m_local;
    std::unique_ptr<JobStore> m_store;
    std::unique_ptr<JobRunner> m_runner;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
