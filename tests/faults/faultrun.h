#pragma once

#include "base/expected.h"
#include "cli/program.h"
#include "faults/faults.h"
#include "jobs/model/job.h"
#include "jobs/scriptedservice.h"

#include <QStringList>

namespace retalk::test {

/// One row of tests/faults/faults.txt: a fault, where it strikes, and how that has to end.
struct FaultRow
{
    enum class Stage {
        Upload,
        Post,
        List,
        Poll,
        Batch,
        Both, ///< Poll and Batch
        Result,
        Public ///< Result, on a host of the internet, behind a proxy of ours
    };
    /// What makes a video of it once the service is well again.
    enum class Cure {
        Done,      ///< nothing: the video is there already
        Resume,    ///< `retalk resume`
        Named,     ///< `retalk resume JOB`: refused because of the job itself, so it has to be named
        Adopt,     ///< the person picks the task, which is among those that Retalk offers
        SendAgain, ///< the person has it sent again: the service has no task
        Never      ///< nothing: the service has refused or failed it for good, and nothing was paid for
    };
    QString name; ///< "poll always 500"
    Stage stage = Stage::Post;
    QString fault;
    bool isOnce = false; ///< the first request only; else each one until the command ends
    // How the command ends while the fault lasts
    QString state; ///< of the job
    QString error; ///< the kind of the job's error, or "-"
    int exitCode = 0;
    int posts = 0; ///< paid requests that were sent
    QString key;   ///< the hosts that saw it: "api", "files", "api+files", "-"
    // And after it
    Cure cure = Cure::Done;
};

/// The rows of the table at `path`; kind InvalidInput: what is wrong with which line.
Expected<QList<FaultRow>> readFaultTable(const QString &path);

/// Acts one row out on the command line as its user would see it. Blocks; rows may run side by side in
/// threads.
class FaultRun
{
public:
    /// `program`: its file's name, retalk-impatient or retalk itself.
    explicit FaultRun(const FaultRow &row, const QString &program = QStringLiteral("retalk-impatient"));
    /// What is otherwise than stated, one sentence each; empty: nothing.
    QStringList run();

private:
    enum class Output { Json, ForPeople };
    void arrange();
    void goPublic();
    void openDoor(ScriptedService &service, Fault::Door door);
    int call(const QStringList &arguments, Output output = Output::Json);
    int generate(const QString &output, const QStringList &more = {});
    QList<Job> jobs();
    void checkEnd(int exitCode);
    void checkFiles();
    void checkKey();
    void heal();
    void cure();
    bool decide(const Job &job);
    void expect(bool isSo, const QString &otherwise);
    template <typename T>
    void compare(const QString &what, const T &is, const T &stated);
    ScriptedService &target();
    QByteArrayList routes() const;
    QByteArray keySeen() const;
    QString output(int number) const;

    FaultRow m_row;
    Fault m_fault;
    ScriptedService m_api;
    ScriptedService m_files;
    ScriptedService m_results;
    ScriptedService m_elsewhere; ///< nobody has named this host: no key, no job
    Program m_program;
    QByteArray m_said; ///< by all commands
    QStringList m_wrong;
};

} // namespace retalk::test
