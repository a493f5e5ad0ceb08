#include "net/downloadattempt.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

#include <memory>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSound = sound(5000);

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

/// Takes a part file through all its steps.
Expected<QString> fetched(PartFile &part, bool mayReplace)
{
    if (const auto opened = part.open(false); !opened)
        return failure(opened.error());
    if (const auto appended = part.append(kSound); !appended)
        return failure(appended.error());
    if (const auto sealed = part.seal(MediaRule::Certain); !sealed)
        return failure(sealed.error());
    auto placed = part.commit(mayReplace);
    part.leave(false);
    return placed;
}

} // namespace

class PartFileTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString path(const QString &name) const { return m_dir->filePath(name); }
    QStringList files() const
    {
        return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void replacesNoFileUnlessItMay()
    {
        PartFile part(path(u"a.wav"_s), u"one"_s);
        QVERIFY(part.open(false));
        QVERIFY(part.append(kSound));
        QVERIFY(part.seal(MediaRule::Certain));
        write(path(u"a.wav"_s), "theirs"); // created while the download was running
        const auto refused = part.commit(false);
        QVERIFY(!refused);
        QCOMPARE(refused.error().apiCode, QString::fromLatin1(PartFile::kNameTaken));
        QCOMPARE(contentOf(path(u"a.wav"_s)), "theirs");
        QCOMPARE(contentOf(path(u".retalk-one.part"_s)), kSound);
        QVERIFY(part.commit(true));
        QCOMPARE(contentOf(path(u"a.wav"_s)), kSound);
        QCOMPARE(files(), QStringList{u"a.wav"_s});
    }

    void takesAFreeName()
    {
        PartFile part(path(u"a.wav"_s));
        QCOMPARE(fetched(part, false).value_or(QString()), path(u"a.wav"_s));
        QCOMPARE(files(), QStringList{u"a.wav"_s});
    }

    void takesALinkThatLeadsNowhereForATakenName()
    {
        QVERIFY(QFile::link(path(u"nowhere/b.wav"_s), path(u"a.wav"_s)));
        QVERIFY(isNameTaken(path(u"a.wav"_s)));
    }

    void leavesOtherPartFilesAlone()
    {
        write(path(u"a.wav.part"_s), "somebody else's download");
        write(path(u".retalk-other.part"_s), "another job's");
        PartFile part(path(u"a.wav"_s), u"one"_s);
        QVERIFY(fetched(part, false));
        QCOMPARE(contentOf(path(u"a.wav.part"_s)), "somebody else's download");
        QCOMPARE(contentOf(path(u".retalk-other.part"_s)), "another job's");
    }

    void hasANameThatFitsBesideTheLongestOnes()
    {
        const QString name = QString(251, u'n') + u".wav"_s;
        PartFile part(path(name));
        const auto placed = fetched(part, false);
        QVERIFY2(placed, qPrintable(placed ? QString() : placed.error().detail));
        QCOMPARE(files(), QStringList{name});
    }

    void writesThroughALinkToWhatItLeadsTo_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("exists");
        QTest::newRow("absolute") << u"ABSOLUTE"_s << true;
        QTest::newRow("relative") << u"disk/real.wav"_s << true;
        QTest::newRow("leads nowhere yet") << u"disk/real.wav"_s << false;
        QTest::newRow("by another link") << u"second"_s << true;
    }
    void writesThroughALinkToWhatItLeadsTo()
    {
        QFETCH(QString, link);
        QFETCH(bool, exists);
        const QString real = path(u"disk/real.wav"_s);
        QVERIFY(QDir(m_dir->path()).mkdir(u"disk"_s));
        if (exists)
            write(real, "older");
        const auto leads = [&](const QString &to, const QString &from) {
            return ::symlink(QFile::encodeName(to).constData(), QFile::encodeName(path(from)).constData()) ==
                   0;
        };
        QVERIFY(leads(u"disk/real.wav"_s, u"second"_s));
        QVERIFY(leads(link == u"ABSOLUTE" ? real : link, u"a.wav"_s));
        PartFile part(path(u"a.wav"_s), u"one"_s);
        QVERIFY(part.open(false));
        QVERIFY(QFile::exists(path(u"disk/.retalk-one.part"_s)));
        QVERIFY(part.append(kSound));
        QVERIFY(part.commit(true));
        QVERIFY(QFileInfo(path(u"a.wav"_s)).isSymLink());
        QVERIFY(!QFileInfo(real).isSymLink());
        QCOMPARE(contentOf(real), kSound);
    }

    void neverReplacesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("what");
        for (const auto &what : {u"pipe"_s, u"folder"_s, u"socket"_s})
            QTest::newRow(qPrintable(what)) << what;
    }
    void neverReplacesWhatIsNoFile()
    {
        QFETCH(QString, what);
        const QByteArray name = QFile::encodeName(path(u"a.wav"_s));
        PartFile part(path(u"a.wav"_s));
        QVERIFY(part.open(false));
        QVERIFY(part.append(kSound));
        if (what == u"pipe") {
            QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        } else if (what == u"folder") {
            QCOMPARE(::mkdir(name.constData(), 0700), 0);
        } else {
            sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
            QVERIFY(name.size() < qsizetype(sizeof address.sun_path));
            std::copy(name.begin(), name.end(), address.sun_path);
            const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
            QCOMPARE(::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
            ::close(listener);
        }
        struct stat before = {};
        struct stat after = {};
        QCOMPARE(::lstat(name.constData(), &before), 0);
        const auto placed = part.commit(true);
        QVERIFY(!placed);
        QCOMPARE(placed.error().apiCode, QString::fromLatin1(PartFile::kNameTaken));
        QCOMPARE(::lstat(name.constData(), &after), 0);
        QCOMPARE(before.st_ino, after.st_ino);
    }

    void neverWritesIntoAFileThatGotItsNameMeanwhile()
    {
        PartFile first(path(u"a.wav"_s));
        QVERIFY(first.open(false));
        QVERIFY(first.append(kSound));
        PartFile second(path(u"a.wav"_s));
        // Waits for the lock, which by then is held on the finished file.
        auto waiting = QtConcurrent::run([&second] { return second.open(false).has_value(); });
        QTest::qWait(300); // time for it to open the part file
        QVERIFY(first.commit(true));
        first.leave(false);
        QVERIFY(waiting.result());
        QCOMPARE(contentOf(path(u"a.wav"_s)), kSound);
        QVERIFY(second.append("more"));
        QCOMPARE(contentOf(path(u"a.wav"_s)), kSound);
        second.leave(true);
        QCOMPARE(files(), QStringList{u"a.wav"_s});
    }

    void keepsTwoFromOneFile()
    {
        PartFile first(path(u"a.wav"_s));
        QVERIFY(first.open(false));
        PartFile second(path(u"a.wav"_s));
        const auto refused = second.open(false);
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().kind), u"disk"_s);
    }

    void followsNoLinkThatHasThePartFilesName()
    {
        write(path(u"precious"_s), "precious");
        QVERIFY(QFile::link(path(u"precious"_s), path(u".retalk-one.part"_s)));
        PartFile part(path(u"a.wav"_s), u"one"_s);
        QVERIFY(!part.open(false));
        QCOMPARE(contentOf(path(u"precious"_s)), "precious");
    }

    void saysThatTheFolderIsGoneAndThatItCannotBeWritten()
    {
        PartFile part(path(u"sub/a.wav"_s));
        QVERIFY(part.open(false));
        QVERIFY(part.append(kSound));
        QVERIFY(QDir(path(u"sub"_s)).removeRecursively());
        const auto placed = part.commit(false);
        QVERIFY(!placed);
        QCOMPARE(toString(placed.error().kind), u"disk"_s);
        QVERIFY(placed.error().message.contains(u"folder"));
        part.leave(false);
        PartFile again(path(u"sub/a.wav"_s));
        QVERIFY(fetched(again, false));
    }

    void findsOnePlaceBehindManySpellings()
    {
        QVERIFY(QDir(m_dir->path()).mkpath(u"one/two"_s));
        QVERIFY(QFile::link(path(u"one/two"_s), path(u"link"_s)));
        const auto place = outputPlace(path(u"one/two/a.wav"_s));
        QVERIFY(place);
        for (const auto &spelling :
             {u"link/a.wav"_s, u"one/../one/two/a.wav"_s, u"one//two/./a.wav"_s, u"link/../two/a.wav"_s}) {
            const auto other = outputPlace(path(spelling));
            QVERIFY(other);
            QVERIFY2(isSamePlace(*place, *other), qPrintable(spelling + u" "_s + other->path()));
        }
        QCOMPARE(outputPlace(path(u"new/"_s))->name, QString());
        QVERIFY(QFile::link(path(u"round2"_s), path(u"round1"_s)));
        QVERIFY(QFile::link(path(u"round1"_s), path(u"round2"_s)));
        QVERIFY(!outputPlace(path(u"round1"_s)));
        QVERIFY(!isSamePlace(*outputPlace(path(u"a.wav"_s)), *outputPlace(path(u"b.wav"_s))));
        QCOMPARE(isSamePlace(*outputPlace(path(u"a.wav"_s)), *outputPlace(path(u"A.WAV"_s))),
                 ignoresCase(m_dir->path()));
    }
};

QTEST_GUILESS_MAIN(PartFileTest)
#include "tst_partfile.moc"
