#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace retalk {

class FlatButton;

/// A bar above the picture for what concerns the whole window: an offer, or what could not be used. One at a
/// time; the person closes it.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Offer, Note, Warning };

    explicit NoticeBar(QWidget *parent = nullptr);

    /// `action` empty: no button. `act` is what the button does while this is said.
    void say(Kind kind, const QString &sentence, const QString &action = {}, std::function<void()> act = {});
    void dismiss();
    QString sentence() const;

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Kind m_kind = Kind::Note;
    std::function<void()> m_act;
    QLabel *m_sign;
    QLabel *m_sentence;
    QPushButton *m_action;
    FlatButton *m_close;
};

} // namespace retalk
