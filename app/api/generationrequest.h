#pragma once

#include "base/expected.h"
#include "net/hostrules.h"
#include "net/serviceaddress.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace retalk {

/// The API's range and default of `query_face_threshold`.
inline constexpr int kFaceThresholdMin = 120;
inline constexpr int kFaceThresholdMax = 200;
inline constexpr int kFaceThresholdDefault = 170;
/// The API's limit on `callback_url`, in characters.
inline constexpr int kCallbackUrlMaxLength = 2048;

/// How carefully a draft on this computer is encoded. The cloud offers no such choice.
enum class DraftQuality { Fast, Normal, High };
/// "fast", "normal" or "high", as the service on this computer and the command line spell it.
QString toString(DraftQuality quality);
/// The quality of that name; nothing for any other word.
std::optional<DraftQuality> draftQualityFromString(QStringView word);
/// The farthest that a voice track can be put off or cut.
inline constexpr std::chrono::minutes kAudioOffsetMax{10};

/// What the servers of links call their files (Content-Disposition); empty: nothing, or not known yet. Only
/// for names that people see: two requests that differ in these alone are the same request.
struct LinkNames
{
    QString video;
    QString voice;
    QString face;

    bool operator==(const LinkNames &) const { return true; }
};

/// What the person asks for. The URLs are kept as the exact text that was typed or pasted, because a signed
/// link must reach the service byte for byte; before a job is prepared they may also name local files
/// (file:// or a plain path).
struct GenerationRequest
{
    QString videoUrl;
    QString audioUrl;
    QString referenceImageUrl; ///< empty: no reference face
    bool videoExtension = false;
    int faceThreshold = kFaceThresholdDefault;
    QString callbackUrl; ///< empty: none
    /// The sound track of the voice file that is used, counted from 1; 0: the file's default.
    int audioTrack = 0;
    /// The voice track starts this much later; negative: so much of its beginning is cut off.
    std::chrono::milliseconds audioOffset{0};
    DraftQuality quality = DraftQuality::Normal;
    LinkNames names = {};

    bool operator==(const GenerationRequest &) const = default;
};

/// Which hosts a media URL may name. The cloud can only fetch what is public; the service on this computer
/// can reach what this computer can.
enum class AddressRule { PublicOnly, PrivateAllowed };
/// The rule for `service`: what is not on this computer or in its network fetches only what is public.
AddressRule addressRuleOf(const ServiceAddress &service);
/// Whether the media fields may name files of this computer: a person's request may, one that arrived over
/// HTTP may not. Unseen: they may, and the files themselves are not looked at. That's for the window, whose
/// thread waits for no disk and no share.
enum class LocalFileRule { Allowed, Unseen, Refused };

/// Every rule of the contract that `request` breaks, all at once; each Error has kind InvalidInput, `field`
/// in the API's spelling and a sentence for the person. Local files are accepted for the three media fields
/// when they exist, can be read, are not empty and not plainly of another kind, and, under PublicOnly, not
/// over the upload limit (they are uploaded before the POST); reads their beginning, and of an MP4 or MOV the
/// list of tracks. Callback URLs are always held to HTTPS and public addresses. Empty list: may be sent.
QList<Error> validate(const GenerationRequest &request, AddressRule rule,
                      LocalFileRule files = LocalFileRule::Allowed);

/// The same for one field only ("video_url", "audio_url", "ref_image_url", "callback_url",
/// "query_face_threshold"): what a field shows while the person types. An empty optional field is fine; an
/// empty required one is an error.
std::optional<Error> validateField(const GenerationRequest &request, QStringView field, AddressRule rule,
                                   LocalFileRule files = LocalFileRule::Allowed);

/// What is wrong with a file of `bytes` because of its size, where it has to be uploaded.
std::optional<Error> uploadFault(QStringView field, qint64 bytes, AddressRule rule);

/// The local path that `text` names, or empty when it names none: a file:// URL (one typed with a “#” or a
/// “?” in its name, too), an absolute path, with ~ expanded, or the address of a share or device that is
/// mounted (mountedPath()).
QString localFilePath(const QString &text);

/// The POST body for `service`, with the file itself in place of a share page (directLink()): `model`, both
/// URLs, `video_extension` and `query_face_threshold` always, the optional URLs only when set. `quality` goes
/// to the service on this computer alone, and only when it is not Normal: the contract does not have it. The
/// sound track and the offset are never in it; the voice file has both already when it is uploaded.
QJsonObject toJson(const GenerationRequest &request, ServiceKind service);
/// The exact bytes that are stored and sent (compact JSON of toJson()).
QByteArray toBody(const GenerationRequest &request, ServiceKind service);

/// Reads a POST body as the service does: total over any bytes. Checks the JSON types, the required fields,
/// `model`, the threshold's range and the quality's name, but not the URLs themselves (validate() does). The
/// Error, of kind InvalidInput, names the field at fault (empty: the body as a whole) and has apiCode
/// "invalid_parameters", or "model_not_found" for another model.
Expected<GenerationRequest> parseGenerationRequest(const QByteArray &body);

} // namespace retalk
