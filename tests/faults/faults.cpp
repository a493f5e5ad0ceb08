#include "faults/faults.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <zlib.h>

namespace retalk::test {

namespace {

using namespace Qt::StringLiterals;
using Answer = std::function<Reply(const FaultContext &)>;

/// The content of a normal answer.
struct Sound
{
    QByteArray body;
    QByteArray type;
};

Sound soundAnswer(const FaultContext &given)
{
    const Reply usual = given.usual();
    Sound sound{usual.body ? usual.body(0, usual.bodyBytes) : QByteArray(), {}};
    for (const auto &[name, value] : usual.headers) {
        if (name.compare("content-type", Qt::CaseInsensitive) == 0)
            sound.type = value;
    }
    return sound;
}

QByteArray head(const Sound &sound, const QByteArray &more)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + sound.type + "\r\n" + more + "\r\n";
}

QByteArray head(const Sound &sound, qsizetype length, const QByteArray &more = {})
{
    return head(sound, "Content-Length: " + QByteArray::number(length) + "\r\n" + more);
}

QByteArray whole(const Sound &sound)
{
    return head(sound, sound.body.size()) + sound.body;
}

/// Returns a fault in the bytes on the wire, derived from a normal answer.
Answer wire(const std::function<QByteArray(const Sound &)> &bytes)
{
    return [bytes](const FaultContext &given) {
        return rawReply(bytes(soundAnswer(given)));
    };
}

/// Returns an answer with normal headers, but with `body` as its content.
Answer content(const QByteArray &body, const QByteArray &type = "application/json")
{
    return [body, type](const FaultContext &given) {
        given.usual();
        return bytesReply(200, body, type);
    };
}

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("no zlib");
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 64, Qt::Uninitialized);
    QByteArray input = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

/// Returns 100 MB compressed to 100 KB.
QByteArray bomb()
{
    return gzipped(R"({"id":")" + QByteArray(100'000'000, 'a') + "\"}");
}

QByteArray noise(int count)
{
    QRandomGenerator generator(20); // the same in each run
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes.append(char(generator.bounded(256)));
    return bytes;
}

/// Adds a valid member to a JSON object, or appends `member` to any other content.
Sound padded(const Sound &sound, const QByteArray &member)
{
    if (!sound.type.contains("json"))
        return {sound.body + member, sound.type};
    return {sound.body.chopped(1) + "," + member + "}", sound.type};
}

const QHash<QString, Answer> &wireFaults()
{
    static const QHash<QString, Answer> faults{
        {u"close"_s,
         [](const FaultContext &) {
             return closing();
         }},
        {u"reset"_s,
         [](const FaultContext &) {
             return resetting();
         }},
        {u"hang"_s,
         [](const FaultContext &) {
             return hanging();
         }},
        {u"sound"_s,
         [](const FaultContext &given) {
             return given.usual();
         }},
        {u"late"_s,
         [](const FaultContext &given) {
             Reply reply = given.usual();
             reply.delayMs = 500;
             return reply;
         }},
        {u"too-late"_s,
         [](const FaultContext &given) {
             Reply reply = given.usual();
             reply.delayMs = 60'000;
             return reply;
         }},
        {u"head-cut"_s, wire([](const Sound &) { return QByteArray("HTTP/1.1 200 OK\r\nContent-Ty"); })},
        {u"head-hang"_s,
         [](const FaultContext &given) {
             given.usual();
             Reply reply = rawReply("HTTP/1.1 200 OK\r\nContent-Ty");
             reply.hangs = true;
             return reply;
         }},
        {u"body-cut"_s, wire([](const Sound &sound) {
             return head(sound, sound.body.size()) + sound.body.first(sound.body.size() / 2);
         })},
        {u"body-reset"_s,
         [](const FaultContext &given) {
             const Sound sound = soundAnswer(given);
             Reply reply = rawReply(head(sound, sound.body.size()) + sound.body.first(sound.body.size() / 2));
             reply.resets = true;
             return reply;
         }},
        {u"body-hang"_s,
         [](const FaultContext &given) {
             const Sound sound = soundAnswer(given);
             Reply reply = rawReply(head(sound, sound.body.size()) + sound.body.first(sound.body.size() / 2));
             reply.hangs = true;
             return reply;
         }},
        {u"trickle"_s,
         [](const FaultContext &given) {
             Reply reply = rawReply(whole(soundAnswer(given)));
             reply.dripBytes = 1;
             reply.dripEveryMs = 200;
             return reply;
         }},
        {u"twice"_s, wire([](const Sound &sound) { return whole(sound) + whole(sound); })},
        {u"unframed"_s, wire([](const Sound &sound) { return head(sound, QByteArray()) + sound.body; })},
        {u"unframed-cut"_s, wire([](const Sound &sound) {
             return head(sound, QByteArray()) + sound.body.first(sound.body.size() / 2);
         })},
        {u"length-long"_s,
         wire([](const Sound &sound) { return head(sound, sound.body.size() + 1000) + sound.body; })},
        {u"length-long-hang"_s,
         [](const FaultContext &given) {
             const Sound sound = soundAnswer(given);
             Reply reply = rawReply(head(sound, sound.body.size() + 1000) + sound.body);
             reply.hangs = true;
             return reply;
         }},
        {u"length-short"_s,
         wire([](const Sound &sound) { return head(sound, sound.body.size() - 20) + sound.body; })},
        {u"length-negative"_s, wire([](const Sound &sound) { return head(sound, -1) + sound.body; })},
        {u"length-absurd"_s, wire([](const Sound &sound) {
             return head(sound, "Content-Length: 99999999999999999999\r\n") + sound.body;
         })},
        {u"length-two"_s, wire([](const Sound &sound) {
             return head(sound, sound.body.size(), "Content-Length: 7\r\n") + sound.body;
         })},
        {u"chunks"_s, wire([](const Sound &sound) {
             return head(sound, "Transfer-Encoding: chunked\r\n") +
                    QByteArray::number(sound.body.size(), 16) + "\r\n" + sound.body + "\r\n0\r\n\r\n";
         })},
        {u"chunks-bad"_s, wire([](const Sound &sound) {
             return head(sound, "Transfer-Encoding: chunked\r\n") + "ZZZ\r\n" + sound.body;
         })},
        {u"chunks-cut"_s, wire([](const Sound &sound) {
             return head(sound, "Transfer-Encoding: chunked\r\n") +
                    QByteArray::number(sound.body.size(), 16) + "\r\n" + sound.body + "\r\n";
         })},
        {u"chunks-huge"_s, wire([](const Sound &sound) {
             return head(sound, "Transfer-Encoding: chunked\r\n") + "ffffffffffffffff\r\n" + sound.body;
         })},
        {u"gzip"_s, wire([](const Sound &sound) {
             const QByteArray packed = gzipped(sound.body);
             return head(sound, packed.size(), "Content-Encoding: gzip\r\n") + packed;
         })},
        {u"gzip-false"_s, wire([](const Sound &sound) {
             return head(sound, sound.body.size(), "Content-Encoding: gzip\r\n") + sound.body;
         })},
        {u"gzip-bomb"_s, wire([packed = bomb()](const Sound &sound) {
             return head(sound, packed.size(), "Content-Encoding: gzip\r\n") + packed;
         })},
        {u"10-MB"_s, wire([](const Sound &sound) {
             return whole(padded(sound, R"("pad":")" + QByteArray(10 << 20, 'x') + '"'));
         })},
        {u"10000-deep"_s, wire([](const Sound &sound) {
             return whole(padded(sound, R"("pad":)" + QByteArray(10'000, '[') + QByteArray(10'000, ']')));
         })},
        {u"bad-utf8"_s,
         wire([](const Sound &sound) { return whole(padded(sound, "\"note\":\"\xff\xfe\xc3\x28\"")); })},
        {u"garbage"_s, wire([](const Sound &) { return noise(400); })},
        {u"http-0.9"_s, wire([](const Sound &sound) { return sound.body; })},
        {u"head-3-MB"_s, wire([](const Sound &sound) {
             return head(sound, sound.body.size(), "X-Big: " + QByteArray(3 << 20, 'a') + "\r\n") +
                    sound.body;
         })},
        {u"head-10000-lines"_s, wire([](const Sound &sound) {
             return head(sound, sound.body.size(), QByteArray("X-Line: aaaaaaaa\r\n").repeated(10'000)) +
                    sound.body;
         })},
        {u"100-continue"_s, wire([](const Sound &sound) {
             return QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(3) + whole(sound);
         })},
        {u"103-early-hints"_s, wire([](const Sound &sound) {
             return "HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n" + whole(sound);
         })},
        {u"101-switching"_s, wire([](const Sound &) {
             return QByteArray(
                 "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n");
         })},
        {u"html"_s,
         content("<!doctype html><html><body>Please sign in to this network</body></html>", "text/html")},
        {u"empty"_s, content({})},
        {u"text"_s, content("hello", "text/plain")},
        {u"null"_s, content("null")},
        {u"array"_s, content("[]")},
        {u"object"_s, content("{}")},
        {u"json-cut"_s, content(R"({"id":"task-uni)")},
        {u"error-in-200"_s,
         content(R"({"error":{"code":"upstream_error","message":"broke","type":"upstream_error"}})")},
        {u"failed-in-200"_s, content(R"({"success":false,"code":50001,"msg":"storage","data":null})")},
    };
    return faults;
}

QByteArray httpDate(const QDateTime &time)
{
    return (QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss"_s) + u" GMT"_s).toLatin1();
}

std::optional<QByteArray> retryAfter(const QString &form)
{
    const auto now = QDateTime::currentDateTimeUtc();
    if (form == u"1" || form == u"0" || form == u"1e400" || form == u"-5" || form == u"86400" ||
        form == u"999999999" || form == u"soon")
        return form.toLatin1();
    if (form == u"date")
        return httpDate(now.addSecs(2));
    if (form == u"past")
        return httpDate(now.addSecs(-3600));
    if (form == u"2099")
        return httpDate(QDateTime(QDate(2099, 1, 1), QTime(), Qt::UTC));
    return std::nullopt;
}

std::optional<QByteArray> locationOf(const QString &where, const FaultContext &given)
{
    const QByteArray path = given.request.target;
    if (where == u"elsewhere")
        return given.elsewhere.toEncoded() + path;
    if (where == u"self")
        return given.self.toEncoded() + path;
    if (where == u"file")
        return QByteArray("file:///etc/passwd");
    if (where == u"ftp")
        return QByteArray("ftp://127.0.0.1/x.mp4");
    if (where == u"broken")
        return QByteArray("http://[::1");
    return std::nullopt;
}

QByteArray challengeOf(const QString &scheme)
{
    if (scheme == u"basic")
        return "Basic realm=\"x\"";
    if (scheme == u"digest")
        return "Digest realm=\"x\", nonce=\"abc\", qop=\"auth\"";
    return scheme == u"ntlm" ? "NTLM" : scheme == u"negotiate" ? "Negotiate" : "Bearer";
}

QByteArray envelope(int status)
{
    const QByteArray number = QByteArray::number(status);
    return R"({"error":{"code":)" + number + R"(,"message":"the service says )" + number +
           R"(","type":"x_error"}})";
}

/// Parses "503", "503+FORM" with Retry-After, "302>WHERE" with Location, "401?SCHEME" with a challenge;
/// "/html" or "/empty" replaces the contract's error envelope.
std::optional<Answer> statusFault(const QString &name)
{
    static const QRegularExpression pattern(
        u"\\A(\\d{3})(?:\\+([\\w.-]+)|>(\\w+)|\\?(\\w+))?(/html|/empty)?\\z"_s);
    const auto match = pattern.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    const int status = match.captured(1).toInt();
    const QString wait = match.captured(2);
    const QString where = match.captured(3);
    const QString scheme = match.captured(4);
    const QString form = match.captured(5);
    return [=](const FaultContext &given) {
        Reply reply = form == u"/html" ? bytesReply(status, "<html><body>no</body></html>", "text/html")
                      : form == u"/empty" || status == 204 || status == 205 || status == 304
                          ? bytesReply(status, {}, "text/plain")
                          : jsonReply(status, envelope(status));
        if (const auto value = retryAfter(wait))
            reply = reply.with("Retry-After", *value);
        if (const auto location = locationOf(where, given))
            reply = reply.with("Location", *location);
        if (!scheme.isEmpty())
            reply =
                reply.with(status == 407 ? "Proxy-Authenticate" : "WWW-Authenticate", challengeOf(scheme));
        return reply;
    };
}

using Change = std::function<void(QJsonObject &, const FaultContext &)>;

Change setting(const QString &name, const QJsonValue &value)
{
    return [name, value](QJsonObject &object, const FaultContext &) {
        object[name] = value;
    };
}

Change finished(const std::function<QJsonValue(const QString &link)> &results)
{
    return [results](QJsonObject &object, const FaultContext &given) {
        const QString link = object[u"results"].toArray().first().toString(
            given.self.toString() + u"/result/%1.mp4"_s.arg(object[u"id"].toString()));
        object[u"status"_s] = u"completed"_s;
        object[u"progress"_s] = 100;
        object[u"results"_s] = results(link);
    };
}

Change results(const QJsonValue &value)
{
    return finished([value](const QString &) { return value; });
}

Change failed(const QString &code, const QString &message)
{
    return [code, message](QJsonObject &object, const FaultContext &) {
        object[u"status"_s] = u"failed"_s;
        object[u"progress"_s] = 0;
        object[u"error"_s] = QJsonObject{{u"code"_s, code}, {u"message"_s, message}};
    };
}

/// Faults in the content of a task object.
const QHash<QString, Change> &taskFaults()
{
    static const QHash<QString, Change> faults{
        {u"id=number"_s, setting(u"id"_s, 12345)},
        {u"id=missing"_s,
         [](QJsonObject &object, const FaultContext &) {
             object.remove(u"id");
         }},
        {u"id=empty"_s, setting(u"id"_s, u""_s)},
        {u"id=null"_s, setting(u"id"_s, QJsonValue::Null)},
        {u"id=path"_s, setting(u"id"_s, u"../../etc/passwd?x=1#y"_s)},
        {u"id=nul"_s, setting(u"id"_s, u"a\0b"_s)},
        {u"id=64k"_s, setting(u"id"_s, QString(65536, u't'))},
        {u"id=escape"_s, setting(u"id"_s, u"t\u001b[31mred\u0007"_s)},
        {u"id=other"_s, setting(u"id"_s, u"task-unified-1-other000"_s)},
        {u"status=unknown"_s, setting(u"status"_s, u"cooking"_s)},
        {u"status=null"_s, setting(u"status"_s, QJsonValue::Null)},
        {u"status=number"_s, setting(u"status"_s, 3)},
        {u"status=escape"_s, setting(u"status"_s, u"\u001b]0;x\u0007"_s)},
        {u"progress=text"_s, setting(u"progress"_s, u"50%"_s)},
        {u"progress=huge"_s, setting(u"progress"_s, 1e308)},
        {u"progress=negative"_s, setting(u"progress"_s, -7)},
        {u"estimate=huge"_s, setting(u"task_info"_s, QJsonObject{{u"estimated_time"_s, 1e300}})},
        {u"created=negative"_s, setting(u"created"_s, -5)},
        {u"created=2099"_s, setting(u"created"_s, 4070908800.0)},
        {u"extra-field"_s, setting(u"surprise"_s, QJsonObject{{u"a"_s, QJsonArray{1, 2}}})},
        {u"wrapped"_s,
         [](QJsonObject &object, const FaultContext &) {
             object = QJsonObject{{u"code"_s, 200}, {u"data"_s, object}};
         }},
        {u"results=none"_s, results(QJsonArray())},
        {u"results=null"_s, results(QJsonValue::Null)},
        {u"results=text"_s, finished([](const QString &link) { return link; })},
        {u"results=file"_s, results(QJsonArray{u"file:///etc/passwd"_s})},
        {u"results=script"_s, results(QJsonArray{u"javascript:alert(1)"_s})},
        {u"results=ftp"_s, results(QJsonArray{u"ftp://127.0.0.1/x.mp4"_s})},
        {u"results=data"_s, results(QJsonArray{u"data:video/mp4;base64,AAAA"_s})},
        {u"results=share"_s, results(QJsonArray{u"\\\\host\\share\\x.mp4"_s})},
        {u"results=relative"_s, results(QJsonArray{u"/r/x.mp4"_s})},
        {u"results=number"_s, results(QJsonArray{5})},
        {u"results=object"_s, finished([](const QString &link) {
             return QJsonArray{QJsonObject{{u"video_url"_s, link}}};
         })},
        {u"results=empty"_s, results(QJsonArray{u""_s})},
        {u"results=bad-port"_s, results(QJsonArray{u"http://127.0.0.1:99999/x"_s})},
        {u"results=no-host"_s, results(QJsonArray{u"http:///x.mp4"_s})},
        {u"results=refused"_s, results(QJsonArray{u"http://127.0.0.1:1/x.mp4"_s})},
        {u"results=not-tls"_s, finished([](const QString &link) {
             return QJsonArray{QString(link).replace(u"http:"_s, u"https:"_s)};
         })},
        {u"results=long"_s, results(QJsonArray{u"http://127.0.0.1:1/"_s + QString(100'000, u'a')})},
        {u"results=5000"_s, finished([](const QString &link) {
             QJsonArray links;
             for (int i = 0; i < 5000; ++i)
                 links.append(link);
             return links;
         })},
        {u"failed"_s, failed(u"invalid_audio"_s, u"too short"_s)},
        {u"failed=face"_s, failed(u"invalid_parameters"_s, u"InvalidFile.FaceNotMatch: no face"_s)},
        {u"failed=unknown"_s, failed(u"zzz"_s, QString(5000, u'x') + u"\u001b[31mred\u0007"_s)},
        {u"failed=silent"_s, setting(u"status"_s, u"failed"_s)},
        {u"cancelled"_s, setting(u"status"_s, u"cancelled"_s)},
    };
    return faults;
}

Answer taskFault(const Change &change)
{
    return [change](const FaultContext &given) {
        QJsonObject answer = QJsonDocument::fromJson(soundAnswer(given).body).object();
        const QString list = u"data"_s;
        if (answer[list].isArray()) { // a batch answer
            QJsonArray changed;
            for (const auto task : answer[list].toArray()) {
                QJsonObject object = task.toObject();
                change(object, given);
                changed.append(object);
            }
            answer = {{list, changed}};
        } else {
            change(answer, given);
        }
        return jsonReply(200, QJsonDocument(answer).toJson(QJsonDocument::Compact));
    };
}

/// Returns a fault in resuming a file: the first request gets half of it, requests for a range get `rest`.
Answer ranges(const std::function<Reply(const Sound &, const FaultContext &)> &rest)
{
    return [rest](const FaultContext &given) {
        const qint64 from = given.request.header("range").mid(6).split('-').value(0).toLongLong();
        FaultContext asWhole = given;
        const Sound sound = soundAnswer(asWhole);
        if (from > 0)
            return rest(sound, given);
        Reply half = rawReply(head(sound, sound.body.size(), "ETag: \"v1\"\r\nAccept-Ranges: bytes\r\n") +
                              sound.body.first(sound.body.size() / 2));
        return half;
    };
}

const QHash<QString, Answer> &rangeFaults()
{
    // For a range request the normal answer's body is the rest of the file.
    static const QHash<QString, Answer> faults{
        {u"rest-sound"_s, ranges([](const Sound &, const FaultContext &given) { return given.usual(); })},
        {u"rest-vanished"_s,
         [](const FaultContext &given) {
             const Sound sound = soundAnswer(given);
             given.vanish();
             return rawReply(head(sound, sound.body.size(), "ETag: \"v1\"\r\nAccept-Ranges: bytes\r\n") +
                             sound.body.first(sound.body.size() / 2));
         }},
        {u"link-moved"_s,
         [](const FaultContext &given) {
             given.move();
             return jsonReply(403, envelope(403));
         }},
        {u"link-moved-half"_s, ranges([](const Sound &, const FaultContext &given) {
             given.move();
             return jsonReply(403, envelope(403));
         })},
        {u"rest-404"_s,
         ranges([](const Sound &, const FaultContext &) { return jsonReply(404, envelope(404)); })},
        {u"rest-403"_s,
         ranges([](const Sound &, const FaultContext &) { return jsonReply(403, envelope(403)); })},
        {u"rest-416"_s, ranges([](const Sound &, const FaultContext &) { return bytesReply(416, {}); })},
        {u"rest-200"_s, ranges([](const Sound &, const FaultContext &given) {
             FaultContext without = given;
             return without.usual();
         })},
        {u"rest-moved"_s, ranges([](const Sound &, const FaultContext &given) {
             return bytesReply(302, {}).with("Location", given.elsewhere.toEncoded() + given.request.target);
         })},
        {u"rest-gzip"_s, ranges([](const Sound &sound, const FaultContext &) {
             return bytesReply(206, gzipped(sound.body), sound.type).with("Content-Encoding", "gzip");
         })},
        {u"rest-wrong-range"_s, ranges([](const Sound &sound, const FaultContext &) {
             return bytesReply(206, sound.body, sound.type).with("Content-Range", "bytes 0-9/10");
         })},
        {u"rest-no-range"_s, ranges([](const Sound &sound, const FaultContext &) {
             return bytesReply(206, sound.body, sound.type);
         })},
        {u"rest-other-file"_s, ranges([](const Sound &sound, const FaultContext &given) {
             const QByteArray from = given.request.header("range").mid(6).split('-').value(0);
             const qint64 end = from.toLongLong() + sound.body.size();
             return bytesReply(206, QByteArray(sound.body.size(), '\7'), sound.type)
                 .with("ETag", "\"v2\"")
                 .with("Content-Range",
                       "bytes " + from + '-' + QByteArray::number(end - 1) + '/' + QByteArray::number(end));
         })},
        {u"rest-longer-file"_s, ranges([](const Sound &sound, const FaultContext &given) {
             const QByteArray from = given.request.header("range").mid(6).split('-').value(0);
             const qint64 end = from.toLongLong() + sound.body.size() + 7;
             return bytesReply(206, QByteArray(sound.body.size() + 7, '\7'), sound.type)
                 .with("Content-Range",
                       "bytes " + from + '-' + QByteArray::number(end - 1) + '/' + QByteArray::number(end));
         })},
        {u"rest-html"_s, ranges([](const Sound &, const FaultContext &) {
             return bytesReply(200, "<!doctype html><html>sign in</html>", "text/html");
         })},
    };
    return faults;
}

std::optional<Answer> answerNamed(const QString &name)
{
    if (const auto found = wireFaults().constFind(name); found != wireFaults().constEnd())
        return *found;
    if (const auto found = rangeFaults().constFind(name); found != rangeFaults().constEnd())
        return *found;
    if (const auto found = taskFaults().constFind(name); found != taskFaults().constEnd())
        return taskFault(*found);
    return statusFault(name);
}

} // namespace

std::optional<Fault> faultNamed(const QString &name)
{
    static const QHash<QString, Fault::ConnectionFault> doors{
        {u"refused"_s, Fault::ConnectionFault::Refuses},
        {u"hung-up"_s, Fault::ConnectionFault::HangsUp},
        {u"tls-expired"_s, Fault::ConnectionFault::Expired},
        {u"tls-other-host"_s, Fault::ConnectionFault::OtherHost},
        {u"tls-untrusted"_s, Fault::ConnectionFault::Untrusted},
        {u"tls-plain"_s, Fault::ConnectionFault::Plain}};
    if (const auto connectionFault = doors.constFind(name); connectionFault != doors.constEnd())
        return Fault{*connectionFault, {}};
    const bool isTaken = name.startsWith(u"taken/");
    const auto answer = answerNamed(isTaken ? name.sliced(6) : name);
    if (!answer)
        return std::nullopt;
    if (!isTaken)
        return Fault{Fault::ConnectionFault::Answers, *answer};
    return Fault{Fault::ConnectionFault::Answers, [answer](const FaultContext &given) {
                     given.usual();
                     return (*answer)(given);
                 }};
}

} // namespace retalk::test
