#pragma once

#include "preview/synccheck.h"

#include <QObject>
#include <QUuid>

#include <deque>

namespace retalk {

class JobRunner;
class JobStore;

/// Looks at every result that arrives, one after the other: "finished, but nothing moved" is said before the
/// person finds out. What cannot be told is left unsaid.
class ResultCheck : public QObject
{
    Q_OBJECT
public:
    /// All outlive this object.
    ResultCheck(JobStore *store, JobRunner *runner, SyncCheck *check, QObject *parent = nullptr);

Q_SIGNALS:
    /// Only for what is wrong: `remark` is the sentence.
    void found(const QUuid &job, const QString &remark);

private:
    void checkNext();

    JobStore *m_store;
    SyncCheck *m_check;
    std::deque<QUuid> m_waiting;
    bool m_isBusy = false;
};

} // namespace retalk
