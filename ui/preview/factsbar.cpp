#include "preview/factsbar.h"

#include "common/elidedlabel.h"
#include "common/flatbutton.h"
#include "common/format.h"
#include "common/icons.h"
#include "common/theme.h"
#include "preview/stageactions.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

namespace retalk {

namespace {

/// Least width left for the clip's name, in device-independent pixels, before buttons move to the menu.
constexpr int kMinName = 160;
/// Least width reserved for a verdict.
constexpr int kVerdictRoom = 160;

} // namespace

FactsBar::FactsBar(StageActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_name(new ElidedLabel(this, Qt::ElideMiddle))
    , m_facts(new ElidedLabel(this))
    , m_draft(new QLabel(this))
    , m_sign(new QLabel(this))
    , m_verdict(new ElidedLabel(this))
    , m_switch(new QPushButton(this))
    , m_another(new QPushButton(this))
    , m_compare(new QPushButton(this))
    , m_reference(new QPushButton(this))
    , m_folder(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_more(new FlatButton("more", this))
{
    setObjectName(QStringLiteral("factsBar"));
    setAutoFillBackground(true);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_name->setObjectName(QStringLiteral("clipName"));
    m_facts->setObjectName(QStringLiteral("clipFacts"));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_draft->setObjectName(QStringLiteral("draftBadge"));
    m_draft->setForegroundRole(QPalette::PlaceholderText);
    m_draft->hide();
    m_verdict->setObjectName(QStringLiteral("syncVerdict"));
    m_another->setObjectName(QStringLiteral("makeAnother"));
    m_more->setObjectName(QStringLiteral("moreForResult"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_switch->setObjectName(QStringLiteral("switchContentButton"));
    connect(m_switch, &QPushButton::clicked, m_actions->switchContent, &QAction::trigger);
    const auto follow = [this] {
        m_switch->setVisible(m_actions->switchContent->isEnabled());
        makeRoom();
    };
    connect(m_actions->switchContent, &QAction::changed, this, follow);
    m_compare->setObjectName(QStringLiteral("compare"));
    m_reference->setObjectName(QStringLiteral("useFrame"));
    m_folder->setObjectName(QStringLiteral("showInFolder"));
    m_save->setObjectName(QStringLiteral("saveAs"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin, kGap, kMargin, kGap);
    row->setSpacing(kGap);
    row->addWidget(m_name);
    row->addWidget(m_draft);
    row->addSpacing(kGap);
    row->addWidget(m_facts);
    row->addSpacing(kGap);
    row->addWidget(m_sign);
    row->addWidget(m_verdict);
    row->addStretch(1);
    for (QPushButton *button : {m_switch, m_another, m_compare, m_reference, m_folder, m_save})
        row->addWidget(button);
    row->addWidget(m_more);

    makeCompareMenu();
    retranslate();
    setFixedHeight(std::max(46, m_save->sizeHint().height() + 2 * kGap)); // the same with and without buttons

    connect(m_folder, &QPushButton::clicked, this, &FactsBar::showInFolderRequested);
    connect(m_save, &QPushButton::clicked, this, &FactsBar::saveRequested);
    connect(m_reference, &QPushButton::clicked, m_actions->useFrame, &QAction::trigger);
    connect(m_another, &QPushButton::clicked, this, &FactsBar::anotherRequested);
    show(Content::Nothing, {}, {});
}

void FactsBar::retranslate()
{
    m_switch->setText(m_content == Content::Input ? tr("Show result") : tr("Show input"));
    m_draft->setText(tr("Draft"));
    m_compare->setText(tr("Compare"));
    m_reference->setText(tr("Use this frame as face photo"));
    m_folder->setText(tr("Show in folder"));
    m_save->setText(tr("Save as…"));
    m_another->setText(tr("Make another…"));
    m_another->setToolTip(tr("The same video with another voice track"));
    m_more->setWords(tr("More for this video"));
    delete m_more->menu();
    makeMoreMenu();
    setComparable(m_compare->isEnabled());
    if (m_isVerdictShown)
        setVerdict(m_shownVerdict, m_signKind == Sign::Waiting);
    makeRoom();
}

void FactsBar::makeMoreMenu()
{
    auto *menu = new QMenu(m_more);
    const auto add = [this, menu](const char *name, const char *iconName, const QString &text, auto signal) {
        QAction *action = menu->addAction(icon(iconName), text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, signal);
    };
    add("moreAnother", "plus", tr("Make another…"), &FactsBar::anotherRequested);
    menu->addAction(m_actions->switchContent);
    menu->addAction(m_actions->useFrame);
    menu->addSeparator();
    add("moreFolder", "folder", tr("Show in folder"), &FactsBar::showInFolderRequested);
    add("moreCopy", "copy", tr("Copy the file"), &FactsBar::copyRequested);
    menu->addAction(m_actions->snapshot);
    m_more->setMenu(menu);
}

/// The verdict and the start of the name have priority: two buttons that are also in the menu are hidden
/// first, then the facts.
void FactsBar::makeRoom()
{
    // Asking buttons for their size hints loads what draws their arrows: skipped until there is something to
    // show.
    if (m_content == Content::Nothing) {
        m_another->hide();
        m_folder->hide();
        return;
    }
    const bool isResult = m_content == Content::Result;
    m_switch->setVisible(m_actions->switchContent->isEnabled());
    int left = width() - 2 * kMargin - 2 * kGap;
    const auto take = [&left](const QWidget *widget) {
        left -= widget->sizeHint().width() + kGap;
    };
    for (const QWidget *widget : {static_cast<QWidget *>(m_draft), static_cast<QWidget *>(m_switch),
                                  static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_reference),
                                  static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_more)}) {
        if (!widget->isHidden())
            take(widget);
    }
    // A result's verdict arrives a little later: reserve its space, so that buttons don't jump.
    const int verdictRoom =
        m_verdict->isHidden() ? 0 : m_verdict->sizeHint().width() + m_sign->sizeHint().width() + 2 * kGap;
    const int reserved = std::max(isResult ? kVerdictRoom : 0, verdictRoom);
    left -= reserved;
    if (isResult && left < kMinName / 2 && !m_switch->isHidden()) {
        m_switch->hide(); // also in the menu
        left += m_switch->sizeHint().width() + kGap;
    }
    const bool hasRoomForFacts = left - m_facts->sizeHint().width() - kGap >= kMinName;
    m_facts->setVisible(hasRoomForFacts);
    if (hasRoomForFacts)
        take(m_facts);
    for (QPushButton *button : {m_folder, m_another}) {
        const bool isShown = isResult && left - button->sizeHint().width() - kGap >= kMinName;
        button->setVisible(isShown);
        if (isShown)
            take(button);
    }
    // What a final verdict doesn't need goes to the name.
    if (!m_verdict->isHidden() && m_signKind != Sign::Waiting)
        left += reserved - verdictRoom;
    m_name->setMaximumWidth(std::max(left, kMinName / 2));
}

void FactsBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void FactsBar::makeCompareMenu()
{
    auto *menu = new QMenu(m_compare);
    menu->addActions({m_actions->resultOnly, m_actions->wipe, m_actions->sideBySide, m_actions->flip});
    m_compare->setMenu(menu);
}

void FactsBar::show(Content content, const QString &name, const QString &facts)
{
    m_content = content;
    m_switch->setText(content == Content::Input ? tr("Show result") : tr("Show input"));
    m_switch->setVisible(m_actions->switchContent->isEnabled());
    setName(name);
    m_facts->setFullText(facts);
    m_compare->setVisible(content == Content::Result);
    m_save->setVisible(content == Content::Result);
    m_more->setVisible(content == Content::Result);
    makeRoom();
    m_reference->setVisible(false);
    m_draft->setVisible(false);
    setVerdict({}, false);
    m_name->setCursor(content == Content::Result ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void FactsBar::setName(const QString &name)
{
    m_name->setFullText(name);
}

void FactsBar::setFacts(const QString &facts, bool hasPicture)
{
    m_facts->setFullText(facts);
    m_reference->setVisible(m_content == Content::Input && hasPicture);
    makeRoom();
}

void FactsBar::setDraft(bool isDraft)
{
    m_draft->setVisible(isDraft);
    makeRoom();
}

void FactsBar::setComparable(bool isComparable)
{
    m_compare->setEnabled(isComparable);
    m_compare->setToolTip(isComparable ? QString() : tr("The original video isn't on this computer."));
}

void FactsBar::setVerdict(const std::optional<SyncVerdict> &verdict, bool isChecking)
{
    m_isPending = false;
    m_isVerdictShown = true;
    m_shownVerdict = verdict;
    m_figures = verdict ? Format::syncFigures(*verdict) : QString();
    if (verdict && verdict->finding == SyncVerdict::Finding::Unsure) {
        // If the check itself is unsure, that says nothing about the video.
        m_signKind = Sign::None;
        m_verdict->setFullText({});
    } else if (verdict) {
        m_signKind = isCertainlyBad(*verdict) ? Sign::Warning : Sign::Good;
        m_verdict->setFullText(Format::sync(*verdict));
    } else {
        m_signKind = isChecking ? Sign::Waiting : Sign::None;
        m_verdict->setFullText(isChecking ? tr("Checking sync…") : QString());
    }
    paintSign();
}

void FactsBar::sayPending(const QString &sentence)
{
    if (!sentence.isEmpty()) {
        say(sentence, false);
        m_isPending = true;
        m_signKind = Sign::Waiting;
        paintSign();
    } else if (m_isPending) {
        setVerdict(m_shownVerdict, false);
    }
}

void FactsBar::say(const QString &sentence, bool isBad)
{
    m_isPending = false;
    m_isVerdictShown = false;
    m_figures.clear();
    m_signKind = isBad ? Sign::Bad : Sign::Good;
    m_verdict->setFullText(sentence);
    paintSign();
}

void FactsBar::paintSign()
{
    struct Look
    {
        const char *icon;
        IconTint tint;
    };
    const Look looks[] = {{nullptr, IconTint::Soft},
                          {"check", IconTint::Ok},
                          {"warning", IconTint::Warn},
                          {"error", IconTint::Bad},
                          {"busy", IconTint::Soft}};
    const Look &look = looks[int(m_signKind)];
    auto *sign = static_cast<QLabel *>(m_sign);
    sign->setPixmap(look.icon ? icon(look.icon, look.tint).pixmap(QSize(14, 14), devicePixelRatioF())
                              : QPixmap());
    sign->setVisible(look.icon != nullptr);
    m_verdict->setVisible(look.icon != nullptr);
    tintText(m_verdict, look.tint);
    sign->setToolTip(m_figures);
    m_verdict->setDetail(m_figures);
    makeRoom();
}

void FactsBar::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter(this).fillRect(0, 0, width(), 1, tokensFor(this).line);
}

void FactsBar::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
}

void FactsBar::mouseMoveEvent(QMouseEvent *event)
{
    const int distance = (event->position().toPoint() - m_pressed).manhattanLength();
    if (m_content == Content::Result && event->buttons() & Qt::LeftButton &&
        distance >= QApplication::startDragDistance())
        Q_EMIT dragStarted();
}

void FactsBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(*event) && m_verdict)
        paintSign();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace retalk
