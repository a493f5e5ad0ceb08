#pragma once

#include "base/expected.h"

#include <QUuid>

namespace retalk {
class JobStore;
}

namespace retalk::cli {

/// Returns the job whose id starts with `text`. Kind InvalidInput, code "usage", if there is none or more
/// than one.
Expected<QUuid> jobNamed(const JobStore &store, const QString &text);
/// Returns the first characters of a job's id, as shown in lists and hints.
QString shortId(const QUuid &id);

} // namespace retalk::cli
