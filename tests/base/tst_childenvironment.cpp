#include "base/childenvironment.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace retalk;

class ChildEnvironmentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsNoSecretAndWhatAProgramNeeds()
    {
        const QByteArrayList secret{"EVOLINK_API_KEY",       "RETALK_API_KEY",  "RETALK_SERVICE_TOKEN",
                                    "AWS_SECRET_ACCESS_KEY", "GITHUB_TOKEN",    "DB_PASSWORD",
                                    "SSH_AUTH_SOCK",         "npm_config__auth"};
        const QByteArrayList needed{
            "PATH", "HOME", "LC_ALL", "XDG_DATA_HOME", "TMPDIR", "LD_LIBRARY_PATH", "ASAN_OPTIONS"};
        for (const QByteArray &name : secret + needed + QByteArrayList{"https_proxy", "HTTP_PROXY"})
            qputenv(name.constData(), "value-" + name);
        const auto online = environmentWithoutSecrets();
        const auto offline = offlineEnvironment();
        for (const QByteArray &name : secret) {
            QVERIFY2(!online.contains(QString::fromLatin1(name)), name.constData());
            QVERIFY2(!offline.contains(QString::fromLatin1(name)), name.constData());
        }
        for (const QByteArray &name : needed)
            QCOMPARE(offline.value(QString::fromLatin1(name)), u"value-"_s + QString::fromLatin1(name));
        QVERIFY(online.contains(u"https_proxy"_s) && online.contains(u"HTTP_PROXY"_s));
        QVERIFY(!offline.contains(u"https_proxy"_s) && !offline.contains(u"HTTP_PROXY"_s));
    }
};

QTEST_GUILESS_MAIN(ChildEnvironmentTest)
#include "tst_childenvironment.moc"
