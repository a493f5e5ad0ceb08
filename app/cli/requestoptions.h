#pragma once

#include "api/generationrequest.h"

#include <QCommandLineOption>

#include <optional>

class QCommandLineParser;

namespace retalk::cli {

/// Options of every command that makes videos.
QCommandLineOption faceThresholdOption();
QCommandLineOption qualityOption();

/// What is wrong with their values, in one sentence; empty: nothing.
QString requestError(const QCommandLineParser &parser);
/// The same for a command that takes --face-threshold alone.
QString faceThresholdError(const QCommandLineParser &parser);

/// Nothing: the option isn't given.
std::optional<int> faceThresholdFrom(const QCommandLineParser &parser);
/// Normal where the option isn't given.
DraftQuality qualityFrom(const QCommandLineParser &parser);

} // namespace retalk::cli
