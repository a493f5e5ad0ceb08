#pragma once

#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QTest>

/// Test media made on the spot by ffmpeg, and ffprobe's independent view of results.
namespace retalk::media {

inline QString clip(const char *name)
{
    return QStringLiteral(RETALK_CLIPS_DIR "/") + QString::fromLatin1(name);
}

/// Runs ffmpeg with `arguments` (split at blanks) and the path of the file to make; empty when it failed.
inline QString make(const QString &path, const QString &arguments)
{
    QProcess ffmpeg;
    ffmpeg.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y")} +
                     arguments.split(u' ', Qt::SkipEmptyParts) + QStringList{path});
    return ffmpeg.waitForFinished(kPatience) && ffmpeg.exitCode() == 0 ? path : QString();
}

/// What ffprobe says about the first stream of `type` ("v" or "a") and the whole file.
inline QJsonObject probe(const QString &path, const char *type)
{
    QProcess ffprobe;
    ffprobe.start(QStringLiteral("ffprobe"),
                  {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-count_frames"),
                   QStringLiteral("-of"), QStringLiteral("json"), QStringLiteral("-select_streams"),
                   QString::fromLatin1(type), QStringLiteral("-show_streams"), path});
    ffprobe.waitForFinished(kPatience);
    return QJsonDocument::fromJson(ffprobe.readAllStandardOutput())
        .object()[QStringLiteral("streams")][0]
        .toObject();
}

/// The video's picture as ffmpeg decodes it, planes after one another, `width` x `height` 4:2:0 each.
inline QByteArray decoded(const QString &path, const QString &arguments = {})
{
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), path} +
                     arguments.split(u' ', Qt::SkipEmptyParts) +
                     QStringList{QStringLiteral("-f"), QStringLiteral("rawvideo"), QStringLiteral("-")});
    ffmpeg.waitForFinished(kPatience);
    return ffmpeg.readAllStandardOutput();
}

} // namespace retalk::media
