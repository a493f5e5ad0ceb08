#include "base/paths.h"
#include "common/theme.h"
#include "inputs/facematch.h"
#include "requestform/facepicker.h"
#include "requestform/posterview.h"
#include "requestform/urledit.h"
#include "requestform/waveview.h"
#include "support/testtimeout.h"
#include "ui/shownform.h"

#include <QEventLoop>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <QTranslator>

Q_DECLARE_METATYPE(retalk::FaceMatch)

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;

/// Names people in another order of words; removed from the application when deleted.
class OtherLanguage : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1String(source) == QLatin1String("Person %1 of %2") ? u"%2: %1"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

/// Tests the people in the video, the face photo and the match threshold in the form.
class TestFormFaces : public QObject, ShownForm
{
    Q_OBJECT
private Q_SLOTS:
    void init() { makeForm(); }
    void cleanup() { m_form.reset(); }

    void snapsTheSliderToTheUsualThreshold()
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
        QVERIFY(std::abs(slider->value() - 141) <= 1);
        QCOMPARE(number->value(), slider->value());
        QTest::mouseClick(slider, Qt::LeftButton, {}, at(171));
        QCOMPARE(slider->value(), 170);
        QTest::mouseClick(slider, Qt::LeftButton, {}, at(180));
        QVERIFY(std::abs(slider->value() - 180) <= 1);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(number->value(), 120);
        number->setValue(500);
        QCOMPARE(slider->value(), 200);
        QCOMPARE(m_settings->value(Setting::FaceThreshold).toInt(), 200);
    }

    void goesWhereTheWordsBelowTheSliderSay()
    {
        auto *words = find<QWidget>("faceThresholdWords");
        auto *slider = find<QSlider>("faceThresholdSlider");
        const int middle = words->height() / 2;
        const double room = slider->width() - 17;
        QTest::mouseClick(words, Qt::LeftButton, {}, QPoint(6, middle));
        QCOMPARE(slider->value(), 160);
        QTest::mouseClick(words, Qt::LeftButton, {}, QPoint(6, middle));
        QCOMPARE(slider->value(), 150);
        QTest::mouseClick(words, Qt::LeftButton, {}, QPoint(words->width() - 6, middle));
        QCOMPARE(slider->value(), 160);
        QTest::mouseClick(words, Qt::LeftButton, {}, QPoint(static_cast<int>(8.5 + room * 50 / 80), middle));
        QCOMPARE(slider->value(), 170);
    }

    void saysWhenATypedThresholdIsOutOfRange_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("value");
        QTest::addColumn<QString>("said");
        QTest::newRow("too high") << u"250"_s << 200 << u"200 is the highest threshold."_s;
        QTest::newRow("too low") << u"90"_s << 120 << u"120 is the lowest threshold."_s;
        QTest::newRow("in range") << u"185"_s << 185 << QString();
    }
    void saysWhenATypedThresholdIsOutOfRange()
    {
        QFETCH(QString, typed);
        QFETCH(int, value);
        QFETCH(QString, said);
        auto *number = find<QSpinBox>("faceThresholdNumber");
        m_form->activateWindow();
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, typed);
        QTest::keyClick(number, Qt::Key_Return);
        QTRY_COMPARE(sentence("faceThresholdLimit"), said);
        QCOMPARE(number->value(), value);
        QCOMPARE(find<QSlider>("faceThresholdSlider")->value(), value);
        // Until it changes again.
        find<QSlider>("faceThresholdSlider")->setValue(150);
        QCOMPARE(sentence("faceThresholdLimit"), QString());
    }

    void takesTheThresholdThatIsStillBeingTyped()
    {
        const auto typeIt = [this](const QString &typed) {
            auto *number = find<QSpinBox>("faceThresholdNumber");
            m_form->activateWindow();
            number->setFocus();
            number->selectAll();
            QTest::keyClicks(number, typed);
        };
        typeIt(u"150"_s);
        m_form->undo(); // the typed value is a step of its own
        QCOMPARE(m_form->request().faceThreshold, 170);
        m_form->setVideo(u"https://h.com/v.mp4"_s);
        m_form->setVoices({u"https://h.com/a.wav"_s});
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        typeIt(u"145"_s);
        m_form->submit(); // with the shortcut, which doesn't move the focus
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().first().value<QList<PlannedJob>>().first().request.faceThreshold, 145);
        typeIt(u"155"_s);
        m_form->keepDraft(); // as when the window closes
        QCOMPARE(m_form->request().faceThreshold, 155);
    }

    void theFactsOfTheVideoHideNoNumberOfAPerson()
    {
        PosterView poster;
        poster.resize(304, 88);
        QImage picture(1280, 720, QImage::Format_RGB32);
        picture.fill(Qt::white);
        poster.setPoster(picture, u"6.2 s · 1280×720 · 24 fps"_s);
        const double wide = 88 * 16.0 / 9; // width of the whole frame in the middle
        for (const double left : {0.1, 0.25, 0.4, 0.55, 0.7}) {
            for (const double top : {0.05, 0.15, 0.3, 0.45}) {
                const QRectF place(left, top, 0.25, 0.5);
                poster.setPeople({{.place = place, .number = u"2"_s, .isChosen = true}});
                const QImage shown = poster.grab().toImage();
                const QPoint beside(int((304 - wide) / 2 + place.center().x() * wide) - 4,
                                    int(std::max(8.0, top * 88)) - 5); // above the digit
                QVERIFY(shown.pixelColor(beside).blue() > 140);        // the accent, not black
            }
        }
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

    void saysWhereThePeopleAre()
    {
        m_form->setVideo(sample("presenter.mp4"));
        QTRY_VERIFY(find<PosterView>("videoPoster")->hasPoster());
        m_form->setFaces(threePeople());
        QCOMPARE(find<QWidget>("face1")->accessibleName(), u"Person 1, on the left, in 90 % of the video"_s);
        QCOMPARE(find<QWidget>("face2")->accessibleName(),
                 u"Person 2, in the middle, in 40 % of the video"_s);
        QCOMPARE(find<QWidget>("face3")->accessibleName(),
                 u"Person 3, on the right, in 100 % of the video"_s);
        // The poster marks those visible at the start of the video.
        const auto marked = find<PosterView>("videoPoster")->people();
        QCOMPARE(marked.size(), 2);
        QCOMPARE(marked[0].number, u"1"_s);
        QCOMPARE(marked[1].number, u"3"_s);
        QVERIFY(marked[0].place.center().x() < 0.4 && marked[1].place.center().x() > 0.6);
        QVERIFY(!marked[1].isChosen);
        find<QAbstractButton>("face3")->click();
        QVERIFY(find<PosterView>("videoPoster")->people()[1].isChosen);
    }

    void neitherMovesThePosterNorCutsItOff()
    {
        auto *poster = find<PosterView>("videoPoster");
        QImage picture(90, 160, QImage::Format_RGB32);
        picture.fill(Qt::white);
        poster->setPoster(picture, {});
        const QImage before = poster->grab().toImage();
        poster->setPeople({{.place = QRectF(0.4, 0.1, 0.2, 0.1), .number = u"1"_s}});
        poster->setPeople({});
        QVERIFY(poster->grab().toImage() == before);
        // The whole portrait is in the middle.
        const int middle = before.height() / 2;
        QCOMPARE(before.pixelColor(before.width() / 2, 1), QColor(Qt::white));
        QCOMPARE(before.pixelColor(before.width() / 2, before.height() - 2), QColor(Qt::white));
        QVERIFY(before.pixelColor(20, middle) != QColor(Qt::white));
    }

    void keepsTheFactsOffTheFaces()
    {
        PosterView poster;
        poster.resize(304, 88);
        poster.setFixedHeight(88);
        QImage picture(304, 88, QImage::Format_RGB32);
        picture.fill(Qt::white);
        poster.setPoster(picture, u"0:05"_s);
        const auto isDarkAt = [&poster](int x, int y) {
            return poster.grab().toImage().pixelColor(x, y).lightness() < 200;
        };
        QVERIFY(isDarkAt(290, 70)); // its usual corner
        // It moves to where it covers the least of them.
        poster.setPeople({{.place = QRectF(0.6, 0.1, 0.4, 0.9), .number = {}},
                          {.place = QRectF(0, 0.5, 0.4, 0.5), .number = {}}});
        QVERIFY(!isDarkAt(290, 70));
        QVERIFY(isDarkAt(14, 18));
    }

    void callsAChosenFaceByItsVideo()
    {
        m_form->activateWindow();
        m_form->setVideo(u"/nowhere/interview.mov"_s);
        m_form->setFaces(threePeople());
        auto *face = find<QAbstractButton>("face2");
        QTRY_VERIFY(face->isVisible());
        face->setFocus();
        QTRY_VERIFY(face->hasFocus());
        QTest::mouseClick(face, Qt::LeftButton);
        auto *line = qobject_cast<UrlEdit *>(edit("faceUrl"));
        QCOMPARE(find<QLabel>("faceHint")->text(), u"3 people found"_s);
        QVERIFY(find<QWidget>("face2")->hasFocus());
        QVERIFY(!line->hasFocus() && !line->hasSelectedText());
        QCOMPARE(line->nickname(), u"Person 2 of interview.mov"_s);
        // In the new language, if it changes.
        {
            OtherLanguage other;
            QCoreApplication::installTranslator(&other);
            QTRY_COMPARE(line->nickname(), u"interview.mov: 2"_s);
        }
        QTRY_COMPARE(line->nickname(), u"Person 2 of interview.mov"_s);
        // The nickname stays when another video is chosen.
        m_form->setVideo(u"/nowhere/other.mov"_s);
        m_form->setFaces({});
        QCOMPARE(line->nickname(), u"Person 2 of interview.mov"_s);
        m_form->setFace(u"https://h.com/face.png"_s);
        QCOMPARE(line->nickname(), QString());
        m_form->setFace(paths::dataDirectory() + u"/references/face-0a1b.jpg"_s);
        QCOMPARE(line->nickname(), u"A person from a video"_s);
    }

    void holdsTheFacePhotoAgainstThePeople()
    {
        auto *slider = find<QSlider>("faceThresholdSlider");
        const QString photo = pictureFile(QSize(64, 64));
        QSignalSpy asked(m_form.get(), &RequestForm::pictureChanged);
        m_form->setFace(photo);
        QTRY_COMPARE(asked.size(), 1);
        m_form->setFaces(threePeople());
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last()[0].toString(), photo);
        QCOMPARE(asked.last()[1].toStringList(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(!find<QWidget>("faceVerdict")->isVisible()); // not known yet
        m_form->setPictureFindings(photo,
                                   FaceFindings{{}, {}, FaceReport::Verdict::OneFace, {152, 176, 121}});
        QCOMPARE(sentence("faceVerdict"), u"Matches person 2 at 170."_s);
        QCOMPARE(m_form->jobs().constFirst().warning, QString());
        const auto isMarked = [this](const char *name) {
            return find<FaceTile>(name)->isMatching();
        };
        QVERIFY(!isMarked("face1") && isMarked("face2") && !isMarked("face3"));
        QVERIFY(find<QWidget>("face2")->accessibleName().endsWith(u"matches the face photo"_s));
        // The slider is compared with the known scores.
        slider->setValue(180);
        QCOMPARE(sentence("faceVerdict"), u"Doesn't match anyone here at 180; closest is person 2 at 176."_s);
        QCOMPARE(m_form->jobs().constFirst().warning, sentence("faceVerdict"));
        QVERIFY(!isMarked("face2"));
        slider->setValue(176);
        QCOMPARE(sentence("faceVerdict"), u"Matches person 2 at 176."_s);
        QVERIFY(isMarked("face2"));
        QCOMPARE(asked.size(), 2);
        // Another video has other people: findings about the old ones are removed at once.
        m_form->setFaces(threePeople().mid(0, 1));
        QVERIFY(!find<QWidget>("faceVerdict")->isVisible());
        QCOMPARE(asked.last()[1].toStringList(), QStringList{u"a"_s});
        m_form->setPictureFindings(photo, FaceFindings{{}, {}, FaceReport::Verdict::OneFace, {131}});
        QCOMPARE(sentence("faceVerdict"),
                 u"Doesn't match the person in the video at 176; the score is 131."_s);
        QVERIFY(!edit("faceUrl")->property("invalid").toBool());
    }

    void comparesScoresWithTheThreshold_data()
    {
        QTest::addColumn<QList<int>>("scores");
        QTest::addColumn<int>("threshold");
        QTest::addColumn<FaceMatch>("match");
        QTest::newRow("nothing known") << QList<int>{} << 170 << FaceMatch{};
        QTest::newRow("reached") << QList<int>{170} << 170 << FaceMatch{0, 170, true};
        QTest::newRow("missed") << QList<int>{169} << 170 << FaceMatch{0, 169, false};
        QTest::newRow("the closest counts") << QList<int>{171, 190, 175} << 170 << FaceMatch{1, 190, true};
        QTest::newRow("no match") << QList<int>{120, 152} << 170 << FaceMatch{1, 152, false};
    }
    void comparesScoresWithTheThreshold()
    {
        QFETCH(QList<int>, scores);
        QFETCH(int, threshold);
        QFETCH(FaceMatch, match);
        QVERIFY(faceMatch(scores, threshold) == match);
    }

    void warnsOfSeveralPeopleBeforeAPaidSubmit()
    {
        m_form->setFaces(threePeople());
        QVERIFY(!find<QWidget>("faceVerdict")->isVisible()); // a draft is free
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        QVERIFY2(sentence("faceVerdict").contains(u"picks the largest face"_s),
                 qPrintable(sentence("faceVerdict")));
        QVERIFY(!edit("faceUrl")->property("invalid").toBool());
        auto *action = find<QWidget>("faceVerdict")->findChild<QPushButton *>(u"action"_s);
        QCOMPARE(action->text(), u"Choose the largest"_s);
        action->click(); // of the people visible at the start
        QCOMPARE(m_form->request().referenceImageUrl, threePeople()[2].path);
        QVERIFY(!find<QWidget>("faceVerdict")->isVisible());
        m_form->setFace({});
        QVERIFY(find<QWidget>("faceVerdict")->isVisible());
        m_form->setFaces(threePeople().mid(0, 1));
        QVERIFY(!find<QWidget>("faceVerdict")->isVisible());
    }

    void aPaidPressWaitsForASearchThatBeginsAfterIt()
    {
        const QString video = sample("presenter.mp4");
        m_form->setVoices({sample("voice.wav")});
        QTRY_VERIFY(find<WaveView>("voiceWave")->hasVoice());
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        QSignalSpy submitted(m_form.get(), &RequestForm::submitRequested);
        QSignalSpy known(m_form.get(), &RequestForm::videoChanged);
        connect(m_form.get(), &RequestForm::videoChanged, m_form.get(),
                [this](const QString &changed) { m_form->beginFaceSearch(changed); });
        m_form->setVideo(video);
        auto *button = find<QPushButton>("submitButton");
        button->click();
        QTRY_VERIFY(!known.isEmpty() && known.last()[0].toString() == video);
        QEventLoop loop; // until all that was queued has been handled
        QTimer::singleShot(0, &loop, &QEventLoop::quit);
        loop.exec();
        QCOMPARE(submitted.size(), 0);
        m_form->setVideoFindings(video, FaceFindings{threePeople(), {}, {}});
        QTRY_COMPARE(button->text(), u"Make it talk"_s);
        QCOMPARE(submitted.size(), 0);
    }

    void aPaidPressWaitsForThePeopleToBeFound()
    {
        const QString video = sample("presenter.mp4");
        QSignalSpy known(m_form.get(), &RequestForm::videoChanged);
        m_form->setVideo(video);
        m_form->setVoices({sample("voice.wav")});
        QTRY_VERIFY(!known.isEmpty() && known.last()[0].toString() == video);
        QTRY_VERIFY(find<WaveView>("voiceWave")->hasVoice());
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        QSignalSpy submitted(m_form.get(), &RequestForm::submitRequested);
        auto *button = find<QPushButton>("submitButton");
        m_form->beginFaceSearch(video);
        button->click();
        QTRY_COMPARE(button->text(), u"Checking the inputs first…"_s);
        m_form->setVideoFindings(video, FaceFindings{threePeople(), {}, {}});
        // The field asks which person to choose; another press submits without a choice.
        QTRY_COMPARE(button->text(), u"Make it talk"_s);
        QVERIFY2(sentence("faceVerdict").contains(u"picks the largest face"_s),
                 qPrintable(sentence("faceVerdict")));
        QCOMPARE(submitted.size(), 0);
        button->click();
        QTRY_COMPARE(submitted.size(), 1);
        // With one person there is nothing to choose.
        m_form->beginFaceSearch(video);
        button->click();
        QTRY_COMPARE(button->text(), u"Checking the inputs first…"_s);
        m_form->setVideoFindings(video, FaceFindings{threePeople().mid(0, 1), {}, {}});
        QTRY_COMPARE(submitted.size(), 2);
        // The press doesn't wait if the search is given up.
        m_form->beginFaceSearch(video);
        button->click();
        m_form->setVideoFindings(video, std::nullopt);
        QTRY_COMPARE(submitted.size(), 3);
    }

    void aPaidPressWaitsForTheFacePhotoToBeCompared()
    {
        const QString video = sample("presenter.mp4");
        const QString photo = pictureFile(QSize(64, 64));
        QSignalSpy known(m_form.get(), &RequestForm::videoChanged);
        QSignalSpy compared(m_form.get(), &RequestForm::pictureChanged);
        m_form->setVideo(video);
        m_form->setVoices({sample("voice.wav")});
        m_form->setFace(photo);
        QTRY_VERIFY(!known.isEmpty() && known.last()[0].toString() == video);
        QTRY_VERIFY(!compared.isEmpty() && compared.last()[0].toString() == photo);
        QTRY_VERIFY(find<WaveView>("voiceWave")->hasVoice());
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        connect(m_form.get(), &RequestForm::pictureChanged, m_form.get(),
                [this](const QString &changed) { m_form->lookAtPicture(changed); });
        QSignalSpy submitted(m_form.get(), &RequestForm::submitRequested);
        auto *button = find<QPushButton>("submitButton");
        const auto warning = [&submitted] {
            return submitted.last()[0].value<QList<PlannedJob>>().constFirst().warning;
        };
        // The photo can't be compared before the people are found.
        m_form->beginFaceSearch(video);
        button->click();
        QTRY_COMPARE(button->text(), u"Checking the inputs first…"_s);
        m_form->setVideoFindings(video, FaceFindings{threePeople(), {}, {}});
        QCOMPARE(compared.last()[1].toStringList(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QEventLoop loop; // until all that was queued has been handled
        QTimer::singleShot(0, &loop, &QEventLoop::quit);
        loop.exec();
        QCOMPARE(submitted.size(), 0);
        QVERIFY(m_form->isWaiting());
        m_form->setPictureFindings(photo,
                                   FaceFindings{{}, {}, FaceReport::Verdict::OneFace, {130, 131, 121}});
        QTRY_COMPARE(submitted.size(), 1);
        QVERIFY2(warning().contains(u"Doesn't match anyone here"_s), qPrintable(warning()));
        // The same without a face on the photo, and with a photo that can't be looked at.
        m_form->lookAtPicture(photo);
        button->click();
        QVERIFY(m_form->isWaiting());
        m_form->setPictureFindings(photo, FaceFindings{{}, {}, FaceReport::Verdict::NoFace});
        QTRY_COMPARE(submitted.size(), 2);
        QVERIFY2(warning().contains(u"No face"_s), qPrintable(warning()));
        m_form->lookAtPicture(photo);
        button->click();
        QVERIFY(m_form->isWaiting());
        m_form->setPictureFindings(photo, std::nullopt);
        QTRY_COMPARE(submitted.size(), 3);
        // A free job doesn't wait.
        m_form->setService({ServiceKind::Local, {}, {}}, freePriceRule(), {});
        m_form->lookAtPicture(photo);
        button->click();
        QTRY_COMPARE(submitted.size(), 4);
    }

    void keepsOnlyTheFacesThatAreChosen()
    {
        QImage picture(80, 80, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        const QString crop = pictureFile(QSize(80, 80));
        const QString kept = m_folder.filePath(u"references/face-1.png"_s);
        const QString other = m_folder.filePath(u"references/face-2.png"_s);
        m_form->setFaces({{.picture = picture, .path = kept, .box = {}, .crop = crop},
                          {.picture = picture, .path = other, .box = {}, .crop = crop}});
        QVERIFY(!QFile::exists(kept));
        find<QAbstractButton>("face1")->click();
        QCOMPARE(m_form->request().referenceImageUrl, kept);
        QVERIFY(find<QAbstractButton>("face1")->isChecked());
        QVERIFY(QFile::exists(kept));
        QVERIFY(QFile::remove(crop)); // as when another video is chosen
        QVERIFY(QFile::exists(kept) && !QFile::exists(other));
    }

    void outlinesTheFaceOfAPicture()
    {
        const QString picture = pictureFile(QSize(200, 100));
        QSignalSpy asked(m_form.get(), &RequestForm::pictureChanged);
        m_form->setFace(picture);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), picture);
        const QRectF outline(0.6, 0.2, 0.2, 0.5);
        m_form->setPictureFindings(picture, FaceFindings{{}, outline, FaceReport::Verdict::OneFace});
        QCOMPARE(find<FaceTile>("ownFace")->outline(), outline);
        QVERIFY(!find<QWidget>("faceVerdict")->isVisible());
        // Findings about another picture are ignored.
        m_form->setPictureFindings(u"/other.png"_s, FaceFindings{{}, {}, FaceReport::Verdict::NoFace});
        QCOMPARE(find<FaceTile>("ownFace")->outline(), outline);
        m_form->setFace({});
        QTRY_COMPARE(asked.size(), 2);
        QVERIFY(asked.last().first().toString().isEmpty());
    }

    void saysWhenAPictureShowsNobody()
    {
        const QString picture = pictureFile(QSize(64, 64));
        m_form->setFace(picture);
        QTRY_VERIFY(m_form->findChild<FaceTile *>(u"ownFace"_s));
        m_form->setPictureFindings(picture, FaceFindings{{}, {}, FaceReport::Verdict::NoFace});
        QVERIFY(find<QWidget>("faceVerdict")->isVisible());
        QVERIFY(sentence("faceVerdict").contains(u"No face"_s));
        // The detection may be wrong, so the service decides.
        QVERIFY(!edit("faceUrl")->property("invalid").toBool());
    }

    void letsOneOfSeveralPeopleOnAPictureBeChosen()
    {
        const QString picture = pictureFile(QSize(64, 64));
        m_form->setFace(picture);
        QTRY_VERIFY(m_form->findChild<FaceTile *>(u"ownFace"_s));
        QImage crop(80, 80, QImage::Format_RGB32);
        crop.fill(Qt::gray);
        const QString other = pictureFile(QSize(32, 32));
        m_form->setPictureFindings(
            picture, FaceFindings{{{crop, sample("presenter.mp4"), 0, true}, {crop, other, 0, true}},
                                  {},
                                  FaceReport::Verdict::SeveralFaces});
        QVERIFY(sentence("faceVerdict").contains(u"several"_s));
        find<QAbstractButton>("pictureFace2")->click();
        QCOMPARE(m_form->request().referenceImageUrl, other);
        QVERIFY(!m_form->findChild<QWidget *>(u"pictureFace1"_s));
    }

    void looksFocusedOtherwiseThanChosen()
    {
        QImage picture(80, 80, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        QWidget window;
        auto *focused = new FaceTile(picture, &window);
        auto *chosen = new FaceTile(picture, &window);
        chosen->move(100, 0);
        chosen->setChecked(true);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        focused->setFocus();
        QVERIFY(focused->hasFocus());
        const QColor accent = tokensFor(&window).accent;
        const auto edge = [](QWidget *tile) {
            return tile->grab().toImage().pixelColor(tile->width() / 2, 1);
        };
        QCOMPARE(edge(chosen), accent);
        QVERIFY(edge(focused) != accent);
        // But not like one without the focus.
        const QImage with = focused->grab().toImage();
        focused->clearFocus();
        QVERIFY(focused->grab().toImage() != with);
    }

    void saysWhenNobodyIsInTheVideo()
    {
        const QString video = sample("presenter.mp4");
        m_form->setVideo(video);
        QSignalSpy asked(m_form.get(), &RequestForm::videoChanged);
        QVERIFY(asked.wait(kTestTimeoutMs));
        m_form->beginFaceSearch(video);
        m_form->setVideoFindings(video, FaceFindings{});
        QVERIFY(sentence("videoVerdict").contains(u"No face"_s));
        QImage picture(80, 80, QImage::Format_RGB32);
        m_form->setVideoFindings(video, FaceFindings{{{picture, u"/a.jpg"_s, 1, true}}, {}, {}});
        QVERIFY(!find<QWidget>("videoVerdict")->isVisible());
        // A failed check isn't reported as a problem.
        m_form->setVideoFindings(video, std::nullopt);
        QVERIFY(!find<QWidget>("videoVerdict")->isVisible());
    }

private:
    /// Three people in a video of 1280x720: left, middle (appears later, and large) and right, who is the
    /// largest in the first frame.
    QList<FoundFace> threePeople() const
    {
        QImage picture(80, 80, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        for (const char *name : {"a", "b", "c"}) {
            if (!picture.save(m_folder.filePath(QLatin1String(name) + u".png"_s)))
                qFatal("cannot write %s", name);
        }
        const auto person = [&](const char *likeness, double place, double share, QRectF box, double since) {
            return FoundFace{.picture = picture,
                             .path = m_folder.filePath(QLatin1String(likeness) + u".png"_s),
                             .share = share,
                             .box = box,
                             .firstBox = box,
                             .firstSeconds = since,
                             .place = place,
                             .likeness = QLatin1String(likeness)};
        };
        return {person("a", 0.2, 0.9, QRectF(200, 200, 120, 120), 0),
                person("b", 0.5, 0.4, QRectF(500, 100, 400, 400), 3),
                person("c", 0.8, 1, QRectF(900, 200, 150, 150), 0)};
    }
};

QTEST_MAIN(TestFormFaces)
#include "tst_formfaces.moc"
