#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace retalk {

class FlatButton;

/// A bar above the preview for messages about the whole window: an offer, or inputs that couldn't be used.
/// Shows one at a time; the user closes it.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Offer, Note, Warning };
    /// Returns a text in the current language.
    using Words = std::function<QString()>;

    explicit NoticeBar(QWidget *parent = nullptr);

    /// An empty `action` hides the button. `act` is called when the button of this message is clicked.
    void say(Kind kind, const QString &sentence, const QString &action = {}, std::function<void()> act = {});
    /// The same, and shown again in the new language when the language changes.
    void say(Kind kind, const Words &sentence, const Words &action = {}, std::function<void()> act = {});
    void dismiss();
    QString sentence() const;

Q_SIGNALS:
    void said();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void write(const QString &sentence, const QString &action);

    Kind m_kind = Kind::Note;
    std::function<void()> m_act;
    Words m_words;
    Words m_actionWords;
    QLabel *m_sign;
    QLabel *m_sentence;
    QPushButton *m_action;
    FlatButton *m_close;
};

} // namespace retalk
