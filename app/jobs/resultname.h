#pragma once

#include "api/generationrequest.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace retalk {

/// "speaker.mp4 + voice_de.wav": what a job is called, from the names of its inputs.
QString jobName(const GenerationRequest &request);

/// The last part of a URL's or file's path, decoded; the host where there is no path. The name that a signed
/// link itself gives to its file comes first. `otherwise`: in place of a script's name ("uc?id=1").
QString inputName(const QString &urlOrPath, const QString &otherwise = {});

/// What a result is written as.
enum class ResultKind { Mp4, Mov, Mkv };

/// By the ending of the file that will be written, links followed; without one Mp4, nothing for an ending
/// that can't be written.
std::optional<ResultKind> resultKindOf(const QString &path);
/// ".mp4", ".mov", ".mkv".
QString endingOf(ResultKind kind);
/// `path` with ".mp4" after a name that has no ending ("take 1", "v1.2"). A folder, a pipe or a link stays.
QString withEnding(const QString &path);
/// Kind InvalidInput, field "output", with a sentence when no such file can be written here.
Expected<void> checkEnding(const QString &path);

/// A file name without its suffix from a pattern with {video}, {voice}, {face}, {date} and {time}; always one
/// that every file system takes, and never empty.
QString resultName(const QString &pattern, const GenerationRequest &request, const QDateTime &time);

/// A pattern that ends in what results can be written as, taken apart: "{video}.mkv" is "{video}" and ".mkv".
/// The ending of any other is ".mp4".
struct ResultPattern
{
    explicit ResultPattern(const QString &pattern);

    QString name;
    QString ending;
};

/// `directory`/`name``ending`, or with " (2)", " (3)", ... where `isTaken` says that a path is in use. `name`
/// is shortened to what the directory's file system takes.
QString uniqueResultPath(const QString &directory, const QString &name, const QString &ending,
                         const std::function<bool(const QString &path)> &isTaken);

} // namespace retalk
