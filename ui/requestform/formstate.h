#pragma once

#include "api/generationrequest.h"
#include "films/film.h"

#include <QStringList>

#include <optional>

namespace retalk {

/// The settings of a job, without its inputs: what a preset keeps.
struct FormSettings
{
    int faceThreshold = kFaceThresholdDefault;
    bool videoExtension = false;
    std::chrono::milliseconds audioOffset{0};
    QString callbackUrl;
    DraftQuality quality = DraftQuality::Normal;
    ServiceAddress service;

    bool operator==(const FormSettings &) const = default;
};

/// Everything that the form says, as a value: what undo goes back to, and what is there after a restart. The
/// voices, the face and the voice's start are those of the whole video; parts have their own.
struct FormState
{
    QString video;
    QStringList voices; ///< the first is the field's; never empty, its text may be
    int audioTrack = 0; ///< of the first voice
    QString face;
    FormSettings settings;
    QStringList presets; ///< as Setting::FormPresets keeps them
    QList<FilmPart> parts;
    Underlay underlay;

    bool operator==(const FormState &) const = default;
};

/// `now` with everything that differs between `from` and `to` as it is in `to`: a step undone touches nothing
/// that it has not changed.
FormState withChanges(FormState now, const FormState &from, const FormState &to);

/// Settings under a name.
struct Preset
{
    QString name;
    FormSettings settings;

    bool operator==(const Preset &) const = default;
};

/// JSON, as the settings file keeps a preset; the settings alone: a preset without a name.
QString toStored(const Preset &preset);
/// Total: nothing for what is no preset. A value out of range reads as its default.
std::optional<Preset> presetFromStored(const QString &stored);

/// JSON of the inputs, the voice's start and the callback URL. The other settings are kept by themselves.
QString toStored(const FormState &state);
/// `state` with what `stored` keeps; unchanged by anything else.
FormState withStored(FormState state, const QString &stored);

} // namespace retalk
