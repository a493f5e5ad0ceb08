#include "joblist/jobtotals.h"

#include "common/format.h"
#include "common/language.h"
#include "common/screenroom.h"
#include "common/servicenames.h"
#include "common/theme.h"
#include "joblist/jobline.h"
#include "jobs/model/jobcodec.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMap>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace retalk {

namespace {

constexpr QSize kTotalsSize{560, 420};

/// Caches the last day: most jobs are on the same day as the previous one.
class Calendar
{
public:
    QString dayOf(qint64 ms)
    {
        if (ms < m_from || ms >= m_until) {
            const QDate day = QDateTime::fromMSecsSinceEpoch(ms).date();
            m_from = day.startOfDay().toMSecsSinceEpoch();
            m_until = day.addDays(1).startOfDay().toMSecsSinceEpoch();
            m_day = day.toString(Qt::ISODate);
        }
        return m_day;
    }

private:
    qint64 m_from = 0;
    qint64 m_until = 0;
    QString m_day;
};

} // namespace

QList<JobTotal> totalsOf(const QList<JobFigures> &jobs, TotalsBy by)
{
    Calendar calendar;
    QMap<QString, JobSums> sums;
    for (const JobFigures &job : jobs) {
        const QString key = by == TotalsBy::Day       ? calendar.dayOf(job.createdMs)
                            : by == TotalsBy::Project ? job.project
                                                      : job.service;
        sums[key] += job.sums;
    }
    QList<JobTotal> totals;
    for (auto total = sums.cbegin(); total != sums.cend(); ++total)
        totals.append({total.key(), total.value()});
    if (by == TotalsBy::Day)
        std::reverse(totals.begin(), totals.end());
    return totals;
}

JobTotals::JobTotals(const QList<JobFigures> &jobs, QWidget *parent)
    : QDialog(parent), m_jobs(jobs), m_by(new QComboBox(this)), m_table(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("jobTotalsDialog"));
    setWindowTitle(tr("Totals"));
    m_by->setObjectName(QStringLiteral("totalsBy"));
    m_by->addItems({tr("By day"), tr("By project"), tr("By service")});
    m_by->setAccessibleName(tr("Totals by"));
    auto *what = new QLabel(tr("For the jobs shown in the list"), this);
    what->setForegroundRole(QPalette::PlaceholderText);
    m_table->setObjectName(QStringLiteral("totalsTable"));
    m_table->setAccessibleName(tr("Totals"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_by);
    top->addWidget(what);
    top->addStretch();
    auto *bottom = new QHBoxLayout;
    bottom->addStretch();
    bottom->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kGap);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addLayout(bottom);
    resize(withinScreen(this, kTotalsSize));
    connect(m_by, &QComboBox::currentIndexChanged, this, &JobTotals::refresh);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    closeOnNewLanguage(this);
    refresh();
}

void JobTotals::refresh()
{
    const QLocale locale;
    const auto by = TotalsBy(m_by->currentIndex());
    const auto named = [&](const QString &key) {
        if (by == TotalsBy::Day)
            return Format::date(QDate::fromString(key, Qt::ISODate));
        if (by == TotalsBy::Project)
            return key.isEmpty() ? tr("No project") : key;
        return serviceTitle(serviceFromKey(key));
    };
    const QString firsts[] = {tr("Day"), tr("Project"), tr("Service")};
    m_table->clear();
    m_table->setHeaderLabels({firsts[int(by)], tr("Jobs"), tr("Seconds"), tr("Reserved"), tr("Charged")});
    JobSums all;
    const auto add = [&](const QString &name, const JobSums &sums) {
        auto *row = new QTreeWidgetItem(
            m_table, {name, locale.toString(sums.jobs), locale.toString(sums.seconds, 'f', 1),
                      Format::creditsNumber(sums.reserved), Format::creditsNumber(sums.charged)});
        for (int column = 1; column < 5; ++column)
            row->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        return row;
    };
    for (const JobTotal &total : totalsOf(m_jobs, by)) {
        add(named(total.key), total.sums);
        all += total.sums;
    }
    QTreeWidgetItem *last = add(tr("All"), all);
    QFont bold = m_table->font();
    bold.setWeight(QFont::DemiBold);
    for (int column = 0; column < 5; ++column)
        last->setFont(column, bold);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
}

} // namespace retalk
