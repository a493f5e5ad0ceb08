#include "api/httptransport.h"
#include "base/clock.h"
#include "common/language.h"
#include "common/theme.h"
#include "jobs/jobrunner.h"
#include "jobs/jobstore.h"
#include "local/localservice.h"
#include "mainwindow/mainwindow.h"
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
