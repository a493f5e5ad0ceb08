#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace retalk {

/// A value, or the Error that explains why there is none.
template <typename T>
using Expected = tl::expected<T, Error>;

/// Use `return failure(ErrorKind::Disk, tr("..."), detail);` in any function that returns Expected.
inline tl::unexpected<Error> failure(ErrorKind kind, const QString &message, const QString &detail = {})
{
    return tl::unexpected(Error{.kind = kind, .message = message, .detail = detail});
}
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected(std::move(error));
}

} // namespace retalk
