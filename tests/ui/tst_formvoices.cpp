#include "common/verdictline.h"
#include "requestform/fixdialog.h"
#include "requestform/lengthbars.h"
#include "requestform/microphone.h"
#include "requestform/recorddialog.h"
#include "requestform/speakdialog.h"
#include "requestform/voicelist.h"
#include "support/testtimeout.h"
#include "ui/shownform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTimer>
#include <QToolButton>

#include <memory>

Q_DECLARE_METATYPE(retalk::RecordDialog::State)

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;

/// Tests the form's voice tracks: chosen, recorded, typed, or several.
class TestFormVoices : public QObject, ShownForm
{
    Q_OBJECT
private Q_SLOTS:
    void init() { makeForm(); }
    void cleanup() { m_form.reset(); }

    void aVoiceStartsWhereItIsTold()
    {
        m_form->setVideo(sample("presenter.mp4"));
        m_form->setVoices({sample("voice.wav")});
        QTRY_VERIFY(m_form->jobs().constFirst().lengths.areKnown());
        const auto before = m_form->jobs().constFirst().lengths.voice;
        auto *start = find<QDoubleSpinBox>("voiceStart");
        QVERIFY(!start->isVisible());
        find<QToolButton>("moreFold")->click();
        QVERIFY(start->isVisible());
        start->setValue(0.75);
        QCOMPARE(m_form->request().audioOffset, 750ms);
        QCOMPARE(m_form->jobs().constFirst().lengths.voice, before + 750ms);
        start->setValue(-0.5);
        QCOMPARE(m_form->request().audioOffset, -500ms);
        QCOMPARE(m_form->jobs().constFirst().lengths.voice, before - 500ms);
    }

    void saysThatThereIsNoMicrophone()
    {
        qputenv("PULSE_SERVER", "unix:/nowhere");
        find<QToolButton>("recordVoice")->click();
        auto *dialog = find<RecordDialog>("recordDialog");
        const auto *line = dialog->findChild<VerdictLine *>(u"recordVerdict"_s);
        QTRY_VERIFY(line->sentence().contains(u"No microphone was found"));
        QVERIFY(!dialog->findChild<QPushButton *>(u"record"_s)->isEnabled());
        QVERIFY(!dialog->findChild<QPushButton *>(u"keepRecording"_s)->isEnabled());
        QVERIFY(line->findChild<QPushButton *>(u"action"_s)->isVisible()); // to retry after connecting one
        QPointer<RecordDialog> open(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!open);
    }

    void recordsToThePlaceItIsAskedFor()
    {
        const RecordDialog dialog({.video = QUrl::fromLocalFile(u"/nowhere/video.mp4"_s), .start = 1200s});
        QCOMPARE(dialog.start(), 1200000ms);
    }

    void aPartIsRecordedFromItsBeginningAndWhatPlaysIsPaused()
    {
        beginFilm();
        QTRY_VERIFY(m_form->jobs().constFirst().lengths.video > 0ms);
        m_form->setParts({part(1s, 3s)}, 0, FormStep::PartMark);
        const QSignalSpy quiet(m_form.get(), &RequestForm::silenceRequested);
        find<QToolButton>("recordVoice")->click();
        QCOMPARE(quiet.size(), 1);
        auto *dialog = find<RecordDialog>("recordDialog");
        QCOMPARE(dialog->start(), 1000ms);
        QVERIFY(dialog->findChild<QDoubleSpinBox *>(u"recordStart"_s)->isHidden());
        Q_EMIT dialog->kept(sample("voice.wav"), dialog->start());
        QCOMPARE(m_form->parts().constFirst().voiceFrom, 0ms);
        dialog->reject();
        m_form->setParts({part(1s, 701s)}, 0, FormStep::PartMove);
        find<QToolButton>("typeVoice")->click();
        QCOMPARE(quiet.size(), 2);
        // No one types that much, and so much silence would only waste memory.
        QVERIFY(find<QCheckBox>("speakFits")->isHidden());
    }

    void aRecordingToOneJobStartsWhereItWasSpoken()
    {
        m_form->setVideo(sample("presenter.mp4"));
        QTRY_VERIFY(m_form->jobs().constFirst().lengths.video > 0ms);
        m_form->setRangeSource([](const QUrl &) { return fixplan::KeptPart{.start = 1s, .length = 1s}; });
        find<QToolButton>("recordVoice")->click();
        auto *dialog = find<RecordDialog>("recordDialog");
        QCOMPARE(dialog->start(), 1000ms);
        QVERIFY(!dialog->findChild<QDoubleSpinBox *>(u"recordStart"_s)->isHidden());
        Q_EMIT dialog->kept(sample("voice.wav"), 1500ms);
        QCOMPARE(m_form->request().audioOffset, 1500ms);
    }

    void whatCameUntilTheMicrophoneWentCanBeKept()
    {
        const auto dialog = recorder();
        auto *microphone = dialog->findChild<Microphone *>();
        Q_EMIT microphone->recorded(oneSecond());
        Q_EMIT microphone->failed({.kind = ErrorKind::Media, .message = u"Gone."_s});
        const auto *keep = dialog->findChild<QPushButton *>(u"keepRecording"_s);
        QVERIFY(keep->isEnabled());
        QThreadPool::globalInstance()->waitForDone(); // what was recorded is in a file
        QCoreApplication::sendPostedEvents();
        QVERIFY(keep->isEnabled());
        QVERIFY(!dialog->findChild<QPushButton *>(u"record"_s)->isEnabled());
        QCOMPARE(dialog->findChild<VerdictLine *>(u"recordVerdict"_s)->sentence(), u"Gone."_s);
        Q_EMIT microphone->opened({}, {});
        QCOMPARE(dialog->state(), RecordDialog::State::Recorded);
    }

    void asksBeforeARecordingIsLost_data()
    {
        QTest::addColumn<RecordDialog::State>("state");
        QTest::newRow("just stopped") << RecordDialog::State::Ending;
        QTest::newRow("being saved") << RecordDialog::State::Saving;
    }
    void asksBeforeARecordingIsLost()
    {
        using State = RecordDialog::State;
        QFETCH(const State, state);
        const auto dialog = recorder();
        auto *record = dialog->findChild<QPushButton *>(u"record"_s);
        dialog->findChild<QTimer *>(u"countIn"_s)->setInterval(0);
        record->click();
        QTRY_COMPARE(dialog->state(), State::Recording);
        record->click();
        QCOMPARE(dialog->state(), State::Ending);
        if (state == State::Saving) {
            Q_EMIT dialog->findChild<Microphone *>()->recorded(oneSecond());
            dialog->findChild<QPushButton *>(u"keepRecording"_s)->click();
        }
        QCOMPARE(dialog->state(), state);
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        auto *question = dialog->findChild<QMessageBox *>(u"discardRecording"_s);
        QVERIFY(question);
        question->findChild<QPushButton *>(u"confirmGo"_s)->click();
        QTRY_VERIFY(!dialog->isVisible());
        QThreadPool::globalInstance()->waitForDone();
    }

    void typedWordsBecomeTheVoiceTrack()
    {
        const QString folder = m_folder.filePath(u"results"_s);
        QVERIFY(m_settings->setValue(Setting::ResultDirectory, folder));
        m_form->setVideo(sample("presenter.mp4"));
        QTRY_VERIFY(m_form->jobs().constFirst().lengths.video > 0ms);
        const auto video = m_form->jobs().constFirst().lengths.video;
        find<QToolButton>("typeVoice")->click();
        auto *dialog = find<SpeakDialog>("speakDialog");
        auto *keep = dialog->findChild<QPushButton *>(u"keepSpoken"_s);
        auto *text = dialog->findChild<QPlainTextEdit *>(u"speakText"_s);
        QVERIFY(!keep->isEnabled());
        text->setPlainText(u"one "_s.repeated(400));
        const auto *line = dialog->findChild<VerdictLine *>(u"speakVerdict"_s);
        QTRY_VERIFY(line->sentence().contains(u"Too many words"));
        QVERIFY(!keep->isEnabled());
        text->setPlainText(u"This is what the presenter will say."_s);
        QVERIFY(!dialog->isSpoken());
        QTRY_VERIFY(keep->isEnabled());
        QVERIFY2(line->sentence().contains(u"words a minute"), qPrintable(line->sentence()));
        keep->click();
        QTRY_VERIFY(m_form->request().audioUrl.startsWith(folder + u"/Draft voice "_s));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QTRY_COMPARE(m_form->jobs().constFirst().lengths.voice, video);
        m_form->undo();
        QVERIFY(m_form->request().audioUrl.isEmpty());
    }

    void aVoiceWithSeveralTracksLetsOneBeChosen()
    {
        const QString voice = m_folder.filePath(u"tracks.mka"_s);
        QCOMPARE(QProcess::execute(u"ffmpeg"_s, {u"-v"_s,
                                                 u"error"_s,
                                                 u"-nostdin"_s,
                                                 u"-y"_s,
                                                 u"-f"_s,
                                                 u"lavfi"_s,
                                                 u"-i"_s,
                                                 u"sine=d=2"_s,
                                                 u"-f"_s,
                                                 u"lavfi"_s,
                                                 u"-i"_s,
                                                 u"anullsrc=d=3:cl=stereo"_s,
                                                 u"-map"_s,
                                                 u"0"_s,
                                                 u"-map"_s,
                                                 u"1"_s,
                                                 u"-t"_s,
                                                 u"3"_s,
                                                 u"-metadata:s:a:0"_s,
                                                 u"language=eng"_s,
                                                 u"-metadata:s:a:1"_s,
                                                 u"language=deu"_s,
                                                 u"-c:a"_s,
                                                 u"flac"_s,
                                                 voice}),
                 0);
        auto *track = find<QComboBox>("voiceTrack");
        m_form->setVoices({sample("voice.wav")});
        QTRY_VERIFY(m_form->jobs().constFirst().lengths.voice > 0ms);
        QVERIFY(!track->isVisible());
        m_form->setVoices({voice});
        QTRY_VERIFY(track->isVisible());
        QCOMPARE(track->count(), 2);
        QCOMPARE(track->itemText(0), u"Track 1: English, mono"_s);
        QCOMPARE(track->itemText(1), u"Track 2: German, stereo"_s);
        QCOMPARE(track->currentIndex(), 0);
        QCOMPARE(m_form->request().audioTrack, 0);
        const auto choose = [track](int index) {
            track->setCurrentIndex(index);
            Q_EMIT track->activated(index);
        };
        choose(1);
        QCOMPARE(m_form->request().audioTrack, 2);
        QVERIFY(std::chrono::abs(m_form->jobs().constFirst().lengths.voice - 3s) < 100ms);
        QCOMPARE(track->currentIndex(), 1);
        const GenerationRequest chosen = m_form->request();
        choose(0);
        QCOMPARE(m_form->request().audioTrack, 0);
        // Editing a job restores its track; another file starts with the default.
        m_form->setRequest(chosen);
        QCOMPARE(m_form->request().audioTrack, 2);
        m_form->setVoices({sample("voice.wav")});
        QCOMPARE(m_form->request().audioTrack, 0);
    }

    void makesOneJobForEachVoice()
    {
        m_form->setVideo(u"https://h.com/v.mp4"_s);
        m_form->setVoices({u"https://h.com/a.wav"_s, u"https://h.com/b.wav"_s, u"https://h.com/c.wav"_s});
        QVERIFY(find<QWidget>("moreVoices")->isVisible());
        auto jobs = m_form->jobs();
        QCOMPARE(jobs.size(), 3);
        QCOMPARE(jobs[2].request.audioUrl, u"https://h.com/c.wav"_s);
        QCOMPARE(jobs[2].request.videoUrl, u"https://h.com/v.mp4"_s);
        QVERIFY(find<QPushButton>("submitButton")->text().contains(u'3'));
        find<QAbstractButton>("removeVoice2")->click();
        jobs = m_form->jobs();
        QCOMPARE(jobs.size(), 2);
        QCOMPARE(jobs[1].request.audioUrl, u"https://h.com/c.wav"_s);
        find<QWidget>("moreVoices")->findChild<QPushButton *>(u"action"_s)->click();
        QCOMPARE(m_form->jobs().size(), 1);
        QVERIFY(!find<QWidget>("moreVoices")->isVisible());
    }

    void knowsTheLengthOfEachVoiceAndWhatIsWrongWithIt()
    {
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        m_form->setVideo(sample("presenter.mp4"));
        m_form->setVoices({sample("voice.wav"), sample("voice.wav"), sample("presenter.py")});
        QTRY_VERIFY(find<VerdictLine>("voiceVerdict3")->verdict() == VerdictLine::Verdict::Bad);
        QVERIFY(find<VerdictLine>("voiceVerdict2")->verdict() != VerdictLine::Verdict::Bad);
        QTRY_VERIFY(m_form->jobs().at(1).lengths.areKnown());
        QTRY_COMPARE(m_form->jobs().at(0).lengths, m_form->jobs().at(1).lengths);
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        m_form->submit();
        QCOMPARE(sent.size(), 0); // not while one of them is unusable
        find<QAbstractButton>("removeVoice3")->click();
        QTRY_VERIFY(find<QLabel>("price")->text().contains(u"credits"_s)); // for both together
        m_form->submit();
        QCOMPARE(sent.size(), 1);
    }

    void countsTheSoundOfAVideoThatIsAnotherVoice()
    {
        const QString talk = m_folder.filePath(u"talk.mkv"_s);
        QCOMPARE(QProcess::execute(u"ffmpeg"_s,
                                   {u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                                    u"testsrc=d=1:s=64x64:r=10"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                                    u"sine=d=3"_s, u"-c:v"_s, u"mpeg4"_s, u"-c:a"_s, u"flac"_s, talk}),
                 0);
        m_form->setVoices({sample("voice.wav"), talk});
        QTRY_VERIFY(m_form->jobs().at(1).lengths.voice > 0ms);
        QVERIFY(std::chrono::abs(m_form->jobs().at(1).lengths.voice - 3s) < 100ms);
    }

    void aTrackAndItsOffsetDecideHowLongAVoiceIs()
    {
        GenerationRequest request{
            .videoUrl = u"v.mp4"_s, .audioUrl = u"a.mka"_s, .videoExtension = true, .audioOffset = -500ms};
        MediaInfo video;
        video.duration = 4s;
        MediaInfo voice;
        voice.duration = 1s; // the length of its picture
        voice.soundTracks = {{.number = 1, .duration = 9s}, {.number = 2, .duration = 6s}};
        voice.soundTrack = 1;
        InputAnswers answers;
        answers.insert(u"v.mp4"_s, video);
        answers.insert(u"a.mka"_s, voice);
        QCOMPARE(lengthsOf(request, answers), (Lengths{4s, 8500ms, true}));
        request.audioTrack = 2;
        QCOMPARE(lengthsOf(request, answers), (Lengths{4s, 5500ms, true}));
        answers.insert(u"v.mp4"_s, failure(Error{}));
        answers.remove(u"a.mka"_s);
        QCOMPARE(lengthsOf(request, answers), (Lengths{0s, 0s, true}));
    }

    void warnsWhereTheVoiceIsCutAndOffersToExtend()
    {
        m_form->setVideo(sample("presenter.mp4"));
        m_form->setVoices({silentVoice(9)});
        auto *line = find<VerdictLine>("lengthVerdict");
        auto *action = line->findChild<QPushButton *>(u"action"_s);
        QTRY_COMPARE(action->text(), u"Extend the video"_s);
        QVERIFY(line->verdict() == VerdictLine::Verdict::Warning);
        QVERIFY2(line->sentence().contains(u"voice track will be cut off"_s), qPrintable(line->sentence()));
        // Even if the form is too tall for the window.
        m_form->resize(m_form->width(), m_form->minimumSizeHint().height());
        QTRY_VERIFY(find<QScrollArea>("formScroll")->verticalScrollBar()->maximum() > 0);
        QVERIFY(line->visibleRegion() == line->rect());
        action->click();
        QVERIFY(m_form->request().videoExtension);
        QVERIFY(line->verdict() == VerdictLine::Verdict::Note);
        // And back again.
        QCOMPARE(action->text(), u"Don't extend"_s);
        action->click();
        QVERIFY(!m_form->request().videoExtension);
        QVERIFY(line->verdict() == VerdictLine::Verdict::Warning);
    }

    void warnsOfASilentVoice()
    {
        m_form->setVoices({sample("voice.wav")});
        QTRY_VERIFY(m_form->jobs().constFirst().lengths.voice > 0ms);
        QVERIFY(sentence("voiceVerdict").isEmpty());
        m_form->setVoices({silentVoice(3)});
        QTRY_VERIFY(sentence("voiceVerdict").contains(u"silent"_s));
        // It may be intentional, so nothing is refused.
        QVERIFY(!edit("voiceUrl")->property("invalid").toBool());
    }

    void mendsALongSoundWithACopy()
    {
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        const QString sound = m_folder.filePath(u"long.wav"_s);
        QCOMPARE(QProcess::execute(u"ffmpeg"_s,
                                   {u"-v"_s, u"error"_s, u"-y"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                                    u"sine=frequency=200:duration=130"_s, u"-ar"_s, u"8000"_s, sound}),
                 0);
        m_form->setVoices({sound});
        auto *action = find<QWidget>("voiceVerdict")->findChild<QPushButton *>(u"action"_s);
        QTRY_VERIFY(action->isVisible() && action->text() == u"Fix it"_s);
        // Asks which part to keep.
        m_form->setRangeSource([&sound](const QUrl &source) {
            const bool isPlayed = source == QUrl::fromLocalFile(sound);
            return isPlayed ? std::optional(fixplan::KeptPart{.start = 60s, .length = 5s}) : std::nullopt;
        });
        action->click();
        auto *dialog = find<QDialog>("fixDialog");
        QCOMPARE(find<FixDialog>("fixDialog")->part(), (fixplan::KeptPart{.start = 60s, .length = 5s}));
        QVERIFY(find<QLabel>("fixWay")->text().contains(u"left out"_s));
        auto *other = find<QRadioButton>("fixOther");
        other->setChecked(true);
        find<QDoubleSpinBox>("fixFrom")->setValue(100);
        find<QDoubleSpinBox>("fixTo")->setValue(90);
        QVERIFY(!find<QPushButton>("fixGo")->isEnabled());
        find<QDoubleSpinBox>("fixTo")->setValue(102.5);
        find<QPushButton>("fixGo")->click();
        QVERIFY(!dialog->isVisible());
        QTRY_VERIFY(m_form->request().audioUrl.contains(u"(fixed)"_s));
        QTRY_COMPARE(m_form->jobs().constFirst().lengths.voice, 2500ms);
        // The form says where the copy is, and undo returns to the original.
        QTRY_VERIFY(sentence("voiceVerdict").contains(m_folder.path()));
        QCOMPARE(m_form->history().undoText(), u"use the corrected copy"_s);
        m_form->undo();
        QCOMPARE(m_form->request().audioUrl, sound);
    }

    void addsListensToAndRemovesVoices()
    {
        auto *add = find<QAbstractButton>("addVoice");
        QVERIFY(!add->isVisible());
        m_form->setVoices({sample("voice.wav")});
        QVERIFY(add->isVisible());
        add->click();
        auto *browser = find<QFileDialog>("browseDialog");
        QCOMPARE(browser->fileMode(), QFileDialog::ExistingFiles);
        const QString second = silentVoice(3);
        const QString third = silentVoice(9);
        Q_EMIT browser->filesSelected({second, sample("voice.wav"), third});
        browser->reject();
        QCOMPARE(m_form->jobs().size(), 3); // voice tracks already in the form aren't added again
        QCOMPARE(m_form->jobs().at(2).request.audioUrl, third);
        // Each has its own listen button.
        auto *listen = find<QAbstractButton>("listenVoice2");
        QTRY_VERIFY(listen->isEnabled());
        QVERIFY(listen->accessibleName().contains(u"silent3.wav"_s));
        QSignalSpy asked(find<VoiceList>("voiceList"), &VoiceList::listenRequested);
        listen->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), second);
        // The first can be removed like the others; the next one takes its place.
        auto *first = edit("voiceUrl")->findChild<QAbstractButton *>(u"remove"_s);
        QVERIFY(first->isVisible());
        first->click();
        QCOMPARE(m_form->jobs().size(), 2);
        QCOMPARE(m_form->request().audioUrl, second);
        QVERIFY(find<QWidget>("voiceRow2")->isVisible());
        first->click();
        QCOMPARE(m_form->request().audioUrl, third);
        QVERIFY(!first->isVisible());
        m_form->undo();
        QCOMPARE(m_form->jobs().size(), 2);
        m_form->undo();
        QCOMPARE(m_form->request().audioUrl, sample("voice.wav"));
        QCOMPARE(m_form->jobs().size(), 3);
    }

    void indentsFurtherVoicesWhereLinesBegin()
    {
        m_form->setVoices({u"https://h.com/a.wav"_s, u"https://h.com/b.wav"_s});
        const auto *row = find<QWidget>("voiceRow2");
        const auto *away = find<QAbstractButton>("removeVoice2");
        QTRY_COMPARE(away->geometry().right(), row->width() - 1);
        m_form->setLayoutDirection(Qt::RightToLeft);
        QTRY_COMPARE(away->x(), 0);
    }

    void eachVoiceSaysWhatItsResultLeavesOut()
    {
        m_form->setVideo(sample("presenter.mp4"));
        m_form->setVoices({sample("voice.wav"), silentVoice(9), sample("voice.wav")});
        auto *line = find<VerdictLine>("voiceVerdict2");
        QTRY_VERIFY(line->sentence().contains(u"voice track will be cut off"_s));
        // Losing a little of the video is normal; losing more is a warning too.
        QVERIFY(!LengthBars::isLoss({8s, 7500ms, false}) && LengthBars::isLoss({8s, 6s, false}));
        QTRY_VERIFY(line->sentence().contains(u"silent"_s));
        QVERIFY(line->verdict() == VerdictLine::Verdict::Warning);
        find<QAbstractButton>("extendSwitch")->click();
        QVERIFY(line->sentence().contains(u"back and forth"_s));
        QTRY_VERIFY(sentence("voiceVerdict3").contains(u"of the video"_s));
    }

    void mendsAFurtherVoiceInItsRow()
    {
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        const QString sound = m_folder.filePath(u"second.flac"_s);
        QCOMPARE(QProcess::execute(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-y"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                                                 u"sine=frequency=200:duration=3"_s, sound}),
                 0);
        m_form->setVoices({sample("voice.wav"), sound});
        const auto button = [this] {
            return find<QWidget>("voiceVerdict2")->findChild<QPushButton *>(u"action"_s);
        };
        QTRY_VERIFY(button()->isVisible() && button()->text() == u"Fix it"_s);
        button()->click();
        QTRY_VERIFY(m_form->jobs().at(1).request.audioUrl.endsWith(u"(fixed).wav"_s));
        QTRY_VERIFY(m_form->jobs().at(1).lengths.voice > 2s);
        QVERIFY(sentence("voiceVerdict2").isEmpty());
    }

private:
    /// Returns a dialog that believes it has a working microphone.
    std::unique_ptr<RecordDialog> recorder()
    {
        qputenv("PULSE_SERVER", "unix:/nowhere");
        auto dialog = std::make_unique<RecordDialog>(
            RecordDialog::Wanted{.video = {}, .folder = m_folder.filePath(u"recordings"_s)});
        dialog->show();
        auto *microphone = dialog->findChild<Microphone *>();
        QSignalSpy failed(microphone, &Microphone::failed);
        if (!failed.wait(kTestTimeoutMs))
            qFatal("a microphone where there is none");
        Q_EMIT microphone->opened({}, {});
        return dialog;
    }
    static MonoSound oneSecond() { return {.samples = QByteArray(96'000, '\x10'), .rate = 48'000}; }
};

QTEST_MAIN(TestFormVoices)
#include "tst_formvoices.moc"
