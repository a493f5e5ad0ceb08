#include "api/httptransport.h"
#include "base/clock.h"
#include "jobs/jobrunner.h"
#include "jobs/jobstore.h"
#include "mainwindow/donenotice.h"
#include "settings/secretstore.h"
#include "settings/settings.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace retalk;

/// What the desktop is told, as its side of the session bus hears it.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Told
    {
        QString title;
        QString body;
        QVariantMap hints;
    };
    QList<Told> told;
    QList<QVariantMap> progress;

public Q_SLOTS:
    // The names and the order are the interface's own.
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &, const QVariantMap &hints, int)
    {
        told.append({summary, body, hints});
        return 1;
    }
    void update(const QString &, const QVariantMap &properties) { progress.append(properties); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

class DoneNoticeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_qs));
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_qs, &m_desktop,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        // D-Bus signals can only be connected by name.
        QVERIFY(bus.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_qs, u"Update"_qs, &m_desktop,
                            SLOT(update(QString, QVariantMap))));
    }

    void init()
    {
        m_desktop.told.clear();
        m_desktop.progress.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_qs));
        m_store = std::move(JobStore::open(m_folder->filePath(u"jobs.db"_qs)).value());
        m_secrets = makeMemoryStore();
        m_runner = std::make_unique<JobRunner>(JobRunner::Parts{.store = m_store.get(),
                                                                .settings = m_settings.get(),
                                                                .secrets = m_secrets.get(),
                                                                .local = nullptr,
                                                                .transport = &m_transport,
                                                                .clock = &m_clock});
        m_window = std::make_unique<QWidget>();
        m_notice =
            std::make_unique<DoneNotice>(m_settings.get(), m_store.get(), m_runner.get(), m_window.get());
    }
    void cleanup()
    {
        m_notice.reset();
        m_runner.reset();
        m_store.reset();
    }

    void tellsWhoLooksElsewhere()
    {
        settle(JobState::Completed);
        QTRY_COMPARE(m_desktop.told.size(), 1);
        QCOMPARE(m_desktop.told.first().body, u"clip &lt;b&gt;.mp4"_qs); // never as markup
        QCOMPARE(m_desktop.told.first().hints.value(u"suppress-sound"_qs), QVariant(true));
        QVERIFY(m_desktop.told.first().hints.contains(u"desktop-entry"_qs));
    }

    void tellsWhatWentWrong()
    {
        settle(JobState::Failed);
        QTRY_COMPARE(m_desktop.told.size(), 1);
        QVERIFY(m_desktop.told.first().body.contains(u"The connection broke."_qs));
    }

    void passesOnNoControlCharacters()
    {
        Job job = sampleJob(JobState::Failed);
        job.name = u"clip\x1b[31m\n\u202e4pm.exe"_qs;
        job.error->message = u"It\x07 broke.\nTwice.\x9b"_qs;
        QVERIFY(m_store->save(job));
        Q_EMIT m_runner->settled(job.id);
        QTRY_COMPARE(m_desktop.told.size(), 1);
        const QString body = m_desktop.told.first().body;
        for (const QChar sign : body)
            QVERIFY2(sign == u'\n' || sign.isPrint(), qPrintable(QString::number(sign.unicode(), 16)));
        QVERIFY(!body.contains(QChar(0x202e)));
        QVERIFY2(body.startsWith(u"clip"_qs) && body.contains(u"broke.\nTwice."_qs), qPrintable(body));
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
        QVERIFY(m_desktop.told.first().hints.contains(u"sound-name"_qs));
    }

    void comesToTheFrontOnAClick()
    {
        QVERIFY(!m_window->isVisible());
        Q_EMIT m_desktop.ActionInvoked(1, u"default"_qs);
        QTRY_VERIFY(m_window->isVisible());
    }

    void showsTheProgressOnTheTaskbar()
    {
        Job job = sampleJob(JobState::Processing);
        job.taskId = job.task.id = u"task-1"_qs;
        job.task.progress = 50;
        QVERIFY(m_store->save(job));
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop.progress.isEmpty(), 10'000);
        QCOMPARE(m_desktop.progress.last().value(u"progress-visible"_qs), QVariant(true));
        const double shown = m_desktop.progress.last().value(u"progress"_qs).toDouble();
        QVERIFY2(shown > 0.3 && shown < 0.7, qPrintable(QString::number(shown)));
        job.state = JobState::Completed;
        QVERIFY(m_store->save(job));
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.progress.last().value(u"progress-visible"_qs), QVariant(false),
                                  10'000);
    }

private:
    Job sampleJob(JobState state)
    {
        Job job;
        job.id = QUuid::createUuid();
        job.name = u"clip <b>.mp4"_qs;
        job.state = state;
        job.createdAt = job.updatedAt = QDateTime::currentDateTimeUtc();
        if (state == JobState::Failed)
            job.error = Error{.kind = ErrorKind::Network, .message = u"The connection broke."_qs};
        return job;
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
