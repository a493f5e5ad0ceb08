#pragma once

#include <QPushButton>

namespace retalk {

/// The one button: its words, and its shortcut a little quieter beside them.
class BigButton : public QPushButton
{
    Q_OBJECT
public:
    explicit BigButton(QWidget *parent = nullptr);
    void setShortcutHint(const QString &hint);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
};

} // namespace retalk
