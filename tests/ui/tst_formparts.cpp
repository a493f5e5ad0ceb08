#include "requestform/formparts.h"

#include <QTest>

using namespace retalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

FilmPart part(std::chrono::milliseconds from, std::chrono::milliseconds to, const QString &voice = {})
{
    FilmPart part;
    part.from = from;
    part.to = to;
    part.voice = voice;
    return part;
}

FormInputs fields(const QString &voice, std::chrono::milliseconds offset = 0ms)
{
    return {.voices = {voice}, .track = 0, .face = {}, .offset = offset};
}

const QString kVideo = u"/videos/talk.mp4"_s;

} // namespace

/// Tests what the form's fields apply to: one part of the video, or all of it.
class TestFormParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsSaidAboutTheOthers()
    {
        FormParts parts;
        parts.set({part(0s, 2s, u"a.wav"_s), part(3s, 5s, u"b.wav"_s)}, 0, kVideo, fields(u"whole.wav"_s));
        QCOMPARE(parts.shown(), fields(u"a.wav"_s));
        parts.select(1, fields(u"changed.wav"_s, 40ms));
        QCOMPARE(parts.shown(), fields(u"b.wav"_s));
        QCOMPARE(parts.kept()[0].voice, u"changed.wav"_s);
        QCOMPARE(parts.kept()[0].voiceFrom, 40ms);
        // The selected part has the values in the fields.
        QCOMPARE(parts.now(fields(u"typed.wav"_s))[1].voice, u"typed.wav"_s);
        QCOMPARE(parts.whole(fields(u"typed.wav"_s)), fields(u"whole.wav"_s));
        parts.select(-1, fields(u"b.wav"_s));
        QVERIFY(!parts.isOfPart());
        QCOMPARE(parts.shown(), fields(u"whole.wav"_s));
        QCOMPARE(parts.whole(fields(u"typed.wav"_s)), fields(u"typed.wav"_s));
        parts.select(7, fields(u"whole.wav"_s));
        QCOMPARE(parts.selected(), 1); // the last part
    }

    void givesTheFirstPartTheVoiceThatIsThere()
    {
        FormParts parts;
        parts.set({part(1s, 2s)}, 0, kVideo, fields(u"voice.wav"_s, -300ms));
        QCOMPARE(parts.part().voice, u"voice.wav"_s);
        QCOMPARE(parts.part().voiceFrom, 300ms);
        parts.set({parts.part(), part(3s, 4s)}, 1, kVideo, fields(u"voice.wav"_s));
        QCOMPARE(parts.part().voice, QString());
    }

    void takesAFilmOfOneWholePartForTheWholeVideo()
    {
        FormParts parts;
        FilmPart all = part(0s, 0s, u"voice.wav"_s);
        all.voiceFrom = 200ms;
        parts.setFilm({all}, kVideo);
        QVERIFY(parts.isEmpty() && !parts.isOfPart());
        QCOMPARE(parts.shown(), fields(u"voice.wav"_s, -200ms));
        parts.setFilm({part(0s, 1s, u"voice.wav"_s)}, kVideo);
        QCOMPARE(parts.selected(), 0);
    }

    void selectsWhatIsTakenBack()
    {
        FormParts parts;
        const QList<FilmPart> before{part(0s, 1s, u"a.wav"_s), part(2s, 3s, u"b.wav"_s)};
        parts.set(before, 0, kVideo, fields({}));
        QList<FilmPart> other = before;
        other[1].to = 4s;
        parts.restore(other, fields(u"whole.wav"_s), kVideo, fields(u"a.wav"_s));
        QCOMPARE(parts.selected(), 1);
        parts.restore(other, fields(u"whole.wav"_s), kVideo, fields(u"b.wav"_s)); // no other change
        QCOMPARE(parts.selected(), 1);
        parts.restore({}, fields(u"whole.wav"_s), kVideo, fields(u"b.wav"_s));
        QCOMPARE(parts.selected(), -1);
        QCOMPARE(parts.shown(), fields(u"whole.wav"_s));
        parts.restore(before, fields(u"whole.wav"_s), kVideo, fields(u"whole.wav"_s));
        QCOMPARE(parts.selected(), 0);
    }

    void leavesThePartsOfAnotherVideo()
    {
        FormParts parts;
        QVERIFY(parts.leaveFor(kVideo, false));
        parts.set({part(0s, 1s)}, 0, kVideo, fields({}));
        QVERIFY(!parts.leaveFor(kVideo, false));
        QVERIFY(!parts.leaveFor(u"/videos/talk (fixed).mp4"_s, true));
        QCOMPARE(parts.count(), 1);
        QVERIFY(parts.leaveFor(u"/videos/other.mp4"_s, false));
        QVERIFY(parts.isEmpty() && !parts.isOfPart());
    }

    void givesFurtherVoicesToThePartsThatFollow()
    {
        FormParts parts;
        FilmPart last = part(4s, 5s, u"c.wav"_s);
        last.voiceFrom = 1s;
        parts.set({part(0s, 1s, u"a.wav"_s), part(2s, 3s), last}, 1, kVideo, fields({}));
        parts.setFurtherVoices({u"x.wav"_s, u"nowhere.wav"_s});
        QCOMPARE(parts.kept()[0].voice, u"a.wav"_s);
        QCOMPARE(parts.kept()[2].voice, u"x.wav"_s);
        QCOMPARE(parts.kept()[2].voiceFrom, 0ms);
        parts.clear(fields({}));
        QVERIFY(parts.isEmpty());
    }
};

QTEST_MAIN(TestFormParts)
#include "tst_formparts.moc"
