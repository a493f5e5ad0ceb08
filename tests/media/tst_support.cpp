#include "media/support.h"

#include <QDir>
#include <QFile>
#include <QLibrary>
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

    // The order matters: success is cached.
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
        disablePlaylistDemuxers();
        disablePlaylistDemuxers();
        const QByteArray ranks = qgetenv("GST_PLUGIN_FEATURE_RANK");
        QVERIFY(ranks.startsWith("somedec:MAX,"));
        QCOMPARE(ranks.count("hlsdemux:NONE"), 1);
        QCOMPARE(ranks.count("gesdemux:NONE"), 1);
        qunsetenv("GST_PLUGIN_FEATURE_RANK");
        QVERIFY(!missingMediaSupport()); // called before each player is created
        QVERIFY(qgetenv("GST_PLUGIN_FEATURE_RANK").startsWith("hlsdemux:NONE,"));
    }

    /// Asks GStreamer for the final ranks. Other elements keep theirs.
    void noDemuxerOfListsIsEverChosen()
    {
        QLibrary library(u"gstreamer-1.0"_s, 0);
        const auto begin = reinterpret_cast<void (*)(int *, char ***)>(library.resolve("gst_init"));
        const auto find =
            reinterpret_cast<void *(*)(const char *)>(library.resolve("gst_element_factory_find"));
        const auto rank =
            reinterpret_cast<unsigned (*)(void *)>(library.resolve("gst_plugin_feature_get_rank"));
        if (!begin || !find || !rank)
            QSKIP("there is no GStreamer here");
        disablePlaylistDemuxers();
        begin(nullptr, nullptr);
        void *const plain = find("qtdemux");
        QVERIFY(!plain || rank(plain) > 0);
        int seen = 0;
        for (const char *name : {"hlsdemux", "hlsdemux2", "dashdemux", "dashdemux2", "mssdemux", "mssdemux2",
                                 "sdpdemux", "gesdemux"}) {
            void *const demuxer = find(name);
            if (!demuxer)
                continue;
            ++seen;
            QVERIFY2(rank(demuxer) == 0, name);
        }
        if (seen == 0)
            QSKIP("no demuxer of lists is installed");
    }
};

QTEST_GUILESS_MAIN(SupportTest)
#include "tst_support.moc"
