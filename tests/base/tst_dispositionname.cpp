#include "base/dispositionname.h"

#include <QTest>

using namespace retalk;
using namespace Qt::StringLiterals;

class DispositionNameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheName_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *title, const QByteArray &header, const QString &name) {
            QTest::newRow(title) << header << name;
        };
        row("none", "attachment", {});
        row("empty", "", {});
        row("quoted", "attachment; filename=\"My clip.mp4\"", u"My clip.mp4"_s);
        row("token", "inline;filename=clip.mp4", u"clip.mp4"_s);
        row("capitals", "Attachment; FileName=\"a.mp4\"; size=3", u"a.mp4"_s);
        row("escaped quotes", "attachment; filename=\"a \\\"b\\\".mp4\"", u"a _b_.mp4"_s);
        row("semicolon", "attachment; filename=\"a;b.mp4\"", u"a;b.mp4"_s);
        row("extended first", "attachment; filename=\"x.mp4\"; filename*=UTF-8''caf%C3%A9%20%E8%AF%AD.mp4",
            u"café 语.mp4"_s);
        row("extended of Latin-1", "attachment; filename*=iso-8859-1'en'caf%E9.mp4", u"café.mp4"_s);
        row("bad extended", "attachment; filename*=broken; filename=b.mp4", u"b.mp4"_s);
        row("bare UTF-8", "attachment; filename=\"café.mp4\"", u"café.mp4"_s);
        row("bare Latin-1", "attachment; filename=\"caf\xe9.mp4\"", u"café.mp4"_s);
        row("percents", "attachment; filename=\"a%20b.mp4\"", u"a b.mp4"_s);
        row("a lone percent", "attachment; filename=\"50% off.mp4\"", u"50% off.mp4"_s);
        row("folders", "attachment; filename=\"../../etc/passwd\"", u"passwd"_s);
        row("folders of another system", "attachment; filename=\"C:\\\\Videos\\\\a.mp4\"", u"a.mp4"_s);
        row("hidden", "attachment; filename=\"..bashrc\"", u"bashrc"_s);
        row("terminal commands", "attachment; filename*=UTF-8''a%1B%5B2J%0A.mp4", u"a [2J .mp4"_s);
        row("another parameter's end", "attachment; xfilename=\"a.mp4\"", {});
    }
    void readsTheName()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, name);
        QCOMPARE(dispositionName(header), name);
    }

    void readsTheNameInASignedLink()
    {
        QCOMPARE(dispositionNameInLink(u"https://b.s3.amazonaws.com/9f3?X-Amz-Signature=1&response-content-"
                                       "disposition=attachment%3B%20filename%3D%22My%20clip.mp4%22"_s),
                 u"My clip.mp4"_s);
        QCOMPARE(dispositionNameInLink(u"https://h/9f3?rscd=inline%3B%20filename%3Da.mp4"_s), u"a.mp4"_s);
        QCOMPARE(dispositionNameInLink(u"https://h/uc?export=download&id=1"_s), QString());
        QCOMPARE(dispositionNameInLink(QString()), QString());
    }

    void keepsTheEndOfALongName()
    {
        const QString name = dispositionName("attachment; filename=\"" + QByteArray(5000, 'a') + ".mp4\"");
        QVERIFY(name.size() <= 200 && name.endsWith(u"a.mp4"));
    }
};

QTEST_GUILESS_MAIN(DispositionNameTest)
#include "tst_dispositionname.moc"
