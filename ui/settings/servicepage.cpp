#include "settings/servicepage.h"

#include "local/localservice.h"
#include "settings/keyeditor.h"
#include "settings/settings.h"

#include <QComboBox>
#include <QLineEdit>

namespace retalk {

namespace {

bool isBase(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

} // namespace

ServicePage::ServicePage(Settings *settings, LayeredSecretStore *secrets, LocalService *local,
                         HttpTransport *transport, QWidget *parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_local(local)
    , m_service(new QComboBox)
    , m_apiBase(new QLineEdit)
    , m_filesBase(new QLineEdit)
    , m_evoLinkKey(new KeyEditor(secrets, transport))
    , m_customKey(new KeyEditor(secrets, transport))
    , m_serviceLine(addLine(m_service))
    , m_evoLinkLine(addLine(m_evoLinkKey, true))
    , m_apiBaseLine(addLine(m_apiBase, true))
    , m_filesBaseLine(addLine(m_filesBase, true))
    , m_customKeyLine(addLine(m_customKey, true))
{
    m_service->setObjectName(QStringLiteral("settingService"));
    m_apiBase->setObjectName(QStringLiteral("settingApiBase"));
    m_filesBase->setObjectName(QStringLiteral("settingFilesBase"));
    m_evoLinkKey->setObjectName(QStringLiteral("evoLinkKey"));
    m_customKey->setObjectName(QStringLiteral("customKey"));
    for (const auto *name : {"local", "evolink", "custom"})
        m_service->addItem(QString(), QLatin1String(name));
    m_evoLinkKey->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()});
    m_apiBase->setPlaceholderText(QStringLiteral("https://gateway.example.com"));
    m_apiBase->setText(settings->value(Setting::CustomApiBase).toString());
    m_filesBase->setText(settings->value(Setting::CustomFilesBase).toString());
    showChoice();

    connect(m_service, &QComboBox::activated, this, &ServicePage::choose);
    connect(m_apiBase, &QLineEdit::editingFinished, this, &ServicePage::takeBases);
    connect(m_filesBase, &QLineEdit::editingFinished, this, &ServicePage::takeBases);
    connect(settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::ServiceKind || setting == Setting::CustomApiBase)
            showChoice();
    });
    ServicePage::retranslate();
}

void ServicePage::choose()
{
    const QString kind = m_service->currentData().toString();
    if (kind == QLatin1String("custom")) {
        m_settings->setValue(Setting::ServiceKind, kind);
        if (isBase(m_apiBase->text()))
            takeBases();
        else
            m_apiBase->setFocus();
    } else if (kind == QLatin1String("evolink")) {
        m_settings->setServiceAddress({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()});
    } else {
        m_settings->setServiceAddress({});
    }
}

void ServicePage::takeBases()
{
    const QString api = m_apiBase->text().trimmed();
    const QString files = m_filesBase->text().trimmed();
    const bool isApiFine = api.isEmpty() || isBase(api);
    const bool areFilesFine = files.isEmpty() || isBase(files);
    const QString complaint = tr("This is not an address that begins with https:// or http://.");
    m_apiBaseLine->setNote(isApiFine ? QString() : complaint);
    m_filesBaseLine->setNote(areFilesFine ? tr("Empty: the same address") : complaint);
    if (!isApiFine || !areFilesFine)
        return;
    m_settings->setValue(Setting::CustomApiBase, api);
    m_settings->setValue(Setting::CustomFilesBase, files.isEmpty() ? api : files);
}

void ServicePage::showChoice()
{
    m_service->setCurrentIndex(m_service->findData(m_settings->value(Setting::ServiceKind)));
    const QUrl api(m_settings->value(Setting::CustomApiBase).toString());
    const QUrl files(m_settings->value(Setting::CustomFilesBase).toString());
    m_customKey->setService({ServiceKind::Custom, api, files});
    m_customKey->setEnabled(!api.host().isEmpty());
    showCustom(m_service->currentData() == QLatin1String("custom"));
}

void ServicePage::showCustom(bool isShown)
{
    setRelevant({m_apiBaseLine, m_filesBaseLine, m_customKeyLine}, isShown);
}

void ServicePage::askForKey(ServiceKind kind)
{
    const bool isCustom = kind == ServiceKind::Custom;
    if (isCustom)
        showCustom(true); // a job's service need not be the chosen one
    (isCustom ? m_customKey : m_evoLinkKey)->setFocus();
}

void ServicePage::retranslate()
{
    setHeading(tr("Service"));
    m_service->setItemText(0, tr("This computer"));
    m_service->setItemText(1, QStringLiteral("EvoLink"));
    m_service->setItemText(2, tr("Another address"));
    const bool isInstalled = m_local && m_local->isInstalled();
    m_serviceLine->setWords(tr("New jobs go to"),
                            isInstalled ? tr("This computer makes free drafts; EvoLink makes the final take.")
                                        : tr("This installation cannot make drafts on this computer."));
    m_evoLinkLine->setWords(tr("EvoLink key"), {}, QStringLiteral("API token"));
    m_apiBaseLine->setWords(tr("Another service's address"), {}, QStringLiteral("base URL gateway"));
    m_filesBaseLine->setWords(tr("Its address for uploads"), tr("Empty: the same address"),
                              QStringLiteral("files base URL"));
    m_customKeyLine->setWords(tr("Its key"), {}, QStringLiteral("API token"));
}

} // namespace retalk
