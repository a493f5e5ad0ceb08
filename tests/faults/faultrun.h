#pragma once

#include "base/expected.h"
#include "cli/program.h"
#include "faults/faults.h"
#include "jobs/model/job.h"
#include "jobs/scriptedservice.h"

#include <QStringList>

namespace retalk::test {

/// One row of tests/faults/faults.txt: a fault, where it occurs, and how it must end.
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
        Public ///< Result, from an Internet host behind a local proxy
    };
    /// How the job gets its video once the service has recovered.
    enum class Cure {
        Done,      ///< it already has its video
        Resume,    ///< `retalk resume`
        Named,     ///< `retalk resume JOB`: the job itself was refused, so it must be named
        Adopt,     ///< the user picks the task from those that Retalk offers
        SendAgain, ///< the user submits it again: the service has no task
        Never      ///< not at all: the service rejected it or it failed for good, and nothing was paid for
    };
    QString name; ///< "poll always 500"
    Stage stage = Stage::Post;
    QString fault;
    bool isOnce = false; ///< only the first request; otherwise every request until the command ends
    // How the command ends during the fault:
    QString state; ///< of the job
    QString error; ///< the kind of the job's error, or "-"
    int exitCode = 0;
    int posts = 0; ///< number of paid requests sent
    QString key;   ///< hosts that received it: "api", "files", "api+files" or "-"
    // And afterwards:
    Cure cure = Cure::Done;
};

/// Reads the rows of the table at `path`. Errors: InvalidInput, with the line and what's wrong with it.
Expected<QList<FaultRow>> readFaultTable(const QString &path);

/// Runs one row on the command line as its user would. Blocks; rows may run in parallel threads.
class FaultRun
{
public:
    /// `program` is a file name: retalk-impatient or retalk.
    explicit FaultRun(const FaultRow &row, const QString &program = QStringLiteral("retalk-impatient"));
    /// Returns one sentence per deviation from the row; empty if there is none.
    QStringList run();

private:
    enum class Output { Json, ForPeople };
    void arrange();
    void goPublic();
    void applyConnectionFault(ScriptedService &service, Fault::ConnectionFault connectionFault);
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
    ScriptedService m_elsewhere; ///< a host nobody has configured: must get no key and no job
    Program m_program;
    QByteArray m_said; ///< the output of all commands
    QStringList m_wrong;
};

} // namespace retalk::test
