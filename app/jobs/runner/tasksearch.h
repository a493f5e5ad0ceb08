#pragma once

#include "api/task.h"
#include "base/error.h"

#include <QList>
#include <QMetaType>

#include <optional>

namespace retalk {

/// The result of a search for the task of an unconfirmed job.
struct TaskSearch
{
    QList<TaskRow> candidates;  ///< tasks of that time that belong to no job of this list
    std::optional<Error> error; ///< the list couldn't be read completely: more tasks may exist
};

} // namespace retalk

Q_DECLARE_METATYPE(retalk::TaskSearch)
