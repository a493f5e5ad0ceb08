#include "common/elidedlabel.h"
#include "common/format.h"
#include "common/icons.h"
#include "common/plaintext.h"
#include "common/question.h"
#include "common/theme.h"
#include "common/verdictline.h"
#include "preview/factsbar.h"
#include "preview/stageactions.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace retalk;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance as defined in WCAG 2.1.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

/// Minimum contrast for text: WCAG 2.1, level AA.
constexpr double kReadable = 4.5;

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(qApp); }

    void leavesMnemonicsOutWhereNothingIsPressed()
    {
        QCOMPARE(withoutMnemonic(QStringLiteral("&Play")), QStringLiteral("Play"));
        QCOMPARE(withoutMnemonic(QStringLiteral("再生(&P)")), QStringLiteral("再生"));
        QCOMPARE(withoutMnemonic(QStringLiteral("재생 (&P)…")), QStringLiteral("재생…"));
        QCOMPARE(withoutMnemonic(QStringLiteral("a && b.mp4 (2)")), QStringLiteral("a & b.mp4 (2)"));
    }

    void aListOfChoicesShowsThemAll()
    {
        QComboBox choices;
        choices.addItems(
            {QStringLiteral("This computer"), QStringLiteral("EvoLink"), QStringLiteral("Add…")});
        choices.show();
        choices.showPopup();
        QAbstractItemView *view = choices.view();
        QTRY_VERIFY(view->isVisible());
        const QRect last = view->visualRect(view->model()->index(2, 0));
        QVERIFY2(view->viewport()->rect().contains(last), qPrintable(QString::number(last.bottom())));
        QVERIFY(!view->verticalScrollBar()->isVisible());
        choices.hidePopup();
    }

    void drawsNothingIntoAPlaceWithoutSize()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QPainter")));
        for (const QSize &size : {QSize(0, 0), QSize(16, 0), QSize(0, 16)}) {
            QVERIFY(icon("loop").pixmap(size).isNull());
            QVERIFY(recoloured(icon("loop"), Qt::red).pixmap(size).isNull());
        }
        QVERIFY(!recoloured(icon("loop"), Qt::red).pixmap(QSize(16, 16)).isNull());
    }

    void drawsOneRingAroundWhatHasTheFocus()
    {
        m_theme->setMode(Theme::Mode::Light);
        QWidget window;
        QPushButton button(QStringLiteral("Test"), &window);
        QToolButton tool(&window);
        tool.setText(QStringLiteral("Test"));
        tool.move(0, 60);
        window.resize(200, 120);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QAbstractButton *one :
             {static_cast<QAbstractButton *>(&button), static_cast<QAbstractButton *>(&tool)}) {
            one->setFocusPolicy(Qt::StrongFocus);
            one->clearFocus();
            const QSize size = one->size();
            const QImage without = one->grab().toImage();
            one->setFocus(Qt::TabFocusReason);
            QVERIFY(one->hasFocus());
            const QImage with = one->grab().toImage();
            QCOMPARE(one->size(), size);
            QVERIFY(with != without);
            // Only the two-pixel ring at the edge and its round corners.
            const QRect inside = with.rect().adjusted(6, 3, -6, -3);
            QCOMPARE(with.copy(inside), without.copy(inside));
            QCOMPARE(with.pixelColor(with.width() / 2, 1), tokensFor(&window).accent);
            QVERIFY(contrast(tokensFor(&window).accent, tokensFor(&window).panel) >= 3); // WCAG 2.1, 1.4.11
        }
    }

    void toolTipsArePaddedLikeAllElse()
    {
        QWidget window;
        window.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QToolTip::showText(window.mapToGlobal(QPoint(10, 10)), QStringLiteral("Words"), &window);
        const auto widgets = QApplication::topLevelWidgets();
        const auto tip = std::find_if(widgets.cbegin(), widgets.cend(), [](const QWidget *widget) {
            return widget->inherits("QTipLabel") && widget->isVisible();
        });
        QVERIFY(tip != widgets.cend());
        const QSize words = QFontMetrics((*tip)->font()).size(0, QStringLiteral("Words"));
        const QSize padding = (*tip)->size() - words;
        QVERIFY2(padding.height() >= 4 && padding.height() <= 2 * kGap,
                 qPrintable(QString::number(padding.height())));
        QVERIFY2(padding.width() >= 8 && padding.width() <= 3 * kGap,
                 qPrintable(QString::number(padding.width())));
        QToolTip::hideText();
    }

    void aQuestionBeginsWhereItsButtonsDo()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QWidget window;
            window.setLayoutDirection(direction);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            QMessageBox *box = ask(
                &window,
                {.name = QStringLiteral("question"),
                 .title = QStringLiteral("2 jobs aren't finished"),
                 .text = QStringLiteral("Retalk can finish them in the background."),
                 .action = QStringLiteral("Keep working in the background"),
                 .alternative = QStringLiteral("Quit")},
                [] {}, [] {});
            QTRY_VERIFY(box->isVisible());
            const auto edgeOf = [&](const QString &name) {
                const auto *widget = box->findChild<QWidget *>(name);
                const QRect area(widget->mapTo(box, QPoint(0, 0)), widget->size());
                return direction == Qt::LeftToRight ? area.left() + widget->contentsMargins().left()
                                                    : area.right() - widget->contentsMargins().right();
            };
            const int edge = edgeOf(QStringLiteral("qt_msgbox_buttonbox"));
            QCOMPARE(edgeOf(QStringLiteral("qt_msgbox_label")), edge);
            QCOMPARE(edgeOf(QStringLiteral("qt_msgbox_informativelabel")), edge);
            QCOMPARE(direction == Qt::LeftToRight ? edge : box->width() - 1 - edge, kMargin);
        }
    }

    void everyTextCanBeReadOnEveryGround_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << int(Theme::Mode::Light);
        QTest::newRow("dark") << int(Theme::Mode::Dark);
    }
    void everyTextCanBeReadOnEveryGround()
    {
        QFETCH(const int, mode);
        m_theme->setMode(Theme::Mode(mode));
        const Tokens &t = tokensFor(QApplication::palette());
        QCOMPARE(t.isDark, Theme::Mode(mode) == Theme::Mode::Dark);
        for (const auto text :
             {&Tokens::ink, &Tokens::soft, &Tokens::accent, &Tokens::ok, &Tokens::warn, &Tokens::bad}) {
            for (const auto ground :
                 {&Tokens::background, &Tokens::panel, &Tokens::field, &Tokens::selected, &Tokens::hover}) {
                const double found = contrast(t.*text, t.*ground);
                QVERIFY2(
                    found >= kReadable,
                    qPrintable(
                        QStringLiteral("%1 on %2: %3").arg((t.*text).name(), (t.*ground).name()).arg(found)));
            }
        }
        QVERIFY(contrast(t.onAccent, t.accent) >= kReadable);
    }

    void whatAnEmptyFieldSaysCanBeReadToo_data() { everyTextCanBeReadOnEveryGround_data(); }
    void whatAnEmptyFieldSaysCanBeReadToo()
    {
        QFETCH(const int, mode);
        m_theme->setMode(Theme::Mode(mode));
        QLineEdit field;
        field.ensurePolished();
        const QColor words = field.palette().color(QPalette::PlaceholderText);
        QCOMPARE(words.alpha(), 255); // half of the text colour's opacity is too faint
        QVERIFY(contrast(words, tokensFor(&field).field) >= kReadable);
    }

    void theOneButtonIsDrawnWithTheSameTokens_data() { everyTextCanBeReadOnEveryGround_data(); }
    void theOneButtonIsDrawnWithTheSameTokens()
    {
        QFETCH(const int, mode);
        m_theme->setMode(Theme::Mode(mode));
        QPushButton button;
        button.setProperty("primary", true);
        button.ensurePolished(); // its background is the accent, which is dark in the light theme
        QCOMPARE(&tokensFor(&button), &tokensFor(QApplication::palette()));
    }

    void aVerdictsSignStandsBesideItsFirstLine()
    {
        VerdictLine line;
        line.say(VerdictLine::Verdict::Warning, QStringLiteral("E"));
        line.resize(300, 60); // more than its text needs, as given to wrapped text before its width is known
        line.show();
        QVERIFY(QTest::qWaitForWindowExposed(&line));
        const QImage image = line.grab().toImage();
        const auto *sentence = line.findChild<QLabel *>(QStringLiteral("sentence"));
        const QRgb ground = image.pixel(image.width() - 1, image.height() - 1);
        const auto firstRow = [&](int left, int right) {
            for (int y = 0; y < image.height(); ++y) {
                for (int x = left; x < right; ++x) {
                    if (image.pixel(x, y) != ground)
                        return y;
                }
            }
            return image.height();
        };
        const int sign = firstRow(0, sentence->x());
        const int text = firstRow(sentence->x(), image.width());
        QVERIFY2(std::abs(sign - text) <= 4, qPrintable(QStringLiteral("%1, %2").arg(sign).arg(text)));
    }

    void aTallGlyphLeavesTheTextWhereItIs()
    {
        const auto bottomOf = [](QLabel &label) {
            label.resize(label.sizeHint().width() + 10, 40);
            const QImage image = label.grab().toImage().convertToFormat(QImage::Format_RGB32);
            const int letter = label.fontMetrics().horizontalAdvance(u'H');
            for (int y = image.height() - 1; y > 0; --y) {
                for (int x = 0; x < letter; ++x) {
                    if (image.pixel(x, y) != image.pixel(image.width() - 1, image.height() - 1))
                        return y;
                }
            }
            return 0;
        };
        const auto plain = [&bottomOf](const QString &text) {
            QLabel label(text);
            return bottomOf(label);
        };
        const auto elided = [&bottomOf](const QString &text) {
            ElidedLabel label;
            label.setFullText(text);
            return bottomOf(label);
        };
        QVERIFY(elided(u"H"_s) > 10);
        // Of other fonts than the label's: an emoji, a Chinese, a Devanagari, a Thai and a Tibetan letter.
        bool isAnyTall = false;
        for (const QString &other :
             {u"H\U0001F600"_s, u"H\u6F22"_s, u"H\u0939"_s, u"H\u0E01"_s, u"H\u0F40"_s}) {
            isAnyTall = isAnyTall || plain(other) != plain(u"H"_s);
            QCOMPARE(elided(other), elided(u"H"_s));
        }
        QVERIFY2(isAnyTall, "no font here would move the text of a plain label");
    }

    void aTextBoxHasTheBorderOfAField()
    {
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            m_theme->setMode(mode);
            QWidget window;
            auto *layout = new QVBoxLayout(&window);
            auto *other = new QPushButton(&window); // has the focus, whose ring is another border
            auto *field = new QLineEdit(&window);
            auto *box = new QPlainTextEdit(&window);
            for (QWidget *widget : std::initializer_list<QWidget *>{other, field, box})
                layout->addWidget(widget);
            other->setFocus();
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            const auto edge = [](QWidget *widget) {
                return widget->grab().toImage().pixelColor(0, widget->height() / 2);
            };
            QCOMPARE(edge(box), edge(field));
            QCOMPARE(edge(box), tokensFor(box).line);
        }
    }

    void saysHowLargeAFileIs()
    {
        QCOMPARE(Format::bytes(691'200), QStringLiteral("691.2 kB"));
        QCOMPARE(Format::bytes(1'234'567), QStringLiteral("1.2 MB"));
        QCOMPARE(Format::bytes(144'499'451), QStringLiteral("144 MB"));
        QCOMPARE(Format::bytes(1'584'566'854), QStringLiteral("1.6 GB"));
    }

    void aNameGetsTheWidthThatTheVerdictLeaves()
    {
        StageActions actions;
        FactsBar bar(&actions);
        auto *name = bar.findChild<ElidedLabel *>(QStringLiteral("clipName"));
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        bar.show(FactsBar::Content::Result, QStringLiteral("a_video_with_a_long_name.mp4"),
                 QStringLiteral("6.3 s"));
        bar.setVerdict({}, true);
        // So narrow that the name is shortened while the verdict's width is unknown.
        int width = 1200;
        bar.resize(width, bar.height());
        bar.layout()->activate();
        QCOMPARE(name->text(), name->fullText());
        while (name->text() == name->fullText() && width > 300) {
            bar.resize(--width, bar.height());
            bar.layout()->activate();
        }
        QVERIFY(name->text() != name->fullText());
        bar.setVerdict(SyncVerdict{.finding = SyncVerdict::Finding::InSync}, false);
        QTRY_COMPARE(name->text(), name->fullText());
    }

    void noButtonOfTheFactsIsCutOff()
    {
        StageActions actions;
        actions.switchContent->setEnabled(true);
        FactsBar bar(&actions);
        bar.resize(500, bar.height());
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        bar.show(FactsBar::Content::Result, QStringLiteral("a_video_with_a_long_name.mp4"),
                 QStringLiteral("6.3 s"));
        bar.setDraft(true);
        bar.setVerdict(SyncVerdict{.finding = SyncVerdict::Finding::InSync}, false);
        bar.layout()->activate();
        for (const auto *button : bar.findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
    }

    void aVerdictKeepsItsColourWhenTheThemeChanges()
    {
        m_theme->setMode(Theme::Mode::Light);
        VerdictLine line;
        line.say(VerdictLine::Verdict::Good, QStringLiteral("It is fine."));
        line.show();
        QVERIFY(QTest::qWaitForWindowExposed(&line));
        const auto *sentence = line.findChild<QLabel *>(QStringLiteral("sentence"));
        StageActions actions;
        FactsBar bar(&actions);
        bar.show(FactsBar::Content::Result, QStringLiteral("a.mp4"), QStringLiteral("6.3 s"));
        bar.setVerdict(SyncVerdict{.finding = SyncVerdict::Finding::InSync}, false);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const auto *verdict = bar.findChild<QLabel *>(QStringLiteral("syncVerdict"));
        for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
            m_theme->setMode(mode);
            QCOMPARE(sentence->palette().color(QPalette::WindowText), tokensFor(&line).ok);
            QCOMPARE(verdict->palette().color(QPalette::WindowText), tokensFor(&bar).ok);
        }
    }

private:
    Theme *m_theme = nullptr;
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
