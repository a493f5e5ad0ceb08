#pragma once

#include <QCoreApplication>

namespace retalk {

/// The sentences of the job list's parts are translated in one place.
struct JobListWords
{
    Q_DECLARE_TR_FUNCTIONS(retalk::JobListPane)
};

} // namespace retalk
