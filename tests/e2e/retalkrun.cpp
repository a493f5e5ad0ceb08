#include "e2e/retalkrun.h"

#include "support/testtimeout.h"

#include <QJsonDocument>
#include <QProcess>

#include <cmath>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

QByteArray toolOutput(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(kTestTimeoutMs);
    return process.readAllStandardOutput();
}

} // namespace

QList<QJsonObject> RetalkRun::events() const
{
    QList<QJsonObject> events;
    for (const QString &line : output.split(u'\n', Qt::SkipEmptyParts))
        events << QJsonDocument::fromJson(line.toUtf8()).object();
    return events;
}

QJsonObject RetalkRun::event(const QString &name) const
{
    for (const QJsonObject &event : events()) {
        if (event[u"event"].toString() == name)
            return event;
    }
    return {};
}

RetalkRun runRetalk(const QStringList &arguments, int seconds)
{
    QProcess process;
    process.start(QStringLiteral(RETALK_BIN_DIR "/retalk"), arguments);
    RetalkRun run;
    if (!process.waitForFinished(seconds * 1000)) {
        process.kill();
        process.waitForFinished();
    }
    run.crashed = process.exitStatus() != QProcess::NormalExit;
    run.exitCode = process.exitCode();
    run.output = QString::fromUtf8(process.readAllStandardOutput());
    run.errors = QString::fromUtf8(process.readAllStandardError());
    return run;
}

QString clip(const QString &name)
{
    return QStringLiteral(RETALK_CLIPS_DIR "/") + name;
}

QString sample(const QString &name)
{
    return QStringLiteral(RETALK_SAMPLE_DIR "/") + name;
}

double streamSeconds(const QString &path, const QString &stream)
{
    const QByteArray text =
        toolOutput(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-select_streams"_s, stream, u"-show_entries"_s,
                                  u"stream=duration"_s, u"-of"_s, u"csv=p=0"_s, path});
    bool ok = false;
    const double seconds = text.trimmed().toDouble(&ok);
    return ok ? seconds : -1;
}

QStringList streamCodecs(const QString &path)
{
    const QByteArray text = toolOutput(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_entries"_s,
                                                      u"stream=codec_name"_s, u"-of"_s, u"csv=p=0"_s, path});
    return QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
}

QList<float> sound(const QString &path)
{
    const QByteArray bytes =
        toolOutput(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, path, u"-vn"_s, u"-ac"_s, u"1"_s, u"-ar"_s,
                                 u"8000"_s, u"-f"_s, u"f32le"_s, u"-"_s});
    QList<float> samples(bytes.size() / qsizetype(sizeof(float)));
    memcpy(samples.data(), bytes.constData(), size_t(samples.size()) * sizeof(float));
    return samples;
}

double likeness(const QList<float> &a, const QList<float> &b, int maxShift)
{
    double best = -1;
    for (int shift = -maxShift; shift <= maxShift; ++shift) {
        double ab = 0, aa = 0, bb = 0;
        for (qsizetype i = 0; i < a.size(); ++i) {
            const qsizetype j = i + shift;
            if (j < 0 || j >= b.size())
                continue;
            ab += double(a[i]) * b[j];
            aa += double(a[i]) * a[i];
            bb += double(b[j]) * b[j];
        }
        if (aa > 0 && bb > 0)
            best = std::max(best, ab / std::sqrt(aa * bb));
    }
    return best;
}

} // namespace retalk
