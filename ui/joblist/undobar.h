#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace retalk {

class ElidedLabel;

/// "Removed “…”  Undo", shown for a few seconds below the list; or only a sentence about what couldn't be
/// done.
class UndoBar : public QWidget
{
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// Offers to undo what `sentence` describes, replacing an earlier offer.
    void offer(const QString &sentence);
    /// Shows a sentence without an offer; appended to the current offer if there is one.
    void tell(const QString &sentence);
    /// Shows a sentence about work in progress until called with an empty one; other messages take
    /// precedence.
    void setUnderWay(const QString &sentence);
    bool isOffering() const;
    void close();

Q_SIGNALS:
    void undone();
    /// Emitted when the offer has ended.
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSentence(const QString &sentence, bool isOffer);
    void leave();

    ElidedLabel *m_sentence;
    QPushButton *m_button;
    QString m_offer; ///< describes what can be undone
    QString m_underWay;
    QTimer m_timer;
};

} // namespace retalk
