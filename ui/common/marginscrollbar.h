#pragma once

#include <QScrollBar>

namespace retalk {

/// A vertical scroll bar that always takes up its space, so that the content's width doesn't depend on it,
/// and is drawn only if there's something to scroll. Use with Qt::ScrollBarAlwaysOn.
class MarginScrollBar : public QScrollBar
{
    Q_OBJECT
public:
    explicit MarginScrollBar(QWidget *parent = nullptr) : QScrollBar(Qt::Vertical, parent) {}

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace retalk
