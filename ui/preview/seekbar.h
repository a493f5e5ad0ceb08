#pragma once

#include <QSlider>

#include <chrono>
#include <optional>
#include <utility>

namespace retalk {

/// The time line: click or drag to seek; the in and out marks have handles below the line. The value is in
/// milliseconds.
class SeekBar : public QSlider
{
    Q_OBJECT
public:
    using Range = std::pair<std::chrono::milliseconds, std::chrono::milliseconds>;

    explicit SeekBar(QWidget *parent = nullptr);

    /// Moves the handle unless it is being dragged.
    void setPosition(std::chrono::milliseconds position);
    void setDuration(std::chrono::milliseconds duration);
    void setMarks(std::optional<Range> marks);
    /// Emits hovered() again for the current pointer position, because the content under it has changed.
    void tellPointer();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Emitted when the user seeks.
    void seekRequested(std::chrono::milliseconds target);
    /// Emitted while the user drags a mark.
    void inDragged(std::chrono::milliseconds in);
    void outDragged(std::chrono::milliseconds out);
    /// Emitted when the pointer is over `time`, at `x` in this widget.
    void hovered(std::chrono::milliseconds time, int x);
    void left();

protected:
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double xOf(double ms) const;
    std::chrono::milliseconds timeAt(double x) const;
    void goTo(double x);
    enum class Grip { None, In, Out };
    Grip gripAt(const QPointF &position) const;
    void dragMark(double x);

    std::optional<Range> m_marks;
    Grip m_held = Grip::None;
    std::optional<double> m_pointer; ///< its position over the line
};

} // namespace retalk
