#pragma once

#include "api/generationrequest.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace retalk {

/// "speaker.mp4 + voice_de.wav": what a job is called, from the names of its inputs.
QString jobName(const GenerationRequest &request);

/// The last part of a URL's or file's path, decoded; the host where there is no path. The name that a signed
/// link itself gives to its file comes first, then what its server calls it (`served`). `otherwise`: in place
/// of a script's name ("uc?id=1").
QString inputName(const QString &urlOrPath, const QString &otherwise = {}, const QString &served = {});

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

/// What a result can be named after.
struct ResultFacts
{
    GenerationRequest request;
    ServiceAddress service;
    QDateTime time;
    QString name;   ///< what a person calls the job; empty: nothing
    int number = 1; ///< which of the results that would have one name
};

/// What can stand in a pattern: {video}, {voice}, {face}, {name} (the job's own name, or else video and voice
/// track), {service}, {draft} (" (draft)" for one made on this computer, else nothing), {n} (counted up until
/// the name is free), {date} and {time}.
QStringList resultPlaceholders();
/// What looks like a placeholder in `pattern` and is none: "{vidoe}".
QStringList unknownPlaceholders(const QString &pattern);

/// A file name without its suffix from a pattern; always one that every file system takes, and never empty.
QString resultName(const QString &pattern, const ResultFacts &facts);

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
/// The same with the name that `numbered` makes of 1, 2, 3, ...
QString uniqueResultPath(const QString &directory, const std::function<QString(int number)> &numbered,
                         const QString &ending, const std::function<bool(const QString &path)> &isTaken);

} // namespace retalk
