#include "settings/generalpage.h"

#include "base/translation.h"
#include "common/language.h"
#include "common/switch.h"
#include "settings/settings.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace retalk {

GeneralPage::GeneralPage(Settings *settings, QWidget *parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_parallel(new QSpinBox)
    , m_limit(new QDoubleSpinBox)
    , m_notify(new Switch)
    , m_sound(new Switch)
    , m_theme(new QComboBox)
    , m_language(new QComboBox)
    , m_proxy(new QComboBox)
    , m_proxyHost(new QLineEdit)
    , m_proxyPort(new QSpinBox)
    , m_parallelLine(addLine(m_parallel))
    , m_limitLine(addLine(m_limit))
    , m_notifyLine(addLine(m_notify))
    , m_soundLine(addLine(m_sound))
    , m_themeLine(addLine(m_theme))
    , m_languageLine(addLine(m_language))
    , m_proxyLine(addLine(m_proxy))
    , m_proxyHostLine(addLine(m_proxyHost))
    , m_proxyPortLine(addLine(m_proxyPort))
{
    m_parallel->setObjectName(QStringLiteral("settingParallel"));
    m_limit->setObjectName(QStringLiteral("settingConfirmAbove"));
    m_notify->setObjectName(QStringLiteral("settingNotify"));
    m_sound->setObjectName(QStringLiteral("settingSound"));
    m_theme->setObjectName(QStringLiteral("settingTheme"));
    m_language->setObjectName(QStringLiteral("settingLanguage"));
    m_proxy->setObjectName(QStringLiteral("settingProxy"));
    m_proxyHost->setObjectName(QStringLiteral("settingProxyHost"));
    m_proxyPort->setObjectName(QStringLiteral("settingProxyPort"));

    const auto bindNumber = [settings](QSpinBox *box, Setting setting) {
        const SettingRule rule = ruleFor(setting);
        box->setRange(static_cast<int>(rule.minimum), static_cast<int>(rule.maximum));
        box->setValue(settings->value(setting).toInt());
        connect(box, &QSpinBox::valueChanged, settings,
                [settings, setting](int value) { settings->setValue(setting, value); });
    };
    bindNumber(m_parallel, Setting::ParallelJobs);
    bindNumber(m_proxyPort, Setting::ProxyPort);
    const SettingRule limitRule = ruleFor(Setting::ConfirmAboveCredits);
    m_limit->setRange(limitRule.minimum, limitRule.maximum);
    m_limit->setDecimals(0);
    m_limit->setSingleStep(10);
    m_limit->setValue(settings->value(Setting::ConfirmAboveCredits).toDouble());
    connect(m_limit, &QDoubleSpinBox::valueChanged, settings,
            [settings](double value) { settings->setValue(Setting::ConfirmAboveCredits, value); });

    const auto bindSwitch = [settings](Switch *control, Setting setting) {
        control->setChecked(settings->value(setting).toBool());
        connect(control, &QAbstractButton::toggled, settings,
                [settings, setting](bool isOn) { settings->setValue(setting, isOn); });
    };
    bindSwitch(m_notify, Setting::NotifyWhenDone);
    bindSwitch(m_sound, Setting::SoundWhenDone);

    const auto bindChoice = [settings](QComboBox *box, Setting setting, const QStringList &names) {
        for (const QString &name : names)
            box->addItem(QString(), name);
        box->setMinimumContentsLength(14);
        box->setCurrentIndex(std::max(box->findData(settings->value(setting)), 0));
        connect(box, &QComboBox::activated, settings,
                [settings, setting, box] { settings->setValue(setting, box->currentData()); });
    };
    bindChoice(m_theme, Setting::Theme,
               {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")});
    bindChoice(m_language, Setting::Language, QStringList{QString()} + Translation::available());
    bindChoice(
        m_proxy, Setting::ProxyMode,
        {QStringLiteral("system"), QStringLiteral("none"), QStringLiteral("http"), QStringLiteral("socks5")});
    m_proxyHost->setMinimumWidth(200);
    m_proxyHost->setText(settings->value(Setting::ProxyHost).toString());
    connect(m_proxyHost, &QLineEdit::editingFinished, settings,
            [this] { m_settings->setValue(Setting::ProxyHost, m_proxyHost->text().trimmed()); });
    connect(settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::Theme)
            m_theme->setCurrentIndex(std::max(m_theme->findData(m_settings->value(Setting::Theme)), 0));
        if (setting == Setting::ProxyMode)
            showProxy();
    });
    showProxy();
    GeneralPage::retranslate();
}

void GeneralPage::showProxy()
{
    const QString mode = m_settings->value(Setting::ProxyMode).toString();
    const bool isOwn = mode == QLatin1String("http") || mode == QLatin1String("socks5");
    m_proxyHost->setEnabled(isOwn);
    m_proxyPort->setEnabled(isOwn);
    setRelevant({m_proxyHostLine, m_proxyPortLine}, isOwn);
}

void GeneralPage::retranslate()
{
    setHeading(tr("Program"));
    m_parallelLine->setWords(tr("Jobs at the same time"));
    m_limitLine->setWords(tr("Ask first above"), tr("In credits. What is free is never asked about."));
    m_notifyLine->setWords(tr("Tell me when a job is done"), tr("When the window is not in front"));
    m_soundLine->setWords(tr("With a sound"));
    m_themeLine->setWords(tr("Theme"), {}, tr("dark light colours"));
    m_theme->setItemText(0, tr("As the desktop"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_languageLine->setWords(tr("Language"), {}, QStringLiteral("language"));
    m_language->setItemText(0, tr("As the system"));
    for (int i = 1; i < m_language->count(); ++i)
        m_language->setItemText(i, Language::nativeName(m_language->itemData(i).toString()));
    m_proxyLine->setWords(tr("Proxy"), tr("This computer's own service is always reached directly."),
                          tr("network"));
    m_proxy->setItemText(0, tr("As the system"));
    m_proxy->setItemText(1, tr("None"));
    m_proxy->setItemText(2, QStringLiteral("HTTP"));
    m_proxy->setItemText(3, QStringLiteral("SOCKS 5"));
    m_proxyHostLine->setWords(tr("Proxy host"), {}, tr("network"));
    m_proxyPortLine->setWords(tr("Proxy port"), {}, tr("network"));
}

} // namespace retalk
