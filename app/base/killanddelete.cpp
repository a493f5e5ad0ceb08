#include "base/killanddelete.h"

#include <QProcess>

namespace retalk {

namespace {

class DyingProcess final : public QObject
{
public:
    DyingProcess(QProcess *process, QObject *keeper) : QObject(keeper), m_process(process)
    {
        process->setParent(this);
        connect(process, &QProcess::finished, this, &QObject::deleteLater);
        connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) // finished() isn't emitted then
                deleteLater();
        });
        process->kill();
    }
    ~DyingProcess() override
    {
        m_process->disconnect(this);
        if (m_process->state() == QProcess::NotRunning)
            return;
        m_process->kill(); // it may still have been starting at the first kill()
        m_process->waitForFinished();
    }

private:
    QProcess *m_process;
};

} // namespace

void killAndDelete(QProcess *process, QObject *keeper)
{
    if (process->state() == QProcess::NotRunning)
        process->deleteLater();
    else
        new DyingProcess(process, keeper);
}

} // namespace retalk
