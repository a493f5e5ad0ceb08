#include "engine/filefacts.h"

#include <QtEndian>

using namespace retalk;
using namespace retalk::test;

namespace {

using namespace Qt::StringLiterals;

constexpr FrameRate k25{25, 1};
constexpr FrameRate kNtsc{30000, 1001};

/// Returns arguments for two seconds of moving video.
QString pictures(const QString &size = u"160x90"_s, const QString &rate = u"25"_s)
{
    return u"-f lavfi -i testsrc2=s=%1:r=%2:d=2 "_s.arg(size, rate);
}

QString sound()
{
    return u"-f lavfi -i sine=d=2:r=48000 "_s;
}

const QString kH264 = u"-c:v libx264 -preset ultrafast -bf 2 -g 10 -pix_fmt yuv420p "_s;
const QString kAac = u"-c:a aac "_s;
const QString kFields = u"-vf tinterlace=interleave_top,setfield=tff"_s;

/// Marks a range of the only track for playback, as QuickTime's Trim and phones do: the frames stay in the
/// file.
QByteArray trimmed(QByteArray bytes, double start, double length)
{
    const auto at = [&bytes](const char *box, qsizetype offset) {
        const qsizetype place = bytes.indexOf(box);
        return place < 0 ? nullptr : bytes.data() + place + offset;
    };
    if (!at("mvhd", 0) || !at("tkhd", 0) || !at("mdhd", 0) || !at("elst", 0))
        return {};
    const auto movie = qFromBigEndian<quint32>(at("mvhd", 16));
    const auto media = qFromBigEndian<quint32>(at("mdhd", 16));
    const auto ticks = quint32(length * movie);
    qToBigEndian(ticks, at("mvhd", 20));
    qToBigEndian(ticks, at("tkhd", 24));
    qToBigEndian(ticks, at("elst", 12));
    qToBigEndian(qFromBigEndian<qint32>(at("elst", 16)) + qint32(start * media), at("elst", 16));
    return bytes;
}

ExpectedFacts plain(double voice = 2)
{
    return {.video = 2, .voice = voice, .size = {160, 90}, .rate = k25};
}

template <typename Change>
ExpectedFacts but(Change change, ExpectedFacts truth = plain())
{
    change(truth);
    return truth;
}

const auto silent = [](ExpectedFacts &truth) {
    truth.voice = 0;
};

QList<MadeFile> files()
{
    const QString av = pictures() + sound();
    const auto rated = [](FrameRate rate, int frames, double voice = 0) {
        return ExpectedFacts{
            .video = frames / rate.perSecond(), .voice = voice, .size = {160, 90}, .rate = rate};
    };
    const auto ntsc = [](const char *rate, int frames) {
        return pictures(u"160x90"_s, QLatin1StringView(rate)) + u"-frames:v %1 "_s.arg(frames);
    };
    QList<MadeFile> all;
    // Containers
    all << MadeFile{"MP4", "a.mp4", av + kH264 + kAac, but([](auto &t) { t.container = u"MP4"_s; })}
        << MadeFile{"MP4, index in front", "front.mp4", av + kH264 + kAac + u"-movflags +faststart"_s,
                    plain()}
        << MadeFile{"MP4 without sound", "mute.mp4", pictures() + kH264, but(silent)}
        << MadeFile{"MP4 in fragments", "frag.mp4",
                    pictures() + kH264 + u"-movflags +frag_keyframe+empty_moov"_s, but(silent)}
        << MadeFile{"MOV with PCM", "pcm.mov", av + kH264 + u"-c:a pcm_s16le"_s,
                    but([](auto &t) { t.container = u"MOV"_s; })}
        << MadeFile{"MOV with ProRes", "prores.mov", pictures() + u"-c:v prores_ks -profile:v 1"_s,
                    but([](auto &t) {
                        t.voice = 0;
                        t.bitDepth = 10;
                    })}
        << MadeFile{"3GP", "a.3gp", pictures(u"176x144"_s) + sound() + u"-c:v mpeg4 "_s + kAac,
                    but([](auto &t) {
                        t.size = {176, 144};
                    })}
        << MadeFile{"Matroska", "a.mkv", av + kH264 + kAac, plain()}
        << MadeFile{"WebM", "a.webm", av + u"-c:v libvpx -deadline realtime -c:a libopus"_s,
                    but([](auto &t) { t.container = u"WebM"_s; })}
        << MadeFile{"a browser's recording", "live.webm",
                    av + u"-c:v libvpx -deadline realtime -c:a libopus -f webm -live 1"_s, plain()}
        << MadeFile{"AVI", "a.avi", av + u"-c:v mpeg4 -bf 2 -c:a libmp3lame"_s,
                    but([](auto &t) { t.slack = 0.06; })}
        << MadeFile{"AVI with JPEG", "jpeg.avi", pictures() + u"-c:v mjpeg"_s, but(silent)}
        << MadeFile{"transport stream", "a.ts", av + u"-c:v mpeg2video -bf 2 -c:a mp2"_s,
                    but([](auto &t) { t.slack = 0.05; })}
        << MadeFile{"a camcorder's transport stream", "a.m2ts",
                    av + kH264 + u"-c:a ac3 -mpegts_m2ts_mode 1"_s, but([](auto &t) { t.slack = 0.05; })}
        << MadeFile{"program stream", "a.mpg", av + u"-c:v mpeg2video -bf 2 -c:a mp2"_s,
                    but([](auto &t) { t.slack = 0.05; })}
        << MadeFile{"FLV", "a.flv", av + kH264 + kAac + u"-ar 44100"_s, but([](auto &t) { t.slack = 0.05; })}
        << MadeFile{"WMV", "a.wmv", av + u"-c:v wmv2 -c:a wmav2"_s, but([](auto &t) { t.slack = 0.08; })}
        << MadeFile{"Ogg", "a.ogv", av + u"-c:v libtheora -c:a libvorbis"_s, plain()}
        << MadeFile{"MXF", "a.mxf", av + u"-c:v mpeg2video -c:a pcm_s16le"_s, plain()}
        << MadeFile{"bare H.264", "a.h264", pictures() + kH264, but(silent)};
    // Rates
    all << MadeFile{"23.976", "r23.mp4", ntsc("24000/1001", 48) + kH264, rated({24000, 1001}, 48)}
        << MadeFile{"29.97", "r29.mp4", ntsc("30000/1001", 60) + kH264, rated(kNtsc, 60)}
        << MadeFile{"29.97 in milliseconds", "r29.mkv", ntsc("30000/1001", 60) + kH264, rated(kNtsc, 60)}
        << MadeFile{"29.97 in an AVI", "r29.avi", ntsc("30000/1001", 60) + u"-c:v mpeg4"_s, rated(kNtsc, 60)}
        << MadeFile{"59.94", "r59.mp4", ntsc("60000/1001", 120) + kH264, rated({60000, 1001}, 120)}
        << MadeFile{"120", "r120.mp4", pictures(u"160x90"_s, u"120"_s) + kH264, rated({120, 1}, 240)}
        << MadeFile{"10", "r10.mp4", pictures(u"160x90"_s, u"10"_s) + kH264, rated({10, 1}, 20)}
        << MadeFile{"frames dropped now and then", "drops.mkv",
                    pictures() + u"-vf select=not(eq(mod(n\\,20)\\,7)) -vsync passthrough "_s + kH264,
                    rated(k25, 50)}
        << MadeFile{
               "a rate that varies",
               "vfr.mkv",
               u"-f lavfi -i testsrc2=s=160x90:r=30:d=3 -vf select=lt(n\\,30)+not(mod(n\\,15)) -vsync vfr "_s +
                   kH264,
               {.video = 2.53, .size = {160, 90}, .meanRate = 13.42, .slack = 0.1}};
    // Shapes
    const auto turned = [](int degrees) {
        return u"-metadata:s:v rotate=%1"_s.arg(degrees);
    };
    all << MadeFile{"turned",
                    "turned.mp4",
                    pictures() + kH264,
                    but([](auto &t) {
                        t.voice = 0;
                        t.size = {90, 160};
                    }),
                    {},
                    turned(90)}
        << MadeFile{"upside down", "down.mov", pictures() + kH264, but(silent), {}, turned(180)}
        << MadeFile{"oblong pixels", "ana.mp4", pictures() + u"-vf setsar=4/3 "_s + kH264, but([](auto &t) {
                        t.voice = 0;
                        t.aspect = 4 / 3.0;
                    })}
        << MadeFile{"oblong pixels, turned",
                    "anaturned.mp4",
                    pictures() + u"-vf setsar=4/3 "_s + kH264,
                    but([](auto &t) {
                        t.voice = 0;
                        t.size = {90, 160};
                        t.aspect = 0.75;
                    }),
                    {},
                    turned(270)}
        << MadeFile{"DVD, wide", "wide.vob",
                    pictures(u"720x576"_s) + sound() + u"-vf setsar=64/45 -c:v mpeg2video -c:a ac3 -f vob"_s,
                    but([](auto &t) {
                        t.size = {720, 576};
                        t.aspect = 64 / 45.0;
                        t.slack = 0.05;
                    })};
    // Fields
    const QString fields50 = pictures(u"320x240"_s, u"50"_s) + kFields;
    const auto interlaced = but([](auto &t) {
        t.voice = 0;
        t.size = {320, 240};
        t.isInterlaced = true;
    });
    all << MadeFile{"fields in MPEG-2", "fields.mpg", fields50 + u" -c:v mpeg2video -flags +ildct+ilme"_s,
                    interlaced}
        << MadeFile{"fields in H.264", "fields.ts",
                    fields50 + u" -c:v libx264 -preset ultrafast -flags +ildct+ilme -x264opts tff=1"_s,
                    interlaced}
        << MadeFile{"fields in MPEG-4", "fields.avi", fields50 + u" -c:v mpeg4 -flags +ildct+ilme"_s,
                    interlaced}
        << MadeFile{"fields in ProRes", "fields.mov",
                    fields50 + u" -c:v prores_ks -profile:v 1 -flags +ildct"_s,
                    but([](auto &t) { t.bitDepth = 10; }, interlaced)}
        << MadeFile{"DV tape",
                    "tape.dv",
                    u"-f lavfi -i testsrc2=s=720x576:r=25:d=1 -f lavfi -i sine=d=1 -target pal-dv"_s,
                    {.video = 1,
                     .voice = 1,
                     .size = {720, 576},
                     .aspect = 16 / 15.0,
                     .rate = k25,
                     .slack = 0.05,
                     .isInterlaced = true}};
    // Colours
    const QString hevc = u"-pix_fmt yuv420p10le -c:v libx265 -preset ultrafast -tag:v hvc1 -x265-params "
                         u"log-level=none:colorprim=bt2020:colormatrix=bt2020nc:transfer="_s;
    const auto hdr = but([](auto &t) {
        t.voice = 0;
        t.isHdr = true;
        t.bitDepth = 10;
    });
    all << MadeFile{"HLG", "hlg.mov", pictures() + hevc + u"arib-std-b67"_s, hdr}
        << MadeFile{"PQ", "pq.mov", pictures() + hevc + u"smpte2084"_s, hdr}
        << MadeFile{"RGB", "rgb.mkv", pictures() + u"-pix_fmt gbrp -c:v ffv1"_s, but([](auto &t) {
                        t.voice = 0;
                        t.isRgb = true;
                    })}
        << MadeFile{"4:4:4 with 10 bits", "deep.mkv", pictures() + u"-pix_fmt yuv444p10le -c:v ffv1"_s,
                    but([](auto &t) {
                        t.voice = 0;
                        t.bitDepth = 10;
                    })}
        << MadeFile{"alpha in a MOV", "alpha.mov",
                    pictures() + u"-vf format=rgba,colorchannelmixer=aa=0.5 -c:v qtrle"_s, but([](auto &t) {
                        t.voice = 0;
                        t.isRgb = true;
                        t.hasAlpha = true;
                    })}
        << MadeFile{"alpha in a WebM", "alpha.webm",
                    pictures() + u"-vf format=yuva420p,colorchannelmixer=aa=0.5 -c:v libvpx -auto-alt-ref 0 "
                                 u"-deadline realtime"_s,
                    but([](auto &t) {
                        t.voice = 0;
                        t.hasAlpha = true;
                    })};
    // A draft accepts a file that has at least nine tenths of its declared length.
    const QString longer = u"-f lavfi -i testsrc2=s=160x90:r=25:d=4 "_s;
    // Edit lists, offsets, tracks
    all << MadeFile{"trimmed at the end",
                    "trim.mp4",
                    pictures() + kH264,
                    {.video = 1, .size = {160, 90}, .rate = k25, .slack = 0.05},
                    [](const QByteArray &bytes) {
                        return trimmed(bytes, 0, 1);
                    }}
        << MadeFile{"trimmed at both ends",
                    "trims.mov",
                    pictures() + kH264,
                    {.video = 1, .size = {160, 90}, .rate = k25, .slack = 0.05},
                    [](const QByteArray &bytes) {
                        return trimmed(bytes, 0.5, 1);
                    }}
        << MadeFile{"late sound", "late.mp4",
                    pictures() + u"-itsoffset 0.5 -f lavfi -i sine=d=1 -map 0 -map 1 "_s + kH264 + kAac,
                    but([](auto &t) {
                        t.voice = 1.5;
                        t.lateSound = 0.5;
                    })}
        << MadeFile{"late sound in Matroska", "late.mkv",
                    pictures() + u"-itsoffset 0.5 -f lavfi -i sine=d=1 -map 0 -map 1 "_s + kH264 + kAac,
                    but([](auto &t) {
                        t.voice = 1.5;
                        t.lateSound = 0.5;
                    })}
        << MadeFile{"late pictures", "latepicture.mp4",
                    sound() + u"-itsoffset 0.6 "_s + pictures() + u"-map 0 -map 1 -vsync passthrough "_s +
                        kH264 + kAac,
                    but([](auto &t) { t.lateSound = -0.6; })}
        << MadeFile{"the second of three sounds is the default", "three.mkv",
                    pictures() + sound() + sound() + u"-f lavfi -i sine=d=1 "_s +
                        u"-map 0 -map 1 -map 2 -map 3 -disposition:a:0 0 -disposition:a:1 default "_s +
                        kH264 + kAac,
                    but([](auto &t) {
                        t.tracks = 3;
                        t.track = 2;
                    })}
        << MadeFile{"the default of two pictures", "angles.mp4",
                    pictures(u"320x180"_s) + pictures() +
                        u"-map 0 -map 1 -disposition:v:0 0 -disposition:v:1 default "_s + kH264,
                    but(silent)}
        << MadeFile{"cover art beside the pictures", "cover.mp4",
                    pictures() + u"-f lavfi -i color=red:s=320x320:d=0.04 -map 0 -map 1 -c:v:1 png "
                                 u"-disposition:v:1 attached_pic -c:v:0 libx264 -pix_fmt:v:0 yuv420p"_s,
                    but(silent)}
        << MadeFile{"a trailer behind the last box", "trailer.mp4", av + kH264 + kAac, plain(),
                    [](const QByteArray &bytes) {
                        return bytes + "SEFHi, the trailer of a camera maker SEFT";
                    }}
        << MadeFile{"two transport streams joined",
                    "joined.ts",
                    av + u"-c:v mpeg2video -c:a mp2"_s,
                    {.video = 4, .voice = 4, .size = {160, 90}, .rate = k25, .slack = 0.12},
                    [](const QByteArray &bytes) {
                        return bytes + bytes;
                    }}
        << MadeFile{"torn in a fragment's index",
                    "torn.mp4",
                    longer + kH264 + u"-movflags +frag_keyframe+empty_moov"_s,
                    {.video = 3.6, .size = {160, 90}, .rate = k25, .slack = 0.1, .isEndMissing = true},
                    [](const QByteArray &bytes) {
                        return bytes.first(bytes.lastIndexOf("moof") + 50);
                    }}
        << MadeFile{"torn in a fragment's frames",
                    "tornframes.mp4",
                    longer + kH264 + u"-movflags +frag_keyframe+empty_moov"_s,
                    {.video = 3.6, .size = {160, 90}, .rate = k25, .slack = 0.1, .isEndMissing = true},
                    [](const QByteArray &bytes) {
                        return bytes.first(bytes.lastIndexOf("mdat") + 200);
                    }};
    return all;
}

} // namespace

class VideoFactsTest : public QObject
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

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(VideoFactsTest)
#include "tst_videofacts.moc"
