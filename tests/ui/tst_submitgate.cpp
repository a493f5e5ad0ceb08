#include "common/servicenames.h"
#include "joblist/joblistpane.h"
#include "jobs/scriptedservice.h"
#include "mainwindow/noticebar.h"
#include "mainwindow/paidterms.h"
#include "mainwindow/submitgate.h"
#include "program/servicestatus.h"
#include "requestform/requestform.h"
#include "secrets/hostkeys.h"
#include "support/faultserver.h"
#include "ui/windowrig.h"

#include <QAction>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <array>
#include <atomic>

using namespace retalk;
using namespace retalk::test;

namespace {

using namespace Qt::StringLiterals;

QString sample(const char *name)
{
    return QStringLiteral(RETALK_SAMPLE_DIR) + u'/' + QLatin1String(name);
}

} // namespace

/// One press, one payment: tests how the window handles double clicks, held keys and impatience.
class SubmitGateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme = new Theme(qApp);
        m_language = new Language(qApp);
        m_language->set(QStringLiteral("en"));
    }
    void init() { m_rig = std::make_unique<WindowRig>(m_theme, m_language); }
    void cleanup() { m_rig.reset(); }

    void makesOneJobOfOnePress_data()
    {
        QTest::addColumn<bool>("isPaid");
        QTest::addColumn<bool>("isByKey");
        QTest::newRow("double click, paid") << true << false;
        QTest::newRow("double click, free") << false << false;
        QTest::newRow("held key, paid") << true << true;
        QTest::newRow("held key, free") << false << true;
    }
    void makesOneJobOfOnePress()
    {
        QFETCH(const bool, isPaid);
        QFETCH(const bool, isByKey);
        fill(isPaid);
        if (isByKey) {
            QTest::simulateEvent(m_rig->window.get(), true, Qt::Key_Return, Qt::ControlModifier, u"\r"_s,
                                 false);
            for (int i = 0; i < 10; ++i)
                QTest::simulateEvent(m_rig->window.get(), true, Qt::Key_Return, Qt::ControlModifier, u"\r"_s,
                                     true);
        } else {
            auto *button = find<QPushButton>("submitButton");
            QTest::mouseClick(button, Qt::LeftButton);
            QTest::mouseDClick(button, Qt::LeftButton); // the second press; this doesn't include the release
            QTest::mouseRelease(button, Qt::LeftButton);
        }
        QCOMPARE(m_rig->store->count(), 1);
        // An impatient second press of the shortcut.
        find<QAction>("submit")->trigger();
        QCOMPARE(m_rig->store->count(), 1);
        QVERIFY(!question());
    }

    void saysOnceWhatAPaidJobMeans()
    {
        m_rig->settings.setValue(Setting::PaidTermsAccepted, false);
        fill(true);
        find<QAction>("submit")->trigger();
        QCOMPARE(m_rig->store->count(), 0);
        QTest::keyClick(find<QWidget>("paidTerms"), Qt::Key_Escape);
        QTRY_VERIFY(!m_rig->window->findChild<QWidget *>(u"paidTerms"_s));
        QCOMPARE(m_rig->store->count(), 0);
        QVERIFY(!m_rig->settings.value(Setting::PaidTermsAccepted).toBool());
        find<QAction>("submit")->trigger();
        // Pressing the shortcut again isn't an answer.
        QTest::keyClick(find<QPushButton>("acceptTerms"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(find<QWidget>("paidTerms")->isVisible());
        QCOMPARE(m_rig->store->count(), 0);
        find<QPushButton>("acceptTerms")->click();
        QTRY_COMPARE(m_rig->store->count(), 1);
        QTRY_VERIFY(!m_rig->window->findChild<QWidget *>(u"paidTerms"_s));
        m_rig->settings.setServiceAddress({});
        QVERIFY(m_rig->settings.value(Setting::PaidTermsAccepted).toBool());
    }

    void knowsWhatNeedsNoTerms()
    {
        const ServiceAddress evoLink{ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
        const ServiceAddress own{ServiceKind::Custom, QUrl(u"http://h.example:8787"_s),
                                 QUrl(u"http://f.example"_s)};
        QVERIFY(needsPaidTerms(evoLink, publishedPriceRule(), false));
        QVERIFY(!needsPaidTerms(evoLink, publishedPriceRule(), true));
        QVERIFY(!needsPaidTerms({}, freePriceRule(), false));
        QVERIFY(needsPaidTerms(own, unknownPriceRule(), false));
        QVERIFY(!needsPaidTerms(own, {.source = PriceRule::Source::Live}, false)); // it says it's free
        QVERIFY(paidTerms(evoLink, publishedPriceRule()).join(u' ').contains(u"72"));
        const QString terms = paidTerms(own, unknownPriceRule()).join(u' ');
        QVERIFY2(terms.contains(u"h.example:8787"_s) && terms.contains(u"f.example"_s) &&
                     !terms.contains(u"EvoLink"_s),
                 qPrintable(terms));
        // By the name that it has everywhere else, too.
        const ServiceAddress named{ServiceKind::Custom, own.apiBase, own.apiBase};
        setServiceNames({{.name = u"Studio"_s, .apiBase = own.apiBase, .filesBase = own.apiBase}});
        const QString ofNamed = paidTerms(named, unknownPriceRule()).join(u' ');
        setServiceNames({});
        QVERIFY2(ofNamed.contains(u"Studio doesn't say"_s) && ofNamed.contains(u"uploaded to Studio"_s) &&
                     !ofNamed.contains(u"h.example"_s),
                 qPrintable(ofNamed));
    }

    void keepsPriceAndBalanceWhileItAsksAgain()
    {
        std::atomic<bool> isRight = true;
        std::atomic<int> balance = 42;
        std::atomic<bool> isLimited = true;
        FaultServer server([&](const SeenRequest &request) {
            if (!isRight)
                return jsonReply(401, R"({"error":{"code":"invalid_key","type":"authentication_error"}})");
            if (!isLimited && !request.target.contains("pricing"))
                return jsonReply(200, R"({"data":{"token":{"unlimited_credits":true},)"
                                      R"("user":{"remaining_credits":0}}})");
            return request.target.contains("pricing")
                       ? jsonReply(200, R"({"data":{"credits_per_second":0.5}})")
                       : jsonReply(200, R"({"data":{"user":{"remaining_credits":)" +
                                            QByteArray::number(balance) + "}}}");
        });
        const ServiceAddress own{ServiceKind::Custom, server.url(), server.url()};
        m_rig->secrets.writeForThisRun(keyAccount(server.url()), u"a-key"_s);
        m_rig->settings.setServiceAddress(own);
        auto *status = m_rig->window->findChild<ServiceStatus *>();
        QTRY_VERIFY(status->balance() == 42 && status->price().creditsPerSecond == 0.5);
        QTRY_VERIFY(status->state() == ServiceStatus::State::Ready);
        QStringList seen;
        const QObject watch;
        connect(status, &ServiceStatus::changed, &watch, [&] {
            seen += u"%1 %2 %3"_s.arg(status->word())
                        .arg(status->balance().value_or(-1))
                        .arg(status->price().creditsPerSecond);
        });
        status->refresh();
        QTRY_VERIFY(seen.size() >= 2); // both answers
        seen.removeDuplicates();
        QCOMPARE(seen, QStringList{u"ready 42 0.5"_s});
        // The queue has paused because of a newer balance.
        balance = 7;
        Q_EMIT m_rig->runner.balanceTooLow(own, balance);
        QTRY_VERIFY(status->balance() == 7);
        // The key of another service is irrelevant.
        m_rig->secrets.writeForThisRun(u"studio.example.com"_s, u"its-key"_s);
        QVERIFY(status->balance() == 7 && status->state() == ServiceStatus::State::Ready);
        // A new key may belong to another account.
        m_rig->secrets.writeForThisRun(keyAccount(server.url()), u"another-key"_s);
        QVERIFY(!status->balance() && status->state() == ServiceStatus::State::Checking);
        QTRY_VERIFY(status->balance() == 7 && status->state() == ServiceStatus::State::Ready);
        // Outdated information isn't kept.
        isLimited = false;
        status->refresh();
        QTRY_VERIFY(!status->balance());
        QVERIFY(status->state() == ServiceStatus::State::Ready);
        isLimited = true;
        status->refresh();
        QTRY_VERIFY(status->balance() == 7);
        isRight = false;
        status->refresh();
        QTRY_VERIFY(status->state() == ServiceStatus::State::Refused);
        QVERIFY(!status->balance());
    }

    void saysThatThePriceIsBeingAskedFor()
    {
        // The service's final answer, and the text then shown.
        const std::array<std::pair<Reply, QString>, 3> ends{
            {{jsonReply(200, R"({"data":{"credits_per_second":0.5}})"), u"about "_s},
             {jsonReply(404, R"({"error":{"code":"not_found","type":"not_found_error"}})"),
              u"doesn't say what it charges"_s},
             {jsonReply(403, R"({"error":{"code":"forbidden","type":"permission_error"}})"),
              u"Couldn't ask"_s}}};
        const auto said = [this] {
            const QLabel *source = find<QLabel>("priceSource");
            return find<QLabel>("price")->text() + (source->isHidden() ? QString() : u'|' + source->text());
        };
        type("videoUrl", sample("presenter.mp4"));
        setVoice(sample("voice.wav"));
        for (const auto &[end, words] : ends) {
            std::atomic<bool> answers = false;
            FaultServer server([&, end = end](const SeenRequest &request) {
                if (!request.target.contains("pricing"))
                    return jsonReply(200, R"({"data":{"user":{"remaining_credits":1000}}})");
                return answers ? end : Reply{.isSilent = true, .hangs = true};
            });
            m_rig->secrets.writeForThisRun(keyAccount(server.url()), u"a-key"_s);
            m_rig->settings.setServiceAddress({ServiceKind::Custom, server.url(), server.url()});
            auto *status = m_rig->window->findChild<ServiceStatus *>();
            QTRY_VERIFY2(status->state() == ServiceStatus::State::Ready,
                         qPrintable(status->word() + status->reason() + words));
            QCOMPARE(said(), u"Asking for the price…|"_s);
            const int height = m_rig->window->findChild<PriceLine *>()->height();
            // And so does the confirmation.
            m_rig->settings.setValue(Setting::PaidTermsAccepted, true);
            find<QAction>("submit")->trigger();
            QTRY_VERIFY(question());
            QVERIFY2(question()->informativeText().contains(u"isn't known yet"_s),
                     qPrintable(question()->informativeText()));
            QTest::keyClick(question(), Qt::Key_Escape);
            QTRY_VERIFY(!question());
            answers = true;
            status->refresh();
            QTRY_VERIFY2(said().contains(words), qPrintable(said()));
            QTRY_COMPARE(m_rig->window->findChild<PriceLine *>()->height(), height); // the form doesn't jump
        }
    }

    void asksTheNextOwnServiceToo()
    {
        const auto answer = [](const QByteArray &credits) {
            return [credits](const SeenRequest &) {
                return jsonReply(200, R"({"data":{"user":{"remaining_credits":)" + credits + "}}}");
            };
        };
        FaultServer one(answer("1"));
        FaultServer two(answer("2"));
        auto *status = m_rig->window->findChild<ServiceStatus *>();
        for (const FaultServer *server : {&one, &two}) {
            m_rig->secrets.writeForThisRun(keyAccount(server->url()), u"a-key"_s);
            m_rig->settings.setServiceAddress({ServiceKind::Custom, server->url(), server->url()});
            QTRY_VERIFY2(status->balance() == (server == &one ? 1 : 2), qPrintable(status->word()));
        }
        // And with another service for files.
        m_rig->settings.setServiceAddress({ServiceKind::Custom, two.url(), one.url()});
        QCOMPARE(status->state(), ServiceStatus::State::Checking);
        QTRY_COMPARE(status->state(), ServiceStatus::State::Ready);
    }

    void appliesEvoLinksPriceToNobodyElse()
    {
        const ServiceAddress own{ServiceKind::Custom, QUrl(u"http://127.0.0.1:9"_s),
                                 QUrl(u"http://127.0.0.1:9"_s)};
        const auto *gate = m_rig->window->findChild<SubmitGate *>();
        QCOMPARE(gate->ruleFor(own), unavailablePriceRule()); // the service of an old job
        m_rig->settings.setServiceAddress(own);
        QTRY_COMPARE(gate->ruleFor(own), unavailablePriceRule()); // and of new ones: there is no key
        QCOMPARE(find<QLabel>("price")->text(), u"Price unknown"_s);
        QVERIFY2(!find<QLabel>("priceSource")->text().contains(u"EvoLink"_s),
                 qPrintable(find<QLabel>("priceSource")->text()));
        type("videoUrl", sample("presenter.mp4"));
        setVoice(sample("voice.wav"));
        // A sum that was never shown is confirmed whatever the limit.
        for (const int limit : {0, 100}) {
            m_rig->settings.setValue(Setting::ConfirmAboveCredits, limit);
            find<QAction>("submit")->trigger();
            QVERIFY2(question() && question()->informativeText().contains(u"isn't known."_s),
                     qPrintable(question() ? question()->informativeText() : QString()));
            QTest::keyClick(question(), Qt::Key_Escape);
            QTRY_VERIFY(!question());
            QCOMPARE(m_rig->store->count(), 0);
        }
    }

    void repeatsNoActionOfItsMenusWhileAKeyIsHeld()
    {
        // Stepping through a video, and moving the wipe or zooming on the stage, repeat while the key is
        // held.
        static const QRegularExpression steps(QStringLiteral("^(frame|second|wipe|zoom)[A-Z]"));
        const auto actions = m_rig->window->findChildren<QAction *>();
        for (const QAction *action : actions) {
            if (!action->shortcuts().isEmpty() && !action->objectName().isEmpty() &&
                !steps.match(action->objectName()).hasMatch())
                QVERIFY2(!action->autoRepeat(), qPrintable(action->objectName()));
        }
        for (const char *name : {"submit", "trySample", "importTable"})
            QVERIFY2(!find<QAction>(name)->autoRepeat(), name);
    }

    void answersNoQuestionByAKeyThatIsHeld()
    {
        choosePaid();
        m_rig->settings.setValue(Setting::ConfirmAboveCredits, 0); // the price is unknown
        type("videoUrl", u"https://h.invalid/v.mp4"_s);
        type("voiceUrl", u"https://h.invalid/a.wav"_s);
        find<QAction>("submit")->trigger();
        QTRY_VERIFY(question()); // once the link has been checked
        auto *box = question();
        auto *yes = box->findChild<QPushButton *>(u"confirmGo"_s);
        QCOMPARE(box->defaultButton(), yes);
        for (int i = 0; i < 10; ++i)
            QTest::simulateEvent(yes, true, Qt::Key_Return, Qt::ControlModifier, u"\r"_s, true);
        QTest::keyClick(yes, Qt::Key_Return, Qt::ControlModifier); // the shortcut pressed twice
        QCOMPARE(m_rig->store->count(), 0);
        QVERIFY(box->isVisible());
        QTest::keyClick(yes, Qt::Key_Return); // pressed again, it counts as an answer
        QCOMPARE(m_rig->store->count(), 1);
    }

    void looksAtALinkBeforeItIsPaidFor_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("a video") << u"video"_s;
        QTest::newRow("not found") << u"nothing"_s;
        QTest::newRow("changed in the meantime") << u"change"_s;
    }
    void looksAtALinkBeforeItIsPaidFor()
    {
        QFETCH(const QString, what);
        QFile video(sample("presenter.mp4"));
        QVERIFY(video.open(QIODevice::ReadOnly));
        m_service.heal();
        std::atomic<int> delay = 300;
        m_service.order(
            "GET /looked-at.mp4",
            [what, &delay, content = video.readAll()](const SeenRequest &request) {
                Reply reply = what == u"nothing" ? bytesReply(404, "no", "text/plain")
                                                 : fileReply(request, content, "\"v\"");
                reply.delayMs = delay.exchange(0);
                return reply;
            },
            100);
        fill(true);
        type("videoUrl", m_service.url(u"/looked-at.mp4"_s).toString());
        for (int i = 0; i < 2; ++i) // the second press joins the first
            find<QAction>("submit")->trigger();
        QCOMPARE(m_rig->store->count(), 0);
        const auto *button = find<QPushButton>("submitButton");
        QVERIFY2(button->text().startsWith(u"Checking"_s), qPrintable(button->text()));
        if (what == u"change") {
            type("videoUrl", sample("presenter.mp4"));
            QVERIFY2(button->text() == u"Make it talk", qPrintable(button->text()));
        }
        QTRY_VERIFY(button->text() == u"Make it talk");
        const auto *form = find<RequestForm>("requestForm");
        QTRY_VERIFY(what == u"nothing" || form->jobs().constFirst().lengths.areKnown());
        QTRY_COMPARE(m_rig->store->count(), what == u"video" ? 1 : 0);
        QVERIFY(!question());
        QCOMPARE(find<QLineEdit>("videoUrl")->property("invalid").toBool(), what == u"nothing");
        m_service.heal();
    }

    /// Between checking the list and storing the job, another Retalk may submit the same request.
    void paysOnceBesideAnotherRetalk_data()
    {
        QTest::addColumn<bool>("submits");
        QTest::newRow("it submits") << true;
        QTest::newRow("it doesn't after all") << false;
    }
    void paysOnceBesideAnotherRetalk()
    {
        QFETCH(const bool, submits);
        fill(true);
        const auto other = std::move(JobStore::open(m_rig->folder.filePath(u"jobs.db"_s)).value());
        Job theirs;
        theirs.id = QUuid::createUuid();
        theirs.request = find<RequestForm>("requestForm")->jobs().constFirst().request;
        theirs.service = m_rig->settings.serviceAddress();
        theirs.createdAt = QDateTime::currentDateTimeUtc();
        auto turn = SubmitLock::take(other.get(), theirs.request, theirs.service).value();
        QVERIFY(turn.has_value());
        submit();
        QCOMPARE(m_rig->store->count(), 0);
        if (submits)
            QVERIFY(other->save(theirs).has_value());
        turn.reset();
        if (submits) {
            QTRY_VERIFY(question());
            QVERIFY2(question()->text().contains(u"Submit the same again?"_s),
                     qPrintable(question()->text()));
            QCOMPARE(m_rig->store->count(), 1);
        } else {
            QTRY_COMPARE(m_rig->store->count(), 1);
            QVERIFY(!question());
        }
        // The turn has been released, so the other process gets it at once.
        QVERIFY(SubmitLock::take(other.get(), theirs.request, theirs.service).value().has_value());
    }

    /// For example, one that has stopped in the middle of it.
    void waitsTenSecondsForAnotherRetalkAndSubmitsNothingThen()
    {
        fill(true);
        const auto other = std::move(JobStore::open(m_rig->folder.filePath(u"jobs.db"_s)).value());
        auto turn =
            SubmitLock::take(other.get(), find<RequestForm>("requestForm")->jobs().constFirst().request,
                             m_rig->settings.serviceAddress())
                .value();
        QVERIFY(turn.has_value());
        QSignalSpy refused(m_rig->window->findChild<SubmitGate *>(), &SubmitGate::refused);
        QElapsedTimer clock;
        clock.start();
        submit();
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY2(clock.elapsed() >= 10'000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(refused[0][0].value<Error>().message.contains(u"Another Retalk"));
        QCOMPARE(m_rig->store->count(), 0);
        // The next press tries again, and waits as long.
        submit();
        QCOMPARE(m_rig->store->count(), 0);
        QCOMPARE(refused.size(), 1);
        turn.reset();
        QTRY_COMPARE(m_rig->store->count(), 1);
        QCOMPARE(refused.size(), 1);
    }

    void asksBeforeTheSameIsPaidForAgain()
    {
        fill(true);
        submit();
        QCOMPARE(m_rig->store->count(), 1);
        const QString other = m_rig->folder.filePath(u"other.wav"_s);
        QVERIFY(QFile::copy(sample("voice.wav"), other));
        setVoice(other);
        submit(); // another request is another job
        QCOMPARE(m_rig->store->count(), 2);
        QVERIFY(!question());
        setVoice(sample("voice.wav"));
        submit();
        QCOMPARE(m_rig->store->count(), 2);
        auto *box = question();
        QVERIFY(box);
        QVERIFY2(box->text().contains(u"Submit the same again?"_s), qPrintable(box->text()));
        QVERIFY2(box->informativeText().contains(u"doesn't say what it charges"_s),
                 qPrintable(box->informativeText()));
        QTest::keyClick(box, Qt::Key_Return); // pressed without reading: no
        QTRY_VERIFY(!question());
        QCOMPARE(m_rig->store->count(), 2);
        submit();
        question()->findChild<QPushButton *>(u"confirmGo"_s)->click();
        QCOMPARE(m_rig->store->count(), 3);
    }

    void namesTheSumInTheQuestionAboutTheSame()
    {
        FaultServer server([&](const SeenRequest &request) {
            return request.target.contains("pricing")
                       ? jsonReply(200, R"({"data":{"credits_per_second":0.5}})")
                       : jsonReply(200, R"({"data":{"user":{"remaining_credits":1000}}})");
        });
        m_rig->secrets.writeForThisRun(keyAccount(server.url()), u"a-key"_s);
        m_rig->settings.setServiceAddress({ServiceKind::Custom, server.url(), server.url()});
        QTRY_COMPARE(m_rig->window->findChild<ServiceStatus *>()->price().creditsPerSecond, 0.5);
        fill(false);
        submit();
        QCOMPARE(m_rig->store->count(), 1);
        const QString other = m_rig->folder.filePath(u"other.wav"_s);
        QVERIFY(QFile::copy(sample("voice.wav"), other));
        setVoice(other);
        submit();
        QCOMPARE(m_rig->store->count(), 2);
        setVoice(sample("voice.wav"));
        submit();
        QTRY_VERIFY(question());
        const QString title = question()->text();
        const auto sum = QRegularExpression(u"Submit the same again for (.+ credits)\\?"_s).match(title);
        QVERIFY2(sum.hasMatch(), qPrintable(title));
        QVERIFY2(question()->informativeText().contains(sum.captured(1)),
                 qPrintable(question()->informativeText()));
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!question());
    }

    void doesNotAskAboutFreeDrafts()
    {
        fill(false);
        submit();
        type("voiceUrl", u"https://h.invalid/other.wav"_s);
        submit();
        setVoice(sample("voice.wav"));
        submit();
        QVERIFY(!question());
        QCOMPARE(m_rig->store->count(), 3);
    }

    void asksAboutATableOnlyWhatItsDialogLeftOpen()
    {
        m_rig->settings.setServiceAddress({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()});
        auto *gate = m_rig->window->findChild<SubmitGate *>();
        const auto row = [](const char *voice, std::chrono::seconds length) {
            return PlannedJob{
                .request = {.videoUrl = u"https://h.invalid/v.mp4"_s, .audioUrl = QString::fromLatin1(voice)},
                .name = {},
                .lengths = {.video = length, .voice = length, .isExtended = false},
                .warning = {}};
        };
        const ServiceAddress service = m_rig->settings.serviceAddress();
        using namespace std::chrono_literals;
        gate->submitTable({row("https://h.invalid/1.wav", 4s), row("https://h.invalid/2.wav", 4s)}, service);
        QVERIFY(!question());
        QTRY_COMPARE(m_rig->store->count(), 2);
        // Above the limit and of unknown length: one question for all, with the sum.
        m_rig->settings.setValue(Setting::ConfirmAboveCredits, 10);
        gate->submitTable({row("https://h.invalid/3.wav", 100s), row("https://h.invalid/4.wav", 100s)},
                          service);
        QVERIFY(question());
        QVERIFY2(question()->informativeText().contains(u"160"_s), qPrintable(question()->informativeText()));
        question()->reject();
        QTRY_VERIFY(!question());
        gate->submitTable({row("https://h.invalid/5.wav", 4s), row("https://h.invalid/6.wav", {})}, service);
        QVERIFY(question());
        question()->reject();
        QTRY_VERIFY(!question());
        QCOMPARE(m_rig->store->count(), 2);
    }

    void asksBeforeAPaidJobThatWillProbablyFail()
    {
        m_rig->settings.setServiceAddress({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()});
        auto *gate = m_rig->window->findChild<SubmitGate *>();
        using namespace std::chrono_literals;
        PlannedJob job{
            .request = {.videoUrl = u"https://h.invalid/v.mp4"_s, .audioUrl = u"https://h.invalid/1.wav"_s},
            .name = {},
            .lengths = {.video = 4s, .voice = 4s, .isExtended = false},
            .warning = u"Doesn't match anyone here."_s};
        gate->submit({job}, m_rig->settings.serviceAddress());
        QVERIFY(question());
        QVERIFY2(question()->informativeText().contains(job.warning),
                 qPrintable(question()->informativeText()));
        question()->reject();
        QTRY_VERIFY(!question());
        QCOMPARE(m_rig->store->count(), 0);
        // A draft costs nothing, so nothing is asked.
        gate->submit({job}, ServiceAddress{});
        QVERIFY(!question());
        QTRY_COMPARE(m_rig->store->count(), 1);
    }

    void keepsACorrectedTableUntilItsQuestionIsAnsweredWithYes()
    {
        choosePaid();
        m_rig->settings.setValue(Setting::ConfirmAboveCredits, 0); // the price is unknown
        QFile file(m_rig->folder.filePath(u"jobs.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("video,audio,threshold\nhttps://h.invalid/v.mp4,https://h.invalid/a.wav,999\n");
        file.close();
        m_rig->window->takeInputs({file.fileName()});
        QTRY_VERIFY(m_rig->window->findChild<QTableView *>(u"importTable"_s));
        auto *model = find<QTableView>("importTable")->model();
        QTRY_COMPARE(model->rowCount(), 1);
        QVERIFY(model->setData(model->index(0, 4), u"150"_s));
        auto *go = find<QPushButton>("importGo");
        go->click();
        QTRY_VERIFY(question());
        QVERIFY(!go->isEnabled());
        question()->reject();
        QTRY_VERIFY(go->isEnabled());
        QVERIFY(find<QDialog>("importDialog")->isVisible());
        QCOMPARE(model->index(0, 4).data().toString(), u"150"_s);
        QCOMPARE(m_rig->store->count(), 0);
        go->click();
        QTRY_VERIFY(question());
        question()->findChild<QPushButton *>(u"confirmGo"_s)->click();
        QTRY_COMPARE(m_rig->store->count(), 1);
        QTRY_VERIFY(!m_rig->window->findChild<QDialog *>(u"importDialog"_s));
    }

    void asksOnceForSeveralCopiesAndRetries()
    {
        const QList<Job> jobs{addFailed(u"https://h.invalid/a.wav"_s),
                              addFailed(u"https://h.invalid/b.wav"_s)};
        auto *gate = m_rig->window->findChild<SubmitGate *>();
        gate->retry(jobs);
        QTRY_VERIFY(question());
        QCOMPARE(m_rig->window->findChildren<QMessageBox *>(u"confirmSubmit"_s).size(), 1);
        QVERIFY2(question()->text().contains(u'2'), qPrintable(question()->text()));
        question()->findChild<QPushButton *>(u"confirmGo"_s)->click();
        for (const Job &job : jobs)
            QTRY_VERIFY(m_rig->store->state(job.id) == JobState::Queued);
        gate->submitCopies(jobs);
        QTRY_VERIFY(question());
        question()->findChild<QPushButton *>(u"confirmGo"_s)->click();
        QTRY_COMPARE(m_rig->store->count(), 4);
    }

    void keepsTheQueuePausedOverARestart()
    {
        auto *action = find<QAction>("pauseQueueAction");
        action->trigger();
        QVERIFY(m_rig->runner.pause() == JobRunner::Pause::ByUser);
        QVERIFY(action->isChecked());
        QCOMPARE(m_rig->settings.value(Setting::QueuePause).toString(), u"person"_s);
        QVERIFY(!action->shortcut().isEmpty());
        action->trigger();
        QCOMPARE(m_rig->settings.value(Setting::QueuePause).toString(), u"no"_s);
        m_rig->settings.setValue(Setting::PauseBelowCredits, 50);
        m_rig->settings.setValue(Setting::QueuePause, u"balance"_s);
        m_rig->makeWindow();
        QVERIFY(m_rig->runner.pause() == JobRunner::Pause::LowBalance);
        QVERIFY(find<QAction>("pauseQueueAction")->isChecked());
    }

    void resumesWhenLessMayBeLeft()
    {
        auto *notice = find<NoticeBar>("noticeBar");
        const auto pauseItself = [this, notice] {
            m_rig->settings.setValue(Setting::PauseBelowCredits, 50);
            m_rig->runner.setPause(JobRunner::Pause::LowBalance);
            Q_EMIT m_rig->runner.balanceTooLow({ServiceKind::EvoLink, evoLinkApiBase(), {}}, 40);
            QVERIFY(notice->isVisible());
        };
        for (const int less : {30, 0}) {
            pauseItself();
            m_rig->settings.setValue(Setting::PauseBelowCredits, less);
            QVERIFY2(m_rig->runner.pause() == JobRunner::Pause::No, qPrintable(QString::number(less)));
            QVERIFY(!notice->isVisible());
        }
        pauseItself();
        m_rig->settings.setValue(Setting::PauseBelowCredits, 60); // still below the limit
        QVERIFY(m_rig->runner.pause() == JobRunner::Pause::LowBalance);
        m_rig->runner.setPause(JobRunner::Pause::ByUser); // not because of credits
        m_rig->settings.setValue(Setting::PauseBelowCredits, 0);
        QVERIFY(m_rig->runner.pause() == JobRunner::Pause::ByUser);
        // As left by an older version, or changed while there was no window.
        m_rig->settings.setValue(Setting::QueuePause, u"balance"_s);
        m_rig->makeWindow();
        QVERIFY(m_rig->runner.pause() == JobRunner::Pause::No);
        QCOMPARE(m_rig->settings.value(Setting::QueuePause).toString(), u"no"_s);
    }

    void saysWhyTheQueueHasPausedItself()
    {
        m_rig->settings.setValue(Setting::PauseBelowCredits, 50);
        m_rig->runner.setPause(JobRunner::Pause::LowBalance);
        Q_EMIT m_rig->runner.balanceTooLow({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, 40);
        const QString said = find<QLabel>("noticeSentence")->text();
        for (const char *part : {"paused", "EvoLink", "40", "50"})
            QVERIFY2(said.contains(QLatin1String(part)), qPrintable(said));
        QCOMPARE(find<QPushButton>("noticeAction")->text(), u"Buy credits"_s);
        find<QAction>("pauseQueueAction")->trigger(); // resumed, so the notice no longer applies
        auto *notice = find<NoticeBar>("noticeBar");
        QVERIFY(!notice->isVisible());
        // A later message stays.
        for (const bool isTold : {true, false}) {
            m_rig->runner.setPause(JobRunner::Pause::LowBalance);
            if (isTold)
                Q_EMIT m_rig->runner.balanceTooLow({ServiceKind::EvoLink, evoLinkApiBase(), {}}, 40);
            notice->say(NoticeBar::Kind::Note, u"Something else."_s);
            find<QAction>("pauseQueueAction")->trigger();
            QVERIFY(m_rig->runner.pause() == JobRunner::Pause::No);
            QCOMPARE(notice->sentence(), u"Something else."_s);
            QVERIFY(notice->isVisible());
        }
    }

    void retriesManyJobsAFewAtATime()
    {
        m_rig->runner.setPause(JobRunner::Pause::ByUser); // none may start meanwhile
        QList<Job> jobs;
        for (int i = 0; i < 60; ++i) {
            Job job;
            job.id = QUuid::createUuid();
            job.request = {.videoUrl = u"https://h.invalid/v.mp4"_s,
                           .audioUrl = u"https://h.invalid/a.wav"_s};
            job.state = JobState::Failed; // free, so it doesn't ask
            QVERIFY(m_rig->store->save(job));
            jobs << job;
        }
        auto *gate = m_rig->window->findChild<SubmitGate *>();
        QSignalSpy progressed(gate, &SubmitGate::progressed);
        gate->retry(jobs);
        QTRY_VERIFY(m_rig->store->state(jobs.constLast().id) == JobState::Queued);
        QVERIFY(!progressed.isEmpty()); // progress is reported in between
        QCOMPARE(progressed.last(), (QVariantList{60, 60}));
        QCOMPARE(m_rig->store->unfinishedIds().size(), jobs.size());
    }

    void losesNoWishWhileAnotherIsWeighed()
    {
        const Job first = addFailed(u"https://h.invalid/a.wav"_s);
        const Job second = addFailed(u"https://h.invalid/b.wav"_s);
        // Each twice, like a double click.
        for (const Job &job : {first, first, second, second})
            retryByMenu(job.id);
        QTRY_COMPARE(m_rig->window->findChildren<QMessageBox *>(u"confirmSubmit"_s).size(), 2);
        for (QMessageBox *box : m_rig->window->findChildren<QMessageBox *>(u"confirmSubmit"_s))
            box->findChild<QPushButton *>(u"confirmGo"_s)->click();
        QTRY_VERIFY(m_rig->store->state(first.id) == JobState::Queued);
        QTRY_VERIFY(m_rig->store->state(second.id) == JobState::Queued);
        QVERIFY(!find<NoticeBar>("noticeBar")->isVisible()); // nothing is being checked any more
        QCOMPARE(m_rig->store->count(), 2);
    }

    void saysWhereNoFieldIsToBlame()
    {
        Q_EMIT m_rig->window->findChild<SubmitGate *>()->refused(
            {.message = u"The video would replace its own input."_s, .field = u"output"_s});
        QVERIFY(!find<QWidget>("callbackVerdict")->isVisible());
        QCOMPARE(find<QLabel>("noticeSentence")->text(), u"The video would replace its own input."_s);
        find<QPushButton>("noticeAction")->click();
        QVERIFY(find<QLineEdit>("settingFolder")->isVisible());
        QCOMPARE(find<QLineEdit>("settingFolder")->selectedText(), find<QLineEdit>("settingFolder")->text());
    }

    void waitsForAnAnswerThatIsOnItsWayBeforeItCloses()
    {
        const int before = m_service.count("POST /v1/videos/generations");
        startPost(1500);
        bool isOpen = false; // when the answer arrives
        const QObject watch;
        connect(&m_rig->runner, &JobRunner::postEnded, &watch, [&] { isOpen = m_rig->window->isVisible(); });
        quit();
        QVERIFY(m_rig->window->isVisible());
        QVERIFY2(find<QLabel>("noticeSentence")->text().startsWith(u"Finishing"_s),
                 qPrintable(find<QLabel>("noticeSentence")->text()));
        QVERIFY(!find<QPushButton>("submitButton")->isEnabled());
        m_rig->window->close(); // closing again changes nothing
        QVERIFY(m_rig->window->isVisible());
        // And nothing new starts.
        QVERIFY(m_rig->runner.submit({.videoUrl = m_service.url(u"/v.mp4"_s).toString(),
                                      .audioUrl = m_service.url(u"/b.wav"_s).toString()},
                                     m_rig->settings.serviceAddress()));
        QTRY_VERIFY(m_rig->runner.postsUnderWay().isEmpty());
        QVERIFY(isOpen);
        // Well before the ten seconds allowed for an answer.
        QTRY_VERIFY_WITH_TIMEOUT(!m_rig->window->isVisible(), 5'000);
        const QList<QUuid> jobs = m_rig->store->find({.order = JobQuery::Order::OldestFirst});
        QCOMPARE(jobs.size(), 2);
        QVERIFY(!m_rig->store->job(jobs.at(0))->taskId.isEmpty());
        QVERIFY(m_rig->store->state(jobs.at(1)) == JobState::Queued);
        QCOMPARE(m_service.count("POST /v1/videos/generations"), before + 1);
    }

    void closesAtOnceOnThePersonsWord()
    {
        startPost(60'000);
        quit();
        QVERIFY(m_rig->window->isVisible());
        find<QPushButton>("noticeAction")->click();
        QVERIFY(!m_rig->window->isVisible());
    }

    void waitsNoLongerThanTenSecondsForAnAnswer()
    {
        startPost(60'000);
        quit();
        QVERIFY(m_rig->window->isVisible());
        QTRY_VERIFY(!m_rig->window->isVisible());
        QVERIFY(!m_rig->runner.postsUnderWay().isEmpty()); // it doesn't wait for the POST to end either
    }

    void closesAtOnceWhenNothingIsOnItsWay()
    {
        m_rig->window->close();
        QVERIFY(!m_rig->window->isVisible());
    }

private:
    /// Selects a service that doesn't report its price, which alone requires no confirmation.
    void choosePaid()
    {
        m_rig->secrets.writeForThisRun(keyAccount(m_service.base()), u"test-key"_s);
        m_rig->settings.setServiceAddress({ServiceKind::Custom, m_service.base(), m_service.base()});
        const auto *status = m_rig->window->findChild<ServiceStatus *>();
        QTRY_COMPARE(status->state(), ServiceStatus::State::Ready);
        QTRY_COMPARE(status->price(), unknownPriceRule());
    }
    /// Fills in files whose lengths are known, so that the price is known and nothing is asked.
    void fill(bool isPaid)
    {
        if (isPaid)
            choosePaid();
        find<QLineEdit>("videoUrl")->setText({});
        find<RequestForm>("requestForm")->setVideo(sample("presenter.mp4"));
        setVoice(sample("voice.wav"));
    }
    void setVoice(const QString &file)
    {
        find<RequestForm>("requestForm")->setVoices({file});
        QTRY_VERIFY(find<RequestForm>("requestForm")->jobs().constFirst().lengths.areKnown());
    }
    /// Closes the window, and quits although a job isn't finished.
    void quit()
    {
        m_rig->window->close();
        find<QPushButton>("confirmAlternative")->click();
        QTRY_VERIFY(find<QLabel>("noticeSentence")->text().startsWith(u"Finishing"_s));
    }
    void submit() { find<QAction>("submit")->trigger(); }
    void type(const char *field, const QString &text)
    {
        find<QLineEdit>(field)->clear();
        QTest::keyClicks(find<QLineEdit>(field), text);
    }
    Job addFailed(const QString &voice)
    {
        Job job;
        job.id = QUuid::createUuid();
        job.name = voice;
        job.request = {.videoUrl = u"https://h.invalid/v.mp4"_s, .audioUrl = voice};
        job.service = {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
        job.state = JobState::Failed;
        job.taskId = job.task.id = u"task-"_s + voice.right(5);
        job.error = Error{.kind = ErrorKind::TaskFailed, .message = u"It took too long."_s};
        job.task.error = TaskError{u"generation_timeout"_s, u"too long"_s, {}};
        job.createdAt = job.updatedAt = QDateTime::currentDateTimeUtc().addSecs(-600);
        if (!m_rig->store->save(job))
            qFatal("cannot save");
        return job;
    }
    void retryByMenu(const QUuid &id)
    {
        auto *jobs = find<JobListPane>("jobListPane");
        jobs->takeNextStep(id);
    }
    /// Starts a job whose POST the scripted service answers after a while.
    void startPost(int answerAfterMs)
    {
        const int before = m_service.count("POST /v1/videos/generations"); // from earlier tests
        m_service.order("POST /v1/videos/generations", [this, answerAfterMs](const SeenRequest &request) {
            Reply reply = m_service.usual(request);
            reply.dripBytes = 1 + reply.bodyBytes / 2;
            reply.dripEveryMs = answerAfterMs;
            return reply;
        });
        choosePaid();
        m_rig->secrets.writeForThisRun(m_service.base().host(), u"test-key"_s);
        QVERIFY(m_rig->runner.submit({.videoUrl = m_service.url(u"/v.mp4"_s).toString(),
                                      .audioUrl = m_service.url(u"/a.wav"_s).toString()},
                                     m_rig->settings.serviceAddress()));
        m_rig->runner.start();
        QTRY_VERIFY(!m_rig->runner.postsUnderWay().isEmpty());
        QTRY_COMPARE(m_service.count("POST /v1/videos/generations"), before + 1);
    }
    QMessageBox *question()
    {
        for (auto *box : m_rig->window->findChildren<QMessageBox *>(u"confirmSubmit"_s)) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    template <typename T>
    T *find(const char *name)
    {
        return m_rig->find<T>(name);
    }

    Theme *m_theme = nullptr;
    Language *m_language = nullptr;
    ScriptedService m_service;
    std::unique_ptr<WindowRig> m_rig;
};

QTEST_MAIN(SubmitGateTest)
#include "tst_submitgate.moc"
