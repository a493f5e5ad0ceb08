#include "bench/script.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QUrl>
#include <QWheelEvent>

#include <cmath>

namespace retalk::bench {

namespace {

constexpr int kTickMs = 16;
constexpr int kTicksAKey = 4; ///< about 15 keys a second: a fast typist

QString sample(const char *name)
{
    return QStringLiteral(RETALK_SAMPLE_DIR) + u'/' + QLatin1String(name);
}

} // namespace

Script::Script(QWidget *window) : m_window(window)
{
    m_clock.setTimerType(Qt::PreciseTimer);
    m_clock.setInterval(kTickMs);
    connect(&m_clock, &QTimer::timeout, this, &Script::tick);
}

void Script::play(int seconds, std::function<void()> then)
{
    m_seconds = seconds;
    m_then = std::move(then);
    m_passed.start();
    m_clock.start();
}

void Script::tick()
{
    if (m_passed.elapsed() > m_seconds * 1000) {
        m_clock.stop();
        m_then();
        return;
    }
    if (m_scenes.empty())
        fill();
    if (m_scenes.front()(m_at++))
        return;
    m_scenes.pop_front();
    m_at = 0;
}

void Script::fill()
{
    const QStringList clip{sample("presenter.mp4"), sample("voice.wav")};
    const auto then = [this](const Scene &scene, int pause = 0) {
        m_scenes.push_back(scene);
        m_scenes.push_back(wait(pause));
    };
    then(drop(clip), 60);
    // More jobs than can run at once, so that five are always running. Each differs from the one before,
    // because a repeated click would count as the second half of a double click.
    for (int job = 0; job < 12; ++job) {
        then(press("extendSwitch"));
        then(press("submitButton"), 15);
    }
    then(scroll());
    then(selectRows());
    then(playClip(), 180);
    then(scrub());
    then(playClip(), 20);
    then(type("jobSearch", QStringLiteral("voice 12")), 20);
    then(erase("jobSearch"), 20);
    then(type("videoUrl", QStringLiteral("https://example.com/speaker.mp4")), 10);
    then(erase("videoUrl"));
    then(drop(clip), 30);
    then(selectRows());
    then(scroll());
}

Script::Scene Script::wait(int ticks)
{
    return [ticks](int at) {
        return at < ticks;
    };
}

Script::Scene Script::type(const char *field, const QString &text)
{
    return [this, field, text](int at) {
        auto *edit = find<QLineEdit>(field);
        if (at == 0)
            edit->setFocus(Qt::MouseFocusReason);
        if (at % kTicksAKey == 0 && at / kTicksAKey < text.size()) {
            const QChar letter = text.at(at / kTicksAKey);
            key(edit, letter.toUpper().unicode(), {}, letter);
        }
        return at / kTicksAKey < text.size();
    };
}

Script::Scene Script::erase(const char *field)
{
    return [this, field](int at) {
        auto *edit = find<QLineEdit>(field);
        if (at == 0)
            key(edit, Qt::Key_A, Qt::ControlModifier);
        else
            key(edit, Qt::Key_Backspace);
        return at < 1;
    };
}

Script::Scene Script::drop(const QStringList &files)
{
    return [this, files](int at) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        const QPoint middle = m_window->rect().center();
        if (at == 0) {
            QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(m_window, &enter);
        } else if (at < 20) {
            QDragMoveEvent move(middle + QPoint(at, at), Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(m_window, &move);
        } else {
            QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(m_window, &event);
        }
        return at < 20;
    };
}

Script::Scene Script::press(const char *name)
{
    return [this, name](int) {
        auto *button = find<QWidget>(name);
        const QPointF middle = QRectF(button->rect()).center();
        mouse(button, QEvent::MouseButtonPress, middle);
        mouse(button, QEvent::MouseButtonRelease, middle);
        return false;
    };
}

Script::Scene Script::scroll()
{
    return [this](int at) {
        auto *list = find<QAbstractItemView>("jobList");
        const QPointF middle = QRectF(list->viewport()->rect()).center();
        const int direction = at < 90 ? -1 : 1;
        QWheelEvent wheel(middle, list->viewport()->mapToGlobal(middle), {}, {0, direction * 120},
                          Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(list->viewport(), &wheel);
        return at < 180;
    };
}

Script::Scene Script::selectRows()
{
    return [this](int at) {
        auto *list = find<QAbstractItemView>("jobList");
        if (at == 0) {
            key(list, Qt::Key_Home);
        } else if (at % 30 == 0) { // two rows per second; each opens in the preview
            key(list, Qt::Key_Down);
        }
        return at < 360;
    };
}

Script::Scene Script::playClip()
{
    return [this](int) {
        key(find<QWidget>("stage"), Qt::Key_Space, {}, QStringLiteral(" "));
        return false;
    };
}

Script::Scene Script::scrub()
{
    return [this](int at) {
        auto *bar = find<QWidget>("seekBar");
        // Back and forth over the whole length within three seconds.
        const double x = bar->width() * (0.5 - 0.48 * std::cos(at / 30.0));
        const QPointF position(x, bar->height() / 2.0);
        mouse(bar, at == 0 ? QEvent::MouseButtonPress : QEvent::MouseMove, position);
        if (at == 190)
            mouse(bar, QEvent::MouseButtonRelease, position);
        return at < 190;
    };
}

template <typename Widget>
Widget *Script::find(const char *name) const
{
    auto *found = m_window->findChild<Widget *>(QLatin1String(name));
    if (!found)
        qFatal("the window has no %s", name);
    return found;
}

void Script::key(QWidget *widget, int key, Qt::KeyboardModifiers modifiers, const QString &text) const
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(widget, &event);
    }
}

void Script::mouse(QWidget *widget, QEvent::Type type, const QPointF &position) const
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, position, widget->mapToGlobal(position), button, held, {});
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace retalk::bench
