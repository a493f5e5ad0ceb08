#include "mainwindow/shortcutsheet.h"

#include "common/format.h"
#include "common/plaintext.h"
#include "common/screenroom.h"
#include "common/theme.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace retalk {

namespace {

constexpr QSize kSheetSize(440, 560);

QString plain(const QString &text)
{
    QString words = withoutMnemonic(text);
    if (words.endsWith(u'…'))
        words.chop(1);
    return words;
}

QTreeWidgetItem *addHeading(QTreeWidget *list, const QString &title)
{
    auto *heading = new QTreeWidgetItem(list, {title});
    heading->setFirstColumnSpanned(true);
    heading->setFlags(Qt::ItemIsEnabled);
    QFont bold = list->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(0, bold);
    return heading;
}

void addLine(QTreeWidgetItem *heading, const QAction *action)
{
    QStringList keys;
    const auto shortcuts = action->shortcuts();
    for (const QKeySequence &key : shortcuts)
        keys += Format::shortcut(key);
    // The icon text leaves out what only the menu adds for the moment, such as what would be undone.
    new QTreeWidgetItem(heading, {plain(action->iconText()), keys.join(QStringLiteral(", "))});
}

/// Adds the commands of `menu` that have a shortcut, and those of its submenus under their own headings.
void addMenu(QTreeWidget *list, const QMenu *menu, const QString &title)
{
    QTreeWidgetItem *heading = nullptr;
    QList<const QMenu *> parts;
    const auto actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->menu())
            parts += action->menu();
        if (action->shortcuts().isEmpty())
            continue;
        if (!heading)
            heading = addHeading(list, title);
        addLine(heading, action);
    }
    for (const QMenu *part : parts)
        addMenu(list, part, plain(part->title()));
}

} // namespace

ShortcutSheet::ShortcutSheet(const QMenuBar *menus, const Further &further, QWidget *parent)
    : QDialog(parent)
    , m_menus(menus)
    , m_further(further)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("shortcutSheet"));
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    resize(withinScreen(this, kSheetSize));
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    retranslate();
}

void ShortcutSheet::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the shortcuts"));
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
}

void ShortcutSheet::fill()
{
    m_list->clear();
    const auto menus = m_menus->actions();
    for (const QAction *action : menus) {
        // Some menus are filled when they open.
        Q_EMIT action->menu()->aboutToShow();
        addMenu(m_list, action->menu(), plain(action->text()));
        Q_EMIT action->menu()->aboutToHide();
    }
    addFurther();
    m_list->expandAll();
    filter();
    widen();
}

/// Fits the width to the longest text and the longest shortcut, within the screen.
void ShortcutSheet::widen()
{
    m_list->ensurePolished();
    const QAbstractItemModel *lines = m_list->model();
    std::array<int, 2> widest{};
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QModelIndex heading = lines->index(i, 0);
        for (int j = 0; j < lines->rowCount(heading); ++j) {
            for (std::size_t column = 0; column < widest.size(); ++column) {
                const QModelIndex cell = lines->index(j, int(column), heading);
                widest[column] = std::max(widest[column], m_list->sizeHintForIndex(cell).width());
            }
        }
    }
    const int around =
        m_list->indentation() + m_list->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_list) +
        m_list->style()->pixelMetric(QStyle::PM_ScrollView_ScrollBarSpacing, nullptr, m_list) + 2 * kMargin;
    const QSize needed(std::max(kSheetSize.width(), widest[0] + widest[1] + around), kSheetSize.height());
    resize(withinScreen(this, size().expandedTo(needed)));
}

/// Adds commands missing from the menus because no job is selected, or because the timeline handles the keys.
void ShortcutSheet::addFurther()
{
    QSet<QString> listed;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *heading = m_list->topLevelItem(i);
        for (int j = 0; j < heading->childCount(); ++j)
            listed.insert(heading->child(j)->text(1));
    }
    QTreeWidgetItem *heading = nullptr;
    for (const QAction *action : std::as_const(m_further.ofJob)) {
        if (listed.contains(Format::shortcut(action->shortcut())))
            continue;
        if (!heading)
            heading = addHeading(m_list, tr("Selected job"));
        addLine(heading, action);
    }
    if (m_further.ofTimeline.isEmpty())
        return;
    heading = addHeading(m_list, tr("Timeline"));
    for (const QAction *action : std::as_const(m_further.ofTimeline))
        addLine(heading, action);
}

void ShortcutSheet::filter()
{
    const QString words = m_search->text().trimmed();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *heading = m_list->topLevelItem(i);
        bool isNeeded = false;
        for (int j = 0; j < heading->childCount(); ++j) {
            QTreeWidgetItem *line = heading->child(j);
            const bool isFound = line->text(0).contains(words, Qt::CaseInsensitive) ||
                                 line->text(1).contains(words, Qt::CaseInsensitive);
            line->setHidden(!isFound);
            isNeeded |= isFound;
        }
        heading->setHidden(!isNeeded);
    }
}

void ShortcutSheet::showEvent(QShowEvent *event)
{
    if (event->spontaneous()) // only restored after being minimised
        return QDialog::showEvent(event);
    // Before the position is chosen, which depends on the size.
    m_search->clear();
    fill();
    QDialog::showEvent(event);
    m_search->setFocus();
}

void ShortcutSheet::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (isVisible())
        fill();
}

} // namespace retalk
