#include "joblist/joblistpane.h"

#include "common/format.h"
#include "common/hairline.h"
#include "common/question.h"
#include "common/savefile.h"
#include "joblist/arrangement.h"
#include "joblist/jobactions.h"
#include "joblist/jobkeeping.h"
#include "joblist/joblistheader.h"
#include "joblist/joblistmodel.h"
#include "joblist/joblistview.h"
#include "joblist/jobmenu.h"
#include "joblist/jobtext.h"
#include "joblist/thumbnails.h"
#include "joblist/unconfirmeddialog.h"
#include "joblist/undobar.h"
#include "jobs/jobcodec.h"
#include "jobs/jobrunner.h"
#include "settings/hostkeys.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHash>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace retalk {

namespace {

/// Reading more jobs than this at once can be felt.
constexpr qsizetype kMostRead = 100;
/// So many are read where the store's index leaves open whether a question is needed.
constexpr qsizetype kMostLookedInto = 20;

struct PaneWords
{
    Q_DECLARE_TR_FUNCTIONS(retalk::JobListPane)
};

/// What goes with `paid`, which are jobs out of `all` chosen ones.
QString whatIsLost(const QList<Job> &paid, qsizetype all)
{
    const auto count = static_cast<int>(paid.size());
    if (all > 1)
        return PaneWords::tr(
            "%Ln of them have been paid for, or may have been, and their videos aren't on this "
            "computer yet. Without the jobs they can't be downloaded any more.",
            nullptr, count);
    const Job &job = paid.constFirst();
    const QString service = serviceName(job.service);
    if (job.taskId.isEmpty())
        return PaneWords::tr(
                   "“%1” may have been charged by %2. Without the job, Retalk can't look for its video "
                   "any more.")
            .arg(shownName(job), service);
    QStringList lines{
        PaneWords::tr("%2 has been paid for “%1”, and the video isn't on this computer yet. Without "
                      "the job it can't be downloaded any more.")
            .arg(shownName(job), service)};
    lines << Format::facts(billingFacts(job));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString whatWasRemoved(const QList<Job> &jobs)
{
    const bool isAnyDone = std::any_of(jobs.cbegin(), jobs.cend(),
                                       [](const Job &job) { return job.state == JobState::Completed; });
    const Job &first = jobs.constFirst();
    if (jobs.size() > 1)
        return isAnyDone ? PaneWords::tr("Removed %Ln job(s). Finished files stay where they are.", nullptr,
                                         static_cast<int>(jobs.size()))
                         : PaneWords::tr("Removed %Ln job(s).", nullptr, static_cast<int>(jobs.size()));
    if (isAnyDone)
        return PaneWords::tr("Removed “%1”. The finished file stays where it is.").arg(shownName(first));
    if (!isFinished(first.state) && !isSent(first))
        return PaneWords::tr("Stopped and removed “%1”. It wasn't submitted.").arg(shownName(first));
    return PaneWords::tr("Removed “%1”.").arg(shownName(first));
}

} // namespace

class JobListPane::Private : public QObject
{
public:
    Private(JobListPane *pane, JobStore *jobStore, JobRunner *jobRunner);

    void applyQuery();
    /// What the header asks for, with the words that people use.
    JobQuery wantedQuery() const;
    void followCurrent();
    void updateInvitation();
    void restoreCurrent(const QUuid &id);
    Job currentJob() const;
    void trigger(const QModelIndex &index);
    void act(const Job &job, JobAction action);
    void command(const Job &job, JobCommand command);
    QList<QUuid> chosenIds() const;
    JobTally tallyOf(const QList<QUuid> &ids) const;
    void addKeys();
    void nameKeys();
    void restoreSelection();
    void fold(const QModelIndex &group, bool isCollapsed);
    void fillGroupMenu(QMenu *menu, const QModelIndex &group);
    void offerUndo(const QString &sentence, const std::function<void()> &what);
    void moveInQueue(const QList<QUuid> &chosen, JobCommand command);
    void readInTurns(const QList<QUuid> &ids, const std::function<void(const QList<Job> &)> &then);
    void commandForAll(const QList<QUuid> &ids, JobCommand command);
    void cancel(const QList<QUuid> &ids);
    void retry(const QList<Job> &jobs);
    /// Calls `act` for each, a few at a time, so that the window stays awake, and then `end`.
    void inTurns(const QList<QUuid> &ids, const std::function<void(const QUuid &)> &act,
                 const std::function<void()> &end = {});
    void showPause();
    void removeSelected();
    void askAndRemove(const QList<Job> &chosen);
    void remove(const QList<Job> &chosen, bool mayBePaid);
    void selectNear(int row);
    void undoRemoval(const QList<Job> &back);
    void tellRefusal(const Expected<void> &done);
    void check(const Job &job);
    void askWhichTask(const QUuid &id, const TaskSearch &search);
    void askBeforeSendingAgain(const Job &job);

    JobListPane *q;
    JobStore *store;
    JobRunner *runner;
    Thumbnails thumbnails;
    JobListModel model;
    JobListHeader *header; ///< before the list, also for the Tab key
    JobListView *view;
    UndoBar *undo;
    JobKeeping *keeping;
    QList<QAction *> moveKeys;                           ///< up and down in the queue
    std::function<void()> undoWhat;                      ///< takes back what was removed or cancelled last
    bool isMarkNewer = false;                            ///< than that
    QHash<QUuid, QPointer<UnconfirmedDialog>> questions; ///< by job
    QSet<QUuid> waitingForKey;                           ///< "Enter key" was pressed on them
    QUuid current;
    bool isAboutToRemove = false; ///< the jobs that Delete was pressed for are being read
};

JobListPane::Private::Private(JobListPane *pane, JobStore *jobStore, JobRunner *jobRunner)
    : q(pane)
    , store(jobStore)
    , runner(jobRunner)
    , model(jobStore, jobRunner, &thumbnails)
    , header(new JobListHeader(pane))
    , view(new JobListView(pane))
    , undo(new UndoBar(pane))
    , keeping(new JobKeeping(jobStore, pane, [this] { return chosenIds(); }))
{
    header->setServices([this] { return store->services(); });
    connect(header, &JobListHeader::totalsRequested, this, [this] { keeping->showTotals(wantedQuery()); });
    connect(header, &JobListHeader::exportRequested, this, [this] { keeping->exportTable(model.allIds()); });
    addKeys();
    connect(keeping, &JobKeeping::historyChanged, this, [this] {
        isMarkNewer = true;
        Q_EMIT q->historyChanged();
    });
    connect(keeping, &JobKeeping::told, undo, &UndoBar::tell);
    connect(keeping, &JobKeeping::compareRequested, q, &JobListPane::compareRequested);
    connect(header, &JobListHeader::queryChanged, this, &Private::applyQuery);
    connect(header, &JobListHeader::importTableRequested, q, &JobListPane::importTableRequested);
    view->setModel(&model);
    connect(view, &JobListView::actionTriggered, this, &Private::trigger);
    connect(view, &JobListView::removeRequested, this, &Private::removeSelected);
    connect(view, &JobListView::foldRequested, this, &Private::fold);
    connect(&model, &JobListModel::folded, q, &JobListPane::arrangementChanged);
    connect(header, &JobListHeader::foldAllRequested, this,
            [this](bool isCollapsed) { model.setAllCollapsed(isCollapsed); });
    connect(view, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT q->showRequested(model.jobAt(index.row()).id); });
    connect(view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(q);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QModelIndex under = view->indexAt(position);
        if (const QModelIndex row = under.isValid() ? under : view->currentIndex(); model.isGroup(row.row()))
            fillGroupMenu(menu, row);
        else
            q->fillMenu(menu);
        if (menu->isEmpty())
            menu->deleteLater();
        else
            menu->popup(view->viewport()->mapToGlobal(position));
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &Private::followCurrent);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Private::followCurrent);
    connect(store, &JobStore::removed, this, [this](const QUuid &id) {
        if (id == current)
            current = {};
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        restoreCurrent(current);
        updateInvitation();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &Private::updateInvitation);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &Private::updateInvitation);
    // Who waits moves up whenever another job goes on.
    for (auto signal : {&JobStore::changed, &JobStore::removed})
        connect(store, signal, view->viewport(), qOverload<>(&QWidget::update));
    connect(undo, &UndoBar::undone, q, &JobListPane::undoRemove);
    connect(header, &JobListHeader::pauseToggled, q, &JobListPane::togglePause);
    header->offerPause(runner != nullptr);
    if (!runner)
        return;
    connect(runner, &JobRunner::candidatesFound, this, &Private::askWhichTask);
    connect(runner, &JobRunner::pauseChanged, this, &Private::showPause);
    connect(runner, &JobRunner::cancelFailed, this, [this](const QUuid &id, const Error &error) {
        const auto job = store->job(id);
        if (!job || isFinished(job->state))
            return;
        //: %1 is a job, %2 a sentence with the reason
        undo->tell(JobListPane::tr("“%1” couldn't be cancelled. %2").arg(shownName(*job), error.message));
    });
    showPause();
}

void JobListPane::Private::applyQuery()
{
    const QUuid kept = current;
    const JobQuery query = wantedQuery();
    const bool isArranged = model.query().order != query.order || model.grouping() != header->grouping();
    if (!(model.query() == query) || isArranged)
        model.setQuery(query, header->grouping());
    if (isArranged)
        Q_EMIT q->arrangementChanged();
    restoreCurrent(kept);
    updateInvitation();
}

JobQuery JobListPane::Private::wantedQuery() const
{
    JobQuery query = header->query();
    if (query.text.isEmpty())
        return query;
    for (int state = int(JobState::Queued); state <= int(JobState::Expired); ++state)
        query.stateNames.insert(JobState(state), stateName(JobState(state)));
    for (const QString &service : store->services())
        query.serviceNames.insert(service, serviceName(serviceFromKey(service)));
    return query;
}

/// The preview follows what is selected. Coming into the list by keyboard only says where one is.
void JobListPane::Private::followCurrent()
{
    const QModelIndex index = view->currentIndex();
    if (!index.isValid() || !view->selectionModel()->isSelected(index))
        return; // a reset, too; restoreCurrent() decides
    const auto id = index.data(JobListModel::IdRole).toUuid();
    if (id == current)
        return;
    current = id;
    Q_EMIT q->currentJobChanged(current);
}

void JobListPane::Private::updateInvitation()
{
    const JobQuery &query = header->query();
    if (query == JobQuery{.order = query.order})
        view->setInvitation(JobListPane::tr("No jobs yet"),
                            JobListPane::tr("Choose a video and a voice track. Your videos appear here."));
    else if (!query.text.isEmpty())
        view->setInvitation(JobListPane::tr("Nothing found"),
                            JobListPane::tr("No job matches “%1”.").arg(query.text));
    else if (query.group == JobQuery::Group::NeedsAttention)
        view->setInvitation(JobListPane::tr("All good"), JobListPane::tr("No job needs your attention."));
    else
        view->setInvitation(JobListPane::tr("Nothing here"), JobListPane::tr("No jobs match this filter."));
}

void JobListPane::Private::restoreCurrent(const QUuid &id)
{
    const int row = id.isNull() ? -1 : model.rowOf(id);
    if (row >= 0)
        // Not the view's own setCurrentIndex(): that would extend the selection while Ctrl is held
        // (Ctrl+Enter submits).
        view->selectionModel()->setCurrentIndex(model.index(row), QItemSelectionModel::ClearAndSelect);
}

Job JobListPane::Private::currentJob() const
{
    const QModelIndex index = view->currentIndex();
    return index.isValid() ? model.jobAt(index.row()) : Job();
}

QList<QUuid> JobListPane::Private::chosenIds() const
{
    // Not selectedIndexes(), which makes an index for each and asks it whether it may be selected.
    return model.idsIn(view->selectionModel()->selection());
}

/// What the menu shows beside its commands; here they are for the whole window.
void JobListPane::Private::addKeys()
{
    for (const JobCommand command : {JobCommand::MoveUp, JobCommand::MoveDown}) {
        auto *action = new QAction(this);
        action->setShortcut(
            QKeySequence(Qt::ALT | (command == JobCommand::MoveUp ? Qt::Key_Up : Qt::Key_Down)));
        connect(action, &QAction::triggered, this, [this, command] { moveInQueue(chosenIds(), command); });
        moveKeys << action;
    }
    q->addActions(keeping->keys() + moveKeys);
    nameKeys();
}

void JobListPane::Private::nameKeys()
{
    moveKeys.at(0)->setText(label(JobCommand::MoveUp));
    moveKeys.at(1)->setText(label(JobCommand::MoveDown));
    keeping->retranslate();
}

void JobListPane::Private::fold(const QModelIndex &group, bool isCollapsed)
{
    const QPersistentModelIndex row = group;
    // Before the current row goes: it is this one then.
    view->selectionModel()->setCurrentIndex(group, QItemSelectionModel::NoUpdate);
    model.setCollapsed(row.row(), isCollapsed);
    if (QAccessible::isActive()) {
        // The row's name says it, too: cells of a list have no such state on every desktop.
        QAccessible::State changed;
        changed.expanded = true;
        QAccessibleStateChangeEvent state(view, changed);
        state.setChild(row.row());
        QAccessible::updateAccessibility(&state);
        QAccessibleEvent name(view, QAccessible::NameChanged);
        name.setChild(row.row());
        QAccessible::updateAccessibility(&name);
    }
    if (!isCollapsed)
        restoreSelection();
}

/// What is shown was hidden in its group, and can be seen to be selected again.
void JobListPane::Private::restoreSelection()
{
    const int row = current.isNull() || view->selectionModel()->hasSelection() ? -1 : model.rowOf(current);
    if (row >= 0)
        view->selectionModel()->select(model.index(row), QItemSelectionModel::Select);
}

void JobListPane::Private::fillGroupMenu(QMenu *menu, const QModelIndex &group)
{
    const QPersistentModelIndex row = group;
    const bool isCollapsed = model.isCollapsed(group.row());
    const auto add = [menu](const char *name, const QString &text, auto act) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, menu, act);
    };
    add("foldGroup", isCollapsed ? JobListPane::tr("Expand") : JobListPane::tr("Collapse"),
        [this, row, isCollapsed] { fold(row, !isCollapsed); });
    add("selectGroup", JobListPane::tr("Select its jobs"), [this, row] {
        fold(row, false);
        int last = row.row();
        while (last + 1 < model.rowCount() && !model.isGroup(last + 1))
            ++last;
        if (last == row.row())
            return;
        view->selectionModel()->setCurrentIndex(model.index(row.row() + 1), QItemSelectionModel::NoUpdate);
        view->selectionModel()->select({model.index(row.row() + 1), model.index(last)},
                                       QItemSelectionModel::ClearAndSelect);
    });
    menu->addSeparator();
    add("collapseAll", JobListPane::tr("Collapse all groups"), [this] { model.setAllCollapsed(true); });
    add("expandAll", JobListPane::tr("Expand all groups"), [this] { model.setAllCollapsed(false); });
}

/// A newer offer than any change of names and stars.
void JobListPane::Private::offerUndo(const QString &sentence, const std::function<void()> &what)
{
    undoWhat = what;
    isMarkNewer = false;
    undo->offer(sentence);
    Q_EMIT q->historyChanged();
}

void JobListPane::Private::trigger(const QModelIndex &index)
{
    const Job job = model.jobAt(index.row());
    act(job, index.data(JobListModel::LineRole).value<JobLine>().action);
}

void JobListPane::Private::act(const Job &job, JobAction action)
{
    switch (action) {
    case JobAction::None:
    case JobAction::Show:
        Q_EMIT q->showRequested(job.id);
        break;
    case JobAction::TryAt140:
        Q_EMIT q->submitRequested(withThreshold(job, 140), job.service);
        break;
    case JobAction::Stricter190:
        Q_EMIT q->submitRequested(withThreshold(job, 190), job.service);
        break;
    case JobAction::UseFrameAsReference:
        Q_EMIT q->referenceFrameRequested(job.id);
        break;
    case JobAction::Edit:
        Q_EMIT q->editRequested(job.id);
        break;
    case JobAction::EnterKey:
        waitingForKey.insert(job.id);
        Q_EMIT q->keyRequested(job.service);
        break;
    case JobAction::Retry:
        retry({job});
        break;
    case JobAction::BuyCredits:
        Q_EMIT q->creditsRequested();
        break;
    case JobAction::FetchAgain:
    case JobAction::TryNow:
        if (runner)
            runner->retry(job.id);
        break;
    case JobAction::CheckWithServer:
        check(job);
        break;
    case JobAction::Cancel:
        cancel({job.id});
        break;
    }
}

void JobListPane::Private::command(const Job &job, JobCommand command)
{
    switch (command) {
    case JobCommand::Primary:
        return q->takeNextStep(job.id);
    case JobCommand::Retry:
        return act(job, JobAction::Retry);
    case JobCommand::SendCopy:
        Q_EMIT q->submitRequested(job.request, job.service);
        return;
    case JobCommand::EditAndSend:
        return act(job, JobAction::Edit);
    case JobCommand::Stricter:
        return act(job, JobAction::Stricter190);
    case JobCommand::ReferenceFromFrame:
        return act(job, JobAction::UseFrameAsReference);
    case JobCommand::ShowInFolder:
        return showInFolder(job.outputPath);
    case JobCommand::CopyResult:
        return QGuiApplication::clipboard()->setMimeData(fileData(job.outputPath));
    case JobCommand::CopyTaskId:
        return QGuiApplication::clipboard()->setText(job.taskId);
    case JobCommand::CopyCurl:
        return QGuiApplication::clipboard()->setText(asCurl(job));
    case JobCommand::CopyError:
        return QGuiApplication::clipboard()->setText(errorReport(job));
    case JobCommand::MoveUp:
    case JobCommand::MoveDown:
    case JobCommand::MoveFirst:
    case JobCommand::MoveLast:
        return moveInQueue(chosenIds(), command);
    case JobCommand::SendAgain:
        return askBeforeSendingAgain(job);
    case JobCommand::Forget:
        if (runner)
            tellRefusal(runner->forget(job.id));
        return;
    case JobCommand::Cancel:
        return cancel({job.id});
    case JobCommand::Remove:
        return removeSelected();
    }
}

/// The chosen ones stay together, in the queue's order.
void JobListPane::Private::moveInQueue(const QList<QUuid> &chosen, JobCommand command)
{
    if (!runner)
        return;
    const QSet<QUuid> wanted(chosen.cbegin(), chosen.cend());
    QList<QUuid> moved;
    QList<QUuid> rest;
    qsizetype beforeFirst = 0;
    qsizetype beforeLast = 0;
    for (const QUuid &id : store->unfinishedIds()) {
        if (store->state(id) != JobState::Queued)
            continue;
        if (!wanted.contains(id)) {
            rest << id;
            continue;
        }
        if (moved.isEmpty())
            beforeFirst = rest.size();
        beforeLast = rest.size();
        moved << id;
    }
    if (moved.isEmpty())
        return;
    if (command == JobCommand::MoveLast)
        runner->move(moved, {});
    else if (command == JobCommand::MoveFirst)
        runner->move(moved, rest.value(0));
    else if (command == JobCommand::MoveUp && beforeFirst > 0)
        runner->move(moved, rest.at(beforeFirst - 1));
    else if (command == JobCommand::MoveDown && beforeLast < rest.size())
        runner->move(moved, rest.value(beforeLast + 1));
}

/// Of many jobs only what the store knows without reading them, and of those that leave it open as few as it
/// takes.
JobTally JobListPane::Private::tallyOf(const QList<QUuid> &ids) const
{
    JobTally tally;
    const bool isRead = ids.size() <= kMostRead;
    QList<QUuid> open;
    for (const QUuid &id : ids) {
        if (const auto job = isRead ? store->job(id) : std::nullopt)
            tally.add(*job);
        else if (!isRead && store->contains(id) &&
                 !tally.add(store->state(id), store->serviceKey(id).isEmpty()))
            open.append(id);
    }
    for (qsizetype i = 0; i < std::min(open.size(), kMostLookedInto) && !tally.isAnyPaid; ++i) {
        if (const auto job = store->job(open.at(i)))
            tally.isAnyPaid = mayLosePaidResult(*job);
    }
    return tally;
}

void JobListPane::Private::readInTurns(const QList<QUuid> &ids,
                                       const std::function<void(const QList<Job> &)> &then)
{
    const auto jobs = std::make_shared<QList<Job>>();
    inTurns(
        ids,
        [this, jobs](const QUuid &id) {
            if (const auto job = store->job(id))
                jobs->append(*job);
        },
        [jobs, then] { then(*jobs); });
}

void JobListPane::Private::commandForAll(const QList<QUuid> &ids, JobCommand command)
{
    if (command == JobCommand::Remove)
        return removeSelected();
    if (command != JobCommand::Retry && command != JobCommand::SendCopy && command != JobCommand::Cancel)
        return moveInQueue(ids, command);
    readInTurns(ids, [this, command](const QList<Job> &read) {
        QList<Job> jobs = read;
        jobs.removeIf([command](const Job &job) { return !isFor(command, job); });
        if (command == JobCommand::Retry)
            return retry(jobs);
        if (command == JobCommand::SendCopy)
            return Q_EMIT q->copiesRequested(jobs);
        QList<QUuid> cancelled;
        for (const Job &job : std::as_const(jobs))
            cancelled << job.id;
        cancel(cancelled);
    });
}

void JobListPane::Private::inTurns(const QList<QUuid> &ids, const std::function<void(const QUuid &)> &act,
                                   const std::function<void()> &end)
{
    constexpr std::chrono::milliseconds kTurn{8};
    QElapsedTimer turn;
    turn.start();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (turn.hasExpired(kTurn.count())) {
            QTimer::singleShot(0, this, [this, left = ids.mid(i), act, end] { inTurns(left, act, end); });
            return;
        }
        act(ids.at(i));
    }
    if (end)
        end();
}

void JobListPane::Private::cancel(const QList<QUuid> &ids)
{
    if (!runner || ids.isEmpty())
        return;
    for (const QUuid &id : ids) // none of them begins meanwhile
        runner->hold(id);
    // Those that can wait again as they did.
    const auto taken = std::make_shared<QList<QUuid>>();
    inTurns(
        ids,
        [this, taken](const QUuid &id) {
            const auto job = store->job(id);
            if (job && runner->cancel(id) && isUnsent(*job))
                taken->append(id);
            runner->release(id);
        },
        [this, ids, taken] {
            if (ids.size() == 1 || taken->isEmpty())
                return; // the row tells how it went
            offerUndo(JobListPane::tr("Cancelled %Ln job(s).", nullptr, static_cast<int>(taken->size())),
                      [this, ids = *taken] { inTurns(ids, [this](const QUuid &id) { runner->retry(id); }); });
        });
}

void JobListPane::Private::retry(const QList<Job> &jobs)
{
    QList<Job> paid;
    QList<QUuid> others;
    for (const Job &job : jobs) {
        if (mayCostAgain(job))
            paid << job;
        else
            others << job.id;
    }
    if (!paid.isEmpty())
        Q_EMIT q->retryRequested(paid);
    if (runner)
        inTurns(others, [this](const QUuid &id) { runner->retry(id); });
}

void JobListPane::Private::showPause()
{
    header->setPause(runner->pause());
    view->viewport()->update();
}

void JobListPane::Private::removeSelected()
{
    if (!runner || std::exchange(isAboutToRemove, true))
        return;
    readInTurns(chosenIds(), [this](const QList<Job> &chosen) {
        isAboutToRemove = false;
        askAndRemove(chosen);
    });
}

void JobListPane::Private::askAndRemove(const QList<Job> &chosen)
{
    if (chosen.isEmpty())
        return;
    QList<Job> paid = chosen;
    paid.removeIf([](const Job &job) { return !mayLosePaidResult(job); });
    if (paid.isEmpty())
        return remove(chosen, false);
    ask(q->window(),
        {.name = QStringLiteral("confirmRemove"),
         .title = chosen.size() == 1
                      ? JobListPane::tr("Remove this job?")
                      : JobListPane::tr("Remove %Ln job(s)?", nullptr, static_cast<int>(chosen.size())),
         .text = whatIsLost(paid, chosen.size()),
         .action = JobListPane::tr("Remove anyway"),
         .isUsual = false},
        [this, chosen] { remove(chosen, true); });
}

/// `mayBePaid`: the person knows that what was paid for may be lost. Only for jobs of which that was said.
void JobListPane::Private::remove(const QList<Job> &chosen, bool mayBePaid)
{
    // The list goes on where they were.
    const QItemSelection rows = view->selectionModel()->selection();
    int place = rows.isEmpty() ? -1 : rows.constFirst().top();
    for (const QItemSelectionRange &range : rows)
        place = std::min(place, range.top());
    struct Outcome
    {
        QList<Job> removed;
        int refused = 0;
        QString why;
    };
    const auto outcome = std::make_shared<Outcome>();
    QList<QUuid> ids;
    QSet<QUuid> agreed;
    for (const Job &job : chosen) {
        ids << job.id;
        if (mayBePaid && mayLosePaidResult(job))
            agreed.insert(job.id);
        runner->hold(job.id); // none of them begins meanwhile
    }
    const auto removeOne = [this, outcome, agreed](const QUuid &id) {
        if (store->contains(id)) {
            const Expected<Job> gone =
                runner->remove(id, agreed.contains(id) ? JobRunner::Removal::EvenIfPaid
                                                       : JobRunner::Removal::OnlyIfNothingIsLost);
            if (gone) {
                outcome->removed << *gone;
            } else {
                ++outcome->refused;
                outcome->why = gone.error().message;
            }
        }
        runner->release(id);
    };
    inTurns(ids, removeOne, [this, outcome, isOne = ids.size() == 1, place] {
        const QList<Job> &removed = outcome->removed;
        if (!removed.isEmpty())
            selectNear(place);
        QStringList said;
        if (!removed.isEmpty())
            said << whatWasRemoved(removed);
        if (outcome->refused > 0) {
            if (!isOne)
                said << JobListPane::tr("%Ln job(s) couldn't be removed.", nullptr, outcome->refused);
            said << outcome->why;
        }
        if (said.isEmpty())
            return; // they were gone already
        if (removed.isEmpty())
            return undo->tell(said.join(u' '));
        offerUndo(said.join(u' '), [this, removed] { undoRemoval(removed); });
    });
}

/// What took the place of a removed row, so that one can go on by keyboard.
void JobListPane::Private::selectNear(int row)
{
    if (row < 0 || view->selectionModel()->hasSelection() || !view->hasFocus())
        return;
    int next = row;
    while (next < model.rowCount() && model.isGroup(next))
        ++next;
    if (next >= model.rowCount()) {
        next = std::min(row, model.rowCount()) - 1;
        while (next >= 0 && model.isGroup(next))
            --next;
    }
    if (next >= 0)
        view->selectionModel()->setCurrentIndex(model.index(next), QItemSelectionModel::ClearAndSelect);
}

void JobListPane::Private::undoRemoval(const QList<Job> &back)
{
    QList<QUuid> ids;
    QHash<QUuid, Job> jobs;
    for (const Job &job : back) {
        ids << job.id;
        jobs.insert(job.id, job);
    }
    inTurns(
        ids, [this, jobs](const QUuid &id) { tellRefusal(runner->restore(jobs.value(id))); },
        [this, ids] {
            if (ids.size() == 1)
                q->selectJob(ids.constFirst());
        });
}

void JobListPane::Private::tellRefusal(const Expected<void> &done)
{
    if (!done)
        undo->tell(done.error().message);
}

void JobListPane::Private::check(const Job &job)
{
    if (!runner)
        return;
    //: %1 is a service
    undo->tell(JobListPane::tr("Checking with %1…").arg(serviceName(job.service)));
    runner->checkWithServer(job.id);
}

void JobListPane::Private::askWhichTask(const QUuid &id, const TaskSearch &search)
{
    if (UnconfirmedDialog *open = questions.value(id))
        return open->setSearch(search);
    const std::optional<Job> job = store->job(id);
    if (!job)
        return;
    auto *dialog = new UnconfirmedDialog(*job, q->window());
    questions.insert(id, dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSearch(search);
    // It closes once the job has gone on: what it asks is answered.
    const auto closeWhenAnswered = [this, id, dialog](const QUuid &changed) {
        if (changed == id && (!store->contains(id) || store->state(id) != JobState::Unconfirmed))
            dialog->accept();
    };
    connect(store, &JobStore::changed, dialog, closeWhenAnswered);
    connect(store, &JobStore::removed, dialog, closeWhenAnswered);
    const auto tell = [dialog](const Expected<void> &done) {
        if (!done)
            dialog->complain(done.error().message);
    };
    connect(dialog, &UnconfirmedDialog::taskChosen, this,
            [this, id, tell](const QString &taskId) { tell(runner->adopt(id, taskId)); });
    connect(dialog, &UnconfirmedDialog::checkChosen, this, [this, id] { runner->checkWithServer(id); });
    connect(dialog, &UnconfirmedDialog::sendAgainChosen, this,
            [this, id, tell] { tell(runner->sendAgain(id)); });
    connect(dialog, &UnconfirmedDialog::forgetChosen, this, [this, id, tell] { tell(runner->forget(id)); });
    dialog->open();
}

void JobListPane::Private::askBeforeSendingAgain(const Job &job)
{
    if (!runner)
        return;
    ask(q->window(),
        {.name = QStringLiteral("confirmSendAgain"),
         .title = JobListPane::tr("Submit it again?"),
         .text = JobListPane::tr(
                     "No answer came when “%1” was submitted. If %2 did receive it, you may be charged "
                     "twice. Check with the service first.")
                     .arg(shownName(job), serviceName(job.service)),
         .action = JobListPane::tr("Submit again"),
         .isUsual = false},
        [this, id = job.id] { tellRefusal(runner->sendAgain(id)); });
}

JobListPane::JobListPane(JobStore *store, JobRunner *runner, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(this, store, runner))
{
    setObjectName(QStringLiteral("jobListPane"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(d->header);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(d->view, 1);
    layout->addWidget(d->undo);
    d->updateInvitation();
}

JobListPane::~JobListPane() = default;

void JobListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    d->updateInvitation();
    d->nameKeys();
    d->view->viewport()->update(); // its rows are written as they are painted
}

QUuid JobListPane::currentJob() const
{
    return d->current;
}

void JobListPane::selectJob(const QUuid &id)
{
    if (!d->model.reveal(id)) {
        d->header->showAll();
        d->model.setQuery(d->wantedQuery(), d->header->grouping());
        d->model.reveal(id);
    }
    d->restoreCurrent(id);
    d->view->scrollTo(d->view->currentIndex());
}

void JobListPane::focusSearch()
{
    d->header->focusSearch();
}

void JobListPane::fillMenu(QMenu *menu)
{
    // The window's Job menu is filled again and again: what it did for the jobs of before ends.
    disconnect(menu, &QMenu::triggered, d.get(), nullptr);
    const QList<QUuid> ids = d->chosenIds();
    if (ids.size() > 1) {
        fillJobsMenu(menu, d->tallyOf(ids));
        connect(menu, &QMenu::triggered, d.get(), [this, ids](QAction *action) {
            if (action->data().isValid())
                d->commandForAll(ids, JobCommand(action->data().toInt()));
        });
        d->keeping->fillMenu(menu, ids);
        return;
    }
    const Job job = ids.isEmpty() ? d->currentJob() : d->store->job(ids.constFirst()).value_or(Job());
    if (job.id.isNull())
        return;
    fillJobMenu(menu, job);
    connect(menu, &QMenu::triggered, d.get(), [this, job](QAction *action) {
        if (action->data().isValid())
            d->command(job, JobCommand(action->data().toInt()));
    });
    d->keeping->fillMenu(menu, ids);
}

QList<QAction *> JobListPane::keys() const
{
    return d->keeping->keys() + d->moveKeys;
}

bool JobListPane::canUndo() const
{
    return canUndoRemove() || d->keeping->canUndo();
}

bool JobListPane::canRedo() const
{
    return d->keeping->canRedo();
}

QString JobListPane::undoText() const
{
    const bool isMark = d->keeping->canUndo() && (d->isMarkNewer || !canUndoRemove());
    return isMark ? d->keeping->undoText() : canUndoRemove() ? tr("jobs") : QString();
}

QString JobListPane::redoText() const
{
    return d->keeping->redoText();
}

void JobListPane::undo()
{
    if (d->keeping->canUndo() && (d->isMarkNewer || !canUndoRemove()))
        d->keeping->undo();
    else
        undoRemove();
}

void JobListPane::redo()
{
    d->keeping->redo();
}

QString JobListPane::arrangement() const
{
    return toStored({.order = d->model.query().order,
                     .grouping = d->model.grouping(),
                     .videos = d->model.folding(JobGrouping::Video),
                     .projects = d->model.folding(JobGrouping::Project)});
}

void JobListPane::setArrangement(const QString &stored)
{
    const Arrangement wanted = arrangementIn(stored);
    d->model.setFolding(JobGrouping::Video, wanted.videos);
    d->model.setFolding(JobGrouping::Project, wanted.projects);
    d->header->setArrangement(wanted.order, wanted.grouping);
    d->applyQuery();
}

void JobListPane::lookAgain(const QUuid &id)
{
    d->model.lookAgain(id);
}

void JobListPane::takeNextStep(const QUuid &id)
{
    if (const auto job = d->store->job(id))
        d->act(*job, describe(*job, {.now = QDateTime::currentDateTimeUtc(),
                                     .resultThere = QFileInfo::exists(job->outputPath)})
                         .action);
}

void JobListPane::goOnWithKey(const QString &account)
{
    const QSet<QUuid> waiting = d->waitingForKey;
    for (const QUuid &id : waiting) {
        const auto job = d->store->job(id);
        if (job && keyAccount(job->service.apiBase) != account && job->service.apiBase.host() != account)
            continue;
        d->waitingForKey.remove(id);
        // A job that went on meanwhile needs no push.
        if (d->runner && job && nextStep(*job) == JobAction::EnterKey)
            d->runner->retry(id);
    }
}

bool JobListPane::canUndoRemove() const
{
    return bool(d->undoWhat);
}

void JobListPane::togglePause()
{
    if (!d->runner)
        return;
    const bool isPaused = d->runner->pause() != JobRunner::Pause::No;
    d->runner->setPause(isPaused ? JobRunner::Pause::No : JobRunner::Pause::ByPerson);
}

void JobListPane::cancelWaiting()
{
    QList<QUuid> waiting = d->store->unfinishedIds();
    waiting.removeIf([this](const QUuid &id) { return d->store->state(id) != JobState::Queued; });
    d->cancel(waiting);
}

void JobListPane::undoRemove()
{
    const auto what = std::exchange(d->undoWhat, {});
    d->undo->close();
    if (!what)
        return;
    Q_EMIT historyChanged();
    what();
}

} // namespace retalk
