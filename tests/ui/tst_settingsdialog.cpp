#include "base/paths.h"
#include "common/verdictline.h"
#include "net/httptransport.h"
#include "secrets/hostkeys.h"
#include "secrets/layeredsecretstore.h"
#include "settings/settingline.h"
#include "settings/settings.h"
#include "settings/settingsdialog.h"
#include "support/faultserver.h"
#include "support/testtimeout.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

using namespace retalk;
using namespace retalk::test;

/// A fake language with accents.
class ForeignWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).replace(u'e', u'é');
    }
};

/// Tests every setting through its control: changes apply without confirmation.
class SettingsDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
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
        row("settingParallelDrafts", 3, Setting::ParallelDrafts);
        row("settingParallelElsewhere", 4, Setting::ParallelElsewhere);
        row("settingPauseBelow", 50.0, Setting::PauseBelowCredits);
        row("settingConfirmAbove", 7.0, Setting::ConfirmAboveCredits);
        row("settingNotify", false, Setting::NotifyWhenDone);
        row("settingSound", true, Setting::SoundWhenDone);
        row("settingTheme", u"dark"_s, Setting::Theme);
        row("settingLanguage", u"zh_CN"_s, Setting::Language);
        row("settingProxy", u"socks5"_s, Setting::ProxyMode);
        row("settingProxyHost", u"proxy.example.com"_s, Setting::ProxyHost);
        row("settingProxyPort", 1080, Setting::ProxyPort);
        row("settingDraftQuality", u"high"_s, Setting::DraftQuality);
        row("settingFilmQuality", u"small"_s, Setting::FilmQuality);
        row("settingPattern", u"{date} {video}"_s, Setting::FileNamePattern);
        row("settingWhenAllDone", u"quit"_s, Setting::WhenAllDone);
        row("settingService", u"evolink"_s, Setting::ServiceKind);
    }
    void takesEachSettingAtOnce()
    {
        QFETCH(QString, control);
        QFETCH(QVariant, value);
        QFETCH(int, setting);
        QVERIFY(m_settings->value(Setting(setting)) != value);
        if (control.startsWith(u"settingProxy"_s) && control != u"settingProxy"_s)
            choose("settingProxy", u"http"_s); // host and port belong to a custom proxy only
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
        const QString folder = m_folder->filePath(u"results/of today"_s);
        type("settingFolder", folder);
        QTRY_COMPARE(m_settings->resultDirectory(), folder);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"results"_s))); // created only with the first result
        type("settingFolder", u"relative/path"_s);
        QVERIFY2(complaintAt("settingFolder").contains(u"full path"_s),
                 qPrintable(complaintAt("settingFolder")));
        type("settingFolder", u"/proc/x"_s); // where not even root can create it
        QTRY_VERIFY2(complaintAt("settingFolder").contains(u"/proc/x"_s),
                     qPrintable(complaintAt("settingFolder")));
        QCOMPARE(m_settings->resultDirectory(), folder);
        type("settingFolder", m_folder->path());
        QTRY_COMPARE(m_settings->resultDirectory(), m_folder->path());
        QCOMPARE(complaintAt("settingFolder"), QString());
    }

    void showsAnExampleOfTheName()
    {
        auto *pattern = find<QLineEdit>("settingPattern");
        pattern->clear();
        QTest::keyClicks(pattern, u"Take of {voice}"_s);
        QVERIFY2(pattern->accessibleDescription().contains(u"Take of voice_de.mp4"_s),
                 qPrintable(pattern->accessibleDescription()));
        QTest::keyClicks(pattern, u".mkv"_s);
        const QString example = pattern->accessibleDescription();
        QVERIFY2(example.contains(u"Take of voice_de.mkv"_s) && !example.contains(u".mp4"),
                 qPrintable(example));
        pattern->setText(u"{video} {vidoe}"_s);
        QTest::keyClicks(pattern, u" "_s);
        QVERIFY2(pattern->accessibleDescription().contains(u"{vidoe} isn't a placeholder"),
                 qPrintable(pattern->accessibleDescription()));
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
        addService(server.url().toString());
        const QString account = keyAccount(server.url());
        auto *editor = find<QWidget>("customKey");
        auto *key = editor->findChild<QLineEdit *>();
        auto *test = editor->findChild<QPushButton *>(u"keyTest"_s);
        auto *verdict = editor->findChild<QWidget *>(u"keyVerdict"_s);
        QVERIFY(key && test && verdict);
        key->setText(u"wrong-key"_s);
        test->click();
        QTRY_VERIFY(!verdict->accessibleName().isEmpty() &&
                    !verdict->accessibleName().contains(u"Checking"_s));
        QCOMPARE(keptKey(account), QString());
        key->setText(u"right-key"_s);
        test->click();
        QTRY_VERIFY2(verdict->accessibleName().contains(u"42"_s), qPrintable(verdict->accessibleName()));
        QTRY_COMPARE(keptKey(account), u"right-key"_s);
        QVERIFY(key->text().isEmpty()); // a stored key is never shown
    }

    void removesTheKeyThatItShows()
    {
        // Stored for the whole host, as in earlier versions.
        const ServiceAddress own{ServiceKind::Custom, QUrl(u"https://gateway.example.com:8443"_s),
                                 QUrl(u"https://gateway.example.com:8443"_s)};
        const QString host = own.apiBase.host();
        m_secrets->writeForThisRun(host, u"old-key"_s);
        m_dialog->askForKey(own);
        auto *editor = find<QWidget>("customKey");
        auto *remove = editor->findChild<QPushButton *>(u"keyRemove"_s);
        auto *verdict = editor->findChild<QWidget *>(u"keyVerdict"_s);
        QTRY_VERIFY(remove->isEnabled());
        remove->click();
        QTRY_VERIFY2(verdict->accessibleName().contains(u"No key"_s), qPrintable(verdict->accessibleName()));
        QCOMPARE(keptKey(host), QString());
    }

    void showsWhatBelongsToTheChoice()
    {
        QVERIFY(!find<QWidget>("settingApiBase")->isVisible());
        choose("settingService", u"add"_s);
        QVERIFY(find<QWidget>("settingApiBase")->isVisible());
        choose("settingService", u"local"_s);
        QVERIFY(!find<QWidget>("settingApiBase")->isVisible());
        find<QLineEdit>("settingsSearch")->setText(u"gateway"_s); // and if searched for
        QVERIFY(find<QWidget>("settingApiBase")->isVisible());
        find<QLineEdit>("settingsSearch")->clear();
        QVERIFY(!find<QWidget>("settingProxyHost")->isVisible());
        choose("settingProxy", u"http"_s);
        QVERIFY(find<QWidget>("settingProxyHost")->isVisible());
    }

    void keepsSeveralServicesOfOnesOwn()
    {
        m_settings->setServiceAddress({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()});
        choose("settingService", u"add"_s);
        QVERIFY(m_settings->serviceAddress().kind ==
                ServiceKind::EvoLink); // nothing is selected without an address
        type("settingApiBase", u"gateway"_s);
        QVERIFY(!complaintAt("settingApiBase").isEmpty());
        QVERIFY(find<QLineEdit>("settingApiBase")->property("invalid").toBool());
        QVERIFY(m_settings->serviceAddress().kind == ServiceKind::EvoLink);
        type("settingApiBase", u"http://192.168.0.7:8787/"_s);
        QCOMPARE(complaintAt("settingApiBase"), QString());
        QCOMPARE(m_settings->serviceAddress().apiBase, QUrl(u"http://192.168.0.7:8787"_s));
        QCOMPARE(find<QComboBox>("settingService")->currentText(), u"192.168.0.7:8787"_s);
        type("settingServiceName", u"Studio"_s);
        QCOMPARE(find<QComboBox>("settingService")->currentText(), u"Studio"_s);

        addService(u"https://gateway.example.com"_s);
        QCOMPARE(m_settings->customServices().size(), 2);
        type("settingApiBase", u"http://192.168.0.7:8787"_s);
        QVERIFY(!complaintAt("settingApiBase").isEmpty()); // already in the list
        QCOMPARE(m_settings->customServices().size(), 2);
        type("settingApiBase", u"https://other.example.com"_s); // changed, not added
        QCOMPARE(m_settings->customServices().size(), 2);
        QCOMPARE(m_settings->serviceAddress().apiBase, QUrl(u"https://other.example.com"_s));
        find<QLineEdit>("settingApiBase")->clear();
        QTest::keyClick(find<QLineEdit>("settingApiBase"), Qt::Key_Return);
        QVERIFY(!complaintAt("settingApiBase").isEmpty());
        QCOMPARE(m_settings->serviceAddress().apiBase, QUrl(u"https://other.example.com"_s));

        // One that isn't selected, shown for its key: edits apply to it alone.
        const QUrl studio(u"http://192.168.0.7:8787"_s);
        m_dialog->askForKey({ServiceKind::Custom, studio, studio});
        QCOMPARE(find<QLineEdit>("settingServiceName")->text(), u"Studio"_s);
        type("settingServiceName", u"Workshop"_s);
        QCOMPARE(find<QLineEdit>("settingServiceName")->text(), u"Workshop"_s);
        QCOMPARE(find<QLineEdit>("settingApiBase")->text(), studio.toString());
        QCOMPARE(find<QComboBox>("settingService")->currentText(), u"other.example.com"_s);
        QVERIFY(find<QComboBox>("settingService")->findText(u"Workshop"_s) >= 0);
        QCOMPARE(m_settings->serviceAddress().apiBase, QUrl(u"https://other.example.com"_s));

        choose("settingService", studio.toString());
        QCOMPARE(m_settings->serviceAddress().apiBase, studio);
        QCOMPARE(find<QLineEdit>("settingServiceName")->text(), u"Workshop"_s);
        find<QPushButton>("settingServiceRemove")->click();
        QCOMPARE(m_settings->serviceAddress(), ServiceAddress{});
        QCOMPARE(m_settings->customServices().size(), 1);
        QVERIFY(!find<QWidget>("settingApiBase")->isVisible());
    }

    void addsTheServiceWhoseAddressWasTypedWhereTheSearchFoundIt()
    {
        m_settings->setServiceAddress({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()});
        auto *search = find<QLineEdit>("settingsSearch");
        search->setText(u"base URL"_s);
        QVERIFY(find<QLineEdit>("settingApiBase")->isVisible());
        type("settingApiBase", u"gateway"_s);
        QVERIFY(!complaintAt("settingApiBase").isEmpty());
        search->clear();
        QVERIFY(find<QLineEdit>("settingApiBase")->isVisible()); // including the error
        QCOMPARE(find<QLineEdit>("settingApiBase")->text(), u"gateway"_s);
        QCOMPARE(find<QComboBox>("settingService")->currentData().toString(), u"add"_s);
        QVERIFY(m_settings->serviceAddress().kind == ServiceKind::EvoLink);
        choose("settingService", u"evolink"_s);

        search->setText(u"base URL"_s);
        type("settingFilesBase", u"https://files.example.com"_s); // the other address first
        type("settingApiBase", u"https://gateway.example.com"_s);
        search->clear();
        QCOMPARE(m_settings->serviceAddress().apiBase, QUrl(u"https://gateway.example.com"_s));
        QCOMPARE(m_settings->serviceAddress().filesBase, QUrl(u"https://files.example.com"_s));
        QVERIFY(find<QLineEdit>("settingApiBase")->isVisible());
        QCOMPARE(find<QComboBox>("settingService")->currentText(), u"gateway.example.com"_s);
    }

    void removesOnlyTheServiceThatIsShown()
    {
        addService(u"https://gateway.example.com"_s);
        QVERIFY(find<QPushButton>("settingServiceRemove")->isEnabled());
        choose("settingService", u"evolink"_s);
        find<QLineEdit>("settingsSearch")->setText(u"remove"_s);
        QVERIFY(find<QPushButton>("settingServiceRemove")->isVisible());
        QVERIFY(!find<QPushButton>("settingServiceRemove")->isEnabled()); // no service to remove
        QVERIFY(m_settings->serviceAddress().kind == ServiceKind::EvoLink);
        // One that is shown only for its key.
        const QUrl shown(u"https://gateway.example.com"_s);
        m_dialog->askForKey({ServiceKind::Custom, shown, shown});
        find<QLineEdit>("settingsSearch")->setText(u"remove"_s);
        find<QPushButton>("settingServiceRemove")->click();
        QVERIFY(m_settings->customServices().isEmpty());
        QVERIFY(m_settings->serviceAddress().kind == ServiceKind::EvoLink); // the selection doesn't change
    }

    void removesTheKeyWithItsService_data()
    {
        QTest::addColumn<int>("jobs");
        QTest::addColumn<bool>("isShared");
        QTest::newRow("no job needs it") << 0 << false;
        QTest::newRow("jobs need it") << 3 << false;
        QTest::newRow("another service needs it") << 0 << true;
    }
    void removesTheKeyWithItsService()
    {
        QFETCH(int, jobs);
        QFETCH(bool, isShared);
        const QUrl base(u"https://gateway.example.com"_s);
        m_dialog = std::make_unique<SettingsDialog>(SettingsDialog::Parts{
            m_settings.get(), m_secrets.get(), nullptr, &m_transport, [&](const ServiceAddress &service) {
                return service.apiBase == base ? jobs : 0;
            }});
        m_dialog->show();
        if (isShared)
            addService(u"https://gateway.example.com/other"_s);
        addService(base.toString());
        bool isKept = false;
        m_secrets->write(keyAccount(base), u"secret"_s, this, [&](const Expected<void> &) { isKept = true; });
        QTRY_VERIFY(isKept);
        find<QPushButton>("settingServiceRemove")->click();
        const auto *box = m_dialog->findChild<QMessageBox *>(u"confirmRemoveService"_s);
        QCOMPARE(box != nullptr, jobs > 0);
        if (box) {
            QVERIFY2(box->informativeText().startsWith(u"3 jobs"_s), qPrintable(box->informativeText()));
            QCOMPARE(m_settings->customServices().size(), 1); // not before the confirmation
            box->findChild<QPushButton *>(u"confirmGo"_s)->click();
        }
        QTRY_COMPARE(m_settings->customServices().size(), isShared ? 1 : 0);
        QTRY_COMPARE(keptKey(keyAccount(base)), jobs > 0 || isShared ? u"secret"_s : QString());
    }

    void removesTheKeyOfAHostWithItsLastService_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<int>("jobs");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("the last one") << QString() << 0 << false;
        QTest::newRow("another port is a service, too") << u"https://h.example.com:9090"_s << 0 << true;
        QTest::newRow("a job of another port needs it") << QString() << 1 << true;
        QTest::newRow("the other is of another host") << u"https://i.example.com:8080"_s << 0 << false;
    }
    void removesTheKeyOfAHostWithItsLastService()
    {
        QFETCH(const QString, other);
        QFETCH(const int, jobs);
        QFETCH(const bool, isKept);
        const QUrl base(u"https://h.example.com:8080"_s);
        m_dialog = std::make_unique<SettingsDialog>(SettingsDialog::Parts{
            m_settings.get(), m_secrets.get(), nullptr, &m_transport, [&](const ServiceAddress &service) {
                return keyAccount(service.apiBase) == base.host() ? jobs : 0;
            }});
        m_dialog->show();
        if (!other.isEmpty())
            addService(other);
        addService(base.toString());
        for (const QString &account : {keyAccount(base), base.host()}) {
            bool isWritten = false;
            m_secrets->write(account, u"secret"_s, this, [&](const Expected<void> &) { isWritten = true; });
            QTRY_VERIFY(isWritten);
        }
        find<QPushButton>("settingServiceRemove")->click();
        QTRY_COMPARE(m_settings->customServices().size(), other.isEmpty() ? 0 : 1);
        QTRY_COMPARE(keptKey(keyAccount(base)), QString());
        QTRY_COMPARE(keptKey(base.host()), isKept ? u"secret"_s : QString());
    }

    void showsTheFieldsOfANewServiceDespiteTheSearch()
    {
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        auto *search = find<QLineEdit>("settingsSearch");
        QTest::keyClicks(search, u"new jobs"_s);
        QTest::keyClick(search, Qt::Key_Tab);
        QCOMPARE(m_dialog->focusWidget(), find<QWidget>("settingService"));
        choose("settingService", u"add"_s);
        auto *address = find<QLineEdit>("settingApiBase");
        QVERIFY(address->isVisible() && address->hasFocus());
        auto *area = m_dialog->findChild<QScrollArea *>();
        QTRY_VERIFY(area->viewport()->rect().contains(
            QRect(address->mapTo(area->viewport(), QPoint(0, 0)), address->size())));
    }

    void goesOnToTheNameOfAServiceThatIsBeingAdded()
    {
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        choose("settingService", u"add"_s);
        auto *address = find<QLineEdit>("settingApiBase");
        QVERIFY(address->hasFocus());
        QTest::keyClicks(address, u"http://127.0.0.1:8787"_s);
        QTest::keyClick(address, Qt::Key_Tab);
        QCOMPARE(find<QComboBox>("settingService")->currentText(), u"127.0.0.1:8787"_s);
        QCOMPARE(m_dialog->focusWidget(), find<QWidget>("settingServiceName"));
    }

    void goesWhereTheKeyBelongs()
    {
        const ServiceAddress own{ServiceKind::Custom, QUrl(u"https://gateway.example.com"_s),
                                 QUrl(u"https://gateway.example.com"_s)};
        m_dialog->askForKey(own); // of a job whose service isn't in the list
        auto *editor = find<QWidget>("customKey");
        QVERIFY(editor->isVisible() && editor->isAncestorOf(m_dialog->focusWidget()));
        QVERIFY(!find<QWidget>("settingApiBase")->isVisible());
        QCOMPARE(m_settings->serviceAddress(), ServiceAddress{});
        m_dialog->askForKey({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()});
        QVERIFY(find<QWidget>("evoLinkKey")->isAncestorOf(m_dialog->focusWidget()));
        QVERIFY(find<QWidget>("evoLinkKey")
                    ->findChild<QLabel *>(u"keyLink"_s)
                    ->text()
                    .contains(u"https://evolink.ai/dashboard/keys"_s));
        QVERIFY(!editor->findChild<QLabel *>(u"keyLink"_s)->isVisible());
    }

    void forgetsTheSearchAndTabsToWhatItFound()
    {
        auto *search = find<QLineEdit>("settingsSearch");
        search->setFocus();
        QTest::keyClicks(search, u"proxy"_s);
        QTest::keyClick(search, Qt::Key_Tab);
        QCOMPARE(m_dialog->focusWidget(), find<QWidget>("settingProxy"));
        m_dialog->close();
        m_dialog->show();
        QCOMPARE(search->text(), QString());
        QVERIFY(find<QWidget>("settingTheme")->isVisible());
        m_dialog->showService();
        QCOMPARE(m_dialog->focusWidget(), find<QWidget>("settingService"));
    }

    void showsAllSettingsInANewLanguage()
    {
        auto *theme = find<QComboBox>("settingTheme");
        auto *search = find<QLineEdit>("settingsSearch");
        search->setText(u"theme"_s);
        QVERIFY(theme->isVisible() && !find<QWidget>("settingFolder")->isVisible());
        ForeignWords foreign;
        QVERIFY(QCoreApplication::installTranslator(&foreign));
        QTRY_COMPARE(search->text(), QString());
        QVERIFY(theme->isVisible() && find<QWidget>("settingFolder")->isVisible());
        search->setText(u"thémé"_s);
        QVERIFY(theme->isVisible() && !find<QWidget>("settingFolder")->isVisible());
    }

    void wordsBeginWhereTheirLineBegins()
    {
        m_dialog->setLayoutDirection(Qt::RightToLeft);
        QLabel *latin = nullptr;
        for (auto *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == u"EvoLink"_s)
                latin = label;
        }
        QVERIFY(latin);
        QTRY_VERIFY(latin->width() > 120);
        const QImage shown = latin->grab().toImage();
        const QColor ground = shown.pixelColor(shown.width() / 2, 0);
        for (int x = 0; x < shown.width() / 2; ++x) {
            for (int y = 0; y < shown.height(); ++y)
                QCOMPARE(shown.pixelColor(x, y), ground);
        }
    }

    void isAsWideWithFewSettingsAsWithMany()
    {
        auto *scroll = m_dialog->findChild<QScrollArea *>();
        m_dialog->resize(600, 400);
        m_dialog->show();
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        const int wide = scroll->widget()->width();
        find<QLineEdit>("settingsSearch")->setText(u"proxy"_s);
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
        QCOMPARE(scroll->widget()->width(), wide);
    }

    void showsALinkInTheColourOfANewTheme()
    {
        auto *link = find<QLabel>("keyLink");
        link->show();
        const QPalette before = QApplication::palette();
        QPalette palette = before;
        palette.setColor(QPalette::Link, Qt::magenta);
        QApplication::setPalette(palette);
        const auto isMagenta = [link] {
            const QImage shown = link->grab().toImage();
            for (int y = 0; y < shown.height(); ++y) {
                for (int x = 0; x < shown.width(); ++x) {
                    if (shown.pixelColor(x, y) == QColor(Qt::magenta))
                        return true;
                }
            }
            return false;
        };
        QTRY_VERIFY(isMagenta());
        QApplication::setPalette(before);
    }

    void resetsWhatItShows()
    {
        m_settings->setServiceAddress({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()});
        find<QSpinBox>("settingParallel")->setValue(7);
        choose("settingTheme", u"dark"_s);
        m_settings->setValue(Setting::FileNamePattern, u"{date}"_s);
        find<QPushButton>("settingReset")->click();
        QCOMPARE(m_settings->value(Setting::ParallelJobs).toInt(), 7); // not before the confirmation
        find<QPushButton>("confirmGo")->click();
        QCOMPARE(m_settings->value(Setting::ParallelJobs), m_settings->defaultValue(Setting::ParallelJobs));
        QCOMPARE(find<QSpinBox>("settingParallel")->value(),
                 m_settings->value(Setting::ParallelJobs).toInt());
        QCOMPARE(find<QComboBox>("settingTheme")->currentData().toString(), u"system"_s);
        QCOMPARE(find<QLineEdit>("settingPattern")->text(), u"{video}_{voice}{draft}"_s);
        QVERIFY(m_settings->serviceAddress().kind == ServiceKind::EvoLink);
    }

    void clearsTheCachesAndSaysHowLargeTheyAre()
    {
        const QString kept = paths::cacheDirectory() + u"/faces"_s;
        const QString thumbnails = paths::cacheDirectory() + u"/thumbnails"_s;
        for (const QString &folder : {kept, thumbnails}) {
            QVERIFY(QDir().mkpath(folder));
            QFile file(folder + u"/a.png"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(2'500'000, 'x'));
        }
        m_dialog->close();
        m_dialog->show();
        auto *clear = find<QPushButton>("settingClearCaches");
        QTRY_VERIFY2(clear->accessibleDescription().contains(u"2.5 MB"_s),
                     qPrintable(clear->accessibleDescription()));
        clear->click();
        QTRY_VERIFY(!QFileInfo::exists(thumbnails));
        QVERIFY(QFileInfo::exists(kept + u"/a.png"_s));
        QTRY_VERIFY(!clear->isEnabled() && clear->accessibleDescription().contains(u"0 "_s));
    }

private:
    void choose(const char *name, const QString &value)
    {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }
    void addService(const QString &base)
    {
        choose("settingService", u"add"_s);
        type("settingApiBase", base);
    }
    /// Returns the error shown for a control.
    QString complaintAt(const char *name)
    {
        const QWidget *line = find<QWidget>(name);
        while (line && !qobject_cast<const SettingLine *>(line))
            line = line->parentWidget();
        const auto *verdict = line ? line->findChild<VerdictLine *>(u"complaint"_s) : nullptr;
        return verdict && verdict->verdict() == VerdictLine::Verdict::Bad ? verdict->sentence() : QString();
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
        return QTest::qWaitFor([&kept] { return kept.has_value(); }, kTestTimeoutMs) ? *kept : u"no answer"_s;
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
