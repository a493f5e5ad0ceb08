#include "base/paths.h"
#include "settings/settings.h"

#include <QMetaEnum>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace retalk;

class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recentLinksAreForTheirOwnerOnly()
    {
        QTemporaryDir dir;
        const auto modeOf = [](const QString &path) {
            return QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                               QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
        };
        const QString made = dir.filePath(u"new.ini"_s);
        const QString open = dir.filePath(u"open.ini"_s);
        QFile file(open);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[window]\ntheme=dark\n") > 0);
        file.close();
        QVERIFY(
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        for (const QString &path : {made, open}) {
            for (int run = 0; run < 2; ++run) {
                Settings settings(path);
                settings.addRecent(Setting::RecentVideos, u"https://h/a.mp4?signature=%1"_s.arg(run));
            }
            QVERIFY(QFileInfo(path).size() > 40);
            QCOMPARE(modeOf(path), QFile::Permissions());
        }
        QCOMPARE(Settings(open).value(Setting::Theme), QVariant(u"dark"_s));
    }

    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(u"settings.ini"_s);
    }

    void everyDefaultKeepsItsOwnRule()
    {
        Settings settings(m_path);
        for (int i = 0; i <= static_cast<int>(Setting::SampleOffered); ++i) {
            const auto setting = static_cast<Setting>(i);
            const QVariant fallback = settings.defaultValue(setting);
            QVERIFY2(fallback.isValid(), qPrintable(QString::number(i)));
            QCOMPARE(fallback.typeId(), static_cast<int>(ruleFor(setting).type));
            QCOMPARE(settings.value(setting), fallback);
        }
    }

    void keepsValuesOfEveryTypeOverARestart()
    {
        const QHash<Setting, QVariant> values{
            {Setting::Theme, u"dark"_s},
            {Setting::ParallelJobs, 5},
            {Setting::ConfirmAboveCredits, 12.5},
            {Setting::NotifyWhenDone, false},
            {Setting::RecentVideos, QStringList{u"https://a.example/x.mp4"_s, u"/tmp/ü, b.mp4"_s}},
            {Setting::WindowGeometry, QByteArray("\x00\x01\xff", 3)},
        };
        {
            Settings settings(m_path);
            for (auto it = values.begin(); it != values.end(); ++it)
                QVERIFY(settings.setValue(it.key(), it.value()));
        }
        const Settings again(m_path);
        for (auto it = values.begin(); it != values.end(); ++it)
            QCOMPARE(again.value(it.key()), it.value());
    }

    void aPackedValueIsSetAsideUnread()
    {
        // Claims to be a list of 4 billion entries.
        const QByteArray damaged = "[form]\nfaceThreshold=@Variant(\\0\\0\\0\\t\\xff\\xff\\xff\\xfe)\n";
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(damaged);
        file.close();
        {
            Settings settings(m_path);
            QCOMPARE(settings.value(Setting::FaceThreshold), settings.defaultValue(Setting::FaceThreshold));
            QVERIFY(settings.setValue(Setting::FaceThreshold, 140));
        }
        QCOMPARE(Settings(m_path).value(Setting::FaceThreshold).toInt(), 140);
        QFile aside(m_path + u".damaged"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), damaged);
    }

    void aTextThatLooksPackedIsKept()
    {
        {
            Settings settings(m_path);
            settings.addRecent(Setting::RecentVideos, u"@Variant(1)"_s);
        }
        QCOMPARE(Settings(m_path).value(Setting::RecentVideos).toStringList(), QStringList{u"@Variant(1)"_s});
    }

    void oneRecentEntryStaysAList()
    {
        {
            Settings settings(m_path);
            settings.addRecent(Setting::RecentVoices, u"https://a.example/one, two.wav"_s);
        }
        QCOMPARE(Settings(m_path).value(Setting::RecentVoices).toStringList(),
                 QStringList{u"https://a.example/one, two.wav"_s});
    }

    void readsAWrongValueAsTheDefault_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<Setting>("setting");
        QTest::newRow("out of range") << QByteArray("[jobs]\nparallel=9\n") << Setting::ParallelJobs;
        QTest::newRow("not a number") << QByteArray("[jobs]\nparallel=many\n") << Setting::ParallelJobs;
        QTest::newRow("NaN") << QByteArray("[jobs]\nconfirmAboveCredits=nan\n")
                             << Setting::ConfirmAboveCredits;
        QTest::newRow("not a bool") << QByteArray("[notify]\nmessage=perhaps\n") << Setting::NotifyWhenDone;
        QTest::newRow("no such choice") << QByteArray("[window]\ntheme=pink\n") << Setting::Theme;
        QTest::newRow("list instead of a text") << QByteArray("[window]\ntheme=a, b\n") << Setting::Theme;
        QTest::newRow("empty number") << QByteArray("[form]\nfaceThreshold=\n") << Setting::FaceThreshold;
        QTest::newRow("not an ini file") << QByteArray("\x00\xff{{{", 5) << Setting::ParallelJobs;
    }
    void readsAWrongValueAsTheDefault()
    {
        QFETCH(QByteArray, file);
        QFETCH(Setting, setting);
        QFile out(m_path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(file);
        out.close();
        const Settings settings(m_path);
        QCOMPARE(settings.value(setting), settings.defaultValue(setting));
    }

    void refusesWhatTheRuleForbids()
    {
        Settings settings(m_path);
        QVERIFY(settings.setValue(Setting::ParallelJobs, 3));
        QSignalSpy changes(&settings, &Settings::changed);
        QVERIFY(!settings.setValue(Setting::ParallelJobs, 0));
        QVERIFY(!settings.setValue(Setting::ParallelJobs, u"x"_s));
        QVERIFY(!settings.setValue(Setting::Theme, u"pink"_s));
        QCOMPARE(settings.value(Setting::ParallelJobs).toInt(), 3);
        QCOMPARE(changes.size(), 0);
    }

    void tellsOnlyRealChanges()
    {
        Settings settings(m_path);
        QSignalSpy changes(&settings, &Settings::changed);
        settings.setValue(Setting::Theme, u"system"_s);
        QCOMPARE(changes.size(), 0);
        settings.setValue(Setting::Theme, u"dark"_s);
        settings.setValue(Setting::Theme, u"dark"_s);
        QCOMPARE(changes.size(), 1);
        settings.reset(Setting::Theme);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(settings.value(Setting::Theme).toString(), u"system"_s);
    }

    void recentEntriesAreUniqueNewestFirstAndTen()
    {
        Settings settings(m_path);
        for (int i = 0; i < 15; ++i)
            settings.addRecent(Setting::RecentFaces, QString::number(i));
        settings.addRecent(Setting::RecentFaces, u"12"_s);
        settings.addRecent(Setting::RecentFaces, {});
        QCOMPARE(settings.value(Setting::RecentFaces).toStringList().join(u' '),
                 u"12 14 13 11 10 9 8 7 6 5"_s);
    }

    void everyServiceComesBackAsItWasSet()
    {
        Settings settings(m_path);
        QCOMPARE(settings.serviceAddress(), ServiceAddress{});
        const ServiceAddress cloud{ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
        settings.setServiceAddress(cloud);
        QCOMPARE(settings.serviceAddress(), cloud);
        const ServiceAddress custom{ServiceKind::Custom, QUrl(u"https://a.example/base"_s),
                                    QUrl(u"https://b.example:8443"_s)};
        settings.setServiceAddress(custom);
        QCOMPARE(Settings(m_path).serviceAddress(), custom);
        settings.setServiceAddress({});
        QCOMPARE(settings.serviceAddress(), ServiceAddress{});
    }

    void aBaseHoldsNoSecretAndNoSlash()
    {
        Settings settings(m_path);
        settings.setServiceAddress({ServiceKind::Custom, QUrl(u"https://me:secret@a.example/?key=1#x"_s),
                                    QUrl(u"http://b.example/f/"_s)});
        QCOMPARE(settings.serviceAddress().apiBase.toString(), u"https://a.example"_s);
        QCOMPARE(settings.serviceAddress().filesBase.toString(), u"http://b.example/f"_s);
        settings.setValue(Setting::CustomApiBase, u"ftp://a.example"_s);
        QCOMPARE(settings.serviceAddress(), ServiceAddress{});
    }

    void keepsOwnServicesByTheirAddresses()
    {
        Settings settings(m_path);
        QCOMPARE(settings.customServices(), QList<CustomService>());
        const CustomService studio{u"Studio"_s, QUrl(u"http://192.168.0.7:8787"_s), {}};
        const CustomService attic{{}, QUrl(u"https://h.example"_s), QUrl(u"https://files.h.example"_s)};
        settings.setCustomServices({{u" Studio\n"_s, QUrl(u"http://me:pw@192.168.0.7:8787/?k=1"_s), {}},
                                    attic,
                                    {u"twice"_s, attic.apiBase, {}},
                                    {u"no address"_s, QUrl(u"ftp://h.example"_s), {}}});
        QCOMPARE(Settings(m_path).customServices(), QList<CustomService>({studio, attic}));
        QCOMPARE(studio.displayName(), u"Studio"_s);
        QCOMPARE(CustomService({.name = {}, .apiBase = studio.apiBase, .filesBase = {}}).displayName(),
                 u"192.168.0.7:8787"_s);
        QCOMPARE(studio.address(), (ServiceAddress{ServiceKind::Custom, studio.apiBase, studio.apiBase}));
        // The selected service is added to the list, even if an older version or the user wrote it.
        settings.setServiceAddress({ServiceKind::Custom, QUrl(u"https://c.example"_s), {}});
        QCOMPARE(settings.customServices().size(), 3);
        QCOMPARE(settings.customServices().last().apiBase, QUrl(u"https://c.example"_s));
        settings.setValue(Setting::CustomServices, QStringList{u"nonsense"_s, u"{\"api\":7}"_s});
        QCOMPARE(settings.customServices().size(), 1);
    }

    void aRelativeResultFolderIsNotTrusted()
    {
        Settings settings(m_path);
        QCOMPARE(settings.resultDirectory(), paths::defaultResultDirectory());
        settings.setValue(Setting::ResultDirectory, u"videos"_s);
        QCOMPARE(settings.resultDirectory(), paths::defaultResultDirectory());
        settings.setValue(Setting::ResultDirectory, u"/tmp/x/../y/"_s);
        QCOMPARE(settings.resultDirectory(), u"/tmp/y"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
