#pragma once

#include "api/generationrequest.h"
#include "requestform/inputinspector.h"
#include "requestform/inputverdict.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;

namespace retalk {

class MediaFixer;
class Settings;
class SoftLabel;
class UrlEdit;

/// One of the three media fields: its heading, its picture, the line for the URL or file, and the verdict
/// underneath.
class MediaInput : public QWidget
{
    Q_OBJECT
public:
    /// `picture` shows what the input is and becomes a child. Recent inputs are kept in `settings`.
    MediaInput(InputRole role, QWidget *picture, Settings *settings, QWidget *parent = nullptr);
    ~MediaInput() override;

    QString text() const;
    /// As if pasted: tidied and looked at at once.
    void setText(const QString &text);
    void setAddressRule(AddressRule rule);
    InputInspector *inspector() const { return m_inspector; }
    const InputVerdict &verdict() const { return m_verdict; }
    UrlEdit *edit() const { return m_edit; }

    /// The words beside the heading; empty: the standing ones ("who speaks").
    void setHint(const QString &hint);
    /// Shows what a submit found missing or the service refused, until the text changes.
    void complain(const QString &sentence);
    /// Looks again at the same text (a file may have come back).
    void lookAgain();
    void remember();

public Q_SLOTS:
    void browse();

Q_SIGNALS:
    /// The text, what is known about it, or its verdict has changed.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void textTyped();
    void judge();
    void fillRecent();
    void fix();
    void endFix(const Expected<QString> &copy);

    InputRole m_role;
    Settings *m_settings;
    InputInspector *m_inspector;
    QLabel *m_heading;
    SoftLabel *m_hintLabel;
    UrlEdit *m_edit;
    VerdictLine *m_line;
    QMenu *m_menu;
    QMenu *m_recent;
    QAction *m_browseAction;
    QAction *m_pasteAction;
    QAction *m_againAction;
    QAction *m_clearAction;
    AddressRule m_rule = AddressRule::PrivateAllowed;
    InputVerdict m_verdict;
    QString m_hint;
    QTimer m_typingPause;
    std::unique_ptr<MediaFixer> m_fixer;
};

} // namespace retalk
