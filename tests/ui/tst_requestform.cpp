#include "common/verdictline.h"
#include "inputs/inputverdict.h"
#include "requestform/facepicker.h"
#include "requestform/fixdialog.h"
#include "requestform/lengthbars.h"
#include "requestform/mediainput.h"
#include "requestform/posterview.h"
#include "requestform/urledit.h"
#include "support/blockedfile.h"
#include "support/testtimeout.h"
#include "ui/shownform.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

#include <utility>

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;

/// Tests the form as a whole: its fields, its messages and what it submits.
class RequestFormTest : public QObject, ShownForm
{
    Q_OBJECT
private Q_SLOTS:
    void init() { makeForm(); }
    void cleanup() { m_form.reset(); }

    void sendsWhatWasTyped()
    {
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        QTest::keyClicks(edit("videoUrl"), u"https://h.com/v.mp4?sig=a%2Bb"_s);
        QTest::keyClicks(edit("voiceUrl"), u"https://h.com/a.wav"_s);
        QTest::keyClicks(edit("faceUrl"), u"https://h.com/f.png"_s);
        find<QSpinBox>("faceThresholdNumber")->setValue(140);
        find<QAbstractButton>("extendSwitch")->click();
        find<QToolButton>("moreFold")->click();
        QTest::keyClicks(edit("callbackUrl"), u"https://h.com/done"_s);
        QTest::mouseClick(find<QPushButton>("submitButton"), Qt::LeftButton);
        QCOMPARE(sent.size(), 1);
        const auto jobs = sent.first().first().value<QList<PlannedJob>>();
        QCOMPARE(jobs.size(), 1);
        QCOMPARE(jobs.first().request, (GenerationRequest{.videoUrl = u"https://h.com/v.mp4?sig=a%2Bb"_s,
                                                          .audioUrl = u"https://h.com/a.wav"_s,
                                                          .referenceImageUrl = u"https://h.com/f.png"_s,
                                                          .videoExtension = true,
                                                          .faceThreshold = 140,
                                                          .callbackUrl = u"https://h.com/done"_s}));
        // It stays filled for the next variation.
        QCOMPARE(m_form->request(), jobs.first().request);
    }

    void saysEveryMistakeAtItsField()
    {
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        m_form->setVideo(u"ftp://h.com/v.mp4"_s);
        find<QToolButton>("moreFold")->click();
        QTest::keyClicks(edit("callbackUrl"), u"http://h.com/done"_s);
        m_form->submit();
        QCOMPARE(sent.size(), 0);
        QVERIFY(!sentence("videoVerdict").isEmpty());
        QVERIFY(!sentence("voiceVerdict").isEmpty());
        QVERIFY(!sentence("callbackVerdict").isEmpty());
        QVERIFY(edit("videoUrl")->property("invalid").toBool());
        QVERIFY(!find<QWidget>("faceVerdict")->isVisible());
        // The callback field too is marked until it's edited.
        QVERIFY(edit("callbackUrl")->property("invalid").toBool());
        QCOMPARE(edit("callbackUrl")->accessibleDescription(), sentence("callbackVerdict"));
        QTest::keyClicks(edit("callbackUrl"), u"x"_s);
        QVERIFY(!edit("callbackUrl")->property("invalid").toBool());
    }

    void scrollsToTheFirstMistake()
    {
        m_form->resize(336, 480);
        GenerationRequest request;
        request.videoUrl = u"ftp://h.com/v.mp4"_s;
        request.callbackUrl = u"http://h.com/done"_s;
        m_form->setRequest(request);
        auto *scroll = find<QScrollArea>("formScroll");
        const auto isSeen = [&](const char *name) {
            const auto *field = find<QWidget>(name);
            const QRect area(field->mapTo(scroll->viewport(), QPoint(0, 0)), field->size());
            return scroll->viewport()->rect().contains(area);
        };
        QTRY_VERIFY(isSeen("callbackUrl"));
        m_form->submit();
        QTRY_VERIFY(isSeen("videoUrl"));
        QCoreApplication::sendPostedEvents(); // whatever else would scroll
        QVERIFY(isSeen("videoUrl"));
    }

    void refusesPrivateAddressesForTheCloudOnly()
    {
        m_form->setVideo(u"http://192.168.1.5/v.mp4"_s);
        m_form->setService({}, freePriceRule(), {});
        QVERIFY(!edit("videoUrl")->property("invalid").toBool());
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        QVERIFY(edit("videoUrl")->property("invalid").toBool());
        QVERIFY(!sentence("videoVerdict").isEmpty());
    }

    void doesNotComplainWhileSomebodyTypes()
    {
        QTest::keyClicks(edit("videoUrl"), u"htt"_s);
        QVERIFY(!find<QWidget>("videoVerdict")->isVisible());
        QTest::keyClick(edit("videoUrl"), Qt::Key_Return);
        QVERIFY(find<QWidget>("videoVerdict")->isVisible());
    }

    void tidiesWhatIsPasted()
    {
        m_form->setVideo(u"  <https://h.com/v.mp4>\n"_s);
        QCOMPARE(m_form->request().videoUrl, u"https://h.com/v.mp4"_s);
    }

    void waitsForNoFile()
    {
        const QString video = m_folder.filePath(u"held.mp4"_s);
        QVERIFY(QFile::copy(sample("presenter.mp4"), video));
        QVERIFY(QFile::setPermissions(video, QFile::ReadOwner | QFile::WriteOwner));
        test::BlockedFile held(video);
        if (!held.isHeld())
            QSKIP("There are no leases here.");
        QElapsedTimer clock;
        clock.start();
        m_form->setVideo(video);
        m_form->setVoices({sample("voice.wav")});
        QTest::keyClicks(edit("callbackUrl"), u"https://h.com"_s);
        m_form->submit();
        QVERIFY2(clock.elapsed() < 30'000, qPrintable(QString::number(clock.elapsed())));
        QTRY_VERIFY(held.hasWaiter());
        QVERIFY(find<VerdictLine>("videoVerdict")->verdict() != VerdictLine::Verdict::Bad);
        held.release();
        QTRY_VERIFY_WITH_TIMEOUT(m_form->jobs().constFirst().lengths.areKnown(), 120'000);
    }

    void saysThatAFileIsMissing()
    {
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        m_form->setVideo(m_folder.filePath(u"nowhere.mp4"_s));
        m_form->setVoices({sample("voice.wav")});
        QTRY_VERIFY(find<VerdictLine>("videoVerdict")->verdict() == VerdictLine::Verdict::Bad);
        QVERIFY(!sentence("videoVerdict").isEmpty());
        m_form->submit();
        QCOMPARE(sent.size(), 0);
    }

    void showsPicturesOfRecentInputs()
    {
        m_form->setVideo(sample("presenter.mp4"));
        m_form->setVoices({sample("voice.wav")});
        QSignalSpy known(m_form.get(), &RequestForm::videoChanged);
        QVERIFY(known.wait(kTestTimeoutMs));
        m_form->submit();
        auto *more = find<QToolButton>("videoMore");
        auto *recent = find<QMenu>("videoRecent");
        const auto isPictured = [&] {
            Q_EMIT more->menu()->aboutToShow();
            return recent->actions().size() == 1 && !recent->actions().constFirst()->icon().isNull();
        };
        QTRY_VERIFY(isPictured()); // written in the background
        m_form->setVideo({});
        recent->actions().constFirst()->trigger();
        QCOMPARE(m_form->request().videoUrl, sample("presenter.mp4"));
    }

    void keepsDynamicButtonsInTheirPlaceOfTheTabOrder()
    {
        m_form->setVoices({u"https://h.com/a.wav"_s, u"https://h.com/b.wav"_s});
        QImage picture(80, 80, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        m_form->setFaces({{picture, sample("presenter.mp4"), 0.9, true}});
        QTRY_VERIFY(find<QWidget>("face1")->isVisible() && find<QWidget>("removeVoice2")->isVisible());
        QStringList order;
        QWidget *first = find<QWidget>("videoUrl");
        for (QWidget *widget = first->nextInFocusChain(); widget != first;
             widget = widget->nextInFocusChain()) {
            if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus)
                order += widget->objectName();
        }
        const auto place = [&order](const char *name) {
            return order.indexOf(QLatin1String(name));
        };
        QVERIFY(place("voiceUrl") >= 0);
        QVERIFY2(place("voiceUrl") < place("removeVoice2"), qPrintable(order.join(u' ')));
        QVERIFY2(place("videoPoster") > place("voiceUrl"), qPrintable(order.join(u' '))); // wraps around
        QVERIFY2(place("voiceWave") < place("voiceUrl"), qPrintable(order.join(u' ')));
        QVERIFY2(place("removeVoice2") < place("face1"), qPrintable(order.join(u' ')));
        QVERIFY2(place("face1") < place("faceUrl"), qPrintable(order.join(u' ')));
        QVERIFY2(place("faceUrl") < place("submitButton"), qPrintable(order.join(u' ')));
    }

    void tabsThroughWhatIsUnfoldedFromTopToBottom()
    {
        find<QToolButton>("moreFold")->setChecked(true);
        const QStringList wanted{u"moreFold"_s,     u"presets"_s,       u"voiceStart"_s,
                                 u"underlayKind"_s, u"underlayLevel"_s, u"callbackUrl"_s};
        QStringList order;
        QWidget *first = find<QWidget>("videoUrl");
        for (QWidget *widget = first->nextInFocusChain(); widget != first;
             widget = widget->nextInFocusChain()) {
            if (wanted.contains(widget->objectName()))
                order += widget->objectName();
        }
        QCOMPARE(order, wanted);
    }

    void showsLengthsAndPriceOfRealFiles()
    {
        PriceRule rule = publishedPriceRule();
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, rule, 100.0);
        QVERIFY(m_form->request().videoUrl.isEmpty());
        m_form->setVideo(sample("presenter.mp4"));
        m_form->setVoices({sample("voice.wav")});
        auto *bars = find<LengthBars>("lengthBars");
        QTRY_VERIFY(m_form->findChild<QWidget *>(u"lengthVerdict"_s)->isVisible());
        QVERIFY(!bars->accessibleDescription().contains(u"0:00"_s));
        QVERIFY2(find<QLabel>("price")->text().contains(u"credits"_s),
                 qPrintable(find<QLabel>("price")->text()));
        QVERIFY(find<QLabel>("priceSource")->text().contains(u"left"_s));
        m_form->setService({}, freePriceRule(), {});
        QVERIFY(!find<QLabel>("price")->text().contains(u"credits"_s));
    }

    void tellsASoundFromAVideo()
    {
        const auto *bars = find<LengthBars>("lengthBars");
        const QString lengths = bars->accessibleDescription();
        m_form->setVideo(sample("voice.wav"));
        QTRY_VERIFY(find<QWidget>("videoVerdict")->isVisible());
        QCOMPARE(bars->accessibleDescription(), lengths); // an audio file is no video of its length
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        m_form->setVoices({sample("voice.wav")});
        m_form->submit();
        QCOMPARE(sent.size(), 0);
    }

    void showsTheWholeHeadOfAnUprightVideo()
    {
        const QColor hair(200, 30, 30);
        const QColor mouth(30, 30, 200);
        QImage picture(90, 160, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        for (int x = 0; x < 90; ++x) {
            for (int y = 0; y < 6; ++y) {
                picture.setPixelColor(x, 28 + y, hair);
                picture.setPixelColor(x, 88 + y, mouth);
            }
        }
        PosterView poster;
        poster.resize(304, 88);
        poster.setFixedHeight(88);
        poster.setPoster(picture, u"0:04"_s);
        const auto seen = [&poster](const QColor &wanted) {
            const QImage image = poster.grab().toImage();
            for (int y = 0; y < image.height(); ++y) {
                const QColor found = image.pixelColor(image.width() / 2, y);
                if (std::abs(found.red() - wanted.red()) < 60 && std::abs(found.blue() - wanted.blue()) < 60)
                    return true;
            }
            return false;
        };
        QVERIFY(seen(hair) && seen(mouth));
        poster.setPeople({{.place = QRectF(0.2, 0.25, 0.6, 0.36), .number = {}}});
        QVERIFY(seen(hair) && seen(mouth));
    }

    void keepsTheLettersOfANameOnTheirLine()
    {
        const auto letters = [](const QString &name) {
            UrlEdit line;
            line.resize(304, UrlEdit::kHeight);
            line.setText(u"/"_s + name);
            return line.grab(QRect(4, 2, line.fontMetrics().horizontalAdvance(u"HH"_s), 26)).toImage();
        };
        QCOMPARE(letters(u"HHH\U0001F600"_s), letters(u"HHHi"_s));
    }

    void keepsTheNumberInAFacesName()
    {
        const auto start = [](const QString &name) {
            UrlEdit line;
            line.resize(180, UrlEdit::kHeight);
            line.setText(u"/x.png"_s);
            line.setNickname(name);
            return line.grab(QRect(4, 2, line.fontMetrics().horizontalAdvance(u"Person 2"_s), 26)).toImage();
        };
        QCOMPARE(start(u"Person 2 of a_long_name_of_a_video.mp4"_s), start(u"Person 2"_s));
    }

    void scrollsToTheCallbackFieldWhenItOpens()
    {
        m_form->resize(336, 480);
        auto *scroll = find<QScrollArea>("formScroll");
        const auto isSeen = [&](const char *name) {
            const auto *field = find<QWidget>(name);
            const QRect area(field->mapTo(scroll->viewport(), QPoint(0, 0)), field->size());
            return scroll->viewport()->rect().contains(area);
        };
        find<QToolButton>("moreFold")->click();
        QTRY_VERIFY(isSeen("callbackUrl"));
        // And its message too.
        m_form->setVideo(u"https://h.com/v.mp4"_s);
        m_form->setVoices({u"https://h.com/a.wav"_s});
        edit("callbackUrl")->setText(u"http://h.com/done"_s);
        scroll->ensureVisible(0, 0);
        m_form->submit();
        QTRY_VERIFY(isSeen("callbackVerdict"));
    }

    void nothingStandsUnderTheScrollBar()
    {
        auto *scroll = find<QScrollArea>("formScroll");
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            m_form->setLayoutDirection(direction);
            m_form->resize(336, 700);
            m_form->setVideo(u"https://h.com/v.mp4"_s);
            m_form->setVoices({u"https://h.com/a.wav"_s, u"https://h.com/b.wav"_s});
            m_form->resize(336, 460);
            m_form->showError(
                Error{.kind = ErrorKind::InvalidInput, .message = u"Wrong."_s, .field = u"video_url"_s});
            QTRY_VERIFY(scroll->verticalScrollBar()->isVisible());
            const auto inputs = scroll->widget()->findChildren<QWidget *>();
            const QRect free = scroll->viewport()->rect();
            for (const QWidget *input : inputs) {
                if (!input->isVisibleTo(scroll->widget()))
                    continue;
                const QRect area(input->mapTo(scroll->viewport(), QPoint(0, 0)), input->size());
                QVERIFY2(area.left() >= free.left() && area.right() <= free.right(),
                         qPrintable(input->objectName() + u' ' +
                                    QString::fromLatin1(input->metaObject()->className())));
            }
        }
        m_form->setLayoutDirection(Qt::LeftToRight);
    }

    // Immediately, not only after the event loop has run: a busy computer paints in between.
    void fieldsStayInLineWithTheButtonAtEveryHeight()
    {
        auto *scroll = find<QScrollArea>("formScroll");
        const auto *button = find<QWidget>("submitButton");
        const auto spanOf = [this](const QWidget *widget) {
            const int left = widget->mapTo(m_form.get(), QPoint(0, 0)).x();
            return std::pair(left, left + widget->width());
        };
        int barred = 0;
        int open = 0;
        const auto check = [&] {
            (scroll->verticalScrollBar()->maximum() > 0 ? barred : open)++;
            for (const MediaInput *input : m_form->findChildren<MediaInput *>())
                QCOMPARE(spanOf(input), spanOf(button));
        };
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            m_form->setLayoutDirection(direction);
            for (const bool isFull : {false, true}) {
                m_form->setVideo(isFull ? u"https://h.com/v.mp4"_s : QString());
                m_form->setVoices(isFull ? QStringList{u"https://h.com/a.wav"_s, u"https://h.com/b.wav"_s}
                                         : QStringList{});
                for (int height = 1000; height >= 400; height -= 40) {
                    m_form->resize(336, height);
                    check();
                }
                for (int height = 420; height <= 1000; height += 40) {
                    m_form->resize(336, height);
                    check();
                }
            }
            m_form->resize(336, 640);
            for (const bool isWrong : {true, false}) {
                if (isWrong)
                    m_form->showError(Error{.kind = ErrorKind::InvalidInput,
                                            .message = u"Wrong. "_s.repeated(40),
                                            .field = u"video_url"_s});
                else
                    m_form->setVoices({u"https://h.com/a.wav"_s});
                check();
            }
        }
        m_form->setLayoutDirection(Qt::LeftToRight);
        QVERIFY(barred > 20);
        QVERIFY(open > 20);
    }

    void aFileThatThereWasNoTimeForMayBeSubmitted()
    {
        using Verdict = VerdictLine::Verdict;
        GenerationRequest request;
        request.videoUrl = sample("presenter.mp4");
        const auto verdictFor = [&request](ErrorKind kind) {
            const InputInspection look{.state = InputInspector::State::Failed,
                                       .info = {},
                                       .error = {.kind = kind, .message = u"It took too long."_s}};
            return InputJudge::judge(request, inputRulesOf({}), InputRole::Video, look, false).verdict;
        };
        QVERIFY(verdictFor(ErrorKind::Timeout) == Verdict::Warning);
        QVERIFY(verdictFor(ErrorKind::Media) == Verdict::Bad);
        QVERIFY(verdictFor(ErrorKind::InvalidInput) == Verdict::Bad);
    }

    void everythingThatCanBeClickedSaysWhatItDoes()
    {
        m_form->setVoices({sample("voice.wav")});
        auto *wave = find<QWidget>("voiceWave");
        QTRY_VERIFY(wave->toolTip().contains(u"listen"));
        for (const char *name : {"videoPoster", "voiceWave", "extendSwitch", "callbackUrl",
                                 "faceThresholdSlider", "faceThresholdNumber", "presets"}) {
            const auto *widget = find<QWidget>(name);
            QVERIFY2(!widget->toolTip().isEmpty(), name);
        }
    }

    void thePriceHasItsDateInTheToolTip()
    {
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QString line = find<QLabel>("priceSource")->text();
        const QString tip = find<QLabel>("priceSource")->toolTip();
        QLocale::setDefault(before);
        static const QRegularExpression digits(u"\\d"_s);
        QVERIFY2(!line.contains(digits), qPrintable(line));
        // "10/11" could be October or November.
        static const QRegularExpression day(u"\\d{1,2} \\p{L}{3,} \\d{4}"_s);
        QVERIFY2(tip.contains(day), qPrintable(tip));
    }

    void namesWhatWillBeCut_data()
    {
        QTest::addColumn<int>("video");
        QTest::addColumn<int>("voice");
        QTest::addColumn<bool>("isExtended");
        QTest::addColumn<int>("result");
        QTest::addColumn<QString>("word");
        QTest::newRow("voice longer") << 12000 << 18000 << false << 12000 << u"voice"_s;
        QTest::newRow("video longer") << 18000 << 12000 << false << 12000 << u"video"_s;
        QTest::newRow("extended") << 12000 << 18000 << true << 18000 << u"back and forth"_s;
        QTest::newRow("extended, video longer") << 18000 << 12000 << true << 12000 << u"video"_s;
        QTest::newRow("same") << 12000 << 12040 << false << 12000 << QString();
        QTest::newRow("unknown") << 0 << 12000 << false << 0 << QString();
    }
    void namesWhatWillBeCut()
    {
        QFETCH(int, video);
        QFETCH(int, voice);
        QFETCH(bool, isExtended);
        QFETCH(int, result);
        QFETCH(QString, word);
        const Lengths lengths{std::chrono::milliseconds(video), std::chrono::milliseconds(voice), isExtended};
        QCOMPARE(lengths.result().count(), result);
        const QString sentence = LengthBars::consequence(lengths);
        QCOMPARE(sentence.isEmpty(), word.isEmpty());
        QVERIFY2(sentence.contains(word), qPrintable(sentence));
    }

    void holdsInputsToTheLimitsOfTheChosenService()
    {
        const QString picture = m_folder.filePath(u"wide.png"_s);
        QImage image(1200, 300, QImage::Format_RGB32); // more than twice as wide as high
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(picture));
        const ServiceAddress evoLink{ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
        m_form->setService(evoLink, publishedPriceRule(), {});
        m_form->setFace(picture);
        QTRY_VERIFY(find<QWidget>("faceVerdict")->isVisible());
        m_form->setService({}, freePriceRule(), {});
        QTRY_VERIFY(m_form->findChild<FaceTile *>(u"ownFace"_s));
        QTRY_VERIFY(!find<QWidget>("faceVerdict")->isVisible());
    }

    void offersToPutAnInputWhereItBelongs()
    {
        m_form->setVideo(sample("voice.wav"));
        auto *verdict = find<QWidget>("videoVerdict");
        auto *action = verdict->findChild<QPushButton *>(u"action"_s);
        QTRY_VERIFY(action->isVisible());
        action->click();
        QCOMPARE(m_form->request().videoUrl, QString());
        QCOMPARE(m_form->request().audioUrl, sample("voice.wav"));
    }

    void offersThePartToKeep()
    {
        MediaInfo info;
        info.duration = 625s;
        FixQuestion question{.source = u"/v/ten minutes.mp4"_s, .info = info, .otherLength = 7s};
        {
            FixDialog dialog(question);
            QCOMPARE(dialog.part(), (fixplan::KeptPart{.start = 0ms, .length = 7s}));
            const QString way = dialog.findChild<QLabel *>(u"fixWay"_s)->text();
            QVERIFY2(way.contains(u"10:18"_s) && way.contains(u"encoded again"_s), qPrintable(way));
            // The Enter key that opened it may still be held down.
            QSignalSpy accepted(&dialog, &QDialog::accepted);
            auto *go = dialog.findChild<QPushButton *>(u"fixGo"_s);
            for (QWidget *under : {static_cast<QWidget *>(&dialog), static_cast<QWidget *>(go)})
                QTest::simulateEvent(under, true, Qt::Key_Return, {}, u"\r"_s, true);
            QCOMPARE(accepted.size(), 0);
            dialog.findChild<QRadioButton *>(u"fixFirst"_s)->setChecked(true);
            QCOMPARE(dialog.part(), fixplan::KeptPart{});
            QVERIFY(!dialog.findChild<QRadioButton *>(u"fixMarked"_s));
        }
        question.marked = fixplan::KeptPart{.start = 60s, .length = 180s};
        FixDialog dialog(question);
        QCOMPARE(dialog.part(), *question.marked);
        // The marked range is longer than the model accepts.
        QVERIFY(dialog.findChild<QLabel *>(u"fixWay"_s)->text().contains(u"Only the first 2:00"_s));
    }

    void submitsNothingOnEnterInAField()
    {
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        m_form->setVideo(u"https://h.com/v.mp4"_s);
        m_form->setVoices({u"https://h.com/a.wav"_s});
        for (const char *field : {"videoUrl", "voiceUrl", "faceUrl"})
            QTest::keyClick(edit(field), Qt::Key_Return);
        QTest::keyClick(find<QSpinBox>("faceThresholdNumber"), Qt::Key_Return);
        QCOMPARE(sent.size(), 0);
    }

    void complainsOnlyAboutItsOwnFields()
    {
        QVERIFY(m_form->showError({.message = u"No such video."_s, .field = u"video_url"_s}));
        QCOMPARE(sentence("videoVerdict"), u"No such video."_s);
        QVERIFY(m_form->showError({.message = u"No such address."_s, .field = u"callback_url"_s}));
        QVERIFY(!m_form->showError({.message = u"The file is in use."_s, .field = u"output"_s}));
        QCOMPARE(sentence("callbackVerdict"), u"No such address."_s);
    }

    void stopsACorrectionThatHasJustBeenMade()
    {
        const QString picture = m_folder.filePath(u"large.png"_s);
        QImage image(5000, 3000, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(picture));
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        m_form->setFace(picture);
        auto *action = find<QWidget>("faceVerdict")->findChild<QPushButton *>(u"action"_s);
        QTRY_VERIFY(action->isVisible() && action->text() == u"Fix it"_s);
        action->click();
        QCOMPARE(action->text(), u"Stop"_s);
        // The copy is finished, and its signal is pending.
        QVERIFY(QThreadPool::globalInstance()->waitForDone(kTestTimeoutMs));
        action->click();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_form->request().referenceImageUrl, picture);
        QCOMPARE(action->text(), u"Fix it"_s);
    }

    void showsMarkupInAFileNameAsItIs()
    {
        m_form->setVideo(u"/nowhere/<b>bold</b>.mp4"_s);
        const QString tip = edit("videoUrl")->toolTip();
        QVERIFY2(!tip.contains(u"<b>"_s) && tip.contains(u"&lt;b&gt;"_s), qPrintable(tip));
    }

    void givesEveryControlAName()
    {
        const auto widgets = m_form->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            // Qt's internal widgets are represented by the control they belong to.
            if (widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                    widget->inherits("QScrollArea"),
                qPrintable(widget->objectName() + u" "_s + QLatin1String(widget->metaObject()->className())));
        }
    }
};

QTEST_MAIN(RequestFormTest)
#include "tst_requestform.moc"
