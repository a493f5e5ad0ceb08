#include "common/screenroom.h"
#include "requestform/importdialog.h"
#include "support/testtimeout.h"

#include <QAbstractEventDispatcher>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

#include <chrono>
#include <ctime>

using namespace retalk;

namespace {

using namespace Qt::StringLiterals;

QString sample(const char *name)
{
    return QStringLiteral(RETALK_SAMPLE_DIR) + u'/' + QLatin1String(name);
}

/// Measures the longest time the window's thread worked without returning to its event loop, as its own CPU
/// time: other programs don't count.
class LongestTurn : public QObject
{
public:
    LongestTurn()
    {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_start = now(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            if (m_start > 0)
                longestMs = std::max(longestMs, now() - m_start);
        });
    }
    double longestMs = 0;

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    double m_start = 0;
};

} // namespace

class ImportDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysThatAVoiceIsSilent()
    {
        const QString silent = m_folder.filePath(u"silent.wav"_s);
        QCOMPARE(
            QProcess::execute(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s, u"-f"_s, u"lavfi"_s,
                                            u"-i"_s, u"anullsrc=r=8000:cl=mono"_s, u"-t"_s, u"3"_s, silent}),
            0);
        open(QStringLiteral("video,audio\n%1/presenter.mp4,%2\n%1/presenter.mp4,%1/voice.wav\n")
                 .arg(QStringLiteral(RETALK_SAMPLE_DIR), silent)
                 .toUtf8());
        const auto check = [this](int row) {
            return view()->model()->index(row, 0).data().toString();
        };
        QTRY_VERIFY2(check(0).contains(u"silent"_s), qPrintable(check(0)));
        QCOMPARE(check(1), u"fine"_s);
        QVERIFY2(find<QLabel>("importSummary")->text().contains(u"silent"_s),
                 qPrintable(find<QLabel>("importSummary")->text()));
        // It can be submitted all the same.
        QCOMPARE(find<QPushButton>("importGo")->text(), u"Make 2 videos"_s);
    }

    void saysThatTheEndOfAVoiceIsLost_data()
    {
        QTest::addColumn<PriceRule>("price");
        QTest::newRow("free") << freePriceRule();
        QTest::newRow("paid") << publishedPriceRule();
    }
    void saysThatTheEndOfAVoiceIsLost()
    {
        QFETCH(PriceRule, price);
        const QString voice = m_folder.filePath(u"long.wav"_s);
        QCOMPARE(QProcess::execute(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s, u"-f"_s,
                                                 u"lavfi"_s, u"-i"_s, u"sine=d=60:r=8000"_s, voice}),
                 0);
        open(QStringLiteral("video,audio,extend\n%1/presenter.mp4,%2,\n%1/presenter.mp4,%2,yes\n")
                 .arg(QStringLiteral(RETALK_SAMPLE_DIR), voice)
                 .toUtf8(),
             {.price = price, .balance = {}});
        const auto check = [this](int row) {
            return view()->model()->index(row, 0).data().toString();
        };
        QTRY_VERIFY2(check(0).contains(u"of the voice track will be cut off"_s), qPrintable(check(0)));
        QCOMPARE(check(1), u"fine"_s);
        const auto *summary = find<QLabel>("importSummary");
        QTRY_VERIFY2(summary->text().startsWith(u"In 1 row"_s), qPrintable(summary->text()));
        // It can be submitted all the same.
        QCOMPARE(find<QPushButton>("importGo")->text(), u"Make 2 videos"_s);
        // The warning goes as soon as the row is mended.
        QVERIFY(view()->model()->setData(view()->model()->index(0, 5), u"yes"_s));
        QTRY_COMPARE(summary->text(), u"All 2 rows are fine."_s);
        QCOMPARE(check(0), u"fine"_s);
    }

    void leavesBadRowsOutAndKeepsThemInSight()
    {
        open("video,audio,mood\nhttps://h.com/v.mp4,https://h.com/a.wav,sad\nnonsense\n"
             "https://h.com/v.mp4,https://h.com/b.wav,\n");
        QCOMPARE(view()->model()->rowCount(), 3);
        QVERIFY(find<QLabel>("importSummary")->text().contains(u'1'));
        QVERIFY(find<QLabel>("importNotes")->isVisible());
        QVERIFY(find<QLabel>("importNotes")->text().contains(u"mood"_s));
        auto *onlyFaulty = find<QCheckBox>("importOnlyFaulty");
        QVERIFY(onlyFaulty->isVisible());
        onlyFaulty->click();
        QCOMPARE(view()->model()->rowCount(), 1);
        onlyFaulty->click();
        QSignalSpy sent(m_dialog.get(), &ImportDialog::submitRequested);
        find<QPushButton>("importGo")->click();
        QVERIFY(sent.wait(3 * kTestTimeoutMs));
        const auto jobs = sent.first().first().value<QList<PlannedJob>>();
        QCOMPARE(jobs.size(), 2);
        QCOMPARE(jobs[1].request.audioUrl, u"https://h.com/b.wav"_s);
    }

    void fitsIntoTheScreen()
    {
        open("video,audio\nhttps://h.com/v.mp4,https://h.com/a.wav\n");
        QCOMPARE(m_dialog->size(), withinScreen(m_dialog.get(), {960, 520}));
        QVERIFY(m_dialog->screen()->availableSize().width() >= m_dialog->width());
    }

    void leavesItsTableWithTab()
    {
        open("video,audio\nhttps://h.com/v.mp4,https://h.com/a.wav\n");
        view()->setFocus();
        view()->setCurrentIndex(view()->model()->index(0, 0));
        QTest::keyClick(view(), Qt::Key_Tab);
        QVERIFY(m_dialog->focusWidget() && m_dialog->focusWidget() != view());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Backtab);
        QCOMPARE(m_dialog->focusWidget(), view());
    }

    void submitsNothingWhileAKeyIsHeld()
    {
        open("video,audio\nhttps://h.com/v.mp4,https://h.com/a.wav\n");
        QSignalSpy sent(m_dialog.get(), &ImportDialog::submitRequested);
        auto *go = find<QPushButton>("importGo");
        go->setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::simulateEvent(go, true, Qt::Key_Return, {}, u"\r"_s, true);
        QVERIFY(go->isEnabled()); // not even started
        QTest::keyClick(go, Qt::Key_Return);
        QVERIFY(sent.size() == 1 || sent.wait(kTestTimeoutMs));
        QTest::mouseDClick(go, Qt::LeftButton);
        QTest::mouseRelease(go, Qt::LeftButton);
        QCOMPARE(sent.size(), 1);
    }

    void showsMarkupInItsToolTipsAsItIs()
    {
        open("video,audio\n<b>v</b>.mp4,https://h.com/a.wav\n");
        const auto *model = view()->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString tip = model->index(0, column).data(Qt::ToolTipRole).toString();
            QVERIFY2(!Qt::mightBeRichText(tip) || !tip.contains(u"<b>"_s), qPrintable(tip));
        }
        QVERIFY(model->index(0, 1).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    }

    void mendsARowInPlace()
    {
        open("video,audio,threshold\nhttps://h.com/v.mp4,https://h.com/a.wav,999\n");
        QVERIFY(!find<QPushButton>("importGo")->isEnabled());
        auto *model = view()->model();
        view()->setCurrentIndex(model->index(0, 0));
        auto *problems = find<QLabel>("importProblems");
        QVERIFY(problems->isVisible() && problems->text().contains(u"999"_s)); // the whole message
        QVERIFY(model->setData(model->index(0, 4), u"150"_s));
        QVERIFY(find<QPushButton>("importGo")->isEnabled());
        QVERIFY(!find<QCheckBox>("importOnlyFaulty")->isVisible());
        QVERIFY(!problems->isVisible());
    }

    void tellsWhatTheTableCosts()
    {
        const QByteArray row = (sample("presenter.mp4") + u',' + sample("voice.wav") + u'\n').toUtf8();
        open("video,audio\n" + row + row, {.price = publishedPriceRule(), .balance = 1000});
        auto *price = find<QLabel>("importPrice");
        QTRY_VERIFY2(price->text().contains(u"credits"_s) && price->text().contains(u"left"_s),
                     qPrintable(price->text()));
        QSignalSpy sent(m_dialog.get(), &ImportDialog::submitRequested);
        find<QPushButton>("importGo")->click();
        QVERIFY(sent.wait(3 * kTestTimeoutMs));
        const auto jobs = sent.first().first().value<QList<PlannedJob>>();
        QVERIFY(jobs.at(1).lengths.areKnown());
        const CostEstimate cost = estimateCost(publishedPriceRule(), jobs);
        QCOMPARE(cost.unknown, 0);
        QVERIFY(cost.credits > 2 * 1.6);
    }

    void takesAPriceThatComesWhileItIsOpen()
    {
        const QByteArray row = (sample("presenter.mp4") + u',' + sample("voice.wav") + u'\n').toUtf8();
        open("video,audio\n" + row, {.price = pendingPriceRule(), .balance = {}});
        auto *price = find<QLabel>("importPrice");
        QTRY_COMPARE(price->text(), u"Asking for the price…"_s);
        m_dialog->setPrice(publishedPriceRule(), 1000);
        QTRY_VERIFY2(price->text().contains(u"credits"_s) && price->text().contains(u"left"_s),
                     qPrintable(price->text()));
        m_dialog->setPrice(unknownPriceRule(), 1000);
        QTRY_COMPARE(price->text(), u"Price unknown"_s);
        m_dialog->setPrice(freePriceRule(), {});
        QTRY_COMPARE(price->text(), u"Free"_s);
    }

    void countsTheSoundOfAVideoThatIsUsedAsVoice()
    {
        const QString talk = m_folder.filePath(u"talk.mkv"_s);
        QCOMPARE(QProcess::execute(u"ffmpeg"_s,
                                   {u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                                    u"testsrc=d=1:s=64x64:r=10"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                                    u"sine=d=4"_s, u"-c:v"_s, u"mpeg4"_s, u"-c:a"_s, u"flac"_s, talk}),
                 0);
        open("video,audio,extend\n" + (sample("presenter.mp4") + u',' + talk + u",yes\n"_s).toUtf8(),
             {.price = publishedPriceRule(), .balance = 1000});
        auto *price = find<QLabel>("importPrice");
        QTRY_VERIFY2(price->text().contains(u"credits"_s) && price->text().contains(u"left"_s),
                     qPrintable(price->text()));
        QSignalSpy sent(m_dialog.get(), &ImportDialog::submitRequested);
        find<QPushButton>("importGo")->click();
        QVERIFY(sent.wait(3 * kTestTimeoutMs));
        const auto jobs = sent.first().first().value<QList<PlannedJob>>();
        QVERIFY(std::chrono::abs(jobs.constFirst().lengths.result() - std::chrono::seconds(4)) <
                std::chrono::milliseconds(100));
    }

    void admitsWhatItDoesNotKnow()
    {
        // A port without a listener.
        open("video,audio\nhttp://127.0.0.1:9/v.mp4,http://127.0.0.1:9/a.wav\n",
             {.price = publishedPriceRule(), .balance = {}});
        auto *price = find<QLabel>("importPrice");
        QTRY_VERIFY2(price->text().contains(u"unknown"_s), qPrintable(price->text()));
    }

    void saysWhenThereIsNothingToRead()
    {
        open("\n\n");
        QVERIFY(!find<QPushButton>("importGo")->isEnabled());
        QVERIFY(!find<QPushButton>("importGo")->text().contains(u'0'));
        QVERIFY(find<QLabel>("importColumns")->text().contains(u"audio"_s));
        m_dialog = std::make_unique<ImportDialog>(m_folder.filePath(u"gone.csv"_s), ImportDialog::Terms{});
        QTRY_VERIFY(find<QLabel>("importSummary")->text().contains(u"can't be read"_s));
        QVERIFY(find<QLabel>("importColumns")->text().contains(u"callback"_s));
    }

    void savesATemplateToStartFrom()
    {
        open("video,audio\nhttps://h.com/v.mp4,https://h.com/a.wav\n");
        find<QPushButton>("importTemplate")->click();
        auto *dialog = find<QFileDialog>("saveTemplate");
        const QString path = m_folder.filePath(u"template.csv"_s);
        Q_EMIT dialog->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith("video,audio,"));
        dialog->reject();
    }

    void holdsNobodyUpWithAHundredThousandRows()
    {
        constexpr int kRows = 100'000;
        QByteArray table = "video,audio\n";
        for (int i = 0; i < kRows; ++i)
            table += i % 1000 == 0 ? "not an address,\n"
                                   : "https://h.com/v.mp4,https://h.com/" + QByteArray::number(i) + ".wav\n";
        const LongestTurn turn;
        open(table);
        QCOMPARE(view()->model()->rowCount(), kRows);
        find<QCheckBox>("importOnlyFaulty")->click();
        QCOMPARE(view()->model()->rowCount(), kRows / 1000);
        QSignalSpy sent(m_dialog.get(), &ImportDialog::submitRequested);
        find<QPushButton>("importGo")->click();
        QVERIFY(sent.wait(3 * kTestTimeoutMs));
        QCOMPARE(sent.first().first().value<QList<PlannedJob>>().size(), kRows - kRows / 1000);
        qInfo("longest turn of the window's thread: %.1f ms of CPU", turn.longestMs);
        // Reading and checking the rows takes seconds of work; less than a tenth of it may happen in this
        // thread.
        QVERIFY2(turn.longestMs < 300, qPrintable(QString::number(turn.longestMs)));
    }

private:
    void open(const QByteArray &table, const ImportDialog::Terms &terms = {})
    {
        QFile file(m_folder.filePath(u"jobs.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(table);
        file.close();
        m_dialog = std::make_unique<ImportDialog>(file.fileName(), terms);
        m_dialog->show();
        const auto *summary = find<QLabel>("importSummary");
        const QString before = summary->text();
        QTRY_VERIFY_WITH_TIMEOUT(summary->text() != before, 3 * kTestTimeoutMs);
    }
    template <typename T>
    T *find(const char *name)
    {
        T *found = m_dialog->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QAbstractItemView *view() { return find<QAbstractItemView>("importTable"); }

    QTemporaryDir m_folder;
    std::unique_ptr<ImportDialog> m_dialog;
};

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
