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

/// Most of a row's time is waiting, for time-outs and for pauses between tries.
constexpr int kAtOnce = 10;

} // namespace

/// Every way in which a service or the way to it can go wrong, at every stage of a job, and how each has to
/// end: the table is faults.txt. RETALK_FAULTS narrows it to the rows whose names match a regular expression.
class FaultBenchTest : public QObject
{
    Q_OBJECT
private:
    QList<FaultRow> m_rows;
    QHash<QString, QStringList> m_wrong; // by row

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
        QThreadPool pool;
        pool.setMaxThreadCount(kAtOnce);
        const QList<QStringList> ends = QtConcurrent::blockingMapped<QList<QStringList>>(
            &pool, m_rows, [](const FaultRow &row) { return FaultRun(row).run(); });
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            m_wrong.insert(m_rows[i].name, ends[i]);
        qInfo() << m_rows.size() << "faults";
    }

    void hasEachFaultOnce()
    {
        QCOMPARE(m_wrong.size(), m_rows.size());
        if (!qEnvironmentVariableIsSet("RETALK_FAULTS"))
            QVERIFY(m_rows.size() >= 300);
    }

    void endsAsStated_data()
    {
        QTest::addColumn<QStringList>("wrong");
        for (const FaultRow &row : std::as_const(m_rows))
            QTest::newRow(qPrintable(row.name)) << m_wrong.value(row.name);
    }
    void endsAsStated()
    {
        QFETCH(QStringList, wrong);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
    }
};

QTEST_GUILESS_MAIN(FaultBenchTest)
#include "tst_faultbench.moc"
