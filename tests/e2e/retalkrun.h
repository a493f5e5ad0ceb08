#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace retalk {

/// The output of one run of the real `retalk` program, and how it ended.
struct RetalkRun
{
    int exitCode = -1;
    bool crashed = false;
    QString output;
    QString errors;

    /// Returns the lines of --json output as objects; an empty object for a line that isn't one.
    QList<QJsonObject> events() const;
    /// Returns the first event with this name, or an empty object.
    QJsonObject event(const QString &name) const;
};

/// Runs `retalk` with `arguments` until it exits, or kills it after `seconds`.
RetalkRun runRetalk(const QStringList &arguments, int seconds = 180);

/// Returns the path of a file made by tests/support/make-clips.
QString clip(const QString &name);
/// Returns the path of a file of the sample that ships with Retalk.
QString sample(const QString &name);

/// Returns the length in seconds of a stream ("v" or "a") as reported by ffprobe, or -1 if there is none.
double streamSeconds(const QString &path, const QString &stream);
/// Returns the codec names of all streams.
QStringList streamCodecs(const QString &path);
/// Returns the sound as mono samples at 8 kHz, decoded by ffmpeg.
QList<float> sound(const QString &path);
/// Returns the highest normalized correlation, -1 to 1, of two sounds over shifts of up to `maxShift`
/// samples.
double likeness(const QList<float> &a, const QList<float> &b, int maxShift);

} // namespace retalk
