#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace retalk {

class ElidedLabel;

/// "Removed “…”  Undo", for a few seconds at the foot of the list; or only a sentence about what was not
/// done.
class UndoBar : public QWidget
{
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// Shows the bar anew; a bar that is still shown expires first.
    void offer(const QString &sentence);
    /// Says something without an offer; what was offered before expires.
    void tell(const QString &sentence);
    /// Ends the offer as if its time had passed.
    void expire();
    void undo();

Q_SIGNALS:
    void undone();
    void expired();

protected:
    void changeEvent(QEvent *event) override;

private:
    void close();
    void showSentence(const QString &sentence, bool isOffer);

    ElidedLabel *m_sentence;
    QPushButton *m_button;
    QTimer m_timer;
};

} // namespace retalk
