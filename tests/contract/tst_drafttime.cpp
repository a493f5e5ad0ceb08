#include "service/work/jobprocess.h"
#include "support/testtimeout.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <cstdio>

using namespace retalk;
using namespace retalk::service;
using namespace std::chrono_literals;

namespace {

using namespace Qt::StringLiterals;

/// Prints every line written to the pipe named in the job, up to the answer.
int sayWhatIsWritten(const QString &jobPath)
{
    QFile job(jobPath);
    QFile pipe;
    if (job.open(QIODevice::ReadOnly))
        pipe.setFileName(QJsonDocument::fromJson(job.readAll())[u"pipe"].toString());
    if (!pipe.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 1;
    QByteArray line;
    for (char c = 0; pipe.read(&c, 1) == 1;) {
        line += c;
        if (c != '\n')
            continue;
        std::fputs(line.constData(), stdout);
        std::fflush(stdout);
        if (line.contains("answer"))
            return 0;
        line.clear();
    }
    return 1;
}

} // namespace

/// Tests the time limits of drafts.
class DraftTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A long video on a busy computer takes hours, so a draft is stopped only if it makes no progress.
    void whatGetsFurtherMayGoOn_data()
    {
        QTest::addColumn<JobProcess::Limit>("limit");
        QTest::newRow("a draft") << JobProcess::Limit::Progress;
        QTest::newRow("an inspection that a caller waits for") << JobProcess::Limit::Whole;
    }
    void whatGetsFurtherMayGoOn()
    {
        QFETCH(const JobProcess::Limit, limit);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        JobProcess process({{u"pipe"_s, path}}, folder.path(), 1h, limit);
        QSignalSpy progressed(&process, &JobProcess::progressed);
        QSignalSpy succeeded(&process, &JobProcess::succeeded);
        process.start();
        // Open for reading and writing, so that open() doesn't wait for a reader.
        QFile pipe(path);
        QVERIFY(pipe.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        const auto say = [&](const QByteArray &line) {
            const qsizetype before = progressed.size();
            pipe.write(line + '\n');
            return QTest::qWaitFor([&] { return progressed.size() > before; }, kTestTimeoutMs);
        };
        QVERIFY(say(R"({"progress":0.1})"));
        auto left = process.timeLeft();
        QVERIFY(say(R"({"progress":0.105})")); // less than 1 %, which an endless loop could report for ever
        QVERIFY(process.timeLeft() <= left);
        QTRY_VERIFY(process.timeLeft() < 1h - 3s); // such a long timer counts in whole seconds
        left = process.timeLeft();
        QVERIFY(say(R"({"progress":0.2})"));
        QCOMPARE(process.timeLeft() > left, limit == JobProcess::Limit::Progress);
        pipe.write("{\"answer\":{}}\n");
        QTRY_COMPARE(succeeded.size(), 1);
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--run-job") == 0)
        return sayWhatIsWritten(QString::fromLocal8Bit(argv[2]));
    DraftTimeTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_drafttime.moc"
