#include "mainwindow/quitcountdown.h"

#include "mainwindow/noticebar.h"

#include <QCoreApplication>
#include <QEvent>

namespace retalk {

QuitCountdown::QuitCountdown(NoticeBar *notice, std::function<bool()> isBusy, QObject *parent)
    : QObject(parent), m_notice(notice), m_isBusy(std::move(isBusy))
{
    connect(&m_timer, &QTimer::timeout, this, &QuitCountdown::count);
}

void QuitCountdown::start(std::chrono::milliseconds second)
{
    if (m_isBusy && m_isBusy())
        return;
    m_left = kSeconds;
    show();
    m_timer.start(second);
    QCoreApplication::instance()->installEventFilter(this);
}

void QuitCountdown::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    if (m_notice->sentence() == sentence())
        m_notice->dismiss();
}

void QuitCountdown::count()
{
    // The user may want to read another notice.
    if (m_notice->sentence() != sentence() || (m_isBusy && m_isBusy()))
        return stop();
    if (m_left > 1) {
        --m_left;
        return show();
    }
    stop();
    Q_EMIT expired();
}

void QuitCountdown::show()
{
    m_notice->say(
        NoticeBar::Kind::Note, [this] { return sentence(); },
        //: Keeps Retalk open, which was about to quit
        [] { return tr("Stay"); }, [this] { stop(); });
}

QString QuitCountdown::sentence() const
{
    return tr("Retalk quits in %Ln s.", nullptr, m_left);
}

bool QuitCountdown::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::ShortcutOverride: // the only event of a key that is a shortcut
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::Wheel:
    case QEvent::DragEnter:
        if (watched->isWidgetType())
            stop();
        break;
    default:
        break;
    }
    return false;
}

} // namespace retalk
