#include "joblist/joblistpane.h"

#include "common/hairline.h"
#include "common/servicenames.h"
#include "joblist/arrangement.h"
#include "joblist/filmcommands.h"
#include "joblist/filmrows.h"
#include "joblist/jobbatches.h"
#include "joblist/jobcommands.h"
#include "joblist/jobgroups.h"
#include "joblist/jobline.h"
#include "joblist/joblistheader.h"
#include "joblist/joblistmodel.h"
#include "joblist/joblistundo.h"
#include "joblist/joblistview.h"
#include "joblist/jobmenu.h"
#include "joblist/joborganizer.h"
#include "joblist/jobremoval.h"
#include "joblist/jobtext.h"
#include "joblist/thumbnails.h"
#include "joblist/unconfirmedquestions.h"
#include "joblist/undobar.h"
#include "jobs/model/jobcodec.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/store/queueorder.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace retalk {

class JobListPane::Private : public QObject
{
public:
    Private(JobListPane *pane, JobStore *jobStore, JobRunner *jobRunner, FilmRunner *filmRunner);

    void applyQuery();
    /// The header's query, with the displayed names of states and services added for the search.
    JobQuery wantedQuery() const;
    void followCurrent();
    void updateInvitation();
    void restoreCurrent(const QUuid &id);
    void restoreSelection();
    QList<QUuid> chosenIds() const;
    QList<QUuid> chosenJobs() const;
    void addKeys();
    void nameKeys();
    void followHeader();
    void followView();
    void followModel();
    void followCommands();
    void followRunner();
    void removeAll(const QList<QUuid> &chosen);
    void commandForAll(const QList<QUuid> &chosen, JobCommand command);
    JobPlace placeOf(const QUuid &job) const;
    QList<QUuid> jobsBeside(const QList<QUuid> &chosen) const;
    JobTally tallyOf(const QList<QUuid> &chosen) const;
    void showMenu(const QPoint &position);
    void showPause();
    int firstChosenRow() const;
    void selectNear(int row);

    JobListPane *q;
    JobStore *store;
    JobRunner *runner;
    FilmRows films;
    Thumbnails thumbnails;
    JobListModel model;
    JobListHeader *header; ///< created before the list, for the Tab order
    JobListView *view;
    UndoBar *undoBar;
    JobOrganizer *organizer;
    JobListUndo *undo;
    JobGroups *groups;
    JobBatches batches;
    JobRemoval removal;
    JobCommands commands;
    FilmCommands filmCommands;
    QList<QAction *> moveKeys; ///< up and down in the queue
    bool isFollowing = false;  ///< scroll to the moved jobs
    QUuid current;
    int removedRow = -1; ///< first of the rows being removed
};

JobListPane::Private::Private(JobListPane *pane, JobStore *jobStore, JobRunner *jobRunner,
                              FilmRunner *filmRunner)
    : q(pane)
    , store(jobStore)
    , runner(jobRunner)
    , films(filmRunner, jobStore, jobRunner)
    , model(jobStore, jobRunner, &thumbnails)
    , header(new JobListHeader(pane))
    , view(new JobListView(pane))
    , undoBar(new UndoBar(pane))
    , organizer(new JobOrganizer(jobStore, pane, [this] { return chosenJobs(); }))
    , undo(new JobListUndo(undoBar, organizer, pane))
    , groups(new JobGroups(&model, view, pane))
    , batches(jobStore)
    , removal({.store = jobStore, .runner = jobRunner, .batches = &batches, .undo = undo, .window = pane})
    , commands({.store = jobStore,
                .runner = jobRunner,
                .batches = &batches,
                .undo = undo,
                .removal = &removal,
                .window = pane})
    , filmCommands({.rows = &films, .runner = jobRunner, .undo = undo, .window = pane})
{
    if (filmRunner)
        model.setFilms(&films);
    view->setModel(&model);
    addKeys();
    followHeader();
    followView();
    followModel();
    followCommands();
    followRunner();
}

void JobListPane::Private::followHeader()
{
    header->setServices([this] { return store->services(); });
    connect(header, &JobListHeader::totalsRequested, this, [this] { organizer->showTotals(wantedQuery()); });
    connect(header, &JobListHeader::exportRequested, this,
            [this] { organizer->exportTable(model.allIds()); });
    connect(header, &JobListHeader::queryChanged, this, &Private::applyQuery);
    connect(header, &JobListHeader::importTableRequested, q, &JobListPane::importTableRequested);
    connect(header, &JobListHeader::collapseAllRequested, this,
            [this](bool isCollapsed) { model.setAllCollapsed(isCollapsed); });
    connect(header, &JobListHeader::pauseToggled, q, &JobListPane::togglePause);
    header->offerPause(runner != nullptr);
}

void JobListPane::Private::followView()
{
    connect(view, &JobListView::actionTriggered, this, [this](const QModelIndex &index) {
        const auto action = index.data(JobListModel::LineRole).value<JobLine>().action;
        if (model.isFilm(index.row()))
            filmCommands.act(index.data(JobListModel::IdRole).toUuid(), action);
        else
            commands.act(model.jobAt(index.row()), action);
    });
    connect(view, &JobListView::removeRequested, this, [this] { removeAll(chosenIds()); });
    connect(view, &JobListView::openRequested, this,
            [this](const QModelIndex &index) { Q_EMIT q->showRequested(model.jobAt(index.row()).id); });
    connect(view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const auto id = index.data(JobListModel::IdRole).toUuid();
        if (id == current && chosenIds() == QList{id})
            Q_EMIT q->currentJobClicked(id);
    });
    connect(view, &QWidget::customContextMenuRequested, this, &Private::showMenu);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &Private::followCurrent);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Private::followCurrent);
    // Waiting jobs move up whenever another job changes.
    for (auto signal : {&JobStore::changed, &JobStore::removed})
        connect(store, signal, view->viewport(), qOverload<>(&QWidget::update));
}

/// Removes films with their pieces, and the other jobs.
void JobListPane::Private::removeAll(const QList<QUuid> &chosen)
{
    QList<QUuid> ofFilms = chosen;
    ofFilms.removeIf([this](const QUuid &id) { return !films.contains(id); });
    const QList<QUuid> jobs = jobsBeside(chosen);
    if (ofFilms.isEmpty())
        return removal.remove(jobs);
    filmCommands.remove(ofFilms, [this, jobs] {
        if (!jobs.isEmpty())
            removal.remove(jobs, JobListUndo::Offer::MergeWithLast);
    });
}

JobPlace JobListPane::Private::placeOf(const QUuid &job) const
{
    if (films.isReplaced(job))
        return JobPlace::Replaced;
    return films.filmOf(job).isNull() ? JobPlace::Alone : JobPlace::Piece;
}

/// `chosen` without films and their pieces, which are removed with their film.
QList<QUuid> JobListPane::Private::jobsBeside(const QList<QUuid> &chosen) const
{
    QSet<QUuid> ofFilms;
    for (const QUuid &id : chosen) {
        if (films.contains(id))
            ofFilms.insert(id);
    }
    QList<QUuid> jobs = chosen;
    jobs.removeIf(
        [&](const QUuid &id) { return ofFilms.contains(id) || ofFilms.contains(films.filmOf(id)); });
    return jobs;
}

JobTally JobListPane::Private::tallyOf(const QList<QUuid> &chosen) const
{
    const QList<QUuid> jobs = jobsBeside(chosen);
    JobTally tally = commands.tallyOf(jobs);
    for (const QUuid &id : jobs) {
        const JobPlace place = placeOf(id);
        tally.copied -= isAt(place, JobCommand::SendCopy) ? 0 : 1;
        if (place != JobPlace::Replaced)
            continue;
        if (const auto job = store->job(id); job && isFor(JobCommand::Retry, *job))
            --tally.retried;
    }
    for (const QUuid &id : chosen) {
        if (films.contains(id))
            tally.addFilm(films.stage(id).isAtWork(), filmCommands.isAskedAbout(id));
    }
    return tally;
}

void JobListPane::Private::commandForAll(const QList<QUuid> &chosen, JobCommand command)
{
    QList<QUuid> jobs = jobsBeside(chosen); // as counted by tallyOf()
    jobs.removeIf([&](const QUuid &id) { return !isAt(placeOf(id), command); });
    for (const QUuid &id : chosen) {
        if (command == JobCommand::Cancel && films.contains(id) && films.stage(id).isAtWork())
            filmCommands.act(id, JobAction::Cancel);
    }
    commands.commandForAll(jobs, command);
}

void JobListPane::Private::followModel()
{
    connect(store, &JobStore::removed, this, [this](const QUuid &id) {
        if (id == current)
            current = {};
    });
    connect(&model, &JobListModel::collapsedChanged, q, &JobListPane::arrangementChanged);
    connect(groups, &JobGroups::expanded, this, &Private::restoreSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        restoreCurrent(current);
        updateInvitation();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &Private::updateInvitation);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &Private::updateInvitation);
}

void JobListPane::Private::followCommands()
{
    connect(organizer, &JobOrganizer::compareRequested, q, &JobListPane::compareRequested);
    connect(undo, &JobListUndo::historyChanged, q, &JobListPane::historyChanged);
    connect(&removal, &JobRemoval::begun, this, [this] { removedRow = firstChosenRow(); });
    connect(&removal, &JobRemoval::ended, this, [this] { selectNear(removedRow); });
    connect(&removal, &JobRemoval::restored, q, &JobListPane::selectJob);
    connect(&filmCommands, &FilmCommands::showRequested, q, &JobListPane::showRequested);
    connect(&filmCommands, &FilmCommands::againRequested, q, &JobListPane::filmAgainRequested);
    connect(&filmCommands, &FilmCommands::editRequested, q, &JobListPane::filmEditRequested);
    connect(&filmCommands, &FilmCommands::saveRequested, q, &JobListPane::filmSaveRequested);
    connect(&commands, &JobCommands::showRequested, q, &JobListPane::showRequested);
    connect(&commands, &JobCommands::submitRequested, q, &JobListPane::submitRequested);
    connect(&commands, &JobCommands::retryRequested, q, &JobListPane::retryRequested);
    connect(&commands, &JobCommands::copiesRequested, q, &JobListPane::copiesRequested);
    connect(&commands, &JobCommands::creditsRequested, q, &JobListPane::creditsRequested);
    connect(&commands, &JobCommands::editRequested, q, &JobListPane::editRequested);
    connect(&commands, &JobCommands::referenceFrameRequested, q, &JobListPane::referenceFrameRequested);
    connect(&commands, &JobCommands::keyRequested, q, &JobListPane::keyRequested);
}

void JobListPane::Private::followRunner()
{
    if (!runner)
        return;
    auto *questions = new UnconfirmedQuestions(store, runner, q);
    connect(runner, &JobRunner::candidatesFound, questions, &UnconfirmedQuestions::ask);
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

void JobListPane::Private::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex under = view->indexAt(position);
    if (const QModelIndex row = under.isValid() ? under : view->currentIndex(); model.isGroup(row.row()))
        groups->fillMenu(menu, row);
    else
        q->fillMenu(menu);
    if (menu->isEmpty())
        menu->deleteLater();
    else
        menu->popup(view->viewport()->mapToGlobal(position));
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

/// The preview follows the selection. Moving the focus into the list by keyboard only sets the current row.
void JobListPane::Private::followCurrent()
{
    const QModelIndex index = view->currentIndex();
    if (!index.isValid() || !view->selectionModel()->isSelected(index))
        return; // also on a model reset, after which restoreCurrent() decides
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
        // Not the view's own setCurrentIndex(), which extends the selection while Ctrl is held (Ctrl+Enter
        // submits).
        view->selectionModel()->setCurrentIndex(model.index(row), QItemSelectionModel::ClearAndSelect);
}

QList<QUuid> JobListPane::Private::chosenIds() const
{
    // Not selectedIndexes(), which creates an index per row and checks whether each is selectable.
    return model.idsIn(view->selectionModel()->selection());
}

/// The chosen rows except films, which have no titles, notes or stars.
QList<QUuid> JobListPane::Private::chosenJobs() const
{
    QList<QUuid> ids = chosenIds();
    ids.removeIf([this](const QUuid &id) { return films.contains(id); });
    return ids;
}

/// The shortcuts shown in the menu, made available in the whole window.
void JobListPane::Private::addKeys()
{
    for (const JobCommand command : {JobCommand::MoveUp, JobCommand::MoveDown}) {
        auto *action = new QAction(this);
        action->setShortcut(
            QKeySequence(Qt::ALT | (command == JobCommand::MoveUp ? Qt::Key_Up : Qt::Key_Down)));
        connect(action, &QAction::triggered, this, [this, command] {
            isFollowing = true;
            if (!commands.moveInQueue(chosenIds(), command))
                isFollowing = false;
        });
        moveKeys << action;
    }
    // Keeps the current job in sight when it moves, alone or with its group.
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] {
        isFollowing |= view->viewport()->rect().intersects(view->visualRect(view->currentIndex()));
    });
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this] {
        if (std::exchange(isFollowing, false))
            view->scrollTo(view->currentIndex());
    });
    q->addActions(organizer->keys() + moveKeys);
    nameKeys();
}

void JobListPane::Private::nameKeys()
{
    moveKeys.at(0)->setText(label(JobCommand::MoveUp));
    moveKeys.at(1)->setText(label(JobCommand::MoveDown));
    organizer->retranslate();
}

/// Selects the job on the stage again after its collapsed group was expanded.
void JobListPane::Private::restoreSelection()
{
    const int row = current.isNull() || view->selectionModel()->hasSelection() ? -1 : model.rowOf(current);
    if (row >= 0)
        view->selectionModel()->select(model.index(row), QItemSelectionModel::Select);
}

void JobListPane::Private::showPause()
{
    header->setPause(runner->pause());
    view->viewport()->update();
}

int JobListPane::Private::firstChosenRow() const
{
    const QItemSelection rows = view->selectionModel()->selection();
    int first = rows.isEmpty() ? -1 : rows.constFirst().top();
    for (const QItemSelectionRange &range : rows)
        first = std::min(first, range.top());
    return first;
}

/// Selects the row that took the place of a removed one, so that the keyboard can continue there.
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

JobListPane::JobListPane(JobStore *store, JobRunner *runner, QWidget *parent, FilmRunner *films)
    : QWidget(parent), d(std::make_unique<Private>(this, store, runner, films))
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
    layout->addWidget(d->undoBar);
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
    d->view->viewport()->update(); // the rows' texts are generated when painted
}

void JobListPane::renameServices()
{
    d->header->renameServices();
    d->applyQuery(); // the search may include a service's name
    d->view->viewport()->update();
}

FilmRows *JobListPane::films() const
{
    return &d->films;
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
    // The window's Job menu is filled repeatedly: disconnect it from the previous jobs.
    disconnect(menu, &QMenu::triggered, d.get(), nullptr);
    const QList<QUuid> ids = d->chosenIds();
    // A row can be current without being selected: by the Tab key, or after start-up.
    const QUuid only = ids.isEmpty()     ? d->view->currentIndex().data(JobListModel::IdRole).toUuid()
                       : ids.size() == 1 ? ids.constFirst()
                                         : QUuid();
    if (d->films.contains(only)) {
        d->filmCommands.fillMenu(menu, only);
        return;
    }
    if (ids.size() > 1) {
        fillJobsMenu(menu, d->tallyOf(ids));
        connect(menu, &QMenu::triggered, d.get(), [this, ids](QAction *action) {
            if (!action->data().isValid())
                return;
            if (const auto command = JobCommand(action->data().toInt()); command == JobCommand::Remove)
                d->removeAll(ids);
            else
                d->commandForAll(ids, command);
        });
        d->organizer->fillMenu(menu, d->chosenJobs());
        return;
    }
    const Job job = d->store->job(only).value_or(Job());
    if (job.id.isNull())
        return;
    fillJobMenu(menu, job, d->placeOf(job.id));
    connect(menu, &QMenu::triggered, d.get(), [this, job](QAction *action) {
        if (action->data().isValid())
            d->commands.command(job, JobCommand(action->data().toInt()));
    });
    d->organizer->fillMenu(menu, ids);
}

QList<QAction *> JobListPane::keys() const
{
    return d->organizer->keys() + d->moveKeys;
}

bool JobListPane::canUndo() const
{
    return d->undo->canUndo();
}

bool JobListPane::canRedo() const
{
    return d->undo->canRedo();
}

QString JobListPane::undoText() const
{
    return d->undo->undoText();
}

QString JobListPane::redoText() const
{
    return d->undo->redoText();
}

void JobListPane::undo()
{
    d->undo->undo();
}

void JobListPane::redo()
{
    d->undo->redo();
}

QString JobListPane::arrangement() const
{
    return toStored({.order = d->model.query().order,
                     .grouping = d->model.grouping(),
                     .videos = d->model.collapsedGroups(JobGrouping::Video),
                     .projects = d->model.collapsedGroups(JobGrouping::Project)});
}

void JobListPane::setArrangement(const QString &stored)
{
    const Arrangement wanted = arrangementIn(stored);
    d->model.setCollapsedGroups(JobGrouping::Video, wanted.videos);
    d->model.setCollapsedGroups(JobGrouping::Project, wanted.projects);
    d->header->setArrangement(wanted.order, wanted.grouping);
    d->applyQuery();
}

void JobListPane::lookAgain(const QUuid &id)
{
    d->model.lookAgain(id);
}

void JobListPane::takeNextStep(const QUuid &id)
{
    const auto piece = d->placeOf(id) == JobPlace::Piece ? d->store->job(id) : std::nullopt;
    if (d->films.isReplaced(id) ||
        (piece && asksForAnotherVideo(nextStep(*piece, QDateTime::currentDateTimeUtc()))))
        Q_EMIT showRequested(id);
    else if (d->films.contains(id))
        d->filmCommands.act(id, d->films.line(id, {.now = QDateTime::currentDateTimeUtc()}).action);
    else
        d->commands.takeNextStep(id);
}

void JobListPane::resumeWithKey(const QString &account)
{
    d->commands.resumeWithKey(account);
}

bool JobListPane::canUndoRemove() const
{
    return d->undo->canRestoreLast();
}

void JobListPane::togglePause()
{
    d->commands.togglePause();
}

void JobListPane::cancelWaiting()
{
    d->commands.cancelWaiting();
}

void JobListPane::undoRemove()
{
    d->undo->restoreLast();
}

} // namespace retalk
