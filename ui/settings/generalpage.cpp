#include "settings/generalpage.h"

#include "base/translation.h"
#include "common/language.h"
#include "common/switch.h"
#include "settings/bindings.h"
#include "settings/settings.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace retalk {

GeneralPage::GeneralPage(Settings *settings, QWidget *parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_drafts(new QSpinBox)
    , m_parallel(new QSpinBox)
    , m_parallelElsewhere(new QSpinBox)
    , m_limit(new QDoubleSpinBox)
    , m_lowest(new QDoubleSpinBox)
    , m_notify(new Switch)
    , m_sound(new Switch)
    , m_allDone(new QComboBox)
    , m_theme(new QComboBox)
    , m_language(new QComboBox)
    , m_proxy(new QComboBox)
    , m_proxyHost(new QLineEdit)
    , m_proxyPort(new QSpinBox)
    , m_draftsLine(addLine(m_drafts))
    , m_parallelLine(addLine(m_parallel))
    , m_parallelElsewhereLine(addLine(m_parallelElsewhere))
    , m_limitLine(addLine(m_limit))
    , m_lowestLine(addLine(m_lowest))
    , m_notifyLine(addLine(m_notify))
    , m_soundLine(addLine(m_sound))
    , m_allDoneLine(addLine(m_allDone))
    , m_themeLine(addLine(m_theme))
    , m_languageLine(addLine(m_language))
    , m_proxyLine(addLine(m_proxy))
    , m_proxyHostLine(addLine(m_proxyHost))
    , m_proxyPortLine(addLine(m_proxyPort))
{
    m_drafts->setObjectName(QStringLiteral("settingParallelDrafts"));
    m_parallel->setObjectName(QStringLiteral("settingParallel"));
    m_parallelElsewhere->setObjectName(QStringLiteral("settingParallelElsewhere"));
    m_lowest->setObjectName(QStringLiteral("settingPauseBelow"));
    m_limit->setObjectName(QStringLiteral("settingConfirmAbove"));
    m_notify->setObjectName(QStringLiteral("settingNotify"));
    m_sound->setObjectName(QStringLiteral("settingSound"));
    m_allDone->setObjectName(QStringLiteral("settingWhenAllDone"));
    m_theme->setObjectName(QStringLiteral("settingTheme"));
    m_language->setObjectName(QStringLiteral("settingLanguage"));
    m_proxy->setObjectName(QStringLiteral("settingProxy"));
    m_proxyHost->setObjectName(QStringLiteral("settingProxyHost"));
    m_proxyPort->setObjectName(QStringLiteral("settingProxyPort"));

    bind(m_drafts, settings, Setting::ParallelDrafts);
    bind(m_parallel, settings, Setting::ParallelJobs);
    bind(m_parallelElsewhere, settings, Setting::ParallelElsewhere);
    for (QDoubleSpinBox *credits : {m_limit, m_lowest}) {
        credits->setDecimals(0);
        credits->setSingleStep(10);
        credits->setKeyboardTracking(false); // a partly typed number could end a low-balance pause
    }
    bind(m_limit, settings, Setting::ConfirmAboveCredits);
    bind(m_lowest, settings, Setting::PauseBelowCredits);
    bind(m_notify, settings, Setting::NotifyWhenDone);
    bind(m_sound, settings, Setting::SoundWhenDone);
    bind(m_allDone, settings, Setting::WhenAllDone,
         {QStringLiteral("nothing"), QStringLiteral("notify"), QStringLiteral("sound"),
          QStringLiteral("quit")});
    bind(m_theme, settings, Setting::Theme,
         {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")});
    bind(m_language, settings, Setting::Language, QStringList{QString()} + Translation::available());
    bind(
        m_proxy, settings, Setting::ProxyMode,
        {QStringLiteral("system"), QStringLiteral("none"), QStringLiteral("http"), QStringLiteral("socks5")});
    bind(m_proxyPort, settings, Setting::ProxyPort);
    m_proxyHost->setMinimumWidth(200);
    m_proxyHost->setText(settings->value(Setting::ProxyHost).toString());
    connect(m_proxyHost, &QLineEdit::editingFinished, settings,
            [this] { m_settings->setValue(Setting::ProxyHost, m_proxyHost->text().trimmed()); });
    connect(settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::ProxyMode)
            showProxy();
        if (setting == Setting::ProxyHost)
            m_proxyHost->setText(m_settings->value(setting).toString());
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
    m_draftsLine->setWords(tr("Drafts at the same time"), tr("On this computer"), tr("parallel jobs"));
    m_parallelLine->setWords(tr("Jobs at the same time"), QStringLiteral("EvoLink"), tr("parallel jobs"));
    m_parallelElsewhereLine->setWords(tr("Jobs at the same time elsewhere"), tr("At a service of your own"),
                                      tr("parallel jobs"));
    m_limitLine->setWords(tr("Confirm jobs above"), tr("In credits. Free jobs never ask."));
    m_lowestLine->setWords(tr("Pause the queue below"),
                           tr("In credits. No paid job is submitted while less is left."),
                           tr("stop balance budget"));
    //: No limit: the queue never pauses by itself
    m_lowest->setSpecialValueText(tr("Never"));
    m_notifyLine->setWords(tr("Notify me when a job is done"), tr("When the window isn't in front"));
    m_soundLine->setWords(tr("With a sound"));
    m_allDoneLine->setWords(tr("When all jobs are done"), {}, tr("queue finished quit"));
    m_allDone->setItemText(0, tr("Do nothing"));
    m_allDone->setItemText(1, tr("Show a notification"));
    m_allDone->setItemText(2, tr("Play a sound"));
    m_allDone->setItemText(3, tr("Quit (this time only)"));
    m_themeLine->setWords(tr("Theme"), {}, tr("dark light colours"));
    m_theme->setItemText(0, tr("Follow desktop"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_languageLine->setWords(tr("Language"), {}, QStringLiteral("language"));
    m_language->setItemText(0, tr("System default"));
    for (int i = 1; i < m_language->count(); ++i)
        m_language->setItemText(i, Language::nativeName(m_language->itemData(i).toString()));
    m_proxyLine->setWords(tr("Proxy"), tr("The service on this computer is always reached directly."),
                          tr("network"));
    m_proxy->setItemText(0, tr("System default"));
    m_proxy->setItemText(1, tr("None"));
    m_proxy->setItemText(2, QStringLiteral("HTTP"));
    m_proxy->setItemText(3, QStringLiteral("SOCKS 5"));
    m_proxyHostLine->setWords(tr("Proxy host"), {}, tr("network"));
    m_proxyPortLine->setWords(tr("Proxy port"), {}, tr("network"));
}

} // namespace retalk
