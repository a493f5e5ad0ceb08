#pragma once

#include "jobs/model/job.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace retalk::test {

/// The real `retalk` program with a home folder of its own. All calls block, so servers it talks to must run
/// in other threads.
class Program
{
public:
    Program();

    QTemporaryDir home;
    QString path; ///< of the program
    QProcess process;
    QByteArray output; ///< standard output so far
    QByteArray errors; ///< standard error so far

    void setKey(const QString &key);
    void start(const QStringList &arguments);
    /// Runs the program until it exits. Returns the exit code, or -1 if it crashed or didn't exit within
    /// `seconds`.
    int run(const QStringList &arguments, int seconds = 180);
    int finish(int seconds = 180);
    /// Reads any new output.
    void read();
    /// Waits until standard output contains `text`.
    bool says(const QByteArray &text, int seconds = 60);

    /// Stores a job in the program's list as an earlier run would have left it.
    void storeJob(const Job &job);
    /// Returns the jobs in the list as reported by `retalk jobs --json`.
    QList<QJsonObject> jobs();

    /// Returns the lines of standard output as JSON objects; an empty object for a line that isn't one.
    QList<QJsonObject> events() const;
    QStringList eventNames() const;
    QJsonObject event(const QString &name) const;
    /// Returns the events and fields ("failed.code") on standard output that resources/docs/events.md doesn't
    /// document.
    QStringList undocumented() const;
};

} // namespace retalk::test
