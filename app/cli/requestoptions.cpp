#include "cli/requestoptions.h"

#include "cli/command.h"

#include <QCommandLineParser>

namespace retalk::cli {

namespace {

using namespace Qt::StringLiterals;

const QString kFaceThreshold = u"face-threshold"_s;
const QString kQuality = u"quality"_s;

} // namespace

QCommandLineOption faceThresholdOption()
{
    return {kFaceThreshold, Command::tr("How strictly the face must match, 120 to 200; 170 if not given."),
            u"N"_s};
}

QCommandLineOption qualityOption()
{
    return {kQuality, Command::tr("Picture quality of a draft on this computer: “fast”, “normal” or “high”."),
            u"NAME"_s};
}

QString faceThresholdError(const QCommandLineParser &parser)
{
    if (!parser.isSet(kFaceThreshold) || faceThresholdFrom(parser))
        return {};
    return Command::tr("--face-threshold needs a whole number, not “%1”.").arg(parser.value(kFaceThreshold));
}

QString requestError(const QCommandLineParser &parser)
{
    if (const QString wrong = faceThresholdError(parser); !wrong.isEmpty())
        return wrong;
    if (const QString quality = parser.value(kQuality);
        parser.isSet(kQuality) && !draftQualityFromString(quality))
        return Command::tr("--quality is “fast”, “normal” or “high”, not “%1”.").arg(quality);
    return {};
}

std::optional<int> faceThresholdFrom(const QCommandLineParser &parser)
{
    bool isNumber = false;
    const int threshold = parser.value(kFaceThreshold).toInt(&isNumber);
    return isNumber ? std::optional(threshold) : std::nullopt;
}

DraftQuality qualityFrom(const QCommandLineParser &parser)
{
    return draftQualityFromString(parser.value(kQuality)).value_or(DraftQuality::Normal);
}

} // namespace retalk::cli
