#pragma once

#include "api/generationrequest.h"
#include "films/film.h"

#include <QStringList>

#include <optional>

namespace retalk {

/// A job's settings without its inputs: the content of a preset.
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

/// The complete state of the form as a value, used by undo and restored after a restart. Voice tracks, face
/// photo and voice start are those of the whole video; parts have their own.
struct FormState
{
    QString video;
    QStringList voices; ///< the first is the field's; never empty, but its text may be
    int audioTrack = 0; ///< of the first voice track
    QString face;
    FormSettings settings;
    QStringList presets; ///< as stored in Setting::FormPresets
    QList<FilmPart> parts;
    Underlay underlay;

    bool operator==(const FormState &) const = default;
};

/// Returns `now` with everything that differs between `from` and `to` set as in `to`, so that undoing a step
/// affects nothing it didn't change.
FormState withChanges(FormState now, const FormState &from, const FormState &to);

/// Named settings.
struct Preset
{
    QString name;
    FormSettings settings;

    bool operator==(const Preset &) const = default;
};

/// Returns a preset as JSON for the settings file; for the settings alone, use a preset without a name.
QString toStored(const Preset &preset);
/// Parses a preset; returns nothing if it isn't one. Out-of-range values become the default.
std::optional<Preset> presetFromStored(const QString &stored);

/// Returns the inputs, the voice start and the callback URL as JSON. The other settings are stored
/// separately.
QString toStored(const FormState &state);
/// Returns `state` with the values in `stored`; unchanged if that isn't valid.
FormState withStored(FormState state, const QString &stored);

} // namespace retalk
