#pragma once

#include <QWidget>

namespace retalk {

/// Lies over the window while something is dragged across it: a frame and a sentence. Never takes the drop
/// itself.
class DropOverlay : public QWidget
{
    Q_OBJECT
public:
    /// Follows the size of `window`.
    explicit DropOverlay(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace retalk
