#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace retalk {

/// A value or the Error that kept it from coming to be.
template <typename T>
using Expected = tl::expected<T, Error>;

/// `return failure(ErrorKind::Disk, tr("..."), detail);` from any function that returns Expected.
inline tl::unexpected<Error> failure(ErrorKind kind, const QString &message, const QString &detail = {})
{
    return tl::unexpected(Error{.kind = kind, .message = message, .detail = detail});
}
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected(std::move(error));
}

} // namespace retalk
