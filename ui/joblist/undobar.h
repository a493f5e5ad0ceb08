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

    /// Offers to undo what `sentence` says; an earlier offer ends.
    void offer(const QString &sentence);
    /// Says something without an offer; after what is offered, if that still is.
    void tell(const QString &sentence);
    /// Says what is under way until it's over (an empty sentence); what else is said comes before it.
    void setUnderWay(const QString &sentence);
    bool isOffering() const;
    void close();

Q_SIGNALS:
    void undone();
    /// What was offered isn't any more.
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSentence(const QString &sentence, bool isOffer);
    void leave();

    ElidedLabel *m_sentence;
    QPushButton *m_button;
    QString m_offer; ///< what undo() is about
    QString m_underWay;
    QTimer m_timer;
};

} // namespace retalk
