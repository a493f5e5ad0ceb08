#include "media/draftvoice.h"
#include "media/waiting.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;

using Spoken = DraftVoice::Spoken;

/// Tests the synthetic voice for drafts and the WAV files it is saved to.
class DraftVoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lastsAsLongAsTheVideoAtANaturalPace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("milliseconds");
        const QString english =
            u"Good morning everybody. Today we will look at how a small company can win new customers."_s;
        QTest::newRow("at leisure") << english << u"en"_s << 9000;
        QTest::newRow("quickly") << english << u"en"_s << 4500;
        QTest::newRow("German") << u"Guten Morgen. Heute sehen wir, wie kleine Firmen neue Kunden gewinnen."_s
                                << u"de"_s << 6000;
        QTest::newRow("Mandarin") << u"大家早上好。今天我们来看看小公司怎样赢得新客户。"_s << u"cmn"_s
                                  << 7000;
        QTest::newRow("what looks like an option")
            << u"--version -x please, and then one word more"_s << u"en"_s << 5000;
    }
    void lastsAsLongAsTheVideoAtANaturalPace()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, language);
        QFETCH(const int, milliseconds);
        const std::chrono::milliseconds wanted(milliseconds);
        const auto spoken = speak({.text = text, .language = language, .length = wanted});
        QVERIFY2(spoken, spoken ? "" : qPrintable(spoken.error().message + spoken.error().detail));
        QVERIFY(!spoken->isTooLong);
        QCOMPARE(spoken->sound.length(), wanted);
        QVERIFY(spoken->wordsAMinute >= DraftVoice::kSlowest && spoken->wordsAMinute <= DraftVoice::kFastest);
        QVERIFY2(spoken->speech <= wanted && spoken->speech >= wanted * 9 / 10,
                 qPrintable(u"%1 ms at %2"_s.arg(spoken->speech.count()).arg(spoken->wordsAMinute)));
        // It contains speech.
        const auto *samples = reinterpret_cast<const qint16 *>(spoken->sound.samples.constData());
        QVERIFY(std::any_of(samples, samples + spoken->sound.samples.size() / 2,
                            [](qint16 sample) { return sample > 3000; }));
    }

    void leavesSilenceAfterAFewWords()
    {
        const auto spoken = speak({.text = u"Hello there."_s, .length = 6s});
        QVERIFY(spoken && !spoken->isTooLong);
        QCOMPARE(spoken->wordsAMinute, DraftVoice::kSlowest);
        QVERIFY(spoken->speech < 3s);
        QCOMPARE(spoken->sound.length(), 6000ms);
        QVERIFY(spoken->sound.samples.endsWith(QByteArray(spoken->sound.rate, '\0')));
    }

    void saysWhenTheWordsDoNotFit()
    {
        const auto spoken =
            speak({.text = u"These are far too many words for a video of one second only."_s, .length = 1s});
        QVERIFY(spoken && spoken->isTooLong);
        QCOMPARE(spoken->wordsAMinute, DraftVoice::kFastest);
        QVERIFY(spoken->speech > 1500ms);
        QCOMPARE(spoken->sound.length(), spoken->speech);
    }

    void takesThePaceThatFitsWhereASlowerOneIsMoreThanCanBe()
    {
        const auto spoken =
            speak({.text = u"several words are spoken here. "_s.repeated(240), .length = 15min});
        QVERIFY2(spoken, spoken ? "" : qPrintable(spoken.error().message));
        QCOMPARE(spoken->wordsAMinute, DraftVoice::kUsual);
        QCOMPARE(spoken->sound.length(), 15min);
    }

    void speaksAtTheUsualPaceWithoutAVideo()
    {
        const auto spoken = speak({.text = u"One two three four."_s});
        QVERIFY(spoken);
        QCOMPARE(spoken->wordsAMinute, DraftVoice::kUsual);
        QCOMPARE(spoken->sound.length(), spoken->speech);
    }

    void refusesWhatCannotBeSpoken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("field");
        QTest::newRow("nothing") << u" \n "_s << u"en"_s << u"text"_s;
        QTest::newRow("a book") << u"word "_s.repeated(3000) << u"en"_s << u"text"_s;
        QTest::newRow("no such language") << u"word"_s << u"xx"_s << u"language"_s;
        QTest::newRow("a path") << u"word"_s << u"../../etc/passwd"_s << u"language"_s;
        QTest::newRow("an option") << u"word"_s << u"-h"_s << u"language"_s;
    }
    void refusesWhatCannotBeSpoken()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, language);
        const auto spoken = speak({.text = text, .language = language});
        QVERIFY(!spoken);
        QVERIFY(spoken.error().kind == ErrorKind::InvalidInput);
        QTEST(spoken.error().field, "field");
        QVERIFY(!spoken.error().message.isEmpty());
    }

    void saysWhatIsMissing()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const auto spoken = speak({.text = u"word"_s});
        qputenv("PATH", path);
        QVERIFY(!spoken);
        QCOMPARE(spoken.error().apiCode, u"no_espeak"_s);
        QVERIFY(spoken.error().message.contains(u"espeak-ng"));
    }

    void knowsTheLanguages()
    {
        std::optional<Expected<QList<DraftLanguage>>> found;
        DraftVoice::findLanguages(this, [&found](const auto &languages) { found = languages; });
        QTRY_VERIFY(found.has_value());
        QVERIFY(*found);
        QVERIFY((*found)->contains(DraftLanguage{u"de"_s, u"German"_s}));
        QCOMPARE(draftLanguageFor(QLocale(u"de_AT"_s), **found), u"de"_s);
        QCOMPARE(draftLanguageFor(QLocale(u"zh_CN"_s), **found), u"cmn"_s);
        QCOMPARE(draftLanguageFor(QLocale(u"pt_BR"_s), **found), u"pt-br"_s);
        QVERIFY(draftLanguageFor(QLocale(u"en_US"_s), **found).startsWith(u"en"));
        QCOMPARE(draftLanguageFor(QLocale::c()), u"en"_s);
        const QByteArray listing =
            "Pty Language       Age/Gender VoiceName          File          Other Languages\n"
            " 5  bpy             --/M      Bishnupriya_Manipuri inc/bpy            \n"
            " 5  de              --/M      German             gmw/de        \n"
            " 5  de              --/F      German_2           gmw/de        \n";
        QCOMPARE(draftLanguagesIn(listing),
                 (QList<DraftLanguage>{{u"bpy"_s, u"Bishnupriya Manipuri"_s}, {u"de"_s, u"German"_s}}));
    }

    void savesWholeFilesOnly()
    {
        const QTemporaryDir folder;
        MonoSound sound;
        for (int i = 0; i < 24'000; ++i) {
            const auto sample = static_cast<qint16>(i % 200 * 100);
            sound.samples.append(reinterpret_cast<const char *>(&sample), sizeof sample);
        }
        const QString inside = folder.filePath(u"new/folder"_s);
        const auto first = saveNewWav(sound, inside, u"Recording"_s);
        const auto second = saveNewWav(sound, inside, u"Recording"_s);
        QVERIFY(first && second);
        QCOMPARE(*first, inside + u"/Recording.wav"_s);
        QCOMPARE(*second, inside + u"/Recording 2.wav"_s);
        QFile file(*second);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(soundInWav(bytes).value_or(MonoSound{}), sound);
        QCOMPARE(soundInWav(bytes)->length(), 500ms);
        QCOMPARE(QDir(inside).entryList(QDir::Files | QDir::Hidden).size(), 2); // no temporary file is left
        // A WAV file written to a pipe has no valid size.
        QByteArray piped = bytes;
        piped.replace(40, 4, QByteArray("\x00\xf0\xff\x7f", 4));
        QCOMPARE(soundInWav(piped).value_or(MonoSound{}), sound);
        QVERIFY(!soundInWav(bytes.left(40)) && !soundInWav("RIFF"));
        const auto refused = saveNewWav(sound, *first + u"/below a file"_s, u"Recording"_s);
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == ErrorKind::Disk);
    }

private:
    static Expected<Spoken> speak(const DraftVoice::Wanted &wanted)
    {
        DraftVoice voice(wanted);
        return finish<Spoken>(voice);
    }
};

QTEST_GUILESS_MAIN(DraftVoiceTest)
#include "tst_draftvoice.moc"
