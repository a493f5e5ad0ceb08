#include "films/footage.h"

#include "media/probe.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace retalk::test {

namespace {

QByteArray run(const QString &program, const QStringList &arguments, bool *isDone)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    *isDone = process.waitForFinished(120'000) && process.exitCode() == 0;
    return process.readAllStandardOutput();
}

const QStringList kQuiet{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-nostdin"),
                         QStringLiteral("-y")};

} // namespace

bool runFfmpeg(const QStringList &arguments)
{
    bool isDone = false;
    run(QStringLiteral("ffmpeg"), kQuiet + arguments, &isDone);
    return isDone;
}

QByteArray ffmpegOutput(const QStringList &arguments)
{
    bool isDone = false;
    return run(QStringLiteral("ffmpeg"), kQuiet + arguments, &isDone);
}

bool makeVideo(const QString &path, double seconds, const QString &rate, const QStringList &more)
{
    return runFfmpeg(
        QStringList{QStringLiteral("-stream_loop"),
                    QStringLiteral("-1"),
                    QStringLiteral("-i"),
                    QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4"),
                    QStringLiteral("-f"),
                    QStringLiteral("lavfi"),
                    QStringLiteral("-i"),
                    QStringLiteral("color=gray:s=16x16:r=%1").arg(rate),
                    QStringLiteral("-f"),
                    QStringLiteral("lavfi"),
                    QStringLiteral("-i"),
                    QStringLiteral("sine=f=300:r=48000"),
                    QStringLiteral("-filter_complex"),
                    QStringLiteral("[0:v]fps=%1,scale=240:136,setsar=1[a];"
                                   "[a][1:v]overlay=x='mod(n*4,220)':y='mod(n*3,120)',gblur=sigma=2[v]")
                        .arg(rate),
                    QStringLiteral("-map"),
                    QStringLiteral("[v]"),
                    QStringLiteral("-map"),
                    QStringLiteral("2:a"),
                    QStringLiteral("-t"),
                    QString::number(seconds),
                    QStringLiteral("-pix_fmt"),
                    QStringLiteral("yuv420p"),
                    QStringLiteral("-preset"),
                    QStringLiteral("ultrafast"),
                    QStringLiteral("-crf"),
                    QStringLiteral("6"),
                    QStringLiteral("-g"),
                    QStringLiteral("20")} +
        more + QStringList{path});
}

bool makeVoice(const QString &path, double seconds, int sampleRate)
{
    return runFfmpeg(
        {QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
         QStringLiteral("aevalsrc='0.05*sin(2*PI*900*t)+0.8*lt(mod(t,0.5),0.0004)*gt(t,0.25)':s=%1:d=%2")
             .arg(sampleRate)
             .arg(seconds),
         path});
}

bool makeResult(const QString &cut, const QString &path, const QStringList &more)
{
    return runFfmpeg(QStringList{QStringLiteral("-i"), cut, QStringLiteral("-vf"), QStringLiteral("negate"),
                                 QStringLiteral("-preset"), QStringLiteral("ultrafast"),
                                 QStringLiteral("-crf"), QStringLiteral("8")} +
                     more + QStringList{path});
}

std::optional<Error> cut(const CutRequest &request)
{
    FilmCut worker(request);
    std::optional<Error> error;
    QEventLoop loop;
    QObject::connect(&worker, &FilmCut::finished, &loop, [&](const std::optional<Error> &found) {
        error = found;
        loop.quit();
    });
    worker.start();
    loop.exec();
    return error;
}

Expected<FilmJoin::Joined> join(const FilmJoin::Options &options)
{
    FilmJoin worker(options);
    std::optional<Expected<FilmJoin::Joined>> answer;
    QEventLoop loop;
    QObject::connect(&worker, &FilmJoin::finished, &loop, [&](const Expected<FilmJoin::Joined> &joined) {
        answer = joined;
        loop.quit();
    });
    worker.start();
    loop.exec();
    return *answer;
}

MediaInfo infoOf(const QString &path)
{
    MediaProbe probe(QUrl::fromLocalFile(path));
    probe.skipPoster();
    MediaInfo info;
    QEventLoop loop;
    QObject::connect(&probe, &MediaProbe::finished, &loop, [&](const Expected<MediaProbe::Result> &result) {
        if (result)
            info = result->info;
        loop.quit();
    });
    probe.start();
    loop.exec();
    return info;
}

qint64 frameCount(const QString &path)
{
    bool isDone = false;
    const QByteArray said =
        run(QStringLiteral("ffprobe"),
            {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-count_frames"),
             QStringLiteral("-select_streams"), QStringLiteral("v:0"), QStringLiteral("-show_entries"),
             QStringLiteral("stream=nb_read_frames"), QStringLiteral("-of"), QStringLiteral("csv=p=0"), path},
            &isDone);
    return said.trimmed().split(',').first().toLongLong();
}

std::vector<double> psnrOf(const QString &path, const QString &other, const QString &filters)
{
    const QTemporaryDir folder;
    const QString report = folder.filePath(QStringLiteral("psnr"));
    std::vector<double> values;
    if (!runFfmpeg(
            {QStringLiteral("-i"), path, QStringLiteral("-i"), other, QStringLiteral("-lavfi"),
             QStringLiteral(
                 "[1:v]%1,settb=1/30,setpts=N[b];[0:v]settb=1/30,setpts=N[a];[a][b]psnr=f=%2:shortest=1")
                 .arg(filters, report),
             QStringLiteral("-f"), QStringLiteral("null"), QStringLiteral("-")}))
        return values;
    QFile file(report);
    if (!file.open(QIODevice::ReadOnly))
        return values;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const qsizetype at = line.indexOf("psnr_avg:");
        if (at < 0)
            continue;
        const QByteArray number = line.sliced(at + 9).split(' ').first();
        values.push_back(number == "inf" ? 100 : number.toDouble());
    }
    return values;
}

double least(const std::vector<double> &values, qint64 from, qint64 to)
{
    if (to > qint64(values.size()) || from >= to)
        return -1;
    return *std::min_element(values.begin() + from, values.begin() + to);
}

std::vector<double> samplesOf(const QString &path)
{
    const QByteArray bytes = ffmpegOutput(
        {QStringLiteral("-i"), path, QStringLiteral("-ac"), QStringLiteral("1"), QStringLiteral("-ar"),
         QStringLiteral("48000"), QStringLiteral("-f"), QStringLiteral("s16le"), QStringLiteral("pipe:1")});
    std::vector<double> samples;
    samples.reserve(std::size_t(bytes.size() / 2));
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        samples.push_back(double(qFromLittleEndian<qint16>(bytes.constData() + i)) / 32768);
    return samples;
}

qint64 clickIn(const std::vector<double> &samples, qint64 from, qint64 to)
{
    to = std::min(to, qint64(samples.size()));
    if (from >= to)
        return -1;
    return std::max_element(samples.begin() + from, samples.begin() + to,
                            [](double a, double b) { return std::abs(a) < std::abs(b); }) -
           samples.begin();
}

double loudness(const std::vector<double> &samples, qint64 from, qint64 to)
{
    double sum = 0;
    to = std::min(to, qint64(samples.size()));
    for (qint64 i = from; i < to; ++i)
        sum += samples[std::size_t(i)] * samples[std::size_t(i)];
    return to > from ? std::sqrt(sum / double(to - from)) : 0;
}

} // namespace retalk::test
