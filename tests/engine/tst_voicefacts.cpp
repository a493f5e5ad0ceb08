#include "engine/filefacts.h"

#include <QtEndian>

using namespace retalk;
using namespace retalk::test;

namespace {

using namespace Qt::StringLiterals;

/// A second of silence, then a second of noise: the beginning alone is misleading.
const QString kQuiet = u"-f lavfi -i anullsrc=r=24000:cl=mono:d=1 -f lavfi -i anoisesrc=r=24000:d=1:a=0.5 "
                       u"-filter_complex [0][1]concat=n=2:v=0:a=1 "_s;

QString tone(const QString &rate = u"48000"_s, const QString &seconds = u"2"_s)
{
    return u"-f lavfi -i sine=d=%1:r=%2 "_s.arg(seconds, rate);
}

/// Returns a WAV as written by a program that couldn't go back to fill in its length.
QByteArray openWav(QByteArray bytes, quint32 size)
{
    const qsizetype data = bytes.indexOf("data");
    if (data < 0)
        return {};
    qToLittleEndian(size, bytes.data() + data + 4);
    qToLittleEndian(quint32(size + 36), bytes.data() + 4);
    return bytes;
}

ExpectedFacts voice(const QString &container = {}, double slack = 0.03)
{
    return {.voice = 2, .slack = slack, .container = container};
}

QList<MadeFile> files()
{
    QList<MadeFile> all;
    // WAV and its relatives
    all << MadeFile{"WAV", "a.wav", tone(), voice(u"WAV"_s)}
        << MadeFile{"WAV, 8 kHz", "low.wav", tone(u"8000"_s), voice()}
        << MadeFile{"WAV, 192 kHz, 24 bits", "high.wav", tone(u"192000"_s) + u"-c:a pcm_s24le"_s, voice()}
        << MadeFile{"WAV in floating point", "float.wav", tone() + u"-c:a pcm_f32le"_s, voice()}
        << MadeFile{"WAV, 5.1", "surround.wav", tone() + u"-ac 6"_s, voice()}
        << MadeFile{"WAV, A-law", "alaw.wav", tone(u"8000"_s) + u"-c:a pcm_alaw"_s, voice()}
        << MadeFile{"RF64", "rf64.wav", tone() + u"-rf64 always"_s, voice()}
        << MadeFile{"WAV of a pipe", "pipe.wav", tone() + u"-bitexact"_s, voice(),
                    [](const QByteArray &bytes) {
                        return openWav(bytes, 0xffffffff);
                    }}
        << MadeFile{"WAV of espeak", "espeak.wav", tone() + u"-bitexact"_s, voice(),
                    [](const QByteArray &bytes) {
                        return openWav(bytes, 0x7ffff000);
                    }}
        << MadeFile{"WAV of a voice service", "service.wav", tone() + u"-bitexact"_s, voice(),
                    [](const QByteArray &bytes) {
                        return openWav(bytes, 0x7fffffff);
                    }}
        << MadeFile{"WAV of a pocket recorder", "pocket.wav", tone() + u"-bitexact"_s, voice(),
                    [](const QByteArray &bytes) {
                        return openWav(bytes, 2'000'000'000);
                    }}
        << MadeFile{"WAV without a size", "zero.wav", tone() + u"-bitexact"_s, voice(),
                    [](const QByteArray &bytes) {
                        return openWav(bytes, 0);
                    }}
        << MadeFile{"WAV whose end is missing",
                    "cut.wav",
                    tone() + u"-bitexact"_s,
                    {.voice = 1.5, .isEndMissing = true},
                    [](const QByteArray &bytes) {
                        return bytes.chopped(48'000);
                    }}
        << MadeFile{"W64", "a.w64", tone(), voice()} << MadeFile{"AIFF", "a.aiff", tone(), voice()}
        << MadeFile{"AU", "a.au", tone(), voice()} << MadeFile{"CAF", "a.caf", tone(), voice()};
    // MP3 and AAC
    all << MadeFile{"MP3", "a.mp3", tone() + u"-b:a 64k"_s, voice(u"MP3"_s, 0.06)}
        << MadeFile{"MP3, variable rate, no index", "vbr.mp3",
                    kQuiet + u"-c:a libmp3lame -q:a 4 -write_xing 0 -id3v2_version 0"_s, voice({}, 0.12)}
        << MadeFile{"MP3 with cover art", "cover.mp3",
                    tone() +
                        u"-f lavfi -i color=red:s=160x160:d=0.04 -map 0 -map 1 -c:v mjpeg -pix_fmt yuvj420p "
                        u"-disposition:v attached_pic"_s,
                    voice(u"MP3"_s, 0.06)}
        << MadeFile{"MP2", "a.mp2", tone(), voice({}, 0.05)}
        << MadeFile{"bare AAC", "a.aac", kQuiet + u"-c:a aac -b:a 64k"_s, voice(u"AAC"_s, 0.1)}
        << MadeFile{"M4A", "a.m4a", tone() + u"-c:a aac"_s, voice(u"M4A"_s)}
        << MadeFile{"M4A with a video's brand", "brand.m4a", tone() + u"-c:a aac -f mp4 -brand mp42"_s,
                    voice(u"M4A"_s)}
        << MadeFile{"MP4 without pictures", "only.mp4", tone() + u"-c:a aac"_s, voice(u"M4A"_s)}
        << MadeFile{"MP4 without pictures, in fragments", "frag.mp4",
                    tone() + u"-c:a aac -movflags +frag_keyframe+empty_moov+default_base_moof"_s,
                    voice(u"M4A"_s, 0.06)}
        << MadeFile{"M4A with cover art", "cover.m4a",
                    tone() + u"-f lavfi -i color=red:s=160x160:d=0.04 -map 0 -map 1 -c:a aac -c:v png "
                             u"-disposition:v attached_pic -f mp4"_s,
                    voice(u"M4A"_s)}
        << MadeFile{"M4A, 5.1", "surround.m4a", tone() + u"-ac 6 -c:a aac"_s, voice()}
        << MadeFile{"Apple Lossless", "alac.m4a", tone() + u"-c:a alac"_s, voice(u"M4A"_s)}
        << MadeFile{"two defaults",
                    "two.m4a",
                    tone() + tone(u"48000"_s, u"1"_s) +
                        u"-map 0 -map 1 -c:a aac -b:a:0 32k -b:a:1 192k -disposition:a:0 default "
                        u"-disposition:a:1 default"_s,
                    {.voice = 2, .tracks = 2}};
    // Others
    all << MadeFile{"WebM without pictures", "a.webm", tone() + u"-c:a libopus"_s, voice(u"WebM"_s)}
        << MadeFile{"a browser's recording", "live.webm", tone() + u"-c:a libopus -f webm -live 1"_s,
                    voice(u"WebM"_s)}
        << MadeFile{"Matroska, the second is the default",
                    "second.mka",
                    tone(u"48000"_s, u"1"_s) + tone() +
                        u"-map 0 -map 1 -c:a libopus -disposition:a:0 0 -disposition:a:1 default"_s,
                    {.voice = 2, .tracks = 2, .track = 2}}
        << MadeFile{"Ogg Opus", "a.opus", tone() + u"-c:a libopus"_s, voice()}
        << MadeFile{"Ogg Vorbis", "a.ogg", tone() + u"-c:a libvorbis"_s, voice()}
        << MadeFile{"FLAC", "a.flac", tone(), voice(u"FLAC"_s)}
        << MadeFile{"Ogg FLAC", "flac.ogg", tone() + u"-c:a flac"_s, voice()}
        << MadeFile{"WMA", "a.wma", tone() + u"-c:a wmav2"_s, voice({}, 0.08)}
        << MadeFile{"AC-3", "a.ac3", tone() + u"-c:a ac3"_s, voice({}, 0.05)}
        << MadeFile{"WavPack", "a.wv", tone(), voice()}
        << MadeFile{"MOV with PCM", "pcm.mov", tone() + u"-c:a pcm_s16le"_s, voice()}
        << MadeFile{"transport stream without pictures", "a.ts", tone() + u"-c:a aac"_s, voice({}, 0.05)};
    // Silences that are not stored
    const QString gap = u"-f lavfi -i sine=d=3:r=48000 -af aselect='lt(t,1)+gte(t,2)' "_s;
    all << MadeFile{"a gap in Matroska", "gap.mka", gap + u"-c:a libopus"_s, {.voice = 3, .slack = 0.05}}
        << MadeFile{"a gap in an M4A", "gap.m4a", gap + u"-c:a aac"_s, {.voice = 3, .slack = 0.05}}
        << MadeFile{
               "a gap in a transport stream", "gap.ts", gap + u"-c:a mp2"_s, {.voice = 3, .slack = 0.08}};
    return all;
}

} // namespace

class VoiceFactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allSayTheSame_data()
    {
        QTest::addColumn<MadeFile>("file");
        const QList<MadeFile> all = files();
        for (const MadeFile &file : all)
            QTest::newRow(file.what) << file;
    }
    void allSayTheSame()
    {
        QFETCH(MadeFile, file);
        const QString path = make(file, m_folder);
        QVERIFY(!path.isEmpty());
        verifyFacts(path, file.truth);
        QFile::remove(path);
    }

    void aChosenTrackIsTheOneThatIsRead()
    {
        const QString path = make({"",
                                   "choice.mka",
                                   tone(u"48000"_s, u"1"_s) + tone() + tone(u"48000"_s, u"3"_s) +
                                       u"-map 0 -map 1 -map 2 -c:a libopus"_s,
                                   {}},
                                  m_folder);
        QVERIFY(!path.isEmpty());
        for (int track = 1; track <= 3; ++track) {
            MediaProbe probe(QUrl::fromLocalFile(path));
            probe.useSoundTrack(track);
            const auto looked = finish<MediaProbe::Result>(probe);
            QVERIFY(looked);
            QCOMPARE(looked->info.soundTrack, track);
            NEAR(seconds(looked->info.duration), track, 0.03);
            WaveformReader waveform(QUrl::fromLocalFile(path), 16);
            waveform.useSoundTrack(track);
            QVERIFY(finish<QList<float>>(waveform));
            NEAR(seconds(waveform.length()), track, 0.05);
        }
        MediaProbe probe(QUrl::fromLocalFile(path));
        probe.useSoundTrack(4);
        const auto looked = finish<MediaProbe::Result>(probe);
        QVERIFY(!looked);
        QCOMPARE(looked.error().apiCode, u"no_track"_s);
    }

    void aGapIsDrawnAsSilence()
    {
        const QString path =
            make({"",
                  "hole.mka",
                  u"-f lavfi -i sine=d=4:r=48000 -af aselect='lt(t,1)+gte(t,3)' -c:a libopus"_s,
                  {}},
                 m_folder);
        QVERIFY(!path.isEmpty());
        WaveformReader waveform(QUrl::fromLocalFile(path), 40);
        const auto peaks = finish<QList<float>>(waveform);
        QVERIFY(peaks);
        for (const int bin : {3, 7, 33, 37})
            QVERIFY2(peaks->at(bin) > 0.05F, qPrintable(QString::number(bin)));
        for (const int bin : {13, 20, 27})
            QVERIFY2(peaks->at(bin) < 0.01F, qPrintable(QString::number(bin)));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(VoiceFactsTest)
#include "tst_voicefacts.moc"
