#include "common/verdictline.h"
#include "requestform/fixdialog.h"
#include "requestform/mediainput.h"
#include "requestform/recorddialog.h"
#include "support/testtimeout.h"
#include "ui/shownform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;

/// Tests what the form keeps: the parts of a video, undo and redo, job edits, presets.
class TestFormHistory : public QObject, ShownForm
{
    Q_OBJECT
private Q_SLOTS:
    void init() { makeForm(); }
    void cleanup() { m_form.reset(); }

    void eachPartHasItsOwnVoiceOffsetAndFace()
    {
        beginFilm();
        QSignalSpy told(m_form.get(), &RequestForm::partsChanged);
        m_form->setParts({part(0s, 2s)}, 0, FormStep::PartMark);
        QVERIFY(m_form->isFilm());
        QVERIFY(!told.isEmpty());
        // The first part takes over what was set for the whole video.
        QCOMPARE(m_form->parts().constFirst().voice, sample("voice.wav"));
        QList<FilmPart> two = m_form->parts();
        two += part(2500ms, 4500ms);
        m_form->setParts(two, 1, FormStep::PartMark);
        QCOMPARE(m_form->selectedPart(), 1);
        QCOMPARE(edit("voiceUrl")->text(), QString());
        const QString other = m_folder.filePath(u"other.wav"_s);
        QVERIFY(QFile::exists(other) || QFile::copy(sample("voice.wav"), other));
        told.clear();
        m_form->setVoices({other});
        QVERIFY(!told.isEmpty()); // the timeline shows its name and its waveform
        m_form->setFace(u"/faces/anna.png"_s);
        find<QDoubleSpinBox>("voiceStart")->setValue(1.25);
        m_form->selectPart(0);
        QCOMPARE(m_form->request().audioUrl, sample("voice.wav"));
        QCOMPARE(m_form->request().referenceImageUrl, QString());
        QCOMPARE(find<QDoubleSpinBox>("voiceStart")->value(), 0.0);
        const QList<FilmPart> made = m_form->parts();
        QCOMPARE(made[1].voice, other);
        QCOMPARE(made[1].face, u"/faces/anna.png"_s);
        QCOMPARE(made[1].voiceFrom, 1250ms);
        QVERIFY(find<QAbstractButton>("extendSwitch")->isHidden());
        QVERIFY2(find<VerdictLine>("partNote")->sentence().contains(u"Part 1 of 2"_s),
                 qPrintable(find<VerdictLine>("partNote")->sentence()));
    }

    void undoTakesPartsBackAndShowsTheOneItIsAbout()
    {
        beginFilm();
        m_form->setParts({part(0s, 2s)}, 0, FormStep::PartMark);
        QList<FilmPart> two = m_form->parts();
        two += part(2500ms, 4500ms);
        m_form->setParts(two, 1, FormStep::PartMark);
        m_form->setVoices({sample("voice.wav")});
        m_form->selectPart(0);
        QCOMPARE(m_form->history().count(), 5); // video, voice, 2 parts, voice; selecting isn't a step
        m_form->undo();
        QCOMPARE(m_form->selectedPart(), 1);
        QCOMPARE(m_form->parts()[1].voice, QString());
        m_form->undo();
        QCOMPARE(m_form->parts().size(), 1);
        m_form->undo();
        QVERIFY(m_form->parts().isEmpty());
        QCOMPARE(m_form->request().audioUrl, sample("voice.wav")); // of the whole video
        QVERIFY(!m_form->isFilm());
        for (int i = 0; i < 3; ++i)
            m_form->redo();
        QCOMPARE(m_form->parts().size(), 2);
        QCOMPARE(m_form->parts()[1].voice, sample("voice.wav"));
    }

    void anotherVideoHasNoPartsAndUndoBringsThemBack()
    {
        beginFilm();
        m_form->setParts({part(0s, 2s)}, 0, FormStep::PartMark);
        const QString other = m_folder.filePath(u"other.mp4"_s);
        QVERIFY(QFile::exists(other) || QFile::copy(sample("presenter.mp4"), other));
        m_form->setVideo(other);
        QVERIFY(m_form->parts().isEmpty());
        QCOMPARE(m_form->request().audioUrl, sample("voice.wav"));
        m_form->undo();
        QCOMPARE(m_form->parts().size(), 1);
        QCOMPARE(m_form->request().videoUrl, sample("presenter.mp4"));
    }

    void keepsPartsForTheNextStart()
    {
        beginFilm();
        m_form->setParts({part(0s, 2s)}, 0, FormStep::PartMark);
        find<QComboBox>("underlayKind")->setCurrentIndex(1);
        find<QDoubleSpinBox>("underlayLevel")->setValue(-12);
        find<QCheckBox>("underlayDucks")->setChecked(true);
        const QList<FilmPart> before = m_form->parts();
        m_form = std::make_unique<RequestForm>(m_settings.get());
        m_form->restoreDraft();
        QCOMPARE(m_form->parts(), before);
        QCOMPARE(m_form->request().audioUrl, sample("voice.wav"));
        QCOMPARE(find<QComboBox>("underlayKind")->currentIndex(), 1);
        QCOMPARE(find<QDoubleSpinBox>("underlayLevel")->value(), -12.0);
        QVERIFY(find<QCheckBox>("underlayDucks")->isChecked());
    }

    void saysAtItsFieldWhatAPartIsMissing()
    {
        beginFilm();
        QSignalSpy sent(m_form.get(), &RequestForm::filmRequested);
        m_form->setParts({part(0s, 2s), part(2500ms, 4500ms)}, 0, FormStep::PartMark);
        m_form->setVoices({sample("voice.wav")});
        QTest::mouseClick(find<QPushButton>("submitButton"), Qt::LeftButton);
        QTRY_COMPARE(m_form->selectedPart(), 1); // the one without a voice
        QVERIFY(edit("voiceUrl")->property("invalid").toBool());
        QCOMPARE(sent.size(), 0);
        m_form->setVoices({sample("voice.wav")});
        QTest::mouseClick(find<QPushButton>("submitButton"), Qt::LeftButton);
        QTRY_COMPARE(sent.size(), 1);
        const auto film = sent.first().first().value<PlannedFilm>();
        QCOMPARE(film.pieces.size(), 2);
        QCOMPARE(film.found.film.parts.size(), 2);
        QVERIFY2(find<QLabel>("price")->text().contains(u"2 piece"_s),
                 qPrintable(find<QLabel>("price")->text()));
    }

    /// Detecting scenes and pauses takes time. 2 s and 5 s at 0.8 credits per second, even while a part is
    /// selected.
    void estimatesAFilmBeforeItsPiecesAreKnown()
    {
        beginFilm();
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           1000.0);
        QTRY_VERIFY(find<MediaInput>("videoInput")->inspector()->info().duration > 0ms);
        m_form->setParts({part(0s, 2s), part(3s, 0s)}, 0, FormStep::PartMark);
        const QString price = find<QLabel>("price")->text();
        QVERIFY2(price.startsWith(u"Counting the pieces: about 5.6 credits"_s), qPrintable(price));
    }

    /// 2:10 at five frames per second: a video that is long but small.
    void aLongVideoSaysItsPiecesAndTheirPrice()
    {
        const QString video = m_folder.filePath(u"long.mp4"_s);
        const QString voice = m_folder.filePath(u"long.wav"_s);
        QCOMPARE(QProcess::execute(u"ffmpeg"_s,
                                   {u"-v"_s, u"error"_s, u"-y"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                                    u"testsrc2=s=64x48:r=5:d=130"_s, u"-preset"_s, u"ultrafast"_s, video}),
                 0);
        QCOMPARE(
            QProcess::execute(u"ffmpeg"_s,
                              {u"-v"_s, u"error"_s, u"-y"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                               u"aevalsrc='0.4*sin(2*PI*300*t)*(lt(t,61)+gt(t,62))':s=8000:d=130"_s, voice}),
            0);
        m_form->allowFilms(true);
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           1000.0);
        m_form->setVideo(video);
        m_form->setVoices({voice});
        const auto *price = find<QLabel>("price");
        QTRY_VERIFY2(price->text().startsWith(u"2:10 is more than the 2:00 that EvoLink accepts: 2 piece"_s),
                     qPrintable(price->text()));
        QVERIFY2(price->text().contains(u"credits ("_s) && price->text().contains(u'$'),
                 qPrintable(price->text()));
        QVERIFY2(price->text().endsWith(u"joined for you."_s), qPrintable(price->text()));
        QVERIFY(find<QLabel>("priceSource")->text().contains(u"left afterwards"_s));
        QCOMPARE(find<VerdictLine>("partNote")->sentence(), u"Whole video"_s);
        QVERIFY(find<QAbstractButton>("addVoice")->isHidden());
        // The voice starts with the video: another start couldn't be shown, nor used for the film.
        find<QDoubleSpinBox>("voiceStart")->setValue(30);
        QCOMPARE(find<QDoubleSpinBox>("voiceStart")->value(), 0.0);
        m_form->setRangeSource([](const QUrl &) { return fixplan::KeptPart{.start = 60s, .length = 10s}; });
        find<QToolButton>("recordVoice")->click();
        auto *dialog = find<RecordDialog>("recordDialog");
        QCOMPARE(dialog->start(), 0ms);
        QVERIFY(dialog->findChild<QDoubleSpinBox *>(u"recordStart"_s)->isHidden());
        dialog->reject();
        // The field no longer refuses it.
        QVERIFY(!find<MediaInput>("videoInput")->verdict().sentence.contains(u"accepts up to"_s));
        // Without films it's refused as before.
        m_form->allowFilms(false);
        QTRY_VERIFY2(find<MediaInput>("videoInput")->verdict().sentence.contains(u"accepts up to"_s),
                     qPrintable(find<MediaInput>("videoInput")->verdict().sentence));
    }

    void aChangedJobKeepsItsTrackStartAndQuality()
    {
        m_settings->setValue(Setting::DraftQuality, u"fast"_s);
        QVERIFY(m_form->request().quality == DraftQuality::Fast);
        GenerationRequest request{.videoUrl = u"https://h.com/v.mp4"_s, .audioUrl = u"https://h.com/a.wav"_s};
        request.quality = DraftQuality::High;
        // All values of the command line are kept, up to the limits; the voice track hasn't been read yet.
        request.audioTrack = 2;
        for (const auto offset : {300'125ms, -std::chrono::milliseconds(kAudioOffsetMax), 1ms}) {
            request.audioOffset = offset;
            m_form->beginEdit(QUuid::createUuid(), u"a job"_s, request);
            QCOMPARE(m_form->request(), request);
        }
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        QCOMPARE(m_form->request(), request);
        // A value that isn't the default is never hidden.
        QVERIFY(find<QDoubleSpinBox>("voiceStart")->isVisible());
        m_form->endEdit();
        QVERIFY(m_form->request().quality == DraftQuality::Fast);
    }

    void changesAJobInsteadOfMakingAnother()
    {
        const QUuid job = QUuid::createUuid();
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        QSignalSpy changed(m_form.get(), &RequestForm::editSubmitted);
        QSignalSpy ended(m_form.get(), &RequestForm::editEnded);
        m_form->beginEdit(job, u"v + a"_s,
                          {.videoUrl = u"https://h.com/v.mp4"_s, .audioUrl = u"https://h.com/a.wav"_s});
        QVERIFY(find<QWidget>("changeNote")->isVisible());
        QVERIFY(sentence("changeNote").contains(u"v + a"_s));
        const QString words = find<QPushButton>("submitButton")->text();
        find<QSpinBox>("faceThresholdNumber")->setValue(140);
        m_form->submit();
        QCOMPARE(sent.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toUuid(), job);
        QCOMPARE(changed.first().at(1).value<GenerationRequest>().faceThreshold, 140);
        find<QWidget>("changeNote")->findChild<QPushButton *>(u"action"_s)->click();
        QCOMPARE(ended.size(), 1);
        QVERIFY(!find<QWidget>("changeNote")->isVisible());
        QVERIFY(find<QPushButton>("submitButton")->text() != words);
        m_form->submit();
        QCOMPARE(sent.size(), 1);
    }

    void savesAChangeOnceOnADoubleClick()
    {
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        QSignalSpy changed(m_form.get(), &RequestForm::editSubmitted);
        // As the window does once the change is stored.
        connect(m_form.get(), &RequestForm::editSubmitted, m_form.get(), &RequestForm::endEdit);
        m_form->beginEdit(QUuid::createUuid(), u"v + a"_s,
                          {.videoUrl = u"https://h.com/v.mp4"_s, .audioUrl = u"https://h.com/a.wav"_s});
        auto *button = find<QPushButton>("submitButton");
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(sent.size(), 0);
        // Anything submitted from it afterwards is a job of its own.
        find<QSpinBox>("faceThresholdNumber")->setValue(140);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(sent.size(), 1);
    }

    void undoesAndRedoesEachStep()
    {
        const QString video = u"https://h.com/v.mp4"_s;
        QVERIFY(!m_form->history().canUndo());
        QTest::keyClicks(edit("videoUrl"), video);
        QTest::keyClick(edit("videoUrl"), Qt::Key_Return);
        m_form->setVoices({u"https://h.com/a.wav"_s, u"https://h.com/b.wav"_s});
        find<QSlider>("faceThresholdSlider")->setValue(150);
        find<QSlider>("faceThresholdSlider")->setValue(140); // a single drag
        find<QAbstractButton>("extendSwitch")->click();
        const GenerationRequest filled = m_form->request();
        m_form->setVoices({u"https://h.com/c.wav"_s});
        m_form->clear();
        QCOMPARE(m_form->history().undoText(), u"clear the form"_s);
        QVERIFY(m_form->request().videoUrl.isEmpty());
        m_form->undo();
        QCOMPARE(m_form->request().audioUrl, u"https://h.com/c.wav"_s);
        m_form->undo();
        QCOMPARE(m_form->request(), filled);
        QCOMPARE(m_form->jobs().size(), 2); // the other voice track too
        m_form->undo();
        QVERIFY(!m_form->request().videoExtension);
        QCOMPARE(m_form->request().faceThreshold, 140);
        m_form->undo();
        QCOMPARE(m_form->request().faceThreshold, 170);
        m_form->undo();
        QVERIFY(m_form->request().audioUrl.isEmpty());
        QCOMPARE(m_form->request().videoUrl, video);
        m_form->undo();
        QVERIFY(m_form->request().videoUrl.isEmpty());
        QVERIFY(!m_form->history().canUndo());
        for (int i = 0; i < 4; ++i)
            m_form->redo();
        QCOMPARE(m_form->request(), filled);
        // A new step clears the redo history.
        m_form->setFace(u"https://h.com/f.png"_s);
        QVERIFY(!m_form->history().canRedo());
    }

    void countsWhatIsBeingTypedAsAStep()
    {
        m_form->setVideo(u"https://h.com/v.mp4"_s);
        QTest::keyClicks(edit("voiceUrl"), u"https://h.com/a.wav"_s);
        m_form->clear();
        m_form->undo();
        QCOMPARE(m_form->request().audioUrl, u"https://h.com/a.wav"_s);
        m_form->undo();
        QVERIFY(m_form->request().audioUrl.isEmpty());
        QCOMPARE(m_form->request().videoUrl, u"https://h.com/v.mp4"_s);
    }

    void aFieldKeepsUndoWhileItHasSomethingToUndo()
    {
        const auto isKept = [](QWidget *field) {
            QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
            key.ignore();
            QCoreApplication::sendEvent(field, &key);
            return key.isAccepted();
        };
        auto *video = edit("videoUrl");
        QVERIFY(!isKept(video));
        QTest::keyClicks(video, u"htt"_s);
        QVERIFY(isKept(video));
        QTest::keyClick(video, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(video->text().isEmpty());
        QVERIFY(!isKept(video));
        // A dropped input is undone by the form.
        m_form->setVideo(u"https://h.com/v.mp4"_s);
        QVERIFY(!isKept(video));
        auto *number = find<QSpinBox>("faceThresholdNumber");
        QVERIFY(!isKept(number));
        number->selectAll();
        QTest::keyClicks(number, u"18"_s);
        QVERIFY(isKept(number));
    }

    void undoingTheFillingInOfAJobEndsItsChange()
    {
        m_form->setVideo(u"https://h.com/mine.mp4"_s);
        QSignalSpy ended(m_form.get(), &RequestForm::editEnded);
        m_form->beginEdit(QUuid::createUuid(), u"v + a"_s,
                          {.videoUrl = u"https://h.com/v.mp4"_s, .audioUrl = u"https://h.com/a.wav"_s});
        m_form->undo();
        QCOMPARE(ended.size(), 1);
        QVERIFY(m_form->editedJob().isNull());
        QCOMPARE(m_form->request().videoUrl, u"https://h.com/mine.mp4"_s);
        QVERIFY(m_form->request().audioUrl.isEmpty());
    }

    void appliesSavesAndDeletesPresets()
    {
        const ServiceAddress paid{ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
        m_form->setVideo(u"https://h.com/v.mp4"_s);
        find<QSpinBox>("faceThresholdNumber")->setValue(140);
        find<QAbstractButton>("extendSwitch")->click();
        find<QDoubleSpinBox>("voiceStart")->setValue(0.5);
        m_settings->setValue(Setting::DraftQuality, u"high"_s);
        m_settings->setServiceAddress(paid);
        savePreset(u"Trailer & co"_s);
        QVERIFY(presetActions().constFirst()->isChecked());

        find<QSpinBox>("faceThresholdNumber")->setValue(190);
        find<QAbstractButton>("extendSwitch")->click();
        find<QDoubleSpinBox>("voiceStart")->setValue(0);
        m_settings->setValue(Setting::DraftQuality, u"fast"_s);
        m_settings->setServiceAddress({});
        QCOMPARE(presetActions().size(), 1);
        QVERIFY(!presetActions().constFirst()->isChecked());
        presetActions().constFirst()->trigger();
        QCOMPARE(m_form->request(), (GenerationRequest{.videoUrl = u"https://h.com/v.mp4"_s,
                                                       .videoExtension = true,
                                                       .faceThreshold = 140,
                                                       .audioOffset = 500ms,
                                                       .quality = DraftQuality::High}));
        QCOMPARE(m_settings->serviceAddress(), paid);
        // One step, including the service.
        m_form->undo();
        QCOMPARE(m_form->request().faceThreshold, 190);
        QVERIFY(m_form->request().audioOffset == 0ms && m_form->request().quality == DraftQuality::Fast);
        QCOMPARE(m_settings->serviceAddress(), ServiceAddress{});
        // Saving under the same name replaces the preset; deleting can be undone.
        savePreset(u"Trailer & co"_s);
        QCOMPARE(presetActions().size(), 1);
        QVERIFY(presetActions().constFirst()->isChecked());
        find<QMenu>("deletePreset")->actions().constFirst()->trigger();
        QVERIFY(presetActions().isEmpty());
        m_form->undo();
        QCOMPARE(presetActions().size(), 1);
    }

    void aNewJobBeginsWithTheChosenSettings()
    {
        find<QSpinBox>("faceThresholdNumber")->setValue(140);
        QVERIFY(presetActions().isEmpty());
        find<QAction>("keepDefaults")->trigger();
        find<QSpinBox>("faceThresholdNumber")->setValue(190);
        m_form->setVideo(u"https://h.com/v.mp4"_s);
        m_form->clear();
        QCOMPARE(m_form->request().faceThreshold, 140);
        find<QSpinBox>("faceThresholdNumber")->setValue(190);
        QVERIFY(presetActions().isEmpty());
        find<QAction>("takeDefaults")->trigger();
        QCOMPARE(m_form->request().faceThreshold, 140);
    }

    void keepsAFormAndAPresetThroughTheSettingsFile()
    {
        const FormState state{.video = u"/a \"b\".mp4"_s,
                              .voices = {u"/a.wav"_s, u"/b.wav"_s},
                              .audioTrack = 2,
                              .face = u"/f.png"_s,
                              .settings = {.audioOffset = -250ms, .callbackUrl = u"https://h.com/d?x=1"_s},
                              .presets = {}};
        QCOMPARE(withStored({}, toStored(state)), state);
        QCOMPARE(withStored(state, u"noise"_s), state);
        const Preset preset{
            u"N"_s,
            {.faceThreshold = 200,
             .service = {ServiceKind::Custom, QUrl(u"http://h:81"_s), QUrl(u"http://h:82"_s)}}};
        QCOMPARE(presetFromStored(toStored(preset)), std::optional(preset));
        const ServiceAddress evoLink{ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
        QCOMPARE(presetFromStored(toStored(Preset{u"E"_s, {.service = evoLink}}))->settings.service, evoLink);
        // In the older format.
        QCOMPARE(presetFromStored(u"{\"name\":\"E\",\"service\":\"evolink\"}"_s)->settings.service, evoLink);
        QCOMPARE(presetFromStored(u"{\"name\":\"C\",\"service\":\"custom\",\"api\":\"http://h:81\","
                                  "\"files\":\"http://h:82\"}"_s)
                     ->settings.service,
                 preset.settings.service);
        QCOMPARE(presetFromStored(u"{\"name\":\"C\",\"service\":\"custom\"}"_s)->settings.service,
                 ServiceAddress{});
        QVERIFY(!presetFromStored(u"[1]"_s));
        QCOMPARE(presetFromStored(u"{\"name\":\"N\",\"threshold\":9999,\"offset_ms\":1e300}"_s)
                     ->settings.faceThreshold,
                 kFaceThresholdDefault);
    }

private:
    /// Returns the presets in the menu, refreshed first.
    QList<QAction *> presetActions()
    {
        auto *menu = find<QMenu>("presetMenu");
        Q_EMIT menu->aboutToShow();
        QList<QAction *> presets;
        for (QAction *action : menu->actions()) {
            if (action->isCheckable())
                presets += action;
        }
        return presets;
    }
    void savePreset(const QString &name)
    {
        (void)presetActions();
        find<QAction>("savePreset")->trigger();
        auto *dialog = find<QInputDialog>("presetName");
        const auto buttons = dialog->findChildren<QPushButton *>();
        for (const QPushButton *button : buttons)
            QCOMPARE(button->property("primary").toBool(), button->text() == u"Save"_s);
        QVERIFY(!buttons.isEmpty());
        const auto isSaveEnabled = [&buttons] {
            return std::any_of(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
                return button->text() == u"Save"_s && button->isEnabled();
            });
        };
        QVERIFY(!isSaveEnabled());
        dialog->setTextValue(u" "_s);
        QVERIFY(!isSaveEnabled());
        dialog->setTextValue(name);
        QVERIFY(isSaveEnabled());
        dialog->accept();
        dialog->setObjectName({}); // it's deleted later
    }
};

QTEST_MAIN(TestFormHistory)
#include "tst_formhistory.moc"
