#pragma once

#include "api/task.h"
#include "base/error.h"

#include <QList>
#include <QMetaType>

#include <optional>

namespace retalk {

/// What looking for the task of an unconfirmed job brought.
struct TaskSearch
{
    QList<TaskRow> candidates;  ///< tasks of that time that no job of this list has
    std::optional<Error> error; ///< the list couldn't be read whole: what isn't among `candidates` may exist
};

} // namespace retalk

Q_DECLARE_METATYPE(retalk::TaskSearch)
