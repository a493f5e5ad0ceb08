#pragma once

#include <QLabel>

namespace retalk {

/// A secondary label: in the tokens' soft colour and one size smaller. Follows theme and font changes.
class SoftLabel : public QLabel
{
    Q_OBJECT
public:
    explicit SoftLabel(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void adopt();
};

/// Returns the smaller font for secondary text, based on a widget's own font.
QFont smallFont(const QFont &font);

} // namespace retalk
