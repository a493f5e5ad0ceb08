#include "api/generationrequest.h"

#include "api/files.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace retalk;
using namespace Qt::StringLiterals;

namespace {

GenerationRequest goodRequest()
{
    return {.videoUrl = u"https://cdn.example.com/a.mp4"_s, .audioUrl = u"https://cdn.example.com/a.wav"_s};
}

QStringList fieldsOf(const QList<Error> &errors)
{
    QStringList fields;
    for (const Error &error : errors)
        fields.append(error.field);
    return fields;
}

} // namespace

class GenerationRequestTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    QString fileWith(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

private Q_SLOTS:
    void tellsPrivateHosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isPrivate");
        for (const char *host : {"localhost",
                                 "LOCALHOST.",
                                 "a.localhost",
                                 "printer.local",
                                 "nas.lan",
                                 "router.home.arpa",
                                 "db.internal",
                                 "intranet",
                                 "127.0.0.1",
                                 "127.1",
                                 "2130706433",
                                 "0x7f000001",
                                 "0x7f.1",
                                 "0177.0.0.1",
                                 "017700000001",
                                 "0",
                                 "0.0.0.0",
                                 "10.1.2.3",
                                 "172.16.0.1",
                                 "172.31.255.255",
                                 "192.168.1.1",
                                 "192.168.257",
                                 "169.254.169.254",
                                 "100.64.0.1",
                                 "198.18.0.1",
                                 "224.0.0.1",
                                 "255.255.255.255",
                                 "256.1.1.1",
                                 "1.2.3.4.5",
                                 "1.2.3.08",
                                 "0x",
                                 "[::1]",
                                 "::1",
                                 "[::]",
                                 "[fe80::1%25eth0]",
                                 "fe80::1%eth0",
                                 "fc00::1",
                                 "fd12:3456::1",
                                 "ff02::1",
                                 "fec0::1",
                                 "::ffff:127.0.0.1",
                                 "::ffff:7f00:1",
                                 "::127.0.0.1",
                                 "64:ff9b::7f00:1",
                                 "64:ff9b:1::1",
                                 "2002:7f00:1::",
                                 "2001:db8::1",
                                 "2001::1",
                                 "100::1",
                                 "[nonsense::",
                                 "１２７.０.０.１",
                                 "127。0。0。1",
                                 "ⓛocalhost",
                                 "",
                                 ".",
                                 "a..b"})
            QTest::newRow(host) << QString::fromUtf8(host) << true;
        for (const char *host : {"example.com",
                                 "EXAMPLE.com.",
                                 "8.8.8.8",
                                 "134744072",
                                 "0x08080808",
                                 "010.010.010.010",
                                 "172.15.0.1",
                                 "172.32.0.1",
                                 "192.169.0.1",
                                 "100.128.0.1",
                                 "11.0.0.1",
                                 "[2606:4700::1111]",
                                 "2001:4860:4860::8888",
                                 "::ffff:8.8.8.8",
                                 "64:ff9b::808:808",
                                 "2002:808:808::",
                                 "bücher.example.com",
                                 "localhost.example.com",
                                 "127.0.0.1.example.com",
                                 "xn--bcher-kva.de"})
            QTest::newRow(host) << QString::fromUtf8(host) << false;
    }
    void tellsPrivateHosts()
    {
        QFETCH(QString, host);
        QFETCH(bool, isPrivate);
        QCOMPARE(isPrivateHost(host), isPrivate);
    }

    void tellsLoopbackHosts()
    {
        for (const char *host :
             {"localhost", "127.0.0.1", "127.9.9.9", "[::1]", "::1", "0x7f.1", "::ffff:127.0.0.1"})
            QVERIFY2(isLoopbackHost(QString::fromLatin1(host)), host);
        for (const char *host : {"192.168.0.1", "example.com", "127.0.0.1.example.com", "0.0.0.0", "::", ""})
            QVERIFY2(!isLoopbackHost(QString::fromLatin1(host)), host);
        QVERIFY(isPrivateAddress(QHostAddress(u"10.0.0.1"_s)));
        QVERIFY(isPrivateAddress(QHostAddress()));
        QVERIFY(!isPrivateAddress(QHostAddress(u"1.1.1.1"_s)));
    }

    void checksMediaUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("okInPublic");
        QTest::addColumn<bool>("okInPrivate");
        const auto row = [](const char *url, bool okInPublic, bool okInPrivate) {
            QTest::newRow(url) << QString::fromUtf8(url) << okInPublic << okInPrivate;
        };
        row("https://example.com/a.mp4", true, true);
        row("HTTP://EXAMPLE.COM:8080/a.mp4?x=%2F&y=a+b#t=3", true, true);
        row("https://example.com", true, true);
        row("https://my_bucket.example.com/a.mp4", true, true);
        row("https://example.com/视频.mp4", true, true);
        row("https://bücher.example.com/a.mp4", true, true);
        row("https://[2606:4700::1111]:443/a.mp4", true, true);
        row("https://example.com/a.mp4?X-Amz-Signature=abc%3D&p=a|b{c}", true, true);
        row("http://127.0.0.1:8787/a.mp4", false, true);
        row("http://localhost/a.mp4", false, true);
        row("http://2130706433/a.mp4", false, true);
        row("http://[::1]/a.mp4", false, true);
        row("http://0x7f.1/", false, true);
        row("http://nas/a.mp4", false, true);
        for (const char *url : {"",
                                " ",
                                "example.com/a.mp4",
                                "www.example.com",
                                "example.com:8080/a.mp4",
                                "ftp://example.com/a.mp4",
                                "javascript:alert(1)",
                                "data:video/mp4;base64,AAAA",
                                "blob:https://example.com/1",
                                "https:",
                                "https:/example.com/a",
                                "https://",
                                "https:///a.mp4",
                                "https://?x",
                                "https://:443/",
                                "https://exa mple.com/a.mp4",
                                " https://example.com/a.mp4",
                                "https://example.com/a.mp4\n",
                                "https://example.com/a b.mp4",
                                "https://example.com/a\tb",
                                "https://example.com\\@evil.com/",
                                "https://user:pw@example.com/a.mp4",
                                "https://127.0.0.1@example.com/",
                                "https://example.com:0/",
                                "https://example.com:65536/",
                                "https://example.com:80a/",
                                "https://example.com:/",
                                "https://example.com/%zz",
                                "https://example.com/100%",
                                "https://-a.example.com/",
                                "https://a..example.com/",
                                "https://example%2ecom/",
                                "https://[::1/",
                                "https://::1/",
                                "https://[zz]/",
                                "https://example.com/<script>",
                                "https://example.com/\"",
                                "https://example.com/\xe2\x80\x8b.mp4",
                                "https://example.com/\xe2\x80\xae.mp4",
                                "https://256.256.256.256/a.mp4",
                                "//example.com/a.mp4",
                                "https://example.com https://example.com",
                                "http//example.com"})
            row(url, false, false);
    }
    void checksMediaUrls()
    {
        QFETCH(QString, url);
        QFETCH(bool, okInPublic);
        QFETCH(bool, okInPrivate);
        GenerationRequest request = goodRequest();
        request.videoUrl = url;
        const auto publicError = validateField(request, u"video_url", AddressRule::PublicOnly);
        const auto privateError = validateField(request, u"video_url", AddressRule::PrivateAllowed);
        QVERIFY2(publicError.has_value() == !okInPublic,
                 publicError ? qPrintable(publicError->message) : "accepted");
        QVERIFY2(privateError.has_value() == !okInPrivate,
                 privateError ? qPrintable(privateError->message) : "accepted");
        if (publicError) {
            QVERIFY(publicError->kind == ErrorKind::InvalidInput);
            QCOMPARE(publicError->field, u"video_url"_s);
            QVERIFY(!publicError->message.isEmpty());
        }
    }

    void takesNoLinkThatTheFetchingLibraryWouldReadAsAPrivateOne()
    {
        QRandomGenerator random(11);
        static constexpr char kAlphabet[] = "0123456789.:[]%@/\\?#xX-abf127";
        for (int round = 0; round < 50000; ++round) {
            QString url = u"http://"_s;
            for (int i = random.bounded(14); i > 0; --i)
                url += QLatin1Char(kAlphabet[random.bounded(int(sizeof kAlphabet) - 1)]);
            GenerationRequest request = goodRequest();
            request.videoUrl = url;
            if (validateField(request, u"video_url", AddressRule::PublicOnly))
                continue;
            QVERIFY2(QUrl(url).isValid(), qPrintable(url));
            QVERIFY2(!isPrivateHost(QUrl(url).host()), qPrintable(url));
        }
    }

    void checksCallbacks_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("ok");
        const QString base = u"https://example.com/"_s;
        QTest::newRow("none") << QString() << true;
        QTest::newRow("good") << base << true;
        QTest::newRow("longest") << base + QString(2048 - base.size(), u'a') << true;
        QTest::newRow("too long") << base + QString(2049 - base.size(), u'a') << false;
        QTest::newRow("counted in characters") << base + u"😀"_s.repeated(2048 - base.size()) << true;
        QTest::newRow("http") << u"http://example.com/"_s << false;
        QTest::newRow("private") << u"https://192.168.0.2/"_s << false;
        QTest::newRow("loopback") << u"https://127.0.0.1/"_s << false;
        QTest::newRow("file") << u"/etc/hosts"_s << false;
        QTest::newRow("spaces") << u"  "_s << false;
    }
    void checksCallbacks()
    {
        QFETCH(QString, url);
        QFETCH(bool, ok);
        GenerationRequest request = goodRequest();
        request.callbackUrl = url;
        QCOMPARE(validate(request, AddressRule::PublicOnly).isEmpty(), ok);
        QCOMPARE(validate(request, AddressRule::PrivateAllowed).isEmpty(), ok);
    }

    void reportsEveryFaultAtOnce()
    {
        const GenerationRequest request{.referenceImageUrl = u"ftp://example.com/a.png"_s,
                                        .faceThreshold = 119,
                                        .callbackUrl = u"http://example.com"_s};
        QCOMPARE(fieldsOf(validate(request, AddressRule::PublicOnly)),
                 QStringList({u"video_url"_s, u"audio_url"_s, u"ref_image_url"_s, u"query_face_threshold"_s,
                              u"callback_url"_s}));
        QVERIFY(validate(goodRequest(), AddressRule::PublicOnly).isEmpty());
    }

    void checksTheThreshold()
    {
        GenerationRequest request = goodRequest();
        for (const auto &[threshold, ok] :
             {std::pair{119, false}, {120, true}, {170, true}, {200, true}, {201, false}, {-1, false}}) {
            request.faceThreshold = threshold;
            QCOMPARE(validate(request, AddressRule::PublicOnly).isEmpty(), ok);
        }
    }

    void checksLocalFiles()
    {
        const QByteArray mp4 = QByteArray::fromHex("00000020") + "ftypisom" + QByteArray(100, '\0');
        const QByteArray wav = "RIFF" + QByteArray::fromHex("00001000") + "WAVEfmt ";
        const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a");
        GenerationRequest request{
            .videoUrl = fileWith(u"a b ü.mp4"_s, mp4),
            .audioUrl = QUrl::fromLocalFile(fileWith(u"100% voice.wav"_s, wav)).toString(QUrl::FullyEncoded),
            .referenceImageUrl = fileWith(u"face.png"_s, png)};
        const auto publicErrors = validate(request, AddressRule::PublicOnly);
        QVERIFY2(publicErrors.isEmpty(),
                 publicErrors.isEmpty() ? "" : qPrintable(publicErrors.first().message));
        QCOMPARE(fieldsOf(validate(request, AddressRule::PrivateAllowed, LocalFileRule::Refused)),
                 QStringList({u"video_url"_s, u"audio_url"_s, u"ref_image_url"_s}));

        const auto refuses = [&](const QString &video) {
            request.videoUrl = video;
            return validateField(request, u"video_url", AddressRule::PublicOnly).has_value();
        };
        QVERIFY(refuses(m_dir.filePath(u"missing.mp4"_s)));
        QVERIFY(refuses(m_dir.path()));
        QVERIFY(refuses(fileWith(u"empty.mp4"_s, {})));
        QVERIFY(refuses(fileWith(u"page.mp4"_s, "<!doctype html><html></html>")));
        QVERIFY(refuses(fileWith(u"sound.mp4"_s, wav)));
        QVERIFY(refuses(u"file://otherhost/share/a.mp4"_s));
        QVERIFY(!refuses(fileWith(u"unusual.mp4"_s, QByteArray::fromHex("0001020304"))));
        request.referenceImageUrl = fileWith(u"video.png"_s, mp4);
        QVERIFY(validateField(request, u"ref_image_url", AddressRule::PublicOnly));
        request.audioUrl = fileWith(u"video with sound.mp4"_s, mp4);
        QVERIFY(!validateField(request, u"audio_url", AddressRule::PublicOnly));

        QFile large(m_dir.filePath(u"large.mp4"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.write(mp4) > 0 && large.resize(kUploadMaxBytes));
        QVERIFY(!refuses(large.fileName()));
        QVERIFY(large.resize(kUploadMaxBytes + 1));
        QVERIFY(refuses(large.fileName()));
        // A service on this computer may read the file in place.
        request.videoUrl = large.fileName();
        QVERIFY(!validateField(request, u"video_url", AddressRule::PrivateAllowed));
    }

    void findsLocalPaths()
    {
        QCOMPARE(localFilePath(u"/tmp/a.mp4"_s), u"/tmp/a.mp4"_s);
        QCOMPARE(localFilePath(u"file:///tmp/a%20b.mp4"_s), u"/tmp/a b.mp4"_s);
        QCOMPARE(localFilePath(u"file://localhost/tmp/a.mp4"_s), u"/tmp/a.mp4"_s);
        QCOMPARE(localFilePath(u"~/a.mp4"_s), QDir::homePath() + u"/a.mp4"_s);
        for (const char *text :
             {"", "https://example.com/a.mp4", "a.mp4", "//host/a.mp4", "file://host/a.mp4", "~other/a.mp4"})
            QVERIFY2(localFilePath(QString::fromLatin1(text)).isEmpty(), text);
    }

    void findsTheFileThatAFileUrlMeans_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("written"); ///< in the URL
        QTest::newRow("a hash") << u"take#2.mp4"_s << u"take#2.mp4"_s;
        QTest::newRow("a hash, encoded") << u"take#2.mp4"_s << u"take%232.mp4"_s;
        QTest::newRow("a question mark") << u"why?.mp4"_s << u"why?.mp4"_s;
        QTest::newRow("a question mark, encoded") << u"why?.mp4"_s << u"why%3F.mp4"_s;
        QTest::newRow("spaces") << u"a b.mp4"_s << u"a b.mp4"_s;
        QTest::newRow("spaces, encoded") << u"a b.mp4"_s << u"a%20b.mp4"_s;
        QTest::newRow("a name that looks encoded") << u"a%20b.mp4"_s << u"a%2520b.mp4"_s;
        QTest::newRow("the same, typed") << u"100%25.mp4"_s << u"100%25.mp4"_s;
        QTest::newRow("a place in it") << u"plain.mp4"_s << u"plain.mp4#t=10"_s;
        QTest::newRow("letters of another language") << u"été ü.mp4"_s << u"%C3%A9t%C3%A9%20ü.mp4"_s;
    }
    void findsTheFileThatAFileUrlMeans()
    {
        QFETCH(QString, name);
        QFETCH(QString, written);
        QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const auto *host : {"", "localhost", "LocalHost"}) {
            const QString url = u"file://"_s + QLatin1String(host) + folder.filePath(written);
            QCOMPARE(localFilePath(url), folder.filePath(name));
        }
        QCOMPARE(localFilePath(u"file:"_s + folder.filePath(written)), folder.filePath(name));
    }

    void mapsMountedShares()
    {
        QTemporaryDir runtime;
        const QString share = runtime.filePath(u"gvfs/smb-share:server=nas,share=media"_s);
        QVERIFY(QDir().mkpath(share));
        QFile clip(share + u"/clip.mp4"_s);
        QVERIFY(clip.open(QIODevice::WriteOnly));
        clip.write(QByteArray::fromHex("00000020") + "ftypisom" + QByteArray(100, '\0'));
        clip.close();
        const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
        GenerationRequest request{.videoUrl = u"smb://nas/media/clip.mp4"_s};
        const QString path = localFilePath(request.videoUrl);
        const auto fine = validateField(request, u"video_url", AddressRule::PublicOnly);
        request.videoUrl = u"smb://nas/other/clip.mp4"_s;
        const auto missing = validateField(request, u"video_url", AddressRule::PublicOnly);
        const auto remote =
            validateField(request, u"video_url", AddressRule::PublicOnly, LocalFileRule::Refused);
        qputenv("XDG_RUNTIME_DIR", before);
        QCOMPARE(path, clip.fileName());
        QVERIFY2(!fine, fine ? qPrintable(fine->message) : "");
        QVERIFY(missing && missing->message.contains(u"smb://nas isn't connected"));
        QVERIFY(remote && !remote->message.contains(u"nas"));
    }

    void saysThatAPathIsOfWindows()
    {
        for (const auto &text : {u"C:\\clips\\a.mp4"_s, u"D:/a.mp4"_s, u"\\\\nas\\media\\a.mp4"_s,
                                 u"file:///C:/clips/a.mp4"_s}) {
            const auto error = validateField({.videoUrl = text}, u"video_url", AddressRule::PublicOnly);
            QVERIFY2(error && error->message.contains(u"is a Windows path"), qPrintable(text));
        }
    }

    void writesTheBodyOfTheContract()
    {
        GenerationRequest request = goodRequest();
        request.videoUrl = u"https://example.com/a.mp4?sig=a%2Bb&x=ü"_s;
        QCOMPARE(QString::fromUtf8(toBody(request, ServiceKind::EvoLink)),
                 u"{\"audio_url\":\"https://cdn.example.com/"
                 u"a.wav\",\"model\":\"videoretalk\",\"query_face_threshold\":170,"
                 "\"video_extension\":false,\"video_url\":\"https://example.com/a.mp4?sig=a%2Bb&x=ü\"}"_s);
        request.referenceImageUrl = u"https://example.com/f.png"_s;
        request.callbackUrl = u"https://example.com/cb"_s;
        request.videoExtension = true;
        request.faceThreshold = 140;
        const QJsonObject object = toJson(request, ServiceKind::EvoLink);
        QCOMPARE(object.value("ref_image_url"_L1).toString(), request.referenceImageUrl);
        QCOMPARE(object.value("callback_url"_L1).toString(), request.callbackUrl);
        QCOMPARE(object.size(), 7);
        QCOMPARE(parseGenerationRequest(toBody(request, ServiceKind::EvoLink)).value(), request);
    }

    void givesTheQualityToThisComputerAlone()
    {
        GenerationRequest request = goodRequest();
        const QByteArray plain = toBody(request, ServiceKind::EvoLink);
        QCOMPARE(toBody(request, ServiceKind::Local), plain); // the default quality isn't sent
        for (const DraftQuality quality : {DraftQuality::Fast, DraftQuality::High}) {
            request.quality = quality;
            QCOMPARE(toBody(request, ServiceKind::EvoLink), plain);
            QCOMPARE(toBody(request, ServiceKind::Custom), plain);
            const QByteArray body = toBody(request, ServiceKind::Local);
            QCOMPARE(parseGenerationRequest(body).value(), request);
            QCOMPARE(draftQualityFromString(toString(quality)), std::optional(quality));
        }
        request.audioTrack = 2;
        request.audioOffset = std::chrono::milliseconds(500);
        QCOMPARE(toBody(request, ServiceKind::EvoLink), plain);
        QVERIFY(!draftQualityFromString(u"best"));
        QVERIFY(!draftQualityFromString({}));
    }

    void readsBodiesAsTheServiceMust_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *change, const char *field, const char *code = "invalid_parameters") {
            QTest::newRow(change) << QByteArray(change) << QString::fromLatin1(field)
                                  << QString::fromLatin1(code);
        };
        row(R"("model":"sora")", "model", "model_not_found");
        row(R"("model":null)", "model");
        row(R"("model":"")", "model");
        row(R"("model":7)", "model");
        row(R"("video_url":null)", "video_url");
        row(R"("video_url":"")", "video_url");
        row(R"("video_url":["a"])", "video_url");
        row(R"("audio_url":{})", "audio_url");
        row(R"("ref_image_url":1)", "ref_image_url");
        row(R"("callback_url":true)", "callback_url");
        row(R"("video_extension":"true")", "video_extension");
        row(R"("video_extension":1)", "video_extension");
        row(R"("query_face_threshold":"170")", "query_face_threshold");
        row(R"("query_face_threshold":170.5)", "query_face_threshold");
        row(R"("query_face_threshold":119)", "query_face_threshold");
        row(R"("query_face_threshold":201)", "query_face_threshold");
        row(R"("query_face_threshold":1e300)", "query_face_threshold");
        row(R"("query_face_threshold":null)", "", "");
        row(R"("query_face_threshold":200.0)", "", "");
        row(R"("ref_image_url":null)", "", "");
        row(R"("unknown":[1,2])", "", "");
        row(R"("quality":"best")", "quality");
        row(R"("quality":"")", "quality");
        row(R"("quality":"HIGH")", "quality");
        row(R"("quality":2)", "quality");
        row(R"("quality":null)", "", "");
        row(R"("quality":"fast")", "", "");
    }
    void readsBodiesAsTheServiceMust()
    {
        QFETCH(QByteArray, change);
        QFETCH(QString, field);
        QFETCH(QString, code);
        QJsonObject object = toJson(goodRequest(), ServiceKind::EvoLink);
        const QJsonObject changed = QJsonDocument::fromJson("{" + change + "}").object();
        for (auto it = changed.begin(); it != changed.end(); ++it)
            object.insert(it.key(), it.value());
        const auto request = parseGenerationRequest(QJsonDocument(object).toJson());
        QCOMPARE(request.has_value(), code.isEmpty());
        if (!request) {
            QVERIFY(request.error().kind == ErrorKind::InvalidInput);
            QCOMPARE(request.error().field, field);
            QCOMPARE(request.error().apiCode, code);
        }
    }

    void readsAnyBytes()
    {
        QRandomGenerator random(3);
        const QByteArray good = toBody(goodRequest(), ServiceKind::EvoLink);
        for (int round = 0; round < 5000; ++round) {
            QByteArray bytes = good;
            for (int i = random.bounded(6); i >= 0; --i)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            parseGenerationRequest(bytes.left(random.bounded(int(bytes.size()) + 1)));
        }
        QVERIFY(!parseGenerationRequest({}));
        QVERIFY(!parseGenerationRequest("[]"));
        QVERIFY(!parseGenerationRequest(QByteArray(100000, '[')));
    }
};

QTEST_GUILESS_MAIN(GenerationRequestTest)
#include "tst_generationrequest.moc"
