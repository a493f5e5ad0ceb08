#pragma once

#include <QPushButton>

namespace retalk {

/// The primary button, with its shortcut dimmed beside the text.
class PrimaryButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(QWidget *parent = nullptr);
    void setShortcutHint(const QString &hint);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
};

} // namespace retalk
