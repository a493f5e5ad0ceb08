#include "service/routes/requestcheck.h"

#include "net/hostrules.h"
#include "service/stores/filestore.h"
#include "service/work/givenfile.h"

#include <QUrl>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

/// Signed links have a few hundred characters; every task stores its URLs, so they need a limit.
constexpr int kMediaUrlMaxLength = 8 * 1024;

AddressRule mediaRule(const Options &options)
{
    return options.allowsPrivateMedia ? AddressRule::PrivateAllowed : AddressRule::PublicOnly;
}

/// Replaces the callback's host by a public one, so that only its other rules are checked.
GenerationRequest withPublicCallbackHost(const GenerationRequest &request)
{
    GenerationRequest copy = request;
    QUrl url(request.callbackUrl, QUrl::StrictMode);
    if (url.isValid() && isPrivateHost(url.host())) {
        url.setHost(u"example.com"_s);
        copy.callbackUrl = url.toString(QUrl::FullyEncoded);
    }
    return copy;
}

} // namespace

std::optional<Error> checkMediaUrl(const QString &url, const QString &field, const Options &options,
                                   const FileStore &files)
{
    if (url.size() > kMediaUrlMaxLength)
        return Error{.kind = ErrorKind::InvalidInput,
                     .message = u"This link is longer than %L1 characters."_s.arg(kMediaUrlMaxLength),
                     .field = field};
    if (options.acceptsFiles && GivenFile::isFileUrl(url)) {
        const auto file = GivenFile::open(url);
        if (file)
            return std::nullopt;
        Error error = file.error();
        error.field = field;
        return error;
    }
    // The client accepts local files because it uploads them first; here they would let callers read this
    // computer's disk.
    if (!localFilePath(url).isEmpty())
        return Error{.kind = ErrorKind::InvalidInput,
                     .message = u"This must be an http or https URL, not a file on this computer."_s,
                     .field = field};
    if (files.idOf(url))
        return std::nullopt;
    GenerationRequest probe;
    if (field == u"audio_url")
        probe.audioUrl = url;
    else if (field == u"ref_image_url")
        probe.referenceImageUrl = url;
    else
        probe.videoUrl = url;
    const bool isVideo = field != u"audio_url" && field != u"ref_image_url";
    auto error = validateField(probe, isVideo ? u"video_url"_s : field, mediaRule(options));
    if (error)
        error->field = field;
    return error;
}

QList<Error> check(const GenerationRequest &request, const Options &options, const FileStore &files)
{
    QList<Error> errors;
    const std::array media{std::pair{u"video_url"_s, request.videoUrl},
                           std::pair{u"audio_url"_s, request.audioUrl},
                           std::pair{u"ref_image_url"_s, request.referenceImageUrl}};
    for (const auto &[field, url] : media) {
        if (field == u"ref_image_url" && url.isEmpty())
            continue;
        if (auto error = checkMediaUrl(url, field, options, files))
            errors << *error;
    }
    const GenerationRequest probe =
        options.allowsPrivateCallbacks ? withPublicCallbackHost(request) : request;
    if (auto error = validateField(probe, u"callback_url", AddressRule::PublicOnly))
        errors << *error;
    // The remaining rules aren't about URLs (the threshold's range).
    for (const Error &error : validate(request, AddressRule::PrivateAllowed, LocalFileRule::Refused)) {
        if (!error.field.endsWith(u"_url"))
            errors << error;
    }
    return errors;
}

} // namespace retalk::service
