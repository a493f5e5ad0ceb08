#pragma once

#include "api/generationrequest.h"

#include <QCommandLineOption>

#include <optional>

class QCommandLineParser;

namespace retalk::cli {

/// Options of every command that makes videos.
QCommandLineOption faceThresholdOption();
QCommandLineOption qualityOption();

/// Returns an error message, in one sentence, for invalid values of these; empty if there are none.
QString requestError(const QCommandLineParser &parser);
/// Likewise, for a command that has only --face-threshold.
QString faceThresholdError(const QCommandLineParser &parser);

/// Returns nothing if the option isn't set.
std::optional<int> faceThresholdFrom(const QCommandLineParser &parser);
/// Returns Normal if the option isn't set.
DraftQuality qualityFrom(const QCommandLineParser &parser);

} // namespace retalk::cli
