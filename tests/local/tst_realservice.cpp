#include "local/localservice.h"
#include "support/testtimeout.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace retalk;

namespace {

using namespace Qt::StringLiterals;

const QString kService = QStringLiteral(RETALK_BIN_DIR "/retalk-service");

Expected<ServiceEndpoint> waitFor(LocalService &service)
{
    QObject context;
    std::optional<Expected<ServiceEndpoint>> answer;
    service.whenReady(&context, [&answer](const Expected<ServiceEndpoint> &endpoint) { answer = endpoint; });
    const bool isAnswered = QTest::qWaitFor([&answer] { return answer.has_value(); }, kTestTimeoutMs);
    return isAnswered ? *answer : failure(ErrorKind::Internal, u"no answer"_s);
}

/// Returns the ids of running retalk-service processes that keep their tasks in `data`.
QList<qint64> servicesOf(const QString &data)
{
    QList<qint64> ids;
    for (const QString &id : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile commandLine(u"/proc/%1/cmdline"_s.arg(id));
        if (!commandLine.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> words = commandLine.readAll().split('\0');
        if (words.first() == kService.toUtf8() && words.contains(data.toUtf8()))
            ids.append(id.toLongLong());
    }
    return ids;
}

/// Acts as the application that crashes: starts the service, reports it, and hangs.
int runAsHost(const QString &data)
{
    LocalService service(kService, data);
    if (!waitFor(service))
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

class RealServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersWithItsTokenOnly()
    {
        const QTemporaryDir data;
        LocalService service(kService, data.path());
        QElapsedTimer clock;
        clock.start();
        const auto endpoint = waitFor(service);
        QVERIFY2(endpoint,
                 qPrintable(endpoint ? QString() : endpoint.error().message + endpoint.error().detail));
        qInfo("ready after %lld ms", clock.elapsed());
        QCOMPARE(statusOf(*endpoint, endpoint->bearer), 200);
        QCOMPARE(statusOf(*endpoint, u"another"_s), 401);
    }

    void startsAgainOnTheSameData()
    {
        const QTemporaryDir data;
        LocalService service(kService, data.path());
        const auto first = waitFor(service);
        QVERIFY(first);
        service.stop();
        const auto second = waitFor(service);
        QVERIFY(second);
        QCOMPARE(statusOf(*second, second->bearer), 200);
        QTRY_COMPARE(servicesOf(data.path()).size(), 1);
    }

    void endsWhenTheApplicationIsKilled()
    {
        const QTemporaryDir data;
        QProcess host;
        host.start(QCoreApplication::applicationFilePath(), {u"--host"_s, data.path()});
        QTRY_VERIFY(host.canReadLine());
        QCOMPARE(servicesOf(data.path()).size(), 1);
        ::kill(static_cast<pid_t>(host.processId()), SIGKILL);
        QVERIFY(host.waitForFinished());
        QTRY_VERIFY(servicesOf(data.path()).isEmpty());
    }

private:
    static int statusOf(const ServiceEndpoint &endpoint, const QString &bearer)
    {
        QNetworkAccessManager network;
        QUrl url = endpoint.apiBase;
        url.setPath(u"/v1/credits"_s);
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer " + bearer.toLatin1());
        QNetworkReply *reply = network.get(request);
        [reply] {
            QTRY_VERIFY(reply->isFinished());
        }();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--host") == 0)
        return runAsHost(QString::fromLocal8Bit(argv[2]));
    RealServiceTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_realservice.moc"
