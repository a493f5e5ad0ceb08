#include "mainwindow/noticebar.h"
#include "ui/windowrig.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace retalk;
using namespace retalk::test;

/// Tests that the window's notices leave each other readable.
class WindowNoticesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme = new Theme(qApp);
        m_language = new Language(qApp);
        m_language->set(u"en"_s);
    }
    void init() { m_rig = std::make_unique<WindowRig>(m_theme, m_language); }
    void cleanup() { m_rig.reset(); }

    void theCountdownLeavesAnUnreadNotice()
    {
        auto *notice = m_rig->find<NoticeBar>("noticeBar");
        auto *countdown = m_rig->find<NoticeBar>("quitNotice");
        const auto isUnread = [notice] {
            return notice->isVisible() && notice->sentence() == u"The file is gone."_s;
        };
        int clicks = 0;
        notice->say(NoticeBar::Kind::Warning, u"The file is gone."_s, u"Find it"_s, [&clicks] { ++clicks; });
        m_rig->window->quitSoon();
        QVERIFY(countdown->isVisible());
        QVERIFY2(countdown->sentence().startsWith(u"Retalk quits in"_s), qPrintable(countdown->sentence()));
        QVERIFY(isUnread());
        auto *stay = countdown->findChild<QPushButton *>(u"noticeAction"_s);
        QTest::mouseClick(stay, Qt::LeftButton);
        QVERIFY(!countdown->isVisible());
        QVERIFY(isUnread());
        m_rig->window->quitSoon();
        stay->setFocus();
        QTest::keyClick(stay, Qt::Key_Space);
        QVERIFY(!countdown->isVisible());
        QVERIFY(isUnread());
        QCOMPARE(clicks, 0);
    }

    void anotherNoticeStopsTheCountdown()
    {
        m_rig->window->quitSoon();
        QVERIFY(m_rig->find<NoticeBar>("quitNotice")->isVisible());
        auto *notice = m_rig->find<NoticeBar>("noticeBar");
        notice->say(NoticeBar::Kind::Warning, u"The balance is low."_s);
        QVERIFY(!m_rig->find<NoticeBar>("quitNotice")->isVisible());
        QCOMPARE(notice->sentence(), u"The balance is low."_s);
    }

private:
    Theme *m_theme = nullptr;
    Language *m_language = nullptr;
    std::unique_ptr<WindowRig> m_rig;
};

QTEST_MAIN(WindowNoticesTest)
#include "tst_windownotices.moc"
