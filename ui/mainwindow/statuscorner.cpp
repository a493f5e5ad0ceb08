#include "mainwindow/statuscorner.h"

#include "common/format.h"
#include "common/plaintext.h"
#include "common/softlabel.h"
#include "common/theme.h"
#include "program/servicestatus.h"
#include "settings/settings.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace retalk {

namespace {

/// Padding and border of a flat button in the style sheet.
constexpr int kButtonRoom = 5;
/// Leaves space for the menu beside it.
constexpr int kLongestName = 180;

QPixmap dot(const QColor &color, bool isHollow, double scale)
{
    QPixmap result(QSize(14, 10) * scale);
    result.setDevicePixelRatio(scale);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    // Filled means ready, so the shape alone is enough.
    painter.setPen(isHollow ? QPen(color, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(isHollow ? QBrush(Qt::NoBrush) : QBrush(color));
    painter.drawEllipse(isHollow ? QRectF(1.75, 1.75, 6.5, 6.5) : QRectF(1, 1, 8, 8));
    return result;
}

} // namespace

StatusCorner::StatusCorner(Settings *settings, ServiceStatus *status, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_status(status)
    , m_chooser(new QToolButton(this))
    , m_menu(new QMenu(m_chooser))
    , m_state(new QToolButton(this))
    , m_balance(new SoftLabel(this))
{
    m_chooser->setObjectName(QStringLiteral("serviceChooser"));
    m_state->setObjectName(QStringLiteral("serviceState"));
    m_balance->setObjectName(QStringLiteral("balance"));
    m_chooser->setPopupMode(QToolButton::InstantPopup);
    m_chooser->setMenu(m_menu);
    m_chooser->setProperty("soft", true);
    m_state->setProperty("soft", true);
    m_state->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_state->setIconSize({14, 10});
    m_state->setFocusPolicy(Qt::TabFocus);
    m_chooser->setFocusPolicy(Qt::TabFocus);

    auto *row = new QHBoxLayout(this);
    row->setSpacing(kGap);
    row->addWidget(m_chooser);
    row->addWidget(m_state);
    row->addWidget(m_balance);

    connect(m_menu, &QMenu::aboutToShow, this, &StatusCorner::fillMenu);
    connect(m_state, &QToolButton::clicked, this, &StatusCorner::settingsRequested);
    connect(status, &ServiceStatus::changed, this, &StatusCorner::refresh);
    connect(settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::CustomServices)
            refresh();
    });
    refresh();
}

void StatusCorner::fillMenu()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    const ServiceAddress present = m_settings->serviceAddress();
    const auto add = [this, group, &present](const QString &text, const ServiceAddress &service,
                                             const QString &name) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(present == service);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, service] {
            Q_EMIT serviceChosen();
            m_settings->setServiceAddress(service);
        });
        return action;
    };
    add(tr("This computer (free draft)"), {}, QStringLiteral("chooseLocal"))
        ->setEnabled(m_status->isLocalOffered());
    add(QStringLiteral("EvoLink"), {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()},
        QStringLiteral("chooseEvoLink"));
    int number = 0;
    for (const CustomService &service : m_settings->customServices()) {
        QString text = service.displayName();
        if (!service.name.isEmpty())
            //: %1 the name that a person gave to a service, %2 its address
            text = tr("%1 (%2)").arg(text, service.apiBase.authority());
        text.replace(u'&', QStringLiteral("&&")); // no mnemonic
        add(text, service.address(), QStringLiteral("chooseOwn%1").arg(++number));
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Services and keys…"), this, &StatusCorner::settingsRequested);
}

void StatusCorner::refresh()
{
    const ServiceAddress service = m_settings->serviceAddress();
    QString name;
    switch (service.kind) {
    case ServiceKind::Local:
        name = tr("This computer");
        break;
    case ServiceKind::EvoLink:
        name = QStringLiteral("EvoLink");
        break;
    case ServiceKind::Custom:
        for (const CustomService &own : m_settings->customServices()) {
            if (own.apiBase == service.apiBase)
                name = own.displayName();
        }
        break;
    }
    QString shown = fontMetrics().elidedText(name, Qt::ElideRight, kLongestName);
    m_chooser->setText(shown.replace(u'&', QStringLiteral("&&")) + QStringLiteral(" ▾"));
    m_chooser->setToolTip(plainToolTip(service.apiBase.toString()));
    //: %1 is the chosen service
    m_chooser->setAccessibleName(tr("Service: %1").arg(name));

    const Tokens &t = tokensFor(this);
    using State = ServiceStatus::State;
    const State state = m_status->state();
    const bool isReady = state == State::Ready;
    const bool isPending = state == State::Checking || state == State::Starting;
    m_state->setIcon(dot(isReady ? t.ok : (isPending ? t.soft : t.warn), !isReady, devicePixelRatioF()));
    m_state->setText(m_status->word());
    m_state->setToolTip(plainToolTip(m_status->reason()));
    m_state->setAccessibleName(tr("Service status: %1").arg(m_status->word()));
    m_state->setAccessibleDescription(m_status->reason());

    if (m_status->balance()) {
        m_balance->setText(Format::credits(*m_status->balance()));
        m_balance->setAccessibleName(tr("Balance: %1").arg(m_balance->text()));
    } else {
        m_balance->clear();
    }
    m_balance->setVisible(m_status->balance().has_value());
    // Align the last text with the window's margin: a button has padding around its text.
    const int margin = m_status->balance() ? kMargin : kMargin - kButtonRoom;
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(isRightToLeft ? margin : 0, 0, isRightToLeft ? 0 : margin, 0);
}

void StatusCorner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || isThemeChange(*event) ||
        event->type() == QEvent::LayoutDirectionChange)
        refresh();
}

} // namespace retalk
