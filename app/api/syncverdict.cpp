#include "api/syncverdict.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdlib>

namespace retalk {

namespace {

const QString kLag = QStringLiteral("lag_frames");
const QString kConfidence = QStringLiteral("confidence");
const QString kMoved = QStringLiteral("mouth_moved");

} // namespace

bool isGood(const SyncVerdict &verdict)
{
    return verdict.mouthMoved != false && verdict.confidence >= kLeastSyncConfidence &&
           std::abs(verdict.lagFrames) <= kGoodSyncLag;
}

bool isCertainlyBad(const SyncVerdict &verdict)
{
    return verdict.mouthMoved == false ||
           (verdict.confidence >= kLeastSyncConfidence && std::abs(verdict.lagFrames) > kGoodSyncLag);
}

Expected<SyncVerdict> parseSyncVerdict(const QJsonObject &answer)
{
    const QJsonValue lag = answer[kLag];
    const QJsonValue confidence = answer[kConfidence];
    if (!lag.isDouble() || !confidence.isDouble())
        return failure(ErrorKind::Protocol,
                       QCoreApplication::translate("retalk::LocalSyncCheck",
                                                   "The sync check gave no answer that can be understood."),
                       QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact).left(200)));
    SyncVerdict verdict{.lagFrames = lag.toInt(), .confidence = std::clamp(confidence.toDouble(), 0.0, 1.0)};
    if (answer[kMoved].isBool())
        verdict.mouthMoved = answer[kMoved].toBool();
    return verdict;
}

QJsonObject toJson(const SyncVerdict &verdict)
{
    return {{kLag, verdict.lagFrames},
            {kConfidence, verdict.confidence},
            {kMoved, verdict.mouthMoved ? QJsonValue(*verdict.mouthMoved) : QJsonValue()}};
}

} // namespace retalk
