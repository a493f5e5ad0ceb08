#include "common/elidedlabel.h"
#include "common/flatbutton.h"
#include "common/format.h"
#include "common/keyedmenu.h"
#include "joblist/joblistpane.h"
#include "joblist/joblistview.h"
#include "mainwindow/mainmenu.h"
#include "mainwindow/noticebar.h"
#include "preview/frameview.h"
#include "preview/previewpane.h"
#include "preview/stagemessage.h"
#include "requestform/requestform.h"
#include "ui/windowrig.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace retalk;
using namespace retalk::test;

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Returns the texts in the window and its settings in alphabetical order.
QStringList textsOf(const QWidget *window)
{
    QStringList texts;
    for (const auto *label : window->findChildren<QLabel *>())
        texts += label->text();
    for (const auto *button : window->findChildren<QAbstractButton *>())
        texts += button->text().isEmpty() ? button->toolTip() : button->text();
    for (const auto *edit : window->findChildren<QLineEdit *>())
        texts += edit->placeholderText();
    for (const auto *box : window->findChildren<QComboBox *>())
        texts += box->itemText(0);
    for (const auto *menu : window->findChildren<QMenu *>())
        texts += menu->title();
    for (const auto *action : window->findChildren<QAction *>()) {
        if (action->objectName() != u"importTableAction") // exists only if its text doesn't fit on a button
            texts += action->text();
    }
    texts.removeAll(QString());
    texts.sort();
    return texts;
}

/// Returns true if a text is the same in several languages: names, numbers, file names.
bool isUniversal(const QString &text)
{
    static const QStringList names{u"EvoLink"_s, u"HTTP"_s, u"SOCKS 5"_s, u"FFmpeg"_s, u"↵"_s};
    QString rest = text;
    for (const QString &name : names)
        rest.remove(name);
    const bool hasLetters = std::any_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetter(); });
    return !hasLetters || text.contains(u"://") || text.contains(u'{') || text.startsWith(u'/');
}

/// Returns the words that are written as in English in this language.
QStringList loanWords(const QString &language)
{
    const QMap<QString, QStringList> words{
        {u"de"_s, {u"&Zoom"_s, u"Caches"_s, u"Details…"_s, u"Name"_s, u"Proxy"_s, u"Video"_s}},
        {u"es"_s, {u"&Zoom"_s, u"Proxy"_s}},
        {u"fr"_s, {u"&Zoom"_s, u"Caches"_s, u"Proxy"_s, u"Service"_s, u"Volume"_s}},
    };
    return words.value(language);
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme = new Theme(qApp);
        m_language = new Language(qApp);
    }

    void init() { speak(u"en"_s); }

    void everyLanguageIsOfferedByItsOwnName()
    {
        const WindowRig rig(m_theme, m_language);
        rig.find<QAction>("openSettings")->trigger();
        const auto *box = rig.find<QComboBox>("settingLanguage");
        QStringList names;
        for (int i = 0; i < box->count(); ++i)
            names += box->itemText(i);
        QCOMPARE(names, QStringList({u"System default"_s, u"English"_s, u"العربية"_s, u"Deutsch"_s,
                                     u"Español"_s, u"Français"_s, u"日本語"_s, u"한국어"_s, u"简体中文"_s}));
    }

    void theSettingChangesTheLanguageAtOnce()
    {
        WindowRig rig(m_theme, m_language);
        connect(&rig.settings, &Settings::changed, m_language, [this, &rig](Setting setting) {
            if (setting == Setting::Language)
                m_language->set(rig.settings.value(setting).toString());
        });
        rig.find<QAction>("openSettings")->trigger();
        auto *box = rig.find<QComboBox>("settingLanguage");
        box->setCurrentIndex(box->findData(u"ko"_s));
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(m_language->current(), u"ko"_s);
    }

    void whatStillHoldsIsSaidInTheNewLanguage()
    {
        const WindowRig rig(m_theme, m_language);
        const auto *bar = rig.find<NoticeBar>("noticeBar");
        const QString english = bar->sentence();
        QVERIFY(bar->isVisible() && english.contains(u"can't make drafts"_s));
        speak(u"de"_s);
        QTRY_VERIFY(bar->isVisible() && !bar->sentence().isEmpty() && bar->sentence() != english);
    }

    void aNoticeIsSaidInTheNewLanguage()
    {
        const WindowRig rig(m_theme, m_language);
        const auto *bar = rig.find<NoticeBar>("noticeBar");
        QGuiApplication::clipboard()->setText(u"nothing of use"_s);
        rig.find<QAction>("pasteInputs")->trigger();
        const QString english = bar->sentence();
        QVERIFY2(english.contains(u"clipboard"_s), qPrintable(english));
        speak(u"de"_s);
        QTRY_VERIFY2(bar->sentence().contains(u"Zwischenablage"_s), qPrintable(bar->sentence()));
        QVERIFY(bar->isVisible());
        speak(u"en"_s);
        QTRY_COMPARE(bar->sentence(), english);
    }

    void whyAClipIsNotShownIsSaidInTheNewLanguage()
    {
        const WindowRig rig(m_theme, m_language);
        const QTemporaryDir folder;
        QFile broken(folder.filePath(u"broken.mp4"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no video at all") > 0);
        broken.close();
        rig.find<PreviewPane>("previewPane")->showInput(QUrl::fromLocalFile(broken.fileName()));
        const auto *message = rig.find<StageMessage>("stageMessage");
        QTRY_COMPARE(message->title(), u"Can't be shown"_s);
        QTRY_VERIFY(message->isVisible() && !message->sentence().isEmpty());
        const QString english = message->sentence();
        speak(u"de"_s);
        QTRY_VERIFY2(message->isVisible() && !message->title().startsWith(u"Can't"_s) &&
                         message->sentence() != english,
                     qPrintable(message->title() + u' ' + message->sentence()));
    }

    void everyTextOfTheWindowChangesAndComesBack_data() { eachLanguage(); }
    void everyTextOfTheWindowChangesAndComesBack()
    {
        QFETCH(QString, language);
        const WindowRig rig(m_theme, m_language);
        rig.find<QAction>("openSettings")->trigger();
        speak(u"ja"_s); // once back and forth: some texts are set only by the first change
        speak(u"en"_s);
        // The keychain answers later.
        QTRY_VERIFY(textsOf(rig.window.get()).contains(u"No key yet."_s));
        const QStringList english = textsOf(rig.window.get());
        QVERIFY2(english.size() > 80, qPrintable(QString::number(english.size())));

        speak(language);
        QTRY_VERIFY(!textsOf(rig.window.get()).contains(u"No key yet."_s));
        QStringList unchanged = textsOf(rig.window.get());
        QCOMPARE(unchanged.size(), english.size());
        unchanged.removeIf([&](const QString &text) {
            return !english.contains(text) || isUniversal(text) || loanWords(language).contains(text);
        });
        QVERIFY2(unchanged.isEmpty(), qPrintable(unchanged.join(u'\n')));

        speak(u"en"_s);
        QTRY_COMPARE(textsOf(rig.window.get()), english);
    }

    void numbersFollowTheLanguage_data() { eachLanguage(); }
    void numbersFollowTheLanguage()
    {
        QFETCH(QString, language);
        const WindowRig rig(m_theme, m_language);
        rig.find<QAction>("openSettings")->trigger();
        speak(language);
        const QLocale locale;
        QCOMPARE(locale.language(), QLocale(language).language());
        QCOMPARE(rig.find<QSpinBox>("settingParallel")->text(),
                 locale.toString(rig.find<QSpinBox>("settingParallel")->value()));
        QCOMPARE(rig.find<QSpinBox>("faceThresholdNumber")->text(), locale.toString(170));
        QCOMPARE(rig.find<QToolButton>("position")->text(), Format::clockTenths({}));
        QVERIFY(Format::credits(1095.4).contains(locale.toString(1095.4, 'f', 1)));
        QVERIFY(QCoreApplication::translate("retalk::RequestForm", "Make %Ln videos", nullptr, 12)
                    .contains(locale.toString(12)));
        speak(u"en"_s);
        QCOMPARE(rig.find<QSpinBox>("faceThresholdNumber")->text(), u"170"_s);
    }

    void theLayoutFollowsTheDirection_data() { eachLanguage(); }
    void theLayoutFollowsTheDirection()
    {
        QFETCH(QString, language);
        const WindowRig rig(m_theme, m_language);
        const auto isFormOnTheRight = [&rig] {
            const auto at = [&rig](const char *name) {
                return rig.find<QWidget>(name)->mapTo(rig.window.get(), QPoint()).x();
            };
            return at("videoInput") > at("previewPane");
        };
        QVERIFY(!isFormOnTheRight());
        speak(language);
        const bool isMirrored = language == u"ar";
        QCOMPARE(rig.window->layoutDirection(), isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QTRY_COMPARE(isFormOnTheRight(), isMirrored);
        QVERIFY(rig.find<QWidget>("jobFilter")->layoutDirection() != rig.window->layoutDirection());
        // Time runs left to right in every language.
        QCOMPARE(rig.find<QWidget>("transportBar")->layoutDirection(), Qt::LeftToRight);
        const auto xOf = [&rig](const char *name) {
            return rig.find<QWidget>(name)->mapTo(rig.window.get(), QPoint()).x();
        };
        QVERIFY(xOf("play") < xOf("duration"));
        speak(u"en"_s);
        QCOMPARE(rig.window->layoutDirection(), Qt::LeftToRight);
        QTRY_VERIFY(!isFormOnTheRight());
    }

    void theFormFitsIntoItsNarrowestColumn_data() { eachLanguage(); }
    void theFormFitsIntoItsNarrowestColumn()
    {
        QFETCH(QString, language);
        WindowRig rig(m_theme, m_language);
        rig.settings.setValue(Setting::FormWidth, 320);
        rig.window.reset();
        rig.makeWindow();
        speak(language);
        auto *form = rig.find<RequestForm>("requestForm");
        form->setVideo(QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4"));
        form->setVoices({QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav")});
        rig.find<QAbstractButton>("extendSwitch")->click();
        QTRY_VERIFY(form->jobs().constFirst().lengths.areKnown());
        const auto *area = form->findChild<QScrollArea *>();
        QTRY_VERIFY(form->width() >= 320);
        QTRY_VERIFY2(
            area->widget()->width() <= area->viewport()->width(),
            qPrintable(
                QStringLiteral("%1 in %2").arg(area->widget()->width()).arg(area->viewport()->width())));
        QVERIFY(form->width() <= 480);
        speak(u"en"_s);
    }

    void aMenuHasNoShortcutTwice_data() { eachLanguage(); }
    void aMenuHasNoShortcutTwice()
    {
        QFETCH(QString, language);
        const WindowRig rig(m_theme, m_language);
        speak(language);
        const auto check = [](const QList<QAction *> &actions) {
            QSet<QKeySequence> seen;
            for (const QAction *action : actions) {
                const QKeySequence key = QKeySequence::mnemonic(action->text());
                if (action->isSeparator())
                    continue;
                if (key.isEmpty() && !action->shortcut().isEmpty())
                    continue; // it has a shortcut anyway
                QVERIFY2(!key.isEmpty(), qPrintable(action->text()));
                QVERIFY2(!seen.contains(key), qPrintable(action->text()));
                seen += key;
            }
        };
        const auto *bar = rig.find<QMenuBar>("mainMenu");
        check(bar->actions());
        for (const auto *menu : bar->findChildren<QMenu *>())
            check(menu->actions());
    }

    void oneSetOfDigitsIsUsedEverywhere_data() { eachLanguage(); }
    void oneSetOfDigitsIsUsedEverywhere()
    {
        QFETCH(QString, language);
        const WindowRig rig(m_theme, m_language);
        rig.find<QAction>("openSettings")->trigger();
        speak(language);
        QStringList texts = textsOf(rig.window.get());
        for (const auto *box : rig.window->findChildren<QSpinBox *>())
            texts += box->text();
        texts += {Format::pixels({1280, 720}), Format::dollars(0.25), Format::bytes(1'234'567),
                  Format::clockTenths(std::chrono::milliseconds(4200)), Format::credits(1095.4)};
        for (const QString &text : texts) {
            for (const QChar sign : text)
                QVERIFY2(!sign.isDigit() || sign.unicode() < 128, qPrintable(text));
        }
        speak(u"en"_s);
    }

    void whatRunsToTheRightKeepsItsOrderInArabic()
    {
        speak(u"ar"_s);
        // U+2066 and U+2069: a left-to-right isolate.
        QCOMPARE(Format::pixels({1280, 720}), u"\u20661280×720\u2069"_s);
        QCOMPARE(Format::address(u"/home/anna/clip.mp4"_s), u"\u2066/home/anna/clip.mp4\u2069"_s);
        speak(u"en"_s);
        QCOMPARE(Format::pixels({1280, 720}), u"1280×720"_s);
        QCOMPARE(Format::address(u"/home/anna/clip.mp4"_s), u"/home/anna/clip.mp4"_s);
    }

    void aShortcutKeepsItsOrderInArabic()
    {
        const WindowRig rig(m_theme, m_language);
        speak(u"ar"_s);
        const auto isIsolated = [](const QString &key) {
            return key.startsWith(QChar(0x2066)) && key.endsWith(QChar(0x2069));
        };
        rig.find<QAction>("shortcuts")->trigger();
        const auto *list = rig.find<QTreeWidget>("shortcutList");
        int lines = 0;
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *heading = list->topLevelItem(i);
            for (int j = 0; j < heading->childCount(); ++j, ++lines)
                QVERIFY2(isIsolated(heading->child(j)->text(1)), qPrintable(heading->child(j)->text(1)));
        }
        QVERIFY(lines > 20);
        const auto *menu = rig.find<MainMenu>("mainMenu");
        const auto *file = qobject_cast<const KeyedMenu *>(menu->fileMenu());
        QVERIFY2(isIsolated(file->lineOf(menu->settings).section(u'\t', 1)),
                 qPrintable(file->lineOf(menu->settings)));
        QVERIFY(!file->lineOf(menu->importTable).section(u'\t', 0, 0).isEmpty());
        int buttons = 0;
        for (const auto *button : rig.window->findChildren<FlatButton *>()) {
            const qsizetype bracket = button->toolTip().lastIndexOf(u'(');
            if (bracket < 0 || !button->toolTip().endsWith(u')'))
                continue;
            const QString key = button->toolTip().mid(bracket + 1).chopped(1);
            QVERIFY2(key.contains(QChar(0x2066)), qPrintable(button->toolTip()));
            ++buttons;
        }
        QVERIFY(buttons > 5);
        speak(u"en"_s);
    }

    void aWindowSaysWhatOneStartedInTheLanguageSays_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state :
             {"empty", "settings", "failed", "asked to wait", "missing", "compared", "at work"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }
    void aWindowSaysWhatOneStartedInTheLanguageSays()
    {
        QFETCH(QString, state);
        const WindowRig changed(m_theme, m_language);
        bring(changed, state);
        const auto says = [&changed](const QString &part) {
            const QStringList words = wordsOf(changed).values();
            return !words.filter(part).isEmpty();
        };
        if (state == u"missing")
            QTRY_VERIFY(says(u"no longer there"_s));
        if (state == u"at work")
            QTRY_VERIFY(says(u"presenter.mp4 + voice.wav"_s));
        const QSet<QString> english = wordsOf(changed);
        speak(u"de"_s);
        const WindowRig started(m_theme, m_language);
        bring(started, state);
        const auto kept = [&] {
            QStringList words = ((wordsOf(changed) & english) - wordsOf(started)).values();
            words.sort();
            return words;
        };
        QTRY_VERIFY2(kept().isEmpty(), qPrintable(kept().join(u'\n')));
        speak(u"en"_s);
    }

    void arabicCountsInItsSixForms()
    {
        speak(u"ar"_s);
        QSet<QString> forms;
        for (const int number : {0, 1, 2, 3, 11, 100})
            forms += QCoreApplication::translate("retalk::RequestForm", "Make %Ln videos", nullptr, number)
                         .remove(QLocale().toString(number));
        // The forms for 11 and 100 are written alike but pronounced differently.
        QVERIFY(forms.size() >= 5);
        QVERIFY(!Format::credits(1.5).contains(Format::credits(2)));
    }

private:
    /// Brings a window into a state with something to see.
    static void bring(const WindowRig &rig, const QString &state)
    {
        const auto save = [&rig](Job job) {
            job.id = QUuid::createUuid();
            job.createdAt = job.updatedAt = QDateTime::currentDateTimeUtc();
            job.name = u"presenter.mp4 + voice.wav"_s;
            job.request = {.videoUrl = QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4"),
                           .audioUrl = QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav")};
            if (!rig.store->save(job))
                qFatal("cannot save");
            return job;
        };
        const auto select = [&rig](const Job &job) {
            rig.find<JobListPane>("jobListPane")->selectJob(job.id);
        };
        const auto result = [](const QString &path) {
            Job job;
            job.state = JobState::Completed;
            job.outputPath = path;
            return job;
        };
        if (state == u"settings") {
            rig.find<QAction>("openSettings")->trigger();
        } else if (state == u"failed") {
            Job job;
            job.state = JobState::Failed;
            job.error = Error{.kind = ErrorKind::RateLimited, .httpStatus = 429};
            select(save(job));
        } else if (state == u"asked to wait") {
            Job job;
            job.state = JobState::WaitingToRetry;
            job.retryAt = QDateTime(QDate::currentDate().addDays(1), QTime(23, 0)).toUTC();
            job.error = Error{.kind = ErrorKind::RateLimited, .httpStatus = 429, .retryAfter = 48h};
            select(save(job));
        } else if (state == u"missing") {
            select(save(result(rig.folder.filePath(u"gone.mp4"_s))));
        } else if (state == u"at work") {
            for (int i = 0; i < 2; ++i) {
                Job job;
                job.state = JobState::Processing;
                job.taskId = job.task.id = u"task-%1"_s.arg(i);
                job.task.progress = 50;
                save(job);
            }
        } else if (state == u"compared") {
            Job draft = result(rig.folder.filePath(u"draft.mp4"_s));
            Job paid = result(rig.folder.filePath(u"paid.mp4"_s));
            paid.service = {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
            for (const Job &job : {draft, paid})
                QFile::copy(QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4"), job.outputPath);
            draft = save(draft);
            paid = save(paid);
            rig.find<PreviewPane>("previewPane")->compare(draft, paid);
        }
    }

    /// Returns all texts that can be read or heard in a window, and those it paints itself.
    static QSet<QString> wordsOf(const WindowRig &rig)
    {
        QSet<QString> words;
        const auto add = [&](const QString &said) {
            QString plain = said;
            words += plain.replace(rig.folder.path(), u"FOLDER"_s);
        };
        auto widgets = rig.window->findChildren<QWidget *>();
        widgets += rig.window.get();
        for (const QWidget *widget : std::as_const(widgets)) {
            // Its text is set when it is shown.
            const QWidget *parent = widget->parentWidget();
            if (parent && parent->inherits("retalk::StageMessage") && parent->isHidden())
                continue;
            for (const QString &said : {widget->accessibleName(), widget->accessibleDescription(),
                                        widget->toolTip(), widget->windowTitle()})
                add(said);
            if (const auto *label = qobject_cast<const ElidedLabel *>(widget))
                add(label->fullText());
            else if (const auto *other = qobject_cast<const QLabel *>(widget))
                add(other->text());
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                add(button->text());
            if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
                add(edit->placeholderText());
                add(edit->text());
            }
            if (const auto *view = qobject_cast<const FrameView *>(widget)) {
                add(view->names().shown);
                add(view->names().other);
            }
            if (const auto *menu = qobject_cast<const QMenu *>(widget))
                add(menu->title());
            const QAbstractItemModel *model = nullptr;
            if (const auto *box = qobject_cast<const QComboBox *>(widget))
                model = box->model();
            else if (const auto *view = qobject_cast<const JobListView *>(widget))
                model = view->model();
            for (int row = 0; model && row < model->rowCount(); ++row) {
                const QModelIndex index = model->index(row, 0);
                for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole})
                    add(index.data(role).toString());
            }
        }
        for (const auto *action : rig.window->findChildren<QAction *>()) {
            add(action->text());
            add(action->toolTip());
        }
        return words;
    }

    static void eachLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Translation::available()) {
            if (language != u"en")
                QTest::newRow(qPrintable(language)) << language;
        }
    }

    void speak(const QString &language)
    {
        m_language->set(language);
        QCoreApplication::sendPostedEvents(); // delivers the change to every widget
    }

    Theme *m_theme = nullptr;
    Language *m_language = nullptr;
};

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
