#include "joblist/joblistheader.h"

#include "common/flatbutton.h"
#include "common/icons.h"
#include "common/servicenames.h"
#include "common/theme.h"
#include "joblist/jobline.h"
#include "jobs/model/jobcodec.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace retalk {

namespace {

constexpr int kMinSearch = 120;

/// Returns `menu` after removing its contents.
QMenu *emptied(QMenu *menu)
{
    menu->clear();
    qDeleteAll(menu->findChildren<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly));
    return menu;
}

template <typename Value>
using Choices = std::initializer_list<std::pair<Value, QString>>;

} // namespace

JobListHeader::JobListHeader(QWidget *parent)
    : QWidget(parent)
    , m_pauseButton(new QToolButton(this))
    , m_title(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_filter(new QToolButton(this))
    , m_order(new FlatButton("sort", this))
    , m_group(new FlatButton("group", this))
    , m_more(new FlatButton("more", this))
    , m_import(new QPushButton(this))
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);

    m_search->setObjectName(QStringLiteral("jobSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(kMinSearch);
    m_search->setMaximumWidth(200);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_query.text = text.trimmed();
        Q_EMIT queryChanged();
    });
    auto *escape = new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, m_search, &QLineEdit::clear);

    m_filter->setObjectName(QStringLiteral("jobFilter"));
    m_filter->setPopupMode(QToolButton::InstantPopup);
    m_filter->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filter->setIcon(icon("chevron-down", IconTint::Soft));
    m_filter->setIconSize({12, 12});
    m_filter->setMenu(new QMenu(m_filter));
    mirrorFilter();
    connect(m_filter->menu(), &QMenu::aboutToShow, this, &JobListHeader::fillFilterMenu);

    m_order->setObjectName(QStringLiteral("jobOrder"));
    m_group->setObjectName(QStringLiteral("jobGroup"));
    m_more->setObjectName(QStringLiteral("jobListMore"));
    for (FlatButton *button : {m_order, m_group, m_more}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
        button->setMenu(new QMenu(button));
    }
    connect(m_order->menu(), &QMenu::aboutToShow, this, &JobListHeader::fillOrderMenu);
    connect(m_group->menu(), &QMenu::aboutToShow, this, &JobListHeader::fillGroupMenu);

    m_pauseButton->setObjectName(QStringLiteral("pauseQueue"));
    m_pauseButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pauseButton->setIconSize({14, 14});
    m_pauseButton->setCheckable(true);
    connect(m_pauseButton, &QToolButton::clicked, this, &JobListHeader::pauseToggled);

    m_import->setObjectName(QStringLiteral("importTable"));
    connect(m_import, &QPushButton::clicked, this, &JobListHeader::importTableRequested);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin, 5, kMargin, 5);
    row->setSpacing(kGap);
    row->addWidget(m_title);
    row->addWidget(m_pauseButton);
    row->addWidget(m_search, 1);
    row->addWidget(m_filter);
    row->addWidget(m_order);
    row->addWidget(m_group);
    row->addStretch(1);
    row->addWidget(m_import);
    row->addWidget(m_more);
    setTabOrder(m_group, m_import); // in visual order
    setTabOrder(m_import, m_more);
    retranslate();
}

/// The width without the button that moves into the menu, and without the text of the one beside the title.
int JobListHeader::leastWidth() const
{
    int least = 2 * kMargin + m_title->sizeHint().width() + kGap + kMinSearch;
    if (!m_pauseButton->isHidden())
        least += kGap + m_pauseButton->iconSize().width() + 2 * kGap;
    for (const QToolButton *button :
         {m_filter, static_cast<QToolButton *>(m_order), static_cast<QToolButton *>(m_group),
          static_cast<QToolButton *>(m_more)})
        least += kGap + button->sizeHint().width();
    return least;
}

QSize JobListHeader::minimumSizeHint() const
{
    return {leastWidth(), QWidget::minimumSizeHint().height()};
}

/// Keeps the search field wide enough to read. If space is short, importing a table moves to the menu and the
/// pause button shows only its icon.
void JobListHeader::makeRoom()
{
    int needed = leastWidth();
    if (!m_pauseButton->isHidden()) {
        const int text = m_pauseButton->fontMetrics().horizontalAdvance(m_pauseButton->text()) + kGap;
        const bool hasRoom = needed + text <= width();
        m_pauseButton->setToolButtonStyle(hasRoom ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        needed += text;
    }
    const bool hasRoom = needed + kGap + m_import->sizeHint().width() <= width();
    if (hasRoom == m_import->isHidden()) {
        m_import->setVisible(hasRoom);
        fillMoreMenu();
    }
    updateGeometry();
}

void JobListHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void JobListHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        mirrorFilter();
}

void JobListHeader::mirrorFilter()
{
    // Opposite to the text direction, so that the chevron follows the word.
    m_filter->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
    m_filter->menu()->setLayoutDirection(layoutDirection());
}

void JobListHeader::retranslate()
{
    m_title->setText(tr("Jobs"));
    m_search->setAccessibleName(tr("Search jobs"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setToolTip(tr("Name, link, task id, service, state, note or project. Esc clears it."));
    m_import->setText(tr("Import table…"));
    m_more->setWords(tr("More for this list"));
    // Filled before they open, too, for assistive tools that search menus without opening them.
    fillFilterMenu();
    fillOrderMenu();
    fillGroupMenu();
    fillMoreMenu();
    nameControls();
    namePause();
}

template <typename Value, typename Entries>
void JobListHeader::addChoices(QMenu *menu, Value &value, const Entries &entries)
{
    auto *group = new QActionGroup(menu);
    for (const auto &[choice, text] : entries) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(value == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, &value, choice = choice] {
            value = choice;
            nameControls();
            Q_EMIT queryChanged();
        });
    }
}

void JobListHeader::fillFilterMenu()
{
    using Group = JobQuery::Group;
    using Kind = JobQuery::Kind;
    QMenu *menu = emptied(m_filter->menu());
    addChoices(menu, m_query.group,
               Choices<Group>{{Group::All, tr("All")},
                              {Group::Active, tr("Active")},
                              {Group::Done, tr("Done")},
                              {Group::NeedsAttention, tr("Needs attention")}});
    menu->addSeparator();
    addChoices(menu, m_query.kind,
               Choices<Kind>{{Kind::All, tr("Drafts and finals")},
                             {Kind::Drafts, tr("Drafts only")},
                             {Kind::Finals, tr("Finals only")}});
    menu->addSeparator();
    QAction *starred = menu->addAction(tr("Starred only"));
    starred->setObjectName(QStringLiteral("filterStarred"));
    starred->setCheckable(true);
    starred->setChecked(m_query.isStarredOnly);
    connect(starred, &QAction::toggled, this, [this](bool isOn) {
        m_query.isStarredOnly = isOn;
        nameControls();
        Q_EMIT queryChanged();
    });
    QStringList services = m_services ? m_services() : QStringList();
    if (m_query.service && !services.contains(*m_query.service))
        services.append(*m_query.service);
    if (services.size() < 2 && !m_query.service)
        return;
    menu->addSeparator();
    std::vector<std::pair<std::optional<QString>, QString>> entries{{std::nullopt, tr("Every service")}};
    for (const QString &service : std::as_const(services))
        entries.emplace_back(service,
                             serviceTitle(serviceFromKey(service)).replace(u'&', QStringLiteral("&&")));
    addChoices(menu, m_query.service, entries);
}

void JobListHeader::fillOrderMenu()
{
    using Order = JobQuery::Order;
    addChoices(emptied(m_order->menu()), m_query.order,
               Choices<Order>{{Order::NewestFirst, tr("Newest first")},
                              {Order::OldestFirst, tr("Oldest first")},
                              {Order::Name, tr("By name")},
                              {Order::State, tr("By state")}});
}

void JobListHeader::fillGroupMenu()
{
    QMenu *menu = emptied(m_group->menu());
    addChoices(menu, m_grouping,
               Choices<JobGrouping>{{JobGrouping::None, tr("Not grouped")},
                                    {JobGrouping::Video, tr("By video")},
                                    {JobGrouping::Project, tr("By project")}});
    menu->addSeparator();
    const auto addFolding = [&](const char *name, const QString &text, bool isCollapsed) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setEnabled(m_grouping != JobGrouping::None);
        connect(action, &QAction::triggered, this,
                [this, isCollapsed] { Q_EMIT collapseAllRequested(isCollapsed); });
    };
    addFolding("collapseGroups", tr("Collapse all"), true);
    addFolding("expandGroups", tr("Expand all"), false);
}

void JobListHeader::fillMoreMenu()
{
    QMenu *menu = emptied(m_more->menu());
    if (m_import->isHidden()) {
        QAction *table = menu->addAction(icon("import"), tr("Import table…"));
        table->setObjectName(QStringLiteral("importTableAction"));
        connect(table, &QAction::triggered, this, &JobListHeader::importTableRequested);
        menu->addSeparator();
    }
    QAction *totals = menu->addAction(icon("info"), tr("Totals…"));
    totals->setObjectName(QStringLiteral("jobTotals"));
    connect(totals, &QAction::triggered, this, &JobListHeader::totalsRequested);
    QAction *csv = menu->addAction(icon("save"), tr("Export as CSV…"));
    csv->setObjectName(QStringLiteral("exportCsv"));
    connect(csv, &QAction::triggered, this, &JobListHeader::exportRequested);
}

/// "All", "Done", "Drafts · starred": the active filters.
QString JobListHeader::filterName() const
{
    QStringList names;
    const QString groups[] = {tr("All"), tr("Active"), tr("Done"), tr("Needs attention")};
    if (m_query.group != JobQuery::Group::All)
        names << groups[int(m_query.group)];
    if (m_query.kind != JobQuery::Kind::All)
        names << (m_query.kind == JobQuery::Kind::Drafts ? tr("Drafts") : tr("Finals"));
    if (m_query.isStarredOnly)
        names << tr("Starred");
    if (m_query.service)
        names << serviceTitle(serviceFromKey(*m_query.service));
    if (names.size() > 2) // too many to show
        //: What the list shows: several filters at once
        return tr("%Ln filter(s)", nullptr, static_cast<int>(names.size()));
    return names.isEmpty() ? groups[0] : names.join(QStringLiteral(" · "));
}

void JobListHeader::nameControls()
{
    m_filter->setText(filterName().replace(u'&', QStringLiteral("&&")));
    m_filter->setAccessibleName(tr("Show: %1").arg(filterName()));
    const QString orders[] = {tr("Newest first"), tr("Oldest first"), tr("By name"), tr("By state")};
    m_order->setWords(tr("Order: %1").arg(orders[int(m_query.order)]));
    const QString groupings[] = {tr("Not grouped"), tr("By video"), tr("By project")};
    m_group->setWords(tr("Groups: %1").arg(groupings[int(m_grouping)]));
    makeRoom();
}

void JobListHeader::offerPause(bool isOffered)
{
    m_pauseButton->setVisible(isOffered);
    makeRoom();
}

void JobListHeader::renameServices()
{
    fillFilterMenu();
    nameControls();
}

void JobListHeader::setPause(JobRunner::Pause pause)
{
    m_pause = pause;
    namePause();
}

void JobListHeader::namePause()
{
    const bool isPaused = m_pause != JobRunner::Pause::No;
    m_pauseButton->setChecked(isPaused);
    m_pauseButton->setIcon(icon(isPaused ? "play" : "pause", isPaused ? IconTint::Warn : IconTint::Soft));
    //: The queue of jobs
    m_pauseButton->setText(isPaused ? tr("Paused") : tr("Pause"));
    m_pauseButton->setAccessibleName(isPaused ? tr("Resume the queue") : tr("Pause the queue"));
    switch (m_pause) {
    case JobRunner::Pause::No:
        m_pauseButton->setToolTip(tr("Pause the queue: nothing more is uploaded or submitted."));
        break;
    case JobRunner::Pause::ByUser:
        m_pauseButton->setToolTip(tr("Resume the queue. Submitted jobs are still downloaded."));
        break;
    case JobRunner::Pause::LowBalance:
        m_pauseButton->setToolTip(
            tr("The queue is paused because few credits are left. Click to resume it."));
        break;
    }
    makeRoom();
}

void JobListHeader::showAll()
{
    m_query = {.order = m_query.order};
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    retranslate();
}

void JobListHeader::setArrangement(JobQuery::Order order, JobGrouping grouping)
{
    m_query.order = order;
    m_grouping = grouping;
    retranslate();
}

void JobListHeader::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace retalk
