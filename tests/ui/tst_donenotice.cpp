#include "base/clock.h"
#include "base/translation.h"
#include "common/desktopscheme.h"
#include "common/format.h"
#include "films/filmrunner.h"
#include "joblist/jobline.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/store/jobstore.h"
#include "jobs/store/jobtable.h"
#include "mainwindow/donenotice.h"
#include "mainwindow/noticebar.h"
#include "mainwindow/quitcountdown.h"
#include "net/httptransport.h"
#include "secrets/secretstore.h"
#include "settings/settings.h"
#include "support/testtimeout.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <cmath>

using namespace Qt::StringLiterals;

using namespace retalk;

/// The desktop's end of the session bus; records what it receives.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Told
    {
        uint replaced;
        QString title;
        QString body;
        QVariantMap hints;
    };
    QList<Told> told;
    QList<QVariantMap> progress;
    uint lastId = 40;

public Q_SLOTS:
    // The names and their order are defined by the interface.
    uint Notify(const QString &, uint replaced, const QString &, const QString &summary, const QString &body,
                const QStringList &, const QVariantMap &hints, int)
    {
        told.append({replaced, summary, body, hints});
        return replaced == 0 ? ++lastId : replaced;
    }
    void update(const QString &, const QVariantMap &properties) { progress.append(properties); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

/// The desktop portal, which reports whether the desktop is dark.
class SettingsPortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(QVariant(1U))));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

class DoneNoticeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_desktop,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        // D-Bus signals can be connected only by name.
        QVERIFY(bus.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, &m_desktop,
                            SLOT(update(QString, QVariantMap))));
    }

    void init()
    {
        settleTheBus(); // from the previous test
        m_desktop.told.clear();
        m_desktop.progress.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_store = std::move(JobStore::open(m_folder->filePath(u"jobs.db"_s)).value());
        m_secrets = makeMemoryStore();
        m_runner = std::make_unique<JobRunner>(JobRunner::Parts{.store = m_store.get(),
                                                                .settings = m_settings.get(),
                                                                .secrets = m_secrets.get(),
                                                                .local = nullptr,
                                                                .transport = &m_transport,
                                                                .clock = &m_clock});
        m_window = std::make_unique<QWidget>();
        m_window->setWindowTitle(u"Retalk"_s);
        m_notice =
            std::make_unique<DoneNotice>(m_settings.get(), m_store.get(), m_runner.get(), m_window.get());
    }
    void cleanup()
    {
        m_notice.reset();
        m_runner.reset();
        m_store.reset();
    }

    void followsTheDesktopFromDarkToLight()
    {
        SettingsPortal portal;
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        DesktopScheme scheme;
        QSignalSpy answered(&scheme, &DesktopScheme::answered);
        scheme.ask();
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered.at(0).at(0).toBool(), true);
        // GNOME's value for light: no preference.
        Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s,
                                     QDBusVariant(QVariant(0U)));
        QTRY_COMPARE(answered.size(), 2);
        QCOMPARE(answered.at(1).at(0).toBool(), false);
        bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
        bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    }

    void tellsWhoLooksElsewhere()
    {
        settle(JobState::Completed);
        QTRY_COMPARE(m_desktop.told.size(), 1);
        QCOMPARE(m_desktop.told.first().body, u"clip &lt;b&gt;.mp4"_s); // never as markup
        QCOMPARE(m_desktop.told.first().hints.value(u"suppress-sound"_s), QVariant(true));
        QVERIFY(m_desktop.told.first().hints.contains(u"desktop-entry"_s));
    }

    void callsAJobByTheTitleThatItWasGiven()
    {
        Job job = sampleJob(JobState::Completed);
        job.marks.title = u"Opening, take 3"_s;
        QVERIFY(m_store->save(job));
        Q_EMIT m_runner->settled(job.id);
        QTRY_COMPARE(m_desktop.told.size(), 1);
        QCOMPARE(m_desktop.told.first().body, u"Opening, take 3"_s);
    }

    void tellsWhatWentWrong()
    {
        settle(JobState::Failed);
        QTRY_COMPARE(m_desktop.told.size(), 1);
        QVERIFY(m_desktop.told.first().body.contains(u"The connection broke."_s));
    }

    void passesOnNoControlCharacters()
    {
        Job job = sampleJob(JobState::Failed);
        job.name = u"clip\x1b[31m\n\u202e4pm.exe"_s;
        job.error->message = u"It\x07 broke.\nTwice.\x9b"_s;
        QVERIFY(m_store->save(job));
        Q_EMIT m_runner->settled(job.id);
        QTRY_COMPARE(m_desktop.told.size(), 1);
        const QString body = m_desktop.told.first().body;
        for (const QChar sign : body)
            QVERIFY2(sign == u'\n' || sign.isPrint(), qPrintable(QString::number(sign.unicode(), 16)));
        QVERIFY(!body.contains(QChar(0x202e)));
        QVERIFY2(body.startsWith(u"clip"_s) && body.contains(u"broke.\nTwice."_s), qPrintable(body));
    }

    void keepsQuietWhenItIsAskedTo()
    {
        m_settings->setValue(Setting::NotifyWhenDone, false);
        settle(JobState::Completed);
        m_settings->setValue(Setting::NotifyWhenDone, true);
        settle(JobState::Completed); // takes effect at once
        QTRY_COMPARE(m_desktop.told.size(), 1);
    }

    void asksForASoundIfItIsWanted()
    {
        m_settings->setValue(Setting::SoundWhenDone, true);
        settle(JobState::Completed);
        QTRY_COMPARE(m_desktop.told.size(), 1);
        QVERIFY(m_desktop.told.first().hints.contains(u"sound-name"_s));
    }

    void saysOneThingAboutABatch()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_store->save(sampleJob(JobState::Queued)));
        Job resting = sampleJob(JobState::Queued);
        resting.film = QUuid::createUuid(); // not started by the user
        QVERIFY(m_store->save(resting));
        for (int i = 0; i < 6; ++i)
            settle(JobState::Completed);
        settle(JobState::Failed);
        QTRY_VERIFY(!m_desktop.told.isEmpty() &&
                    m_desktop.told.last().title == u"6 of 10 videos are ready"_s);
        QVERIFY2(m_desktop.told.size() <= 2, qPrintable(QString::number(m_desktop.told.size())));
        QCOMPARE(m_desktop.told.last().replaced, m_desktop.lastId); // replaces the first notification
        QVERIFY(m_desktop.told.last().body.contains(u"The connection broke."_s));
        // Videos the user has already seen aren't counted again.
        QEvent activate(QEvent::WindowActivate);
        QCoreApplication::sendEvent(m_window.get(), &activate);
        m_desktop.told.clear();
        settle(JobState::Completed);
        QTRY_COMPARE(m_desktop.told.size(), 1);
        QCOMPARE(m_desktop.told.last().replaced, 0U);
        QCOMPARE(m_desktop.told.last().title, u"1 of 4 videos are ready"_s);
    }

    void comesToTheFrontOnAClick()
    {
        settle(JobState::Completed);
        QTRY_COMPARE(m_desktop.told.size(), 1);
        QVERIFY(!m_window->isVisible());
        // Another program's notification is clicked, then ours. They arrive in this order.
        QSignalSpy heard(&m_desktop, &Desktop::ActionInvoked);
        Q_EMIT m_desktop.ActionInvoked(m_desktop.lastId + 7, u"default"_s);
        const uint ours = m_desktop.lastId;
        settleTheBus();
        QVERIFY(!m_window->isVisible());
        QTRY_VERIFY([&] {
            Q_EMIT m_desktop.ActionInvoked(ours, u"default"_s);
            QTest::qWait(5);
            return m_window->isVisible();
        }());
    }

    void saysWhenTheQueueIsDone_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<int>("quits");
        QTest::newRow("nothing") << u"nothing"_s << 0;
        QTest::newRow("quit") << u"quit"_s << 1;
        QTest::newRow("notify") << u"notify"_s << 0;
    }
    void saysWhenTheQueueIsDone()
    {
        QFETCH(QString, wish);
        QFETCH(int, quits);
        QVERIFY(m_settings->setValue(Setting::WhenAllDone, wish));
        m_settings->setValue(Setting::NotifyWhenDone, false);
        QSignalSpy quit(m_notice.get(), &DoneNotice::quitRequested);
        Job last = sampleJob(JobState::Processing);
        last.taskId = last.task.id = u"task-1"_s;
        QVERIFY(m_store->save(last));
        settle(JobState::Completed);
        QTRY_VERIFY(m_window->windowTitle().contains(u'%')); // the other job is still running
        QTRY_VERIFY(!m_desktop.progress.isEmpty());
        QCOMPARE(quit.size(), 0);
        last.state = JobState::Completed;
        QVERIFY(m_store->save(last));
        Q_EMIT m_runner->settled(last.id);
        QTRY_COMPARE(m_window->windowTitle(), u"Retalk"_s);
        // The taskbar is updated a little later, and then told that nothing is left.
        QTRY_VERIFY(!m_desktop.progress.isEmpty() &&
                    m_desktop.progress.last().value(u"progress-visible"_s) == QVariant(false));
        QCOMPARE(quit.size(), quits);
        QTRY_COMPARE(m_desktop.told.size(), wish == u"notify" ? 1 : 0);
    }

    void staysOpenForAJobThatNeedsTheUser_data()
    {
        QTest::addColumn<JobState>("state");
        QTest::addColumn<bool>("isRemoved");
        QTest::addColumn<int>("quits");
        QTest::newRow("failed") << JobState::Failed << false << 0;
        QTest::newRow("expired") << JobState::Expired << false << 0;
        QTest::newRow("unconfirmed") << JobState::Unconfirmed << false << 0;
        QTest::newRow("failed and removed") << JobState::Failed << true << 1;
    }
    void staysOpenForAJobThatNeedsTheUser()
    {
        QFETCH(JobState, state);
        QFETCH(bool, isRemoved);
        QFETCH(int, quits);
        QVERIFY(m_settings->setValue(Setting::WhenAllDone, u"quit"_s));
        m_settings->setValue(Setting::NotifyWhenDone, false);
        QSignalSpy quit(m_notice.get(), &DoneNotice::quitRequested);
        Job last = sampleJob(JobState::Processing);
        last.taskId = last.task.id = u"task-1"_s;
        QVERIFY(m_store->save(last));
        Job bad = sampleJob(state);
        QVERIFY(m_store->save(bad));
        Q_EMIT m_runner->settled(bad.id);
        QTRY_VERIFY(m_window->windowTitle().contains(u'%'));
        QTRY_VERIFY(!m_desktop.progress.isEmpty());
        if (isRemoved)
            QVERIFY(m_store->remove(bad.id));
        last.state = JobState::Completed;
        QVERIFY(m_store->save(last));
        Q_EMIT m_runner->settled(last.id);
        QTRY_VERIFY(!m_desktop.progress.isEmpty() &&
                    m_desktop.progress.last().value(u"progress-visible"_s) == QVariant(false));
        QCOMPARE(quit.size(), quits);
        QTRY_COMPARE(m_desktop.told.size(), 1 - quits);
    }

    void countsDownBeforeItQuits()
    {
        NoticeBar bar(m_window.get());
        QuitCountdown countdown(&bar);
        QSignalSpy expired(&countdown, &QuitCountdown::expired);
        countdown.start(std::chrono::milliseconds(1));
        QCOMPARE(bar.sentence(), u"Retalk quits in 15 s."_s);
        QTRY_COMPARE(expired.size(), 1);
        QVERIFY(!countdown.isRunning());
        QVERIFY(bar.sentence().isEmpty());
    }

    void staysOpenForAUserWhoIsThere()
    {
        NoticeBar bar(m_window.get());
        QuitCountdown countdown(&bar);
        QSignalSpy expired(&countdown, &QuitCountdown::expired);
        const std::function<void()> ways[] = {
            [&] { QTest::keyClick(m_window.get(), Qt::Key_A); },
            [&] { QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier); },
            [&] { QTest::mouseClick(m_window.get(), Qt::LeftButton); },
            [&] { bar.findChild<QPushButton *>(u"noticeAction"_s)->click(); },
        };
        for (const auto &way : ways) {
            countdown.start();
            QVERIFY(countdown.isRunning());
            way();
            QVERIFY(!countdown.isRunning());
            QVERIFY(bar.sentence().isEmpty());
        }
        // Nor does it begin while a dialog is open, or end behind one that has been opened since.
        bool isBusy = true;
        QuitCountdown behind(&bar, [&isBusy] { return isBusy; });
        QSignalSpy gone(&behind, &QuitCountdown::expired);
        behind.start();
        QVERIFY(!behind.isRunning() && bar.sentence().isEmpty());
        isBusy = false;
        behind.start(std::chrono::milliseconds(1));
        QVERIFY(behind.isRunning());
        isBusy = true;
        QTRY_VERIFY(!behind.isRunning());
        QCOMPARE(gone.size(), 0);
        // Another notice stops it and isn't overwritten.
        countdown.start(std::chrono::milliseconds(1));
        bar.say(NoticeBar::Kind::Warning, u"The balance is low."_s);
        QTRY_VERIFY(!countdown.isRunning());
        QCOMPARE(bar.sentence(), u"The balance is low."_s);
        QCOMPARE(expired.size(), 0);
    }

    void saysInTheTitleWhatTheRowSays()
    {
        Job job = sampleJob(JobState::Processing);
        job.taskId = job.task.id = u"task-1"_s;
        for (const int progress : {10, 40, 70}) {
            job.task.progress = progress;
            QVERIFY(m_store->save(job));
            // In the same event loop turn as the list is redrawn.
            QTest::qWait(0);
            QCOMPARE(m_window->windowTitle(), u"%1 – Retalk"_s.arg(Format::percent(overallProgress(job, 0))));
        }
    }

    void saysTheTitleInTheNewLanguage()
    {
        for (int i = 0; i < 2; ++i) {
            Job job = sampleJob(JobState::Processing);
            job.taskId = job.task.id = u"task-%1"_s.arg(i);
            QVERIFY(m_store->save(job));
        }
        QTRY_VERIFY(m_window->windowTitle().contains(u"2 jobs"_s));
        Translation language;
        language.install(u"de"_s);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_window.get(), &change);
        QTRY_VERIFY2(m_window->windowTitle().contains(u"2 Aufträge"_s), qPrintable(m_window->windowTitle()));
        language.install(u"en"_s);
    }

    void readsNoFilmThatHasNotChanged()
    {
        auto films = FilmStore::open(*m_store);
        QVERIFY(films);
        // A film that can't be read causes a warning each time all films are read.
        const auto table = JobTable::open(m_store->path());
        QVERIFY(table);
        QVERIFY(
            JobTable::putFilm((*table)->database(),
                              {.id = QUuid::createUuid(), .json = "{}", .createdMs = 1, .isOver = false}));
        FilmRunner runner({films->get(), m_store.get(), m_runner.get(), &m_clock});
        m_notice->setFilms(&runner);
        Job job = sampleJob(JobState::Processing);
        job.taskId = job.task.id = u"task-1"_s;
        QVERIFY(m_store->save(job));
        QTRY_VERIFY(m_window->windowTitle().contains(u'%'));

        static int reads = 0;
        reads = 0;
        const auto before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) {
                reads += message.contains(u"a stored film can't be read"_s) ? 1 : 0;
            });
        for (const int progress : {20, 60, 90}) {
            m_desktop.progress.clear();
            job.task.progress = progress;
            QVERIFY(m_store->save(job));
            QTRY_VERIFY(!m_desktop.progress.isEmpty());
        }
        QVERIFY(!runner.film(QUuid::createUuid()));
        qInstallMessageHandler(before);
        QCOMPARE(reads, 0);
        m_notice.reset(); // must go before the film runner
    }

    void showsTheProgressOnTheTaskbar()
    {
        Job job = sampleJob(JobState::Processing);
        job.taskId = job.task.id = u"task-1"_s;
        job.task.progress = 50;
        QVERIFY(m_store->save(job));
        QTRY_VERIFY(!m_desktop.progress.isEmpty());
        QCOMPARE(m_desktop.progress.last().value(u"progress-visible"_s), QVariant(true));
        const double shown = m_desktop.progress.last().value(u"progress"_s).toDouble();
        QCOMPARE(shown, std::floor(100 * overallProgress(job, 0)) / 100);
        // The same as in the job's row.
        const double said = describe(job, {}).progress.value_or(0);
        QCOMPARE(m_window->windowTitle(), u"%1 – Retalk"_s.arg(Format::percent(said)));
        job.state = JobState::Completed;
        QVERIFY(m_store->save(job));
        QTRY_COMPARE(m_desktop.progress.last().value(u"progress-visible"_s), QVariant(false));
    }

private:
    Job sampleJob(JobState state)
    {
        Job job;
        job.id = QUuid::createUuid();
        job.name = u"clip <b>.mp4"_s;
        job.state = state;
        job.createdAt = job.updatedAt = QDateTime::currentDateTimeUtc();
        if (state == JobState::Failed)
            job.error = Error{.kind = ErrorKind::Network, .message = u"The connection broke."_s};
        return job;
    }
    /// Waits until everything sent over the session bus has arrived.
    void settleTheBus()
    {
        const QDBusMessage ping = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                                                 u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
        QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(ping));
        QSignalSpy answered(&watcher, &QDBusPendingCallWatcher::finished);
        QVERIFY(answered.wait(kTestTimeoutMs));
    }
    void settle(JobState state)
    {
        const Job job = sampleJob(state);
        QVERIFY(m_store->save(job));
        Q_EMIT m_runner->settled(job.id);
    }

    Desktop m_desktop;
    SystemClock m_clock;
    HttpTransport m_transport;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JobStore> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<JobRunner> m_runner;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<DoneNotice> m_notice;
};

QTEST_MAIN(DoneNoticeTest)
#include "tst_donenotice.moc"
