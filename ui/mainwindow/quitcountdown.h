#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace retalk {

class NoticeBar;

/// Announces in a notice bar that the program is about to quit, and counts down the seconds. Any key or click
/// in the program, "Stay", or another notice in the bar stops it.
class QuitCountdown : public QObject
{
    Q_OBJECT
public:
    /// `notice` must outlive the countdown; whatever it shows is replaced. `isBusy`: returns true while the
    /// user has something open that quitting would lose, such as a dialog; it keeps the program open, too.
    explicit QuitCountdown(NoticeBar *notice, std::function<bool()> isBusy = {}, QObject *parent = nullptr);

    /// Starts from the full time, unless the user is busy. `second` is shorter in tests.
    void start(std::chrono::milliseconds second = std::chrono::seconds(1));
    void stop();
    bool isRunning() const { return m_timer.isActive(); }

    static constexpr int kSeconds = 15;

Q_SIGNALS:
    /// Emitted at the end, unless the countdown was stopped.
    void expired();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void count();
    void show();
    QString sentence() const;

    NoticeBar *m_notice;
    std::function<bool()> m_isBusy;
    QTimer m_timer;
    int m_left = 0; ///< seconds
};

} // namespace retalk
