#include "settings/servicepage.h"

#include "common/question.h"
#include "local/localservice.h"
#include "secrets/hostkeys.h"
#include "secrets/layeredsecretstore.h"
#include "settings/keyeditor.h"
#include "settings/settings.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace retalk {

namespace {

constexpr QLatin1StringView kLocal{"local"};
constexpr QLatin1StringView kEvoLink{"evolink"};
/// The choice that adds a service.
constexpr QLatin1StringView kAdd{"add"};

bool isBase(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

ServiceAddress evoLink()
{
    return {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
}

} // namespace

ServicePage::ServicePage(const Parts &parts, QWidget *parent)
    : SettingsPage(parent)
    , m_settings(parts.settings)
    , m_secrets(parts.secrets)
    , m_local(parts.local)
    , m_unfinishedJobs(parts.unfinishedJobs)
    , m_service(new QComboBox)
    , m_name(new QLineEdit)
    , m_apiBase(new QLineEdit)
    , m_filesBase(new QLineEdit)
    , m_remove(new QPushButton)
    , m_evoLinkKey(new KeyEditor(parts.secrets, parts.transport))
    , m_customKey(new KeyEditor(parts.secrets, parts.transport))
    , m_serviceLine(addLine(m_service))
    , m_evoLinkLine(addLine(m_evoLinkKey, true))
    , m_apiBaseLine(addLine(m_apiBase, true))
    , m_nameLine(addLine(m_name, true))
    , m_filesBaseLine(addLine(m_filesBase, true))
    , m_customKeyLine(addLine(m_customKey, true))
    , m_removeLine(addLine(m_remove))
{
    m_service->setObjectName(QStringLiteral("settingService"));
    m_name->setObjectName(QStringLiteral("settingServiceName"));
    m_apiBase->setObjectName(QStringLiteral("settingApiBase"));
    m_filesBase->setObjectName(QStringLiteral("settingFilesBase"));
    m_remove->setObjectName(QStringLiteral("settingServiceRemove"));
    m_evoLinkKey->setObjectName(QStringLiteral("evoLinkKey"));
    m_customKey->setObjectName(QStringLiteral("customKey"));
    m_remove->setAutoDefault(false);
    m_service->setMinimumContentsLength(18);
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_evoLinkKey->setService(evoLink());
    m_apiBase->setPlaceholderText(QStringLiteral("https://gateway.example.com"));

    connect(m_service, &QComboBox::activated, this, &ServicePage::choose);
    for (QLineEdit *edit : {m_name, m_apiBase, m_filesBase})
        connect(edit, &QLineEdit::editingFinished, this, &ServicePage::takeFields);
    connect(m_remove, &QPushButton::clicked, this, &ServicePage::askToRemoveShown);
    connect(m_settings, &Settings::changed, this, [this](Setting setting) {
        if (m_isTaking)
            return; // updated at the end
        if (setting == Setting::ServiceKind || setting == Setting::CustomApiBase ||
            setting == Setting::CustomFilesBase || setting == Setting::CustomServices)
            showChoice();
    });
    ServicePage::retranslate();
}

/// Adds the fixed choices, the user's own services, and an item to add one.
void ServicePage::fillChoices()
{
    m_service->clear();
    m_service->addItem(tr("This computer"), QString(kLocal));
    m_service->addItem(QStringLiteral("EvoLink"), QString(kEvoLink));
    for (const CustomService &service : m_settings->customServices())
        m_service->addItem(service.displayName(), service.apiBase.toString());
    m_service->addItem(tr("Add a service…"), QString(kAdd));
}

void ServicePage::showChoice()
{
    fillChoices();
    const ServiceAddress chosen = m_settings->serviceAddress();
    if (m_isAdding) {
        m_service->setCurrentIndex(m_service->findData(QString(kAdd)));
        return;
    }
    const bool isOwn = chosen.kind == ServiceKind::Custom;
    QString choice = kLocal;
    if (isOwn)
        choice = chosen.apiBase.toString();
    else if (chosen.kind == ServiceKind::EvoLink)
        choice = kEvoLink;
    m_service->setCurrentIndex(m_service->findData(choice));
    showFields(isOwn ? chosen.apiBase : QUrl());
    setRelevant({m_nameLine, m_apiBaseLine, m_filesBaseLine, m_customKeyLine, m_removeLine}, isOwn);
}

/// Fills the fields from the user's own service at `apiBase`, or clears them.
void ServicePage::showFields(const QUrl &apiBase)
{
    CustomService shown;
    for (const CustomService &service : m_settings->customServices()) {
        if (service.apiBase == apiBase)
            shown = service;
    }
    m_shown = shown.apiBase;
    m_name->setText(shown.name);
    m_name->setPlaceholderText(shown.apiBase.authority());
    m_apiBase->setText(shown.apiBase.toString());
    m_filesBase->setText(shown.filesBase.toString());
    m_apiBaseLine->setComplaint({});
    m_filesBaseLine->setNote(tr("Leave empty to use the same address"));
    m_customKey->setService(shown.address());
    m_customKey->setEnabled(!shown.apiBase.isEmpty());
    m_remove->setEnabled(!shown.apiBase.isEmpty());
}

void ServicePage::choose()
{
    const QString choice = m_service->currentData().toString();
    m_serviceLine->setComplaint({});
    m_isAdding = choice == kAdd;
    if (m_isAdding) {
        // Nothing is chosen until there is an address.
        showFields({});
        beginAdding();
        Q_EMIT addingChosen();
        m_apiBase->setFocus();
    } else if (choice == kEvoLink) {
        m_settings->setServiceAddress(evoLink());
    } else if (choice == kLocal) {
        m_settings->setServiceAddress({});
    } else {
        for (const CustomService &service : m_settings->customServices()) {
            if (service.apiBase.toString() == choice)
                m_settings->setServiceAddress(service.address());
        }
    }
    if (!m_isAdding)
        showChoice();
}

void ServicePage::beginAdding()
{
    m_isAdding = true;
    m_service->setCurrentIndex(m_service->findData(QString(kAdd)));
    setRelevant({m_nameLine, m_apiBaseLine, m_filesBaseLine}, true);
    setRelevant({m_customKeyLine, m_removeLine}, false);
}

void ServicePage::takeFields()
{
    const QString api = m_apiBase->text().trimmed();
    const QString files = m_filesBase->text().trimmed();
    const bool isNew = m_isAdding || m_shown.isEmpty();
    if (isNew && api.isEmpty() && files.isEmpty() && m_name->text().isEmpty()) { // the fields are empty
        m_apiBaseLine->setComplaint({});
        m_filesBaseLine->setComplaint({});
        if (std::exchange(m_addsWhatIsTyped, false)) {
            m_isAdding = false;
            showChoice();
        }
        return;
    }
    // The settings search shows the fields even if none of the user's services is selected.
    if (isNew && !m_isAdding) {
        m_addsWhatIsTyped = true;
        beginAdding();
    }
    if (isNew && api.isEmpty())
        return; // not complete yet
    QList<CustomService> services = m_settings->customServices();
    const QUrl base = withoutTrailingSlash(
        QUrl(api).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
    const bool isTaken = std::any_of(services.cbegin(), services.cend(), [&](const CustomService &service) {
        return service.apiBase == base && service.apiBase != m_shown;
    });
    const QString wrong = tr("Enter an address that begins with https:// or http://.");
    m_apiBaseLine->setComplaint(!isBase(api) ? wrong
                                : isTaken    ? tr("This service is in the list already.")
                                             : QString());
    m_filesBaseLine->setComplaint(files.isEmpty() || isBase(files) ? QString() : wrong);
    if (!isBase(api) || isTaken || !(files.isEmpty() || isBase(files)))
        return;
    const CustomService service{
        .name = m_name->text(), .apiBase = base, .filesBase = files.isEmpty() ? QUrl() : QUrl(files)};
    const auto present = std::find_if(services.begin(), services.end(),
                                      [this](const CustomService &one) { return one.apiBase == m_shown; });
    const bool isChosen = m_isAdding || m_settings->serviceAddress().apiBase == m_shown;
    if (m_isAdding || present == services.end())
        services += service;
    else
        *present = service;
    m_isAdding = m_addsWhatIsTyped = false;
    // customServices() adds the last chosen service to the list, so its old address must be forgotten.
    if (!isChosen && QUrl(m_settings->value(Setting::CustomApiBase).toString()) == m_shown) {
        m_settings->reset(Setting::CustomApiBase);
        m_settings->reset(Setting::CustomFilesBase);
    }
    m_shown = service.apiBase;
    // With only part of it stored, it would look like another service, and the field that just got the focus
    // would be hidden.
    m_isTaking = true;
    if (isChosen)
        m_settings->setServiceAddress(service.address());
    m_settings->setCustomServices(services);
    m_isTaking = false;
    if (isChosen)
        return showChoice();
    // The service was only shown for its key.
    const QVariant chosen = m_service->currentData();
    fillChoices();
    m_service->setCurrentIndex(m_service->findData(chosen));
    showFields(m_shown);
}

/// Asks for confirmation only if jobs still need the service.
void ServicePage::askToRemoveShown()
{
    const QList<CustomService> services = m_settings->customServices();
    const auto shown = std::find_if(services.cbegin(), services.cend(), [this](const CustomService &service) {
        return service.apiBase == m_shown;
    });
    const int jobs = m_unfinishedJobs && shown != services.cend() ? m_unfinishedJobs(shown->address()) : 0;
    if (jobs == 0)
        return removeShown(false);
    ask(window(),
        {.name = QStringLiteral("confirmRemoveService"),
         //: %1 is a service
         .title = tr("Remove “%1”?").arg(shown->displayName()),
         .text =
             tr("%Ln jobs of it aren't finished. They continue, and its key stays in the keychain for them.",
                nullptr, jobs),
         .action = tr("Remove"),
         .isUsual = false},
        [this, base = m_shown] {
            if (base == m_shown)
                removeShown(true);
        });
}

/// Also removes the key stored for its whole host, unless another service or a job may use it.
void ServicePage::removeKeys(const QUrl &apiBase)
{
    const QString account = keyAccount(apiBase);
    const QString host = apiBase.host();
    removeKey(account);
    if (host == account)
        return;
    QUrl whole; // its key is the host's
    whole.setScheme(QStringLiteral("https"));
    whole.setHost(host);
    if (!m_unfinishedJobs || m_unfinishedJobs({ServiceKind::Custom, whole, whole}) == 0)
        removeKey(host);
}

/// Keeps a key that another service uses.
void ServicePage::removeKey(const QString &account)
{
    const QList<CustomService> services = m_settings->customServices();
    const bool isShared =
        account == keyAccount(evoLinkApiBase()) ||
        std::any_of(services.cbegin(), services.cend(), [&account](const CustomService &service) {
            return keyAccount(service.apiBase) == account || service.apiBase.host() == account;
        });
    if (isShared)
        return;
    m_secrets->remove(account, this, [this](const Expected<void> &removed) {
        if (!removed && removed.error().apiCode != secretcode::kUnavailable)
            m_serviceLine->setComplaint(
                tr("The key is still in the keychain. %1").arg(removed.error().message));
    });
}

void ServicePage::removeShown(bool isKeyNeeded)
{
    const QUrl removed = m_shown;
    QList<CustomService> services = m_settings->customServices();
    services.removeIf([this](const CustomService &service) { return service.apiBase == m_shown; });
    const ServiceAddress chosen = m_settings->serviceAddress();
    if (chosen.kind == ServiceKind::Custom && chosen.apiBase == m_shown)
        m_settings->setServiceAddress({});
    // customServices() adds the last chosen service to the list, so it must be forgotten.
    if (m_settings->serviceAddress().kind != ServiceKind::Custom) {
        m_settings->reset(Setting::CustomApiBase);
        m_settings->reset(Setting::CustomFilesBase);
    }
    m_settings->setCustomServices(services);
    if (!isKeyNeeded)
        removeKeys(removed);
    m_service->setFocus();
}

void ServicePage::focusChoice()
{
    m_service->setFocus();
}

void ServicePage::askForKey(const ServiceAddress &service)
{
    if (service.kind != ServiceKind::Custom) {
        m_evoLinkKey->setFocus();
        return;
    }
    m_isAdding = false;
    const QList<CustomService> services = m_settings->customServices();
    const bool isKnown =
        std::any_of(services.cbegin(), services.cend(),
                    [&service](const CustomService &one) { return one.apiBase == service.apiBase; });
    if (isKnown)
        showFields(service.apiBase);
    setRelevant({m_nameLine, m_apiBaseLine, m_filesBaseLine}, isKnown);
    setRelevant({m_customKeyLine}, true);
    // May be the service of an old job, removed since.
    m_customKey->setService(service);
    m_customKey->setEnabled(true);
    m_customKey->setFocus();
}

void ServicePage::retranslate()
{
    setHeading(tr("Service"));
    showChoice();
    const bool isInstalled = m_local && m_local->isInstalled();
    m_serviceLine->setWords(tr("New jobs go to"),
                            isInstalled
                                ? tr("This computer makes free drafts; EvoLink makes the final video.")
                                : tr("This installation can't make drafts on this computer."));
    m_evoLinkLine->setWords(tr("EvoLink key"), {}, QStringLiteral("API token"));
    m_nameLine->setWords(tr("Name"));
    m_apiBaseLine->setWords(tr("Address"), {}, QStringLiteral("base URL gateway"));
    m_filesBaseLine->setWords(tr("Address for uploads"), tr("Leave empty to use the same address"),
                              QStringLiteral("files base URL"));
    m_customKeyLine->setWords(tr("Key"), {}, QStringLiteral("API token"));
    m_removeLine->setWords(tr("Remove this service"),
                           tr("Its key is removed from the keychain, and its jobs stay in the list."));
    m_remove->setText(tr("Remove"));
}

} // namespace retalk
