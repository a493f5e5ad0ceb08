#pragma once

#include "api/generationrequest.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace retalk {

class VerdictLine;

/// "More: callback URL", folded away until somebody wants it.
class CallbackField : public QWidget
{
    Q_OBJECT
public:
    explicit CallbackField(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setAddressRule(AddressRule rule);
    void complain(const QString &sentence);
    /// Unfolds and takes the focus.
    void reveal();

protected:
    void changeEvent(QEvent *event) override;

private:
    void unfold(bool isOpen);
    void judge();
    void retranslate();

    QToolButton *m_fold;
    QWidget *m_body;
    QLineEdit *m_edit;
    VerdictLine *m_line;
    AddressRule m_rule = AddressRule::PrivateAllowed;
};

} // namespace retalk
