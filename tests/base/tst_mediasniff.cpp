#include "base/mediasniff.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace retalk;

namespace {

/// Counts seeks.
class CountedSeeks : public QBuffer
{
public:
    using QBuffer::QBuffer;
    bool seek(qint64 at) override
    {
        ++seeks;
        return QBuffer::seek(at);
    }
    int seeks = 0;
};

QByteArray isoBox(const char *type, const QByteArray &body)
{
    QByteArray size(4, Qt::Uninitialized);
    qToBigEndian(quint32(8 + body.size()), size.data());
    return size + type + body;
}

/// Returns an index that lists one audio track.
QByteArray soundIndex()
{
    return isoBox("moov", isoBox("trak", isoBox("tkhd", QByteArray("\0\0\0\1", 4)) +
                                             isoBox("mdia", isoBox("hdlr", QByteArray(8, '\0') + "soun"))));
}

} // namespace

class MediaSniffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsNoFurtherThanTheIndex_data()
    {
        const QByteArray type = isoBox("ftyp", "isom");
        const QByteArray fragments = (isoBox("moof", {}) + isoBox("mdat", "x")).repeated(10'000);
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("fragments") << type + soundIndex() + fragments << true;
        QTest::newRow("index last") << type + isoBox("mdat", QByteArray(100'000, 'x')) + soundIndex() << true;
        QTest::newRow("fragments without an index") << type + fragments << false;
    }
    void readsNoFurtherThanTheIndex()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isKnown);
        CountedSeeks file(&bytes);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const SniffedMedia media = sniffFile(file);
        QCOMPARE(media.mayBeEither, !isKnown);
        QVERIFY(!isKnown || media.kind == MediaKind::Audio);
        // Each seek is a round trip if the file is on a network share.
        QVERIFY2(file.seeks <= (isKnown ? 40 : 2500), qPrintable(QString::number(file.seeks)));
    }

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
        row("ape", "MAC " + hex("960f0000"), MediaKind::Audio, "APE");
        row("text that begins with MAC", "MAC address of the printer", MediaKind::Unknown, "");
        row("text that begins with caff", "caffeine is a stimulant", MediaKind::Unknown, "");
        row("text that begins with ID3", "ID3 tags hold a title", MediaKind::Unknown, "");
        row("musepack 7", "MP+" + hex("17000000"), MediaKind::Audio, "Musepack");
        row("musepack 8", "MPCKSH", MediaKind::Audio, "Musepack");
        row("vc-1", hex("0000010f"), MediaKind::Video, "VC-1");
        row("still gif", "GIF89a" + hex("0100010080"), MediaKind::Image, "GIF");
        row("moving gif", "GIF89a" + QByteArray(8, '\0') + "NETSCAPE2.0", MediaKind::Video, "GIF");
        row("ac-3 without a second frame", hex("0b770000403f") + QByteArray(3000, '\0'), MediaKind::Unknown,
            "");
        row("flac behind a tag", "ID3" + hex("03000000000005") + QByteArray(5, '\0') + "fLaC",
            MediaKind::Audio, "FLAC");
        row("sync bytes here and there", QByteArray(70, 'x') + ("G" + QByteArray(187, 'x')).repeated(6),
            MediaKind::Unknown, "");
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

    void aBrandAloneDecidesNothing()
    {
        const auto ftyp = [](const char *brand) {
            return sniffMedia(QByteArray::fromHex("00000020") + "ftyp" + brand);
        };
        for (const char *brand : {"isom", "mp42", "qt  ", "3gp5", "M4A "}) {
            QVERIFY(mayBe(ftyp(brand), MediaKind::Video));
            QVERIFY(mayBe(ftyp(brand), MediaKind::Audio));
            QVERIFY(!mayBe(ftyp(brand), MediaKind::Image));
        }
        QVERIFY(!mayBe(ftyp("avif"), MediaKind::Video));
        const SniffedMedia gif = sniffMedia("GIF89a");
        QVERIFY(mayBe(gif, MediaKind::Video) && mayBe(gif, MediaKind::Image) &&
                !mayBe(gif, MediaKind::Audio));
        QVERIFY(mayBe(sniffMedia("\x01\x02\x03"), MediaKind::Audio));
        QVERIFY(!mayBe(sniffMedia("fLaC"), MediaKind::Video));
    }

    void knowsWhatIsNeverMedia_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("isNone");
        QTest::newRow("page") << QByteArray("<!DOCTYPE html><title>Sign in</title>") << true;
        QTest::newRow("page of an old encoding") << QByteArray("\r\n<HTML><title>Stra\xdf"
                                                               "e</title>")
                                                 << true;
        QTest::newRow("page with a mark") << QByteArray("\xef\xbb\xbf<html>\x01") << true;
        QTest::newRow("playlist") << QByteArray("#EXTM3U\n#EXTINF:1,caf\xe9\nhttp://h/a.ts\n") << true;
        QTest::newRow("script") << QByteArray("ffconcat version 1.0\nfile /etc/passwd\n") << true;
        QTest::newRow("dash") << QByteArray("<?xml version=\"1.0\"?><MPD>\x02") << true;
        QTest::newRow("session") << QByteArray("v=0\no=- 0 0 IN IP4 127.0.0.1\n") << true;
        QTest::newRow("program") << QByteArray("\x7f"
                                               "ELF\x02\x01")
                                 << true;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%\xe2\xe3") << true;
        QTest::newRow("archive") << QByteArray("PK\x03\x04\x14") << true;
        QTest::newRow("packed") << QByteArray::fromHex("1f8b0800") << true;
        QTest::newRow("bytes of no kind") << QByteArray(4096, '\1') << false;
        QTest::newRow("zeros") << QByteArray(4096, '\0') << false;
        QTest::newRow("picture") << QByteArray::fromHex("89504e470d0a1a0a") << false;
    }
    void knowsWhatIsNeverMedia()
    {
        QFETCH(QByteArray, head);
        QFETCH(bool, isNone);
        QCOMPARE(isNoMedia(head), isNone);
    }

    void takesAnyBytes()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes(random.bounded(64), Qt::Uninitialized);
            for (char &c : bytes)
                c = char(random.bounded(256));
            if (round % 3 == 0)
                bytes.prepend(round % 2 == 0 ? "\xFF\xF1"
                                             : "\x1A\x45\xDF\xA3\x80\x18\x53\x80\x67\xFF\x16\x54\xAE\x6B");
            sniffMedia(bytes);
            isNoMedia(bytes);
            QBuffer file(&bytes);
            QVERIFY(file.open(QIODevice::ReadOnly));
            sniffFile(file);
        }
    }
};

QTEST_GUILESS_MAIN(MediaSniffTest)
#include "tst_mediasniff.moc"
