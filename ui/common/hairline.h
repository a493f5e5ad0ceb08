#pragma once

#include <QWidget>

namespace retalk {

/// A line of one pixel in the tokens' line colour.
class Hairline : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace retalk
