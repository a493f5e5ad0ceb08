#include "films/footage.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

using namespace Qt::StringLiterals;

/// A video as cameras, phones and editors write them.
struct Source
{
    QString suffix;
    FrameRate rate;
    double seconds = 0;
    bool isVariable = false; ///< the duration of its frames varies
    bool hasSound = true;
    milliseconds pictureDelay{0};
    milliseconds soundDelay{0};

    QString text() const
    {
        return u"%1, %2/%3 fps, %4 s%5%6, picture after %7 ms, sound after %8 ms"_s.arg(suffix)
            .arg(rate.numerator)
            .arg(rate.denominator)
            .arg(seconds)
            .arg(isVariable ? u", variable rate"_s : QString(), hasSound ? QString() : u", silent"_s)
            .arg(pictureDelay.count())
            .arg(soundDelay.count());
    }
};

bool make(const Source &source, const QString &path)
{
    const QString rate = u"%1/%2"_s.arg(source.rate.numerator).arg(source.rate.denominator);
    const auto delay = [](milliseconds time) {
        return QString::number(double(time.count()) / 1000);
    };
    QStringList arguments{u"-itsoffset"_s, delay(source.pictureDelay),
                          u"-f"_s,         u"lavfi"_s,
                          u"-i"_s,         u"testsrc2=s=96x64:r=%1:d=%2"_s.arg(rate).arg(source.seconds)};
    if (source.hasSound) {
        arguments += {u"-itsoffset"_s, delay(source.soundDelay),
                      u"-f"_s,         u"lavfi"_s,
                      u"-i"_s,         u"sine=f=300:r=44100:d=%1"_s.arg(source.seconds)};
    }
    if (source.isVariable)
        arguments += {u"-vf"_s, u"select='mod(n,7)*not(between(mod(n,90),31,43))'"_s};
    return runFfmpeg(arguments + QStringList{u"-vsync"_s, source.isVariable ? u"vfr"_s : u"passthrough"_s,
                                             u"-pix_fmt"_s, u"yuv420p"_s, u"-preset"_s, u"ultrafast"_s,
                                             u"-crf"_s, u"10"_s, u"-g"_s, u"24"_s, path});
}

template <typename Value>
Value anyOf(const QList<Value> &values, QRandomGenerator &random)
{
    return values[random.bounded(int(values.size()))];
}

Source anySource(int round, QRandomGenerator &random)
{
    static const QList<FrameRate> rates{{24, 1}, {25, 1}, {30000, 1001}, {30, 1}, {50, 1}};
    Source source{.suffix = anyOf<QString>({u"mp4"_s, u"mkv"_s, u"mov"_s, u"ts"_s}, random),
                  .rate = rates[round % rates.size()],
                  .seconds = 3.5 + random.bounded(3.0)};
    source.isVariable = round % 4 == 3;
    source.hasSound = round % 3 != 1;
    if (source.hasSound && random.bounded(2) == 0)
        source.soundDelay = milliseconds(random.bounded(1, 700));
    else if (source.hasSound && random.bounded(2) == 0)
        source.pictureDelay = milliseconds(random.bounded(1, 700));
    return source;
}

/// Returns parts anywhere in a video of `length`, some of which begin where another one ends.
QList<FilmPart> anyParts(const QString &voice, milliseconds length, QRandomGenerator &random)
{
    QList<FilmPart> parts;
    milliseconds at{random.bounded(2) * random.bounded(0, 1500)};
    while (at + 2100ms <= length) {
        const auto most = int((length - at).count());
        const milliseconds to = at + milliseconds(random.bounded(2100, most + 1));
        parts += {.from = at,
                  .to = random.bounded(4) == 0 && to + 2100ms > length ? 0ms : to,
                  .voice = voice,
                  .voiceFrom = milliseconds(random.bounded(2) * random.bounded(0, 3000)),
                  .voiceTrack = 1};
        if (parts.constLast().to.count() == 0)
            break;
        at = to + milliseconds(random.bounded(2) * random.bounded(0, 900));
    }
    return parts;
}

} // namespace

/// The joined film is exactly as long as its video, whatever the video and its parts.
class FilmLengthTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Each takes two seconds. Set RETALK_SEED to look for rarer failures.
    static constexpr int kRounds = 8;
    quint32 m_seed = 20'261'130;

private Q_SLOTS:
    void initTestCase()
    {
        if (const quint32 given = qEnvironmentVariable("RETALK_SEED").toUInt())
            m_seed = given;
        qInfo() << "seed" << m_seed;
        QVERIFY(makeVoice(path(u"voice.wav"_s), 12));
    }

    void theFilmIsAsLongAsItsVideo_data()
    {
        QTest::addColumn<int>("round");
        for (int round = 0; round < kRounds; ++round)
            QTest::addRow("round %d", round) << round;
    }
    void theFilmIsAsLongAsItsVideo()
    {
        QFETCH(const int, round);
        QRandomGenerator random(m_seed + quint32(round));
        const Source source = anySource(round, random);
        const QByteArray what = source.text().toUtf8();
        const QString name = u"film-%1"_s.arg(round);
        const QString video = path(name + u'.' + source.suffix);
        QVERIFY2(make(source, video), what);

        const MediaInfo info = infoOf(video);
        FilmFacts facts{.frames = filmFrames(info), .rate = filmRate(info)};
        if (!source.isVariable) {
            QVERIFY2(facts.rate == source.rate, what);
            // The first frame is shown from the beginning of the sound.
            const qint64 held = source.hasSound ? frameAt(source.pictureDelay, source.rate) : 0;
            QVERIFY2(facts.frames == frameCount(video) + held,
                     what + ": " + QByteArray::number(facts.frames) + " of " +
                         QByteArray::number(frameCount(video)) + " and " + QByteArray::number(held));
        }
        const auto length = milliseconds(std::llround(secondsAt(facts.frames, facts.rate) * 1000));
        const Film film{.video = video, .parts = anyParts(path(u"voice.wav"_s), length, random)};
        QVERIFY2(!film.parts.isEmpty(), what);
        facts.voices.resize(film.parts.size());
        for (VoiceFacts &voice : facts.voices)
            voice.length = 12s;
        const FilmLimits limits{.longest = milliseconds(random.bounded(2) * random.bounded(2500, 5000))};
        const FilmPlan plan = planFilm(film, facts, limits);
        QVERIFY2(plan.errors.isEmpty(), qPrintable(plan.errors.value(0).message));

        FilmJoin::Options options{
            .video = video,
            .frames = facts.frames,
            .rate = facts.rate,
            .keepsModelLimits = random.bounded(4) == 0,
            .output = path(name + u"-joined."_s + anyOf<QString>({u"mp4"_s, u"mkv"_s, u"mov"_s}, random))};
        for (qsizetype i = 0; i < plan.pieces.size(); ++i) {
            const FilmPiece &piece = plan.pieces[i];
            if (random.bounded(8) == 0 && plan.pieces.size() > 1)
                continue; // it failed, and the video stays as it is
            const auto first = std::find_if(plan.pieces.cbegin(), plan.pieces.cend(),
                                            [&](const FilmPiece &other) { return other.part == piece.part; });
            const CutRequest request{.video = video,
                                     .info = info,
                                     .rate = facts.rate,
                                     .piece = piece,
                                     .part = film.parts[piece.part],
                                     .partFirst = first->first,
                                     .keepsModelLimits = options.keepsModelLimits,
                                     .videoTarget = path(u"%1-%2.mp4"_s.arg(name).arg(i)),
                                     .voiceTarget = path(u"%1-%2.wav"_s.arg(name).arg(i))};
            const auto error = cut(request);
            QVERIFY2(!error, qPrintable(error ? error->message + error->detail : QString()));
            QString result = request.videoTarget;
            // Services may lose the last frames or change the rate.
            const int change = random.bounded(4);
            if (change < 2) {
                result = path(u"%1-%2-result.mp4"_s.arg(name).arg(i));
                QVERIFY(makeResult(request.videoTarget, result,
                                   change == 0
                                       ? QStringList{u"-r"_s, u"25"_s}
                                       : QStringList{u"-frames:v"_s, QString::number(piece.frames - 2)}));
            }
            options.inputs += {piece, int(i) + 1, result, request.voiceTarget};
        }
        const auto joined = join(options);
        QVERIFY2(joined,
                 what + ": " +
                     (joined ? QByteArray() : (joined.error().message + joined.error().detail).toUtf8()));
        QVERIFY2(frameCount(joined->path) == facts.frames, what);
        const MediaInfo after = infoOf(joined->path);
        // The average of a variable rate is a fraction that a container may state with other numbers.
        QVERIFY2(std::abs(after.exactFrameRate.perSecond() / facts.rate.perSecond() - 1) < 1e-6, what);
        QVERIFY2(source.isVariable || after.exactFrameRate == facts.rate, what);
        // In Matroska, the samples of AAC that aren't heard come before the picture.
        const bool isMatroska = options.output.endsWith(u".mkv");
        QVERIFY2(after.pictureStart <= (isMatroska ? 22ms : 0ms), what);
        QVERIFY2(std::abs((after.duration - length).count()) <= 1,
                 what + ": " + QByteArray::number(qint64(after.duration.count())) + " of " +
                     QByteArray::number(qint64(length.count())));
        // As long as the video's own pictures, too, apart from the end of a frame that isn't whole.
        milliseconds start = info.pictureStart;
        for (const SoundTrack &track : info.soundTracks)
            start = std::min(start, track.start);
        const milliseconds own = info.pictureStart - start + info.duration;
        QVERIFY2(std::abs(double((length - own).count())) <= 500 / facts.rate.perSecond() + 1, what);
        // AAC comes in frames of 1024 samples, the first of which isn't heard.
        const auto surplus =
            qint64(samplesOf(joined->path).size()) - sampleAt(facts.frames, facts.rate, kFilmSampleRate);
        QVERIFY2(surplus >= 0 && surplus <= (isMatroska ? 2048 : 1024),
                 what + ": " + QByteArray::number(surplus) + " samples");
    }
};

QTEST_GUILESS_MAIN(FilmLengthTest)
#include "tst_filmlength.moc"
