#include "cli/calls.h"
#include "cli/exitcode.h"
#include "cli/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace retalk;
using namespace retalk::test;

/// Outputs that can't be written are found before anything is uploaded or paid.
class OutputsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCannotBeWrittenIsRefusedFirst_data()
    {
        QTest::addColumn<QString>("output");
        QTest::newRow("a folder") << u"folder"_qs;
        QTest::newRow("a folder that is not there, with a slash") << u"new/"_qs;
        QTest::newRow("below a file") << u"file/r.mp4"_qs;
        QTest::newRow("a pipe") << u"pipe"_qs;
        QTest::newRow("a link to a pipe") << u"link-to-pipe"_qs;
        QTest::newRow("the kernel's files") << u"/proc/r.mp4"_qs;
        QTest::newRow("a name that is too long") << QString(256, u'a');
        QTest::newRow("the video itself") << u"clip.mp4"_qs;
        QTest::newRow("the video by another way") << u"folder/../clip.mp4"_qs;
        QTest::newRow("a link to the video") << u"link.mp4"_qs;
    }
    void whatCannotBeWrittenIsRefusedFirst()
    {
        QFETCH(QString, output);
        ScriptedService service;
        Program program;
        const auto path = [&program](const QString &name) {
            return program.home.filePath(name);
        };
        QVERIFY(QDir().mkpath(path(u"folder"_qs)));
        QVERIFY(QFile::copy(QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4"), path(u"clip.mp4"_qs)));
        QVERIFY(QFile::copy(QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav"), path(u"file"_qs)));
        QVERIFY(QFile::link(path(u"clip.mp4"_qs), path(u"link.mp4"_qs)));
        // Stands for devices too. None of those: as root a fault would replace this computer's own.
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_qs)).constData(), 0600), 0);
        QVERIFY(QFile::link(path(u"pipe"_qs), path(u"link-to-pipe"_qs)));
        const QByteArray clip = contentOf(path(u"clip.mp4"_qs));
        QStringList arguments = generate(service, output, {u"--json"_qs});
        arguments[2] = u"clip.mp4"_qs;
        const int exitCode = program.run(arguments);
        QVERIFY2(exitCode == ExitInputRefused, program.output.constData());
        QCOMPARE(program.event(u"failed"_qs)[u"field"].toString(), u"output"_qs);
        QVERIFY(!program.event(u"failed"_qs)[u"message"].toString().isEmpty());
        arguments.removeLast();
        QCOMPARE(program.run(arguments), int(ExitInputRefused));
        QVERIFY2(program.errors.startsWith("retalk: --output: "), program.errors.constData());
        QCOMPARE(service.count({}), 0);
        QCOMPARE(contentOf(path(u"clip.mp4"_qs)), clip);
        QVERIFY(program.jobs().isEmpty());
    }

    void anEndingThatCannotBeWrittenIsRefusedFirst_data()
    {
        QTest::addColumn<QString>("output");
        for (const auto &output : {u"r.webm"_qs, u"r.AVI"_qs, u"r.mp4.gif"_qs, u"folder/r.m4v"_qs})
            QTest::newRow(qPrintable(output)) << output;
    }
    void anEndingThatCannotBeWrittenIsRefusedFirst()
    {
        QFETCH(QString, output);
        ScriptedService service;
        Program program;
        QCOMPARE(program.run(generate(service, output, {u"--json"_qs})), int(ExitUsage));
        QCOMPARE(program.event(u"failed"_qs)[u"field"].toString(), u"output"_qs);
        QCOMPARE(program.run(generate(service, output)), int(ExitUsage));
        QVERIFY2(program.errors.contains(".mp4, .mov or .mkv"), program.errors.constData());
        QCOMPARE(service.count({}), 0);
        QVERIFY(program.jobs().isEmpty());
        program.leave(
            earlierJob(service, JobState::Completed, u"task-1"_qs, program.home.filePath(u"old.mp4"_qs)));
        const QString id = program.jobs().constFirst()[u"job"].toString();
        QCOMPARE(program.run({u"resume"_qs, id, u"--output"_qs, output}), int(ExitUsage));
        QCOMPARE(service.count({}), 0);
    }

    void aNameWithoutAnEndingGetsOne()
    {
        ScriptedService service;
        service.setPolls(1);
        Program program;
        QCOMPARE(program.run(generate(service, u"take 1"_qs)), int(ExitDone));
        QCOMPARE(QString::fromUtf8(program.output), program.home.filePath(u"take 1.mp4"_qs) + u'\n');
        QCOMPARE(contentOf(program.home.filePath(u"take 1.mp4"_qs)), service.video());
    }

    void aFileThatMayNotBeWrittenIsRefused()
    {
        if (geteuid() == 0)
            QSKIP("root may write everything");
        ScriptedService service;
        Program program;
        QFile file(program.home.filePath(u"kept.mp4"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("kept");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner));
        QCOMPARE(program.run(generate(service, u"kept.mp4"_qs)), int(ExitInputRefused));
        QVERIFY(QDir().mkpath(program.home.filePath(u"folder"_qs)));
        QVERIFY(
            QFile::setPermissions(program.home.filePath(u"folder"_qs), QFile::ReadOwner | QFile::ExeOwner));
        QCOMPARE(program.run(generate(service, u"folder/r.mp4"_qs)), int(ExitInputRefused));
        QCOMPARE(service.count({}), 0);
    }

    void theOutputOfAnotherJobIsRefused()
    {
        ScriptedService service;
        Program program;
        program.leave(
            earlierJob(service, JobState::Pending, u"task-1"_qs, program.home.filePath(u"r.mp4"_qs)));
        QVERIFY(QFile::link(program.home.path(), program.home.filePath(u"here"_qs)));
        for (const auto &output : {u"r.mp4"_qs, u"./r.mp4"_qs, u"here/r.mp4"_qs}) {
            QCOMPARE(program.run(generate(service, output, {u"--json"_qs})), int(ExitInputRefused));
            QCOMPARE(program.event(u"failed"_qs)[u"field"].toString(), u"output"_qs);
        }
        QCOMPARE(service.count({}), 0);
    }

    void aNameAsLongAsTheDiskTakesIsFine()
    {
        ScriptedService service;
        service.setPolls(1);
        Program program;
        const QString name = QString(251, u'a') + u".mp4"_qs;
        QCOMPARE(program.run(generate(service, name)), int(ExitDone));
        QCOMPARE(contentOf(program.home.filePath(name)), service.video());
    }
};

QTEST_GUILESS_MAIN(OutputsTest)
#include "tst_outputs.moc"
