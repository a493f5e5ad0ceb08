#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace retalk {

class VerdictLine;

/// One line of the settings: title, explanatory note and control; the search finds it by either text.
class SettingLine : public QWidget
{
    Q_OBJECT
public:
    /// Takes ownership of `control`. A wide one is placed below the texts, otherwise beside them.
    SettingLine(QWidget *control, bool isWide, QWidget *parent = nullptr);

    /// Also sets the control's accessible name and description. `more`: additional words for the search.
    void setWords(const QString &title, const QString &note = {}, const QString &more = {});
    void setNote(const QString &note);
    /// Shows what is wrong with the input instead of the note; empty: nothing.
    void setComplaint(const QString &complaint);
    /// A line that doesn't apply to the current choice is only shown by a search.
    void setRelevant(bool isRelevant) { m_isRelevant = isRelevant; }
    /// Returns true if the line contains every word of `search`, or, without a search, if it is relevant.
    bool matches(const QString &search) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void align();

    QWidget *m_control;
    QLabel *m_title;
    QLabel *m_note;
    QVBoxLayout *m_texts;
    VerdictLine *m_complaint = nullptr; ///< created on the first complaint
    QString m_more;
    bool m_isRelevant = true;
};

} // namespace retalk
