#pragma once

#include "inputs/verdict.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace retalk {

/// A plain sentence about an input, with a sign before it and optionally a button that fixes the problem.
/// Takes up no space if there is nothing to say.
class VerdictLine : public QWidget
{
    Q_OBJECT
public:
    using Verdict = retalk::Verdict;

    explicit VerdictLine(QWidget *parent = nullptr);

    /// An empty `action` hides the button.
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
