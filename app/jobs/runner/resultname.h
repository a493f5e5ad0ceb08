#pragma once

#include "api/generationrequest.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace retalk {

/// Returns a job's name, made from the names of its inputs: "speaker.mp4 + voice_de.wav".
QString jobName(const GenerationRequest &request);

/// Returns the last part of the path of a URL or file, decoded, or the host if there's no path. A file name
/// given in a signed link takes precedence, then the one sent by the server (`served`). `otherwise`: replaces
/// the name of a script ("uc?id=1").
QString inputName(const QString &urlOrPath, const QString &otherwise = {}, const QString &served = {});

/// The container of a result.
enum class ResultKind { Mp4, Mov, Mkv };

/// From the ending of the file to be written, after following links: Mp4 without one, nothing for an ending
/// that isn't supported.
std::optional<ResultKind> resultKindOf(const QString &path);
/// ".mp4", ".mov", ".mkv".
QString endingOf(ResultKind kind);
/// Returns `path` with ".mp4" added if its name has no ending ("take 1", "v1.2"). A folder, pipe or link is
/// unchanged.
QString withEnding(const QString &path);
/// Kind InvalidInput, field "output", with a message if such a file can't be written here.
Expected<void> checkEnding(const QString &path);

/// The values for a result's name.
struct ResultFacts
{
    GenerationRequest request;
    ServiceAddress service;
    QDateTime time;
    QString name;   ///< the name given by the user; empty if none
    int number = 1; ///< for results that would have the same name
};

/// The placeholders of a pattern: {video}, {voice}, {face}, {name} (the job's own name, or else video and
/// voice track), {service}, {draft} (" (draft)" for a draft, otherwise nothing), {n} (counted up until the
/// name is free), {date} and {time}.
QStringList resultPlaceholders();
/// Returns what looks like a placeholder in `pattern` but isn't one: "{vidoe}".
QStringList unknownPlaceholders(const QString &pattern);

/// Returns a file name without an ending from a pattern; always valid on every file system and never empty.
QString resultName(const QString &pattern, const ResultFacts &facts);

/// Splits a pattern from a supported ending: "{video}.mkv" is "{video}" and ".mkv". Without one, the ending
/// is ".mp4".
struct ResultPattern
{
    explicit ResultPattern(const QString &pattern);

    QString name;
    QString ending;
};

/// Returns `directory`/`name``ending`, or the same with " (2)", " (3)", ... while `isTaken` returns true.
/// `name` is shortened to what the directory's file system accepts.
QString uniqueResultPath(const QString &directory, const QString &name, const QString &ending,
                         const std::function<bool(const QString &path)> &isTaken);
/// Likewise, with the name that `numbered` returns for 1, 2, 3, ...
QString uniqueResultPath(const QString &directory, const std::function<QString(int number)> &numbered,
                         const QString &ending, const std::function<bool(const QString &path)> &isTaken);

} // namespace retalk
