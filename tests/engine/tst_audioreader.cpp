#include "engine/engine.h"
#include "engine/media.h"
#include "engine/media/av.h"
#include "engine/media/voice.h"

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <dlfcn.h>

using namespace retalk;
using namespace retalk::lipsync;

namespace {

using namespace Qt::StringLiterals;

/// Returns the root mean square of the samples from `begin` to `end` s, as a share of full scale.
double loudness(const Voice &voice, double begin, double end)
{
    const auto place = [&voice](double seconds) {
        return std::min(std::size_t(seconds * Voice::kSampleRate), voice.samples.size());
    };
    double sum = 0;
    for (std::size_t i = place(begin); i < place(end); ++i)
        sum += double(voice.samples[i]) * voice.samples[i];
    return std::sqrt(sum / std::max<double>(1, double(place(end) - place(begin)))) / 32768;
}

/// Returns the frequency of a pure tone, Hz.
double pitch(const Voice &voice)
{
    int rises = 0;
    for (std::size_t i = 1; i < voice.samples.size(); ++i)
        rises += voice.samples[i - 1] < 0 && voice.samples[i] >= 0 ? 1 : 0;
    return rises / voice.seconds();
}

/// Makes decoders ask for more input forever after the end.
bool breaksItsWord = false;

} // namespace

/// Replaces the library's function.
int avcodec_receive_frame(AVCodecContext *context, AVFrame *frame)
{
    static const auto real =
        reinterpret_cast<decltype(&avcodec_receive_frame)>(::dlsym(RTLD_NEXT, "avcodec_receive_frame"));
    const int error = real(context, frame);
    return error == AVERROR_EOF && breaksItsWord ? AVERROR(EAGAIN) : error;
}

class AudioReaderTest : public QObject
{
    Q_OBJECT

    QString make(const char *name, const QString &arguments) const
    {
        return media::make(m_dir.filePath(QString::fromLatin1(name)), arguments);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void keepsGapsAsSilence_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("codec");
        QTest::newRow("Matroska, AAC") << u"gap.mkv"_s << u"-c:a aac"_s;
        QTest::newRow("Matroska, PCM") << u"gappcm.mkv"_s << u"-c:a pcm_s24le"_s;
        QTest::newRow("WebM") << u"gap.webm"_s << u"-c:a libopus"_s;
        QTest::newRow("MP4") << u"gap.m4a"_s << u"-c:a aac"_s;
        QTest::newRow("transport stream") << u"gap.ts"_s << u"-c:a aac"_s;
    }
    void keepsGapsAsSilence()
    {
        QFETCH(QString, file);
        QFETCH(QString, codec);
        // Audio until 1 s and from 2.5 s on.
        const QString path =
            make(qPrintable(file),
                 u"-f lavfi -i sine=f=440:r=48000:d=4 -af aselect='lt(t,1)+gte(t,2.5)' "_s + codec);
        QVERIFY(!path.isEmpty());
        const Expected<Voice> voice = readVoice(path);
        QVERIFY(voice);
        QVERIFY2(std::abs(voice->seconds() - 4) < 0.06, qPrintable(QString::number(voice->seconds())));
        QVERIFY(loudness(*voice, 0.2, 0.9) > 0.05);
        QVERIFY2(loudness(*voice, 1.15, 2.4) < 0.001,
                 qPrintable(QString::number(loudness(*voice, 1.15, 2.4))));
        QVERIFY(loudness(*voice, 2.65, 3.9) > 0.05);
        const Expected<InputInfo> info = inspect(path);
        QVERIFY(info && std::abs(info->seconds - 4) < 0.06);
    }

    void endsADecoderThatDoesNotEnd()
    {
        const QString path = make("endless.wav", u"-f lavfi -i sine=d=1:r=16000"_s);
        QVERIFY(!path.isEmpty());
        breaksItsWord = true;
        const auto restore = qScopeGuard([] { breaksItsWord = false; });
        const Expected<Voice> voice = readVoice(path);
        QVERIFY(!voice);
        QVERIFY2(voice.error().message.contains(u"damaged"), qPrintable(voice.error().message));
    }

    void keepsALateStart()
    {
        const QString path =
            make("late.mp4", u"-f lavfi -i testsrc2=s=64x36:r=25:d=3 -itsoffset 1.5 -f lavfi -i sine=d=1.5 "
                             "-map 0 -map 1 -c:v libx264 -c:a aac"_s);
        QVERIFY(!path.isEmpty());
        const Expected<Voice> voice = readVoice(path);
        QVERIFY(voice);
        QVERIFY2(std::abs(voice->seconds() - 3) < 0.06, qPrintable(QString::number(voice->seconds())));
        QVERIFY(loudness(*voice, 0, 1.4) < 0.001);
        QVERIFY(loudness(*voice, 1.6, 2.9) > 0.05);
    }

    void beginsAtOnceWhereNothingElseDoes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("codec");
        QTest::newRow("MP3") << u"a.mp3"_s << u"-c:a libmp3lame"_s;
        QTest::newRow("M4A") << u"a.m4a"_s << u"-c:a aac"_s;
        QTest::newRow("Opus") << u"a.opus"_s << u"-c:a libopus"_s;
        QTest::newRow("WebM") << u"a.webm"_s << u"-c:a libopus"_s;
        QTest::newRow("AAC") << u"a.aac"_s << u"-c:a aac"_s;
        QTest::newRow("transport stream that begins late") << u"a.ts"_s << u"-c:a aac -output_ts_offset 20"_s;
        QTest::newRow("Matroska that begins late") << u"b.mka"_s << u"-c:a flac -output_ts_offset 7"_s;
    }
    void beginsAtOnceWhereNothingElseDoes()
    {
        QFETCH(QString, file);
        QFETCH(QString, codec);
        const QString path = make(qPrintable(file), u"-f lavfi -i sine=f=440:r=48000:d=2 "_s + codec);
        QVERIFY(!path.isEmpty());
        const Expected<Voice> voice = readVoice(path);
        QVERIFY(voice);
        QVERIFY2(std::abs(voice->seconds() - 2) < 0.09, qPrintable(QString::number(voice->seconds())));
        QVERIFY(loudness(*voice, 0.06, 0.2) > 0.05);
        QCOMPARE(voice->damaged, 0);
    }

    void goesOnWhereTheClockIsReset()
    {
        const QString one = make("one.ts", u"-f lavfi -i sine=f=440:r=48000:d=1 -c:a aac"_s);
        const QString two =
            make("two.ts", u"-f lavfi -i sine=f=440:r=48000:d=1 -c:a aac -output_ts_offset 500"_s);
        QFile joined(m_dir.filePath(u"joined.ts"_s));
        QVERIFY(joined.open(QIODevice::WriteOnly));
        for (const QString &path : {two, one}) {
            QFile part(path);
            QVERIFY(part.open(QIODevice::ReadOnly));
            joined.write(part.readAll());
        }
        joined.close();
        const Expected<Voice> voice = readVoice(joined.fileName());
        QVERIFY(voice);
        QVERIFY2(std::abs(voice->seconds() - 2) < 0.15, qPrintable(QString::number(voice->seconds())));
    }

    void hearsOppositePhases()
    {
        const QString spoken = media::clip("voice-2s.wav");
        const QString opposite =
            make("opposite.wav", u"-i "_s + spoken + u" -af pan=stereo|c0=c0|c1=-1*c0"_s);
        const QString same = make("same.wav", u"-i "_s + spoken + u" -af pan=stereo|c0=c0|c1=c0"_s);
        const QString left = make("left.wav", u"-i "_s + spoken + u" -af pan=stereo|c0=c0|c1=0*c0"_s);
        const Expected<Voice> plain = readVoice(spoken);
        const Expected<Voice> cancelling = readVoice(opposite);
        const Expected<Voice> doubled = readVoice(same);
        const Expected<Voice> oneSided = readVoice(left);
        QVERIFY(plain && cancelling && doubled && oneSided);
        QVERIFY(cancelling->samples == plain->samples);
        QVERIFY(std::equal(plain->samples.begin(), plain->samples.end(), doubled->samples.begin(),
                           [](int a, int b) { return std::abs(a - b) <= 1; }));
        QVERIFY(loudness(*oneSided, 0, 2) > 0.45 * loudness(*plain, 0, 2));
    }

    void readsWhatRecordersWrite_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("form");
        QTest::newRow("8 kHz") << u"a8.wav"_s << u"-ar 8000"_s;
        QTest::newRow("192 kHz, 24 bits") << u"a192.wav"_s << u"-ar 192000 -c:a pcm_s24le"_s;
        QTest::newRow("float") << u"float.wav"_s << u"-c:a pcm_f32le"_s;
        QTest::newRow("double") << u"double.wav"_s << u"-c:a pcm_f64le"_s;
        QTest::newRow("8 bits") << u"u8.wav"_s << u"-c:a pcm_u8"_s;
        QTest::newRow("telephone") << u"law.wav"_s << u"-ar 8000 -c:a pcm_mulaw"_s;
        QTest::newRow("5.1, voice in the middle")
            << u"surround.wav"_s << u"-af pan=5.1|FC=c0 -c:a pcm_s16le"_s;
        QTest::newRow("5.1 AC-3") << u"surround.ac3"_s << u"-af pan=5.1|FC=c0"_s;
        QTest::newRow("7.1 FLAC") << u"surround.flac"_s << u"-af pan=7.1|FC=c0 -sample_fmt s32"_s;
        QTest::newRow("AIFF") << u"a.aiff"_s << u"-c:a pcm_s24be"_s;
    }
    void readsWhatRecordersWrite()
    {
        QFETCH(QString, file);
        QFETCH(QString, form);
        const QString path = make(qPrintable(file), u"-i "_s + media::clip("voice-2s.wav") + u" "_s + form);
        QVERIFY(!path.isEmpty());
        const Expected<Voice> plain = readVoice(media::clip("voice-2s.wav"));
        const Expected<Voice> voice = readVoice(path);
        QVERIFY(plain && voice);
        QVERIFY2(std::abs(voice->seconds() - 2) < 0.05, qPrintable(QString::number(voice->seconds())));
        const double share = loudness(*voice, 0, 2) / loudness(*plain, 0, 2);
        QVERIFY2(share > 0.3 && share < 1.1, qPrintable(QString::number(share)));
        QCOMPARE(voice->missingSeconds, 0.0);
    }

    void usesTheDefaultTrack_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("dispositions");
        QTest::addColumn<double>("hertz");
        QTest::newRow("the first of two defaults, of lower rate")
            << u"both.m4a"_s << u"-disposition:a:0 default -disposition:a:1 default"_s << 300.0;
        QTest::newRow("only the second is default")
            << u"second.mkv"_s << u"-disposition:a:0 0 -disposition:a:1 default"_s << 1000.0;
    }
    void usesTheDefaultTrack()
    {
        QFETCH(QString, file);
        QFETCH(QString, dispositions);
        QFETCH(double, hertz);
        const QString path =
            make(qPrintable(file), u"-f lavfi -i sine=f=300:d=1 -f lavfi -i sine=f=1000:d=1 -map 0 -map 1 "
                                   "-c:a aac -b:a:0 32k -b:a:1 192k "_s +
                                       dispositions);
        QVERIFY(!path.isEmpty());
        const Expected<Voice> voice = readVoice(path);
        QVERIFY(voice);
        QVERIFY2(std::abs(pitch(*voice) - hertz) < 30, qPrintable(QString::number(pitch(*voice))));
    }

    void refusesAVoiceWithoutItsEnd_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("codec");
        QTest::newRow("WAV") << u"cut.wav"_s << u"-c:a pcm_s16le"_s;
        QTest::newRow("MP3") << u"cut.mp3"_s << u"-c:a libmp3lame"_s;
        QTest::newRow("M4A") << u"cut.m4a"_s << u"-c:a aac -movflags +faststart"_s;
        QTest::newRow("FLAC") << u"cut.flac"_s << u"-c:a flac"_s;
        QTest::newRow("AIFF") << u"cut.aiff"_s << u"-c:a pcm_s16be"_s;
        QTest::newRow("Matroska") << u"cut.mka"_s << u"-c:a libopus"_s;
    }
    void refusesAVoiceWithoutItsEnd()
    {
        QFETCH(QString, file);
        QFETCH(QString, codec);
        const QString path =
            make(qPrintable(file), u"-f lavfi -i anoisesrc=r=44100:d=4:a=0.3 -t 4 "_s + codec);
        QVERIFY(!path.isEmpty());
        QVERIFY(readVoice(path));
        QVERIFY(QFile::resize(path, QFile(path).size() * 6 / 10));
        const Expected<Voice> voice = readVoice(path);
        QVERIFY(!voice);
        QCOMPARE(voice.error().apiCode, u"invalid_audio"_s);
        QVERIFY2(voice.error().message.contains(u"its end is missing"), qPrintable(voice.error().message));
    }

    void saysHowMuchOfTheEndIsMissing()
    {
        const QString path =
            make("tear.wav", u"-f lavfi -i anoisesrc=r=16000:d=4:a=0.3 -t 4 -c:a pcm_s16le -bitexact"_s);
        QVERIFY(QFile::resize(path, QFile(path).size() - qint64(0.3 * 16000) * 2));
        const Expected<Voice> voice = readVoice(path);
        QVERIFY(voice);
        QVERIFY2(std::abs(voice->missingSeconds - 0.3) < 0.01,
                 qPrintable(QString::number(voice->missingSeconds)));
    }

    void readsRecordingsOfUnknownLength_data()
    {
        QTest::addColumn<quint32>("stated");
        QTest::newRow("espeak") << 0x7ffff000U;
        QTest::newRow("largest signed") << 0x7fffffffU;
        QTest::newRow("largest") << 0xffffffffU;
        QTest::newRow("two billion") << 2000000000U;
        QTest::newRow("nothing") << 0U;
    }
    void readsRecordingsOfUnknownLength()
    {
        QFETCH(quint32, stated);
        QFile file(media::clip("voice-2s.wav"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        const qsizetype data = bytes.indexOf("data");
        QVERIFY(data > 0);
        qToLittleEndian(stated, bytes.data() + data + 4);
        QFile open(m_dir.filePath(u"open.wav"_s));
        QVERIFY(open.open(QIODevice::WriteOnly) && open.write(bytes) == bytes.size());
        open.close();
        const Expected<Voice> voice = readVoice(open.fileName());
        QVERIFY2(voice, voice ? "" : qPrintable(voice.error().detail));
        QVERIFY(std::abs(voice->seconds() - 2) < 0.01);
        QCOMPARE(voice->missingSeconds, 0.0);
    }

    void readsAVoiceWhoseVideoIsLonger()
    {
        // The header gives the length of the video.
        const QString path = make("short.mkv", u"-f lavfi -i testsrc2=s=64x36:r=25:d=4 -f lavfi -i sine=d=1 "
                                               "-map 0 -map 1 -c:v libx264 -c:a aac"_s);
        const Expected<Voice> voice = readVoice(path);
        QVERIFY2(voice, voice ? "" : qPrintable(voice.error().detail));
        QVERIFY(std::abs(voice->seconds() - 1) < 0.05);
        QCOMPARE(voice->missingSeconds, 0.0);
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(AudioReaderTest)
#include "tst_audioreader.moc"
