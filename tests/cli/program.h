#pragma once

#include "jobs/model/job.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace retalk::test {

/// The real `retalk` program in a home of its own. Blocks; the servers it talks to must run in threads of
/// their own.
class Program
{
public:
    Program();

    QTemporaryDir home;
    QString path; ///< of the program itself
    QProcess process;
    QByteArray output; ///< what came on stdout so far
    QByteArray errors; ///< what came on stderr so far

    void setKey(const QString &key);
    void start(const QStringList &arguments);
    /// Runs to its end and answers with the exit code; -1: it crashed or did not end in `seconds`.
    int run(const QStringList &arguments, int seconds = 180);
    int finish(int seconds = 180);
    /// Takes in what has been printed since.
    void read();
    /// Waits until stdout holds `text`.
    bool says(const QByteArray &text, int seconds = 60);

    /// Puts a job into the program's list as an earlier run would have left it.
    void leave(const Job &job);
    /// The jobs in the list, as `retalk jobs --json` describes them.
    QList<QJsonObject> jobs();

    /// The lines of stdout as JSON objects; an empty object for a line that is none.
    QList<QJsonObject> events() const;
    QStringList eventNames() const;
    QJsonObject event(const QString &name) const;
    /// The events and fields ("failed.code") of stdout that resources/docs/events.md doesn't explain.
    QStringList undocumented() const;
};

} // namespace retalk::test
