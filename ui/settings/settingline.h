#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace retalk {

class VerdictLine;

/// One line of the settings: what it is, a quieter word about it, and the control; findable by either text.
class SettingLine : public QWidget
{
    Q_OBJECT
public:
    /// `control` becomes a child. A wide one stands under the texts, else beside them.
    SettingLine(QWidget *control, bool isWide, QWidget *parent = nullptr);

    /// Also the control's accessible name and description. `more`: further words that the search finds.
    void setWords(const QString &title, const QString &note = {}, const QString &more = {});
    void setNote(const QString &note);
    /// What is wrong with what was entered, in place of the note; empty: nothing is.
    void setComplaint(const QString &complaint);
    /// A line that belongs to another choice than the present one is seen only by those who search for it.
    void setRelevant(bool isRelevant) { m_isRelevant = isRelevant; }
    /// True when it has every word of `search`; without a search, when it is relevant.
    bool matches(const QString &search) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void align();

    QWidget *m_control;
    QLabel *m_title;
    QLabel *m_note;
    QVBoxLayout *m_texts;
    VerdictLine *m_complaint = nullptr; ///< made when there is something to complain about
    QString m_more;
    bool m_isRelevant = true;
};

} // namespace retalk
