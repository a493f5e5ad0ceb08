#include "media/support.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace retalk;

class SupportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesThePackagesThatAreMissing()
    {
        const QTemporaryDir folder;
        QCOMPARE(missingPlaybackPackages({folder.path(), u"/nowhere"_s}),
                 (QStringList{u"gstreamer1.0-plugins-base"_s, u"gstreamer1.0-plugins-good"_s,
                              u"gstreamer1.0-libav"_s}));
        for (const QString &file :
             {u"libgstplayback.so"_s, u"libgstaudioconvert.so"_s, u"libgsttypefindfunctions.so"_s,
              u"libgstisomp4.so"_s, u"libgstautodetect.so"_s})
            QVERIFY(QFile(folder.filePath(file)).open(QIODevice::WriteOnly));
        QCOMPARE(missingPlaybackPackages({folder.path()}), QStringList{u"gstreamer1.0-libav"_s});
    }

    // The order matters: the good news is remembered.
    void saysSoBeforeAPlayerIsMade()
    {
        qputenv("QT_MEDIA_BACKEND", "gstreamer");
        qputenv("GST_PLUGIN_SYSTEM_PATH_1_0", "/nowhere");
        const auto missing = missingMediaSupport();
        QVERIFY(missing);
        QVERIFY(missing->message.contains(u"gstreamer1.0-libav"));
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
        QVERIFY(!missingMediaSupport());
        qunsetenv("QT_MEDIA_BACKEND");
        qunsetenv("GST_PLUGIN_SYSTEM_PATH_1_0");
        const auto here = missingMediaSupport();
        QVERIFY2(!here, qPrintable(here ? here->message + here->detail : QString()));
    }

    void keepsThePlayerFromLists()
    {
        qputenv("GST_PLUGIN_FEATURE_RANK", "somedec:MAX");
        keepPlayerFromLists();
        keepPlayerFromLists();
        const QByteArray ranks = qgetenv("GST_PLUGIN_FEATURE_RANK");
        QVERIFY(ranks.startsWith("somedec:MAX,"));
        QCOMPARE(ranks.count("hlsdemux:NONE"), 1);
        QCOMPARE(ranks.count("gesdemux:NONE"), 1);
        qunsetenv("GST_PLUGIN_FEATURE_RANK");
        QVERIFY(!missingMediaSupport()); // asked before each player is made
        QVERIFY(qgetenv("GST_PLUGIN_FEATURE_RANK").startsWith("hlsdemux:NONE,"));
    }
};

QTEST_GUILESS_MAIN(SupportTest)
#include "tst_support.moc"
