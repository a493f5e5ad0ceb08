#include "local/localservice.h"
#include "support/testtimeout.h"

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace retalk;
using namespace std::chrono_literals;

namespace {

using namespace Qt::StringLiterals;

const QString kStandIn = QStringLiteral(RETALK_STANDIN);
const LocalService::Limits kShort{.start = 5s, .stop = 300ms, .failures = 3, .failureWindow = 60s};

bool isRunning(qint64 pid)
{
    QFile status(u"/proc/%1/stat"_s.arg(pid));
    // A zombie isn't running.
    return status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
}

} // namespace

class LocalServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void startsOnceForAllWhoWait()
    {
        LocalService service(kStandIn, data(u"good"_s), kShort);
        QVERIFY(service.isInstalled());
        QSignalSpy states(&service, &LocalService::stateChanged);
        QObject context;
        QList<QUrl> bases;
        for (int i = 0; i < 3; ++i) {
            service.whenReady(&context, [&bases](const Expected<ServiceEndpoint> &endpoint) {
                QVERIFY(endpoint);
                QVERIFY(endpoint->bearer.size() >= 32);
                QCOMPARE(endpoint->kind, ServiceKind::Local);
                QCOMPARE(endpoint->filesBase, endpoint->apiBase);
                bases.append(endpoint->apiBase);
            });
        }
        QCOMPARE(service.state(), LocalService::State::Starting);
        QTRY_COMPARE(bases.size(), 3);
        QCOMPARE(bases.at(0), bases.at(2));
        QCOMPARE(bases.at(0).host(), u"127.0.0.1"_s);
        QCOMPARE(states.size(), 2);
        QCOMPARE(service.state(), LocalService::State::Ready);
    }

    void neitherTokenNorKeyShow()
    {
        qputenv("EVOLINK_API_KEY", "sk-secret");
        qputenv("RETALK_API_KEY", "other-secret");
        LocalService service(kStandIn, data(u"good"_s), kShort);
        const auto endpoint = waitFor(service);
        qunsetenv("EVOLINK_API_KEY");
        qunsetenv("RETALK_API_KEY");
        QVERIFY(endpoint);
        const QByteArray commandLine = procFile("cmdline");
        QVERIFY(commandLine.contains("--parent-pipe"));
        QVERIFY(!commandLine.contains(endpoint->bearer.toLatin1()));
        const QByteArray environment = procFile("environ");
        QVERIFY(environment.contains("RETALK_SERVICE_TOKEN="));
        QVERIFY(!environment.contains("sk-secret") && !environment.contains("other-secret"));
    }

    void sayWhatIsWrong_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("code");
        QTest::newRow("dies at once") << u"dies"_s << u"ended"_s;
        QTest::newRow("garbage line") << u"garbage"_s << QString();
        QTest::newRow("endless line") << u"endless"_s << QString();
        QTest::newRow("says nothing") << u"silent"_s << u"timeout"_s;
        QTest::newRow("accepts and never answers") << u"mute"_s << u"timeout"_s;
        QTest::newRow("no server at that port") << u"unreachable"_s << u"no_answer"_s;
        QTest::newRow("refuses the token") << u"refuses"_s << u"no_answer"_s;
        QTest::newRow("not a service") << u"html"_s << u"no_answer"_s;
    }
    void sayWhatIsWrong()
    {
        QFETCH(QString, mode);
        QFETCH(QString, code);
        LocalService service(kStandIn, data(mode), {.start = 1500ms, .stop = 200ms});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"local service|service on this computer"_s));
        const auto endpoint = waitFor(service);
        QVERIFY(!endpoint);
        QVERIFY(endpoint.error().kind == ErrorKind::LocalService);
        QCOMPARE(endpoint.error().apiCode, code);
        QVERIFY(!endpoint.error().message.isEmpty());
        QCOMPARE(service.state(), LocalService::State::Failed);
        QCOMPARE(service.lastError(), endpoint.error());
        // The failed start leaves no process behind.
        QTRY_VERIFY(!isRunning(pid()));
    }

    /// A start may take any time on a busy computer, but one that never ends is given up.
    void aStartThatIsAtWorkGetsMoreTime()
    {
        LocalService slow(kStandIn, data(u"slow"_s), {.start = 500ms, .stop = 200ms});
        const auto endpoint = waitFor(slow);
        QVERIFY2(endpoint, endpoint ? "" : qPrintable(endpoint.error().message));
        LocalService endless(kStandIn, data(u"endless work"_s),
                             {.start = 300ms, .longestStart = 1s, .stop = 200ms});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"didn't start in time"_s));
        const auto none = waitFor(endless);
        QVERIFY(!none);
        QCOMPARE(none.error().apiCode, u"timeout"_s);
    }

    void lastWordsAreKeptForTheLog()
    {
        LocalService service(kStandIn, data(u"dies"_s), kShort);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot open the database"_s));
        const auto endpoint = waitFor(service);
        QVERIFY(!endpoint);
        QVERIFY(endpoint.error().detail.contains(u"cannot open the database"));
        QVERIFY(endpoint.error().detail.contains(u'3'));
    }

    void aMissingProgramIsSaid_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("absent") << u"/nowhere/retalk-service"_s;
        QTest::newRow("a folder") << u"/tmp"_s;
        QTest::newRow("not executable") << u"/etc/passwd"_s;
    }
    void aMissingProgramIsSaid()
    {
        QFETCH(QString, program);
        LocalService service(program, data(u"good"_s), kShort);
        QVERIFY(!service.isInstalled());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"isn't installed"_s));
        const auto endpoint = waitFor(service);
        QVERIFY(!endpoint);
        QCOMPARE(endpoint.error().apiCode, u"not_installed"_s);
    }

    void isStartedAgainAfterItDied()
    {
        LocalService service(kStandIn, data(u"good"_s), kShort);
        const auto first = waitFor(service);
        QVERIFY(first);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"stopped unexpectedly"_s));
        ::kill(static_cast<pid_t>(pid()), SIGKILL);
        QTRY_COMPARE(service.state(), LocalService::State::Failed);
        QVERIFY(service.lastError().detail.contains(u"crashed"));
        const auto second = waitFor(service);
        QVERIFY(second);
        QVERIFY(second->bearer != first->bearer);
    }

    void isNotStartedOverAndOver()
    {
        LocalService service(kStandIn, data(u"dies"_s),
                             {.start = 5s, .stop = 200ms, .failures = 2, .failureWindow = 800ms});
        for (int i = 0; i < 2; ++i) {
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"couldn't be started"_s));
            QVERIFY(!waitFor(service).error().retryAfter);
        }
        QVERIFY(QFile::remove(data(u"dies/pid"_s)));
        const auto refused = waitFor(service);
        QVERIFY(!refused);
        QVERIFY(refused.error().retryAfter);
        QVERIFY(refused.error().retryAfter <= 800ms);
        QVERIFY(!QFile::exists(data(u"dies/pid"_s)));
        // It tries again after the pause.
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"couldn't be started"_s));
        std::optional<Error> again;
        const auto isTriedAgain = [&] {
            again = waitFor(service).error();
            return !again->retryAfter;
        };
        QVERIFY(QTest::qWaitFor(isTriedAgain, kTestTimeoutMs));
    }

    void stopsInGoodOrderWithoutBlocking()
    {
        LocalService service(kStandIn, data(u"good"_s), kShort);
        QVERIFY(waitFor(service));
        const qint64 running = pid();
        service.stop();
        QCOMPARE(service.state(), LocalService::State::Stopped);
        QTRY_VERIFY(!isRunning(running));
        QVERIFY(waitFor(service)); // and can be restarted
    }

    void whoeverWaitsIsToldThatItWasStopped()
    {
        LocalService service(kStandIn, data(u"silent"_s), kShort);
        QObject context;
        std::optional<Error> error;
        service.whenReady(&context,
                          [&error](const Expected<ServiceEndpoint> &endpoint) { error = endpoint.error(); });
        service.stop();
        QTRY_VERIFY(error);
        QVERIFY(error->kind == ErrorKind::Cancelled);
    }

    void aStubbornServiceIsKilled()
    {
        LocalService service(kStandIn, data(u"stubborn"_s), kShort);
        QVERIFY(waitFor(service));
        const qint64 running = pid();
        service.stop();
        QVERIFY(isRunning(running)); // stop() doesn't block
        QTRY_VERIFY(QFile::exists(data(u"stubborn/pipe-closed"_s)));
        QTRY_VERIFY(!isRunning(running));
    }

    void deletingItStopsTheService()
    {
        auto service = std::make_unique<LocalService>(kStandIn, data(u"good"_s), kShort);
        QVERIFY(waitFor(*service));
        const qint64 running = pid();
        service.reset();
        QTRY_VERIFY(!isRunning(running));
    }

    void deletingItWhileItStartsIsHarmless()
    {
        for (const QString &mode : {u"silent"_s, u"mute"_s, u"good"_s}) {
            auto service = std::make_unique<LocalService>(kStandIn, data(mode), kShort);
            QObject context;
            service->whenReady(&context, [](const Expected<ServiceEndpoint> &) {});
            QTRY_VERIFY(QFile::exists(data(mode + u"/pid"_s)));
            service.reset();
            QFile noted(data(mode + u"/pid"_s));
            QVERIFY(noted.open(QIODevice::ReadOnly));
            const qint64 started = noted.readAll().toLongLong();
            QTRY_VERIFY(!isRunning(started));
        }
    }

    void aDeletedContextIsNotAnswered()
    {
        LocalService service(kStandIn, data(u"good"_s), kShort);
        auto context = std::make_unique<QObject>();
        service.whenReady(context.get(), [](const Expected<ServiceEndpoint> &) { QFAIL("answered"); });
        context.reset();
        QVERIFY(waitFor(service));
    }

private:
    QString data(const QString &mode) const { return m_directory->filePath(mode); }

    /// Returns the process id written by the last stand-in started.
    qint64 pid() const
    {
        for (const QFileInfo &mode :
             QDir(m_directory->path()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile file(mode.filePath() + u"/pid"_s);
            if (file.open(QIODevice::ReadOnly))
                return file.readAll().toLongLong();
        }
        return -1;
    }
    QByteArray procFile(const char *name) const
    {
        QFile file(u"/proc/%1/%2"_s.arg(pid()).arg(QLatin1StringView(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Expected<ServiceEndpoint> waitFor(LocalService &service)
    {
        QObject context;
        std::optional<Expected<ServiceEndpoint>> answer;
        service.whenReady(&context,
                          [&answer](const Expected<ServiceEndpoint> &endpoint) { answer = endpoint; });
        [&answer] {
            QTRY_VERIFY(answer.has_value());
        }();
        return answer.value_or(failure(ErrorKind::Internal, u"no answer"_s));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(LocalServiceTest)
#include "tst_localservice.moc"
