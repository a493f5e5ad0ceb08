#include "joblist/thumbnails.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

using namespace retalk;

/// Tests how thumbnails of links are read.
class ThumbnailsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stopsReadingForAJobThatWasRemoved()
    {
        // Sends a byte now and then, so that the link is read for as long as a probe may take (30 s).
        QTcpServer slow;
        QVERIFY(slow.listen(QHostAddress::LocalHost));
        QPointer<QTcpSocket> last;
        connect(&slow, &QTcpServer::newConnection, this, [&] {
            last = slow.nextPendingConnection();
            last->write("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n");
            auto *trickle = new QTimer(last);
            connect(trickle, &QTimer::timeout, last, [socket = last.data()] { socket->write("x"); });
            trickle->start(200);
        });
        Job removed;
        removed.id = QUuid::createUuid();
        removed.request.videoUrl = u"http://127.0.0.1:%1/a.mp4"_s.arg(slow.serverPort());
        Job next = removed;
        next.id = QUuid::createUuid();
        next.request.videoUrl.replace(u"a.mp4"_s, u"b.mp4"_s);
        Thumbnails thumbnails;
        QVERIFY(thumbnails.of(removed).isNull());
        QTRY_VERIFY(last && last->canReadLine());
        QVERIFY(last->readLine().startsWith("GET /a.mp4 "));
        QVERIFY(thumbnails.of(next).isNull());
        const QPointer<QTcpSocket> first = last;
        QElapsedTimer clock;
        clock.start();
        thumbnails.forget(removed.id);
        QTRY_COMPARE(first->state(), QAbstractSocket::UnconnectedState);
        QTRY_VERIFY(last != first && last->canReadLine()); // the next one's turn
        QVERIFY(last->readLine().startsWith("GET /b.mp4 "));
        QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_MAIN(ThumbnailsTest)
#include "tst_thumbnails.moc"
