#include "joblist/joborganizer.h"

#include "base/onpool.h"
#include "common/icons.h"
#include "joblist/jobcsv.h"
#include "joblist/jobdetails.h"
#include "joblist/jobmarksdialog.h"
#include "joblist/jobtotals.h"
#include "jobs/store/markchange.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>

namespace retalk {

namespace {

/// Short enough not to be noticed as a pause.
constexpr std::chrono::milliseconds kPiece{8};
/// A dialog reads at most this many jobs to find what they have in common.
constexpr qsizetype kMaxAsked = 100;
/// Limit of undoable changes.
constexpr qsizetype kMaxSteps = 50;

bool hasResult(const Job &job)
{
    return job.state == JobState::Completed && !job.outputPath.isEmpty();
}

} // namespace

JobOrganizer::JobOrganizer(JobStore *store, QWidget *window, std::function<QList<QUuid>()> chosen)
    : QObject(window), m_store(store), m_window(window), m_chosen(std::move(chosen))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &JobOrganizer::workOn);
    const auto add = [this](const QKeySequence &key, void (JobOrganizer::*slot)()) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, this, slot);
        m_keys << action;
    };
    add(Qt::Key_F2, &JobOrganizer::rename);
    add(Qt::CTRL | Qt::Key_I, &JobOrganizer::showDetails);
    retranslate();
}

void JobOrganizer::retranslate()
{
    m_keys.at(0)->setText(tr("Rename…"));
    m_keys.at(1)->setText(tr("Details…"));
}

bool JobOrganizer::areStarred(const QList<QUuid> &ids) const
{
    const QList<QUuid> asked = ids.first(std::min(kMaxAsked, ids.size()));
    // Stops at the first without a star.
    return !asked.isEmpty() && std::all_of(asked.cbegin(), asked.cend(), [this](const QUuid &id) {
        const auto job = m_store->job(id);
        return !job || job->marks.isStarred;
    });
}

void JobOrganizer::fillMenu(QMenu *menu, const QList<QUuid> &ids)
{
    if (ids.isEmpty())
        return;
    const bool isOne = ids.size() == 1;
    const auto add = [&](const char *name, const QString &text, const char *iconName, const QKeySequence &key,
                         void (JobOrganizer::*slot)()) {
        QAction *action = iconName ? menu->addAction(icon(iconName), text) : menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // only shown here; keys() has the working shortcut
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    menu->addSeparator();
    add("renameJob", tr("Rename…"), "edit", Qt::Key_F2, &JobOrganizer::rename)->setEnabled(isOne);
    add("starJob", areStarred(ids) ? tr("Remove the star") : tr("Star"), "star", {},
        &JobOrganizer::toggleStar);
    add("projectOfJob", tr("Project…"), "group", {}, &JobOrganizer::editProject);
    add("noteOfJob", tr("Note…"), nullptr, {}, &JobOrganizer::editNote);
    if (const QList<Job> jobs = ids.size() == 2 ? jobsOf(ids, 2) : QList<Job>(); jobs.size() == 2) {
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
    add("jobDetails", tr("Details…"), "info", Qt::CTRL | Qt::Key_I, &JobOrganizer::showDetails)
        ->setEnabled(isOne);
}

QList<Job> JobOrganizer::jobsOf(const QList<QUuid> &ids, qsizetype most) const
{
    QList<Job> jobs;
    for (const QUuid &id : ids.first(std::min(most, ids.size()))) {
        if (auto job = m_store->job(id))
            jobs << std::move(*job);
    }
    return jobs;
}

void JobOrganizer::rename()
{
    if (m_chosen().size() == 1) // as in the menu
        edit(int(JobMarksDialog::Field::Title));
}

void JobOrganizer::editProject()
{
    edit(int(JobMarksDialog::Field::Project));
}

void JobOrganizer::editNote()
{
    edit(int(JobMarksDialog::Field::Note));
}

void JobOrganizer::edit(int field)
{
    const QList<QUuid> ids = m_chosen();
    QList<Job> jobs = jobsOf(ids, kMaxAsked);
    if (jobs.isEmpty())
        return;
    if (ids.size() > 1 && jobs.size() == 1)
        jobs.append(jobs.first());
    auto *dialog = new JobMarksDialog(jobs, m_store->projects(), JobMarksDialog::Field(field), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids] {
        JobMarks probe;
        probe.title = probe.project = probe.note = QStringLiteral("\x01"); // can't be entered
        JobMarks changed = probe;
        dialog->apply(changed);
        QList<StepKind> kinds;
        if (changed.title != probe.title)
            kinds << StepKind::Title;
        if (changed.project != probe.project)
            kinds << StepKind::Project;
        if (changed.note != probe.note)
            kinds << StepKind::Note;
        if (kinds.isEmpty())
            return;
        change(kinds.size() == 1 ? kinds.constFirst() : StepKind::Several, ids,
               [probe, changed](JobMarks &marks) {
                   for (auto member : {&JobMarks::title, &JobMarks::project, &JobMarks::note}) {
                       if (changed.*member != probe.*member)
                           marks.*member = changed.*member;
                   }
               });
    });
    dialog->open();
}

void JobOrganizer::toggleStar()
{
    const QList<QUuid> ids = m_chosen();
    change(StepKind::Star, ids, [isToGo = areStarred(ids)](JobMarks &marks) { marks.isStarred = !isToGo; });
}

void JobOrganizer::change(StepKind kind, const QList<QUuid> &ids,
                          const std::function<void(JobMarks &)> &change)
{
    if (ids.isEmpty())
        return;
    const auto step = std::make_shared<Step>();
    step->kind = kind;
    step->ids = ids;
    m_steps.resize(m_done); // a new change discards the redo history
    m_steps.append(step);
    if (m_steps.size() > kMaxSteps)
        m_steps.removeFirst();
    m_done = m_steps.size();
    begin({ids, [step, change](const QUuid &id, JobMarks &marks) {
               const JobMarks before = marks;
               change(marks);
               step->marks.insert(id, {before, marks});
           }});
    Q_EMIT historyChanged();
}

void JobOrganizer::begin(const Change &change)
{
    m_changes.append(change);
    workOn(); // the first jobs change immediately
}

/// Reverts only what the step changed, in the jobs that still exist.
void JobOrganizer::takeBack(const std::shared_ptr<Step> &step, bool isUndone)
{
    // A step still in progress finishes first, so its jobs are known by then.
    const auto put = [step, isUndone](const QUuid &id, JobMarks &marks) {
        const auto known = step->marks.constFind(id);
        if (known == step->marks.cend())
            return;
        const auto &[before, after] = *known;
        const JobMarks &wanted = isUndone ? before : after;
        const auto carry = [&, &from = before, &to = after](auto JobMarks::*member) {
            if (from.*member != to.*member)
                marks.*member = wanted.*member;
        };
        carry(&JobMarks::title);
        carry(&JobMarks::project);
        carry(&JobMarks::note);
        carry(&JobMarks::isStarred);
    };
    begin({step->ids, put});
    Q_EMIT historyChanged();
}

void JobOrganizer::undo()
{
    if (canUndo())
        takeBack(m_steps.at(--m_done), true);
}

void JobOrganizer::redo()
{
    if (canRedo())
        takeBack(m_steps.at(m_done++), false);
}

QString JobOrganizer::undoText() const
{
    return canUndo() ? name(m_steps.at(m_done - 1)->kind) : QString();
}

QString JobOrganizer::redoText() const
{
    return canRedo() ? name(m_steps.at(m_done)->kind) : QString();
}

/// The name shown in the Edit menu after "Undo:".
QString JobOrganizer::name(StepKind kind)
{
    switch (kind) {
    case StepKind::Title:
        return tr("rename the job");
    case StepKind::Project:
        return tr("project");
    case StepKind::Note:
        return tr("note");
    case StepKind::Several:
        return tr("name, project and note");
    case StepKind::Star:
        return tr("star");
    }
    return {};
}

/// Does the next part of the pending work.
void JobOrganizer::workOn()
{
    QElapsedTimer time;
    time.start();
    while (!m_changes.isEmpty() && time.elapsed() < kPiece.count()) {
        Change &next = m_changes.first();
        if (next.left.isEmpty()) {
            m_changes.removeFirst();
            continue;
        }
        const QUuid id = next.left.takeFirst();
        const auto done =
            changeMarks(m_store, {id}, [&next, id](JobMarks &marks) { next.change(id, marks); });
        const bool isOver = !done || next.left.isEmpty();
        if (isOver)
            m_changes.removeFirst();
        if (!done)
            Q_EMIT messageRequested(done.error().message);
    }
    while (!m_tables.isEmpty() && time.elapsed() < kPiece.count())
        writeLines();
    if (!m_changes.isEmpty() || !m_tables.isEmpty())
        m_timer.start(0);
}

void JobOrganizer::showDetails()
{
    const QList<QUuid> ids = m_chosen();
    if (ids.size() != 1)
        return;
    auto *dialog = new JobDetails(m_store, ids.first(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void JobOrganizer::showTotals(const JobQuery &query)
{
    auto *dialog = new JobTotals(m_store->figures(query), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void JobOrganizer::exportTable(const QList<QUuid> &ids)
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

void JobOrganizer::writeTable(const QList<QUuid> &ids, const QString &path)
{
    m_tables.append({ids, path, csvHeader(), 0});
    m_timer.start(0);
}

void JobOrganizer::writeLines()
{
    Table &table = m_tables.first();
    if (table.left.isEmpty())
        return finishTable();
    if (const auto job = m_store->job(table.left.takeFirst())) {
        table.text += csvLine(*job);
        ++table.rows;
    }
}

void JobOrganizer::finishTable()
{
    const Table table = m_tables.takeFirst();
    const auto write = [table]() -> std::optional<QString> {
        QSaveFile file(table.path); // all or nothing
        if (file.open(QIODevice::WriteOnly) && file.write(table.text) == table.text.size() && file.commit())
            return {};
        return file.errorString();
    };
    onPool(this, write,
           [this, rows = table.rows,
            place = QDir::toNativeSeparators(table.path)](const std::optional<QString> &fault) {
               Q_EMIT messageRequested(fault ? tr("Can't write %1: %2").arg(place, *fault)
                                             : tr("Exported %Ln job(s) to %1.", nullptr, rows).arg(place));
           });
}

} // namespace retalk
