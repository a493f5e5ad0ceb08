#pragma once

#include "api/generationrequest.h"

#include <QDateTime>

#include <functional>

namespace retalk {

/// "speaker.mp4 + voice_de.wav": what a job is called, from the names of its inputs.
QString jobName(const GenerationRequest &request);

/// The last part of a URL's or file's path, decoded; the host where there is no path.
QString inputName(const QString &urlOrPath);

/// A file name without its suffix from a pattern with {video}, {voice}, {face}, {date} and {time}; always one
/// that every file system takes, and never empty.
QString resultName(const QString &pattern, const GenerationRequest &request, const QDateTime &time);

/// `directory`/`name`.mp4, or with " (2)", " (3)", ... where `isTaken` says that a path is in use. `name` is
/// shortened to what the directory's file system takes.
QString uniqueResultPath(const QString &directory, const QString &name,
                         const std::function<bool(const QString &path)> &isTaken);

} // namespace retalk
