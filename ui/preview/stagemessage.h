#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace retalk {

/// The message shown on the stage in place of a clip: an invitation, a running job's stage, or why there is
/// no picture.
class StageMessage : public QWidget
{
    Q_OBJECT
public:
    explicit StageMessage(QWidget *parent = nullptr);

    /// `iconName` may be null. `progress` (0..1) adds a bar, `action` a button.
    void say(const char *iconName, const QString &title, const QString &sentence,
             std::optional<double> progress = {}, const QString &action = {});
    QString title() const;
    QString sentence() const;

Q_SIGNALS:
    void actionClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_action;
};

} // namespace retalk
