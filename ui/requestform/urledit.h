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

    static constexpr int kHeight = 30;

    void setVerdict(VerdictLine::Verdict verdict);
    FlatButton *moreButton() const { return m_more; }
    /// Looks like a place to drop something while it is empty.
    void setDropZone(bool isDropZone);
    /// Shows a button that takes the whole line out, with these words; empty: none.
    void setRemovable(const QString &words);
    /// What is seen instead of the text while nobody edits; empty: its short form.
    void setNickname(const QString &name);
    const QString &nickname() const { return m_nickname; }

    /// The text as it was dropped or chosen: seen in its short form until somebody edits it.
    void setText(const QString &text);
    /// Replaces the text as if it had been pasted: surrounding blanks and quotes go, textEdited is emitted.
    void takeText(const QString &text);

    /// What is seen while nobody edits: a file's name, or the address.
    static QString shortForm(const QString &text);

Q_SIGNALS:
    /// The folder in the empty line was clicked.
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
    bool m_isEdited = false; ///< the whole text is seen
    bool m_isDropZone = false;
    QString m_nickname;
    QLabel *m_sign;
    FlatButton *m_browse;
    FlatButton *m_more;
    FlatButton *m_remove;
};

/// A pasted address without the blanks, line ends, quotes and angle brackets that often come along.
QString tidyAddress(const QString &text);

} // namespace retalk
