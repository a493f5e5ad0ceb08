#include "settings/settingsdialog.h"

#include "common/hairline.h"
#include "common/icons.h"
#include "common/marginscrollbar.h"
#include "common/screenroom.h"
#include "common/softlabel.h"
#include "common/theme.h"
#include "settings/generalpage.h"
#include "settings/resultspage.h"
#include "settings/servicepage.h"
#include "settings/settingline.h"
#include "settings/settingspage.h"
#include "settings/storagepage.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

namespace retalk {

namespace {
/// Scroll bar width in the style sheet.
constexpr int kScrollBar = 10;
} // namespace

class SettingsDialog::Private
{
public:
    QLineEdit *search = nullptr;
    SoftLabel *nothing = nullptr;
    ServicePage *services = nullptr;
    ResultsPage *results = nullptr;
    StoragePage *storage = nullptr;
    QScrollArea *scroll = nullptr;
    QList<SettingsPage *> pages;

    void filter(const QString &text)
    {
        bool isAny = false;
        for (SettingsPage *page : std::as_const(pages))
            isAny = page->filter(text) || isAny;
        nothing->setVisible(!isAny);
    }
};

SettingsDialog::SettingsDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>())
{
    setObjectName(QStringLiteral("settingsDialog"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    resize(withinScreen(this, {600, 640}));
    d->search = new QLineEdit(this);
    d->search->setObjectName(QStringLiteral("settingsSearch"));
    d->search->setClearButtonEnabled(true);
    d->search->addAction(icon("search", IconTint::Soft), QLineEdit::LeadingPosition);
    d->nothing = new SoftLabel(this);
    d->nothing->setAlignment(Qt::AlignCenter);
    d->services = new ServicePage({.settings = parts.settings,
                                   .secrets = parts.secrets,
                                   .local = parts.local,
                                   .transport = parts.transport,
                                   .unfinishedJobs = parts.unfinishedJobs});
    d->results = new ResultsPage(parts.settings);
    d->storage = new StoragePage(parts.settings);
    d->pages = {d->services, d->results, new GeneralPage(parts.settings), d->storage};

    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, kGap, 24, 24);
    column->setSpacing(kMargin);
    for (SettingsPage *page : std::as_const(d->pages))
        column->addWidget(page);
    column->addWidget(d->nothing);
    column->addStretch();
    d->scroll = new QScrollArea;
    d->scroll->setWidget(body);
    d->scroll->setWidgetResizable(true);
    d->scroll->setFocusPolicy(Qt::NoFocus); // Tab goes from the search to its results
    d->scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->scroll->setVerticalScrollBar(new MarginScrollBar);
    d->scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, kMargin, 24, kMargin);
    head->setSpacing(0);
    head->addWidget(d->search);
    head->addSpacing(kScrollBar); // aligned with the scrolled content, whichever side the scroll bar is on
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(new Hairline(Qt::Horizontal));
    whole->addWidget(d->scroll, 1);

    connect(d->search, &QLineEdit::textChanged, this, [this](const QString &text) { d->filter(text); });
    connect(d->services, &ServicePage::addingChosen, this, [this] {
        d->search->clear(); // it would hide the new service's fields
        showFocus();
    });
    QEvent translate(QEvent::LanguageChange);
    changeEvent(&translate);
    d->filter({});
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::askForKey(const ServiceAddress &service)
{
    d->search->clear();
    d->services->askForKey(service);
    d->scroll->ensureWidgetVisible(focusWidget());
}

void SettingsDialog::showService()
{
    d->search->clear();
    d->services->focusChoice();
    d->scroll->ensureWidgetVisible(d->services);
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    d->search->clear();
    d->search->setFocus();
    d->storage->measure();
}

void SettingsDialog::showResults()
{
    d->search->clear();
    d->results->focusFolder();
    d->scroll->ensureWidgetVisible(d->results);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setWindowTitle(tr("Settings"));
    d->search->setPlaceholderText(tr("Search the settings"));
    d->search->setAccessibleName(d->search->placeholderText());
    d->nothing->setText(tr("No settings match your search."));
    if (d->search->text().isEmpty())
        return;
    // The search was in the other language.
    d->search->clear();
    showFocus();
}

/// Deferred, because lines that the search had hidden aren't laid out yet.
void SettingsDialog::showFocus()
{
    const auto show = [this] {
        if (QWidget *used = focusWidget())
            d->scroll->ensureWidgetVisible(used);
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
}

} // namespace retalk
