#include "faults/faultrun.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrent>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

namespace {

const QString kImpatient = QStringLiteral("retalk-impatient");
const QString kItself = QStringLiteral("retalk");

/// Returns true if the row ends within retalk's normal time limits: the first answer is a final refusal.
bool isQuick(const FaultRow &row)
{
    return row.state == u"failed" &&
           (row.stage == FaultRow::Stage::Post || row.stage == FaultRow::Stage::Upload);
}

/// Rows spend most of their time waiting for timeouts and between retries.
constexpr int kAtOnce = 10;

} // namespace

/// Tests every known failure of a service or the network at every stage of a job, and how it must end. The
/// table is faults.txt. RETALK_FAULTS limits the run to rows whose name matches a regular expression.
class FaultBenchTest : public QObject
{
    Q_OBJECT
private:
    QList<FaultRow> m_rows;
    QHash<QString, QStringList> m_wrong; // by row

    static QHash<QString, QStringList> actOut(const QList<FaultRow> &rows, const QString &program)
    {
        QThreadPool pool;
        pool.setMaxThreadCount(kAtOnce);
        const QList<QStringList> ends = QtConcurrent::blockingMapped<QList<QStringList>>(
            &pool, rows, [program](const FaultRow &row) { return FaultRun(row, program).run(); });
        QHash<QString, QStringList> wrong;
        for (qsizetype i = 0; i < rows.size(); ++i)
            wrong.insert(rows[i].name, ends[i]);
        return wrong;
    }
    static void showRows(const QHash<QString, QStringList> &wrong)
    {
        QTest::addColumn<QStringList>("wrong");
        for (auto row = wrong.begin(); row != wrong.end(); ++row)
            QTest::newRow(qPrintable(row.key())) << row.value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto rows = readFaultTable(QStringLiteral(RETALK_FAULT_TABLE));
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().message));
        const QRegularExpression wanted(qEnvironmentVariable("RETALK_FAULTS"));
        for (const FaultRow &row : *rows) {
            if (wanted.match(row.name).hasMatch())
                m_rows.append(row);
        }
        m_wrong = actOut(m_rows, kImpatient);
        qInfo() << m_rows.size() << "faults";
    }

    void hasEachFaultOnce()
    {
        QCOMPARE(m_wrong.size(), m_rows.size());
        if (!qEnvironmentVariableIsSet("RETALK_FAULTS"))
            QVERIFY(m_rows.size() >= 300);
    }

    void endsAsStated_data() { showRows(m_wrong); }
    void endsAsStated()
    {
        QFETCH(QStringList, wrong);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
    }

    void endsTheSameAtTheProgramsPace_data()
    {
        QList<FaultRow> quick = m_rows;
        quick.removeIf([](const FaultRow &row) { return !isQuick(row); });
        showRows(actOut(quick, kItself));
    }
    void endsTheSameAtTheProgramsPace()
    {
        QFETCH(QStringList, wrong);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
    }
};

QTEST_GUILESS_MAIN(FaultBenchTest)
#include "tst_faultbench.moc"
