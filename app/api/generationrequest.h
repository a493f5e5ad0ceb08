#pragma once

#include "base/expected.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace retalk {

/// The API's range and default of `query_face_threshold`.
inline constexpr int kFaceThresholdMin = 120;
inline constexpr int kFaceThresholdMax = 200;
inline constexpr int kFaceThresholdDefault = 170;
/// The API's limit on `callback_url`, in characters.
inline constexpr int kCallbackUrlMaxLength = 2048;

/// What the person asks for. The URLs are kept as the exact text that was typed or pasted, because a signed link must
/// reach the service byte for byte; before a job is prepared they may also name local files (file:// or a plain path).
struct GenerationRequest
{
    QString videoUrl;
    QString audioUrl;
    QString referenceImageUrl; ///< empty: no reference face
    bool videoExtension = false;
    int faceThreshold = kFaceThresholdDefault;
    QString callbackUrl; ///< empty: none

    bool operator==(const GenerationRequest &) const = default;
};

/// Which hosts a media URL may name. The cloud can only fetch what is public; the service on this computer can reach
/// what this computer can.
enum class AddressRule { PublicOnly, PrivateAllowed };

/// Every rule of the contract that `request` breaks, all at once; each Error has kind InvalidInput, `field` in the API's
/// spelling and a sentence for the person. Local files are accepted for the three media fields when they exist, can be
/// read and are not empty (they are uploaded before the POST). Empty list: may be sent.
QList<Error> validate(const GenerationRequest &request, AddressRule rule);

/// The same for one field only ("video_url", "audio_url", "ref_image_url", "callback_url"): what a URL field shows while
/// the person types. An empty optional field is fine; an empty required one is an error.
std::optional<Error> validateField(const GenerationRequest &request, QStringView field, AddressRule rule);

/// The local path that `text` names (file:// URL or absolute path, with ~ expanded), or empty when it names none.
QString localFilePath(const QString &text);

/// True when `host` (a name or a literal address) is on this computer or in a private, link-local or reserved network.
bool isPrivateHost(const QString &host);

/// The POST body: `model`, both URLs, `video_extension` and `query_face_threshold` always, the optional URLs only when set.
QJsonObject toJson(const GenerationRequest &request);
/// The exact bytes that are stored and sent (compact JSON of toJson()).
QByteArray toBody(const GenerationRequest &request);

/// Reads a POST body as the service does: total over any bytes. The Error names the field at fault.
Expected<GenerationRequest> parseGenerationRequest(const QByteArray &body);

} // namespace retalk
