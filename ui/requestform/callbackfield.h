#pragma once

#include "api/generationrequest.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace retalk {

class VerdictLine;

/// "More": the callback URL and other rarely used settings, collapsed until needed.
class CallbackField : public QWidget
{
    Q_OBJECT
public:
    explicit CallbackField(QWidget *parent = nullptr);

    /// Adds another control to the collapsible area, above the callback URL.
    void addAbove(QWidget *control);
    /// Adds another control at the end of the line that expands it.
    void addBeside(QWidget *control);
    /// Expands the area.
    void expand();

    QString text() const;
    void setText(const QString &text);
    void setAddressRule(AddressRule rule);
    void showError(const QString &sentence);
    /// Expands the area and takes the focus.
    void reveal();

Q_SIGNALS:
    /// Emitted when the area, or a message about it, has become visible.
    void expanded();
    /// Emitted when another URL has been entered.
    void entered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showBody(bool isOpen);
    void judge();
    void clearError();
    void setInvalid(bool isInvalid);
    void retranslate();

    QHBoxLayout *m_head;
    QToolButton *m_fold;
    QWidget *m_body;
    QLabel *m_label;
    QLineEdit *m_edit;
    VerdictLine *m_line;
    AddressRule m_rule = AddressRule::PrivateAllowed;
};

} // namespace retalk
