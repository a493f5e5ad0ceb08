#include "base/mediasniff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace retalk;

class MediaSniffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsMediaByContent_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<MediaKind>("kind");
        QTest::addColumn<QString>("container");
        const auto row = [](const char *name, const QByteArray &head, MediaKind kind, const char *container) {
            QTest::newRow(name) << head << kind << QString::fromLatin1(container);
        };
        const auto hex = [](const char *text) {
            return QByteArray::fromHex(text);
        };
        row("mp4", hex("00000020") + "ftypisom", MediaKind::Video, "MP4");
        row("mov", hex("00000014") + "ftypqt  ", MediaKind::Video, "MOV");
        row("old mov", hex("00000008") + "wide", MediaKind::Video, "MOV");
        row("m4a", hex("00000020") + "ftypM4A ", MediaKind::Audio, "M4A");
        row("avif", hex("00000020") + "ftypavif", MediaKind::Image, "AVIF");
        row("webm", hex("1a45dfa39f4286810142f7810142f2810442f381084282847765626d"), MediaKind::Video,
            "WebM");
        row("mkv", hex("1a45dfa3") + "....matroska", MediaKind::Video, "Matroska");
        row("avi", "RIFF" + hex("00001000") + "AVI LIST", MediaKind::Video, "AVI");
        row("wav", "RIFF" + hex("00001000") + "WAVEfmt ", MediaKind::Audio, "WAV");
        row("webp", "RIFF" + hex("00001000") + "WEBPVP8 ", MediaKind::Image, "WebP");
        row("mp3 with tag", "ID3" + hex("0400"), MediaKind::Audio, "MP3");
        row("mp3", hex("fffb9064") + QByteArray(413, '\0') + hex("fffb9064"), MediaKind::Audio, "MP3");
        row("sync without a second frame", hex("fffb9064") + QByteArray(1000, '\0'), MediaKind::Unknown, "");
        row("aac", hex("fff150800120fc") + hex("0000") + hex("fff15080"), MediaKind::Audio, "AAC");
        row("flac", "fLaC" + hex("00000022"), MediaKind::Audio, "FLAC");
        row("opus", "OggS" + QByteArray(24, '\0') + "OpusHead", MediaKind::Audio, "Ogg");
        row("theora", "OggS" + QByteArray(24, '\0') + hex("80") + "theora", MediaKind::Video, "Ogg");
        row("ts", ("G" + QByteArray(187, 'x')).repeated(3), MediaKind::Video, "MPEG-TS");
        row("jpeg", hex("ffd8ffe000104a464946"), MediaKind::Image, "JPEG");
        row("png", hex("89504e470d0a1a0a"), MediaKind::Image, "PNG");
        row("bmp", "BM" + hex("36000000000000003600000028000000"), MediaKind::Image, "BMP");
        row("text that begins with BM", "BM is a car maker's friend", MediaKind::Unknown, "");
        row("html", "<!DOCTYPE html><html>", MediaKind::Unknown, "");
        row("json", "{\"error\":{}}", MediaKind::Unknown, "");
        row("gzip", hex("1f8b0800"), MediaKind::Unknown, "");
        row("nothing", {}, MediaKind::Unknown, "");
    }
    void tellsMediaByContent()
    {
        QFETCH(QByteArray, head);
        QFETCH(MediaKind, kind);
        QFETCH(QString, container);
        const SniffedMedia sniffed = sniffMedia(head);
        QCOMPARE(sniffed.kind, kind);
        QCOMPARE(sniffed.container, container);
    }

    void tellsTextFromMediaAndFromOtherBytes()
    {
        QVERIFY(looksLikeText("<!DOCTYPE html>\n<title>Sign in</title>"));
        QVERIFY(looksLikeText(QString::fromUtf8("找不到页面").toUtf8()));
        QVERIFY(!looksLikeText(QByteArray::fromHex("89504e470d0a1a0a")));
        QVERIFY(!looksLikeText(QByteArray::fromHex("1f8b0800")));
        QVERIFY(!looksLikeText(QByteArray()));
        QVERIFY(!looksLikeText("#!AMR\n"));
    }

    void takesAnyBytes()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes(random.bounded(64), Qt::Uninitialized);
            for (char &c : bytes)
                c = char(random.bounded(256));
            if (round % 3 == 0)
                bytes.prepend("\xFF\xF1");
            sniffMedia(bytes);
            looksLikeText(bytes);
        }
    }
};

QTEST_GUILESS_MAIN(MediaSniffTest)
#include "tst_mediasniff.moc"
