#pragma once

#include <QSlider>

#include <chrono>
#include <optional>
#include <utility>

namespace retalk {

/// The time line: click or drag anywhere goes there; the in and out marks have handles below the line. Its
/// value is in milliseconds.
class SeekBar : public QSlider
{
    Q_OBJECT
public:
    using Range = std::pair<std::chrono::milliseconds, std::chrono::milliseconds>;

    explicit SeekBar(QWidget *parent = nullptr);

    /// Moves the handle unless it is held.
    void setPosition(std::chrono::milliseconds position);
    void setDuration(std::chrono::milliseconds duration);
    void setMarks(std::optional<Range> marks);
    /// Emits hovered() where the pointer rests, if it does: what is there has changed.
    void tellPointer();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants to be there.
    void sought(std::chrono::milliseconds target);
    /// A mark is dragged there.
    void inDragged(std::chrono::milliseconds in);
    void outDragged(std::chrono::milliseconds out);
    /// The pointer is over this time, `x` of this widget.
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
    std::optional<double> m_pointer; ///< where it is over the line
};

} // namespace retalk
