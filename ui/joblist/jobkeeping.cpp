#include "joblist/jobkeeping.h"

#include "common/icons.h"
#include "joblist/jobcsv.h"
#include "joblist/jobdetails.h"
#include "joblist/jobmarksdialog.h"
#include "joblist/jobtotals.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace retalk {

namespace {

/// Within this the window isn't felt to stop.
constexpr std::chrono::milliseconds kPiece{8};
/// A dialog looks at no more jobs than this for what they have in common.
constexpr qsizetype kMostAsked = 100;

bool hasResult(const Job &job)
{
    return job.state == JobState::Completed && !job.outputPath.isEmpty();
}

} // namespace

JobKeeping::JobKeeping(JobStore *store, QWidget *window, std::function<QList<QUuid>()> chosen)
    : QObject(window), m_store(store), m_window(window), m_chosen(std::move(chosen))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &JobKeeping::workOn);
    const auto add = [this](const QKeySequence &key, void (JobKeeping::*slot)()) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, this, slot);
        m_keys << action;
    };
    add(Qt::Key_F2, &JobKeeping::rename);
    add(Qt::CTRL | Qt::Key_I, &JobKeeping::showDetails);
}

void JobKeeping::fillMenu(QMenu *menu)
{
    const QList<QUuid> ids = m_chosen();
    if (ids.isEmpty())
        return;
    const bool isOne = ids.size() == 1;
    const QList<Job> jobs = jobsOf(ids, kMostAsked);
    const bool areStarred = !jobs.isEmpty() && std::all_of(jobs.cbegin(), jobs.cend(), [](const Job &job) {
        return job.marks.isStarred;
    });
    const auto add = [&](const char *name, const QString &text, const char *iconName, const QKeySequence &key,
                         void (JobKeeping::*slot)()) {
        QAction *action = iconName ? menu->addAction(icon(iconName), text) : menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // shown here; keys() has it
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    menu->addSeparator();
    add("renameJob", tr("Rename…"), "edit", Qt::Key_F2, &JobKeeping::rename)->setEnabled(isOne);
    add("starJob", areStarred ? tr("Remove the star") : tr("Star"), "star", {}, &JobKeeping::toggleStar);
    add("projectOfJob", tr("Project…"), "group", {}, &JobKeeping::editProject);
    add("noteOfJob", tr("Note…"), nullptr, {}, &JobKeeping::editNote);
    if (jobs.size() == 2 && ids.size() == 2) {
        const bool isComparable = hasResult(jobs.first()) && hasResult(jobs.last()) &&
                                  jobs.first().request.videoUrl == jobs.last().request.videoUrl;
        QAction *compare = menu->addAction(icon("wipe"), tr("Compare these two"));
        compare->setObjectName(QStringLiteral("compareJobs"));
        compare->setEnabled(isComparable);
        if (!isComparable)
            compare->setToolTip(tr("Only two finished jobs of the same video can be compared."));
        connect(compare, &QAction::triggered, this,
                [this, first = ids.first(), second = ids.last()] { Q_EMIT compareRequested(first, second); });
    }
    add("jobDetails", tr("Details…"), "info", Qt::CTRL | Qt::Key_I, &JobKeeping::showDetails)
        ->setEnabled(isOne);
}

QList<Job> JobKeeping::jobsOf(const QList<QUuid> &ids, qsizetype most) const
{
    QList<Job> jobs;
    for (const QUuid &id : ids.first(std::min(most, ids.size()))) {
        if (auto job = m_store->job(id))
            jobs << std::move(*job);
    }
    return jobs;
}

void JobKeeping::rename()
{
    edit(int(JobMarksDialog::Field::Title));
}

void JobKeeping::editProject()
{
    edit(int(JobMarksDialog::Field::Project));
}

void JobKeeping::editNote()
{
    edit(int(JobMarksDialog::Field::Note));
}

void JobKeeping::edit(int field)
{
    const QList<QUuid> ids = m_chosen();
    QList<Job> jobs = jobsOf(ids, kMostAsked);
    if (jobs.isEmpty())
        return;
    if (ids.size() > 1 && jobs.size() == 1)
        jobs.append(jobs.first());
    auto *dialog = new JobMarksDialog(jobs, m_store->projects(), JobMarksDialog::Field(field), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids] {
        JobMarks probe;
        probe.title = probe.project = probe.note = QStringLiteral("\x01"); // no text has it
        JobMarks changed = probe;
        dialog->apply(changed);
        change(ids, [probe, changed](JobMarks &marks) {
            for (auto member : {&JobMarks::title, &JobMarks::project, &JobMarks::note}) {
                if (changed.*member != probe.*member)
                    marks.*member = changed.*member;
            }
        });
    });
    dialog->open();
}

void JobKeeping::toggleStar()
{
    const QList<QUuid> ids = m_chosen();
    const QList<Job> jobs = jobsOf(ids, kMostAsked);
    const bool areStarred =
        std::all_of(jobs.cbegin(), jobs.cend(), [](const Job &job) { return job.marks.isStarred; });
    change(ids, [areStarred](JobMarks &marks) { marks.isStarred = !areStarred; });
}

void JobKeeping::change(const QList<QUuid> &ids, const std::function<void(JobMarks &)> &change)
{
    if (ids.isEmpty())
        return;
    m_changes.append({ids, change});
    workOn(); // what is seen changes at once
}

/// A piece of what is waiting to be done.
void JobKeeping::workOn()
{
    QElapsedTimer time;
    time.start();
    while (!m_changes.isEmpty() && time.elapsed() < kPiece.count()) {
        Change &next = m_changes.first();
        const auto done = changeMarks(m_store, {next.left.takeFirst()}, next.change);
        const bool isOver = !done || next.left.isEmpty();
        if (isOver)
            m_changes.removeFirst();
        if (!done)
            Q_EMIT told(done.error().message);
    }
    while (!m_tables.isEmpty() && time.elapsed() < kPiece.count())
        writeLines();
    if (!m_changes.isEmpty() || !m_tables.isEmpty())
        m_timer.start(0);
}

void JobKeeping::showDetails()
{
    const QList<QUuid> ids = m_chosen();
    if (ids.size() != 1)
        return;
    auto *dialog = new JobDetails(m_store, ids.first(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void JobKeeping::showTotals(const JobQuery &query)
{
    auto *dialog = new JobTotals(m_store->figures(query), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void JobKeeping::exportTable(const QList<QUuid> &ids)
{
    auto *dialog = new QFileDialog(m_window, tr("Export as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(tr("CSV tables (*.csv)"));
    dialog->selectFile(QStringLiteral("retalk.csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, ids](const QString &path) { writeTable(ids, path); });
    dialog->open();
}

void JobKeeping::writeTable(const QList<QUuid> &ids, const QString &path)
{
    m_tables.append({ids, path, csvHeader(), 0});
    m_timer.start(0);
}

void JobKeeping::writeLines()
{
    Table &table = m_tables.first();
    if (table.left.isEmpty())
        return finishTable();
    if (const auto job = m_store->job(table.left.takeFirst())) {
        table.text += csvLine(*job);
        ++table.rows;
    }
}

void JobKeeping::finishTable()
{
    const Table table = m_tables.takeFirst();
    QThreadPool::globalInstance()->start([table, self = QPointer<JobKeeping>(this)] {
        QSaveFile file(table.path); // whole or not at all
        const bool isDone =
            file.open(QIODevice::WriteOnly) && file.write(table.text) == table.text.size() && file.commit();
        const QString why = file.errorString();
        QMetaObject::invokeMethod(
            qApp,
            [self, table, isDone, why] {
                if (!self)
                    return;
                const QString place = QDir::toNativeSeparators(table.path);
                Q_EMIT self->told(isDone ? tr("Exported %Ln job(s) to %1.", nullptr, table.rows).arg(place)
                                         : tr("Can't write %1: %2").arg(place, why));
            },
            Qt::QueuedConnection);
    });
}

} // namespace retalk
