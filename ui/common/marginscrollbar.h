#pragma once

#include <QScrollBar>

namespace retalk {

/// A vertical scroll bar that always has its place, so that what scrolls is as wide with it as without it,
/// and shows only where there's something to scroll. Goes with Qt::ScrollBarAlwaysOn.
class MarginScrollBar : public QScrollBar
{
    Q_OBJECT
public:
    explicit MarginScrollBar(QWidget *parent = nullptr) : QScrollBar(Qt::Vertical, parent) {}

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace retalk
