#include "joblist/joblistpane.h"

namespace retalk {

class JobListPane::Private
{
public:
    JobStore *store;
    JobRunner *runner;
};

JobListPane::JobListPane(JobStore *store, JobRunner *runner, QWidget *parent)
    : QWidget(parent), d(new Private{store, runner})
{
    setObjectName(QStringLiteral("jobListPane"));
}

JobListPane::~JobListPane() = default;

QUuid JobListPane::currentJob() const
{
    return {};
}

void JobListPane::selectJob(const QUuid &) {}

void JobListPane::focusSearch() {}

void JobListPane::undoRemove() {}

} // namespace retalk
