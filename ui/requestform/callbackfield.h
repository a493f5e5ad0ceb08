#pragma once

#include "api/generationrequest.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace retalk {

class VerdictLine;

/// "More": the callback URL and what else is rarely used, folded away until it is wanted.
class CallbackField : public QWidget
{
    Q_OBJECT
public:
    explicit CallbackField(QWidget *parent = nullptr);

    /// Puts another control into the fold, above the callback URL.
    void addAbove(QWidget *control);
    /// Puts another control at the end of the line that unfolds.
    void addBeside(QWidget *control);
    /// Shows what is folded away.
    void unfold();

    QString text() const;
    void setText(const QString &text);
    void setAddressRule(AddressRule rule);
    void complain(const QString &sentence);
    /// Unfolds and takes the focus.
    void reveal();

Q_SIGNALS:
    /// What was folded away, or what is said about it, has come into view.
    void unfolded();
    /// Another URL has been entered.
    void entered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showBody(bool isOpen);
    void judge();
    void retranslate();

    QHBoxLayout *m_head;
    QToolButton *m_fold;
    QWidget *m_body;
    QLineEdit *m_edit;
    VerdictLine *m_line;
    AddressRule m_rule = AddressRule::PrivateAllowed;
};

} // namespace retalk
