#include "joblist/thumbnails.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace retalk;

/// Tests how thumbnails of links are read.
class ThumbnailsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stopsReadingForAJobThatWasRemoved()
    {
        QTcpServer silent; // accepts, and never answers
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Job removed;
        removed.id = QUuid::createUuid();
        removed.request.videoUrl = u"http://127.0.0.1:%1/a.mp4"_s.arg(silent.serverPort());
        Job next = removed;
        next.id = QUuid::createUuid();
        next.request.videoUrl.replace(u"a.mp4"_s, u"b.mp4"_s);
        Thumbnails thumbnails;
        QVERIFY(thumbnails.of(removed).isNull());
        QTRY_VERIFY(silent.hasPendingConnections());
        QTcpSocket *first = silent.nextPendingConnection();
        QVERIFY(thumbnails.of(next).isNull());
        thumbnails.forget(removed.id);
        QTRY_COMPARE(first->state(), QAbstractSocket::UnconnectedState);
        QTRY_VERIFY(silent.hasPendingConnections()); // the next one's turn
        QTcpSocket *second = silent.nextPendingConnection();
        thumbnails.forget(removed.id);
        QTRY_VERIFY(second->canReadLine());
        QVERIFY(second->readLine().startsWith("GET /b.mp4 "));
    }
};

QTEST_MAIN(ThumbnailsTest)
#include "tst_thumbnails.moc"
