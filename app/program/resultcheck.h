#pragma once

#include "program/synccheck.h"

#include <QObject>
#include <QUuid>

#include <deque>

namespace retalk {

class JobRunner;
class JobStore;

/// Looks at every result that arrives, one after the other: "finished, but nothing moved" is said before the
/// person finds out. The verdict goes into the job.
class ResultCheck : public QObject
{
    Q_OBJECT
public:
    /// All outlive this object.
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
