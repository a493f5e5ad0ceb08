#pragma once

#include "program/synccheck.h"

#include <QObject>
#include <QUuid>

#include <deque>

namespace retalk {

class JobRunner;
class JobStore;

/// Checks the sync of each new result, one at a time, so that the user hears at once if nothing moved. Stores
/// the verdict in the job.
class ResultCheck : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object.
    ResultCheck(JobStore *store, JobRunner *runner, SyncCheck *check, QObject *parent = nullptr);

private:
    void checkNext();

    JobStore *m_store;
    JobRunner *m_runner;
    SyncCheck *m_check;
    std::deque<QUuid> m_waiting;
    bool m_isBusy = false;
};

} // namespace retalk
