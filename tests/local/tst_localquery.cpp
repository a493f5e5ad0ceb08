#include "api/filesclient.h"
#include "local/localquery.h"
#include "net/httptransport.h"
#include "support/answer.h"
#include "support/runningservice.h"

#include <QPointer>
#include <QScopeGuard>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using namespace retalk;
using namespace retalk::test;

/// Tests that questions to the real service leave no uploads behind.
class LocalQueryTest : public QObject
{
    Q_OBJECT

    HttpTransport m_transport;
    const QString m_picture = QStringLiteral(RETALK_CLIPS_DIR "/face0.png");

    int usedFiles(const ServiceEndpoint &endpoint)
    {
        FilesClient files(endpoint, &m_transport);
        Answer<FileQuota> answer;
        files.quota(this, answer.handler());
        return answer.arrives() && answer.value() ? answer.value()->usedFiles : -1;
    }
    LocalQuery *ask(const ServiceEndpoint &endpoint, const LocalQuery::Handler &handler)
    {
        auto *question = new LocalQuery(endpoint, &m_transport, this);
        question->ask(u"/local/faces"_s, {{u"image_url"_s, m_picture}}, handler);
        return question;
    }

private Q_SLOTS:
    void removesItsUploadsBeforeItAnswers()
    {
        const RunningService service;
        const ServiceEndpoint endpoint = service.endpoint();
        Answer<QJsonObject> answer;
        QPointer<LocalQuery> question;
        const auto giveUp = qScopeGuard([&] { delete question; });
        // Like every real caller, delete the question when it is answered.
        question = ask(endpoint, [&](const Expected<QJsonObject> &found) {
            question->deleteLater();
            answer.handler()(found);
        });
        QVERIFY(answer.arrives());
        QVERIFY2(answer.value(), qPrintable(answer.kind()));
        QCOMPARE(usedFiles(endpoint), 0);
    }

    void removesItsUploadsWhenItIsGivenUp()
    {
        const RunningService service;
        const ServiceEndpoint endpoint = service.endpoint();
        const LocalQuery *question = ask(endpoint, [](const Expected<QJsonObject> &) {});
        QTRY_COMPARE(usedFiles(endpoint), 1);
        delete question;
        QTRY_COMPARE(usedFiles(endpoint), 0);
    }

    void keepsNothingElseWaitingWhileTheServiceIsBusy()
    {
        constexpr int kQuestions = 5; // the service handles two questions at a time
        const RunningService service;
        const ServiceEndpoint endpoint = service.endpoint();
        int answered = 0;
        bool isPaused = false;
        for (int i = 0; i < kQuestions; ++i) {
            auto *question = new LocalQuery(endpoint, &m_transport, this);
            question->ask(u"/local/faces"_s, {{u"video_url"_s, QStringLiteral(RETALK_CLIPS_DIR "/two.mp4")}},
                          [&answered, question](const Expected<QJsonObject> &found) {
                              question->deleteLater();
                              answered += found ? 1 : 0;
                          });
        }
        const auto areAnswered = [&] {
            isPaused = isPaused || m_transport.pauseOf(endpoint.apiBase).count() > 0;
            return answered == kQuestions;
        };
        QTRY_VERIFY_WITH_TIMEOUT(areAnswered(), kQuestions * kTestTimeoutMs);
        QVERIFY(!isPaused);
    }

    void givesFilesByPathWhereItMay()
    {
        const RunningService service({u"--accept-files"_s});
        ServiceEndpoint endpoint = service.endpoint();
        endpoint.acceptsFiles = true;
        Answer<QJsonObject> answer;
        const std::unique_ptr<LocalQuery> question(ask(endpoint, answer.handler()));
        bool wasUploaded = false;
        while (answer.count() == 0 && !wasUploaded)
            wasUploaded = usedFiles(endpoint) != 0;
        QVERIFY(!wasUploaded);
        QVERIFY(answer.value());
        QCOMPARE(answer.value()->value(u"verdict"_s).toString(), u"one_face"_s);
    }
};

QTEST_GUILESS_MAIN(LocalQueryTest)
#include "tst_localquery.moc"
