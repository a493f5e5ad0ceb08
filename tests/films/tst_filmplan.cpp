#include "films/filmplan.h"
#include "films/filmtext.h"
#include "films/storedfilm.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace retalk;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

using namespace Qt::StringLiterals;

constexpr FrameRate k25{25, 1};
constexpr FrameRate kNtsc{30000, 1001};

/// Returns a voice that speaks all the time except in `pauses`, in seconds from its start.
VoiceFacts speaking(milliseconds length, const QList<std::pair<double, double>> &pauses)
{
    VoiceFacts voice{.length = length, .sampleRate = 48000, .step = 50ms};
    for (qint64 at = 0; at * 50 < length.count(); ++at) {
        const double seconds = double(at) / 20;
        const bool isPause = std::any_of(pauses.cbegin(), pauses.cend(), [seconds](const auto &pause) {
            return seconds >= pause.first - 1e-9 && seconds < pause.second - 1e-9;
        });
        voice.levels += isPause ? 0.001F : 0.6F;
    }
    return voice;
}

FilmPart part(milliseconds from, milliseconds to)
{
    return {.from = from, .to = to, .voice = u"/voice.wav"_s};
}

/// Returns violations of the rules that hold for every plan.
QStringList breaches(const Film &film, const FilmFacts &facts, const FilmLimits &limits, const FilmPlan &plan)
{
    QStringList found;
    const qint64 shortest = frameAt(limits.shortest, facts.rate) - 1;
    const qint64 longest = frameAt(limits.longest, facts.rate);
    qint64 end = -1;
    for (qsizetype i = 0; i < plan.pieces.size(); ++i) {
        const FilmPiece &piece = plan.pieces[i];
        const bool isFirstOfPart = i == 0 || plan.pieces[i - 1].part != piece.part;
        const bool isLastOfPart = i + 1 == plan.pieces.size() || plan.pieces[i + 1].part != piece.part;
        const FilmPart &its = film.parts[piece.part];
        if (piece.frames < shortest)
            found += u"piece %1 has %2 frames"_s.arg(i).arg(piece.frames);
        if (limits.longest.count() > 0 && piece.frames - piece.overlap > longest)
            found += u"piece %1 is too long: %2 frames"_s.arg(i).arg(piece.frames);
        if (piece.first < 0 || piece.end() > facts.frames)
            found += u"piece %1 lies outside the video"_s.arg(i);
        if (isFirstOfPart && std::abs(piece.first - frameAt(its.from, facts.rate)) > 1)
            found += u"part %1 does not begin where it should"_s.arg(piece.part);
        if (isFirstOfPart && piece.overlap != 0)
            found += u"nothing lies before piece %1"_s.arg(i);
        if (isFirstOfPart && piece.first < end)
            found += u"part %1 takes frames of another"_s.arg(piece.part);
        if (!isFirstOfPart && piece.first + piece.overlap != end)
            found += u"piece %1 leaves a hole or covers a frame twice"_s.arg(i);
        end = piece.end();
        const qint64 wanted = its.to.count() > 0 ? frameAt(its.to, facts.rate) : facts.frames;
        const VoiceFacts &voice = facts.voices[piece.part];
        const double spoken = double((voice.length - its.voiceFrom).count()) / 1000 * facts.rate.perSecond();
        const qint64 due = std::min(wanted, frameAt(its.from, facts.rate) + qint64(spoken + 1e-6));
        if (isLastOfPart && std::abs(end - due) > 1)
            found += u"part %1 ends at %2 and not at %3"_s.arg(piece.part).arg(end).arg(due);
    }
    return found;
}

} // namespace

class FilmPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsWhereItShould_data()
    {
        QTest::addColumn<milliseconds>("length");
        QTest::addColumn<QList<std::pair<double, double>>>("pauses");
        QTest::addColumn<QList<qint64>>("scenes");
        QTest::addColumn<QList<int>>("seconds"); // at which pieces begin
        QTest::addColumn<bool>("overlaps");
        using Pauses = QList<std::pair<double, double>>;
        QTest::newRow("short enough")
            << milliseconds(10s) << Pauses{} << QList<qint64>{} << QList<int>{0} << false;
        QTest::newRow("at the one pause")
            << milliseconds(16s) << Pauses{{7.0, 7.5}} << QList<qint64>{} << QList<int>{0, 7} << false;
        QTest::newRow("at the pause next to the middle")
            << milliseconds(16s) << Pauses{{6.1, 6.6}, {8.3, 8.8}, {9.9, 10.4}} << QList<qint64>{}
            << QList<int>{0, 8} << false;
        QTest::newRow("rather in more pieces than without a pause")
            << milliseconds(18s) << Pauses{{6.0, 6.5}, {12.0, 12.5}} << QList<qint64>{}
            << QList<int>{0, 6, 12} << false;
        QTest::newRow("no short rest after a pause near the end")
            << milliseconds(11s) << Pauses{{9.6, 10.2}} << QList<qint64>{} << QList<int>{0, 4} << true;
        QTest::newRow("no pause at all: even pieces that overlap")
            << milliseconds(18s) << Pauses{} << QList<qint64>{} << QList<int>{0, 8} << true;
        QTest::newRow("where another scene begins in a pause")
            << milliseconds(16s) << Pauses{{5.8, 6.4}, {7.8, 8.4}} << QList<qint64>{152} << QList<int>{0, 6}
            << false;
        QTest::newRow("not at a scene cut without a pause")
            << milliseconds(16s) << Pauses{{7.0, 7.5}} << QList<qint64>{200} << QList<int>{0, 7} << false;
        QTest::newRow("silence all over")
            << milliseconds(20s) << Pauses{{0, 20}} << QList<qint64>{} << QList<int>{0, 10} << false;
    }
    void cutsWhereItShould()
    {
        QFETCH(milliseconds, length);
        using Pauses = QList<std::pair<double, double>>;
        QFETCH(Pauses, pauses);
        QFETCH(QList<qint64>, scenes);
        QFETCH(QList<int>, seconds);
        QFETCH(bool, overlaps);
        const Film film{.video = u"/v.mp4"_s, .parts = {part(0s, length)}};
        const FilmFacts facts{.frames = frameAt(length, k25),
                              .rate = k25,
                              .sceneCuts = scenes,
                              .voices = {speaking(length, pauses)}};
        const FilmLimits limits{.longest = 10s};
        const FilmPlan plan = planFilm(film, facts, limits);
        QVERIFY2(plan.errors.isEmpty(), qPrintable(plan.errors.value(0).message));
        QCOMPARE(breaches(film, facts, limits, plan), QStringList());
        QList<int> begins;
        for (const FilmPiece &piece : plan.pieces)
            begins += int(secondsAt(piece.first, k25));
        QCOMPARE(begins, seconds);
        if (plan.pieces.size() > 1)
            QCOMPARE(plan.pieces[1].overlap, overlaps ? qint64(13) : 0);
    }

    /// With random parts and pauses, no frame is left out or made twice.
    void everyPlanCoversEachPartOnce_data()
    {
        QTest::addColumn<int>("rounds");
        QTest::addColumn<int>("scale"); // of all lengths, per cent
        QTest::newRow("lessons") << 100 << 100;
        QTest::newRow("clips") << 2000 << 8;
    }
    void everyPlanCoversEachPartOnce()
    {
        QFETCH(const int, rounds);
        QFETCH(const int, scale);
        constexpr quint32 kSeed = 20261129;
        qInfo("seed %u", kSeed);
        QRandomGenerator random(kSeed);
        // Returns a length between two others, but at least 2.1 s.
        const auto lengthIn = [&](int least, int most) {
            return milliseconds(std::max(2100, random.bounded(least, most) * scale / 100));
        };
        const QList<FrameRate> rates{k25,     kNtsc,   {24000, 1001}, {24, 1},
                                     {50, 1}, {30, 1}, {60000, 1001}, {15, 1}};
        int cuts = 0;
        int overlaps = 0;
        for (int round = 0; round < rounds; ++round) {
            const FrameRate rate = rates[random.bounded(int(rates.size()))];
            FilmFacts facts{.frames = frameAt(lengthIn(60'000, 300'000), rate), .rate = rate};
            const auto length = milliseconds(qint64(secondsAt(facts.frames, rate) * 1000));
            const FilmLimits limits{.longest = random.bounded(0, 3) == 0
                                                   ? 0ms
                                                   : std::max(milliseconds(4500), lengthIn(8'000, 110'000))};
            Film film{.video = u"/v.mp4"_s};
            milliseconds at{random.bounded(0, 50 * scale)};
            while (at + 3s < length) {
                const milliseconds to = std::min(length, at + lengthIn(2'000, 150'000));
                FilmPart one = part(at, to);
                one.voiceFrom = milliseconds(random.bounded(0, 2) * random.bounded(0, 90 * scale));
                QList<std::pair<double, double>> pauses;
                for (double second = 0; random.bounded(0, 4) != 0 && second < 2 * scale;) {
                    second += 1 + random.bounded(15.0);
                    pauses += {second, second + 0.25 + random.bounded(0.7)};
                }
                const auto spoken = one.voiceFrom + lengthIn(2'100, 200'000);
                facts.voices += speaking(spoken, pauses);
                film.parts += one;
                at = to + milliseconds(random.bounded(0, 2) * random.bounded(0, 200 * scale));
            }
            film.parts.last().to = random.bounded(0, 2) == 0 ? 0ms : film.parts.last().to;
            const FilmPlan plan = planFilm(film, facts, limits);
            QVERIFY2(plan.errors.isEmpty(), qPrintable(plan.errors.value(0).message));
            const QStringList broken = breaches(film, facts, limits, plan);
            QVERIFY2(broken.isEmpty(), qPrintable(u"round %1: "_s.arg(round) + broken.join(u", "_s)));
            QSet<int> parts;
            QList<int> made(facts.frames, 0); // how often each frame is made, cross-fades aside
            QList<int> wanted(facts.frames, 0);
            for (const FilmPiece &piece : plan.pieces) {
                for (qint64 frame = piece.first + piece.overlap; frame < piece.end(); ++frame)
                    ++made[frame];
                if (!parts.contains(piece.part)) {
                    const auto last =
                        std::find_if(plan.pieces.crbegin(), plan.pieces.crend(),
                                     [&piece](const FilmPiece &other) { return other.part == piece.part; });
                    std::fill(wanted.begin() + piece.first, wanted.begin() + last->end(), 1);
                }
                parts.insert(piece.part);
                overlaps += piece.overlap > 0 ? 1 : 0;
            }
            QVERIFY2(made == wanted, qPrintable(u"round %1"_s.arg(round)));
            QCOMPARE(parts.size(), film.parts.size());
            cuts += int(plan.pieces.size() - film.parts.size());
        }
        QVERIFY2(cuts > rounds / 4, qPrintable(QString::number(cuts)));
        QVERIFY2(overlaps > rounds / 10 && overlaps < cuts, qPrintable(QString::number(overlaps)));
    }

    /// Adjacent ranges of samples touch, whatever the frame rate and the sample rate.
    void everySampleBelongsToOneFrame()
    {
        for (const FrameRate rate : {k25, kNtsc, FrameRate{24000, 1001}}) {
            for (const int samples : {8000, 44100, 48000}) {
                QCOMPARE(sampleAt(0, rate, samples), 0);
                qint64 before = 0;
                for (qint64 frame = 1; frame < 3000; ++frame) {
                    const qint64 now = sampleAt(frame, rate, samples);
                    QVERIFY(std::abs(double(now - before) - samples / rate.perSecond()) <= 1);
                    before = now;
                }
            }
        }
        QCOMPARE(sampleAt(30000, kNtsc, 48000), qint64(48000) * 1001);
    }

    void refusesWhatDoesNotFitTheMedia_data()
    {
        QTest::addColumn<FilmPart>("broken");
        QTest::addColumn<milliseconds>("voice");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("says");
        FilmPart late = part(5s, 9s);
        late.voiceFrom = 4s;
        QTest::newRow("past the end") << part(5s, 12s) << milliseconds(30s) << u"parts.1.range"_s
                                      << u"Part 2: It runs past the end of the video, which is 0:10 long."_s;
        QTest::newRow("begins at the end") << part(10s, 12s) << milliseconds(30s) << u"parts.1.range"_s
                                           << u"Part 2: The video is 0:10 long, so the part can't start at "
                                              "0:10."_s;
        QTest::newRow("begins shortly before the end, and is open")
            << part(9s, 0s) << milliseconds(30s) << u"parts.1.range"_s
            << u"Part 2: The video is 0:10 long, so less than 2 s of it are left from 0:09 on."_s;
        QTest::newRow("offset behind the voice")
            << late << milliseconds(3500) << u"parts.1.offset"_s
            << u"Part 2: The voice track is 0:03.5 long, so it can't start at 0:04."_s;
        QTest::newRow("too little voice left")
            << late << milliseconds(5s) << u"parts.1.voice"_s
            << u"Part 2: Less than 2 s of the voice track are left from 0:04 on."_s;
    }
    void refusesWhatDoesNotFitTheMedia()
    {
        QFETCH(FilmPart, broken);
        QFETCH(milliseconds, voice);
        QFETCH(QString, field);
        QFETCH(QString, says);
        const Film film{.parts = {part(0s, 3s), broken}};
        const FilmFacts facts{.frames = 250, .rate = k25, .voices = {speaking(3s, {}), speaking(voice, {})}};
        const FilmPlan plan = planFilm(film, facts, {});
        QCOMPARE(plan.pieces.size(), 0);
        QCOMPARE(plan.errors.size(), 1);
        QCOMPARE(plan.errors[0].field, field);
        QCOMPARE(plan.errors[0].message, says);
    }

    void saysWhatOfAVoiceIsNotHeard_data()
    {
        QTest::addColumn<QList<FilmPart>>("parts");
        QTest::addColumn<milliseconds>("voice");
        QTest::addColumn<QStringList>("notes");
        const auto spoken = [](milliseconds from, milliseconds to, const QString &voice,
                               milliseconds at = 0ms) {
            FilmPart one = part(from, to);
            one.voice = voice;
            one.voiceFrom = at;
            return one;
        };
        const QString a = u"a.wav"_s;
        QTest::newRow("it fits") << QList{spoken(0s, 3s, a)} << milliseconds(3s) << QStringList();
        QTest::newRow("too little to miss")
            << QList{spoken(0s, 3s, a)} << milliseconds(3150) << QStringList();
        QTest::newRow("the part can be longer")
            << QList{spoken(1s, 4s, a)} << milliseconds(5500)
            << QStringList(u"Part 1: The last 2.5 s of the voice track won't be heard. They will if the part "
                           "ends at 0:06.5."_s);
        QTest::newRow("the next part begins")
            << QList{spoken(0s, 3s, a), spoken(4s, 8s, u"b.wav"_s)} << milliseconds(5s)
            << QStringList{u"Part 1: The last 2.0 s of the voice track won't be heard. Use a shorter voice "
                           "track to hear all of it."_s,
                           u"Part 2: The last 1.0 s of the voice track won't be heard. They will if the part "
                           "ends at 0:09."_s};
        QTest::newRow("the video ends")
            << QList{spoken(0s, 0s, a)} << milliseconds(12s)
            << QStringList(u"Part 1: The last 2.0 s of the voice track won't be heard. Use a shorter voice "
                           "track to hear all of it."_s);
        QTest::newRow("another part continues it")
            << QList{spoken(0s, 3s, a), spoken(4s, 6s, a, 3s)} << milliseconds(5s) << QStringList();
    }
    void saysWhatOfAVoiceIsNotHeard()
    {
        QFETCH(const QList<FilmPart>, parts);
        QFETCH(const milliseconds, voice);
        QFETCH(const QStringList, notes);
        FilmFacts facts{.frames = 250, .rate = k25};
        for (qsizetype i = 0; i < parts.size(); ++i)
            facts.voices += speaking(voice, {});
        QCOMPARE(unheardNotes({.parts = parts}, facts), notes);
    }

    /// Numbers don't depend on the order of the times.
    void numbersPartsAsThePersonGaveThem()
    {
        const Film film =
            sorted(sorted({.parts = {part(5s, 12s), part(0s, 3s), part(3s, 5s)}, .output = u"/a.mp4"_s}));
        const FilmFacts facts{
            .frames = 250, .rate = k25, .voices = {speaking(3s, {}), speaking(1s, {}), speaking(30s, {})}};
        const FilmPlan plan = planFilm(film, facts, {});
        QCOMPARE(plan.errors.size(), 2);
        QCOMPARE(plan.errors[0].field, u"parts.2.voice"_s);
        QCOMPARE(plan.errors[0].message,
                 u"Part 3: Less than 2 s of the voice track are left from 0:00 on."_s);
        QCOMPARE(plan.errors[1].field, u"parts.0.range"_s);
        QCOMPARE(plan.errors[1].message, u"Part 1: It runs past the end of the video, which is 0:10 long."_s);
    }

    /// All errors are reported at once, for a form to show.
    void saysEverythingThatIsWrong()
    {
        const QTemporaryDir folder;
        const QString voice = folder.filePath(u"voice.wav"_s);
        QFile file(voice);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("RIFF\x24\0\0\0WAVEfmt ", 16);
        file.close();
        Film film{.video = u"https://example.com/a.mp4"_s,
                  .parts = {part(0s, 1s), part(4s, 8s), part(7s, 10s), part(20s, 15s)},
                  .underlay = {.kind = Underlay::Kind::Original, .decibels = 40},
                  .output = u"/tmp/a.avi"_s,
                  .faceThreshold = 7};
        for (FilmPart &one : film.parts)
            one.voice = voice;
        film.parts[1].voice.clear();
        film.parts[2].face = folder.filePath(u"nobody.jpg"_s);
        film.parts[3].voiceFrom = -1s;
        QStringList fields;
        for (const Error &error : validate(film)) {
            QCOMPARE(int(error.kind), int(ErrorKind::InvalidInput));
            QVERIFY(!error.message.isEmpty());
            fields += error.field;
        }
        QCOMPARE(fields, (QStringList{u"video"_s, u"parts.0.range"_s, u"parts.1.voice"_s, u"parts.2.range"_s,
                                      u"parts.2.face"_s, u"parts.3.range"_s, u"parts.3.offset"_s,
                                      u"underlay"_s, u"query_face_threshold"_s, u"output"_s}));
    }

    void saysAtThePartWhatIsWrongWithItsRange_data()
    {
        QTest::addColumn<FilmPart>("second");
        QTest::addColumn<QString>("says");
        QTest::newRow("overlaps") << part(3s, 6s)
                                  << u"Part 2: It overlaps with part 1. Move one of the two."_s;
        QTest::newRow("lies within the other")
            << part(1s, 3s) << u"Part 2: It overlaps with part 1. Move one of the two."_s;
        QTest::newRow("is open and has begun before")
            << part(1s, 0s) << u"Part 2: It overlaps with part 1. Move one of the two."_s;
        QTest::newRow("shorter than 2 s")
            << part(5s, 6s)
            << u"Part 2: It is shorter than 2 s, which is the least that can be submitted. Make it longer."_s;
        QTest::newRow("ends before it begins")
            << part(8s, 5s) << u"Part 2: It ends at 0:05, before it begins at 0:08."_s;
        QTest::newRow("runs past the end")
            << part(5s, 12s) << u"Part 2: It runs past the end of the video, which is 0:10 long."_s;
        QTest::newRow("begins behind the end")
            << part(11s, 14s) << u"Part 2: The video is 0:10 long, so the part can't start at 0:11."_s;
        QTest::newRow("touches the first, to the very end") << part(4s, 10s) << QString();
    }
    void saysAtThePartWhatIsWrongWithItsRange()
    {
        QFETCH(FilmPart, second);
        QFETCH(QString, says);
        const Film film{.video = u"/v.mp4"_s, .parts = {part(0s, 4s), second}};
        QStringList said;
        for (const Error &error : validate(film, VideoEnd{.length = 10s, .grace = 41ms})) {
            if (error.field == u"parts.1.range")
                said += error.message;
            QVERIFY(error.field != u"parts.0.range");
        }
        QCOMPARE(said, says.isEmpty() ? QStringList() : QStringList(says));
    }

    void theFinishedVideoReplacesNoInput()
    {
        const QTemporaryDir folder;
        const QString video = folder.filePath(u"a.mp4"_s);
        QFile file(video);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\0\0\0\x18"
                   "ftypmp42",
                   12);
        file.close();
        const Film film{.video = video, .parts = {part(0s, 3s)}, .output = folder.filePath(u"./a.mp4"_s)};
        const QList<Error> errors = validate(film);
        QVERIFY(!errors.isEmpty());
        QCOMPARE(errors.last().field, u"output"_s);
        QVERIFY2(errors.last().message.contains(u"which it is made from"), qPrintable(errors.last().message));
    }

    /// One part that covers the whole video costs as much as a job without parts; the prices of pieces add
    /// up.
    void thePriceIsTheSumOfThePieces()
    {
        const PriceRule rule = publishedPriceRule();
        QCOMPARE(filmCredits({{0, 0, 250, 0}}, k25, rule), estimateCredits(rule, 10));
        QCOMPARE(filmCredits({{0, 0, 250, 0}, {0, 250, 250, 0}}, k25, rule), estimateCredits(rule, 20));
        QCOMPARE(filmCredits({{0, 0, 50, 0}, {1, 90, 50, 0}}, k25, rule), 2 * rule.minimumCredits);
        QCOMPARE(filmCredits({{0, 0, 250, 0}}, k25, freePriceRule()), 0.0);
    }

    void readsPartsAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<FilmPart>("part");
        QTest::addColumn<bool>("isRead");
        const FilmPart all{.from = 12s,
                           .to = 31s,
                           .voice = u"a, b=c.wav"_s,
                           .voiceFrom = 3200ms,
                           .voiceTrack = 2,
                           .face = u"b.jpg"_s};
        QTest::newRow("everything") << u"0:12-0:31,voice=a, b=c.wav,offset=3.2,face=b.jpg,track=2"_s << all
                                    << true;
        QTest::newRow("to the end") << u"5-,voice=a.wav"_s << FilmPart{.from = 5s, .voice = u"a.wav"_s}
                                    << true;
        QTest::newRow("the whole video") << u"voice=a.wav"_s << FilmPart{.voice = u"a.wav"_s} << true;
        for (const char *text : {"", "a.wav", "5,voice=a.wav", "1-2-3,voice=a", "1-x,voice=a", "1-2,voices=a",
                                 "1-2,voice=a,track=0", "1-2,voice=a,offset=later", "-2,voice=a",
                                 "0-0,voice=a", "12-0:00,voice=a"})
            QTest::newRow(text[0] ? text : "empty") << QString::fromLatin1(text) << FilmPart{} << false;
    }
    void readsPartsAsTheyAreTyped()
    {
        QFETCH(QString, text);
        QFETCH(FilmPart, part);
        QFETCH(bool, isRead);
        const auto read = partFromText(text);
        QCOMPARE(read.has_value(), isRead);
        if (isRead)
            QVERIFY(*read == part);
        else
            QVERIFY(!read.error().message.isEmpty());
    }

    void readsTables()
    {
        const PartTable table =
            partsFromTable("voice,to,from\n\"a, b.wav\",0:31,0:12\n\n/c.wav,,40\n", u"/voices"_s);
        QVERIFY(table.errors.isEmpty());
        QCOMPARE(table.parts.size(), 2);
        QVERIFY((table.parts[0] == FilmPart{.from = 12s, .to = 31s, .voice = u"/voices/a, b.wav"_s}));
        QVERIFY((table.parts[1] == FilmPart{.from = 40s, .voice = u"/c.wav"_s}));
        const PartTable wrong = partsFromTable("from,to,voice\n1,x,a\n2,3,b\ny,4,c\n", u"/"_s);
        QCOMPARE(wrong.errors.size(), 2);
        QVERIFY(wrong.errors[0].message.startsWith(u"Line 2: “x”"));
        QCOMPARE(partsFromTable("from,voice\n", u"/"_s).errors.size(), 1);
        QCOMPARE(partsFromTable({}, u"/"_s).errors.size(), 3);
        QCOMPARE(partsFromTable("from,to,voice\n12,0,a\n", u"/"_s).errors.size(), 1);
    }

    void readsUnderlays()
    {
        const auto own = underlayFromText(u"original:-18"_s);
        QVERIFY(own && (*own == Underlay{.kind = Underlay::Kind::Original, .decibels = -18}));
        const auto file = underlayFromText(u"/a:b/music.wav:-12.5"_s);
        QVERIFY(file &&
                (*file ==
                 Underlay{.kind = Underlay::Kind::File, .decibels = -12.5, .file = u"/a:b/music.wav"_s}));
        QCOMPARE(underlayFromText(u"music.wav"_s)->decibels, 0.0);
        QVERIFY(!underlayFromText(u":-3"_s));
        const auto ducking = underlayFromText(u"music.wav:-6,duck"_s);
        QVERIFY(
            ducking &&
            (*ducking ==
             Underlay{.kind = Underlay::Kind::File, .decibels = -6, .file = u"music.wav"_s, .ducks = true}));
    }

    void aStoredFilmIsTheSameAgain()
    {
        StoredFilm film{.id = QUuid::createUuid(),
                        .film = {.video = u"/v.mp4"_s,
                                 .parts = {part(1s, 4s), part(5s, 9s)},
                                 .underlay = {.kind = Underlay::Kind::File,
                                              .decibels = -12,
                                              .file = u"/m.wav"_s,
                                              .ducks = true},
                                 .output = u"/o.mp4"_s,
                                 .service = {ServiceKind::Custom, QUrl(u"https://a.example"_s),
                                             QUrl(u"https://b.example"_s)},
                                 .faceThreshold = 150,
                                 .quality = DraftQuality::High},
                        .frames = 250,
                        .rate = kNtsc,
                        .pieces = {{0, 25, 75, 0}, {1, 125, 100, 0}},
                        .jobs = {QUuid::createUuid(), QUuid::createUuid()},
                        .attempts = {0, 2},
                        .stamps = {.video = {1000, 2'000'000'000'000'000'001, 7},
                                   .voices = {{5, 6, 7}, {8, 9, 10}},
                                   .faces = {{}, {14, 15, 16}},
                                   .underlay = {17, 18, 19}},
                        .outputChosen = true,
                        .isCancelled = true,
                        .isSalvaged = true,
                        .whole = {11, 12, 13},
                        .withoutUnderlay = u"/o (without underlay).mp4"_s,
                        .createdAt = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC),
                        .joinedAt = QDateTime::fromMSecsSinceEpoch(1'790'000'500'123, Qt::UTC)};
        const QByteArray json = toStored(film);
        const auto again = filmFromStored(json);
        QVERIFY(again && *again == film);
        for (qsizetype length = 0; length < json.size(); length += 7)
            QVERIFY(!filmFromStored(json.first(length)));
        // Stored before faces had stamps.
        const auto older = filmFromStored(QByteArray(json).replace("face_stamps", "nothing"));
        QVERIFY(older && older->stamps.faces == QList<FileStamp>(2));
        // Stored before an underlay could be ducked.
        QVERIFY(json.contains("\"ducks\""));
        const auto steady = filmFromStored(QByteArray(json).replace("\"ducks\"", "\"nothing\""));
        QVERIFY(steady && steady->film.underlay.file == film.film.underlay.file);
        QVERIFY(!steady->film.underlay.ducks);
        // Indexes outside a list.
        for (const auto &[from, to] : {std::pair{QByteArray("[0,25,"), QByteArray("[7,25,")},
                                       {QByteArray("[1,125,100"), QByteArray("[1,125,126")},
                                       {QByteArray("[1,125,100"), QByteArray("[-1,125,100")},
                                       {QByteArray("[30000,1001]"), QByteArray("[30000,0]")}}) {
            QVERIFY(json.contains(from));
            QVERIFY(!filmFromStored(QByteArray(json).replace(from, to)));
        }
    }

    void readsAndWritesTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("time"); // ms, -1: none
        QTest::addColumn<QString>("written");
        QTest::newRow("minutes") << u"0:12"_s << qint64(12'000) << u"0:12"_s;
        QTest::newRow("hours") << u"1:02:03.25"_s << qint64(3'723'250) << u"1:02:03.25"_s;
        QTest::newRow("seconds") << u"12.5"_s << qint64(12'500) << u"0:12.5"_s;
        QTest::newRow("many seconds") << u"664"_s << qint64(664'000) << u"11:04"_s;
        QTest::newRow("minutes of an hour") << u"90:00"_s << qint64(5'400'000) << u"1:30:00"_s;
        QTest::newRow("a comma") << u" 3,2 "_s << qint64(3'200) << u"0:03.2"_s;
        for (const char *text : {"", "a", "1:2:3:4", "-1", "0:61", "1:60:00", "1e3", "99:00:00", "0:12-"})
            QTest::newRow(text[0] ? text : "empty") << QString::fromLatin1(text) << qint64(-1) << QString();
    }
    void readsAndWritesTimes()
    {
        QFETCH(QString, text);
        QFETCH(qint64, time);
        QFETCH(QString, written);
        const auto read = timeFromText(text);
        QCOMPARE(read ? read->count() : -1, time);
        if (read)
            QCOMPARE(timeText(*read), written);
    }
};

QTEST_GUILESS_MAIN(FilmPlanTest)
#include "tst_filmplan.moc"
