#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace retalk {

/// What the stage says while it shows no clip: an invitation, a running job's stage, or why there is no
/// picture.
class StageMessage : public QWidget
{
    Q_OBJECT
public:
    explicit StageMessage(QWidget *parent = nullptr);

    /// `iconName` null: no sign. `progress` 0..1 shows a bar.
    void say(const char *iconName, const QString &title, const QString &sentence,
             std::optional<double> progress = {});
    QString title() const;
    QString sentence() const;

private:
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_sentence;
    QProgressBar *m_progress;
};

} // namespace retalk
