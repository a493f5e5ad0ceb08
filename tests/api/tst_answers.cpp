#include "api/credits.h"
#include "api/files.h"
#include "base/retryafter.h"
#include "net/downloadanswer.h"
#include "net/httperror.h"
#include "net/translatedmessage.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace retalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Returns JSON from text written with single quotes.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

const QDateTime kNow(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);

HttpAnswer answer(int status, const QByteArray &body, QList<std::pair<QByteArray, QByteArray>> headers = {})
{
    return {.status = status, .headers = std::move(headers), .body = body};
}

} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Messages retranslated into the same language don't change.
    void saysAFailureAgain()
    {
        QList<Error> errors;
        for (const ServiceKind service : {ServiceKind::Local, ServiceKind::EvoLink}) {
            for (int code = 1; code < 500; ++code)
                errors += connectionError(QNetworkReply::NetworkError(code), u"Host not found"_s,
                                          u"api.example"_s, service);
        }
        for (int code = 1; code < 500; ++code) {
            errors += transferError(QNetworkReply::NetworkError(code), u"transfer too slow"_s);
            errors += transferError(QNetworkReply::NetworkError(code), {});
        }
        for (int status = 300; status < 600; ++status) {
            for (const char *code :
                 {"", "no_available_channel", "service_unavailable", "insufficient_user_quota",
                  "key_quota_exhausted", "token_daily_quota_exceeded", "key_disabled", "key_expired",
                  "invalid_api_key", "key_model_not_allowed", "user_disabled", "ip_restricted", "40001",
                  "40301", "50001"}) {
                const QByteArray body = json("{'error':{'code':'") + code + json("','message':'no'}}");
                errors += errorFromAnswer(answer(status, body), kNow);
                errors += errorFromPaidAnswer(answer(status, body), kNow);
                errors +=
                    errorFromAnswer(answer(status, json("{'code':") + "50001" + json(",'msg':'x'}")), kNow);
            }
            errors += errorFromAnswer(answer(status, {}), kNow);
            errors += errorFromAnswer(answer(status, "<!DOCTYPE html><html>"), kNow);
            errors += readDownloadAnswer(answer(status, {}), 0, {}).error;
        }
        errors += Error{.kind = ErrorKind::Network, .message = u"Something else."_s, .detail = u"a (b)"_s};
        errors += Error{.kind = ErrorKind::Timeout, .message = u"Something else."_s};
        errors += Error{.kind = ErrorKind::Server,
                        .message = u"The site at this address has a problem (503)."_s,
                        .detail = u"Error transferring https://a.example/v.mp4 - server replied: Busy"_s,
                        .httpStatus = 503};
        for (const Error &error : std::as_const(errors)) {
            const QStringList told{translatedMessage(error), error.message, error.detail};
            QVERIFY2(told[0] == told[1], qPrintable(told.join(u'|')));
        }
        // An old message is translated into the current language.
        Error old = connectionError(QNetworkReply::HostNotFoundError, u"Host not found"_s, u"api.example"_s,
                                    ServiceKind::EvoLink);
        const QString said = std::exchange(old.message, u"Die Adresse ist unbekannt."_s);
        QCOMPARE(translatedMessage(old), said);
        old = errorFromAnswer(answer(503, {}), kNow);
        old.message = u"Der Dienst hat ein Problem."_s;
        QVERIFY(translatedMessage(old).contains(u"503"_s));
        const std::array<std::pair<int, QByteArray>, 4> refusals{{{402, "insufficient_user_quota"},
                                                                  {402, "key_quota_exhausted"},
                                                                  {401, "key_expired"},
                                                                  {403, {}}}};
        for (const auto &[status, code] : refusals) {
            old = errorFromPaidAnswer(answer(status, json("{'error':{'code':'") + code + json("'}}")), kNow);
            const QString now = std::exchange(old.message, u"Der Dienst lehnt das ab."_s);
            QCOMPARE(translatedMessage(old), now);
            old.isUncharged = true;
            QCOMPARE(translatedMessage(old), now + u" Nothing was charged."_s);
            old.message = translatedMessage(old); // the same language gives the same text
            QCOMPARE(translatedMessage(old), old.message);
        }
    }

    void saysThatNothingWasChargedInASentenceOfItsOwn_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QString &words, const QString &said) {
            QTest::newRow(name) << words << said + u" Nothing was charged."_s;
        };
        row("a sentence", u"No such face."_s, u"No such face."_s);
        row("no stop", u"The service refused the request: no"_s, u"The service refused the request: no."_s);
        row("a quotation", u"It said “no.”"_s, u"It said “no.”"_s);
        row("a bracket", u"It said no (400)"_s, u"It said no (400)."_s);
        row("a space", u"It said no "_s, u"It said no."_s);
        row("Chinese", u"参数错误。"_s, u"参数错误。"_s);
        row("Arabic", u"لماذا؟"_s, u"لماذا؟"_s);
    }
    void saysThatNothingWasChargedInASentenceOfItsOwn()
    {
        QFETCH(QString, words);
        QFETCH(QString, said);
        Error error{.kind = ErrorKind::InvalidInput, .message = words, .httpStatus = 400};
        QCOMPARE(translatedMessage(error), words);
        error.isUncharged = true;
        QCOMPARE(translatedMessage(error), said);
    }

    void mapsHttpErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("apiCode");
        const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind,
                            const char *code = "") {
            QTest::newRow(name) << status << body << kind << QString::fromLatin1(code);
        };
        const auto coded = [](const char *code) {
            return QByteArray(json("{'error':{'code':'")) + code + json("','message':'no','type':'x'}}");
        };
        row("400", 400, coded("invalid_parameters"), ErrorKind::InvalidInput, "invalid_parameters");
        row("number code", 400, json("{'error':{'code':400,'message':'bad'}}"), ErrorKind::InvalidInput,
            "400");
        row("401", 401, coded("x"), ErrorKind::Authentication, "x");
        row("disabled", 403, coded("key_disabled"), ErrorKind::Authentication, "key_disabled");
        for (const char *code :
             {"insufficient_quota", "insufficient_user_quota", "quota_not_enough",
              "account_balance_insufficient", "insufficient_token_quota", "key_quota_exhausted",
              "token_daily_quota_exceeded", "key_daily_quota_exhausted"})
            row(code, 402, coded(code), ErrorKind::Balance, code);
        row("balance as 403", 403, coded("insufficient_user_quota"), ErrorKind::Balance,
            "insufficient_user_quota");
        row("403", 403, "", ErrorKind::Permission);
        row("ip", 403, coded("ip_restricted"), ErrorKind::Permission, "ip_restricted");
        row("404", 404, coded("task_not_found"), ErrorKind::NotFound, "task_not_found");
        row("405", 405, "", ErrorKind::NotFound);
        row("413", 413, "", ErrorKind::InvalidInput);
        row("415", 415, "", ErrorKind::InvalidInput);
        row("422", 422, json("{'error':'sorry'}"), ErrorKind::InvalidInput);
        row("429", 429, coded("rate_limit"), ErrorKind::RateLimited, "rate_limit");
        row("408", 408, "", ErrorKind::Timeout);
        row("conflict", 409, coded("idempotency_conflict"), ErrorKind::OutcomeUnknown,
            "idempotency_conflict");
        row("unknown outcome", 502, coded("paid_outcome_unknown"), ErrorKind::OutcomeUnknown,
            "paid_outcome_unknown");
        for (int status : {500, 502, 503, 504, 599})
            row(qPrintable(QString::number(status)), status, "<html>Bad gateway</html>", ErrorKind::Server);
        row("no channel", 400, coded("no_available_channel"), ErrorKind::Server, "no_available_channel");
        row("redirect", 302, "", ErrorKind::Protocol);
        row("html 404", 404, "<!DOCTYPE html>", ErrorKind::Protocol);
        row("teapot", 418, "", ErrorKind::Protocol);
        row("nothing", 0, "", ErrorKind::Protocol);
        row("file too large", 400, json("{'success':false,'code':40001,'msg':'big'}"),
            ErrorKind::InvalidInput, "40001");
        row("storage", 500, json("{'success':false,'code':50001,'msg':'disk'}"), ErrorKind::Server, "50001");
    }
    void mapsHttpErrors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, apiCode);
        const Error error = errorFromAnswer(answer(status, body), kNow);
        QCOMPARE(toString(error.kind), toString(kind));
        QCOMPARE(error.apiCode, apiCode);
        QCOMPARE(error.httpStatus, status);
        QVERIFY(!error.message.isEmpty());
    }

    void saysWhichLimitIsReached()
    {
        const auto message = [](const QByteArray &code) {
            return errorFromAnswer(answer(402, json("{'error':{'code':'") + code + json("'}}")), kNow)
                .message;
        };
        QVERIFY(message("insufficient_user_quota") != message("key_quota_exhausted"));
        QVERIFY(message("key_quota_exhausted") != message("key_daily_quota_exhausted"));
        QCOMPARE(message("insufficient_quota"), message("something else"));
    }

    void keepsWhatSupportAndTheFormNeed()
    {
        const Error error = errorFromAnswer(answer(400,
                                                   json("{'error':{'code':'invalid_parameters','message':'"
                                                        "must be\n public','param':'video_url'}}"),
                                                   {{"X-Request-Id", "req-7"}, {"Retry-After", "3"}}),
                                            kNow);
        QCOMPARE(error.field, u"video_url"_s);
        QCOMPARE(error.requestId, u"req-7"_s);
        QVERIFY(error.message.contains(u"must be public"));
        QVERIFY(error.retryAfter == 3s);
        QCOMPARE(answer(500, {}, {{"x-oneapi-request-id", "one"}}).requestId(), u"one"_s);
    }

    void showsNoCredentialAndNoNovel()
    {
        const Error error =
            errorFromAnswer(answer(400, json("{'error':{'message':'key sk-abcdEFGH12345678 is bad ") +
                                            QByteArray(5000, 'x') + json("'}}")),
                            kNow);
        QVERIFY(!error.message.contains(u"abcdEFGH"));
        QVERIFY(!error.detail.contains(u"abcdEFGH"));
        QVERIFY(error.message.size() < 400);
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << QByteArray("7") << 7;
        QTest::newRow("zero") << QByteArray("0") << 0;
        QTest::newRow("date") << QByteArray("Sun, 22 Nov 2026 08:01:30 GMT") << 90;
        QTest::newRow("past date") << QByteArray("Sun, 22 Nov 2026 07:00:00 GMT") << 0;
        QTest::newRow("far date") << QByteArray("Tue, 22 Nov 2033 07:00:00 GMT") << 86400;
        QTest::newRow("huge") << QByteArray("1e300") << 86400;
        QTest::newRow("fraction, spaces") << QByteArray(" 1.5 ") << 1;
        QTest::newRow("RFC 850") << QByteArray("Sunday, 22-Nov-26 08:01:30 GMT") << 90;
        QTest::newRow("RFC 850, past") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << 0;
        QTest::newRow("asctime") << QByteArray("Sun Nov 22 08:01:30 2026") << 90;
        QTest::newRow("asctime, one digit") << QByteArray("Sun Nov  1 08:01:30 2026") << 0;
        for (const char *value : {"", "soon", "inf", "7, 8", "Sun, 99 Nov 2026 08:01:30 GMT", "-5", "nan",
                                  "2026-11-22", "Sun, 22 Nov 2026 08:01:30"})
            QTest::newRow(*value ? value : "none") << QByteArray(value) << -1;
    }
    void readsRetryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        const auto wait = parseRetryAfter(value, kNow);
        QCOMPARE(wait ? int(std::chrono::duration_cast<std::chrono::seconds>(*wait).count()) : -1, seconds);
    }

    void readsCredits()
    {
        const auto credits =
            parseCredits(json("{'success':true,'message':'','data':{'token':{'remaining_credits':20.5,"
                              "'used_credits':'3','unlimited_credits':false},'user':{'remaining_credits':100,"
                              "'used_credits':7}}}"));
        QCOMPARE(credits.value(), (Credits{20.5, 3, false, 100, 7}));
        QCOMPARE(credits->spendable(), 20.5);
        QCOMPARE(
            parseCredits(json("{'data':{'token':{'unlimited_credits':true},'user':{'remaining_credits':5}}}"))
                ->spendable(),
            5.0);
        QCOMPARE(parseCredits(json("{'data':{'user':{'remaining_credits':5}}}"))->spendable(), 5.0);
        QVERIFY(parseCredits(json("{'success':false,'message':'no'}")).error().kind == ErrorKind::Server);
        for (const QByteArray &bytes : {json(""), json("[]"), json("{}"), json("{'data':7}"),
                                        json("{'data':{'user':{'remaining_credits':'many'}}}")})
            QVERIFY2(parseCredits(bytes).error().kind == ErrorKind::Protocol, bytes.constData());
    }

    void estimatesPrices()
    {
        for (const PriceRule &rule : {unknownPriceRule(), pendingPriceRule(), unavailablePriceRule()})
            QVERIFY(!isFree(rule) && !isKnown(rule));
        for (const PriceRule &rule : {publishedPriceRule(), freePriceRule()})
            QVERIFY(isKnown(rule));
        const PriceRule published = publishedPriceRule();
        QCOMPARE(estimateCredits(published, 1), 1.6);
        QCOMPARE(estimateCredits(published, 10), 8.0);
        QCOMPARE(estimateCredits(published, 0), 0.0);
        QCOMPARE(estimateCredits(published, -3), 0.0);
        QCOMPARE(estimateCredits(published, std::numeric_limits<double>::quiet_NaN()), 0.0);
        QCOMPARE(estimateCredits(freePriceRule(), 100), 0.0);
    }

    void findsThePricePerSecondInAnyShape()
    {
        const auto rule = parsePricingRules(
            json("{'data':{'model':'videoretalk','credits_per_usd':68,'updated_at':'2026-11-01',"
                 "'rules':[{'billing_rule':'per_second','credits_per_second':0.9,'minimum_credits':1.8}]}}"));
        QCOMPARE(rule.value(), (PriceRule{0.9, 1.8, 68, QDate(2026, 11, 1), PriceRule::Source::Live}));
        QCOMPARE(
            parsePricingRules(json("{'rules':[{'unit':'token','price':5},{'unit':'second','price':'0.7'}]}"))
                ->creditsPerSecond,
            0.7);
        for (const QByteArray &bytes :
             {json(""), json("{}"), json("{'price':5}"), json("{'unit':'second','price':-1}"),
              json("{'unit':'per_image','price':1}")})
            QVERIFY2(!parsePricingRules(bytes), bytes.constData());
        QByteArray deep = QByteArray("{\"a\":").repeated(400) + "1" + QByteArray("}").repeated(400);
        QVERIFY(!parsePricingRules(deep));
    }

    void readsFilesAnswers()
    {
        const auto file = parseUploadedFile(
            json("{'success':true,'code':200,'msg':'ok','data':{'file_id':'f1','file_name':'n.mp4',"
                 "'original_name':'o.mp4','file_size':123,'mime_type':'video/"
                 "mp4','upload_path':'p','file_url':'https://f/n.mp4',"
                 "'download_url':'https://f/d/"
                 "n.mp4','upload_time':'2026-11-22T08:00:00Z','expires_at':'2026-11-25T08:00:00+00:00'}}"));
        QCOMPARE(file->id, u"f1"_s);
        QCOMPARE(file->bytes, 123);
        QCOMPARE(file->fileUrl, u"https://f/n.mp4"_s);
        QCOMPARE(file->uploaded, kNow);
        QCOMPARE(file->expires, kNow.addDays(3));
        QVERIFY(parseUploadedFile(json("{'success':true,'data':{'file_id':'f'}}")).error().kind ==
                ErrorKind::Protocol);
        for (const auto &[code, kind] : {std::pair{"40001", ErrorKind::InvalidInput},
                                         {"40002", ErrorKind::InvalidInput},
                                         {"40003", ErrorKind::InvalidInput},
                                         {"40004", ErrorKind::InvalidInput},
                                         {"50001", ErrorKind::Server},
                                         {"1", ErrorKind::Protocol}}) {
            const auto refused =
                parseUploadedFile(QByteArray(json("{'success':false,'msg':'no','code':")) + code + "}");
            QVERIFY2(refused.error().kind == kind, code);
            QCOMPARE(refused.error().apiCode, QLatin1StringView(code));
        }
        QCOMPARE(parseFilePage(json("{'success':true,'data':{'total':9,'files':[{'file_id':'a'},{}]}}"))
                     ->files.size(),
                 1);
        QCOMPARE(parseFilePage(json("{'success':true,'data':{'total':9,'files':[]}}"))->total, 9);
        QVERIFY(!parseFilePage(json("{'success':true,'data':{}}")));
        QCOMPARE(
            parseFileQuota(
                json("{'data':{'user_group':'default','used_files':3,'max_files':100,'remain_files':97}}"))
                .value(),
            (FileQuota{u"default"_s, 3, 100, 97}));
        QVERIFY(!parseFileQuota(json("{'data':{}}")));
    }

    void readsAnyBytes()
    {
        QRandomGenerator random(9);
        const QByteArray good =
            json("{'success':true,'code':40001,'data':{'token':{'remaining_credits':1},'user':"
                 "{'remaining_credits':1},'files':[{'file_id':'a'}],'file_url':'u','rules':[{'unit':'second',"
                 "'price':1}]},"
                 "'error':{'code':1,'message':'m'}}");
        for (int round = 0; round < 5000; ++round) {
            QByteArray bytes = good;
            for (int i = random.bounded(8); i >= 0; --i)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            bytes.truncate(random.bounded(int(bytes.size()) + 1));
            parseCredits(bytes);
            parsePricingRules(bytes);
            parseUploadedFile(bytes);
            parseFilePage(bytes);
            parseFileQuota(bytes);
            errorFromAnswer(
                answer(random.bounded(700), bytes, {{"retry-after", bytes}, {"x-request-id", bytes}}), kNow);
        }
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
