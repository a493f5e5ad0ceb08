#pragma once

#include "common/verdictline.h"

#include <QLineEdit>

class QLabel;

namespace retalk {

class FlatButton;

/// A line for a URL or a file, with a verdict sign and a button for a menu of other actions. Leaves drops to
/// the window, which finds the right field.
class UrlEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit UrlEdit(QWidget *parent = nullptr);

    static constexpr int kHeight = 30;

    void setVerdict(VerdictLine::Verdict verdict);
    FlatButton *moreButton() const { return m_more; }
    /// Looks like a drop zone while empty.
    void setDropZone(bool isDropZone);
    /// Shows a button with this text that removes the line; empty: none.
    void setRemovable(const QString &words);
    /// Sets a name shown instead of the text when not editing; empty: its short form.
    void setNickname(const QString &name);
    const QString &nickname() const { return m_nickname; }

    /// Sets a dropped or chosen text, shown in its short form until the user edits it.
    void setText(const QString &text);
    /// Replaces the text as if pasted: strips surrounding blanks and quotes, and emits textEdited.
    void pasteText(const QString &text);

    /// Returns what is shown when not editing: a file's name, or the address.
    static QString shortForm(const QString &text);

Q_SIGNALS:
    /// Emitted when the folder in the empty line is clicked.
    void browseRequested();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void makeRoom();
    void setEdited(bool isEdited);
    void setMark(const char *property, bool isSet);
    void showButtons();

    VerdictLine::Verdict m_verdict = VerdictLine::Verdict::None;
    bool m_isEdited = false; ///< the full text is shown
    bool m_isDropZone = false;
    QString m_nickname;
    QLabel *m_sign;
    FlatButton *m_browse;
    FlatButton *m_more;
    FlatButton *m_remove;
};

/// Returns a pasted address without the blanks, line breaks, quotes and angle brackets often copied with it.
QString tidyAddress(const QString &text);

} // namespace retalk
