#pragma once

#include <QElapsedTimer>
#include <QEvent>
#include <QTimer>

#include <deque>
#include <functional>

class QLineEdit;
class QWidget;

namespace retalk::bench {

/// Simulates a user of the window: plays scenes one after the other, sixty steps per second, with real
/// events.
class Script : public QObject
{
public:
    explicit Script(QWidget *window);

    /// Returns the object that sends the events.
    const QObject *driver() const { return &m_clock; }
    void start() { m_clock.start(); }
    /// Repeats all scenes until `seconds` have passed, then calls `then`.
    void play(int seconds, std::function<void()> then);

private:
    /// Called with the number of the tick within the scene; returns false when the scene is over.
    using Scene = std::function<bool(int)>;

    void fill();
    void tick();
    Scene wait(int ticks);
    Scene once(std::function<void()> act);
    Scene type(const char *field, const QString &text);
    Scene erase(const char *field);
    Scene drop(const QStringList &files);
    Scene press(const char *name);
    Scene scroll();
    Scene selectRows();
    Scene playClip();
    Scene scrub();

    template <typename Widget = QWidget>
    Widget *find(const char *name) const;
    void key(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {}) const;
    void mouse(QWidget *widget, QEvent::Type type, const QPointF &position) const;

    QWidget *m_window;
    QTimer m_clock;
    QElapsedTimer m_passed;
    std::deque<Scene> m_scenes;
    std::function<void()> m_then;
    int m_seconds = 0;
    int m_at = 0; ///< ticks in the current scene
};

} // namespace retalk::bench
