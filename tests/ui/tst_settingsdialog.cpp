#include "api/httptransport.h"
#include "settings/layeredsecretstore.h"
#include "settings/settings.h"
#include "settings/settingsdialog.h"
#include "support/faultserver.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace retalk;
using namespace retalk::test;

/// Every setting by its control: there is nothing to confirm.
class SettingsDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_qs));
        m_secrets = std::make_unique<LayeredSecretStore>(makeMemoryStore());
        m_dialog = std::make_unique<SettingsDialog>(
            SettingsDialog::Parts{m_settings.get(), m_secrets.get(), nullptr, &m_transport});
        m_dialog->show();
    }
    void cleanup() { m_dialog.reset(); }

    void takesEachSettingAtOnce_data()
    {
        QTest::addColumn<QString>("control");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<int>("setting");
        const auto row = [](const char *control, const QVariant &value, Setting setting) {
            QTest::newRow(control) << QString::fromLatin1(control) << value << int(setting);
        };
        row("settingParallel", 6, Setting::ParallelJobs);
        row("settingConfirmAbove", 7.0, Setting::ConfirmAboveCredits);
        row("settingNotify", false, Setting::NotifyWhenDone);
        row("settingSound", true, Setting::SoundWhenDone);
        row("settingTheme", u"dark"_qs, Setting::Theme);
        row("settingLanguage", u"zh_CN"_qs, Setting::Language);
        row("settingProxy", u"socks5"_qs, Setting::ProxyMode);
        row("settingProxyHost", u"proxy.example.com"_qs, Setting::ProxyHost);
        row("settingProxyPort", 1080, Setting::ProxyPort);
        row("settingDraftQuality", u"high"_qs, Setting::DraftQuality);
        row("settingPattern", u"{date} {video}"_qs, Setting::FileNamePattern);
        row("settingApiBase", u"https://gateway.example.com"_qs, Setting::CustomApiBase);
        row("settingService", u"evolink"_qs, Setting::ServiceKind);
    }
    void takesEachSettingAtOnce()
    {
        QFETCH(QString, control);
        QFETCH(QVariant, value);
        QFETCH(int, setting);
        QVERIFY(m_settings->value(Setting(setting)) != value);
        if (control.startsWith(u"settingProxy"_qs) && control != u"settingProxy"_qs)
            choose("settingProxy", u"http"_qs); // only a proxy of one's own has host and port
        auto *widget = m_dialog->findChild<QWidget *>(control);
        QVERIFY(widget && widget->isEnabled());
        if (auto *box = qobject_cast<QSpinBox *>(widget))
            box->setValue(value.toInt());
        else if (auto *amount = qobject_cast<QDoubleSpinBox *>(widget))
            amount->setValue(value.toDouble());
        else if (auto *button = qobject_cast<QAbstractButton *>(widget))
            button->click();
        else if (qobject_cast<QComboBox *>(widget))
            choose(qPrintable(control), value.toString());
        else
            type(qPrintable(control), value.toString());
        QCOMPARE(m_settings->value(Setting(setting)), value);
    }

    void takesAResultFolder()
    {
        const QString folder = m_folder->filePath(u"results"_qs);
        type("settingFolder", folder);
        QCOMPARE(m_settings->resultDirectory(), folder);
        type("settingFolder", u"relative/path"_qs);
        QCOMPARE(m_settings->resultDirectory(), folder); // with a word about it
        QVERIFY(!find<QWidget>("settingFolder")->parentWidget()->accessibleDescription().isEmpty());
    }

    void showsAnExampleOfTheName()
    {
        auto *pattern = find<QLineEdit>("settingPattern");
        pattern->clear();
        QTest::keyClicks(pattern, u"Take of {voice}"_qs);
        QVERIFY2(pattern->accessibleDescription().contains(u"Take of voice_de.mp4"_qs),
                 qPrintable(pattern->accessibleDescription()));
        QTest::keyClicks(pattern, u".mkv"_qs);
        const QString example = pattern->accessibleDescription();
        QVERIFY2(example.contains(u"Take of voice_de.mkv"_qs) && !example.contains(u".mp4"),
                 qPrintable(example));
    }

    void testsAKeyBeforeItKeepsIt()
    {
        FaultServer server([](const SeenRequest &request) {
            const bool isRight = request.header("Authorization") == "Bearer right-key";
            return isRight
                       ? jsonReply(200, R"({"data":{"user":{"remaining_credits":42}}})")
                       : jsonReply(
                             401,
                             R"({"error":{"code":"invalid_key","message":"no","type":"authentication_error"}})");
        });
        type("settingApiBase", server.url().toString());
        auto *editor = find<QWidget>("customKey");
        auto *key = editor->findChild<QLineEdit *>();
        auto *test = editor->findChild<QPushButton *>(u"keyTest"_qs);
        auto *verdict = editor->findChild<QWidget *>(u"keyVerdict"_qs);
        QVERIFY(key && test && verdict);
        key->setText(u"wrong-key"_qs);
        test->click();
        QTRY_VERIFY_WITH_TIMEOUT(!verdict->accessibleName().isEmpty() &&
                                     !verdict->accessibleName().contains(u"Asking"_qs),
                                 20'000);
        QCOMPARE(keptKey(server.url().host()), QString());
        key->setText(u"right-key"_qs);
        test->click();
        QTRY_VERIFY2_WITH_TIMEOUT(verdict->accessibleName().contains(u"42"_qs),
                                  qPrintable(verdict->accessibleName()), 20'000);
        QTRY_COMPARE(keptKey(server.url().host()), u"right-key"_qs);
        QVERIFY(key->text().isEmpty()); // a kept key is never shown
    }

    void showsWhatBelongsToTheChoice()
    {
        QVERIFY(!find<QWidget>("settingApiBase")->isVisible());
        choose("settingService", u"custom"_qs);
        QVERIFY(find<QWidget>("settingApiBase")->isVisible());
        choose("settingService", u"local"_qs);
        QVERIFY(!find<QWidget>("settingApiBase")->isVisible());
        find<QLineEdit>("settingsSearch")->setText(u"gateway"_qs); // and what is searched for
        QVERIFY(find<QWidget>("settingApiBase")->isVisible());
        find<QLineEdit>("settingsSearch")->clear();
        QVERIFY(!find<QWidget>("settingProxyHost")->isVisible());
        choose("settingProxy", u"http"_qs);
        QVERIFY(find<QWidget>("settingProxyHost")->isVisible());
    }

    void goesWhereTheKeyBelongs()
    {
        type("settingApiBase", u"https://gateway.example.com"_qs);
        m_dialog->askForKey(ServiceKind::Custom);
        QVERIFY(find<QWidget>("customKey")->isAncestorOf(m_dialog->focusWidget()));
        m_dialog->askForKey(ServiceKind::EvoLink);
        QVERIFY(find<QWidget>("evoLinkKey")->isAncestorOf(m_dialog->focusWidget()));
    }

private:
    void choose(const char *name, const QString &value)
    {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }
    void type(const char *name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QString keptKey(const QString &account)
    {
        std::optional<QString> kept;
        m_secrets->read(account, this,
                        [&kept](const Expected<QString> &key) { kept = key.value_or(QString()); });
        return QTest::qWaitFor([&kept] { return kept.has_value(); }) ? *kept : u"no answer"_qs;
    }
    template <typename T>
    T *find(const char *name)
    {
        T *found = m_dialog->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    HttpTransport m_transport;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LayeredSecretStore> m_secrets;
    std::unique_ptr<SettingsDialog> m_dialog;
};

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
