#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace retalk {

/// What one run of the real `retalk` program said and how it ended.
struct RetalkRun
{
    int exitCode = -1;
    bool crashed = false;
    QString output;
    QString errors;

    /// The JSON objects of --json, one a line; a line that is none fails the test that looks for it.
    QList<QJsonObject> events() const;
    /// The first event of this name, or an empty object.
    QJsonObject event(const QString &name) const;
};

/// Runs `retalk` with `arguments` to its end, within `seconds`.
RetalkRun runRetalk(const QStringList &arguments, int seconds = 180);

/// Path of a clip, voice or picture made by tests/support/make-clips.
QString clip(const QString &name);
/// Path of a file of the sample that Retalk ships.
QString sample(const QString &name);

/// Length of a stream ("v" or "a") as ffprobe reads it, in seconds; negative when there is none.
double streamSeconds(const QString &path, const QString &stream);
/// Codec names of all streams.
QStringList streamCodecs(const QString &path);
/// The sound as 8 kHz mono samples, decoded by ffmpeg.
QList<float> sound(const QString &path);
/// Largest normalized correlation of the two sounds over shifts of at most `maxShift` samples, -1..1.
double likeness(const QList<float> &a, const QList<float> &b, int maxShift);

} // namespace retalk
