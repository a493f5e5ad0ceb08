#include "contract/caller.h"

#include "api/credits.h"

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

/// Tests credits and prices: a free service reports them in the contract's format.
class AccountTest : public QObject
{
    Q_OBJECT

    RunningService m_service;
    Caller m_call{m_service};

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.isReady()); }

    void answersCreditsThatOurClientReads()
    {
        const RawAnswer answer = m_call.get("/v1/credits");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value("success"_L1), QJsonValue(true));
        QCOMPARE(answer.json().value("message"_L1), QJsonValue(QString()));
        const auto credits = parseCredits(answer.body);
        QVERIFY(credits);
        QVERIFY(credits->tokenUnlimited);
        QCOMPARE(credits->tokenUsed, 0);
        QCOMPARE(credits->userUsed, 0);
    }

    void answersPricesWithoutAKey()
    {
        const QByteArray target = "/v1/catalog/models/videoretalk/pricing-rules?view=full";
        const RawAnswer answer = exchange(m_service.port(), rawRequest(m_service.port(), "GET", target));
        QCOMPARE(answer.status, 200);
        const auto rule = parsePricingRules(answer.body);
        QVERIFY(rule);
        QCOMPARE(rule->creditsPerSecond, 0);
        QCOMPARE(estimateCredits(*rule, 100), 0);

        const QByteArray etag = answer.header("etag");
        QVERIFY(!etag.isEmpty());
        const RawAnswer same = exchange(
            m_service.port(), rawRequest(m_service.port(), "GET", target, {{"If-None-Match", etag}}));
        QCOMPARE(same.status, 304);
        QVERIFY(same.body.isEmpty());
        QCOMPARE(same.header("etag"), etag);
        QCOMPARE(exchange(m_service.port(),
                          rawRequest(m_service.port(), "GET", target, {{"If-None-Match", "\"old\""}}))
                     .status,
                 200);
    }

    void knowsNoOtherModel()
    {
        const RawAnswer answer = m_call.get("/v1/catalog/models/other/pricing-rules");
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.error("type"), u"not_found_error"_s);
    }
};

QTEST_GUILESS_MAIN(AccountTest)
#include "tst_account.moc"
