#pragma once

#include <QTimer>
#include <QWidget>

namespace retalk {

class ElidedLabel;

/// "Removed “…”  Undo", for a few seconds at the foot of the list.
class UndoBar : public QWidget
{
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// Shows the bar anew; a bar that is still shown expires first.
    void offer(const QString &sentence);
    /// Ends the offer as if its time had passed.
    void expire();
    void undo();

Q_SIGNALS:
    void undone();
    void expired();

private:
    void close();

    ElidedLabel *m_sentence;
    QTimer m_timer;
};

} // namespace retalk
