#pragma once

#include "common/verdictline.h"

#include <QLineEdit>

class QLabel;

namespace retalk {

class FlatButton;

/// A line for a URL or a file with a sign for its verdict and a button for everything else that can be done
/// with it. Drops are left to the window, which finds the right field for them.
class UrlEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit UrlEdit(QWidget *parent = nullptr);

    void setVerdict(VerdictLine::Verdict verdict);
    FlatButton *moreButton() const { return m_more; }

    /// Replaces the text as if it had been pasted: surrounding blanks and quotes go, textEdited is emitted.
    void takeText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();

    VerdictLine::Verdict m_verdict = VerdictLine::Verdict::None;
    QLabel *m_sign;
    FlatButton *m_more;
};

/// A pasted address without the blanks, line ends, quotes and angle brackets that often come along.
QString tidyAddress(const QString &text);

} // namespace retalk
