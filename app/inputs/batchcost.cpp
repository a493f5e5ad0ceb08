#include "inputs/batchcost.h"

#include "base/onpool.h"

namespace retalk {

namespace {

/// Losing less isn't worth mentioning.
constexpr std::chrono::milliseconds kFewFrames{150};

QList<PlannedJob> planned(const QList<BatchRow> &rows, const InputAnswers &answers)
{
    QList<PlannedJob> jobs;
    for (const BatchRow &row : rows) {
        if (!row.problems.isEmpty())
            continue;
        PlannedJob job = BatchTable::job(row);
        job.lengths = lengthsOf(job.request, answers);
        jobs += job;
    }
    return jobs;
}

QList<int> linesOfGood(const QList<BatchRow> &rows)
{
    QList<int> lines;
    for (const BatchRow &row : rows) {
        if (row.problems.isEmpty())
            lines += row.line;
    }
    return lines;
}

} // namespace

BatchCost::BatchCost(const PriceRule &rule, QObject *parent) : QObject(parent), m_rule(rule)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(std::chrono::milliseconds(200));
    connect(&m_pace, &QTimer::timeout, this, &BatchCost::add);
    connect(&m_lookup, &InputLookup::changed, this, [this] {
        if (!m_pace.isActive())
            m_pace.start();
    });
}

void BatchCost::setRule(const PriceRule &rule)
{
    if (rule == m_rule)
        return;
    m_rule = rule;
    m_estimate = {};
    add();
    if (isFree())
        Q_EMIT changed();
}

void BatchCost::setRows(const QList<BatchRow> &rows)
{
    m_rows = rows;
    add();
}

void BatchCost::add()
{
    struct Sum
    {
        CostEstimate estimate;
        QStringList inputs;
        QHash<int, Lengths> cutVoices;
    };
    const quint64 round = ++m_round;
    onPool(
        this,
        [rows = m_rows, rule = m_rule, answers = m_lookup.answers()] {
            const QList<PlannedJob> jobs = planned(rows, answers);
            Sum sum{estimateCost(rule, jobs), {}, {}};
            qsizetype next = 0;
            for (int row = 0; row < rows.size(); ++row) {
                if (!rows[row].problems.isEmpty())
                    continue;
                if (const Lengths &lengths = jobs[next++].lengths; lengths.cutFromVoice() > kFewFrames)
                    sum.cutVoices.insert(row, lengths);
            }
            const bool areOnlyFiles = retalk::isFree(rule);
            QSet<QString> seen;
            for (const PlannedJob &job : jobs) {
                for (const QString &input : {job.request.videoUrl, job.request.audioUrl}) {
                    if (seen.size() == kMaxInputs)
                        return sum;
                    if (areOnlyFiles && localFilePath(input).isEmpty())
                        continue;
                    if (!seen.contains(input)) {
                        seen.insert(input);
                        sum.inputs += input;
                    }
                }
            }
            return sum;
        },
        [this, round](const Sum &sum) {
            if (round != m_round)
                return;
            m_estimate = sum.estimate;
            m_cutVoices = sum.cutVoices;
            m_lookup.ask(sum.inputs);
            Q_EMIT changed();
        });
}

void BatchCost::plan(std::function<void(QList<PlannedJob>)> handler)
{
    onPool(
        this,
        [rows = m_rows, answers = m_lookup.answers()] {
            QList<PlannedJob> jobs = planned(rows, answers);
            makeNamesUnique(jobs, linesOfGood(rows));
            return jobs;
        },
        [handler = std::move(handler)](const QList<PlannedJob> &jobs) { handler(jobs); });
}

} // namespace retalk
