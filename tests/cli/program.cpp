#include "cli/program.h"

#include "jobs/store/jobstore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSet>

namespace retalk::test {

Program::Program() : path(QStringLiteral(RETALK_BIN_DIR "/retalk"))
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        environment.insert(QString::fromLatin1(name), home.filePath(QString::fromLatin1(name)));
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM")); // commands don't need a display
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(home.path());
    setKey(QStringLiteral("test-key"));
}

void Program::setKey(const QString &key)
{
    auto environment = process.processEnvironment();
    environment.insert(QStringLiteral("RETALK_API_KEY"), key);
    process.setProcessEnvironment(environment);
}

void Program::start(const QStringList &arguments)
{
    output.clear();
    errors.clear();
    process.start(path, arguments);
    process.waitForStarted();
}

int Program::run(const QStringList &arguments, int seconds)
{
    start(arguments);
    return finish(seconds);
}

int Program::finish(int seconds)
{
    const bool isDone = process.state() == QProcess::NotRunning || process.waitForFinished(seconds * 1000);
    read();
    if (!isDone) {
        process.kill();
        process.waitForFinished();
        return -1;
    }
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

bool Program::says(const QByteArray &text, int seconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!output.contains(text) && timer.elapsed() < seconds * 1000) {
        if (process.state() == QProcess::NotRunning)
            break;
        process.waitForReadyRead(int(seconds * 1000 - timer.elapsed()));
        read();
    }
    return output.contains(text);
}

void Program::read()
{
    output += process.readAllStandardOutput();
    errors += process.readAllStandardError();
}

void Program::storeJob(const Job &job)
{
    const QString folder = home.filePath(QStringLiteral("XDG_DATA_HOME/retalk"));
    QDir().mkpath(folder);
    const auto store = JobStore::open(folder + QStringLiteral("/jobs.db"));
    if (!store || !(*store)->save(job))
        qFatal("cannot leave a job");
}

QList<QJsonObject> Program::jobs()
{
    run({QStringLiteral("jobs"), QStringLiteral("--json")});
    return events();
}

QList<QJsonObject> Program::events() const
{
    QList<QJsonObject> events;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            events.append(QJsonDocument::fromJson(line).object());
    }
    return events;
}

QStringList Program::eventNames() const
{
    QStringList names;
    for (const QJsonObject &event : events()) {
        const QString name = event[u"event"].toString();
        if (names.isEmpty() || names.last() != name)
            names.append(name);
    }
    return names;
}

QStringList Program::undocumented() const
{
    // Table rows: | `event`, `event` | meaning | `field`, `field` |
    QHash<QString, QSet<QString>> known;
    QFile page(QStringLiteral(RETALK_DOCS_DIR "/events.md"));
    if (!page.open(QIODevice::ReadOnly))
        return {page.fileName()};
    static const QRegularExpression word(QStringLiteral("`([a-z_]+)`"));
    for (const QString &line : QString::fromUtf8(page.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() < 5)
            continue;
        for (auto name = word.globalMatch(cells[1]); name.hasNext();) {
            QSet<QString> &fields = known[name.next().captured(1)];
            for (auto field = word.globalMatch(cells[3]); field.hasNext();)
                fields += field.next().captured(1);
        }
    }
    QStringList missing;
    for (const QJsonObject &event : events()) {
        const QString name = event[u"event"].toString();
        if (!known.contains(name))
            missing += name;
        for (const QString &field : event.keys()) {
            if (field != u"event" && !known.value(name).contains(field))
                missing += name + u'.' + field;
        }
    }
    missing.removeDuplicates();
    return missing;
}

QJsonObject Program::event(const QString &name) const
{
    for (const QJsonObject &event : events()) {
        if (event[u"event"].toString() == name)
            return event;
    }
    return {};
}

} // namespace retalk::test
