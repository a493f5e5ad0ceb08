#pragma once

#include <QLabel>

namespace retalk {

/// A label of the second rank: the tokens' soft colour and one size smaller; follows theme and font changes.
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

/// The small size of secondary text, from a widget's own font.
QFont smallFont(const QFont &font);

} // namespace retalk
