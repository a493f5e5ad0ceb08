#pragma once

#include <QCoreApplication>

namespace retalk {

/// Translation context shared by the parts of the job list.
struct JobListWords
{
    Q_DECLARE_TR_FUNCTIONS(retalk::JobListPane)
};

} // namespace retalk
