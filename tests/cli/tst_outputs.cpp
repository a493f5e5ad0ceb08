#include "cli/calls.h"
#include "cli/exitcode.h"
#include "cli/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace retalk;
using namespace retalk::test;

/// Tests that unwritable outputs are found before anything is uploaded or paid for.
class OutputsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCannotBeWrittenIsRefusedFirst_data()
    {
        QTest::addColumn<QString>("output");
        QTest::newRow("a folder") << u"folder"_s;
        QTest::newRow("a missing folder, with a slash") << u"new/"_s;
        QTest::newRow("below a file") << u"file/r.mp4"_s;
        QTest::newRow("a pipe") << u"pipe"_s;
        QTest::newRow("a link to a pipe") << u"link-to-pipe"_s;
        QTest::newRow("the kernel's files") << u"/proc/r.mp4"_s;
        QTest::newRow("a name that is too long") << QString(256, u'a');
        QTest::newRow("the video itself") << u"clip.mp4"_s;
        QTest::newRow("the video by another way") << u"folder/../clip.mp4"_s;
        QTest::newRow("a link to the video") << u"link.mp4"_s;
    }
    void whatCannotBeWrittenIsRefusedFirst()
    {
        QFETCH(QString, output);
        ScriptedService service;
        Program program;
        const auto path = [&program](const QString &name) {
            return program.home.filePath(name);
        };
        QVERIFY(QDir().mkpath(path(u"folder"_s)));
        QVERIFY(QFile::copy(QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4"), path(u"clip.mp4"_s)));
        QVERIFY(QFile::copy(QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav"), path(u"file"_s)));
        QVERIFY(QFile::link(path(u"clip.mp4"_s), path(u"link.mp4"_s)));
        // Represents devices too. A real device isn't used: as root, a bug could replace it on this machine.
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
        QVERIFY(QFile::link(path(u"pipe"_s), path(u"link-to-pipe"_s)));
        const QByteArray clip = contentOf(path(u"clip.mp4"_s));
        QStringList arguments = generate(service, output, {u"--json"_s});
        arguments[2] = u"clip.mp4"_s;
        const int exitCode = program.run(arguments);
        QVERIFY2(exitCode == ExitInputRefused, program.output.constData());
        QCOMPARE(program.event(u"failed"_s)[u"field"].toString(), u"output"_s);
        QVERIFY(!program.event(u"failed"_s)[u"message"].toString().isEmpty());
        arguments.removeLast();
        QCOMPARE(program.run(arguments), int(ExitInputRefused));
        QVERIFY2(program.errors.startsWith("retalk: --output: "), program.errors.constData());
        QCOMPARE(service.count({}), 0);
        QCOMPARE(contentOf(path(u"clip.mp4"_s)), clip);
        QVERIFY(program.jobs().isEmpty());
    }

    void anEndingThatCannotBeWrittenIsRefusedFirst_data()
    {
        QTest::addColumn<QString>("output");
        for (const auto &output : {u"r.webm"_s, u"r.AVI"_s, u"r.mp4.gif"_s, u"folder/r.m4v"_s})
            QTest::newRow(qPrintable(output)) << output;
    }
    void anEndingThatCannotBeWrittenIsRefusedFirst()
    {
        QFETCH(QString, output);
        ScriptedService service;
        Program program;
        QCOMPARE(program.run(generate(service, output, {u"--json"_s})), int(ExitUsage));
        QCOMPARE(program.event(u"failed"_s)[u"field"].toString(), u"output"_s);
        QCOMPARE(program.run(generate(service, output)), int(ExitUsage));
        QVERIFY2(program.errors.contains(".mp4, .mov or .mkv"), program.errors.constData());
        QCOMPARE(service.count({}), 0);
        QVERIFY(program.jobs().isEmpty());
        program.storeJob(
            earlierJob(service, JobState::Completed, u"task-1"_s, program.home.filePath(u"old.mp4"_s)));
        const QString id = program.jobs().constFirst()[u"job"].toString();
        QCOMPARE(program.run({u"resume"_s, id, u"--output"_s, output}), int(ExitUsage));
        QCOMPARE(service.count({}), 0);
    }

    void aNameWithoutAnEndingGetsOne()
    {
        ScriptedService service;
        service.setPolls(1);
        Program program;
        QCOMPARE(program.run(generate(service, u"take 1"_s)), int(ExitDone));
        QCOMPARE(QString::fromUtf8(program.output), program.home.filePath(u"take 1.mp4"_s) + u'\n');
        QCOMPARE(contentOf(program.home.filePath(u"take 1.mp4"_s)), service.video());
    }

    void aFileThatMayNotBeWrittenIsRefused()
    {
        if (geteuid() == 0)
            QSKIP("root may write everything");
        ScriptedService service;
        Program program;
        QFile file(program.home.filePath(u"kept.mp4"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("kept");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner));
        QCOMPARE(program.run(generate(service, u"kept.mp4"_s)), int(ExitInputRefused));
        QVERIFY(QDir().mkpath(program.home.filePath(u"folder"_s)));
        QVERIFY(
            QFile::setPermissions(program.home.filePath(u"folder"_s), QFile::ReadOwner | QFile::ExeOwner));
        QCOMPARE(program.run(generate(service, u"folder/r.mp4"_s)), int(ExitInputRefused));
        QCOMPARE(service.count({}), 0);
    }

    void theOutputOfAnotherJobIsRefused()
    {
        ScriptedService service;
        Program program;
        program.storeJob(
            earlierJob(service, JobState::Pending, u"task-1"_s, program.home.filePath(u"r.mp4"_s)));
        QVERIFY(QFile::link(program.home.path(), program.home.filePath(u"here"_s)));
        for (const auto &output : {u"r.mp4"_s, u"./r.mp4"_s, u"here/r.mp4"_s}) {
            QCOMPARE(program.run(generate(service, output, {u"--json"_s})), int(ExitInputRefused));
            QCOMPARE(program.event(u"failed"_s)[u"field"].toString(), u"output"_s);
        }
        QCOMPARE(service.count({}), 0);
    }

    void aNameAsLongAsTheDiskTakesIsFine()
    {
        ScriptedService service;
        service.setPolls(1);
        Program program;
        const QString name = QString(251, u'a') + u".mp4"_s;
        QCOMPARE(program.run(generate(service, name)), int(ExitDone));
        QCOMPARE(contentOf(program.home.filePath(name)), service.video());
    }
};

QTEST_GUILESS_MAIN(OutputsTest)
#include "tst_outputs.moc"
