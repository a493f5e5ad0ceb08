#pragma once

#include "inputs/verdict.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace retalk {

/// One plain sentence about an input with a sign before it, and perhaps one button that mends it. Takes no
/// room while there is nothing to say.
class VerdictLine : public QWidget
{
    Q_OBJECT
public:
    using Verdict = retalk::Verdict;

    explicit VerdictLine(QWidget *parent = nullptr);

    /// `action` empty: no button.
    void say(Verdict verdict, const QString &sentence, const QString &action = {});
    void clear() { say(Verdict::None, {}); }
    Verdict verdict() const { return m_verdict; }
    QString sentence() const;

Q_SIGNALS:
    void actionClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    Verdict m_verdict = Verdict::None;
    QLabel *m_sign;
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace retalk
