#pragma once

#include "base/expected.h"

#include <QUuid>

namespace retalk {
class JobStore;
}

namespace retalk::cli {

/// The job whose id begins with `text`. Kind InvalidInput, code "usage", when there is none or more than one.
Expected<QUuid> jobNamed(const JobStore &store, const QString &text);
/// The first characters of a job's id, as lists and hints show them.
QString shortId(const QUuid &id);

} // namespace retalk::cli
