#include "requestform/formstate.h"

#include "jobs/model/jobcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace retalk {

namespace {

/// Returns a preset's service; this computer if there is no valid address.
ServiceAddress addressIn(const QJsonObject &stored)
{
    // Older presets have these values at the top level.
    const bool isOld = stored[u"service"].isString();
    ServiceAddress address = serviceFromJson(isOld ? QJsonObject{{QStringLiteral("kind"), stored[u"service"]},
                                                                 {QStringLiteral("api"), stored[u"api"]},
                                                                 {QStringLiteral("files"), stored[u"files"]}}
                                                   : stored[u"service"].toObject());
    if (address.kind == ServiceKind::EvoLink)
        return {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
    const bool isAddress = address.apiBase.isValid() && !address.apiBase.host().isEmpty();
    return address.kind == ServiceKind::Custom && isAddress ? address : ServiceAddress{};
}

std::chrono::milliseconds offsetIn(const QJsonObject &stored)
{
    const std::chrono::milliseconds farthest = kAudioOffsetMax;
    return std::clamp(std::chrono::milliseconds(stored[u"offset_ms"].toInteger()), -farthest, farthest);
}

QJsonObject toJson(const FilmPart &part)
{
    return {{QStringLiteral("from_ms"), qint64(part.from.count())},
            {QStringLiteral("to_ms"), qint64(part.to.count())},
            {QStringLiteral("voice"), part.voice},
            {QStringLiteral("voice_ms"), qint64(part.voiceFrom.count())},
            {QStringLiteral("track"), part.voiceTrack},
            {QStringLiteral("face"), part.face}};
}

FilmPart partIn(const QJsonObject &stored)
{
    const auto time = [&stored](QLatin1StringView name) {
        return std::chrono::milliseconds(std::max<qint64>(0, stored[name].toInteger()));
    };
    FilmPart part;
    part.from = time(QLatin1StringView("from_ms"));
    part.to = time(QLatin1StringView("to_ms"));
    part.voice = stored[u"voice"].toString();
    part.voiceFrom = time(QLatin1StringView("voice_ms"));
    part.voiceTrack = std::max(0, stored[u"track"].toInt());
    part.face = stored[u"face"].toString();
    return part;
}

QJsonObject toJson(const Underlay &underlay)
{
    return {{QStringLiteral("kind"), int(underlay.kind)},
            {QStringLiteral("db"), underlay.decibels},
            {QStringLiteral("file"), underlay.file},
            {QStringLiteral("ducks"), underlay.ducks}};
}

Underlay underlayIn(const QJsonObject &stored)
{
    const int kind = stored[u"kind"].toInt();
    if (kind != int(Underlay::Kind::Original) && kind != int(Underlay::Kind::File))
        return {};
    return {.kind = Underlay::Kind(kind),
            .decibels = std::clamp(stored[u"db"].toDouble(), kUnderlayQuietest, kUnderlayLoudest),
            .file = stored[u"file"].toString(),
            .ducks = stored[u"ducks"].toBool()};
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectIn(const QString &stored)
{
    return QJsonDocument::fromJson(stored.toUtf8()).object();
}

} // namespace

FormState withChanges(FormState now, const FormState &from, const FormState &to)
{
    const auto carry = [](auto &present, const auto &before, const auto &after) {
        if (before != after)
            present = after;
    };
    carry(now.video, from.video, to.video);
    carry(now.voices, from.voices, to.voices);
    carry(now.audioTrack, from.audioTrack, to.audioTrack);
    carry(now.face, from.face, to.face);
    carry(now.settings.faceThreshold, from.settings.faceThreshold, to.settings.faceThreshold);
    carry(now.settings.videoExtension, from.settings.videoExtension, to.settings.videoExtension);
    carry(now.settings.audioOffset, from.settings.audioOffset, to.settings.audioOffset);
    carry(now.settings.callbackUrl, from.settings.callbackUrl, to.settings.callbackUrl);
    carry(now.settings.quality, from.settings.quality, to.settings.quality);
    carry(now.settings.service, from.settings.service, to.settings.service);
    carry(now.presets, from.presets, to.presets);
    carry(now.parts, from.parts, to.parts);
    carry(now.underlay, from.underlay, to.underlay);
    return now;
}

QString toStored(const Preset &preset)
{
    const QJsonObject object{{QStringLiteral("name"), preset.name},
                             {QStringLiteral("threshold"), preset.settings.faceThreshold},
                             {QStringLiteral("extend"), preset.settings.videoExtension},
                             {QStringLiteral("offset_ms"), qint64(preset.settings.audioOffset.count())},
                             {QStringLiteral("callback"), preset.settings.callbackUrl},
                             {QStringLiteral("quality"), toString(preset.settings.quality)},
                             {QStringLiteral("service"), toJson(preset.settings.service)}};
    return compact(object);
}

std::optional<Preset> presetFromStored(const QString &stored)
{
    const QJsonObject object = objectIn(stored);
    if (object.isEmpty())
        return std::nullopt;
    const int threshold = object[u"threshold"].toInt();
    const bool isInRange = threshold >= kFaceThresholdMin && threshold <= kFaceThresholdMax;
    return Preset{
        .name = object[u"name"].toString(),
        .settings = {.faceThreshold = isInRange ? threshold : kFaceThresholdDefault,
                     .videoExtension = object[u"extend"].toBool(),
                     .audioOffset = offsetIn(object),
                     .callbackUrl = object[u"callback"].toString(),
                     .quality =
                         draftQualityFromString(object[u"quality"].toString()).value_or(DraftQuality::Normal),
                     .service = addressIn(object)}};
}

QString toStored(const FormState &state)
{
    QJsonArray parts;
    for (const FilmPart &part : state.parts)
        parts += toJson(part);
    return compact({{QStringLiteral("video"), state.video},
                    {QStringLiteral("voices"), QJsonArray::fromStringList(state.voices)},
                    {QStringLiteral("track"), state.audioTrack},
                    {QStringLiteral("face"), state.face},
                    {QStringLiteral("offset_ms"), qint64(state.settings.audioOffset.count())},
                    {QStringLiteral("callback"), state.settings.callbackUrl},
                    {QStringLiteral("parts"), parts},
                    {QStringLiteral("underlay"), toJson(state.underlay)}});
}

FormState withStored(FormState state, const QString &stored)
{
    const QJsonObject object = objectIn(stored);
    if (object.isEmpty())
        return state;
    state.video = object[u"video"].toString();
    state.voices.clear();
    const QJsonArray voices = object[u"voices"].toArray();
    for (const auto &voice : voices)
        state.voices += voice.toString();
    if (state.voices.isEmpty())
        state.voices += QString();
    state.audioTrack = std::max(0, object[u"track"].toInt());
    state.face = object[u"face"].toString();
    state.settings.audioOffset = offsetIn(object);
    state.settings.callbackUrl = object[u"callback"].toString();
    state.parts.clear();
    const QJsonArray parts = object[u"parts"].toArray();
    for (const auto &part : parts)
        state.parts += partIn(part.toObject());
    state.underlay = underlayIn(object[u"underlay"].toObject());
    return state;
}

} // namespace retalk
