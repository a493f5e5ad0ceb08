#include "api/syncverdict.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace retalk {

namespace {

using Finding = SyncVerdict::Finding;
using Doubt = SyncVerdict::Doubt;

const QString kFinding = QStringLiteral("verdict");
const QString kDoubt = QStringLiteral("doubt");
const QString kLag = QStringLiteral("lag_frames");
const QString kLagSeconds = QStringLiteral("lag_seconds");
const QString kConfidence = QStringLiteral("confidence");
const QString kMoved = QStringLiteral("mouth_moved");
const QString kFrames = QStringLiteral("frames");
const QString kMouthSeen = QStringLiteral("mouth_seen");

constexpr std::array kFindings{std::pair("unsure", Finding::Unsure),
                               std::pair("in_sync", Finding::InSync),
                               std::pair("mouth_late", Finding::MouthLate),
                               std::pair("mouth_early", Finding::MouthEarly),
                               std::pair("mouth_did_not_move", Finding::DidNotMove),
                               std::pair("wrong_person", Finding::WrongPerson)};
constexpr std::array kDoubts{std::pair("", Doubt::None),
                             std::pair("no_person", Doubt::NoPerson),
                             std::pair("turned_away", Doubt::TurnedAway),
                             std::pair("too_short", Doubt::TooShort),
                             std::pair("no_speech", Doubt::NoSpeech),
                             std::pair("unclear", Doubt::Unclear)};

/// Returns the value with that name, or the first one for an unknown name.
template <typename Names>
auto valueNamed(const Names &names, const QString &name)
{
    for (const auto &[word, value] : names) {
        if (name == QLatin1String(word))
            return value;
    }
    return names.front().second;
}

/// Derives the finding from the figures, for verdicts stored before they had named findings.
void judgeByFigures(SyncVerdict *verdict)
{
    constexpr double kClear = 0.3;
    if (verdict->mouthMoved == false) {
        verdict->finding = Finding::DidNotMove;
    } else if (verdict->confidence < kClear) {
        verdict->doubt = Doubt::Unclear;
    } else if (std::abs(verdict->lagFrames) <= 1) {
        verdict->finding = Finding::InSync;
    } else {
        verdict->finding = verdict->lagFrames > 0 ? Finding::MouthLate : Finding::MouthEarly;
    }
}

template <typename Names, typename Value>
QString nameOf(const Names &names, Value wanted)
{
    for (const auto &[word, value] : names) {
        if (value == wanted)
            return QLatin1String(word);
    }
    return {};
}

} // namespace

bool isCertainlyBad(const SyncVerdict &verdict)
{
    return verdict.finding != Finding::Unsure && verdict.finding != Finding::InSync;
}

Expected<SyncVerdict> parseSyncVerdict(const QJsonObject &answer)
{
    const QJsonValue lag = answer[kLag];
    const QJsonValue confidence = answer[kConfidence];
    if (!lag.isDouble() || !confidence.isDouble())
        return failure(ErrorKind::Protocol,
                       QCoreApplication::translate("retalk::LocalSyncCheck",
                                                   "The sync check's answer couldn't be understood."),
                       QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact).left(200)));
    SyncVerdict verdict{.finding = valueNamed(kFindings, answer[kFinding].toString()),
                        .doubt = valueNamed(kDoubts, answer[kDoubt].toString()),
                        .lagFrames = lag.toInt(),
                        .lagSeconds = answer[kLagSeconds].toDouble(),
                        .confidence = std::clamp(confidence.toDouble(), 0.0, 1.0),
                        .mouthMoved = {},
                        .frames = std::max(0, answer[kFrames].toInt()),
                        .mouthSeen = std::max(0, answer[kMouthSeen].toInt())};
    if (answer[kMoved].isBool())
        verdict.mouthMoved = answer[kMoved].toBool();
    if (!answer.contains(kFinding))
        judgeByFigures(&verdict);
    return verdict;
}

QJsonObject toJson(const SyncVerdict &verdict)
{
    return {{kFinding, nameOf(kFindings, verdict.finding)},
            {kDoubt, nameOf(kDoubts, verdict.doubt)},
            {kLag, verdict.lagFrames},
            {kLagSeconds, verdict.lagSeconds},
            {kConfidence, verdict.confidence},
            {kMoved, verdict.mouthMoved ? QJsonValue(*verdict.mouthMoved) : QJsonValue()},
            {kFrames, verdict.frames},
            {kMouthSeen, verdict.mouthSeen}};
}

} // namespace retalk
