#pragma once

#include <QWidget>

namespace retalk {

/// A one-pixel line in the tokens' line colour.
class Hairline : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace retalk
