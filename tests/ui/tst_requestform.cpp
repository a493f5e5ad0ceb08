#include "common/switch.h"
#include "common/theme.h"
#include "requestform/lengthbars.h"
#include "requestform/requestform.h"
#include "settings/settings.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace retalk;
using namespace std::chrono_literals;

namespace {

QString sample(const char *name)
{
    return QStringLiteral(RETALK_SAMPLE_DIR) + u'/' + QLatin1String(name);
}

} // namespace

class RequestFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("s%1.ini").arg(++m_count)));
        m_form = std::make_unique<RequestForm>(m_settings.get());
        m_form->resize(336, 780);
        m_form->show();
    }
    void cleanup() { m_form.reset(); }

    void sendsWhatWasTyped()
    {
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        QTest::keyClicks(edit("videoUrl"), u"https://h.com/v.mp4?sig=a%2Bb"_qs);
        QTest::keyClicks(edit("voiceUrl"), u"https://h.com/a.wav"_qs);
        QTest::keyClicks(edit("faceUrl"), u"https://h.com/f.png"_qs);
        find<QSpinBox>("faceThresholdNumber")->setValue(140);
        find<QAbstractButton>("extendSwitch")->click();
        find<QToolButton>("moreFold")->click();
        QTest::keyClicks(edit("callbackUrl"), u"https://h.com/done"_qs);
        QTest::mouseClick(find<QPushButton>("submitButton"), Qt::LeftButton);
        QCOMPARE(sent.size(), 1);
        const auto requests = sent.first().first().value<QList<GenerationRequest>>();
        QCOMPARE(requests,
                 QList<GenerationRequest>{(GenerationRequest{.videoUrl = u"https://h.com/v.mp4?sig=a%2Bb"_qs,
                                                             .audioUrl = u"https://h.com/a.wav"_qs,
                                                             .referenceImageUrl = u"https://h.com/f.png"_qs,
                                                             .videoExtension = true,
                                                             .faceThreshold = 140,
                                                             .callbackUrl = u"https://h.com/done"_qs})});
        // It stays filled for the next variation.
        QCOMPARE(m_form->request(), requests.first());
    }

    void saysEveryMistakeAtItsField()
    {
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        m_form->setVideo(u"ftp://h.com/v.mp4"_qs);
        find<QToolButton>("moreFold")->click();
        QTest::keyClicks(edit("callbackUrl"), u"http://h.com/done"_qs);
        m_form->submit();
        QCOMPARE(sent.size(), 0);
        QVERIFY(!sentence("videoVerdict").isEmpty());
        QVERIFY(!sentence("voiceVerdict").isEmpty());
        QVERIFY(!sentence("callbackVerdict").isEmpty());
        QVERIFY(edit("videoUrl")->property("invalid").toBool());
        QVERIFY(!find<QWidget>("faceVerdict")->isVisible());
    }

    void refusesPrivateAddressesForTheCloudOnly()
    {
        m_form->setVideo(u"http://192.168.1.5/v.mp4"_qs);
        m_form->setService({}, freePriceRule(), {});
        QVERIFY(!edit("videoUrl")->property("invalid").toBool());
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        QVERIFY(edit("videoUrl")->property("invalid").toBool());
        QVERIFY(!sentence("videoVerdict").isEmpty());
    }

    void doesNotComplainWhileSomebodyTypes()
    {
        QTest::keyClicks(edit("videoUrl"), u"htt"_qs);
        QVERIFY(!find<QWidget>("videoVerdict")->isVisible());
        QTest::keyClick(edit("videoUrl"), Qt::Key_Return);
        QVERIFY(find<QWidget>("videoVerdict")->isVisible());
    }

    void tidiesWhatIsPasted()
    {
        m_form->setVideo(u"  <https://h.com/v.mp4>\n"_qs);
        QCOMPARE(m_form->request().videoUrl, u"https://h.com/v.mp4"_qs);
    }

    void snapsTheSliderToItsMarks()
    {
        auto *slider = find<QSlider>("faceThresholdSlider");
        auto *number = find<QSpinBox>("faceThresholdNumber");
        QCOMPARE(slider->value(), 170);
        QCOMPARE(slider->minimum(), 120);
        QCOMPARE(slider->maximum(), 200);
        const double room = slider->width() - 17;
        const auto at = [&](int value) {
            return QPoint(static_cast<int>(8.5 + room * (value - 120) / 80.0), 13);
        };
        QTest::mouseClick(slider, Qt::LeftButton, {}, at(141));
        QCOMPARE(slider->value(), 140);
        QCOMPARE(number->value(), 140);
        QTest::mouseClick(slider, Qt::LeftButton, {}, at(180));
        QVERIFY(std::abs(slider->value() - 180) <= 1);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(number->value(), 120);
        number->setValue(500);
        QCOMPARE(slider->value(), 200);
        QCOMPARE(m_settings->value(Setting::FaceThreshold).toInt(), 200);
    }

    void makesOneRequestForEachVoice()
    {
        m_form->setVideo(u"https://h.com/v.mp4"_qs);
        m_form->setVoices({u"https://h.com/a.wav"_qs, u"https://h.com/b.wav"_qs, u"https://h.com/c.wav"_qs});
        QVERIFY(find<QWidget>("moreVoices")->isVisible());
        const auto requests = m_form->requests();
        QCOMPARE(requests.size(), 3);
        QCOMPARE(requests[2].audioUrl, u"https://h.com/c.wav"_qs);
        QCOMPARE(requests[2].videoUrl, u"https://h.com/v.mp4"_qs);
        find<QWidget>("moreVoices")->findChild<QPushButton *>(u"action"_qs)->click();
        QCOMPARE(m_form->requests().size(), 1);
        QVERIFY(!find<QWidget>("moreVoices")->isVisible());
    }

    void showsLengthsAndPriceOfRealFiles()
    {
        PriceRule rule = publishedPriceRule();
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, rule, 100.0);
        QVERIFY(m_form->request().videoUrl.isEmpty());
        m_form->setVideo(sample("presenter.mp4"));
        m_form->setVoices({sample("voice.wav")});
        auto *bars = find<LengthBars>("lengthBars");
        QTRY_VERIFY_WITH_TIMEOUT(m_form->findChild<QWidget *>(u"lengthVerdict"_qs)->isVisible(), 20'000);
        QVERIFY(!bars->accessibleDescription().contains(u"0:00"_qs));
        QVERIFY2(find<QLabel>("price")->text().contains(u"credits"_qs),
                 qPrintable(find<QLabel>("price")->text()));
        QVERIFY(find<QLabel>("priceSource")->text().contains(u"left"_qs));
        m_form->setService({}, freePriceRule(), {});
        QVERIFY(!find<QLabel>("price")->text().contains(u"credits"_qs));
    }

    void tellsASoundFromAVideo()
    {
        m_form->setVideo(sample("voice.wav"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("videoVerdict")->isVisible(), 20'000);
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        m_form->setVoices({sample("voice.wav")});
        m_form->submit();
        QCOMPARE(sent.size(), 0);
    }

    void namesWhatWillBeCut_data()
    {
        QTest::addColumn<int>("video");
        QTest::addColumn<int>("voice");
        QTest::addColumn<bool>("isExtended");
        QTest::addColumn<int>("result");
        QTest::addColumn<QString>("word");
        QTest::newRow("voice longer") << 12000 << 18000 << false << 12000 << u"voice"_qs;
        QTest::newRow("video longer") << 18000 << 12000 << false << 12000 << u"video"_qs;
        QTest::newRow("extended") << 12000 << 18000 << true << 18000 << u"back and forth"_qs;
        QTest::newRow("extended, video longer") << 18000 << 12000 << true << 12000 << u"video"_qs;
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

    void offersThePeopleFound()
    {
        QImage picture(80, 80, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        m_form->setFaces(
            {{picture, sample("presenter.mp4"), 0.9, true}, {picture, sample("voice.wav"), 0.4, true}});
        auto *second = find<QAbstractButton>("face2");
        QVERIFY(!second->accessibleName().isEmpty());
        second->click();
        QCOMPARE(m_form->request().referenceImageUrl, sample("voice.wav"));
        QVERIFY(find<QAbstractButton>("face2")->isChecked());
        find<QAbstractButton>("face2")->click();
        QCOMPARE(m_form->request().referenceImageUrl, QString());
    }

    void givesEveryControlAName()
    {
        const auto widgets = m_form->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            // Qt's own parts speak through the control they are in.
            if (widget->objectName().startsWith(u"qt_"_qs))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                         widget->inherits("QScrollArea"),
                     qPrintable(widget->objectName() + u" "_qs +
                                QLatin1String(widget->metaObject()->className())));
        }
    }

private:
    template <typename T>
    T *find(const char *name)
    {
        T *found = m_form->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QLineEdit *edit(const char *name) { return find<QLineEdit>(name); }
    QString sentence(const char *verdict) { return find<QWidget>(verdict)->accessibleName(); }

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<RequestForm> m_form;
};

QTEST_MAIN(RequestFormTest)
#include "tst_requestform.moc"
