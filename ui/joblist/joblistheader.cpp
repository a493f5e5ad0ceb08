#include "joblist/joblistheader.h"

#include "common/icons.h"
#include "common/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace retalk {

JobListHeader::JobListHeader(QWidget *parent)
    : QWidget(parent)
    , m_pauseButton(new QToolButton(this))
    , m_title(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_filter(new QToolButton(this))
    , m_import(new QPushButton(this))
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);

    m_search->setObjectName(QStringLiteral("jobSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(200);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_query.text = text.trimmed();
        Q_EMIT queryChanged();
    });

    m_filter->setObjectName(QStringLiteral("jobFilter"));
    m_filter->setPopupMode(QToolButton::InstantPopup);
    m_filter->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    mirrorFilter();
    m_filter->setIcon(icon("chevron-down", IconTint::Soft));
    m_filter->setIconSize({12, 12});

    m_pauseButton->setObjectName(QStringLiteral("pauseQueue"));
    m_pauseButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pauseButton->setIconSize({14, 14});
    m_pauseButton->setCheckable(true);
    connect(m_pauseButton, &QToolButton::clicked, this, &JobListHeader::pauseToggled);

    m_import->setObjectName(QStringLiteral("importTable"));
    connect(m_import, &QPushButton::clicked, this, &JobListHeader::importTableRequested);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin, 5, kMargin, 5);
    row->setSpacing(kGap + 4);
    row->addWidget(m_title);
    row->addWidget(m_pauseButton);
    row->addWidget(m_search, 1);
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(m_import);
    retranslate();
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
    // Against the direction of the text, so that the chevron comes after the word.
    m_filter->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
}

void JobListHeader::retranslate()
{
    m_title->setText(tr("Jobs"));
    m_search->setAccessibleName(tr("Search jobs"));
    m_search->setPlaceholderText(tr("Search"));
    m_import->setText(tr("Import table…"));
    delete m_filter->menu();
    m_filter->setMenu(makeFilterMenu());
    nameFilter();
    namePause();
}

QMenu *JobListHeader::makeFilterMenu()
{
    auto *menu = new QMenu(m_filter);
    const auto choices = [this, menu](auto member, const auto &entries) {
        auto *group = new QActionGroup(menu);
        for (const auto &[value, text] : entries) {
            QAction *action = menu->addAction(text);
            action->setCheckable(true);
            action->setChecked(m_query.*member == value);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, member, value = value] {
                m_query.*member = value;
                nameFilter();
                Q_EMIT queryChanged();
            });
        }
    };
    using Group = JobQuery::Group;
    using Order = JobQuery::Order;
    choices(&JobQuery::group,
            std::initializer_list<std::pair<Group, QString>>{{Group::All, tr("All")},
                                                             {Group::Active, tr("Active")},
                                                             {Group::Done, tr("Done")},
                                                             {Group::NeedsAttention, tr("Needs attention")}});
    menu->addSeparator();
    choices(&JobQuery::order,
            std::initializer_list<std::pair<Order, QString>>{{Order::NewestFirst, tr("Newest first")},
                                                             {Order::OldestFirst, tr("Oldest first")},
                                                             {Order::Name, tr("By name")},
                                                             {Order::State, tr("By state")}});
    return menu;
}

QString JobListHeader::groupName() const
{
    const QString names[] = {tr("All"), tr("Active"), tr("Done"), tr("Needs attention")};
    return names[int(m_query.group)];
}

void JobListHeader::nameFilter()
{
    m_filter->setText(groupName());
    m_filter->setAccessibleName(tr("Show: %1").arg(groupName()));
}

void JobListHeader::offerPause(bool isOffered)
{
    m_pauseButton->setVisible(isOffered);
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
    case JobRunner::Pause::ByPerson:
        m_pauseButton->setToolTip(tr("Resume the queue. Submitted jobs are still downloaded."));
        break;
    case JobRunner::Pause::LowBalance:
        m_pauseButton->setToolTip(
            tr("The queue is paused because few credits are left. Click to resume it."));
        break;
    }
}

void JobListHeader::showAll()
{
    m_query = {.order = m_query.order};
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    // The menu's marks must follow too.
    retranslate();
}

void JobListHeader::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace retalk
