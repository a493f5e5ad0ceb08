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

/// The API's range and default for `query_face_threshold`.
inline constexpr int kFaceThresholdMin = 120;
inline constexpr int kFaceThresholdMax = 200;
inline constexpr int kFaceThresholdDefault = 170;
/// The API's limit on `callback_url`, in characters.
inline constexpr int kCallbackUrlMaxLength = 2048;

/// Encoding quality of a draft made on this computer. The cloud has no such option.
enum class DraftQuality { Fast, Normal, High };
/// Returns "fast", "normal" or "high", as used by the service on this computer and the command line.
QString toString(DraftQuality quality);
/// Returns the quality with that name; nothing for any other word.
std::optional<DraftQuality> draftQualityFromString(QStringView word);
/// Maximum delay or cut of a voice track.
inline constexpr std::chrono::minutes kAudioOffsetMax{10};

/// File names from the servers of links (Content-Disposition); empty: none or not known yet. For display
/// only: they don't take part in the comparison of requests.
struct LinkNames
{
    QString video;
    QString voice;
    QString face;

    bool operator==(const LinkNames &) const { return true; }
};

/// A job's input as entered by the user. URLs are kept exactly as typed or pasted, because a signed link must
/// reach the service byte for byte. Until the job is prepared they may also be local files (file:// or a
/// plain path).
struct GenerationRequest
{
    QString videoUrl;
    QString audioUrl;
    QString referenceImageUrl; ///< empty: no face photo
    bool videoExtension = false;
    int faceThreshold = kFaceThresholdDefault;
    QString callbackUrl; ///< empty: none
    /// The sound track of the voice file to use, counted from 1; 0: the file's default.
    int audioTrack = 0;
    /// Delay of the voice track; if negative, how much is cut off its beginning.
    std::chrono::milliseconds audioOffset{0};
    DraftQuality quality = DraftQuality::Normal;
    LinkNames names = {};

    bool operator==(const GenerationRequest &) const = default;
};

/// Hosts that a media URL may name. The cloud can download only public files; the service on this computer
/// can reach whatever this computer can.
enum class AddressRule { PublicOnly, PrivateAllowed };
/// Returns the rule for `service`: PublicOnly unless it is on this computer or in its network.
AddressRule addressRuleOf(const ServiceAddress &service);
/// Whether media fields may name local files: allowed for the user's requests, refused for those that arrive
/// over HTTP. Unseen allows them without accessing the files, for the GUI thread, which must not wait for a
/// disk or share.
enum class LocalFileRule { Allowed, Unseen, Refused };

/// Returns one Error for each rule of the contract that `request` breaks, with kind InvalidInput, `field` in
/// the API's spelling and a message for the user; an empty list if it may be submitted. The three media
/// fields accept local files that exist, are readable, not empty, not obviously of another kind and, under
/// PublicOnly, within the upload limit (they are uploaded before the POST). Reads the beginning of these
/// files and, of an MP4 or MOV, the track list. Callback URLs must always be public HTTPS addresses.
QList<Error> validate(const GenerationRequest &request, AddressRule rule,
                      LocalFileRule files = LocalFileRule::Allowed);

/// Does the same for a single field ("video_url", "audio_url", "ref_image_url", "callback_url",
/// "query_face_threshold"), for feedback while the user types. An empty field is an error only if it is
/// required.
std::optional<Error> validateField(const GenerationRequest &request, QStringView field, AddressRule rule,
                                   LocalFileRule files = LocalFileRule::Allowed);

/// Returns an Error if a file of `bytes` is too large for the upload it would need.
std::optional<Error> uploadFault(QStringView field, qint64 bytes, AddressRule rule);

/// Returns the local path that `text` names, or an empty string: a file:// URL (even with an unescaped “#” or
/// “?” in the name), an absolute path or one starting with ~, or the address of a mounted share or device
/// (mountedPath()).
QString localFilePath(const QString &text);

/// Returns the POST body for `service`, with share page links replaced by links to the file (directLink()):
/// always `model`, both URLs, `video_extension` and `query_face_threshold`; the optional URLs only if set.
/// `quality` isn't part of the contract, so it goes only to the service on this computer, and only if it
/// isn't Normal. The sound track and the offset are never included: they are applied to the voice file before
/// the upload.
QJsonObject toJson(const GenerationRequest &request, ServiceKind service);
/// Returns the exact bytes to store and send: toJson() as compact JSON.
QByteArray toBody(const GenerationRequest &request, ServiceKind service);

/// Parses a POST body as the service does; accepts any bytes. Checks the JSON types, the required fields,
/// `model`, the range of the threshold and the name of the quality, but not the URLs themselves (see
/// validate()). An Error has kind InvalidInput, `field` set (empty: the body as a whole) and apiCode
/// "invalid_parameters", or "model_not_found" for an unknown model.
Expected<GenerationRequest> parseGenerationRequest(const QByteArray &body);

} // namespace retalk
