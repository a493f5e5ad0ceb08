#include "api/generationrequest.h"
#include "net/sharelinks.h"

#include <QJsonDocument>
#include <QTest>

using namespace retalk;
using namespace Qt::StringLiterals;

class ShareLinksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leadsToTheFile_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("direct");
        const QString drive =
            u"https://drive.usercontent.google.com/download?id=1aB-_9&export=download&confirm=t"_s;
        QTest::newRow("dropbox") << u"https://www.dropbox.com/s/x/clip.mp4?dl=0"_s
                                 << u"https://www.dropbox.com/s/x/clip.mp4?dl=1"_s;
        QTest::newRow("dropbox without a query")
            << u"https://dropbox.com/s/x/clip.mp4"_s << u"https://dropbox.com/s/x/clip.mp4?dl=1"_s;
        QTest::newRow("dropbox with a key")
            << u"https://www.dropbox.com/scl/fi/a/My%20clip.mp4?rlkey=k%2B1&st=z&dl=0#t=3"_s
            << u"https://www.dropbox.com/scl/fi/a/My%20clip.mp4?rlkey=k%2B1&st=z&dl=1"_s;
        QTest::newRow("drive") << u"https://drive.google.com/file/d/1aB-_9/view?usp=sharing"_s << drive;
        QTest::newRow("drive preview") << u"https://drive.google.com/file/d/1aB-_9/preview"_s << drive;
        QTest::newRow("drive of an account") << u"https://drive.google.com/file/u/0/d/1aB-_9/view"_s << drive;
        QTest::newRow("drive open") << u"https://drive.google.com/open?id=1aB-_9&usp=drive_fs"_s << drive;
        QTest::newRow("drive with a key") << u"https://drive.google.com/file/d/1aB-_9/view?resourcekey=0-k"_s
                                          << drive + u"&resourcekey=0-k"_s;
        QTest::newRow("github") << u"https://github.com/o/r/blob/main/a.mp4"_s
                                << u"https://github.com/o/r/blob/main/a.mp4?raw=true"_s;
    }
    void leadsToTheFile()
    {
        QFETCH(QString, link);
        QFETCH(QString, direct);
        QCOMPARE(directLink(link), direct);
        QCOMPARE(directLink(direct), direct);
        QVERIFY(!sharePageError(link));
        // The direct link is sent; the user still sees the original.
        const GenerationRequest request{.videoUrl = link, .audioUrl = link, .referenceImageUrl = link};
        QVERIFY(validate(request, AddressRule::PublicOnly).isEmpty());
        const QJsonObject body = QJsonDocument::fromJson(toBody(request, ServiceKind::EvoLink)).object();
        for (const auto &field : {u"video_url"_s, u"audio_url"_s, u"ref_image_url"_s})
            QCOMPARE(body.value(field).toString(), direct);
    }

    void leavesOtherLinksAsTheyAre_data()
    {
        QTest::addColumn<QString>("link");
        for (const char *link :
             {"https://b.s3.amazonaws.com/a%20b/clip.mp4?X-Amz-Signature=%2f%2F+&x=%7e#frag",
              "HTTPS://Example.COM/%e4%b8%ad.mp4?dl=0", "https://www.dropbox.com/s/x/clip.mp4?dl=1",
              "https://www.dropbox.com/s/x/clip.mp4?raw=1", "https://dl.dropboxusercontent.com/s/x/clip.mp4",
              "https://notdropbox.com/s/x/clip.mp4?dl=0",
              "https://drive.google.com/uc?export=download&id=1aB-_9",
              "https://drive.usercontent.google.com/download?id=1&export=download",
              "https://drive.google.com.example.com/file/d/1/view", "https://vimeo.com.example.com/123",
              "https://example.com/watch?v=1", "https://raw.githubusercontent.com/o/r/main/a.mp4",
              "https://contoso.sharepoint.com/:v:/g/x?e=1&download=1",
              "https://onedrive.live.com/download?cid=1&resid=1%21105&authkey=%21AB",
              "https://onedrive.live.com/download.aspx?cid=1&resid=1%21105", "/home/me/clip.mp4",
              "file:///home/me/dropbox.com/s/clip.mp4", "not a link", ""})
            QTest::newRow(link) << QString::fromLatin1(link);
    }
    void leavesOtherLinksAsTheyAre()
    {
        QFETCH(QString, link);
        QCOMPARE(directLink(link), link);
        QVERIFY(!sharePageError(link));
    }

    void saysHowToGetAtTheFileBehindAPage_data()
    {
        QTest::addColumn<QString>("link");
        for (const char *link :
             {"https://www.dropbox.com/scl/fo/abc/h?rlkey=k&dl=0", "https://www.dropbox.com/sh/abc/def?dl=0",
              "https://drive.google.com/drive/folders/1aB?usp=sharing",
              "https://docs.google.com/presentation/d/1aB/edit", "https://photos.app.goo.gl/abc",
              "https://1drv.ms/v/s!abc", "https://onedrive.live.com/?id=1&cid=2",
              "https://onedrive.live.com/embed?cid=1&resid=2",
              "https://contoso-my.sharepoint.com/:v:/g/personal/me/x?e=1",
              "https://www.icloud.com/iclouddrive/0abc#clip", "https://we.tl/t-abc",
              "https://wetransfer.com/downloads/abc/def", "https://mega.nz/file/abc#key",
              "https://app.box.com/s/abc", "https://www.youtube.com/watch?v=abc", "https://youtu.be/abc",
              "https://vimeo.com/123456", "https://www.tiktok.com/@me/video/1",
              "https://www.instagram.com/reel/abc/"})
            QTest::newRow(link) << QString::fromLatin1(link);
    }
    void saysHowToGetAtTheFileBehindAPage()
    {
        QFETCH(QString, link);
        QCOMPARE(directLink(link), link);
        const auto error = sharePageError(link);
        QVERIFY(error);
        QVERIFY(error->message.size() > 30);
        // A link that breaks a rule is neither uploaded nor sent.
        const GenerationRequest request{.videoUrl = link, .audioUrl = u"https://example.com/v.wav"_s};
        const QList<Error> faults = validate(request, AddressRule::PublicOnly);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().field, u"video_url"_s);
        QCOMPARE(faults.first().message, error->message);
    }
};

QTEST_GUILESS_MAIN(ShareLinksTest)
#include "tst_sharelinks.moc"
